"""Questions that change nothing: USE001."""

from collections.abc import Iterator

from relocate_tui.bank.barrier import Gate
from relocate_tui.bank.lint.graph import read_by
from relocate_tui.bank.lint.survey import Survey
from relocate_tui.bank.problem import Problem
from relocate_tui.bank.question import Band, Option, Question
from relocate_tui.bank.task import Task
from relocate_tui.phrases import lint as say


def use_problems(survey: Survey) -> Iterator[Problem]:
    """Find the questions no result depends on and that give no purpose."""
    if not survey.has_all():
        return
    read: set[str] = set()
    for table, _spot, condition in survey.conditions():
        read.update(name for name in read_by(condition) if (table.kind, table.id) != _own(name))
    for _table, _spot, part in survey.parts():
        if isinstance(part, Gate):
            read.update(part.questions)
        elif isinstance(part, Task):
            read.update(part.withheld_if_declined)
    for question in survey.bank.questions.values():
        if question.id not in read and not _works(question):
            spot = survey.spot("question", question.id)
            yield spot.told("USE001", say.CHANGES_NOTHING, say.USE_OR_SAY_WHY)


def _own(question: str) -> tuple[str, str]:
    return "question", question


def _works(question: Question) -> bool:
    parts: tuple[Option | Band, ...] = (*question.options, *question.bands)
    tasks = question.none_tasks or any(part.tasks for part in parts)
    return bool(question.weights or tasks or question.purpose)
