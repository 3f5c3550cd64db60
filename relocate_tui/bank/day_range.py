"""The days an answer can mean, and what holds on all of them."""

from collections.abc import Iterable
from datetime import date, timedelta

from relocate_tui.bank.month import Month
from relocate_tui.bank.truth import Truth


def days_of(value: object) -> tuple[date, ...]:
    """Give every day a date or a month can mean; none for anything else."""
    if isinstance(value, Month):
        length = value.last_day.day
        return tuple(value.first_day + timedelta(days=day) for day in range(length))
    return (value,) if isinstance(value, date) else ()


def agreed(truths: Iterable[Truth]) -> Truth:
    """Give what all say; not known where they differ or nothing was said."""
    found = set(truths)
    return found.pop() if len(found) == 1 else Truth.UNKNOWN
