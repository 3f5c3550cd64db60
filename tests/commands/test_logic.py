import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import get_args, get_type_hints

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from relocate_tui.bank.bank import Bank
from relocate_tui.bank.barrier import Adjustment
from relocate_tui.bank.condition import COMPARISONS, Condition
from relocate_tui.bank.evidence import Evidence, EvidenceKind
from relocate_tui.bank.fact import FACTS
from relocate_tui.bank.files import built_in
from relocate_tui.bank.question import Depth, Kind, Option, Purpose
from relocate_tui.bank.subsidy import Anchor, Cause, Confidence, Level, Repayment, Step
from relocate_tui.bank.task import Effort, Leads, Phase, Role
from relocate_tui.commands.logic.logic import Form, logic
from relocate_tui.commands.logic.questions import asked_when
from relocate_tui.commands.logic.words import Words
from relocate_tui.phrases import logic as say
from relocate_tui.phrases import logic_rules as rules
from relocate_tui.phrases.logic_values import VALUES
from relocate_tui.text import Language
from tests.commands.small_bank import MONEY, PATH, both, gate, small, task

GRADE = get_type_hints(Evidence)["grade"]
SIDE, SHARE = get_type_hints(Step)["side"], get_type_hints(Repayment)["share"]
LANGUAGES: tuple[Language, ...] = ("ja", "en")
MERMAID_TEXT_LIMIT, MERMAID_EDGE_LIMIT = 50_000, 500
QUOTED = r'"(?:[^"#;{}<>|`\[\]%&:]|#[0-9]+;)*"'
MERMAID_LINE = re.compile(
    rf"flowchart LR|  subgraph s\d+\[{QUOTED}\]|    q\d+\[{QUOTED}\]|  end"
    rf"|  g\d+\{{\{{{QUOTED}\}}\}}|  q\d+ -->\|{QUOTED}\| [qg]\d+"
)


def asking(when: Mapping[str, object]) -> Bank:
    """Give a bank whose second question is asked under a condition."""
    return small(PATH, replace(MONEY, ask_when=Condition.parse(when)))


def condition_line(when: Mapping[str, object], language: Language = "en") -> str:
    lines = logic(asking(when), "markdown", language).split("(money)")[-1].split("（money）")[-1]
    return lines.strip().splitlines()[0].removeprefix("- Asked when: ").removeprefix("- 聞くとき: ")


def section_of(markdown: str, title: str) -> str:
    return markdown.split(f"\n## {title}")[1].split("\n## ", maxsplit=1)[0]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_markdown_names_every_question_barrier_gate_and_subsidy_test(
    language: Language,
) -> None:
    bank, written = built_in(), logic(built_in(), "markdown", language)
    headings = [line for line in written.splitlines() if line.startswith("### ")]
    ids = {heading.rstrip("）)").replace("（", "(").rpartition("(")[2] for heading in headings}
    assert set(bank.questions) <= ids
    assert all(each.name.in_language(language) in written for each in bank.barriers.values())
    assert all(each.name.in_language(language) in written for each in bank.gates.values())
    tests = [
        test.id
        for subsidy in bank.subsidies.values()
        for test in (*subsidy.tests, *(each for one in subsidy.versions for each in one.tests))
    ]
    tests += [test.id for rule in bank.local_rules.values() for test in rule.tests]
    listed = [line[2:].split(":")[0] for line in written.splitlines() if line.startswith("- ")]
    assert sorted(name for name in listed if name in set(tests)) == sorted(tests)


def test_a_condition_is_said_with_the_texts_of_its_question_and_option() -> None:
    when = {"q": "path", "is": "far"}
    assert condition_line(when) == '"How will you work?" is "From afar"'
    assert condition_line(when, "ja") == "「働き方は？」が「離れて働く」"


def test_several_options_are_quoted_one_by_one() -> None:
    when = {"q": "path", "in": ["far", "near"]}
    assert condition_line(when) == '"How will you work?" is one of "From afar", "Nearby"'


def test_what_joins_several_inside_another_condition_stands_in_brackets() -> None:
    far, near = {"q": "path", "is": "far"}, {"q": "path", "is": "near"}
    either = {"any": [far, near]}
    assert re.fullmatch(r'"[^"]+" is "[^"]+" or "[^"]+" is "[^"]+"', condition_line(either))
    assert condition_line({"all": [far, either]}).endswith('or "How will you work?" is "Nearby")')
    assert condition_line({"not": either}).startswith("not (")
    assert condition_line({"all": [either]}) == condition_line(either)


@pytest.mark.parametrize(
    ("when", "words"),
    [
        ({"q": "money", "at_least": 30000}, '"What is left?" is "30,000 yen" or more'),
        ({"q": "money", "before": date(2027, 4, 1)}, '"What is left?" is before "1 April 2027"'),
        ({"fact": "has-partner", "is": False}, '"a partner moves along" is "no"'),
        ({"fact": "household-size", "at_most": 1}, "1"),
        ({"all": []}, "always"),
        ({"any": []}, "never"),
        ({"q": "nowhere", "is": "nothing"}, '"nowhere" is "nothing"'),
    ],
)
def test_every_kind_of_comparison_has_words(when: Mapping[str, object], words: str) -> None:
    assert words in condition_line(when)


