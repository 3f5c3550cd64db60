"""The logic of a bank in words, for those who sign it off, and the words of the schema."""

from collections.abc import Mapping

from relocate_tui.text import Text

TITLE = Text(ja="質問集の決まり: {title}", en="The rules of the bank: {title}")
QUOTED = Text(ja="「{text}」", en='"{text}"')
NAMED = Text(ja="{name} {number}", en="{name} {number}")
WITH_ID = Text(ja="{text}（{id}）", en="{text} ({id})")
TO_ONE = Text(ja="{text}: {meaning}", en="{text}: {meaning}")
STOP = Text(ja="。", en="; ")

HOW_TO_READ_TITLE = Text(ja="読み方", en="How to read this")
HOW_TO_READ = (
    Text(
        ja="条件の答えは「はい」「いいえ」「まだ分からない」の三つです。答えがない、「まだ分からない」、"
        "「ここでは答えない」のときは「まだ分からない」で、「いいえ」とは扱いません。",
        en="A condition is yes, no or not known yet. No answer, 'don't know yet' and 'not here' leave "
        "it not known yet, which is never taken for no.",
    ),
    Text(
        ja="聞かない質問についての条件は「いいえ」です。それを打ち消した条件は「はい」になります。",
        en="A condition on a question that is not asked is no; turned round by 'not', it is yes.",
    ),
    Text(
        ja="整い方は、0がこれから、1が整っている、です。いくつも選ぶ質問では、選んだうちの一番低い数を使います。"
        "気がかりごとに、整い方を重みで平均します。",
        en="Readiness runs from 0 (all still to do) to 1 (settled). Where several options are picked, "
        "the lowest counts. Each concern is the mean of readiness by weight.",
    ),
    Text(
        ja="「ここでは答えない」は、どの平均にも入らず、何も止めません。",
        en="'Not here' leaves every mean and blocks nothing.",
    ),
)

ALWAYS = Text(ja="いつも", en="always")
NEVER = Text(ja="なし", en="never")
NOT = Text(ja="（{claim}）ではない", en="not ({claim})")
GROUP = Text(ja="（{claim}）", en="({claim})")
JOINTS: Mapping[str, Text] = {
    "all": Text(ja="、かつ", en=" and "),
    "any": Text(ja="、または", en=" or "),
}
YES = Text(ja="はい", en="yes")
NO = Text(ja="いいえ", en="no")
COMPARISONS: Mapping[str, Text] = {
    "is": Text(ja="{subject}が{value}", en="{subject} is {value}"),
    "in": Text(ja="{subject}が{value}のどれか", en="{subject} is one of {value}"),
    "has": Text(ja="{subject}で{value}を選んでいる", en="{subject} includes {value}"),
    "at_least": Text(ja="{subject}が{value}以上", en="{subject} is {value} or more"),
    "at_most": Text(ja="{subject}が{value}以下", en="{subject} is {value} or less"),
    "before": Text(ja="{subject}が{value}より前", en="{subject} is before {value}"),
    "after": Text(ja="{subject}が{value}以後（当日を含む）", en="{subject} is {value} or later"),
}
EDGES: Mapping[str, Text] = {
    "is": Text(ja="{value}", en="is {value}"),
    "in": Text(ja="{value}のどれか", en="is one of {value}"),
    "has": Text(ja="{value}を選択", en="includes {value}"),
    "at_least": Text(ja="{value}以上", en="{value} or more"),
    "at_most": Text(ja="{value}以下", en="{value} or less"),
    "before": Text(ja="{value}より前", en="before {value}"),
    "after": Text(ja="{value}以後", en="{value} or later"),
}
EDGE_NOT = Text(ja="以外: {label}", en="not: {label}")
FACTS: Mapping[str, Text] = {
    "children-under-18": Text(
        ja="一緒に移る18歳未満の子どもの人数", en="number of children under 18 moving along"
    ),
    "children-preschool": Text(
        ja="一緒に移る就学前（0～5歳）の子どもの人数",
        en="number of children aged 0 to 5 moving along",
    ),
    "adults-beside-me": Text(
        ja="一緒に移る、本人のほかの大人の人数", en="number of other adults moving along"
    ),
    "has-partner": Text(ja="パートナーが一緒に移る", en="a partner moves along"),
    "household-size": Text(ja="本人を含む世帯の人数", en="people in the household, all counted"),
    "destination-prefecture": Text(ja="移る先の都道府県", en="prefecture of the destination"),
    "destination-town": Text(ja="移る先の市区町村", en="town of the destination"),
    "destination-in-tokyo-area": Text(
        ja="移る先が東京圏にある", en="the destination lies in the Tokyo area"
    ),
    "days-until-move": Text(
        ja="移る日までの日数（過ぎたあとは0より小さい数）",
        en="days until the move (below zero once it is past)",
    ),
}

