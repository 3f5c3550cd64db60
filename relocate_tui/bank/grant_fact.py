"""The facts of the relocation grant beside Tokyo years: the town, the day of applying, children."""

from collections.abc import Mapping
from datetime import date, timedelta

from relocate_tui.bank.day_range import agreed, days_of
from relocate_tui.bank.residence import months_after
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


def _months_since(told: Told) -> Measured:
    """Count whole months from moving in to applying, or to today once people have moved.

    Where the day of the move and the time since it contradict each other nothing is known.
    """
    moves, when = days_of(told.told("move-date")), _application(told)
    planned = bool(days_of(told.told("apply-date")))
    band = told.told("since-move")
    said = BANDS.get(band) if isinstance(band, str) and not planned else None
    counted = None
    if moves and when is not None and (planned or told.told("move-status") == "moved"):
        counts = [_whole_months(move, day) for move in (moves[0], moves[-1]) for day in when]
        counted = min(counts), max(counts)
    if counted is None and said is None:
        return Measured(because=told.reasons("move-date"))
    if counted is not None and said is not None and (counted[0] > said[1] or said[0] > counted[1]):
        return Measured(because=told.reasons("move-date", "since-move"))
    low, high = counted or said or (0, 0)
    named = ("since-move",) if counted is None else ("move-date", "apply-date")
    return Measured(low=low, high=high, because=told.reasons(*named))


def _whole_months(start: date, end: date) -> int:
    months = (end.year - start.year) * 12 + end.month - start.month
    return months - (months_after(start, months) > end)


# --- the children ---------------------------------------------------------------------------------


def _children(told: Told) -> Measured:
    """Count children under 18 on 1 April of the fiscal year of applying; partners are not children.

    Somebody born on 2 April is not yet 18 on 1 April (H5): age is reached at the end of the day
    before the birthday.
    """
    household = told.told("household")
    reasons = told.reasons("household", "apply-date", "move-date")
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
    truths = [agreed(_under_age(one, day, told.today) for day in days) for one in children]
    low = sum(truth is Truth.YES for truth in truths)
    high = sum(truth is not Truth.NO for truth in truths)
    return Measured(low=low, high=high, because=reasons)


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
    "destination-listed": WideFact(questions=("destination",), of=_destination_listed),
    "destination-named": WideFact(questions=("destination",), of=_destination_named),
    "months-since-move": WideFact(
        questions=("move-date", "apply-date", "since-move", "move-status"),
        of=_months_since,
        counts=True,
    ),
    "children-for-grant": WideFact(
        questions=("household", "apply-date", "move-date", "move-status"),
        of=_children,
        counts=True,
    ),
}
