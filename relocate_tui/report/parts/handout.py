"""The one page: no score, no name, no sensitive answer, whoever holds it."""

from collections.abc import Iterator
from dataclasses import replace

from relocate_tui.bank.question import Question
from relocate_tui.bank.task import Task
from relocate_tui.bank.value import Words
from relocate_tui.phrases import report as summary
from relocate_tui.phrases import report_handout as say
from relocate_tui.phrases.report_answers import JOINT
from relocate_tui.report.blocks import Blank, Block, Line, Lines, Paragraph
from relocate_tui.report.case import Case
from relocate_tui.report.parts.handout_dates import date_blocks
from relocate_tui.report.parts.handout_grants import grant_blocks
from relocate_tui.report.priorities import (
    first_steps,
    may_be_named,
    open_points,
    settled_points,
)

DESKS = 2
MOST_NOT_YET = 4


def handout_blocks(case: Case) -> Iterator[Block]:
    """Write the page in the order it is talked through across a table."""
    page = replace(case, audience="others")
    yield from _head(page)
    yield from _purpose(page)
    yield from _settled(page)
    yield from _check_first(page)
    yield from _steps(page)
    yield from _not_yet(page)
    yield from date_blocks(page)
    yield from grant_blocks(page)
    yield from _desks(page)
    yield from _not_looked_at(page)
    yield Paragraph(text=page.say(say.NO_HURRY))
    yield Paragraph(text=page.say(say.PROTECTION), tone="quiet")


def _head(case: Case) -> Iterator[Block]:
    head = case.say(say.DATE, day=case.day(case.today))
    if case.case_id is not None:
        head = f"{head}  {case.say(say.CASE, case_id=case.case_id)}"
    yield Paragraph(text=head, tone="quiet")
    yield Blank(label=case.say(say.NEXT_DATE))


def _purpose(case: Case) -> Iterator[Block]:
    """Give what was ticked, then the client's own words; a blank where there is neither."""
    asked = [question for question in case.bank.questions.values() if question.purpose == "handout"]
    quotes = [quote for question in asked for quote in _own_words(case, question)]
    ticked = [
        case.write(option.text)
        for question in asked
        for option in question.options
        if question.kind == "multi" and option.id in _picked(case, question)
    ]
    yield case.heading(say.PURPOSE)
    if ticked:
        yield Paragraph(text=case.say(JOINT).join(ticked))
    for question in asked:
        if question.kind == "single" and case.asked(question) is not None:
            reason = case.reading.because(question.id)
            yield from (Paragraph(text=said) for said in case.reasons((reason,)))
    for quote in quotes:
        yield Paragraph(text=quote, tone="quote")
    if not ticked and not quotes:
        yield Blank(label=case.say(say.PURPOSE_BLANK))


def _picked(case: Case, question: Question) -> tuple[object, ...]:
    given = case.asked(question)
    return given if isinstance(given, tuple) else ()


def _own_words(case: Case, question: Question) -> Iterator[str]:
    given = case.asked(question)
    if isinstance(given, Words) and given.text.strip():
        yield given.text


def _settled(case: Case) -> Iterator[Block]:
    yield case.heading(say.SETTLED)
    settled = settled_points(case)
    if settled:
        yield Lines(items=tuple(Line(text=text) for text in settled))
    else:
        yield Paragraph(text=case.say(summary.NOTHING_SETTLED), tone="quiet")


def _check_first(case: Case) -> Iterator[Block]:
    yield case.heading(say.CHECK_FIRST)
    items = tuple(Line(text=point.text, state=point.whom) for point in open_points(case))
    if items:
        yield Lines(items=items)
    else:
        yield Paragraph(text=case.say(summary.NOTHING_TO_CHECK), tone="quiet")


def _steps(case: Case) -> Iterator[Block]:
    yield case.heading(say.STEPS)
    items = tuple(
        Line(
            text=case.write(task.title),
            state=_who_and_when(case, task),
            details=(case.write(task.done_when),),
        )
        for task, _ in first_steps(case)
    )
    if items:
        yield Lines(items=items, numbered=True)
    else:
        yield Paragraph(text=case.say(summary.NO_STEPS), tone="quiet")


def _who_and_when(case: Case, task: Task) -> str:
    """Say with whom and how near; no day, from which the day of the move could be worked out."""
    effort = case.say(summary.EFFORTS[task.effort])
    return case.say(say.WHO_BY, who=case.write(task.who), when=effort)


def _not_yet(case: Case) -> Iterator[Block]:
    entries = [case.bank.not_yet[name] for name in case.assessment.not_yet][:MOST_NOT_YET]
    if not entries:
        return
    yield case.heading(say.NOT_YET)
    yield Lines(
        items=tuple(
            Line(text=case.write(entry.text), state=case.write(entry.reason)) for entry in entries
        )
    )


def _desks(case: Case) -> Iterator[Block]:
    yield case.heading(say.DESKS)
    desks = [desk for desk in case.bank.desks.values() if desk.handout][:DESKS]
    for desk in desks:
        name = case.write(desk.name)
        if desk.phone is not None and desk.hours is not None:
            hours = case.write(desk.hours)
            text = case.say(say.PHONE_HOURS, desk=name, phone=desk.phone, hours=hours)
            yield Paragraph(text=text)
        else:
            yield Blank(label=case.say(say.PHONE_BLANK, desk=name))
    for _ in range(DESKS - len(desks)):
        yield Blank(label=case.say(say.ANOTHER_DESK))


def _not_looked_at(case: Case) -> Iterator[Block]:
    names = [
        case.write(case.bank.barriers[barrier.id].name)
        for barrier in case.assessment.barriers
        if barrier.coverage < 1 and may_be_named(case, barrier)
    ]
    yield case.heading(say.NOT_LOOKED_AT)
    if names:
        joint = case.say(JOINT)
        yield Paragraph(text=case.say(say.STILL_OPEN, names=joint.join(names)))
    yield Paragraph(text=case.say(say.OUTSIDE))
