"""Which tasks come up, which are done or withheld, and by when."""

from dataclasses import replace
from datetime import date

import pytest

from relocate_tui.assessment.assess import assess
from relocate_tui.bank.bank import Bank
from relocate_tui.bank.month import Month
from relocate_tui.bank.task import Leads
from relocate_tui.bank.truth import Because
from relocate_tui.bank.value import Given, Mark
from relocate_tui.interview.answers import Answers
from tests.assessment.hand import BANK, DECLINED, assessed
from tests.banks import ALWAYS, DESTINATION, TODAY, bank_of, leaf, task


def coming(bank: Bank = BANK, **changed: Given | None) -> list[str]:
    return [item.id for item in assessed(changed, bank).checklist]


def test_an_answer_brings_the_task_it_names_and_is_named_itself() -> None:
    (item,) = assessed({"permission": "refused"}).checklist
    assert (item.id, item.priority, item.gain) == ("ask-again", 1, None)
    assert item.because == (Because(question="permission", value="refused"),)


def test_nothing_comes_up_where_all_is_in_place() -> None:
    assert coming() == []


def test_not_known_yet_brings_up_what_helps_to_find_out() -> None:
    permission = replace(BANK.questions["permission"], unknown_tasks=("ask-again",))
    bank = replace(BANK, questions={**BANK.questions, "permission": permission})
    (item,) = assessed({"permission": Mark.UNKNOWN}, bank).checklist
    assert item.because == (Because(question="permission", value="?"),)
    assert coming(bank, permission=DECLINED) == []
    assert coming(bank, permission=None) == []


@pytest.mark.parametrize(("picked", "there"), [(("verbal", "refused"), True), (("verbal",), False)])
def test_a_task_that_closes_a_gap_is_done_once_the_gap_is_not_picked(
    picked: tuple[str, ...],
    there: bool,  # noqa: FBT001
) -> None:
    gaps = replace(BANK.questions["permission"], kind="multi")
    closing = Leads(question="permission", without="refused")
    tasks = {"ask-again": replace(BANK.tasks["ask-again"], when=ALWAYS, leads_to=closing)}
    bank = replace(BANK, questions={**BANK.questions, "permission": gaps}, tasks=tasks, gates={})
    budget = replace(BANK.questions["budget"], options=())
    bank = replace(bank, questions={**bank.questions, "budget": budget})
    assert ("ask-again" in coming(bank, permission=picked, budget=None)) is there


def test_a_dormant_answer_brings_no_task() -> None:
    assert assessed({"permission": "refused", "work-path": "change"}).checklist == ()


def test_refusing_a_question_takes_away_every_task_that_touches_on_it() -> None:
    tasks = {**BANK.tasks, "budget": task("budget", withheld_if_declined=("visits",))}
    bank = replace(BANK, tasks=tasks)
    assert coming(bank, budget="short") == ["budget"]
    assert coming(bank, budget="short", visits=DECLINED) == []


@pytest.mark.parametrize(
    ("permission", "there"), [("refused", True), ("verbal", False), ("written", False)]
)
def test_a_task_is_done_once_the_answer_is_as_ready_as_the_one_it_leads_to(
    permission: str,
    there: bool,  # noqa: FBT001
) -> None:
    always = {**BANK.tasks, "ask-again": replace(BANK.tasks["ask-again"], when=ALWAYS)}
    bank = replace(BANK, tasks=always)
    assert ("ask-again" in coming(bank, permission=permission)) is there


MOVE = replace(DESTINATION, id="move-date", kind="date", month=True)


@pytest.mark.parametrize(
    ("move", "weeks", "due"),
    [
        (date(2027, 5, 1), 4, "2027-04-03"),
        (date(2027, 5, 1), 0, "2027-05-01"),
        (date(2027, 5, 1), -2, "2027-05-15"),
        (Month(year=2027, month=5), 4, "2027-04-03"),
        (Mark.UNKNOWN, 4, None),
        (Mark.DECLINED, 4, None),
    ],
)
def test_a_task_is_due_so_many_weeks_before_the_move(
    move: Given, weeks: int, due: str | None
) -> None:
    bank = bank_of((MOVE,), tasks=(replace(task("pack", when=ALWAYS), lead_weeks=weeks),))
    (item,) = assess(bank, Answers(given={"move-date": move}), TODAY).checklist
    assert item.due == due


def test_tasks_stand_by_phase_then_by_gate_then_by_weight() -> None:
    tasks = (
        replace(task("late", when=ALWAYS), phase="after-moving", weight=9),
        replace(task("light", when=ALWAYS), weight=1),
        replace(task("heavy", when=ALWAYS), weight=5),
        replace(task("open", when=ALWAYS, gate="permission"), weight=2),
        replace(task("blocking", when=ALWAYS, gate="budget"), weight=1),
        replace(task("settled", when=ALWAYS, gate="fit"), weight=3),
        task("never", when=leaf("fit", "mostly")),
    )
    bank = replace(BANK, tasks={one.id: one for one in (*tasks, BANK.tasks["budget"])})
    bank = replace(bank, tasks={name: one for name, one in bank.tasks.items() if name != "budget"})
    questions = dict(bank.questions)
    short = questions["budget"]
    options = tuple(replace(option, tasks=()) for option in short.options)
    bank = replace(bank, questions={**questions, "budget": replace(short, options=options)})
    found = assessed({"budget": "short", "permission": "verbal"}, bank).checklist
    assert [item.id for item in found] == [
        "blocking", "open", "heavy", "settled", "light", "late",
    ]  # fmt: skip
    assert [item.priority for item in found] == [1, 2, 3, 4, 5, 6]
