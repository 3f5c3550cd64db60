"""What has to come before what, with its day; and until when what is paid back."""

from datetime import date, timedelta

from relocate_tui.assessment.checklist import last_move_day, move_day
from relocate_tui.bank.month import Month, months_after
from relocate_tui.bank.reading import Reading
from relocate_tui.bank.subsidy import Repayment, Step, Subsidy
from relocate_tui.bank.truth import Truth
from relocate_tui.record import record

FISCAL_YEAR_STARTS = 4


@record
class DatedStep:
    """One step; `day` is None while its anchor is not known. `late`: its last day is past."""

    step: Step
    day: date | None
    late: bool


@record
class DatedRepayment:
    """One repayment; from `first` (included) to `last` (included), None where not known or endless.

    The days count from the day of applying, which is None while it is not known.
    """

    repayment: Repayment
    applied: date | None
    first: date | None
    last: date | None
    over: bool


def dated_steps(subsidy: Subsidy, reading: Reading, today: date) -> tuple[DatedStep, ...]:
    """Give the steps that concern this person, in the order of the file."""
    found = (step for step in subsidy.steps if step.when.on(reading).truth is Truth.YES)
    return tuple(_dated(step, reading, today) for step in found)


def repayments(subsidy: Subsidy, reading: Reading, today: date) -> tuple[DatedRepayment, ...]:
    """Give what is paid back and until when, as far as it may concern this person."""
    applied = application_day(reading)
    return tuple(
        _calendar(one, applied, today)
        for one in subsidy.repayments
        if one.when.on(reading).truth is not Truth.NO
    )


def application_day(reading: Reading) -> date | None:
    """Give the day of applying; the last one where only its month is known, to be safe."""
    value = reading.told("apply-date")
    if isinstance(value, Month):
        return value.last_day
    return value if isinstance(value, date) else None


def _dated(step: Step, reading: Reading, today: date) -> DatedStep:
    start = _anchor(step, reading)
    day = None
    if start is not None:
        day = months_after(start, step.months) + timedelta(days=step.days)
    return DatedStep(step=step, day=day, late=day is not None and step.side == "by" and day < today)


def _anchor(step: Step, reading: Reading) -> date | None:
    match step.anchor:
        case "move":
            return move_day(reading) if step.side == "by" else last_move_day(reading)
        case "application":
            return application_day(reading)
        case "fiscal-year-end":
            move = move_day(reading)
            if move is None:
                return None
            return date(move.year + (move.month >= FISCAL_YEAR_STARTS), 3, 31)
        case "none":
            return None


def _calendar(one: Repayment, applied: date | None, today: date) -> DatedRepayment:
    if applied is None:
        return DatedRepayment(repayment=one, applied=None, first=None, last=None, over=False)
    last = None
    if one.until_months is not None:
        last = months_after(applied, one.until_months) - timedelta(days=1)
    return DatedRepayment(
        repayment=one,
        applied=applied,
        first=months_after(applied, one.from_months),
        last=last,
        over=last is not None and last < today,
    )
