"""What puts a gate in each of its states."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from relocate_tui.assessment.gate import judge_gate
from relocate_tui.assessment.result import GateState
from relocate_tui.bank.barrier import Gate
from relocate_tui.bank.condition import Condition
from relocate_tui.bank.task import Leads
from relocate_tui.bank.truth import Because
from relocate_tui.bank.value import Given
from relocate_tui.interview.answers import Answers
from tests.assessment.hand import BANK, BLANK, DECLINED, NAGANO, UNKNOWN, answers, assessed
from tests.banks import TODAY, leaf, task

NO_TOWN: Mapping[str, Given | None] = {"destination": NAGANO, "line": BLANK}


@pytest.mark.parametrize(
    ("gate", "changed", "state"),
    [
        ("permission", {}, "settled"),
        ("permission", {"permission": "verbal"}, "open"),
        ("permission", {"permission": BLANK}, "open"),
        ("permission", {"permission": UNKNOWN}, "open"),
        ("permission", {"permission": "refused"}, "blocking"),
        ("permission", {"permission": DECLINED}, "not-applicable"),
        ("permission", {"work-path": "change"}, "not-applicable"),
        ("permission", {"work-path": BLANK}, "open"),
        ("permission", {"work-path": UNKNOWN}, "open"),
        ("permission", {"work-path": BLANK, "permission": DECLINED}, "not-applicable"),
        ("permission", {"work-path": BLANK, "permission": "refused"}, "open"),
        ("permission", {"work-path": DECLINED}, "not-applicable"),
        ("line", {}, "settled"),
        ("line", {"line": "asked"}, "open"),
        ("line", {"line": BLANK}, "open"),
        ("line", {"line": "none"}, "blocking"),
        ("line", {"line": DECLINED}, "not-applicable"),
        ("line", NO_TOWN, "not-due"),
        ("line", {**NO_TOWN, "destination": BLANK}, "not-due"),
        ("line", {**NO_TOWN, "destination": UNKNOWN}, "not-due"),
        ("line", {**NO_TOWN, "destination": DECLINED}, "not-due"),
        ("line", {**NO_TOWN, "work-path": "change"}, "not-applicable"),
        ("line", {**NO_TOWN, "work-path": BLANK}, "not-due"),
        ("budget", {"work-path": BLANK}, "settled"),
        ("budget", {"budget": "short", "work-path": "change"}, "blocking"),
        ("budget", {"budget": DECLINED}, "not-applicable"),
    ],
)
def test_the_state_of_a_gate(
    gate: str, changed: Mapping[str, Given | None], state: GateState
) -> None:
    assert assessed(changed).gate(gate).state == state


def test_a_gate_that_is_not_due_at_this_stage_waits() -> None:
    due = leaf("move-status", "decided")
    gates = {**BANK.gates, "budget": replace(BANK.gates["budget"], due_when=due)}
    bank = replace(BANK, gates=gates)
    assert assessed({"budget": BLANK}, bank).gate("budget").state == "not-due"
    assert assessed({"budget": "short"}, bank).gate("budget").state == "blocking"
    later = {"budget": BLANK, "move-status": "decided"}
    assert assessed(later, bank).gate("budget").state == "open"
    assert assessed({**later, "move-status": BLANK}, bank).gate("budget").state == "open"


def test_of_two_questions_one_declined_leaves_the_other_open_and_itself_unnamed() -> None:
    two = replace(BANK.gates["budget"], questions=("budget", "office-weeks"))
    found = judge_gate(
        two, answers({"budget": DECLINED, "office-weeks": BLANK}).reading(BANK, TODAY)
    )
    assert found.state == "open"
    assert found.because == (Because(question="office-weeks"),)


def test_a_gate_whose_questions_do_not_apply_does_not_apply() -> None:
    gates = {"fit": replace(BANK.gates["fit"], applies_when=Condition.ALWAYS)}
    bank = replace(BANK, gates=gates)
    assert assessed({"work-path": "change"}, bank).gate("fit").state == "not-applicable"


@pytest.mark.parametrize(
    ("gate", "changed", "expected"),
    [
        ("permission", {}, {"permission": "written", "work-path": "keep"}),
        ("permission", {"permission": "final"}, {"permission": "final", "work-path": "keep"}),
        ("permission", {"work-path": "change"}, {"work-path": "change"}),
        ("permission", {"work-path": BLANK}, {"work-path": None}),
        ("permission", {"permission": UNKNOWN}, {"permission": "?"}),
        ("permission", {"permission": DECLINED}, {}),
        ("line", {}, {"line": "confirmed"}),
        ("budget", {"budget": BLANK}, {"budget": None}),
    ],
)
def test_a_gate_names_the_answers_it_rests_on(
    gate: str, changed: Mapping[str, Given | None], expected: dict[str, object]
) -> None:
    named = {one.question: one.value for one in assessed(changed).gate(gate).because}
    assert named == expected


def test_a_reason_about_a_town_names_the_town() -> None:
    assert assessed({}).gate("line").because == (
        Because(question="line", value="confirmed", town="saku"),
    )


@pytest.mark.parametrize(
    ("changed", "changeable"),
    [
        ({"permission": "refused"}, True),
        ({"permission": "final"}, False),
        ({"permission": "written"}, False),
    ],
)
def test_a_blocking_gate_can_change_while_a_task_leads_to_another_answer(
    changed: Mapping[str, Given | None],
    changeable: bool,  # noqa: FBT001
) -> None:
    assert assessed(changed).gate("permission").changeable is changeable


def test_a_task_that_leads_to_another_blocking_answer_changes_nothing() -> None:
    tasks = {
        **BANK.tasks,
        "ask-again": task("ask-again", leads_to=Leads(question="permission", option="final")),
    }
    bank = replace(BANK, tasks=tasks)
    assert not assessed({"permission": "refused"}, bank).gate("permission").changeable


@pytest.mark.parametrize(("closed", "changeable"), [("refused", True), ("verbal", False)])
def test_a_task_may_close_one_gap_of_a_question_with_several(
    closed: str,
    changeable: bool,  # noqa: FBT001
) -> None:
    gaps = replace(BANK.questions["permission"], kind="multi")
    has = {"q": "permission", "has": "refused"}
    gate: Gate = replace(BANK.gates["permission"], blocking_when=Condition.parse(has))
    closing = replace(
        BANK.tasks["ask-again"], leads_to=Leads(question="permission", without=closed)
    )
    bank = replace(
        BANK,
        questions={**BANK.questions, "permission": gaps},
        gates={"permission": gate},
        tasks={**BANK.tasks, "ask-again": closing},
    )
    found = assessed({"permission": ("verbal", "refused")}, bank).gate("permission")
    assert (found.state, found.changeable) == ("blocking", changeable)


def test_with_nothing_answered_no_gate_blocks() -> None:
    reading = Answers().reading(BANK, TODAY)
    states = {gate.id: judge_gate(gate, reading).state for gate in BANK.gates.values()}
    assert states == {"permission": "open", "fit": "open", "budget": "open", "line": "not-due"}