def test_what_happens_while_a_condition_is_not_known_is_said_where_there_is_one() -> None:
    written = logic(
        small(PATH, MONEY, replace(MONEY, id="more", when_unknown="ask")), "markdown", "en"
    )
    path, money = written.split("### How will you work? ")[1].split("### What is left? ")[:2]
    assert "not known yet" not in path
    assert "While that is not known yet: skipped" in money
    assert "While that is not known yet: asked" in written


def test_the_condition_of_the_section_is_part_of_each_question_in_it() -> None:
    sections = {"home": Condition.parse({"q": "path", "is": "near"})}
    written = logic(small(sections=sections), "markdown", "en")
    both_conditions = '"How will you work?" is "Nearby" and "How will you work?" is "From afar"'
    assert f"- Asked when: {both_conditions}\n" in written
    assert section_of(written, "home").count('are asked when: "How will you work?"') == 1


def test_a_band_is_said_in_both_languages_and_its_end_is_not_its_own() -> None:
    written = logic(small(), "markdown", "en")
    assert '- "below 0 / 0未満" (short): readiness Reach 0' in written
    assert '- "0 or more and below 30,000 / 0以上30,000未満" (room)' in written


def test_picking_nothing_in_a_multi_question_has_its_own_line() -> None:
    several = replace(PATH, kind="multi", none_ready={"reach": 1.0}, none_tasks=("ask",))
    written = logic(small(several), "markdown", "en")
    assert '(\\[\\]): readiness Reach 1; tasks "Ask in writing"' in written


def test_an_option_says_its_readiness_and_its_tasks_by_title() -> None:
    written = logic(small(), "markdown", "en")
    assert (
        '- "From afar / 離れて働く" (far): readiness Reach 0.5; tasks "Ask in writing"' in written
    )
    assert "- Weights: Reach 2" in written


def test_retired_declined_and_unscored_options_say_so() -> None:
    options = (
        Option(id="old", text=both("Old"), retired=True),
        Option(id="quiet", text=both("Quiet"), stores="declined", unscored="a reason"),
    )
    written = logic(small(replace(PATH, options=options)), "markdown", "en")
    assert '"Old" (old): no longer offered' in written
    assert "\"Quiet\" (quiet): not scored (reason: a reason); kept as 'not here'" in written


def test_weights_adjustments_and_thresholds_are_the_bank_s_own() -> None:
    bank = small()
    when = Condition.parse({"q": "path", "is": "near"})
    reach = replace(bank.barriers["reach"], adjustments=(Adjustment(when=when, weight=3),))
    written = logic(replace(bank, barriers={"reach": reach}), "markdown", "en")
    barriers = section_of(written, "Concerns")
    assert "- Weight: 7" in barriers
    assert 'counts): 3; when: "How will you work?" is "Nearby"' in barriers
    outcomes = section_of(written, "How the outcome")
    assert "below 0.25" in outcomes
    assert '"Reach" that applies is below 37' in outcomes


def test_outcomes_stand_in_the_order_of_their_rules() -> None:
    titles = [title.en for title, _ in rules.RULES]
    outcomes = section_of(logic(small(), "markdown", "en"), "How the outcome")
    assert re.findall(r"^### (.*)$", outcomes, re.MULTILINE) == [
        title.replace("\\.", ".") for title in titles
    ]


def test_a_task_says_which_answer_it_leads_to() -> None:
    leading = task("ask", "Ask", Leads(question="path", option="near"))
    written = logic(small(tasks={"ask": leading}), "markdown", "en")
    assert 'Answer once it is done: "How will you work?" is "Nearby"' in written


def test_a_gate_says_when_it_blocks_and_when_it_is_settled() -> None:
    near, far = (Condition.parse({"q": "path", "is": name}) for name in ("near", "far"))
    written = logic(
        small(gates={"floor": gate(settled_when=near, blocking_when=far)}), "markdown", "en"
    )
    gates = section_of(written, "What to settle first")
    assert '- When it blocks: "How will you work?" is "From afar"' in gates
    assert '- When it is settled: "How will you work?" is "Nearby"' in gates


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_flowchart_has_a_node_a_question_a_room_a_section_and_every_edge(
    language: Language,
) -> None:
    bank, lines = built_in(), logic(built_in(), "mermaid", language).splitlines()
    assert all(MERMAID_LINE.fullmatch(line) for line in lines)
    nodes = [line.split('["')[1].split("#58;")[0] for line in lines if line.startswith("    q")]
    assert nodes == [
        each.id
        for name in bank.sections
        for each in bank.questions.values()
        if each.section == name
    ]
    assert sum("subgraph" in line for line in lines) == len(bank.sections)
    read = {
        (source, each.id)
        for each in bank.questions.values()
        for condition in (asked_when(bank, each), each.offer_when)
        for leaf in condition.leaves()
        for source in (
            FACTS[leaf.subject].questions if leaf.operator == "fact" else (leaf.subject,)
        )
    }
    number = {f"q{place}": name for place, name in enumerate(bank.questions, start=1)}
    drawn = {
        (number[source], number[target])
        for source, target in re.findall(r"^  (q\d+) -->.* (q\d+)$", "\n".join(lines), re.MULTILINE)
    }
    assert drawn == read


