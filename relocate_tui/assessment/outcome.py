"""The outcome by its ordered rules, and the stage from what was done."""

from collections.abc import Mapping, Sequence

from relocate_tui.assessment.result import BarrierResult, GateResult, Outcome
from relocate_tui.bank.bank import Bank
from relocate_tui.bank.barrier import Stage
from relocate_tui.bank.reading import Reading, Status
from relocate_tui.bank.truth import Truth
from relocate_tui.bank.value import Mark

ROUNDING = 1e-6
"""What arithmetic on weights may leave below a threshold that is met exactly."""


def find_outcome(
    bank: Bank,
    reading: Reading,
    gates: Sequence[GateResult],
    barriers: Mapping[str, BarrierResult],
) -> Outcome:
    """Apply the rules in order; the first that holds decides (architecture, section 4).

    `barriers` are those that apply and can be measured: one whose questions were all declined
    neither blocks nor lowers anything.
    """
    rules = bank.outcomes
    if rules.moved_when.on(reading).truth is Truth.YES:
        return "follow-up"
    blocking = [gate for gate in gates if gate.state == "blocking"]
    if blocking:
        return _blocked(bank, reading, blocking)
    if quick_coverage(bank, reading) < rules.too_early_below:
        return "too-early"
    weak = any(
        barriers[name].low < rules.try_first_below - ROUNDING
        for name in rules.try_first_barriers
        if name in barriers
    )
    if weak or any(gate.state == "open" for gate in gates):
        return "try-first"
    return "plan"


def _blocked(bank: Bank, reading: Reading, blocking: Sequence[GateResult]) -> Outcome:
    rules = bank.outcomes
    only_work = all(gate.id in rules.two_base_gates for gate in blocking)
    if only_work and rules.office_weeks_when.on(reading).truth is Truth.YES:
        return "two-base"
    if any(not gate.changeable for gate in blocking):
        return "not-now"
    return "settle-first"


def offers_two_step(bank: Bank, outcome: Outcome, barriers: Mapping[str, BarrierResult]) -> bool:
    """Tell whether a town in the region first, the village later, is worth naming beside it."""
    rules = bank.outcomes
    return outcome in ("settle-first", "try-first", "plan") and any(
        barriers[name].low < rules.two_step_below - ROUNDING
        for name in rules.two_step_barriers
        if name in barriers
    )


def find_stage(bank: Bank, reading: Reading) -> Stage:
    """Give the first stage whose rule holds; later stages stand first in the bank."""
    for rule in bank.stages:
        if rule.when.on(reading).truth is Truth.YES:
            return rule.id
    return "interested"


def quick_coverage(bank: Bank, reading: Reading) -> float:
    """Give the share of due quick questions answered with a value, by count.

    A question counts one whatever its weight, so that a person can check the share. Declined
    questions leave it; with none left nothing is missing.
    """
    due = [
        question
        for question in bank.questions.values()
        if question.depth == "quick"
        and reading.status(question) is Status.ASKED
        and not reading.declined(question.id)
    ]
    valued = sum(
        not (given is None or isinstance(given, Mark))
        for given in (reading.given.get(question.id) for question in due)
    )
    return valued / len(due) if due else 1.0
