"""The questions of a bank as they are asked: in what order, when, and with what to choose from."""

from collections.abc import Iterator, Mapping

from relocate_tui.bank.bank import Bank
from relocate_tui.bank.condition import Condition
from relocate_tui.bank.question import Option, Question
from relocate_tui.phrases import logic_rules as say
from relocate_tui.phrases import report_answers

Callers = Mapping[str, list[tuple[Question, Option]]]
"""For a task, the answers that name it."""


def asked_when(bank: Bank, question: Question) -> Condition:
    """Join a question's own condition with that of its section."""
    both = (bank.sections[question.section].ask_when, question.ask_when)
    return Condition(operator="all", parts=tuple(one for one in both if one != Condition.ALWAYS))


def by_section(bank: Bank) -> dict[str, list[Question]]:
    """Group the questions in the order of asking."""
    questions = bank.questions.values()
    names = dict.fromkeys(each.section for each in questions)
    return {name: [each for each in questions if each.section == name] for name in names}


def choices(question: Question) -> Iterator[Option]:
    """Yield all that an answer can mean; bands and picking nothing take the form of options."""
    yield from question.options
    for band in question.bands:
        ends = (band.at_least, band.below)
        low, high = (f"{end:,.15g}" if isinstance(end, float) else str(end) for end in ends)
        text = say.BANDS[ends[0] is not None, ends[1] is not None].filled(low=low, high=high)
        yield Option(id=band.id, text=text, ready=band.ready, tasks=band.tasks)
    if question.kind == "multi":
        text, ready = report_answers.NONE_OF_THESE, question.none_ready
        yield Option(id="[]", text=text, ready=ready, tasks=question.none_tasks)
    if question.unknown_tasks:
        yield Option(id="?", text=report_answers.UNKNOWN, tasks=question.unknown_tasks)


def named_by(bank: Bank) -> Callers:
    """Find for each task the answers that bring it up."""
    found: dict[str, list[tuple[Question, Option]]] = {}
    for question in bank.questions.values():
        for option in choices(question):
            for task in option.tasks:
                found.setdefault(task, []).append((question, option))
    return found
