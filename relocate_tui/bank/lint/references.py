"""References to what is not there: REF001 to REF007, REF009 and REF010."""

from collections.abc import Iterable, Iterator

from relocate_tui.bank.barrier import Barrier, Gate, Outcomes
from relocate_tui.bank.lint.codes import Code
from relocate_tui.bank.lint.survey import Spot, Survey
from relocate_tui.bank.problem import Problem
from relocate_tui.bank.question import Band, Option, Question
from relocate_tui.bank.subsidy import ListedTowns, LocalRule, Subsidy
from relocate_tui.bank.task import Leads, Task
from relocate_tui.phrases import lint as say
from relocate_tui.record import record
from relocate_tui.text import Text

CODES_BY_KIND: dict[str, tuple[Code, Text, Text]] = {
    "question": ("REF001", say.NO_SUCH_QUESTION, say.NAME_A_QUESTION),
    "barrier": ("REF003", say.NO_SUCH_BARRIER, say.NAME_A_BARRIER),
    "gate": ("REF003", say.NO_SUCH_GATE, say.NAME_A_GATE),
    "task": ("REF004", say.NO_SUCH_TASK, say.NAME_A_TASK),
    "evidence": ("REF005", say.NO_SUCH_EVIDENCE, say.NAME_EVIDENCE),
    "desk": ("REF006", say.NO_SUCH_DESK, say.NAME_A_DESK),
    "subsidy": ("REF007", say.NO_SUCH_SUBSIDY, say.NAME_A_SUBSIDY),
    "prefecture": ("REF010", say.NO_SUCH_PREFECTURE, say.NAME_A_PREFECTURE),
    "section": ("REF009", say.NO_SUCH_SECTION, say.NAME_A_SECTION),
}


LEADING_KEYS = {"single": ("option", "without"), "multi": ("without", "option")}
"""Which key of `leads_to` fits a kind of question, and which does not."""


@record
class Reference:
    """An id that something names: of which kind of table, and under which key."""

    kind: str
    id: str
    key: str


def reference_problems(survey: Survey) -> Iterator[Problem]:
    """Check every id outside conditions."""
    for _table, spot, part in survey.parts():
        for reference in _references(part):
            if not survey.exists(reference.kind, reference.id):
                code, message, following = CODES_BY_KIND[reference.kind]
                at = spot.below(reference.key)
                yield at.told(code, message.filled(id=reference.id), following)
        if isinstance(part, Leads):
            yield from _leads_problems(part, spot, survey)
        if isinstance(part, Subsidy) and part.town is not None and part.prefecture is None:
            yield spot.below("town").told("REF010", say.TOWN_ALONE, say.ADD_PREFECTURE)


def _references(part: object) -> Iterator[Reference]:
    match part:
        case Question():
            yield from _of_question(part)
        case Option():
            yield from _all("task", part.tasks, "tasks")
            yield from _all("evidence", part.evidence, "evidence")
        case Band():
            yield from _all("task", part.tasks, "tasks")
        case Barrier():
            yield from _all("evidence", part.evidence, "evidence")
        case Gate():
            yield _one("barrier", part.barrier, "barrier")
            yield from _all("question", part.questions, "questions")
        case Outcomes():
            yield from _all("gate", part.two_base_gates, "two_base_gates")
            yield from _all("barrier", part.try_first_barriers, "try_first_barriers")
            yield from _all("barrier", part.two_step_barriers, "two_step_barriers")
        case Task():
            yield from _of_task(part)
        case Subsidy() | LocalRule() | ListedTowns():
            yield from _of_place(part)


def _of_place(part: Subsidy | LocalRule | ListedTowns) -> Iterator[Reference]:
    """Name what a programme, a local rule or a list of towns refers to."""
    if isinstance(part, Subsidy):
        yield _one("desk", part.desk, "desk")
        yield from _all("task", part.tasks, "tasks")
        yield from _all("evidence", part.evidence, "evidence")
    elif isinstance(part, LocalRule):
        yield _one("subsidy", part.subsidy, "subsidy")
    if part.prefecture is not None:
        yield _one("prefecture", part.prefecture, "prefecture")


def _of_question(question: Question) -> Iterator[Reference]:
    """Name what a question refers to; a barrier that stands in `weights` is named there only."""
    yield _one("section", question.section, "section")
    yield from _all("barrier", question.weights, "weights")
    parts: tuple[Option | Band, ...] = (*question.options, *question.bands)
    ready = {name for part in parts for name in part.ready} | set(question.none_ready)
    yield from _all("barrier", sorted(ready - set(question.weights)), "ready")
    yield from _all("task", question.none_tasks, "none_tasks")
    yield from _all("task", question.unknown_tasks, "unknown_tasks")
    yield from _all("evidence", question.evidence, "evidence")


def _of_task(task: Task) -> Iterator[Reference]:
    yield from _all("evidence", task.evidence, "evidence")
    yield from _all("question", task.withheld_if_declined, "withheld_if_declined")
    yield from _all("subsidy", task.subsidies, "subsidies")
    if task.desk is not None:
        yield _one("desk", task.desk, "desk")
    if task.gate is not None:
        yield _one("gate", task.gate, "gate")


def _one(kind: str, name: str, key: str) -> Reference:
    return Reference(kind=kind, id=name, key=key)


def _all(kind: str, names: Iterable[str], key: str) -> Iterator[Reference]:
    for name in dict.fromkeys(names):
        yield _one(kind, name, key)


def _leads_problems(leads: Leads, spot: Spot, survey: Survey) -> Iterator[Problem]:
    """Check that a finished task can make its answer true, as the kind of the question has it."""
    if not survey.exists("question", leads.question):
        message = say.NO_SUCH_QUESTION.filled(id=leads.question)
        yield spot.below("question").told("REF001", message, say.NAME_A_QUESTION)
        return
    question = survey.bank.questions.get(leads.question)
    if question is None:
        return
    key, unused = LEADING_KEYS.get(question.kind, ("option", "without"))
    pick = getattr(leads, key)
    if question.kind not in LEADING_KEYS or pick is None or getattr(leads, unused) is not None:
        message = say.LEADS_TO_NO_ANSWER.filled(id=question.id, kind=question.kind)
        yield spot.below("question").told("TYPE001", message, say.LEAD_TO_AN_ANSWER)
    elif question.option(pick) is None:
        message = say.NO_SUCH_OPTION.filled(id=pick, question=question.id)
        options = ", ".join(option.id for option in question.options)
        following = say.NAME_AN_OPTION.filled(options=options)
        yield spot.below(key).told("REF002", message, following)
