"""Words about support schemes: states, tests, caps, days, repayments, and the counter script."""

from collections.abc import Mapping

from relocate_tui.text import Text

SUBSIDIES_ABOUT = Text(
    ja="決めるのは窓口です。支援金は届くとしても移ったあとなので、家計の見通しには入れずに考えます。"
    "受け取ると一時所得として扱われることがあります。",
    en="The desks decide. A grant, if any, comes after the move; it is left out of the budget here "
    "and may count as temporary income.",
    easy="使えるかどうかは、窓口（まどぐち）がきめます。支援金（しえんきん）は、もし来ても、ひっこしたあとです。だから、生活のお金の計算（けいさん）には入れません。もらうと「一時所得（いちじしょとく）」になることがあります。",
)
NO_SUBSIDIES = Text(
    ja="お答えから挙がった制度はありません。町の窓口では、町だけの制度も聞けます。",
    en="No scheme came up from your answers. The town's desk also knows local ones.",
    easy="今の答えからは、制度（せいど）が見つかりませんでした。町の窓口（まどぐち）では、その町だけの制度も聞けます。",
)
CAP = Text(
    ja="窓口での確認が必要です（上限{cap}、決定ではありません）",
    en="To be checked with the desk (up to {cap}, not decided)",
    easy="窓口（まどぐち）で聞いてください（一番多くて{cap}、まだきまっていません）",
)
YEN = Text(ja="{yen}円", en="{yen} yen", easy="{yen}円")
MAN_YEN = Text(ja="{man}万円", en="{yen} yen", easy="{man}万円")
CAP_RANGE = Text(ja="{low}から{high}", en="{low} to {high}", easy="{low}から{high}")
OUT_OF_RANGE = Text(
    ja="移る時期（未定なら今日）の決まりは、まだ記録していません。下は分かっている決まりです。",
    en="The rules for the time of the move (today, while it is open) are not recorded yet; those below are the ones known.",
    easy="ひっこす時（きまっていないときは、今日）のきまりは、まだここに書いてありません。下は、今分かっているきまりです。",
)
STALE = Text(
    ja="確認してから日がたっています。今の決まりは窓口で確認してください。",
    en="This was checked a while ago; please ask the desk for the present rule.",
    easy="しらべてから、日がたちました。今のきまりは、窓口（まどぐち）で聞いてください。",
)
ASK = Text(
    ja="窓口への質問: {question}",
    en="Question for the desk: {question}",
    easy="窓口（まどぐち）で聞くこと: {question}",
)
ONE_OF = Text(
    ja="同じ種類の条件は、どれか一つで足ります。",
    en="One of these alternatives is enough.",
    easy="同じような条件（じょうけん）は、どれか一つで、だいじょうぶです。",
)
SOURCE = Text(
    ja="出典: {source}（{kind}、{day}に確認）",
    en="Source: {source} ({kind}, read {day})",
    easy="書いてある所: {source}（{kind}、{day}に見ました）",
)
TEST_SOURCE = Text(
    ja="条件 {id}、出典: {source}（{kind}、{day}に確認）",
    en="Criterion {id}, source: {source} ({kind}, read {day})",
    easy="番号（ばんごう） {id}、書いてある所: {source}（{kind}、{day}に見ました）",
)
CONFIDENCE: Mapping[str, Text] = {
    "official": Text(ja="国の資料", en="official", easy="国の資料（しりょう）"),
    "municipal": Text(
        ja="自治体の資料", en="local government", easy="県（けん）や町の資料（しりょう）"
    ),
    "press": Text(ja="報道", en="press", easy="ニュース"),
    "secondary": Text(
        ja="二次資料", en="secondary source", easy="ほかの人がまとめた資料（しりょう）"
    ),
}
WARNINGS = Text(ja="気をつけたいこと", en="To keep in mind", easy="気をつけること")
DOCUMENTS = Text(
    ja="求められることのある書類",
    en="Documents that may be asked for",
    easy="出すかもしれない書類（しょるい）",
)
ASK_AT = Text(ja="聞く先", en="Whom to ask", easy="聞く所")
NAMED = Text(ja="{name}: {about}", en="{name}: {about}", easy="{name}: {about}")
STATE_HEADINGS: Mapping[str, Text] = {
    "likely-if-confirmed": Text(
        ja="お答えと合っているもの（決めるのは窓口）",
        en="Fits your answers (the desk decides)",
        easy="今の答えと合うもの（きめるのは窓口（まどぐち））",
    ),
    "needs-check": Text(
        ja="確かめることが残っているもの",
        en="Something is still to be checked",
        easy="まだ聞くことがあるもの",
    ),
    "not-recorded": Text(
        ja="ここに記録がないもの（ないという意味ではありません）",
        en="Not recorded here (which does not mean there is none)",
        easy="ここに書いてないもの（ない、とはかぎりません）",
    ),
    "not-from-these-answers": Text(
        ja="このお答えからは見込みが見えないもの（変わるきっかけも書いています）",
        en="Not from these answers (with what would change it)",
        easy="今の答えからは、見えないもの（かわるときのことも、書いてあります）",
    ),
}
BETWEEN_CAPS = Text(ja="／", en=" / ", easy="／")
"""No plus: parts may exclude each other, such as one person and a household."""
PER = Text(ja="{per}{cap}", en="{cap} {per}", easy="{per}{cap}")
FOR_COUNT = Text(ja="{cap}（{count}人分）", en="{cap} (for {count})", easy="{cap}（{count}人）")
RULES_OF = Text(
    ja="見ている決まり: {since}から{until}までに移る方のもの",
    en="Rules read here: for moves from {since} to {until}",
    easy="見ているきまり: {since}から{until}の間に、ひっこす人のもの",
)
OPEN_END = Text(ja="（終わりは未定）", en="(no end set)", easy="（終わりは、まだわかりません）")
LOCAL = Text(
    ja="あわせて見ている地域の決まり: {names}",
    en="Also read: the local rules of {names}",
    easy="町や県（けん）のきまりも見ています: {names}",
)
OTHER_WAY = Text(
    ja="この道では合いません。ほかの道があります",
    en="not by this way; another is open",
    easy="このやり方では合いません。ほかのやり方があります",
)
CHANGE = Text(
    ja="変わるとすれば: {changes}",
    en="It would change with: {changes}",
    easy="かわるとき: {changes}",
)
CHANGE_TO = Text(
    ja="「{question}」が「{answer}」になる",
    en='"{question}" becoming "{answer}"',
    easy="「{question}」が「{answer}」になる",
)
CHANGE_ANY = Text(
    ja="「{question}」が別の答えになる",
    en='another answer to "{question}"',
    easy="「{question}」が、べつの答えになる",
)
WITH = Text(ja="、あわせて", en=", together with ", easy="、いっしょに")
OR_ELSE = Text(ja="。または", en="; or ", easy="。または")
CHANGE_PAST = Text(
    ja="これまでの住まいや働き方のことなので、これから変えることはできません。",
    en="This is about the past and cannot be changed now.",
    easy="前のことなので、今からかえることはできません。",
)
CHANGE_NONE = Text(
    ja="お答えの中に、これを変えるものは見つかりません。例外があるかは窓口で聞けます。",
    en="Nothing among your answers would change it; the desk can say whether there are exceptions.",
    easy="今の答えの中には、かえるものがありません。窓口（まどぐち）で聞けます。",
)
SETTLE = Text(
    ja="分かるには: 「{question}」に答える",
    en='To settle it: answer "{question}"',
    easy="わかるには: 「{question}」に答える",
)
SETTLED_BY = Text(
    ja="確かめられる書類: {paper}", en="Shown by: {paper}", easy="これでわかります: {paper}"
)
COUNTED = Text(
    ja="数えた期間: {span}（移る前の{window}年のうち）",
    en="Time counted: {span} (of the {window} years before the move)",
    easy="数えた時間: {span}（ひっこす前の{window}年のうち）",
)
YEARS_DAYS = Text(ja="{years}年{days}日", en="{years} years {days} days", easy="{years}年{days}日")
STEPS = Text(
    ja="順番と日付（後から直せないことの前に）",
    en="Order and days (before what cannot be undone)",
    easy="順番（じゅんばん）と日にち（あとからなおせないことの前に）",
)
BY_DAY = Text(ja="{text}: {day}まで", en="{text}: by {day}", easy="{text}: {day}まで")
FROM_DAY = Text(ja="{text}: {day}から", en="{text}: from {day}", easy="{text}: {day}から")
LATE_DAY = Text(
    ja="{text}: {day}まででした。窓口へ早めに相談してください",
    en="{text}: this was until {day}; please ask the desk soon",
    easy="{text}: {day}まででした。早く窓口（まどぐち）に聞いてください",
)
REPAYMENTS = Text(
    ja="返すことになる場合（病気や災害、倒産などは相談できます）",
    en="When it is repaid (illness, disaster or a firm's failure can be discussed)",
    easy="お金をかえすとき（病気や災害（さいがい）のときは、相談（そうだん）できます）",
)
SHARES: Mapping[str, Text] = {
    "all": Text(ja="全額", en="all of it", easy="全部"),
    "half": Text(ja="半額", en="half of it", easy="半分"),
}
REPAY = Text(ja="{text}: {share}", en="{text}: {share}", easy="{text}: {share}")
REPAY_DAYS = Text(
    ja="{text}: {share}（{first}から{last}まで）",
    en="{text}: {share} ({first} to {last})",
    easy="{text}: {share}（{first}から{last}まで）",
)
REPAY_OVER = Text(
    ja="{text}: この期間は{last}で終わりました",
    en="{text}: this time ended on {last}",
    easy="{text}: この時間は{last}で終わりました",
)
ISSUED = Text(
    ja="{paper}（出すところ: {office}）",
    en="{paper} (from: {office})",
    easy="{paper}（出す所: {office}）",
)
REPLY = Text(
    ja="{desk}の返事（{day}）: {said}",
    en="Answered by {desk} on {day}: {said}",
    easy="{desk}で聞いたこと（{day}）: {said}",
)
REPLY_DESK = Text(ja="窓口", en="the desk", easy="窓口（まどぐち）")
REPLY_WORDS = Text(
    ja="{said}「{words}」", en="{said} Their words: {words}", easy="{said}「{words}」"
)
REPLY_SAID: Mapping[str, Text] = {
    "met": Text(ja="条件に合うとのこと。", en="it is met.", easy="合うと言われました。"),
    "not-met": Text(
        ja="条件に合わないとのこと。", en="it is not met.", easy="合わないと言われました。"
    ),
    "open": Text(
        ja="まだ言えないとのこと。",
        en="they could not say yet.",
        easy="まだ分からないと言われました。",
    ),
}
NOT_COVERED = Text(
    ja="ここで見ていないこと", en="What this does not cover", easy="ここで見ていないこと"
)
NOT_COVERED_LINES = (
    Text(
        ja="ここにない制度: 記録がないことは、制度がないことではありません。移り先の窓口で、町と県の独自の支援も聞いてください。",
        en="Schemes not listed: no record does not mean no scheme. Ask the destination's desk about the town's and the prefecture's own.",
        easy="ここにない制度（せいど）: ここになくても、あるかもしれません。ひっこす町の窓口（まどぐち）で聞いてください。",
    ),
    Text(
        ja="今年度の予算の残り、審査の結果、窓口の判断。",
        en="What is left of this year's budget, how a selection ends, and what the desk decides.",
        easy="今年のお金がのこっているか、えらばれるか、窓口（まどぐち）がどうきめるか。",
    ),
    Text(
        ja="一緒に移る方のうち、ほかの方が申請する場合。年齢や所得の条件は、ここでは伺わずに窓口への質問にしています。",
        en="Whether another member of the household could apply. Conditions on age or income are put to the desk instead of asked here.",
        easy="いっしょにひっこす人が申し込む（もうしこむ）とき。何歳か、入るお金がいくらかは、ここでは聞きません。窓口（まどぐち）で聞いてください。",
    ),
    Text(
        ja="国の要綱そのものは見られておらず、国の案内と市町村の要綱から組み立てた条件です。今年度の変更は確かめられていません。",
        en="The national rules themselves could not be read: the criteria are put together from national guides and town rules. Changes of the present fiscal year are unchecked.",
        easy="国のきまりの文（ぶん）は、見ていません。国と町のページから作りました。今年かわったことは、まだ見ていません。",
    ),
)
RULE_CHANGED = Text(
    ja="決まりが変わっていたら: 制度の名前、条件の番号、窓口の名前と日付、新しい案内のある所を書き留めてください。READMEの「決まりの変更を知らせる」に送り方があります。",
    en='If a rule has changed: note the scheme, the criterion\'s id, the desk, the day and where the new text stands. README, "Report a changed rule", says how to send it.',
    easy="きまりがかわっていたら、制度（せいど）の名前と、窓口（まどぐち）の名前と、日にちを書いてください。新しいきまりがある所も、書いてください。送り方は、READMEにあります。",
)

