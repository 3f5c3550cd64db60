"""Comparisons of what is not there or does not fit: REF001, REF002, REF008, TYPE001."""

from collections.abc import Iterator
from datetime import date, datetime

from relocate_tui.bank.condition import Condition
from relocate_tui.bank.fact import FACTS, Fact
from relocate_tui.bank.lint.codes import SOME_DAY, Code
from relocate_tui.bank.lint.survey import Survey
from relocate_tui.bank.lint.values import candidates
from relocate_tui.bank.problem import Problem
from relocate_tui.bank.question import Question
from relocate_tui.bank.wide_fact import WideFact
from relocate_tui.phrases import lint as say
from relocate_tui.record import record
from relocate_tui.text import Text

ASKING_KINDS = ("question", "section")


@record
class Fault:
    """What is wrong with one comparison."""

    code: Code
    message: Text
    following: Text


def claim_problems(survey: Survey) -> Iterator[Problem]:
    """Check every comparison of every condition."""
    for table, spot, condition in survey.conditions():
        asking = table.kind in ASKING_KINDS
        found = (fault for leaf in condition.leaves() for fault in _faults(leaf, survey, asking))
        for fault in dict.fromkeys(found):
            yield spot.told(fault.code, fault.message, fault.following)


def is_sound(condition: Condition, survey: Survey) -> bool:
    """Tell whether a condition can be tried out at all: it names only what is there and fits."""
    for leaf in condition.leaves():
        subject = leaf.subject if leaf.operator == "question" else _source(leaf)
        if subject not in survey.bank.questions or any(_faults(leaf, survey, asking=False)):
            return False
    return True


def _source(leaf: Condition) -> str | None:
    fact = FACTS.get(leaf.subject)
    return None if fact is None or len(fact.questions) > 1 else fact.questions[0]


def _faults(leaf: Condition, survey: Survey, asking: bool) -> Iterator[Fault]:  # noqa: FBT001 -- private
    if leaf.operator == "fact":
        yield from _fact_faults(leaf, survey, asking)
        return
    if not survey.exists("question", leaf.subject):
        message = say.NO_SUCH_QUESTION.filled(id=leaf.subject)
        yield Fault(code="REF001", message=message, following=say.NAME_A_QUESTION)
        return
    question = survey.bank.questions.get(leaf.subject)
    if question is None:
        return
    if not _fits(leaf, question):
        message = say.CANNOT_COMPARE.filled(
            id=question.id, kind=question.kind, comparison=leaf.comparison
        )
        yield Fault(code="TYPE001", message=message, following=say.COMPARE_WHAT_FITS)
        return
    if question.kind in ("single", "multi"):
        for item in _items(leaf):
            if question.option(str(item)) is None:
                message = say.NO_SUCH_OPTION.filled(id=item, question=question.id)
                following = say.NAME_AN_OPTION.filled(
                    options=", ".join(option.id for option in question.options)
                )
                yield Fault(code="REF002", message=message, following=following)


def _fact_faults(leaf: Condition, survey: Survey, asking: bool) -> Iterator[Fault]:  # noqa: FBT001 -- private
    fact = FACTS.get(leaf.subject)
    if fact is None:
        message = say.NO_SUCH_FACT.filled(id=leaf.subject)
        following = say.NAME_A_FACT.filled(facts=", ".join(FACTS))
        yield Fault(code="REF008", message=message, following=following)
        return
    if asking and (fact.by_rules if isinstance(fact, WideFact) else fact.needs_today):
        message = say.FACT_NEEDS_TODAY.filled(id=leaf.subject)
        yield Fault(code="REF008", message=message, following=say.ASK_WITHOUT_TODAY)
    absent = [name for name in fact.questions if not survey.exists("question", name)]
    if absent:
        message = say.FACT_WITHOUT_QUESTION.filled(id=leaf.subject, question=absent[0])
        yield Fault(code="REF008", message=message, following=say.ADD_FACT_QUESTION)
        return
    if isinstance(fact, WideFact):
        types: set[type] = {int} if fact.counts else {bool}
    else:
        question = survey.bank.questions.get(fact.question)
        if question is None:
            return
        types = _types(fact, question, leaf, survey)
    if types and not _suits(leaf, types):
        message = say.CANNOT_COMPARE_FACT.filled(id=leaf.subject, comparison=leaf.comparison)
        yield Fault(code="TYPE001", message=message, following=say.COMPARE_WHAT_FITS)
    elif leaf.subject == "destination-prefecture":
        for item in _items(leaf):
            if not survey.exists("prefecture", str(item)):
                message = say.NO_SUCH_PREFECTURE.filled(id=item)
                yield Fault(code="REF002", message=message, following=say.NAME_A_PREFECTURE)


def _items(leaf: Condition) -> tuple[object, ...]:
    return leaf.operand if isinstance(leaf.operand, tuple) else (leaf.operand,)


def _types(fact: Fact, question: Question, leaf: Condition, survey: Survey) -> set[type]:
    bank = survey.bank
    measured = (
        fact.of(value, bank.prefectures, SOME_DAY) for value in candidates(question, (leaf,), bank)
    )
    return {type(value) for value in measured if value is not None}


def _suits(leaf: Condition, types: set[type]) -> bool:
    if leaf.comparison in ("at_least", "at_most"):
        return int in types and _is_number(leaf.operand)
    if (leaf.comparison == "in") != isinstance(leaf.operand, tuple):
        return False
    return all(type(item) in types for item in _items(leaf))


def _fits(leaf: Condition, question: Question) -> bool:  # noqa: PLR0911 -- a table of what fits
    """Tell whether a comparison can come out both ways for this kind of question."""
    operand = leaf.operand
    match question.kind, leaf.comparison:
        case ("single", "is") | ("multi", "has"):
            return isinstance(operand, str)
        case "single", "in":
            return isinstance(operand, tuple) and all(isinstance(item, str) for item in operand)
        case "multi", "is":
            return isinstance(operand, tuple) and _in_bank_order(operand, question)
        case "number", "is" | "at_least" | "at_most":
            return _is_number(operand)
        case "number", "in":
            return isinstance(operand, tuple) and all(_is_number(item) for item in operand)
        case "date", "is" | "before" | "after":
            return isinstance(operand, date) and not isinstance(operand, datetime)
        case _:
            return False


def _in_bank_order(operand: tuple[object, ...], question: Question) -> bool:
    """Tell whether a list can equal an answer, which is always in the order of the bank."""
    ids = [option.id for option in question.options]
    known = [ids.index(item) for item in operand if item in ids]
    return all(isinstance(item, str) for item in operand) and known == sorted(set(known))


def _is_number(operand: object) -> bool:
    return isinstance(operand, int | float) and not isinstance(operand, bool)
