"""Questions that change nothing, and tasks told twice or never: USE001, TASK001, TASK002."""

from collections.abc import Iterator

from relocate_tui.bank.barrier import Gate
from relocate_tui.bank.lint.graph import read_by
from relocate_tui.bank.lint.survey import Survey
from relocate_tui.bank.problem import Problem
from relocate_tui.bank.question import Band, Option, Question
from relocate_tui.bank.task import Task
from relocate_tui.phrases import lint as say
from relocate_tui.phrases import lint_contents


def use_problems(survey: Survey) -> Iterator[Problem]:
    """Find the questions no result depends on and that give no purpose."""
    if not survey.has_all():
        return
    yield from _twins(survey)
    yield from _idle(survey)
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


def _twins(survey: Survey) -> Iterator[Problem]:
    """Find tasks that the same answers bring up and that are done when the same thing is."""
    first: dict[tuple[object, ...], str] = {}
    named = _triggers(survey)
    for task in survey.bank.tasks.values():
        trigger = frozenset(named.get(task.id, ())), task.when
        done = task.done_when.ja, task.done_when.en
        other = first.setdefault((trigger, done), task.id)
        if other != task.id:
            message = lint_contents.TASK_TWIN.filled(other=other)
            spot = survey.spot("task", task.id)
            yield spot.told("TASK001", message, lint_contents.JOIN_TASKS, "warning")


def _idle(survey: Survey) -> Iterator[Problem]:
    """Find options that name a task which their own answer counts as done."""
    for question in survey.bank.questions.values():
        for index, option in enumerate(question.options):
            value = (option.id,) if question.kind == "multi" else option.id
            for name in option.tasks:
                task = survey.bank.tasks.get(name)
                leads = None if task is None else task.leads_to
                if leads is None or leads.question != question.id:
                    continue
                if leads.is_reached(question, value):
                    spot = survey.spot("question", question.id, f"option[{index}].tasks")
                    message = lint_contents.TASK_IDLE.filled(task=name)
                    yield spot.told("TASK002", message, lint_contents.NAME_ANOTHER_TASK)


def _triggers(survey: Survey) -> dict[str, set[tuple[str, str]]]:
    found: dict[str, set[tuple[str, str]]] = {}
    for question in survey.bank.questions.values():
        parts: tuple[Option | Band, ...] = (*question.options, *question.bands)
        for part in parts:
            for name in part.tasks:
                found.setdefault(name, set()).add((question.id, part.id))
        for name in question.none_tasks:
            found.setdefault(name, set()).add((question.id, ""))
        for name in question.unknown_tasks:
            found.setdefault(name, set()).add((question.id, "?"))
    return found


def _own(question: str) -> tuple[str, str]:
    return "question", question


def _works(question: Question) -> bool:
    parts: tuple[Option | Band, ...] = (*question.options, *question.bands)
    tasks = question.none_tasks or question.unknown_tasks or any(part.tasks for part in parts)
    return bool(question.weights or tasks or question.purpose)
