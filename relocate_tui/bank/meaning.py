"""What one value means: how ready it is, barrier by barrier, and which tasks it names."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from relocate_tui.bank.month import Month
from relocate_tui.bank.question import Band, Option, Question
from relocate_tui.bank.rows import Period, Person
from relocate_tui.bank.value import Value


def readiness(question: Question, value: Value) -> Mapping[str, float]:
    """Give `ready` per barrier, from 0 to 1; several picks count as their lowest."""
    parts = list(_parts(question, value))
    if question.kind == "multi" and not value:
        return question.none_ready
    lowest: dict[str, float] = {}
    for part in parts:
        for barrier, ready in part.ready.items():
            lowest[barrier] = min(ready, lowest.get(barrier, 1.0))
    return lowest


def named_tasks(question: Question, value: Value) -> Iterator[str]:
    """Yield the ids of the tasks the value names, in file order."""
    if question.kind == "multi" and not value:
        yield from question.none_tasks
    for part in _parts(question, value):
        yield from part.tasks


def extremes(question: Question, barrier: str) -> tuple[float, float] | None:
    """Give the lowest and highest `ready` an answer can have for `barrier`; None without any."""
    parts: Iterable[Option | Band] = (*question.options, *question.bands)
    found = [
        part.ready[barrier]
        for part in parts
        if barrier in part.ready and not (isinstance(part, Option) and part.retired)
    ]
    if barrier in question.none_ready:
        found.append(question.none_ready[barrier])
    return (min(found), max(found)) if found else None


def _parts(question: Question, value: Value) -> Iterator[Option | Band]:
    match question.kind:
        case "single" | "multi":
            chosen = (value,) if isinstance(value, str) else value
            if isinstance(chosen, tuple):
                yield from (option for option in question.options if option.id in chosen)
        case "number" | "date" | "people" | "periods":
            yield from (band for band in question.bands if _falls(value, band))
        case "place" | "text":
            return


def _falls(value: Value, band: Band) -> bool:
    """Tell whether a value lies in a band; a month lies where its first day does."""
    point: float | date
    if isinstance(value, Month):
        point = value.first_day
    elif isinstance(value, tuple):
        point = sum(isinstance(item, Person | Period) for item in value)
    elif isinstance(value, int | float | date):
        point = value
    else:
        return False
    return _reaches(point, band.at_least) and not (
        band.below is not None and _reaches(point, band.below)
    )


def _reaches(point: float | date, limit: float | date | None) -> bool:
    if limit is None:
        return True
    if isinstance(point, date):
        return isinstance(limit, date) and point >= limit
    return not isinstance(limit, date) and point >= limit
