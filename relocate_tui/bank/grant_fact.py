"""The facts of the relocation grant beside Tokyo years: the town, the day of applying, children."""

from collections.abc import Mapping
from datetime import date, timedelta

from relocate_tui.bank.day_range import agreed, days_of
from relocate_tui.bank.month import Month, months_after
from relocate_tui.bank.rows import CHILD_AGE_BANDS, Person
from relocate_tui.bank.tokyo_years import TOKYO_FACTS
from relocate_tui.bank.town_list import listing
from relocate_tui.bank.truth import Truth
from relocate_tui.bank.value import Place
from relocate_tui.bank.wide_fact import Measured, Told, WideFact

OLDEST = {"0-2": 2, "3-5": 5, "6-11": 11, "12-14": 14, "15-17": 17}
OF_AGE = 18


# --- the destination ------------------------------------------------------------------------------


def _destination_listed(told: Told) -> Measured:
    """Look the destination up in the lists; a town that only an unseen part may hold is open."""
    place = told.told("destination")
    reasons = told.reasons("destination")
    if not isinstance(place, Place):
        return Measured(truth=Truth.UNKNOWN, because=reasons)
    if not told.in_tokyo_area(place.prefecture):
        return Measured(truth=Truth.NO, because=reasons)
    truths = {"on": Truth.YES, "off": Truth.NO}
    found = truths.get(listing(place, told.lists), Truth.UNKNOWN)
    return Measured(truth=found, because=reasons)


def _destination_named(told: Told) -> Measured:
    named = isinstance(told.told("destination"), Place)
    return Measured(
        truth=Truth.YES if named else Truth.UNKNOWN, because=told.reasons("destination")
    )


# --- the day of applying --------------------------------------------------------------------------


def _application(told: Told) -> tuple[date, date] | None:
    """Give the first and the last day on which the application can be made, as far as is known.

    Without a day of its own it is today for people who have moved, and otherwise any day of the
    year after the move.
    """
    given = days_of(told.told("apply-date"))
    if given:
        return given[0], given[-1]
    moves, today = days_of(told.told("move-date")), told.today
    if today is None:
        return None
    if told.told("move-status") == "moved":
        return today, today
    if not moves:
        return None
    return max(moves[0], today), max(months_after(moves[-1], 12) - timedelta(days=1), today)


BANDS = {"under-3": (0, 2), "3-to-6": (3, 5), "6-to-12": (6, 11), "over-12": (12, 1200)}


def _months_until(told: Told, day: date | Month | None) -> tuple[int, int] | None:
    """Count whole months from moving in to a day, at least and at most."""
    moves, ends = days_of(told.told("move-date")), days_of(day)
    if not moves or not ends:
        return None
    counts = [_whole_months(move, end) for move in (moves[0], moves[-1]) for end in ends]
    return min(counts), max(counts)


def _months_by_now(told: Told) -> list[tuple[int, int]]:
    """Count the months to today for people who have moved, by each of the ways they told it."""
    band = told.told("since-move")
    found = [BANDS[band]] if isinstance(band, str) and band in BANDS else []
    if told.told("move-status") == "moved":
        counted = _months_until(told, told.today)
        found += [] if counted is None else [counted]
    return found


def _applied(told: Told) -> tuple[int, int] | None:
    value = told.told("apply-date")
    return _months_until(told, value if isinstance(value, date | Month) else None)


def _months_since(told: Told) -> Measured:
    """Count whole months from moving in to applying; until that is told, no fewer than by now."""
    by_now = [low for low, _high in _months_by_now(told)]
    applied = _applied(told)
    if applied is None:
        low = max(by_now, default=0)
        return Measured(low=low, because=told.reasons("move-date", "since-move", "apply-date"))
    reasons = told.reasons("move-date", "apply-date")
    return Measured(low=applied[0], high=max(applied[1], *by_now, 0), because=reasons)


def _in_time(told: Told) -> Measured:
    """Judge whether the application comes within the months after moving in that the rules give.

    While the time is not over it can still be made; a later day that was told leaves it open then.
    So does a day before the move; and so does the very day a year later, which is the last one
    where the year is counted from the day after moving in.
    """
    limit = told.numbers.get("apply-within-months")
    if limit is None:
        return Measured(truth=Truth.UNKNOWN)
    planning = told.told("move-status") in ("thinking", "decided", "not-now")
    still = planning or any(high < limit for _low, high in _months_by_now(told))
    applied, last = _applied(told), _anniversary(told, limit)
    if told.told("apply-date") is None:
        reasons = told.reasons("move-status", "move-date", "since-move")
        truth = Truth.YES if still else Truth.UNKNOWN
        return Measured(truth=truth, because=reasons or told.reasons("apply-date"))
    reasons = told.reasons("move-date", "apply-date")
    if applied is None or applied[1] < 0 or applied[0] < limit <= applied[1] or last:
        return Measured(truth=Truth.UNKNOWN, because=reasons)
    late = Truth.UNKNOWN if still else Truth.NO
    return Measured(truth=Truth.YES if applied[1] < limit else late, because=reasons)