ASKED_WHEN = Text(ja="聞くとき: {condition}", en="Asked when: {condition}")
WHEN_UNKNOWN: Mapping[str, Text] = {
    "ask": Text(
        ja="それがまだ分からない間: 聞きます", en="While that is not known yet: it is asked"
    ),
    "skip": Text(
        ja="それがまだ分からない間: 飛ばします", en="While that is not known yet: it is skipped"
    ),
}
FORM = Text(ja="形: {form}", en="Form: {form}")
KINDS: Mapping[str, Text] = {
    "single": Text(ja="一つ選ぶ", en="pick one"),
    "multi": Text(ja="いくつでも選ぶ", en="pick any number"),
    "number": Text(ja="数", en="a number"),
    "date": Text(ja="日付", en="a date"),
    "place": Text(ja="場所", en="a place"),
    "people": Text(ja="一緒に移る人", en="people moving along"),
    "periods": Text(ja="期間", en="periods"),
    "text": Text(ja="文", en="free text"),
}
DEPTHS: Mapping[str, Text] = {
    "quick": Text(ja="3分の整理に含む", en="part of the three-minute check"),
    "full": Text(ja="くわしい整理だけ", en="in the full interview only"),
}
PER_TOWN = Text(
    ja="候補の町ごとに一度（町が決まるまでは聞かない）",
    en="once for each town (not before a town is named)",
)
WEIGHTS = Text(ja="重み: {weights}", en="Weights: {weights}")
NO_WEIGHTS = Text(ja="重み: なし（点数に入らない）", en="Weights: none (it enters no score)")
PURPOSES: Mapping[str, Text] = {
    "handout": Text(ja="使いみち: 持ち帰る紙", en="Used for: the page to take along"),
    "base-rate": Text(ja="使いみち: 参考の数字を示す", en="Used for: showing a base rate"),
    "plan": Text(ja="使いみち: 計画", en="Used for: the plan"),
}
CHOICES = Text(ja="答えと、その意味", en="Answers and what each means")
READY = Text(ja="整い方 {values}", en="readiness {values}")
TASKS = Text(ja="やること {tasks}", en="tasks {tasks}")
NO_MEANING = Text(ja="点数にも、やることにも関わらない", en="no score, no task")
UNSCORED = Text(ja="点数に入らない（理由: {reason}）", en="not scored (reason: {reason})")
KEPT_AS_DECLINED = Text(ja="「ここでは答えない」として残す", en="kept as 'not here'")
RETIRED = Text(ja="今は出さない（前の答えは読める）", en="no longer offered (old answers are read)")
FROM = Text(ja="{value}以上", en="{value} or more")
BELOW = Text(ja="{value}未満", en="below {value}")
ANY_VALUE = Text(ja="どの値でも", en="any value")

