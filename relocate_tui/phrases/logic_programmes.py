"""How support schemes, the rules of places and the lists of towns are put in words."""

from collections.abc import Mapping

from relocate_tui.phrases.logic_rules import EVIDENCE
from relocate_tui.phrases.logic_tables import CONFIDENCE, SOURCE
from relocate_tui.text import Text

SUBSIDIES = Text(ja="支援制度", en="Support schemes")
SUBSIDIES_ABOUT = (
    Text(
        ja="決めるのは窓口です。窓口への質問は、見通しを下げません。"
        "満たさない条件は、確認の期限内のものだけで決めます。期限を過ぎた条件や、分からない条件が残れば、窓口での確認が要ります。",
        en="The desks decide. Questions for the desk never lower the outlook. A test that is not met "
        "decides only within its recheck time; one past that time, or not known yet, leaves the "
        "scheme to be checked.",
    ),
    Text(
        ja="条件と窓口への質問の両方があるときは、お答えで分からないところを窓口に聞きます。"
        "どの時期の決まりを見るかは、移る日で決まります。",
        en="A test with both a condition and a question is put to the desk where the answers leave it "
        "open. The day of the move says which rules are read.",
    ),
)
SUBSIDY: Mapping[str, Text] = {
    "summary": Text(ja="{value}", en="{value}"),
    "level": Text(ja="だれの制度か: {value}", en="Run by: {value}"),
    "prefecture": Text(ja="都道府県: {value}", en="Prefecture: {value}"),
    "town": Text(ja="市区町村: {value}", en="Town: {value}"),
    "town_spellings": Text(ja="町のほかの書き方: {value}", en="Other spellings: {value}"),
    "relevant_when": Text(ja="挙げるとき: {value}", en="Listed when: {value}"),
    "desk": Text(ja="窓口: {value}", en="Desk: {value}"),
    "tasks": Text(ja="やること: {value}", en="Tasks: {value}"),
    "evidence": EVIDENCE,
    "warnings": Text(ja="気をつけたいこと: {value}", en="To keep in mind: {value}"),
}
PAPER: Mapping[str, Text] = {
    "text": Text(
        ja="求められることのある書類: {value}", en="A paper that may be asked for: {value}"
    ),
    "issued_by": Text(ja="出すところ: {value}", en="issued by: {value}"),
}
ALL_VERSIONS = Text(ja="どの時期の決まりでも見る条件", en="Tests of the rules of any time")
NO_VERSION = Text(ja="決まりの記録はない", en="No rules are recorded")
NUMBERS = Text(ja="年数などの数: {value}", en="numbers: {value}")
VERSION: Mapping[str, Text] = {
    "since": Text(ja="この日から移る場合: {value}", en="For moves from {value}"),
    "until": Text(ja="この日まで: {value}", en="to {value}"),
    "numbers": NUMBERS,
}
TEST: Mapping[str, Text] = {
    "applies_when": Text(ja="当てはまるとき: {value}", en="applies when: {value}"),
    "when": Text(ja="満たすとき: {value}", en="met when: {value}"),
    "ask_office": Text(ja="窓口への質問: {value}", en="question for the desk: {value}"),
    "settled_by": Text(ja="確かめられる書類: {value}", en="shown by: {value}"),
    "one_of": Text(
        ja="同じ印のうち、どれか一つで足りる: {value}", en="one of those marked '{value}' is enough"
    ),
    "since": Text(
        ja="この日以後に始まる決まりで見る: {value}",
        en="read in rules that begin on {value} or later",
    ),
    "until": Text(
        ja="この日までに始まる決まりで見る: {value}", en="read in rules that begin by {value}"
    ),
    "on_handout": Text(
        ja="持ち帰る紙では、ほかの質問より先に載せる",
        en="comes before other questions on the page to take along",
    ),
    "quiet": Text(ja="合わないときだけ示す", en="shown only where it is not met"),
    **SOURCE,
    "confidence": CONFIDENCE,
    "recheck_days": Text(ja="期限: {value}日", en="recheck after {value} days"),
}
PART: Mapping[str, Text] = {
    "when": Text(ja="加わるとき: {value}", en="applies when: {value}"),
    "cap_low_yen": Text(ja="上限の低いほう {value}円", en="lower cap {value} yen"),
    "cap_high_yen": Text(
        ja="上限 {value}円（決めるのは窓口）", en="cap {value} yen, decided there"
    ),
    "each": Text(
        ja="上限は一人分。数えるもの: {value}", en="the cap is for each; counted: {value}"
    ),
    "per": Text(ja="上限はどの期間のものか: {value}", en="the cap is for: {value}"),
    "example": Text(
        ja="ほかの町の例など、見出しには出さない", en="an example, not in the headline"
    ),
    **SOURCE,
    "confidence": CONFIDENCE,
}
PART_OF_MONEY = Text(ja="お金の部分 {value}", en="part of the money: {value}")
STEP: Mapping[str, Text] = {
    "when": Text(ja="示すとき: {value}", en="shown when: {value}"),
    "anchor": Text(ja="数えはじめ: {value}", en="counted from: {value}"),
    "months": Text(
        ja="そこからの月数: {value}（負の数は前）", en="months from then: {value} (below 0: before)"
    ),
    "days": Text(
        ja="そこからの日数: {value}（負の数は前）", en="days from then: {value} (below 0: before)"
    ),
    "side": Text(ja="その日は: {value}", en="that day is: {value}"),
    **SOURCE,
    "confidence": CONFIDENCE,
}
A_STEP = Text(ja="順番と日付 {value}", en="order and days: {value}")
REPAYMENT: Mapping[str, Text] = {
    "cause": Text(ja="何のとき: {value}", en="cause: {value}"),
    "share": Text(ja="返す額: {value}", en="repaid: {value}"),
    "from_months": Text(ja="申請から{value}か月以上", en="{value} months or more after applying"),
    "until_months": Text(
        ja="申請から{value}か月未満", en="less than {value} months after applying"
    ),
    "when": Text(ja="示すとき: {value}", en="shown when: {value}"),
    **SOURCE,
    "confidence": CONFIDENCE,
}
A_REPAYMENT = Text(ja="返すことになる場合 {value}", en="repaid when: {value}")