def _anniversary(told: Told, months: int) -> bool:
    """Tell whether the application may fall on the very day after so many months."""
    ends = set(days_of(told.told("apply-date")))
    return any(months_after(day, months) in ends for day in days_of(told.told("move-date")))


def _whole_months(start: date, end: date) -> int:
    months = (end.year - start.year) * 12 + end.month - start.month
    return months - (months_after(start, months) > end)


# --- the children ---------------------------------------------------------------------------------


def _children(told: Told) -> Measured:
    """Count children under 18 on 1 April of the fiscal year of applying; partners are not children.

    Somebody born on 2 April is not yet 18 on 1 April (H5): age is reached at the end of the day
    before the birthday. Whether a child born after the move counts is not confirmed (H6).
    """
    household = told.told("household")
    reasons = told.reasons("household", "move-status", "apply-date", "move-date")
    if not isinstance(household, tuple):
        return Measured(because=told.reasons("household"))
    children = [one for one in household if isinstance(one, Person) and _may_be_child(one)]
    if not children:
        return Measured(high=0, because=told.reasons("household"))
    when = _application(told)
    if when is None or told.today is None:
        small = sum(OLDEST.get(one.age_band, OF_AGE) <= OLDEST["12-14"] for one in children)
        return Measured(low=small, high=len(children), because=reasons)
    days = [date(year, 4, 1) for year in range(_fiscal(when[0]), _fiscal(when[1]) + 1)]
    truths = [
        agreed(_under_age(one, day, told.today) for day in days)
        if _is_born(one, told)
        else Truth.UNKNOWN
        for one in children
    ]
    low = sum(truth is Truth.YES for truth in truths)
    high = sum(truth is not Truth.NO for truth in truths)
    return Measured(low=low, high=high, because=reasons)


def _movers(told: Told) -> Measured:
    """Count the household, oneself included; a child born after the move may not count (H6)."""
    household, reasons = told.told("household"), told.reasons("household", "move-date")
    if not isinstance(household, tuple):
        return Measured(because=told.reasons("household"))
    people = [one for one in household if isinstance(one, Person)]
    born = sum(_is_born(one, told) for one in people)
    named = told.reasons("household") if born == len(people) else reasons
    return Measured(low=1 + born, high=1 + len(people), because=named)


def _is_born(person: Person, told: Told) -> bool:
    """Tell whether somebody was surely born by now and by the day of moving in."""
    if person.born is None:
        return True
    moves = days_of(told.told("move-date"))
    return person.born <= min(day for day in (*moves[:1], told.today, date.max) if day)


def _fiscal(day: date) -> int:
    return day.year - (day.month < 4)  # noqa: PLR2004 -- the fiscal year begins in April


def _may_be_child(person: Person) -> bool:
    young = person.age_band in CHILD_AGE_BANDS
    return person.relation != "partner" and (
        young or (person.relation == "child" and person.age_band == "18-29")
    )


def _under_age(person: Person, day: date, today: date) -> Truth:
    if person.born is not None:
        return Truth.of(months_after(person.born, 12 * OF_AGE) > day)
    oldest = OLDEST.get(person.age_band)
    if oldest is None:
        return Truth.UNKNOWN
    earliest = months_after(today, 12 * (OF_AGE - 1 - oldest))
    return Truth.YES if day <= earliest else Truth.UNKNOWN


GRANT_FACTS: Mapping[str, WideFact] = {
    **TOKYO_FACTS,
    "destination-listed": WideFact(
        questions=("destination",), of=_destination_listed, by_rules=False
    ),
    "destination-named": WideFact(
        questions=("destination",), of=_destination_named, by_rules=False
    ),
    "months-since-move": WideFact(
        questions=("move-date", "apply-date", "since-move", "move-status"),
        of=_months_since,
        counts=True,
    ),
    "applied-in-time": WideFact(
        questions=("move-status", "move-date", "since-move", "apply-date"), of=_in_time
    ),
    "children-for-grant": WideFact(
        questions=("household", "apply-date", "move-date", "move-status"),
        of=_children,
        counts=True,
    ),
    "household-for-grant": WideFact(questions=("household", "move-date"), of=_movers, counts=True),
}
