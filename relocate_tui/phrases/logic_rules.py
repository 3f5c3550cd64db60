"""How the questions and the rules on their answers are put in words."""

from collections.abc import Mapping

from relocate_tui.phrases.report import OUTCOMES, TWO_STEP
from relocate_tui.text import Text

EVIDENCE = Text(ja="もとにした資料: {value}", en="Evidence: {value}")

ASKED_WHEN = Text(ja="聞くとき: {value}", en="Asked when: {value}")
WHEN_UNKNOWN: Mapping[str, Text] = {
    "ask": Text(ja="それがまだ分からない間: 聞きます", en="While that is not known yet: asked"),
    "skip": Text(
        ja="それがまだ分からない間: 飛ばします", en="While that is not known yet: skipped"
    ),
}
OFFERED_WHEN = Text(
    ja="省かずに聞く条件（まだ分からない間も聞き、あるお答えは数える）: {value}",
    en="Spared unless (asked while that is not known; an answer given counts all the same): {value}",
)
SECTION_ASKED = Text(
    ja="この章の質問を聞くとき: {value}", en="The questions here are asked when: {value}"
)
QUESTION: Mapping[str, Text] = {
    "offer_when": OFFERED_WHEN,
    "why": Text(ja="なぜ聞くか: {value}", en="Why: {value}"),
    "probe": Text(ja="相談員の聞き方: {value}", en="How a counsellor may ask: {value}"),
    "kind": Text(ja="形: {value}", en="Form: {value}"),
    "unit": Text(ja="単位: {value}", en="Unit: {value}"),
    "depth": Text(ja="深さ: {value}", en="Depth: {value}"),
    "seconds": Text(ja="かかる時間: {value}秒", en="Time: {value} seconds"),
    "minimum": Text(ja="一番小さい数: {value}", en="Smallest number: {value}"),
    "maximum": Text(ja="一番大きい数: {value}", en="Largest number: {value}"),
    "month": Text(ja="月だけでも答えられる", en="A month alone will do"),
    "sensitive": Text(ja="人に知られたくないこともある質問", en="A sensitive question"),
    "per_town": Text(
        ja="候補の町ごとに一度（町が決まるまでは聞かない）",
        en="Once for each town (not before a town is named)",
    ),
    "past": Text(
        ja="これまでのことで、計画では変えられない", en="About the past, which no plan can change"
    ),
    "weights": Text(ja="重み: {value}", en="Weights: {value}"),
    "purpose": Text(ja="使いみち: {value}", en="Used for: {value}"),
    "evidence": EVIDENCE,
}
OPTION: Mapping[str, Text] = {
    "ready": Text(ja="整い方 {value}", en="readiness {value}"),
    "tasks": Text(ja="やること {value}", en="tasks {value}"),
    "evidence": Text(ja="もとにした資料 {value}", en="evidence {value}"),
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
    "evidence": EVIDENCE,
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
    "settled": Text(ja="決まっているときの言葉: {value}", en="Said when settled: {value}"),
    "open": Text(ja="まだ決まっていないときの言葉: {value}", en="Said while open: {value}"),
    "blocking": Text(ja="このままだと難しいときの言葉: {value}", en="Said when it blocks: {value}"),
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
NOT_YET = Text(ja="まだしないほうがよいこと", en="What to hold off")
HELD: Mapping[str, Text] = {"when": Text(ja="条件: {value}", en="When: {value}")}
NOT_YET_KEYS: Mapping[str, Text] = {
    "reason": Text(ja="なぜ: {value}", en="Why: {value}"),
    **HELD,
}
