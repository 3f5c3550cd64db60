"""What to name first: three things settled, three to make sure of, five steps."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta

from relocate_tui.assessment.result import (
    BarrierResult,
    ChecklistItem,
    Contribution,
    GateResult,
    GateState,
)
from relocate_tui.bank.barrier import Gate
from relocate_tui.bank.task import Task
from relocate_tui.bank.truth import Truth
from relocate_tui.phrases import report as say
from relocate_tui.record import record
from relocate_tui.report.case import Case

MOST_POINTS = 3
MOST_STEPS = 5
MOST_GATED = 3
PRESSING = 7.0
MOST_STEPS_OF: Mapping[GateState, int] = {"blocking": 2, "open": 1}
IN_ORDER = 75.0
"""From here on a barrier needs no mention among what to make sure of."""

LAST_WEEKS = timedelta(days=60)
SOON = ("tonight", "this-week")
HARD_OUTCOMES = ("not-now", "settle-first", "two-base")

Step = tuple[Task, ChecklistItem]


@record
class Point:
    """Something to make sure of, and whom to ask."""

    text: str
    whom: str | None


def settled_points(case: Case) -> tuple[str, ...]:
    """Name what is settled: gates first, then barriers in order."""
    found = dict.fromkeys(_settled(case))
    return tuple(found)[:MOST_POINTS]


def open_points(case: Case) -> tuple[Point, ...]:
    """Name what to make sure of first: gates that block, gates that are open, then barriers.

    While no town is named, only what can be settled whatever the town is listed.
    """
    points: list[Point] = []
    taken: set[str] = set()
    for state in ("blocking", "open"):
        for result in case.assessment.gates:
            gate = case.bank.gates[result.id]
            applies = state == "blocking" or _is_its_own_question(gate, result)
            if result.state == state and applies and not is_silent(case, gate, result):
                text = gate.blocking if state == "blocking" else gate.open
                points.append(Point(text=case.write(text), whom=_gate_desk(case, gate)))
                taken.add(gate.barrier)
    for barrier in sorted(case.assessment.barriers, key=lambda one: one.low):
        known = barrier.coverage > 0 and barrier.id not in taken
        if barrier.low < IN_ORDER and known and may_be_named(case, barrier):
            points.append(_barrier_point(case, barrier))
    return tuple(points[:MOST_POINTS])


def first_steps(case: Case) -> tuple[Step, ...]:
    """Pick five steps, the first one doable this week.

    After a hard result the first is one for tonight that tells no one, if there is any. What falls
    due next comes second. Gates that are not settled take up to three, blocking ones first; the
    rest goes to what weighs most, so that care or a child is not crowded out by the budget.
    """
    steps = _within_reach(case)
    chosen: list[Step] = []
    for step in (_opening(case, steps), _falls_due(case, steps)):
        if step is not None and step not in chosen:
            chosen.append(step)
    states = {gate.id: gate.state for gate in case.assessment.gates}
    for step in steps:
        gate = step[0].gate
        gated = [one[0].gate for one in chosen if states.get(one[0].gate or "") in MOST_STEPS_OF]
        most = MOST_STEPS_OF.get(states.get(gate or "", "settled"), 0)
        if step not in chosen and len(gated) < MOST_GATED and gated.count(gate) < most:
            chosen.append(step)
    by_weight = sorted(steps, key=lambda step: (step[0].gate in states, -step[0].weight))
    chosen += [step for step in by_weight if step not in chosen]
    return tuple(chosen[:MOST_STEPS])


def _falls_due(case: Case, steps: Sequence[Step]) -> Step | None:
    """Give the step that is due soonest, if that is within weeks or already past."""
    limit = (case.today + LAST_WEEKS).isoformat()
    due = [step for step in steps if _presses(step[0]) and step[1].due and step[1].due <= limit]
    return min(due, key=lambda step: step[1].due or "", default=None)


def _presses(task: Task) -> bool:
    """Tell whether missing the day costs much: others set it, and the task weighs a lot."""
    return task.fixed and task.weight >= PRESSING


def tonight(case: Case) -> Task | None:
    """Give the first step if it can be done tonight and alone."""
    steps = first_steps(case)
    task = steps[0][0] if steps else None
    return task if task is not None and task.alone and task.effort == "tonight" else None


def is_silent(case: Case, gate: Gate, result: GateResult) -> bool:
    """Tell whether a gate goes unnamed until its question has been answered.

    Where a question can be declined silently, naming its subject on paper can harm, so a blank is
    not turned into advice.
    """
    return case.rests_on_hidden(result.because) or not any(
        case.shows(name) for name in gate.questions
    )


def _is_its_own_question(gate: Gate, result: GateResult) -> bool:
    """Tell whether a gate is open for its own question, and not because it may not apply."""
    return any(reason.question in gate.questions for reason in result.because)


def may_be_named(case: Case, barrier: BarrierResult) -> bool:
    """Tell whether a barrier surely applies, has something due, and gives no hidden answer away."""
    return (
        case.bank.barriers[barrier.id].applies_when.on(case.reading).truth is Truth.YES
        and bool(barrier.reasons)
        and not case.rests_on_hidden(reason.because for reason in barrier.reasons)
    )


def _settled(case: Case) -> Iterator[str]:
    named: set[str] = set()
    for result in case.assessment.gates:
        gate = case.bank.gates[result.id]
        if result.state == "settled" and not is_silent(case, gate, result):
            named.add(gate.barrier)
            yield case.write(gate.settled)
    for barrier in sorted(case.assessment.barriers, key=lambda one: -one.low):
        fit = barrier.low >= IN_ORDER and barrier.id not in named
        if fit and may_be_named(case, barrier):
            named.add(barrier.id)
            name = case.write(case.bank.barriers[barrier.id].name)
            yield case.say(say.BARRIER_IN_ORDER, barrier=name)


def _within_reach(case: Case) -> tuple[Step, ...]:
    """Leave out what belongs to the last weeks before the move while these are still far off."""
    steps = tuple(step for step in case.checklist() if not _is_private(case, step[1]))
    if case.assessment.outcome == "follow-up":
        return tuple(step for step in steps if step[1].phase == "after-moving") or steps
    horizon = (case.today + LAST_WEEKS).isoformat()
    return tuple(
        (task, item)
        for task, item in steps
        if item.phase == "before-deciding"
        or (item.phase == "before-moving" and _is_near(task, item, horizon))
    )


def _is_private(case: Case, item: ChecklistItem) -> bool:
    """Tell whether a task comes up only from sensitive picks that nothing else rests on.

    Such topics stand in the whole list, not among the first things anybody sees.
    """
    causes = [case.bank.questions[cause.question] for cause in item.because]
    return bool(causes) and all(
        question.sensitive and question.purpose == "plan" for question in causes
    )


def _is_near(task: Task, item: ChecklistItem, horizon: str) -> bool:
    return not task.fixed or (item.due is not None and item.due <= horizon)


def _opening(case: Case, steps: Sequence[Step]) -> Step | None:
    quiet = [step for step in steps if step[0].alone and step[0].effort == "tonight"]
    if case.assessment.outcome in HARD_OUTCOMES and quiet:
        return quiet[0]
    if steps and steps[0][0].effort in SOON:
        return steps[0]
    soon = [step for step in steps if step[0].effort in SOON]
    return next(iter((*quiet, *soon)), None)


def _gate_desk(case: Case, gate: Gate) -> str | None:
    tasks = [task for task, _ in case.checklist() if task.gate == gate.id]
    return _desk(case, tasks) if tasks else _leading_desk(case, gate)


def _leading_desk(case: Case, gate: Gate) -> str | None:
    """Name whom to ask where nothing came up yet: by the task that answers the gate's question."""
    live = [name for name in gate.questions if case.reading.applies(name).truth is Truth.YES]
    tasks = [
        task
        for task in case.bank.tasks.values()
        if task.gate == gate.id and (task.leads_to is None or task.leads_to.question in live)
    ]
    tasks.sort(key=lambda task: (task.leads_to is None, -task.weight))
    return case.whom(tasks[0]) if tasks else None


