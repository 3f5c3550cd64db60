"""Reasons, sources and limits: what opens below a line."""

from collections.abc import Mapping

from relocate_tui.text import Text

BECAUSE = Text(ja="お答えから: {reason}", en="From your answer: {reason}")
NO_WAY_YET = Text(
    ja="変える手順は、ここでは見つかっていません。窓口で別の道を一緒に考えられます。",
    en="No step that changes this was found here. A desk can think of another way with you.",
)
NO_GATES = Text(
    ja="このお答えでは、先に決めておく点は挙がっていません。",
    en="From these answers, nothing has to be settled first.",
)

PROFILE_ABOUT = Text(
    ja="まず言葉で、次に幅で示します。幅は、残りのお答えがどうなってもその中に収まる範囲です。"
    "左ほどこれから、右ほど整っています。整い方の目安で、人への評価ではありません。",
    en="Words first, then a span: whatever the open answers become, it ends inside the span. "
    "Left is still to come, right is in order. It shows how far arrangements are made, "
    "and does not rate a person.",
)
NO_PROFILE = Text(ja="まだお答えがありません。", en="There are no answers yet.")
IN_ORDER = Text(ja="おおむね整っています", en="largely in order")
GROWING = Text(ja="整いつつあります", en="coming together")
CONCERNS = Text(ja="気がかりが残っています", en="some concerns remain")
TO_WORK_ON = Text(ja="これから取り組むところです", en="still to be worked on")
STILL_OPEN = Text(ja="まだ伺っていないことがあります", en="not all talked about yet")
UNANSWERED = Text(ja="まだ伺っていません", en="not talked about yet")
CONTRIBUTION = Text(
    ja="{reason}（整い方 {ready} x 重み {weight}）",
    en="{reason} (readiness {ready} x weight {weight})",
)
OPEN_CONTRIBUTION = Text(ja="{reason}（重み {weight}）", en="{reason} (weight {weight})")
OVERALL = Text(ja="全体の目安", en="Overall")
OVERALL_ABOUT = Text(
    ja="上の項目を重みで平均したものです。先に決めておきたいことの代わりにはなりません。",
    en="The weighted mean of the lines above. It does not outweigh what is to be settled first.",
)
SPAN = Text(ja="100のうち{low}から{high}のあいだ", en="between {low} and {high} of 100")
POINT = Text(ja="100のうち{score}", en="{score} of 100")
COVERED = Text(ja="伺えた分: 10のうち約{tenths}", en="talked about: about {tenths} of 10")

PHASES: Mapping[str, Text] = {
    "before-deciding": Text(ja="決める前に", en="Before deciding"),
    "before-moving": Text(ja="移る前に", en="Before moving"),
    "after-moving": Text(ja="移ったあとに", en="After moving"),
}
WHO = Text(ja="聞く人・動く人: {who}", en="Who: {who}")
KEPT = Text(
    ja="この質問集にはない質問へのお答えがあり、そのまま残してあります: {names}",
    en="Some answers are to questions this bank does not have; they are kept as they are: {names}",
)
SCHEMES = Text(ja="関わる支援制度: {names}", en="Support schemes: {names}")
BASE_RATES = Text(
    ja="参考（あなたの度合いではなく、同じ仕事の人についての数字です）",
    en="For reference (figures about people in such work, not about you)",
)
WHO_AND_DESK = Text(ja="{who}（窓口: {desk}）", en="{who} (desk: {desk})")
WHEN_DUE = Text(ja="いつまで: {when}", en="By when: {when}")
DUE_PASSED = Text(
    ja="目安の{day}は過ぎていますが、今からできることを窓口で聞けます",
    en="{day} was the time to aim for; a desk can tell you what can still be done",
)
LEAD = Text(ja="移る{weeks}週間ほど前が目安", en="about {weeks} weeks before the move")
LEAD_AFTER = Text(ja="移って{weeks}週間以内が目安", en="within about {weeks} weeks after the move")
DEADLINE = Text(
    ja="期限: {start}{days}日以内（{source}、{day}に確認）",
    en="Time limit: within {days} days of {start} ({source}, read {day})",
)
LEAD_ON_DAY = Text(ja="移る日が目安", en="around the day of the move")
GROUNDS = Text(ja="もとにしたこと: {text}（{source}）", en="Based on: {text} ({source})")