LOCAL_RULES = Text(ja="地域の決まり", en="Rules of places")
LOCAL_RULES_ABOUT = Text(
    ja="その県や町へ移る人にだけ効きます。制度にあるのと同じ id の条件や部分は置き換わり、ほかは足されます。",
    en="For people who move there alone. A test or part with an id of the scheme takes its place; "
    "others are added.",
)
LOCAL_RULE: Mapping[str, Text] = {
    "subsidy": Text(ja="支援制度: {value}", en="Support scheme: {value}"),
    "prefecture": SUBSIDY["prefecture"],
    "town": SUBSIDY["town"],
    "town_spellings": SUBSIDY["town_spellings"],
    **VERSION,
}
TOWN_LISTS = Text(
    ja="東京圏の条件不利地域の一覧", en="Lists of disadvantaged towns of the Tokyo area"
)
TOWN_LISTS_ABOUT = Text(
    ja="一覧には版がいくつかあります。版によって違う町は「まだ分からない」とします。",
    en="The list has several versions. Where they differ, a town is not known yet.",
)
TOWN_LIST: Mapping[str, Text] = {
    "seen": Text(ja="見た時期: {value}", en="Seen in: {value}"),
    **SOURCE,
    "confidence": CONFIDENCE,
}
LISTED_TOWNS: Mapping[str, Text] = {
    "towns": Text(ja="一覧にある: {value}", en="on the list: {value}"),
    "unsure": Text(ja="一覧にあるか確かでない: {value}", en="may be on the list: {value}"),
    "complete": Text(ja="この県の分をすべて見た", en="all of this prefecture was seen"),
}
NOT_COMPLETE = Text(
    ja="この県のほかの町の分は見ていない", en="the rest of this prefecture was not seen"
)