def test_the_flowchart_of_the_shipped_bank_is_within_what_mermaid_draws() -> None:
    for language in LANGUAGES:
        drawn = logic(built_in(), "mermaid", language)
        assert len(drawn) < MERMAID_TEXT_LIMIT
        assert drawn.count("-->") < MERMAID_EDGE_LIMIT


def test_an_edge_says_the_comparison_and_whether_it_is_turned_round() -> None:
    far = {"q": "path", "is": "far"}
    assert '  q1 -->|"is #34;From afar#34;"| q2' in logic(asking(far), "mermaid", "en")
    turned = logic(asking({"not": far}), "mermaid", "en")
    assert '  q1 -->|"not#58; is #34;From afar#34;"| q2' in turned


def test_a_gate_is_a_node_with_an_edge_for_each_comparison() -> None:
    blocking = Condition.parse({"q": "path", "is": "far"})
    drawn = logic(small(gates={"floor": gate(blocking_when=blocking)}), "mermaid", "en")
    assert '  g1{{"The floor"}}' in drawn
    assert '  q1 -->|"blocks#58; is #34;From afar#34;"| g1' in drawn


HOSTILE = (
    "# Title",
    "- item\n\n# Heading",
    "[link](https://example.org)",
    "![picture](x)",
    "<script>alert(1)</script>",
    "*strong* `code` ~~gone~~",
    '"] --> q1["',
    "%%{init: {}}%%",
    "{value} {0}",
    "&lt;b&gt; #quot;",
    "\u202eback",
    '=1",x',
)


@pytest.mark.parametrize("words", HOSTILE)
def test_text_of_a_bank_is_text_in_markdown(words: str) -> None:
    def shapes(given: str) -> list[str]:
        options = (Option(id="far", text=both(given), unscored=given),)
        hostile = replace(PATH, text=both(given), options=options)
        written = logic(small(hostile, MONEY), "markdown", "en")
        tokens = MarkdownIt("gfm-like").parse(written)
        return [token.type for token in tokens] + [
            child.type
            for token in tokens
            for child in token.children or ()
            if child.type not in ("text", "text_special")
        ]

    assert [shape for shape in shapes(words) if shape != "code_inline"] == shapes("plain")


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow], max_examples=60)
@given(st.one_of(st.text(), st.sampled_from(HOSTILE), st.text(alphabet='"#;[]{}|<>&%:`\\\n')))
def test_any_text_stays_inside_its_quotes_in_mermaid(words: str) -> None:
    options = (Option(id="far", text=both(words)),)
    bank = small(
        replace(PATH, text=both(words), options=options),
        MONEY,
        gates={"floor": replace(gate(blocking_when=MONEY.ask_when), name=both(words))},
    )
    lines = logic(bank, "mermaid", "en").removesuffix("\n").split("\n")
    assert all(MERMAID_LINE.fullmatch(line) for line in lines)
    assert len(lines) == 10


@pytest.mark.parametrize("form", get_args(Form))
def test_text_that_hides_shows_its_number(form: Form) -> None:
    written = logic(small(replace(PATH, text=both("a\u202eb"))), form, "en")
    assert "\u202e" not in written
    assert "202E" in written


@pytest.mark.parametrize("form", get_args(Form))
def test_braces_in_a_text_are_no_place_to_fill_in(form: Form) -> None:
    written = logic(small(replace(PATH, text=both("a {subject} b"))), form, "en")
    assert "subject" in written


def test_every_closed_vocabulary_has_its_words() -> None:
    assert set(say.FACTS) == set(FACTS)
    assert set(say.COMPARISONS) == set(COMPARISONS)
    kinds = {"depth": Depth, "purpose": Purpose, "level": Level, "confidence": Confidence}
    more = {"role": Role, "phase": Phase, "effort": Effort, "grade": GRADE}
    more |= {"anchor": Anchor, "cause": Cause, "side": SIDE, "share": SHARE}
    for key, kind in {**kinds, **more}.items():
        assert set(VALUES[key]) == set(get_args(kind))
    assert set(VALUES["kind"]) == {*get_args(Kind), *get_args(EvidenceKind)}


@pytest.mark.parametrize(
    ("leads", "claim"),
    [
        (Leads(question="path", option="near"), '"How will you work?" is "Nearby"'),
        (Leads(question="path", without="near"), 'not ("How will you work?" includes "Nearby")'),
    ],
)
def test_a_goal_reads_as_what_holds_once_the_task_is_done(leads: Leads, claim: str) -> None:
    kind: Kind = "single" if leads.option else "multi"
    bank = small(replace(PATH, kind=kind))
    assert Words(bank, "en").condition(leads.goal) == claim
