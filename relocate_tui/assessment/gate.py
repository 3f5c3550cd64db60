"""Gates: what to settle first, beside every average."""

from collections.abc import Callable, Collection

from relocate_tui.assessment.result import GateResult, GateState
from relocate_tui.bank.bank import Bank
from relocate_tui.bank.barrier import Gate
from relocate_tui.bank.reading import Reading, Status
from relocate_tui.bank.task import Leads
from relocate_tui.bank.truth import Because, Truth
from relocate_tui.bank.value import accept

Imagine = Callable[[Leads], Reading]
"""Read the same answers as they would be with a task done."""


def judge_gate(gate: Gate, reading: Reading) -> GateResult:
    """Put a gate in its state; a question the person declined takes the gate away."""
    state, because = _state(gate, reading)
    return GateResult(id=gate.id, state=state, because=because, changeable=False)


def is_changeable(gate: Gate, bank: Bank, checklist: Collection[str], imagine: Imagine) -> bool:
    """Tell whether a task on the checklist leads to an answer that no longer blocks the gate."""
    for task_id in checklist:
        leads = bank.tasks[task_id].leads_to
        if leads is None or leads.question not in gate.questions:
            continue
        if _state(gate, imagine(leads))[0] != "blocking":
            return True
    return False


def _state(  # noqa: PLR0911 -- one return a rule, in the order of the rules
    gate: Gate, reading: Reading
) -> tuple[GateState, tuple[Because, ...]]:
    applies = gate.applies_when.on(reading)
    if applies.truth is Truth.NO:
        return "not-applicable", applies.because
    blocking = gate.blocking_when.on(reading)
    if applies.truth is Truth.YES and blocking.truth is Truth.YES:
        return "blocking", blocking.because
    settled = gate.settled_when.on(reading)
    if applies.truth is Truth.YES and settled.truth is Truth.YES:
        return "settled", settled.because
    if applies.truth is Truth.UNKNOWN and not applies.because:
        return "not-applicable", ()
    statuses = {
        question: reading.status(reading.bank.questions[question]) for question in gate.questions
    }
    live = [name for name, status in statuses.items() if status is not Status.NOT_APPLICABLE]
    if not live or all(reading.declined(name) for name in live):
        return "not-applicable", ()
    due = gate.due_when.on(reading)
    if due.truth is Truth.NO or all(statuses[name] is Status.NOT_DUE for name in live):
        return "not-due", due.because
    because = tuple(reading.because(name) for name in live if not reading.declined(name))
    return "open", applies.because if applies.truth is Truth.UNKNOWN else because


def imagined(bank: Bank, reading: Reading, leads: Leads) -> Reading:
    """Read the same answers with the one changed that a finished task changes."""
    asked = bank.questions[leads.question]
    now = reading.given.get(leads.question)
    left = [pick for pick in now if pick != leads.without] if isinstance(now, tuple) else []
    given = accept(asked, left if leads.option is None else leads.option, bank.prefectures)
    return reading.instead({**reading.given, leads.question: given})
