"""The facts of the relocation grant: Tokyo years, the town, the day of applying, the children."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date, timedelta

from relocate_tui.bank.month import Month
from relocate_tui.bank.residence import Rule, Setting, months_after, residence
from relocate_tui.bank.rows import CHILD_AGE_BANDS, Period, Person
from relocate_tui.bank.town_list import listing
from relocate_tui.bank.truth import Truth
from relocate_tui.bank.value import Place
from relocate_tui.bank.wide_fact import Measured, Told, WideFact

NEEDED = ("window-years", "total-years", "unbroken-years", "grace-months")
STUDY = ("technical-college-years", "study-years-sure")
OLDEST = {"0-2": 2, "3-5": 5, "6-11": 11, "12-14": 14, "15-17": 17}
OF_AGE = 18
LONGEST_MONTH = 31


def _days(value: object) -> tuple[date, ...]:
    """Give every day a date can mean."""
    if isinstance(value, Month):
        length = value.last_day.day
        return tuple(value.first_day + timedelta(days=day) for day in range(length))
    return (value,) if isinstance(value, date) else ()


def _agreed(truths: Iterable[Truth]) -> Truth:
    found = set(truths)
    return found.pop() if len(found) == 1 else Truth.UNKNOWN


# --- years in Tokyo: by the history, and by five short questions ---------------------------------


def _history(told: Told) -> tuple[Period, ...] | None:
    value = told.told("history")
    if not isinstance(value, tuple):
        return None
    return tuple(row for row in value if isinstance(row, Period))


def _settings(told: Told, without: frozenset[Rule], excluded: str | None) -> list[Setting]:
    if any(name not in told.numbers for name in (*NEEDED, *STUDY)):
        return []
    return [
        Setting(
            move=day,
            numbers=told.numbers,
            lists=told.lists,
            without=without,
            excluded_prefecture=excluded,
        )
        for day in _days(told.told("move-date"))
    ]


def _by_history(
    told: Told,
    ask: str,
    without: frozenset[Rule] = frozenset(),
    excluded: str | None = None,
) -> Truth:
    history = _history(told)
    settings = _settings(told, without, excluded)
    if history is None or not settings:
        return Truth.UNKNOWN
    found = [residence(history, setting) for setting in settings]
    return _agreed(one.total if ask == "total" else one.unbroken for one in found)


def _both(told: Told, by_history: Truth, by_short: Truth, short: tuple[str, ...]) -> Measured:
    """Join two ways of telling; where they contradict each other nothing is known."""
    dated = told.reasons("history", "move-date")
    brief = told.reasons(*short)
    if by_history is Truth.UNKNOWN and by_short is Truth.UNKNOWN:
        listed = _history(told) is not None
        return Measured(truth=Truth.UNKNOWN, because=dated if listed else brief)
    if by_history is Truth.UNKNOWN:
        return Measured(truth=by_short, because=brief)
    if by_short in (Truth.UNKNOWN, by_history):
        return Measured(truth=by_history, because=dated)
    return Measured(truth=Truth.UNKNOWN, because=(*dated, *brief))


def _short(told: Told, question: str, yes: tuple[str, ...]) -> Truth:
    """Read one of the short questions; somebody who comes from elsewhere has no Tokyo years."""
    if told.told("origin-now") in ("elsewhere", "abroad"):
        return Truth.NO if question == "tokyo-last-year" else Truth.UNKNOWN
    given = told.told(question)
    return Truth.UNKNOWN if given is None else Truth.of(given in yes)


SHORT_TOTAL, SHORT_LAST = ("origin-now", "tokyo-years"), ("origin-now", "tokyo-last-year")
UNBROKEN = ("yes", "gap-within-3-months")


def _total(told: Told) -> Measured:
    return _both(
        told, _by_history(told, "total"), _short(told, "tokyo-years", ("five-or-more",)),
        _named(told, *SHORT_TOTAL),
    )  # fmt: skip


def _unbroken(told: Told) -> Measured:
    short = _short(told, "tokyo-last-year", UNBROKEN)
    return _both(told, _by_history(told, "unbroken"), short, _named(told, *SHORT_LAST))


def _named(told: Told, origin: str, question: str) -> tuple[str, ...]:
    """Name the origin alone where it decides or is all that is missing."""
    if told.told(origin) in (None, "elsewhere", "abroad"):
        return (origin,)
    return (question,)


def _standing(
    rule: Rule, short: Callable[[Told], Truth], *questions: str
) -> Callable[[Told], Measured]:
    """Make the fact that one rule does not stand in the way: without it nothing would change."""

    def measure(told: Told) -> Measured:
        truths = [
            _weigh(_by_history(told, ask), _by_history(told, ask, frozenset({rule})))
            for ask in ("total", "unbroken")
        ]
        found = Truth.NO if Truth.NO in truths else _worst(truths)
        if _history(told) is None or not _settings(told, frozenset(), None):
            found = Truth.UNKNOWN
        return _both(told, found, short(told), questions)

    return measure


def _weigh(with_rule: Truth, without_rule: Truth) -> Truth:
    """Compare the same count with and without a rule."""
    if with_rule is without_rule or with_rule is Truth.YES:
        return Truth.YES
    return Truth.NO if with_rule is Truth.NO and without_rule is Truth.YES else Truth.UNKNOWN


def _worst(truths: Iterable[Truth]) -> Truth:
    return Truth.UNKNOWN if Truth.UNKNOWN in truths else Truth.YES


def _commuter_short(told: Told, *fine: str) -> Truth:
    """Judge how somebody commutes: living in the wards, the rule does not matter."""
    if told.told("origin-now") == "tokyo-23":
        return Truth.YES
    form = told.told("commute-form")
    return Truth.YES if form in fine else Truth.UNKNOWN


def _insured_short(told: Told) -> Truth:
    return _commuter_short(told, "insured")


def _self_employed_short(told: Told) -> Truth:
    counts = told.numbers.get("self-employed-commute") == 1
    own = ("self-employed",) if counts else ()
    return _commuter_short(told, "insured", "student", *own)


def _study_short(told: Told) -> Truth:
    return _commuter_short(told, "insured", "self-employed", "officer")


def _gap_short(told: Told) -> Truth:
    """Judge the gap by the short answers: without one, there was no job in it."""
    if told.told("origin-now") == "tokyo-23" or told.told("tokyo-last-year") == "yes":
        return Truth.YES
    return Truth.UNKNOWN


def _listed_short(told: Told) -> Truth:
    origin = told.told("origin-now")
    if origin is None:
        return Truth.UNKNOWN
    return Truth.of(origin != "tokyo-area-listed")


def _nothing_short(_told: Told) -> Truth:
    return Truth.UNKNOWN


def _same_prefecture(told: Told) -> Measured:
    """Judge the last year where people move within one prefecture of the Tokyo area (O11)."""
    place = told.told("destination")
    reasons = told.reasons("destination", "history", "origin-now")
    if not isinstance(place, Place):
        return Measured(truth=Truth.UNKNOWN, because=told.reasons("destination"))
    if not told.in_tokyo_area(place.prefecture):
        return Measured(truth=Truth.YES, because=told.reasons("destination"))
    short = Truth.YES if told.told("origin-now") == "tokyo-23" else Truth.UNKNOWN
    kept = _by_history(told, "unbroken")
    left = _by_history(told, "unbroken", excluded=place.prefecture)
    counts = told.numbers.get("same-prefecture-last-year")
    if kept is Truth.UNKNOWN:
        found = Truth.UNKNOWN
    elif kept is Truth.NO or left is Truth.YES or counts == 1:
        found = Truth.YES
    else:
        found = Truth.NO if left is Truth.NO and counts == 0 else Truth.UNKNOWN
    measured = _both(told, found, short, ("origin-now",))
    return Measured(truth=measured.truth, because=(*told.reasons("destination"), *measured.because))


def _listed_history(told: Told) -> Measured:
    """Tell whether a history was listed; while it is not, nothing is known of it."""
    given = _history(told) is not None
    return Measured(truth=Truth.YES if given else Truth.UNKNOWN, because=told.reasons("history"))


def _history_in_tokyo(told: Told) -> Measured:
    """Tell whether a listed history has to do with the 23 wards at all."""
    history = _history(told)
    if history is None:
        return Measured(truth=Truth.UNKNOWN, because=told.reasons("history"))
    touches = any(row.where in ("tokyo-23", "?") or row.commutes is not False for row in history)
    return Measured(truth=Truth.of(touches), because=told.reasons("history"))


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
    given = _days(told.told("apply-date"))
    if given:
        return given[0], given[-1]
    moves, today = _days(told.told("move-date")), told.today
    if today is None:
        return None
    if told.told("move-status") == "moved":
        return today, today
    if not moves:
        return None
    return max(moves[0], today), max(months_after(moves[-1], 12) - timedelta(days=1), today)


BANDS = {"under-3": (0, 2), "3-to-6": (3, 5), "6-to-12": (6, 11), "over-12": (12, 1200)}


def _months_since(told: Told) -> Measured:
    """Count whole months from moving in to applying, or to today once people have moved."""
    reasons = told.reasons("move-date", "apply-date")
    moves, when = _days(told.told("move-date")), _application(told)
    planned = bool(_days(told.told("apply-date")))
    if moves and when is not None and (planned or told.told("move-status") == "moved"):
        counts = [_whole_months(move, day) for move in (moves[0], moves[-1]) for day in when]
        return Measured(low=min(counts), high=max(counts), because=reasons)
    band = told.told("since-move")
    if isinstance(band, str) and band in BANDS:
        low, high = BANDS[band]
        return Measured(low=low, high=high, because=told.reasons("since-move"))
    return Measured(because=told.reasons("move-date"))


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
    truths = [_agreed(_under_age(one, day, told.today) for day in days) for one in children]
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


HISTORY = ("history", "move-date")
FORM = ("origin-now", "commute-form")
LAST = ("origin-now", "tokyo-last-year")


def _rule(rule: Rule, short: Callable[[Told], Truth], *questions: str) -> WideFact:
    return WideFact(questions=(*HISTORY, *questions), of=_standing(rule, short, *questions))


GRANT_FACTS: Mapping[str, WideFact] = {
    "tokyo-five-years": WideFact(questions=(*HISTORY, *SHORT_TOTAL), of=_total),
    "tokyo-last-year": WideFact(questions=(*HISTORY, *SHORT_LAST), of=_unbroken),
    "tokyo-commute-insured": _rule("O4", _insured_short, *FORM),
    "tokyo-self-employed-counts": _rule("O5", _self_employed_short, *FORM),
    "tokyo-no-job-in-gap": _rule("O6", _gap_short, *LAST),
    "tokyo-work-after-study": _rule("O7", _study_short, *FORM),
    "tokyo-study-within-course": _rule("O8", _study_short, *FORM),
    "tokyo-registered": _rule("O9", _nothing_short),
    "tokyo-not-listed-town": _rule("O10", _listed_short, "origin-now"),
    "tokyo-other-prefecture": WideFact(
        questions=("destination", *HISTORY, "origin-now"), of=_same_prefecture
    ),
    "history-listed": WideFact(questions=("history",), of=_listed_history),
    "history-in-tokyo": WideFact(questions=("history",), of=_history_in_tokyo),
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
