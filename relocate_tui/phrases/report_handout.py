"""The one page a client takes along."""

from relocate_tui.text import Text

DATE = Text(ja="日付: {day}", en="Date: {day}")
CASE = Text(ja="番号: {case_id}", en="Case: {case_id}")
NEXT_DATE = Text(ja="次にお会いする日", en="Next meeting")
PURPOSE = Text(ja="大切にしたいこと（ご本人の言葉）", en="What matters, in your own words")
PURPOSE_BLANK = Text(ja="きっかけ・大切にしたいこと", en="Reasons, and what matters")
SETTLED = Text(ja="もう決まっていること", en="Already settled")
CHECK_FIRST = Text(
    ja="先に確かめたい3つと、その相手", en="Three to make sure of first, and with whom"
)
STEPS = Text(ja="これからの5歩", en="Five steps")
NOT_YET = Text(ja="まだしなくてよいこと", en="Not yet")
WHO_BY = Text(ja="{who}、{when}", en="{who}; {when}")
DATES = Text(ja="気をつけたい日付", en="Dates to keep in mind")
MOVE_DATE = Text(ja="移住の時期: {day}", en="Time of the move: {day}")
TASK_BY = Text(ja="{day}まで: {task}", en="By {day}: {task}")
NURSERY = Text(
    ja="保育園などの4月入園: 締め切りは前の年の秋から冬のことが多いので、窓口で確認",
    en="Nursery places from April: often closed the autumn or winter before; ask the desk",
)
NEW_YEAR = Text(
    ja="4月1日: 制度や学校の年度の変わり目。条件が変わることがあります",
    en="1 April: schemes and schools start their year, and rules may change",
)
BUDGET_END = Text(
    ja="支援制度の予算: 年度の途中（1月の例があります）で終わることがあります",
    en="Grant budgets can run out during the year (in January, for example)",
)
GRANTS = Text(ja="窓口に聞く支援制度", en="Grants to ask about")
NO_GRANTS = Text(
    ja="町が決まったら、町の支援制度を窓口で聞けます。",
    en="Once there is a town, its desk can tell you about grants.",
)
ASK_WHETHER = Text(ja="聞くこと: {question}", en="Ask: {question}")
ASK_GENERAL = Text(
    ja="聞くこと: 自分の場合に使える可能性はありますか。いつまでに何をすればよいですか。",
    en="Ask: Could this apply to me? What has to be done, and by when?",
)
WHAT_ABOUT = Text(
    ja="「{criterion}」は、自分の場合どうなりますか。", en="How do I stand on this: {criterion}"
)
DESK_AND_DAY = Text(ja="{desk}（確認日 {day}）", en="{desk} (checked {day})")
AND_MORE = Text(ja="など", en="and more")
DOCUMENTS = Text(ja="書類: {documents}", en="Documents: {documents}")
REPLY = Text(ja="窓口の返事", en="The desk's reply")
OFFICIAL = Text(ja="担当の方のお名前", en="Name of the official")
REPLY_DATE = Text(ja="返事の日", en="Date of the reply")
DESKS = Text(ja="相談できる窓口", en="Desks you can turn to")
PHONE_HOURS = Text(ja="{desk}: {phone}（{hours}）", en="{desk}: {phone} ({hours})")
PHONE_BLANK = Text(ja="{desk}の電話と時間", en="{desk}, phone and hours")
ANOTHER_DESK = Text(ja="窓口の名前・電話・時間", en="Desk, phone and hours")
NOT_LOOKED_AT = Text(ja="まだ見ていないこと", en="Not looked at")
STILL_OPEN = Text(ja="伺いきれていないこと: {names}", en="Not fully talked about yet: {names}")
OUTSIDE = Text(
    ja="家や土地の状態、税や法律の個別の判断、医療の判断は、ここでは見ていません。",
    en="The state of a house or land, tax and legal advice, and medical advice are not covered.",
)
NO_HURRY = Text(ja="急がないのも一つの結論です。", en="Not hurrying is a good conclusion too.")
PROTECTION = Text(
    ja="どなたにもお伝えしています: 住民票などを見られる人を制限する「支援措置」は、"
    "住所を変える手続きの前に、住民票の窓口へ申し出ます。",
    en="We tell everyone: protective measures that limit who can see your resident record "
    "(支援措置) are requested at the resident-record desk before the change of address.",
)
