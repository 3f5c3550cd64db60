"""The one page a client takes along."""

from relocate_tui.text import Text

DATE = Text(ja="日付: {day}", en="Date: {day}", easy="日にち: {day}")
CASE = Text(ja="番号: {case_id}", en="Case: {case_id}", easy="番号: {case_id}")
NEXT_DATE = Text(ja="次にお会いする日", en="Next meeting", easy="次に会う日")
PURPOSE = Text(
    ja="きっかけ・大切にしたいこと・伝えたいこと",
    en="Reasons, what matters, and what you want to say",
    easy="きっかけ・大切（たいせつ）にしたいこと・言いたいこと",
)
PURPOSE_BLANK = Text(
    ja="きっかけ・大切にしたいこと",
    en="Reasons, and what matters",
    easy="きっかけ・大切（たいせつ）にしたいこと",
)
SETTLED = Text(ja="もう決まっていること", en="Already settled", easy="もうきまっていること")
CHECK_FIRST = Text(
    ja="先に確かめたいことと、その相手",
    en="To make sure of first, and with whom",
    easy="先にたしかめたいことと、聞く人",
)
STEPS = Text(ja="これからの一歩", en="Next steps", easy="これからすること")
NOT_YET = Text(ja="まだしなくてよいこと", en="Not yet", easy="まだしなくていいこと")
WHO_BY = Text(ja="{who}、{when}", en="{who}; {when}", easy="{who}、{when}")
DATES = Text(ja="気をつけたい日付", en="Dates to keep in mind", easy="気をつける日にち")
NURSERY = Text(
    ja="保育園などの4月入園: 申し込みが前の年の9月ごろに始まる町もあるので、窓口で確認",
    en="Nursery places from April: some towns begin about September before; ask the desk",
    easy="4月からの保育園（ほいくえん）など: もうしこみが、前の年の9月ごろに始まる町もあります。窓口（まどぐち）で聞いてください",
)
NEW_YEAR = Text(
    ja="4月1日: 制度や学校の年度の変わり目。条件が変わることがあります",
    en="1 April: schemes and schools start their year, and rules may change",
    easy="4月1日: 学校や制度（せいど）の新しい年が始まる日です。条件（じょうけん）がかわることがあります",
)
BUDGET_END = Text(
    ja="支援制度の予算: 年度の途中（1月の例があります）で終わることがあります",
    en="Grant budgets can run out during the year (in January, for example)",
    easy="支援（しえん）のお金: 3月より前（1月など）に、なくなることがあります",
)
GRANTS = Text(
    ja="窓口に聞く支援制度", en="Grants to ask about", easy="窓口（まどぐち）で聞く支援（しえん）"
)
NO_GRANTS = Text(
    ja="町が決まったら、町の支援制度を窓口で聞けます。",
    en="Once there is a town, its desk can tell you about grants.",
    easy="町がきまったら、町の支援（しえん）のことを窓口（まどぐち）で聞けます。",
)
ASK_WHETHER = Text(ja="聞くこと: {question}", en="Ask: {question}", easy="聞くこと: {question}")
ASK_GENERAL = Text(
    ja="聞くこと: 自分の場合に使える可能性はありますか。いつまでに何をすればよいですか。",
    en="Ask: Could this apply to me? What has to be done, and by when?",
    easy="聞くこと: わたしも使えそうですか。いつまでに、何をすればいいですか。",
)
WHAT_ABOUT = Text(
    ja="「{criterion}」は、自分の場合どうなりますか。",
    en="How do I stand on this: {criterion}",
    easy="「{criterion}」は、わたしの場合（ばあい）、どうなりますか。",
)
DESK_AND_DAY = Text(
    ja="{desk}（確認日 {day}）", en="{desk} (checked {day})", easy="{desk}（見た日 {day}）"
)
AND_MORE = Text(ja="など", en="and more", easy="など")
DOCUMENTS = Text(
    ja="書類: {documents}", en="Documents: {documents}", easy="書類（しょるい）: {documents}"
)
REPLY = Text(ja="窓口の返事", en="The desk's reply", easy="窓口（まどぐち）の返事（へんじ）")
OFFICIAL = Text(ja="担当の方のお名前", en="Name of the official", easy="話した人の名前")
REPLY_DATE = Text(ja="返事の日", en="Date of the reply", easy="返事（へんじ）の日")
DESKS = Text(ja="相談できる窓口", en="Desks you can turn to", easy="相談（そうだん）できる所")
PHONE_HOURS = Text(
    ja="{desk}: {phone}（{hours}）",
    en="{desk}: {phone} ({hours})",
    easy="{desk}: {phone}（{hours}）",
)
PHONE_BLANK = Text(ja="{desk}の電話と時間", en="{desk}, phone and hours", easy="{desk}の電話と時間")
ANOTHER_DESK = Text(
    ja="窓口の名前・電話・時間",
    en="Desk, phone and hours",
    easy="窓口（まどぐち）の名前・電話・時間",
)
NOT_LOOKED_AT = Text(ja="まだ見ていないこと", en="Not looked at", easy="まだ見ていないこと")
STILL_OPEN = Text(
    ja="伺いきれていないこと: {names}",
    en="Not fully talked about yet: {names}",
    easy="まだ全部は聞いていないこと: {names}",
)
OUTSIDE = Text(
    ja="家や土地の状態、税や法律の個別の判断、医療の判断は、ここでは見ていません。",
    en="The state of a house or land, tax and legal advice, and medical advice are not covered.",
    easy="家や土地のようすは、ここでは見ていません。あなたの税金（ぜいきん）、法律（ほうりつ）、体や病気のことも見ていません。",
)
NO_HURRY = Text(
    ja="急がないのも一つの結論です。",
    en="Not hurrying is a good conclusion too.",
    easy="急がないことも、一つのいい答えです。",
)
PROTECTION = Text(
    ja="どなたにもお伝えしています: 住民票などを見られる人を制限する「支援措置」は、"
    "住所を変える手続きの前に、住民票の窓口へ申し出ます。",
    en="We tell everyone: protective measures that limit who can see your resident record "
    "(支援措置) are requested at the resident-record desk before the change of address.",
    easy="みなさんへ: 住民票（じゅうみんひょう）などを見る人を、少なくするきまりがあります。「支援措置（しえんそち）」と言います。使う人は、住所をかえる手続き（てつづき）の前に、住民票の窓口（まどぐち）に言います。",
)
