"""What would change a test: the smallest set of answers to change, or what settles it."""

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import combinations, product

from relocate_tui.assessment.result import SubsidyResult, TestTrace
from relocate_tui.bank.bank import Bank
from relocate_tui.bank.condition import Condition
from relocate_tui.bank.fact import FACTS
from relocate_tui.bank.month import Month, months_after
from relocate_tui.bank.question import Question
from relocate_tui.bank.reading import Reading
from relocate_tui.bank.subsidy import SubsidyTest
from relocate_tui.bank.truth import Truth
from relocate_tui.bank.value import Given, Mark, Place
from relocate_tui.record import record

MOST_CHANGES = 3
MOST_SETS = 3
MOST_MONTHS = 24


@record
class Change:
    """One answer that would have to be another. `value` is None where any fitting one will do."""

    question: str
    value: object = None


@record
class Remedy:
    """What would meet a test, or settle it.

    `sets` are the smallest sets of changes that meet it, all of one size; `past` are questions
    about what has already been, which no plan changes; `open` are questions still to answer.
    """

    sets: tuple[tuple[Change, ...], ...] = ()
    past: tuple[str, ...] = ()
    open: tuple[str, ...] = ()


def remedy(bank: Bank, result: SubsidyResult, trace: TestTrace, reading: Reading) -> Remedy:
    """Find what would change the result of one test; nothing where it is met or for the desk."""
    test = next(test for test in result.criteria if test.id == trace.id)
    if trace.reply is not None or test.when is None:
        return Remedy()
    if trace.result == "unknown":
        return Remedy(open=_unanswered(trace, reading))
    if trace.result != "not-met":
        return Remedy()
    read = _read(test.when, bank)
    behind = [question for question in read if _is_past(question, reading)]
    past = tuple(question.id for question in behind if _bears(question, reading))
    by_rules = reading.under(result.numbers)
    sets = _smallest(test, result.criteria, [one for one in read if one not in behind], by_rules)
    return Remedy(sets=sets, past=() if sets else past)


def _unanswered(trace: TestTrace, reading: Reading) -> tuple[str, ...]:
    found = (reason.question for reason in trace.because)
    return tuple(
        name for name in found if name not in reading.given or reading.given[name] is Mark.UNKNOWN
    )


def _is_past(question: Question, reading: Reading) -> bool:
    """Tell whether no plan changes an answer: it is about the past, or a day behind us."""
    given = reading.given.get(question.id)
    last = given.last_day if isinstance(given, Month) else given
    today = reading.today
    return question.past or (isinstance(last, date) and today is not None and last < today)


def _bears(question: Question, reading: Reading) -> bool:
    return question.id in reading.given and not reading.declined(question.id)


def _read(condition: Condition, bank: Bank) -> list[Question]:
    """List the questions a condition is read from, in the order of the bank."""
    names: set[str] = set()
    for leaf in condition.leaves():
        names.update(
            (leaf.subject,) if leaf.operator == "question" else FACTS[leaf.subject].questions
        )
    return [question for name, question in bank.questions.items() if name in names]


def _smallest(
    test: SubsidyTest,
    criteria: tuple[SubsidyTest, ...],
    questions: list[Question],
    reading: Reading,
) -> tuple[tuple[Change, ...], ...]:
    """Give the smallest sets that meet the test; of these, such as miss no other one by it."""
    before = _missed(criteria, reading)
    tries = {question.id: list(_others(question, reading)) for question in questions}
    for size in range(1, MOST_CHANGES + 1):
        found: dict[tuple[Change, ...], bool] = {}
        for names in combinations(tries, size):
            for values in product(*(tries[name] for name in names)):
                chosen = dict(zip(names, values, strict=True))
                changed = reading.instead({**reading.given, **chosen})
                if test.when is not None and test.when.on(changed).truth is Truth.YES:
                    changes = _as_changes(reading.bank, chosen)
                    clean = found.get(changes, False) or _missed(criteria, changed) <= before
                    found[changes] = clean
        if found:
            clean_ones = tuple(changes for changes, clean in found.items() if clean)
            return (clean_ones or tuple(found))[:MOST_SETS]
    return ()


def _missed(criteria: tuple[SubsidyTest, ...], reading: Reading) -> set[str]:
    """Name the groups of alternatives that the answers miss altogether."""
    groups: dict[str, bool] = {}
    for test in criteria:
        if test.applies_when.on(reading).truth is not Truth.NO:
            missed = test.when is not None and test.when.on(reading).truth is Truth.NO
            group = test.one_of or test.id
            groups[group] = groups.get(group, True) and missed
    return {group for group, missed in groups.items() if missed}


def _as_changes(bank: Bank, chosen: Mapping[str, Given]) -> tuple[Change, ...]:
    """Name the option to pick; of places and days, that another one is needed."""
    return tuple(
        Change(
            question=name,
            value=given if bank.questions[name].kind in ("single", "multi") else None,
        )
        for name, given in chosen.items()
    )


def _others(question: Question, reading: Reading) -> Iterator[Given]:
    """Give the answers to try in place of the one given."""
    given = reading.given.get(question.id)
    match question.kind:
        case "single":
            for option in question.options:
                if not option.retired and option.stores == "value" and option.id != given:
                    yield option.id
        case "multi":
            picked = given if isinstance(given, tuple) else ()
            for size in range(len(picked)):
                for kept in combinations(picked, size):
                    yield tuple(item for item in kept if isinstance(item, str))
        case "place":
            yield from (
                Place(prefecture=name, town=None)
                for name in reading.bank.prefectures
                if not isinstance(given, Place) or name != given.prefecture
            )
        case "date":
            yield from _days(reading)
        case _:
            return


def _days(reading: Reading) -> Iterator[Given]:
    """Give days after the move, month by month, that are not past."""
    move = reading.given.get("move-date")
    start = move.first_day if isinstance(move, Month) else move
    today = reading.today
    if today is None or not isinstance(start, date):
        return
    for months in range(MOST_MONTHS + 1):
        day = months_after(start, months)
        if day >= today:
            yield day
