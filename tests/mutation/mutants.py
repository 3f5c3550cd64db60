"""Banks that differ from the given one in one thing."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import date, timedelta
from functools import partial
from typing import Any

from relocate_tui.bank.bank import Bank
from relocate_tui.bank.condition import Condition
from relocate_tui.bank.question import Band, Option, Question
from relocate_tui.bank.subsidy import SubsidyTest, Version
from relocate_tui.bank.task import Task
from relocate_tui.record import record

TABLES = (
    *("sections", "questions", "barriers", "gates", "stages", "outcomes", "contradictions"),
    *("tasks", "not_yet", "subsidies"),
)
A_YEAR = timedelta(days=365)
LONG_AGO = timedelta(days=1500)


@record
class Mutant:
    """A bank with one thing changed: of which kind, and where."""

    kind: str
    place: str
    bank: Bank


def mutants(bank: Bank) -> Iterator[Mutant]:
    """Flip each comparison, drop each score and each trigger of a task, shift each date.

    Dates are the two ends of each version of a rule and the day a rule was read.
    """
    for table in TABLES:
        for kind, place, changed in _variants(getattr(bank, table)):
            yield Mutant(kind=kind, place=f"{table}{place}", bank=replace(bank, **{table: changed}))


Variant = tuple[str, str, Any]


def _variants(value: Any) -> Iterator[Variant]:  # noqa: ANN401 -- a bank nests anything
    """Give everything a value can be changed to, from the outside in."""
    if isinstance(value, Condition):
        yield from _flipped(value)
        return
    yield from _own(value)
    for step, part, put in _inside(value):
        for kind, place, changed in _variants(part):
            yield kind, f"{step}{place}", put(changed)


def _inside(value: Any) -> Iterator[tuple[str, Any, Callable[[Any], Any]]]:  # noqa: ANN401
    """Give each part with the way to it, and how the whole looks with another part there."""
    if is_dataclass(value) and not isinstance(value, type):
        for each in fields(value):
            name = each.name
            yield f".{name}", getattr(value, name), partial(_field, value, name)
    elif isinstance(value, Mapping):
        for name, part in value.items():
            yield f" {name}", part, partial(_entry, value, name)
    elif isinstance(value, tuple):
        for index, part in enumerate(value):
            yield f"[{_name(part, index)}]", part, partial(_with, value, index)


def _field(whole: Any, name: str, part: Any) -> Any:  # noqa: ANN401
    return replace(whole, **{name: part})


def _entry(whole: Mapping[str, Any], name: str, part: Any) -> Mapping[str, Any]:  # noqa: ANN401
    return {**whole, name: part}


def _name(one: Any, index: int) -> str:  # noqa: ANN401 -- any record
    return str(getattr(one, "id", index))


def _with(items: tuple[Any, ...], index: int, item: Any) -> tuple[Any, ...]:  # noqa: ANN401
    return (*items[:index], item, *items[index + 1 :])


def _flipped(condition: Condition) -> Iterator[Variant]:
    if not condition.parts and condition != Condition.ALWAYS:
        yield "condition", "", Condition(operator="not", parts=(condition,))
    for index, part in enumerate(condition.parts):
        for kind, place, changed in _flipped(part):
            whole = replace(condition, parts=_with(condition.parts, index, changed))
            yield kind, f"/{index}{place}", whole


def _own(part: Any) -> Iterator[Variant]:  # noqa: ANN401 -- any record
    """Change what only this kind of table has."""
    match part:
        case Option() | Band():
            yield from _dropped(part, "ready", "tasks")
        case Question():
            yield from _dropped(part, "none_ready", "none_tasks")
            yield from _without(part, "unknown_tasks")
        case Task() if part.when is not None:
            yield "trigger", ".when", replace(part, when=None)
        case Version():
            yield "date", ".from", replace(part, since=_later(part.since))
            if part.until is not None:
                yield "date", ".until", replace(part, until=part.until - A_YEAR)
        case SubsidyTest():
            yield "date", ".checked_on", replace(part, checked_on=part.checked_on - LONG_AGO)


def _later(day: date) -> date:
    return day + A_YEAR


def _dropped(part: Any, scores: str, triggers: str) -> Iterator[Variant]:  # noqa: ANN401
    ready = getattr(part, scores)
    for name in ready:
        left = {other: value for other, value in ready.items() if other != name}
        yield "score", f".{scores} {name}", replace(part, **{scores: left})
    yield from _without(part, triggers)


def _without(part: Any, triggers: str) -> Iterator[Variant]:  # noqa: ANN401
    tasks = getattr(part, triggers)
    for index, name in enumerate(tasks):
        without = (*tasks[:index], *tasks[index + 1 :])
        yield "trigger", f".{triggers} {name}", replace(part, **{triggers: without})
