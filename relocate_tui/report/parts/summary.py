"""The first thirty seconds: the outcome in words, what to make sure of, the first steps."""

from collections.abc import Iterator

from relocate_tui.bank.task import Desk
from relocate_tui.interview.route import route
from relocate_tui.phrases import report as say
from relocate_tui.phrases import report_handout as handout
from relocate_tui.report.blocks import Block, Line, Lines, Paragraph
from relocate_tui.report.case import Case
from relocate_tui.report.priorities import (
    HARD_OUTCOMES,
    MOST_POINTS,
    first_steps,
    open_points,
    settled_points,
    tonight,
)


def summary_blocks(case: Case) -> Iterator[Block]:
    """Write the summary; a hard result is followed at once by something small and by a desk."""
    outcome = case.assessment.outcome
    yield case.heading(say.OUTCOMES[outcome])
    yield Paragraph(text=case.say(say.CALM[outcome]))
    if outcome in HARD_OUTCOMES:
        yield from _tonight(case)
    if outcome == "too-early":
        yield from _next_answers(case)
    yield case.heading(say.SETTLED)
    settled = settled_points(case)
    if settled:
        yield Lines(items=tuple(Line(text=text) for text in settled))
    else:
        yield Paragraph(text=case.say(say.NOTHING_SETTLED), tone="quiet")
    yield from _check_first(case)
    yield from _steps(case)
    if case.assessment.two_step:
        yield Paragraph(text=case.say(say.TWO_STEP))
        yield Paragraph(text=case.say(say.TWO_STEP_WARNING), tone="caution")


def _tonight(case: Case) -> Iterator[Block]:
    task = tonight(case)
    text = case.say(say.TONIGHT_ANYWAY) if task is None else case.write(task.title)
    free = case.say(say.TONIGHT_FREE)
    yield case.heading(say.TONIGHT)
    yield Lines(items=(Line(text=text, details=(free,)),))
    desk = next((desk for desk in case.bank.desks.values() if desk.handout and desk.phone), None)
    if desk is not None:
        yield Paragraph(text=case.say(say.DESK_LATER, desk=desk_text(case, desk)), tone="quiet")


def desk_text(case: Case, desk: Desk) -> str:
    """Name a desk with its phone and hours, as far as the bank has them."""
    name = case.write(desk.name)
    if desk.phone is None:
        return name
    if desk.hours is None:
        return f"{name}: {desk.phone}"
    hours = case.write(desk.hours)
    return case.say(handout.PHONE_HOURS, desk=name, phone=desk.phone, hours=hours)


def _next_answers(case: Case) -> Iterator[Block]:
    steps = route(case.bank, case.answers, "quick")
    left = [step for step in steps.steps if step not in steps.answered][:MOST_POINTS]
    if not left:
        yield Paragraph(text=case.say(say.NOTHING_LEFT_TO_ANSWER))
        return
    yield case.heading(say.NEXT_ANSWERS)
    questions = (case.bank.questions[step] for step in left)
    yield Lines(items=tuple(Line(text=case.write(question.text)) for question in questions))


def _check_first(case: Case) -> Iterator[Block]:
    anywhere = case.assessment.town is None and case.assessment.outcome != "follow-up"
    yield case.heading(say.CHECK_FIRST_ANYWHERE if anywhere else say.CHECK_FIRST)
    points = open_points(case)
    if not points:
        yield Paragraph(text=case.say(say.NOTHING_TO_CHECK), tone="quiet")
        return
    yield Lines(
        items=tuple(
            Line(
                text=point.text,
                details=() if point.whom is None else (case.say(say.WITH_WHOM, whom=point.whom),),
            )
            for point in points
        )
    )


def _steps(case: Case) -> Iterator[Block]:
    yield case.heading(say.FIRST_STEPS)
    steps = first_steps(case)
    if not steps:
        yield Paragraph(text=case.say(say.NO_STEPS), tone="quiet")
        return
    yield Lines(
        items=tuple(
            Line(
                text=case.write(task.title),
                state=case.effort(task),
                details=(case.write(task.why), case.write(task.done_when)),
            )
            for task, _ in steps
        ),
        numbered=True,
    )
