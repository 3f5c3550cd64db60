"""How tasks, desks, support schemes and what they rest on are put in words."""

from collections.abc import Mapping

from relocate_tui.phrases.logic_rules import EVIDENCE
from relocate_tui.text import Text

SOURCE: Mapping[str, Text] = {
    "source": Text(ja="出典: {value}", en="source: {value}"),
    "checked_on": Text(ja="確認した日: {value}", en="read on {value}"),
}
CONFIDENCE = Text(ja="種類: {value}", en="kind: {value}")

TASKS = Text(ja="やること", en="Tasks")
TASKS_ABOUT = Text(
    ja="お答えがやることの名を挙げるか、条件が成り立つと、一覧に挙がります。",
    en="A task comes up because an answer names it, or because its condition holds.",
)
TASK: Mapping[str, Text] = {
    "why": Text(ja="なぜ: {value}", en="Why: {value}"),
    "done_when": Text(ja="{value}", en="{value}"),
    "who": Text(ja="だれと: {value}", en="Who: {value}"),
    "role": Text(ja="相手: {value}", en="Done with: {value}"),
    "phase": Text(ja="時期: {value}", en="Phase: {value}"),
    "effort": Text(ja="かかる手間: {value}", en="Effort: {value}"),
    "lead_weeks": Text(ja="始める時期: {value}", en="To begin: {value}"),
    "fixed": Text(
        ja="相手の決めた時期で、あとから取り戻せない",
        en="Others set this time, and it cannot be made up later",
    ),
    "gate": Text(ja="先に決めておきたいこと: {value}", en="What it settles: {value}"),
    "weight": Text(ja="重み: {value}", en="Weight: {value}"),
    "alone": Text(ja="ひとりで、お金をかけずにできる", en="Can be done alone, free of charge"),
    "desk": Text(ja="窓口: {value}", en="Desk: {value}"),
    "evidence": EVIDENCE,
    "when": Text(ja="挙がる条件: {value}", en="Comes up when: {value}"),
    "leads_to": Text(ja="終わると変わる答え: {value}", en="Answer once it is done: {value}"),
    "withheld_if_declined": Text(
        ja="答えないと挙げない: {value}", en="Dropped if declined: {value}"
    ),
    "subsidies": Text(ja="関わる支援制度: {value}", en="Support schemes: {value}"),
}
NAMED_BY = Text(ja="挙がるお答え: {value}", en="Named by the answer: {value}")
NEVER_OFFERED = Text(
    ja="挙げるお答えも条件もない（一覧に出ない）",
    en="No answer names it and it has no condition (never offered)",
)
DRAFT = Text(ja="文面（{language}）: {title}", en="Letter ({language}): {title}")
LANGUAGE_NAMES: Mapping[str, Text] = {
    "ja": Text(ja="日本語", en="Japanese"),
    "en": Text(ja="英語", en="English"),
    "easy": Text(ja="やさしい日本語", en="easy Japanese"),
}
DEADLINE_TITLE = Text(ja="決まった期限", en="Time limit set by law or an office")
DEADLINE: Mapping[str, Text] = {
    "counted_from": Text(ja="数えはじめ: {value}", en="counted from: {value}"),
    "days": Text(ja="{value}日以内", en="within {value} days"),
    **SOURCE,
    "confidence": CONFIDENCE,
}
DESKS = Text(ja="窓口", en="Desks")
DESK: Mapping[str, Text] = {
    "about": Text(ja="{value}", en="{value}"),
    "phone": Text(ja="電話: {value}", en="Telephone: {value}"),
    "hours": Text(ja="時間: {value}", en="Hours: {value}"),
    "web": Text(ja="ウェブ: {value}", en="Web: {value}"),
    "handout": Text(ja="持ち帰る紙に載せる", en="On the page to take along"),
    **SOURCE,
    "page_date": Text(ja="ページの日付: {value}", en="Date shown on the page: {value}"),
}

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
    "town_spellings": Text(ja="町のほかの書き方: {value}", en="Other spellings: {value}"),
    "relevant_when": Text(ja="挙げるとき: {value}", en="Listed when: {value}"),
    "desk": Text(ja="窓口: {value}", en="Desk: {value}"),
    "tasks": Text(ja="やること: {value}", en="Tasks: {value}"),
    "evidence": EVIDENCE,
    "warnings": Text(ja="気をつけたいこと: {value}", en="To keep in mind: {value}"),
    "documents": Text(
        ja="求められることのある書類: {value}", en="A paper that may be asked for: {value}"
    ),
}
NO_VERSION = Text(ja="決まりの記録はない", en="No rules are recorded")
VERSION: Mapping[str, Text] = {
    "since": Text(ja="この日から移る場合: {value}", en="For moves from {value}"),
    "until": Text(ja="この日まで: {value}", en="to {value}"),
}
TEST: Mapping[str, Text] = {
    "applies_when": Text(ja="当てはまるとき: {value}", en="applies when: {value}"),
    "when": Text(ja="満たすとき: {value}", en="met when: {value}"),
    "ask_office": Text(ja="窓口への質問: {value}", en="question for the desk: {value}"),
    "one_of": Text(
        ja="同じ印のうち、どれか一つで足りる: {value}", en="one of those marked '{value}' is enough"
    ),
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
}
PART_OF_MONEY = Text(ja="お金の部分 {value}", en="part of the money: {value}")

PAPER_SECTIONS = Text(ja="論文の節", en="Sections of the paper")
EVIDENCE_TITLE = Text(ja="もとにした資料", en="Evidence")
EVIDENCE_KEYS: Mapping[str, Text] = {
    "text": Text(ja="{value}", en="{value}"),
    "kind": Text(ja="種類: {value}", en="Kind: {value}"),
    "grade": Text(ja="確かさ: {value}", en="Grade: {value}"),
    "source": Text(ja="出典: {value}", en="Source: {value}"),
    "section": Text(ja="論文の節: {value}", en="Section of the paper: {value}"),
    "checked_on": Text(ja="確認した日: {value}", en="Read on {value}"),
    "population": Text(ja="だれについて: {value}", en="About whom: {value}"),
    "period": Text(ja="時期: {value}", en="Period: {value}"),
    "share": Text(ja="割合: {value}%", en="Share: {value}%"),
    "definition": Text(ja="数えたもの: {value}", en="What was counted: {value}"),
    "correction": Text(ja="補足: {value}", en="Note: {value}"),
    "uncited": Text(ja="どこからも引いていないわけ: {value}", en="Why nothing cites it: {value}"),
}
TERMS = Text(ja="公の言葉の言いかえ", en="Official terms in plain words")
TERM: Mapping[str, Text] = {"meaning": Text(ja="{value}", en="{value}")}
PREFECTURES = Text(ja="都道府県", en="Prefectures")
TOKYO_AREA: Mapping[str, Text] = {
    "tokyo_area": Text(ja="東京圏", en="Tokyo area"),
}
AVOIDED = Text(ja="使わない言葉と、代わりの言葉", en="Words not used, and what to say instead")