BARRIERS = Text(ja="気がかりと重み", en="Concerns and their weights")
WEIGHT = Text(ja="重み: {weight}", en="Weight: {weight}")
APPLIES_WHEN = Text(ja="当てはまるとき: {condition}", en="Applies when: {condition}")
ADJUSTED = Text(
    ja="次のときは重み{weight}（当てはまるうち最後のもの）: {condition}",
    en="Weight {weight} instead (the last that holds counts) when: {condition}",
)
GATES = Text(ja="先に決めておきたいこと", en="What to settle first")
GATES_ABOUT = Text(
    ja="上から順に見ます。当てはまらない。このままだと難しい。決まっている。まだ聞く時期でない。"
    "どれでもなければ、まだ決まっていない。関わる質問がどれも「ここでは答えない」か聞かないものなら、"
    "当てはまらないとします。",
    en="Looked at in this order: does not apply, blocking, settled, too early to ask; open where "
    "none of these holds. It does not apply either where each of its questions is not asked or "
    "was answered 'not here'.",
)
GATE_QUESTIONS = Text(ja="関わる質問: {questions}", en="Questions: {questions}")
GATE_BARRIER = Text(ja="関わる気がかり: {barrier}", en="Concern: {barrier}")
GATE_ROLES: Mapping[str, Text] = {
    "applies_when": Text(ja="当てはまる", en="applies"),
    "blocking_when": Text(ja="このままだと難しい", en="blocking"),
    "settled_when": Text(ja="決まっている", en="settled"),
    "due_when": Text(ja="聞く時期である", en="due"),
}
OUTCOME_RULES = Text(ja="まとめの言葉の決まり", en="How the outcome is found")
FIRST_COUNTS = Text(
    ja="上から順に見て、はじめに当てはまるものを使います。", en="The first that holds counts."
)
RULES: Mapping[str, Text] = {
    "follow-up": Text(ja="{moved}", en="{moved}"),
    "two-base": Text(
        ja="難しい点があり、それが{two_base}だけで、かつ{office_weeks}",
        en="something blocks, only from among {two_base}, and {office_weeks}",
    ),
    "not-now": Text(
        ja="難しい点のうち、どのやることでも答えを変えられないものがある",
        en="something blocks whose answer no task on the list can change",
    ),
    "settle-first": Text(
        ja="そのほかの難しい点がある", en="anything else that is to be settled first blocks"
    ),
    "too-early": Text(
        ja="聞く時期の来た3分の整理の質問のうち、値の答えが{too_early}%に届かない"
        "（「ここでは答えない」は数えない）",
        en="fewer than {too_early}% of the due questions of the three-minute check are answered "
        "with a value ('not here' is left out)",
    ),
    "try-first": Text(
        ja="先に決めておきたいことにまだ決まっていないものがある、または当てはまる{try_barriers}"
        "のどれかで、幅の低いほうの端が{try_below}に届かない",
        en="something to settle first is open, or the lower end of one of {try_barriers} that "
        "applies is below {try_below}",
    ),
    "plan": Text(ja="上のどれでもない", en="none of the above"),
}
RULE_TWO_STEP = Text(
    ja="{outcomes}のときに添える。当てはまる{two_step_barriers}のどれかで、幅の低いほうの端が"
    "{two_step_below}に届かない場合",
    en="beside {outcomes}, where the lower end of one of {two_step_barriers} that applies is "
    "below {two_step_below}",
)
STAGES = Text(ja="どの段階か", en="Stages")
NO_STAGE = Text(ja="どれでもなければ interested", en="Where none holds: interested")
CONTRADICTIONS = Text(ja="食い違うお答え", en="Answers at odds")
MENTIONED_WHEN = Text(ja="伝えるとき: {condition}", en="Mentioned when: {condition}")
TASKS_TITLE = Text(ja="答えのほかに、条件で挙がるやること", en="Tasks that come up by a condition")
NOT_YET = Text(ja="まだしないほうがよいこと", en="What to hold off")
SUBSIDIES = Text(ja="支援制度", en="Support schemes")
SUBSIDIES_ABOUT = Text(
    ja="決めるのは窓口です。窓口への質問は、見通しを下げません。確認の期限内の条件が「いいえ」のときだけ、"
    "このお答えでは当てはまらないとします。期限を過ぎた条件や、分からない条件が残れば、窓口での確認が要ります。",
    en="The desks decide. Questions for the desk never lower the outlook. Only a test within its "
    "recheck time that is no makes it 'not from these answers'; one past that time, or not known "
    "yet, leaves it to be checked.",
)
LEVELS: Mapping[str, Text] = {
    "national": Text(ja="国の制度", en="national"),
    "prefecture": Text(ja="都道府県の制度", en="prefecture"),
    "municipality": Text(ja="市区町村の制度", en="municipality"),
}
CATCH_ALL = Text(
    ja="記録のない町で、町独自の制度の代わりに示す", en="stands for towns whose schemes are unrecorded"
)
LISTED_WHEN = Text(ja="挙げるとき: {condition}", en="Listed when: {condition}")
VERSION = Text(ja="{since}から{until}までに移る場合", en="For moves from {since} to {until}")
OPEN_VERSION = Text(ja="{since}以後に移る場合", en="For moves from {since} on")
MET_WHEN = Text(ja="満たすとき: {condition}", en="Met when: {condition}")
ONE_OF = Text(
    ja="「{group}」のうち、どれか一つで足りる", en='one of the alternatives "{group}" is enough'
)
RECHECK = Text(ja="確認の期限: {days}日", en="Recheck after {days} days")
PART = Text(ja="お金の部分: {name}", en="Part of the money: {name}")
PART_WHEN = Text(ja="加わるとき: {condition}", en="Applies when: {condition}")

