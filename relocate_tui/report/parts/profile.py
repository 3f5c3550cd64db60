"""The barriers: words first, then the span, then every answer that made it."""

from collections.abc import Iterator

from relocate_tui.assessment.result import BarrierResult, Contribution
from relocate_tui.phrases import report_details as say
from relocate_tui.report.answer_words import reason_text
from relocate_tui.report.blocks import Block, Interval, Line, Lines, Paragraph
from relocate_tui.report.case import Case
from relocate_tui.report.parts.evidence import evidence_line
from relocate_tui.report.priorities import IN_ORDER, may_be_named
from relocate_tui.text import Text

GROWING = 50.0
CONCERNS = 25.0


def profile_blocks(case: Case) -> Iterator[Block]:
    """Write the profile; the overall span stands last and never alone."""
    yield Paragraph(text=case.say(say.PROFILE_ABOUT), tone="quiet")
    shown = [barrier for barrier in case.assessment.barriers if may_be_named(case, barrier)]
    if not shown:
        yield Paragraph(text=case.say(say.NO_PROFILE), tone="quiet")
        return
    yield Lines(items=tuple(_barrier(case, barrier) for barrier in shown))
    overall = case.assessment.overall
    if overall.coverage > 0 and case.audience == "client":
        yield Lines(
            items=(
                Line(
                    text=case.say(say.OVERALL),
                    interval=Interval(
                        low=overall.low,
                        high=overall.high,
                        score=overall.score,
                        coverage=overall.coverage,
                    ),
                    details=(case.say(say.OVERALL_ABOUT),),
                ),
            )
        )
    yield from _base_rates(case)


def _base_rates(case: Case) -> Iterator[Block]:
    """Show what is known about people in the work that was named; it moves no score."""
    found = dict.fromkeys(
        name
        for question in case.bank.questions.values()
        if question.purpose == "base-rate"
        and isinstance(given := case.asked(question), str)
        and (option := question.option(given)) is not None
        for name in option.evidence
    )
    if found:
        yield case.heading(say.BASE_RATES)
        yield Lines(items=tuple(evidence_line(case, case.bank.evidence[name]) for name in found))


def barrier_words(barrier: BarrierResult) -> Text:
    """Put a barrier in words; a span that is still open is only named where it is sure."""
    if barrier.coverage == 0:
        known = any(reason.because.value is not None for reason in barrier.reasons)
        return say.NOT_KNOWN_YET if known else say.UNANSWERED
    if barrier.low < IN_ORDER and barrier.high >= GROWING and not _is_settled(barrier):
        return say.STILL_OPEN
    reached = barrier.score if barrier.score is not None else barrier.high
    words = ((IN_ORDER, say.IN_ORDER), (GROWING, say.GROWING), (CONCERNS, say.CONCERNS))
    return next((text for limit, text in words if reached >= limit), say.TO_WORK_ON)


def _is_settled(barrier: BarrierResult) -> bool:
    """Tell whether nothing can move the score any more; a town to come still can."""
    return barrier.score is not None and barrier.high - barrier.low < 1


def _barrier(case: Case, barrier: BarrierResult) -> Line:
    interval = Interval(
        low=barrier.low,
        high=barrier.high,
        score=barrier.score if _is_settled(barrier) else None,
        coverage=barrier.coverage,
    )
    contributions = (_contribution(case, reason) for reason in barrier.reasons)
    return Line(
        text=case.write(case.bank.barriers[barrier.id].name),
        state=case.say(barrier_words(barrier)),
        interval=interval if barrier.coverage > 0 else None,
        details=tuple(text for text in contributions if text is not None),
    )


def _contribution(case: Case, reason: Contribution) -> str | None:
    said = reason_text(reason.because, case.language, case.bank)
    if said is None or not case.shows(reason.because.question):
        return None
    weight = f"{reason.weight:g}"
    if reason.ready is None:
        return case.say(say.OPEN_CONTRIBUTION, reason=said, weight=weight)
    return case.say(say.CONTRIBUTION, reason=said, ready=f"{reason.ready:g}", weight=weight)