SUBSIDIES_ABOUT = Text(
    ja="決めるのは窓口です。支援金は移ったあとに届くもので、家計の見通しには入れずに考えます。"
    "受け取ると一時所得として扱われることがあります。",
    en="The desks decide. Grants come after the move, are left out of the budget here, and may "
    "count as temporary income.",
)
NO_SUBSIDIES = Text(
    ja="お答えから挙がった制度はありません。町の窓口では、町だけの制度も聞けます。",
    en="No scheme came up from your answers. The town's desk also knows local ones.",
)
STATE = Text(ja="この制度について", en="This scheme")
CAP = Text(
    ja="窓口での確認が必要です（上限{cap}、決定ではありません）",
    en="To be checked with the desk (up to {cap}, not decided)",
)
YEN = Text(ja="{yen}円", en="{yen} yen")
MAN_YEN = Text(ja="{man}万円", en="{yen} yen")
CAP_RANGE = Text(ja="{low}から{high}", en="{low} to {high}")
OUT_OF_RANGE = Text(
    ja="その時期の決まりは、まだ記録していません。下は分かっている決まりです。",
    en="The rules for that date are not recorded yet; those below are the ones known.",
)
STALE = Text(
    ja="確認してから日がたっています。今の決まりは窓口で確認してください。",
    en="This was checked a while ago; please ask the desk for the present rule.",
)
ASK = Text(ja="窓口への質問: {question}", en="Question for the desk: {question}")
ONE_OF = Text(
    ja="同じ種類の条件は、どれか一つで足ります。", en="One of these alternatives is enough."
)
SOURCE = Text(
    ja="出典: {source}（{kind}、{day}に確認）", en="Source: {source} ({kind}, read {day})"
)
CONFIDENCE: Mapping[str, Text] = {
    "official": Text(ja="国の資料", en="official"),
    "municipal": Text(ja="自治体の資料", en="local government"),
    "press": Text(ja="報道", en="press"),
    "secondary": Text(ja="二次資料", en="secondary source"),
}
WARNINGS = Text(ja="気をつけたいこと", en="To keep in mind")
DOCUMENTS = Text(ja="求められることのある書類", en="Documents that may be asked for")
ASK_AT = Text(ja="聞く先", en="Whom to ask")
NAMED = Text(ja="{name}: {about}", en="{name}: {about}")

NO_ANSWERS = Text(ja="まだお答えはありません。", en="There are no answers yet.")
OTHER_TOWN = Text(ja="ほかの候補の町: {town}", en="Another town in mind: {town}")
UNNAMED_TOWN = Text(ja="名前のない町", en="without a name")

NO_CONTRADICTIONS = Text(ja="食い違うお答えはありません。", en="No answers are at odds.")

NO_LETTERS = Text(
    ja="今のやることに、文面の要るものはありません。", en="Nothing on the list needs a letter now."
)

LIMITS = (
    Text(
        ja="重みや整い方の数は、資料の数字をもとにした判断です。移った方々で検証したものではありません。",
        en="Weights and readiness are a judgement informed by the figures; they were not validated "
        "on people who moved.",
    ),
    Text(
        ja="これは役所や会社の決定ではありません。決めるのは、ご本人と、それぞれの窓口です。",
        en="This is not a decision by any office or employer. You and the desks decide.",
    ),
    Text(
        ja="家や土地の状態、契約の中身、税や法律の個別の判断、医療の判断は見ていません。",
        en="The state of a house or land, contracts, tax, law and medical questions in your own "
        "case were not looked at.",
    ),
    Text(
        ja="住む町のようすは、お答えを通してだけ見ています。現地は確かめていません。",
        en="The town was seen only through your answers; nothing was checked on the spot.",
    ),
    Text(
        ja="答えなかった質問は、どこにも数えていません。",
        en="Questions without an answer count against no one.",
    ),
)
BANK = Text(
    ja="使った質問集: {id} {version}（{digest}）", en="Question bank: {id} {version} ({digest})"
)
WRITTEN_ON = Text(ja="この整理の日付: {day}", en="Date of this overview: {day}")

NO_EVIDENCE = Text(ja="示した数字はありません。", en="No figures were shown.")
WHOSE = Text(ja="だれについて: {population}", en="About whom: {population}")
WHEN = Text(ja="時期: {period}", en="Period: {period}")
FROM = Text(ja="出典: {source}（{day}に確認）", en="Source: {source} (read {day})")
GRADE = Text(ja="確かさ: {grade}", en="Grade: {grade}")
GRADES: Mapping[str, Text] = {
    "A": Text(ja="A 公的な統計・大きな調査", en="A, official or large survey"),
    "B": Text(ja="B 中くらいの調査・資料", en="B, mid-sized survey or document"),
    "C": Text(ja="C 一つの調査", en="C, a single survey"),
    "paper": Text(ja="論文の記述", en="as the paper puts it"),
    "unverified": Text(ja="出典をたどれていません", en="the source could not be traced"),
}
CORRECTION = Text(ja="補足: {text}", en="Note: {text}")

WEIGHTS_ABOUT = Text(
    ja="気がかりの重みは、調べた数字をもとに人が決めたもので、移った方のその後とは照らし合わせて"
    "いません。まとめの言葉と「先に決めておきたいこと」は、この重みでは変わりません。",
    en="People set these weights with the figures at hand; they were not tested on what became of "
    "those who moved. The words of the summary and what to settle first do not depend on them.",
)
WEIGHT = Text(
    ja="{barrier}: 重み {weight:g}（全体の{share:.0f}%）",
    en="{barrier}: weight {weight:g} ({share:.0f} % of all)",
)
WEIGHTS_AS_GIVEN = Text(ja="この重みで見た全体", en="Overall with these weights")
WEIGHTS_EQUAL = Text(ja="どれも同じ重みで見た全体", en="Overall with equal weights")
WEIGHTS_ALIKE = Text(
    ja="どちらで見ても、全体の様子はほとんど変わりません（差は{points:.0f}点以内）。",
    en="Either way the whole looks much the same (within {points:.0f} points).",
)
WEIGHTS_DIFFER = Text(
    ja="重みの置き方で、全体が{points:.0f}点ほど変わります。全体の点より、気がかりごとの様子を"
    "見てください。",
    en="The whole shifts by about {points:.0f} points with the weights. Please look at each concern "
    "rather than at the overall.",
)
