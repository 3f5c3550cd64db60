"""Options nobody can pick and bands nothing falls in: REACH003."""

from collections.abc import Iterator

from relocate_tui.bank.condition import Condition
from relocate_tui.bank.lint.forms import BANDED, COUNTED, place, reach
from relocate_tui.bank.lint.survey import Survey
from relocate_tui.bank.problem import Problem
from relocate_tui.bank.question import Question
from relocate_tui.bank.rows import MOST_ROWS
from relocate_tui.bank.task import Leads
from relocate_tui.phrases import lint as say

FEWEST_OPTIONS = {"single": 2, "multi": 1}


def chance_problems(survey: Survey) -> Iterator[Problem]:
    """Check that every option, band and task can still come true for somebody new."""
    for question in survey.bank.questions.values():
        yield from _too_few(question, survey)
        yield from _empty_bands(question, survey)
    for _table, spot, part in survey.parts():
        if isinstance(part, Leads) and _is_retired(survey, part.question, part.option or ""):
            message = say.LEADS_TO_RETIRED.filled(id=part.option)
            yield spot.below("option").told("REACH003", message, say.LEAD_ELSEWHERE)
    for _table, spot, condition in survey.conditions():
        for leaf in condition.leaves():
            if _only_retired(leaf, survey):
                message = say.READS_ONLY_RETIRED.filled(id=leaf.subject)
                yield spot.told("REACH003", message, say.NAME_OPEN_OPTION, "warning")


def _too_few(question: Question, survey: Survey) -> Iterator[Problem]:
    fewest = FEWEST_OPTIONS.get(question.kind, 0)
    left = sum(not option.retired for option in question.options)
    if question.options and left < fewest:
        spot = survey.spot("question", question.id, "option")
        yield spot.told("REACH003", say.TOO_FEW_OPTIONS.filled(left=left), say.OFFER_MORE)


def _empty_bands(question: Question, survey: Survey) -> Iterator[Problem]:
    if question.kind not in BANDED:
        return
    low, high = reach(question)
    if question.kind in COUNTED:
        high = MOST_ROWS
    for index, band in enumerate(question.bands):
        start, end = place(band.at_least, low), place(band.below, float("inf"))
        if start >= end or start > high or end <= low:
            spot = survey.spot("question", question.id, f"band[{index}]")
            yield spot.told("REACH003", say.EMPTY_BAND.filled(id=band.id), say.MOVE_BAND)


def _is_retired(survey: Survey, question_id: str, option_id: str) -> bool:
    question = survey.bank.questions.get(question_id)
    option = None if question is None else question.option(option_id)
    return option is not None and option.retired


def _only_retired(leaf: Condition, survey: Survey) -> bool:
    """Tell whether only old answers can meet a comparison; mixed with open options it is fine."""
    items = leaf.operand if isinstance(leaf.operand, tuple) else (leaf.operand,)
    if leaf.operator != "question" or not items:
        return False
    return all(_is_retired(survey, leaf.subject, str(item)) for item in items)
