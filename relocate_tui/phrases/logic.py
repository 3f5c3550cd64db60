"""The logic of a bank in words, for those who sign it off, and the words of the schema."""

from collections.abc import Mapping

from relocate_tui.phrases.report import OUTCOMES, TWO_STEP
from relocate_tui.phrases.report_details import CONFIDENCE
from relocate_tui.text import Text

TITLE = Text(ja="質問集の決まり: {title}", en="The rules of the bank: {title}")
QUOTED = Text(ja="「{text}」", en='"{text}"')
WITH_ID = Text(ja="{text}（{id}）", en="{text} ({id})")
STOP = Text(ja="。", en="; ")

READING = Text(ja="読み方", en="How to read this")
HOW_TO_READ = (
    Text(
        ja="条件の答えは「はい」「いいえ」「まだ分からない」の三つです。"
        "答えがないとき、「まだ分からない」「ここでは答えない」のときは「まだ分からない」で、"
        "「いいえ」とは扱いません。",
        en="A condition is yes, no or not known yet. No answer, 'don't know yet' and 'not here' leave "
        "it not known yet, which is never taken for no.",
    ),
    Text(
        ja="聞かない質問についての条件は「いいえ」です。それを打ち消した条件は「はい」になります。",
        en="A condition on a question that is not asked is no; turned round by 'not', it is yes.",
    ),
    Text(
        ja="整い方は、0がこれから、1が整っている、です。"
        "いくつも選ぶ質問では、選んだうちの一番低い数を使い、気がかりごとに重みで平均します。",
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
CLAIM = Text(ja="{subject}が{compared}", en="{subject} {compared}")
COMPARISONS: Mapping[str, Text] = {
    "is": Text(ja="{value}", en="is {value}"),
    "in": Text(ja="{value}のどれか", en="is one of {value}"),
    "has": Text(ja="{value}を含む", en="includes {value}"),
    "at_least": Text(ja="{value}以上", en="is {value} or more"),
    "at_most": Text(ja="{value}以下", en="is {value} or less"),
    "before": Text(ja="{value}より前", en="is before {value}"),
    "after": Text(ja="{value}以後（当日を含む）", en="is {value} or later"),
}
EDGE_NOT = Text(ja="以外: ", en="not: ")
FACTS: Mapping[str, Text] = {
    "children-under-18": Text(
        ja="一緒に移る18歳未満の子どもの人数", en="number of children under 18 moving along"
    ),
    "children-preschool": Text(
        ja="一緒に移る就学前（0～5歳）の子どもの人数",
        en="number of children aged 0 to 5 moving along",
    ),
    "children-school-age": Text(
        ja="一緒に移る小学生から高校生の年代の子どもの数", en="the number of children of school age"
    ),
    "children-secondary": Text(
        ja="一緒に移る中学生・高校生の年代の子どもの数",
        en="the number of children of secondary school age",
    ),
    "adults-beside-me": Text(
        ja="一緒に移る、本人のほかの大人の人数", en="number of other adults moving along"
    ),
    "has-partner": Text(ja="パートナーが一緒に移る", en="a partner moves along"),
    "household-size": Text(ja="本人を含む世帯の人数", en="people in the household, all counted"),
    "destination-prefecture": Text(ja="移り先の都道府県", en="prefecture of the destination"),
    "destination-town": Text(ja="移り先の市区町村", en="town of the destination"),
    "destination-in-tokyo-area": Text(
        ja="移り先が東京圏にある", en="the destination lies in the Tokyo area"
    ),
    "days-until-move": Text(
        ja="移る日までの日数（過ぎたあとは0より小さい数）",
        en="days until the move (below zero once it is past)",
    ),
}

VALUES: Mapping[str, Mapping[str, Text]] = {
    "kind": {
        "single": Text(ja="一つ選ぶ", en="pick one"),
        "multi": Text(ja="いくつでも選ぶ", en="pick any number"),
        "number": Text(ja="数", en="a number"),
        "date": Text(ja="日付", en="a date"),
        "place": Text(ja="場所", en="a place"),
        "people": Text(ja="一緒に移る人", en="people moving along"),
        "periods": Text(ja="期間", en="periods"),
        "text": Text(ja="文", en="free text"),
    },
    "depth": {
        "quick": Text(ja="3分の整理に含む", en="part of the three-minute check"),
        "full": Text(ja="くわしい整理だけ", en="in the full interview only"),
    },
    "purpose": {
        "handout": Text(ja="持ち帰る紙", en="the page to take along"),
        "base-rate": Text(ja="参考の数字を示す", en="showing a base rate"),
        "plan": Text(ja="計画", en="the plan"),
    },
    "stores": {
        "value": Text(ja="", en=""),
        "declined": Text(ja="「ここでは答えない」として残す", en="kept as 'not here'"),
    },
    "level": {
        "national": Text(ja="国", en="the state"),
        "prefecture": Text(ja="都道府県", en="a prefecture"),
        "municipality": Text(ja="市区町村", en="a town"),
    },
    "confidence": CONFIDENCE,
    "fact": {"True": Text(ja="はい", en="yes"), "False": Text(ja="いいえ", en="no")},
}
"""The closed vocabularies of the bank, by key; an empty text goes without saying."""

ASKED_WHEN = Text(ja="聞くとき: {value}", en="Asked when: {value}")
WHEN_UNKNOWN: Mapping[str, Text] = {
    "ask": Text(ja="それがまだ分からない間: 聞きます", en="While that is not known yet: asked"),
    "skip": Text(
        ja="それがまだ分からない間: 飛ばします", en="While that is not known yet: skipped"
    ),
}
QUESTION: Mapping[str, Text] = {
    "kind": Text(ja="形: {value}", en="Form: {value}"),
    "unit": Text(ja="単位: {value}", en="Unit: {value}"),
    "depth": Text(ja="深さ: {value}", en="Depth: {value}"),
    "per_town": Text(
        ja="候補の町ごとに一度（町が決まるまでは聞かない）",
        en="Once for each town (not before a town is named)",
    ),
    "weights": Text(ja="重み: {value}", en="Weights: {value}"),
    "purpose": Text(ja="使いみち: {value}", en="Used for: {value}"),
}
OPTION: Mapping[str, Text] = {
    "ready": Text(ja="整い方 {value}", en="readiness {value}"),
    "tasks": Text(ja="やること {value}", en="tasks {value}"),
    "unscored": Text(ja="点数に入らない（理由: {value}）", en="not scored (reason: {value})"),
    "stores": Text(ja="{value}", en="{value}"),
    "retired": Text(ja="今は出さない（前の答えは読める）", en="no longer offered, still read"),
}
NO_MEANING = Text(ja="条件で見るほかは使わない", en="used in conditions only, if at all")
BANDS: Mapping[tuple[bool, bool], Text] = {
    (True, True): Text(ja="{low}以上{high}未満", en="{low} or more and below {high}"),
    (True, False): Text(ja="{low}以上", en="{low} or more"),
    (False, True): Text(ja="{high}未満", en="below {high}"),
    (False, False): Text(ja="どの値でも", en="any value"),
}

BARRIERS = Text(ja="気がかりと重み", en="Concerns and their weights")
BARRIER: Mapping[str, Text] = {
    "about": Text(ja="{value}", en="{value}"),
    "weight": Text(ja="重み: {value}", en="Weight: {value}"),
    "applies_when": Text(ja="当てはまるとき: {value}", en="Applies when: {value}"),
}
ADJUSTMENT: Mapping[str, Text] = {
    "weight": Text(
        ja="条件で変わる重み（当てはまるうち最後のもの）: {value}",
        en="Weight under a condition (the last that holds counts): {value}",
    ),
    "when": Text(ja="条件: {value}", en="when: {value}"),
}
GATES = Text(ja="先に決めておきたいこと", en="What to settle first")
GATES_ABOUT = Text(
    ja="次の順に見ます。当てはまらない、このままだと難しい、決まっている、まだ聞く時期でない。"
    "どれでもなければ、まだ決まっていない、です。関わる質問がどれも「ここでは答えない」か"
    "聞かないものなら、当てはまらないとします。",
    en="Looked at in this order: does not apply, blocking, settled, too early to ask; open where "
    "none of these holds. It does not apply either where each of its questions is not asked or "
    "was answered 'not here'.",
)
GATE_ROLES: Mapping[str, Text] = {
    "applies_when": Text(ja="当てはまる", en="applies"),
    "blocking_when": Text(ja="このままだと難しい", en="blocks"),
    "settled_when": Text(ja="決まっている", en="is settled"),
    "due_when": Text(ja="聞く時期である", en="is due"),
}
GATE: Mapping[str, Text] = {
    "barrier": Text(ja="関わる気がかり: {value}", en="Concern: {value}"),
    "questions": Text(ja="関わる質問: {value}", en="Questions: {value}"),
    **{
        key: Text(ja=f"{role.ja}とき: {{value}}", en=f"When it {role.en}: {{value}}")
        for key, role in GATE_ROLES.items()
    },
}
OUTCOMES_TITLE = Text(ja="まとめの言葉の決まり", en="How the outcome is found")
FIRST_COUNTS = Text(
    ja="上から順に見て、はじめに当てはまるものを使います。", en="The first that holds counts."
)
LIMITS = (
    *("moved_when", "office_weeks_when", "two_base_gates", "too_early_below"),
    *("try_first_barriers", "try_first_below", "two_step_barriers", "two_step_below"),
)
BLOCKED_BY = Text(
    ja="難しい点があり、それが{two_base_gates}だけで、かつ（{office_weeks_when}）",
    en="something blocks, only from among {two_base_gates}, and ({office_weeks_when})",
)
UNCHANGEABLE = Text(
    ja="難しい点のうち、挙がったどのやることでも答えを変えられないものがある",
    en="something blocks whose answer no task on the list can change",
)
TOO_FEW = Text(
    ja="聞く時期の来た3分の整理の質問のうち、値で答えたものの割合が{too_early_below}に届かない"
    "（「ここでは答えない」は数えない）",
    en="the share of due questions of the three-minute check that have a value is below "
    "{too_early_below} ('not here' is left out)",
)
WEAK = Text(
    ja="まだ決まっていない点がある、または当てはまる{try_first_barriers}のどれかで、"
    "幅の低いほうの端が{try_first_below}に届かない",
    en="something to settle first is open, or the lower end of one of {try_first_barriers} that "
    "applies is below {try_first_below}",
)
BESIDE = Text(
    ja="はじめに決めること・試すこと・計画のどれかの結論に添える。当てはまる{two_step_barriers}の"
    "どれかで、幅の低いほうの端が{two_step_below}に届かない",
    en="offered beside the outcomes to settle first, to try, and to plan, where the lower end of "
    "one of {two_step_barriers} that applies is below {two_step_below}",
)
RULES: tuple[tuple[Text, Text], ...] = (
    (OUTCOMES["follow-up"], Text(ja="{moved_when}", en="{moved_when}")),
    (OUTCOMES["two-base"], BLOCKED_BY),
    (OUTCOMES["not-now"], UNCHANGEABLE),
    (OUTCOMES["settle-first"], Text(ja="そのほかの難しい点がある", en="anything else blocks")),
    (OUTCOMES["too-early"], TOO_FEW),
    (OUTCOMES["try-first"], WEAK),
    (OUTCOMES["plan"], Text(ja="上のどれでもない", en="none of the above")),
    (TWO_STEP, BESIDE),
)
STAGES = Text(
    ja="どの段階か（はじめに当てはまるもの。なければ interested）",
    en="Stages (the first that holds; where none does, 'interested')",
)
CONTRADICTIONS = Text(ja="食い違うお答え", en="Answers at odds")
TASKS = Text(ja="やることの決まり", en="Rules of the tasks")
TASK: Mapping[str, Text] = {
    "when": Text(ja="挙がる条件: {value}", en="Comes up when: {value}"),
    "leads_to": Text(ja="終わると変わる答え: {value}", en="Answer once it is done: {value}"),
    "withheld_if_declined": Text(
        ja="答えないと挙げない: {value}", en="Dropped if declined: {value}"
    ),
    "subsidies": Text(ja="関わる支援制度: {value}", en="Support schemes: {value}"),
}
NOT_YET = Text(ja="まだしないほうがよいこと", en="What to hold off")
HELD: Mapping[str, Text] = {"when": Text(ja="条件: {value}", en="When: {value}")}

SUBSIDIES = Text(ja="支援制度", en="Support schemes")
SUBSIDIES_ABOUT = Text(
    ja="決めるのは窓口です。窓口への質問は、見通しを下げません。"
    "満たさない条件は、確認の期限内のものだけで決めます。期限を過ぎた条件や、分からない条件が残れば、窓口での確認が要ります。",
    en="The desks decide. Questions for the desk never lower the outlook. A test that is not met "
    "decides only within its recheck time; one past that time, or not known yet, leaves the "
    "scheme to be checked.",
)
SUBSIDY: Mapping[str, Text] = {
    "summary": Text(ja="{value}", en="{value}"),
    "level": Text(ja="だれの制度か: {value}", en="Run by: {value}"),
    "prefecture": Text(ja="都道府県: {value}", en="Prefecture: {value}"),
    "town": Text(ja="市区町村: {value}", en="Town: {value}"),
    "relevant_when": Text(ja="挙げるとき: {value}", en="Listed when: {value}"),
}
NO_VERSION = Text(ja="決まりの記録はない", en="No rules are recorded")
VERSION: Mapping[str, Text] = {
    "since": Text(ja="この日から移る場合: {value}", en="For moves from {value}"),
    "until": Text(ja="この日まで: {value}", en="to {value}"),
}
TEST: Mapping[str, Text] = {
    "text": Text(ja="{value}", en="{value}"),
    "when": Text(ja="満たすとき: {value}", en="met when: {value}"),
    "ask_office": Text(ja="窓口への質問: {value}", en="question for the desk: {value}"),
    "one_of": Text(
        ja="同じ印のうち、どれか一つで足りる: {value}", en="one of those marked '{value}' is enough"
    ),
    "source": Text(ja="出典: {value}", en="source: {value}"),
    "confidence": Text(ja="種類: {value}", en="kind: {value}"),
    "checked_on": Text(ja="確認した日: {value}", en="read on {value}"),
    "recheck_days": Text(ja="期限: {value}日", en="recheck after {value} days"),
}
PART: Mapping[str, Text] = {
    "name": Text(ja="お金の部分 {value}", en="part of the money: {value}"),
    "when": Text(ja="加わるとき: {value}", en="applies when: {value}"),
    "cap_low_yen": Text(ja="上限の低いほう {value}円", en="lower cap {value} yen"),
    "cap_high_yen": Text(
        ja="上限 {value}円（決めるのは窓口）", en="cap {value} yen, decided there"
    ),
}

SCHEMA_ABOUT = Text(ja="質問集と、答えのファイル", en="Banks, and files of answers")
SCHEMA_BANK_FILE = Text(ja="subsidies の外のファイル", en="A file outside of subsidies")
SCHEMA_SECTION = Text(
    ja="省くと同じファイルの [section]", en="Left out: [section] of the same file"
)
SCHEMA_CONDITION = Text(ja="条件", en="A condition")
SCHEMA_ANSWERS_FILE = Text(ja="答えのファイル", en="The file of answers")
SCHEMA_ANSWERS = Text(ja="質問の id ごとの答え", en="Answers by the id of their question")
SCHEMA_TOWNS = Text(ja="候補の町ごとの名前と答え", en="Name and answers for each town in mind")
SCHEMA_NOTES = Text(ja="質問の id ごとのメモ", en="Notes by the id of their question")
SCHEMA_PROGRAM = Text(ja="プログラムが書く表", en="A table that the program writes")
SCHEMA_MARK = Text(ja="? まだ分からない、- ここでは答えない", en="? don't know yet, - not here")