SCHEMA_ABOUT = Text(
    ja="relocate_tui の質問集の表と、答えのファイル", en="Tables of a relocate_tui bank, and the answers file"
)
SCHEMA_BANK_FILE = Text(
    ja="質問集のファイル（subsidies フォルダーの外）", en="A file of a bank, outside of 'subsidies'"
)
SCHEMA_SECTION = Text(
    ja="なければ、同じファイルの [section] の id", en="Left out: the id of [section] in the same file"
)
SCHEMA_CONDITION = Text(
    ja="条件: all・any・not、または答え（q）か事実（fact）を一つの比べ方で",
    en="A condition: all, any, not, or one comparison of an answer (q) or a fact",
)
SCHEMA_ANSWERS_FILE = Text(ja="答えのファイル（形式1）", en="The answers file, format 1")
SCHEMA_ANSWERS = Text(ja="質問の id ごとの答え", en="Answers by the id of their question")
SCHEMA_TOWNS = Text(ja="候補の町ごとの名前と答え", en="Name and answers for each town in mind")
SCHEMA_NOTES = Text(ja="質問の id ごとのメモ", en="Notes by the id of their question")
SCHEMA_PROGRAM = Text(ja="プログラムが書く表", en="A table that the program writes")
SCHEMA_MARK = Text(
    ja='"?" はまだ分からない、"-" はここでは答えない', en='"?" is don\'t know yet, "-" is not here'
)
SCHEMA_ANSWER_KINDS: Mapping[str, Text] = {
    "single": Text(ja="選択肢の id、または文", en="The id of an option, or free text"),
    "multi": Text(ja="選択肢の id（[] はどれでもない）", en="Ids of options; [] is none of these"),
    "number": Text(ja="質問の単位での数", en="A number in the unit of the question"),
    "date": Text(ja="日付、または月だけの 2027-04", en="A date, or a month as 2027-04"),
    "place": Text(ja="場所", en="A place"),
    "people": Text(ja="一緒に移る人（名前は書かない）", en="People moving along, never by name"),
    "periods": Text(ja="住まいや仕事の期間", en="Periods of residence or work"),
    "text": Text(ja="文", en="Free text"),
}
