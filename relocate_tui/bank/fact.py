"""Named facts: what a condition cannot say in its own vocabulary, as small pure functions."""

from collections.abc import Callable, Mapping
from datetime import date

from relocate_tui.bank.bank import Prefecture
from relocate_tui.bank.grant_fact import GRANT_FACTS
from relocate_tui.bank.month import Month
from relocate_tui.bank.rows import CHILD_AGE_BANDS, Person
from relocate_tui.bank.town_list import folded
from relocate_tui.bank.value import Place, Value
from relocate_tui.bank.wide_fact import WideFact
from relocate_tui.record import record

FactValue = str | int | bool
Setting = Mapping[str, Prefecture]


@record
class Fact:
    """A fact drawn from the value of one question.

    `of` gets the value, the prefectures and today; it returns None while the value leaves the fact
    open. `needs_today` facts are for subsidies and contradictions, never for `ask_when`.
    """

    question: str
    of: Callable[[Value, Setting, date | None], FactValue | None]
    needs_today: bool = False

    @property
    def questions(self) -> tuple[str, ...]:
        """The questions the fact is drawn from."""
        return (self.question,)


def _people(value: Value) -> tuple[Person, ...]:
    if not isinstance(value, tuple):
        return ()
    return tuple(person for person in value if isinstance(person, Person))


def is_child(person: Person) -> bool:
    """Tell a child under 18 that is not somebody's partner."""
    return person.relation != "partner" and person.age_band in CHILD_AGE_BANDS


def _children(value: Value, _setting: Setting, _today: date | None) -> int:
    return sum(is_child(person) for person in _people(value))


def _preschool(value: Value, _setting: Setting, _today: date | None) -> int:
    return sum(
        is_child(person) and person.age_band in CHILD_AGE_BANDS[:2] for person in _people(value)
    )


def _school_age(value: Value, _setting: Setting, _today: date | None) -> int:
    return sum(
        is_child(person) and person.age_band in CHILD_AGE_BANDS[2:] for person in _people(value)
    )


def _secondary(value: Value, _setting: Setting, _today: date | None) -> int:
    return sum(
        is_child(person) and person.age_band in CHILD_AGE_BANDS[3:] for person in _people(value)
    )


def _adults(value: Value, _setting: Setting, _today: date | None) -> int:
    return sum(not is_child(person) for person in _people(value))


def _partner(value: Value, _setting: Setting, _today: date | None) -> bool:
    return any(person.relation == "partner" for person in _people(value))


def _size(value: Value, _setting: Setting, _today: date | None) -> int:
    return 1 + len(_people(value))


def _prefecture(value: Value, _setting: Setting, _today: date | None) -> str | None:
    return value.prefecture if isinstance(value, Place) else None


def _town(value: Value, _setting: Setting, _today: date | None) -> str | None:
    return folded(value.town) if isinstance(value, Place) and value.town else None


def _tokyo_area(value: Value, setting: Setting, _today: date | None) -> bool | None:
    return setting[value.prefecture].tokyo_area if isinstance(value, Place) else None


def _days_until(value: Value, _setting: Setting, today: date | None) -> int | None:
    """Count the days to the move; below zero once it is past, open while its month is today's."""
    if today is None or not isinstance(value, date | Month):
        return None
    first, last = (value.first_day, value.last_day) if isinstance(value, Month) else (value, value)
    if first <= today <= last and first != last:
        return None
    return (last - today).days if last < today else (first - today).days


FACTS: Mapping[str, Fact | WideFact] = {
    **GRANT_FACTS,
    "children-under-18": Fact(question="household", of=_children),
    "children-preschool": Fact(question="household", of=_preschool),
    "children-school-age": Fact(question="household", of=_school_age),
    "children-secondary": Fact(question="household", of=_secondary),
    "adults-beside-me": Fact(question="household", of=_adults),
    "has-partner": Fact(question="household", of=_partner),
    "household-size": Fact(question="household", of=_size),
    "destination-prefecture": Fact(question="destination", of=_prefecture),
    "destination-town": Fact(question="destination", of=_town),
    "destination-in-tokyo-area": Fact(question="destination", of=_tokyo_area),
    "days-until-move": Fact(question="move-date", of=_days_until, needs_today=True),
}
