"""A few values of each question that stand for all, as far as given comparisons can tell."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import combinations, pairwise, product
from math import isfinite

from relocate_tui.bank.bank import Bank
from relocate_tui.bank.condition import Condition
from relocate_tui.bank.fact import FACTS
from relocate_tui.bank.lint.codes import SOME_DAY, SOME_TOWN
from relocate_tui.bank.month import Month
from relocate_tui.bank.question import Question
from relocate_tui.bank.reading import Reading
from relocate_tui.bank.rows import MOST_ROWS, Period, Person
from relocate_tui.bank.value import Place, Value, Words

MOST_SUBSETS_OF = 10
FARTHEST_DAYS = 20_000
ANOTHER_TOWN = "\N{WHITE SQUARE}"
FAMILY_BANDS = (
    ("partner", "40s"),
    ("child", "15-17"),
    ("child", "0-2"),
    ("child", "6-11"),
    ("parent", "75-over"),
)


def questions_read(leaf: Condition) -> tuple[str, ...]:
    """Name the questions a comparison rests on; none where its fact is not known."""
    if leaf.operator == "question":
        return (leaf.subject,)
    fact = FACTS.get(leaf.subject)
    return () if fact is None else fact.questions


def distinct(
    question: Question,
    leaves: Sequence[Condition],
    bank: Bank,
    more: Callable[[Value], object] = lambda _value: None,
) -> tuple[Value, ...]:
    """Give one value for each way in which `leaves` and `more` can come out together."""
    alone = replace(
        bank,
        questions={question.id: replace(question, ask_when=Condition.ALWAYS)},
        sections={
            name: replace(section, ask_when=Condition.ALWAYS)
            for name, section in bank.sections.items()
        },
    )
    kept: dict[object, Value] = {}
    for value in candidates(question, leaves, bank):
        reading = Reading(alone, {question.id: value}, town=SOME_TOWN, today=SOME_DAY)
        verdict = tuple(leaf.on(reading).truth for leaf in leaves)
        kept.setdefault((verdict, more(value)), value)
    return tuple(kept.values())


def candidates(question: Question, leaves: Sequence[Condition], bank: Bank) -> Iterator[Value]:
    """Give the values worth trying: each option, and both sides of every threshold."""
    operands = [operand for leaf in leaves for operand in _operands(leaf)]
    match question.kind:
        case "single":
            yield from (option.id for option in question.options if option.stores == "value")
        case "multi":
            yield from _picks(question, {item for item in operands if isinstance(item, str)})
        case "number":
            yield from _numbers(question, operands)
        case "date":
            yield from _dates(question, operands)
        case "people":
            yield from _families(operands)
        case "place":
            yield from _places(operands, bank)
        case "periods":
            yield from ((), (Period(since=SOME_DAY, until=None, where="tokyo-23"),))
        case "text":
            yield Words(text="")


def _places(operands: Sequence[object], bank: Bank) -> Iterator[Place]:
    towns = (None, ANOTHER_TOWN, *(item for item in operands if isinstance(item, str)))
    for prefecture, town in product(bank.prefectures, dict.fromkeys(towns)):
        yield Place(prefecture=prefecture, town=town)
    for area in (area for each in bank.town_lists.values() for area in each.areas):
        yield Place(prefecture=area.prefecture, town=area.towns[0])


def _operands(leaf: Condition) -> tuple[object, ...]:
    return leaf.operand if isinstance(leaf.operand, tuple) else (leaf.operand,)


def _picks(question: Question, mentioned: set[str]) -> Iterator[tuple[str, ...]]:
    """Give nothing, each alone, all, and every mixture of the options that conditions mention."""
    ids = [option.id for option in question.options]
    yield ()
    yield from ((name,) for name in ids)
    yield tuple(ids)
    named = [name for name in ids if name in mentioned]
    if len(named) <= MOST_SUBSETS_OF:
        for size in range(2, len(named) + 1):
            yield from combinations(named, size)


def _numeric(operands: Iterable[object]) -> list[int | float]:
    return [
        item
        for item in operands
        if isinstance(item, int | float) and not isinstance(item, bool) and isfinite(item)
    ]


def _numbers(question: Question, operands: Iterable[object]) -> Iterator[int | float]:
    limits = {number for number in (question.minimum, question.maximum) if number is not None}
    named = sorted({0, *limits, *_numeric(operands)})
    between = [(low + high) / 2 for low, high in pairwise(named)]
    for point in sorted({near for at in named for near in (at - 1, at, at + 1)} | {*between}):
        low = question.minimum is None or point >= question.minimum
        if low and (question.maximum is None or point <= question.maximum):
            yield point


def _dates(question: Question, operands: Sequence[object]) -> Iterator[date | Month]:
    named = {SOME_DAY, *(item for item in operands if isinstance(item, date))}
    named |= {
        SOME_DAY + timedelta(days=int(item))
        for item in _numeric(operands)
        if abs(item) < FARTHEST_DAYS
    }
    for day in sorted(named):
        if date.min < day < date.max:
            yield from (day - timedelta(days=1), day, day + timedelta(days=1))
        if question.month:
            yield Month(year=day.year, month=day.month)


def _families(operands: Iterable[object]) -> Iterator[tuple[Person, ...]]:
    """Give households around every head count named, with and without each sort of person."""
    near = {0, 1, *(int(count) + off for count in _numeric(operands) for off in (-2, -1, 0, 1))}
    counts = sorted(count for count in near if 0 <= count <= MOST_ROWS)
    for numbers in product((0, 1), counts, counts, counts, (0, 1)):
        if sum(numbers) <= MOST_ROWS:
            yield tuple(
                Person(relation=relation, age_band=band)
                for number, (relation, band) in zip(numbers, FAMILY_BANDS, strict=True)
                for _person in range(number)
            )
