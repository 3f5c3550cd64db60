"""The checklist: which tasks come up, why, and in what order."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta

from relocate_tui.assessment.result import ChecklistItem, GateResult, GateState
from relocate_tui.bank.bank import Bank
from relocate_tui.bank.meaning import named_tasks
from relocate_tui.bank.month import Month
from relocate_tui.bank.question import Question
from relocate_tui.bank.reading import Reading, Status
from relocate_tui.bank.task import PHASES, Task
from relocate_tui.bank.truth import Because, Truth
from relocate_tui.bank.value import Mark

GATE_ORDER: Mapping[GateState, int] = {"blocking": 0, "open": 1}
NO_GATE = 2


def come_up(bank: Bank, reading: Reading) -> dict[str, tuple[Because, ...]]:
    """Find the tasks for this person, each with the answers that brought it up.

    A task comes up because an answer names it, or because its own condition holds. Refusing a
    question removes every task that touches on it.
    """
    found: dict[str, tuple[Because, ...]] = {}
    for question in bank.questions.values():
        for task_id in brought_up_by(question, reading):
            because = found.get(task_id, ())
            found[task_id] = (*because, reading.because(question.id))
    for task in bank.tasks.values():
        if task.when is None or task.id in found:
            continue
        finding = task.when.on(reading)
        if finding.truth is Truth.YES:
            found[task.id] = finding.because
    return {
        task_id: because
        for task_id, because in found.items()
        if not any(reading.declined(name) for name in bank.tasks[task_id].withheld_if_declined)
        and not _is_done(bank.tasks[task_id], reading)
    }


def brought_up_by(question: Question, reading: Reading) -> Iterable[str]:
    """Give the tasks an answer names, and those that help where it is not known yet."""
    if reading.status(question) is not Status.ASKED:
        return ()
    if reading.given.get(question.id) is Mark.UNKNOWN:
        return question.unknown_tasks
    value = reading.value(question)
    return () if value is None else named_tasks(question, value)


def order(
    bank: Bank,
    found: Mapping[str, tuple[Because, ...]],
    gates: Sequence[GateResult],
    move: date | None,
) -> tuple[ChecklistItem, ...]:
    """Order by phase, then by gate (blocking, open, none), then by weight, highest first."""
    states = {gate.id: gate.state for gate in gates}
    places = {gate.id: place for place, gate in enumerate(gates)}

    def rank(task: Task) -> tuple[int, int, int, float]:
        urgency = GATE_ORDER.get(states[task.gate], NO_GATE) if task.gate else NO_GATE
        place = places[task.gate] if task.gate and urgency < NO_GATE else len(places)
        return PHASES.index(task.phase), urgency, place, -task.weight

    tasks = sorted((bank.tasks[task_id] for task_id in found), key=rank)
    return tuple(
        ChecklistItem(
            id=task.id,
            phase=task.phase,
            priority=place,
            due=_due(task, move),
            gain=None,
            because=found[task.id],
        )
        for place, task in enumerate(tasks, start=1)
    )


def move_day(reading: Reading) -> date | None:
    """Give the wished day of the move; the first day where only the month is known."""
    value = _move(reading)
    return value.first_day if isinstance(value, Month) else value


def last_move_day(reading: Reading) -> date | None:
    """Give the wished day of the move; the last day where only the month is known."""
    value = _move(reading)
    return value.last_day if isinstance(value, Month) else value


def _move(reading: Reading) -> date | Month | None:
    question = reading.bank.questions.get("move-date")
    value = None if question is None else reading.value(question)
    return value if isinstance(value, date | Month) else None


def _due(task: Task, move: date | None) -> str | None:
    return None if move is None else (move - timedelta(weeks=task.lead_weeks)).isoformat()


def _is_done(task: Task, reading: Reading) -> bool:
    """Tell whether the answer given is at least as ready as the one the task leads to."""
    leads = task.leads_to
    question = None if leads is None else reading.bank.questions.get(leads.question)
    value = None if question is None else reading.value(question)
    if leads is None or question is None or value is None:
        return False
    return leads.is_reached(question, value)
