"""The dates on the handout: the move, what is due before it, and the turns of the year."""

from collections.abc import Iterator
from datetime import date

from relocate_tui.bank.truth import Truth
from relocate_tui.bank.value import Mark
from relocate_tui.phrases import report_handout as say
from relocate_tui.report.blocks import Block, Line, Lines
from relocate_tui.report.case import Case

MOVE_DATE = "move-date"
MOST_DUE = 2


def date_blocks(case: Case) -> Iterator[Block]:
    """List the dates to keep in mind; of tasks, those that others set and that are to come."""
    yield case.heading(say.DATES)
    yield Lines(items=tuple(Line(text=text) for text in _dates(case)))


def _dates(case: Case) -> Iterator[str]:
    question = case.bank.questions.get(MOVE_DATE)
    given = None if question is None else case.asked(question)
    if question is not None and given is not None and not isinstance(given, Mark):
        yield case.say(say.MOVE_DATE, day=case.answer(question, given))
    due = sorted(
        (date.fromisoformat(item.due), case.write(task.title))
        for task, item in case.checklist()
        if task.fixed and item.due is not None and item.due >= case.today.isoformat()
    )
    for day, task in due[:MOST_DUE]:
        yield case.say(say.TASK_BY, day=case.day(day), task=task)
    if case.reading.measure("children-preschool", "at_least", 1).truth is Truth.YES:
        yield case.say(say.NURSERY)
    yield case.say(say.NEW_YEAR)
    yield case.say(say.BUDGET_END)
