"""How tasks, desks, evidence and lists of names are put in words."""

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