COUNTER_ABOUT = Text(
    ja="窓口で読み上げられる質問です。今のお答えで分からないことから作っています。返事は後でこのアプリに書き入れられます。",
    en="Questions to put to a desk, made from what is not known yet: in Japanese, with what they mean. The reply can be entered here afterwards.",
    easy="窓口（まどぐち）で聞くことです。まだわからないことから、作りました。答えは、あとでここに書けます。",
)
COUNTER_NONE = Text(
    ja="今のところ、窓口に聞くことはありません。",
    en="There is nothing to ask a desk for now.",
    easy="今は、窓口（まどぐち）で聞くことはありません。",
)
AT_DESK = Text(ja="{desk}で", en="At: {desk}", easy="{desk}で")
WHETHER = Text(
    ja="「{criterion}」は、私の場合どうなりますか。何で示せばよいですか。",
    en='"{criterion}": how does it stand in my case, and what shows it?',
    easy="「{criterion}」は、わたしのときは、どうなりますか。何を見せますか。",
)
PAPERS = Text(
    ja="持っていくもの（手元にあるものに印）",
    en="What to bring (tick what you have)",
    easy="持って行くもの（あるものに、しるし）",
)
PAPER = Text(
    ja="[  ] ある  [  ] これから  {paper}",
    en="[  ] have  [  ] need  {paper}",
    easy="[  ] ある  [  ] まだ  {paper}",
)
PAPER_FROM = Text(ja="出すところ: {office}", en="from: {office}", easy="出す所: {office}")
REPLY_LINE = Text(ja="返事", en="Reply", easy="答え")
REPLY_BY = Text(
    ja="答えた窓口の名前と日付", en="Desk and day", easy="窓口（まどぐち）の名前と日にち"
)