def _barrier_point(case: Case, barrier: BarrierResult) -> Point:
    """Name a barrier with the part of it that is furthest from settled, by what can be done."""
    name = case.write(case.bank.barriers[barrier.id].name)
    lacking = sorted(barrier.reasons, key=_missing, reverse=True)
    for reason in lacking:
        tasks = [task for task, item in case.checklist() if _comes_from(reason, item)]
        if tasks:
            text = case.say(say.BARRIER_PART, barrier=name, part=case.write(tasks[0].title))
            return Point(text=text, whom=_desk(case, tasks))
    options = case.bank.questions[lacking[0].because.question].options
    tasks = [case.bank.tasks[task] for option in options for task in option.tasks]
    return Point(text=name, whom=_desk(case, tasks))


def _missing(reason: Contribution) -> float:
    """Give how much of a barrier's weight an answer leaves open."""
    return reason.weight * (1 - (reason.ready or 0.0))


def _comes_from(reason: Contribution, item: ChecklistItem) -> bool:
    return any(cause.question == reason.because.question for cause in item.because)


def _desk(case: Case, tasks: Sequence[Task]) -> str | None:
    """Name the desk of the first task that has one; else whom the first task names."""
    with_desk = [task for task in tasks if task.desk in case.bank.desks]
    first = next(iter((*with_desk, *tasks)), None)
    return None if first is None else case.whom(first)
