"""Barrier scores with sound intervals and coverage, and the mean over all barriers."""

from collections.abc import Iterable
from dataclasses import replace

from relocate_tui.assessment.interval import Member, bounds
from relocate_tui.assessment.result import BarrierResult, Contribution, Overall
from relocate_tui.bank.barrier import Barrier
from relocate_tui.bank.meaning import extremes, readiness
from relocate_tui.bank.question import Question
from relocate_tui.bank.reading import Reading, Status
from relocate_tui.bank.truth import Truth
from relocate_tui.bank.value import Mark
from relocate_tui.record import record

FULL = 100.0
TINY = 1e-9


@record
class Scored:
    """A barrier's result with what the mean over all barriers needs to know about it."""

    result: BarrierResult
    certain: bool
    """Whether it applies and holds an answer that can no longer vanish."""
    possible: bool
    """Whether it applies or may still come to apply."""
    weights: tuple[float, float]
    """The lightest and heaviest weight it may end with."""


def score_barrier(barrier: Barrier, questions: Iterable[Question], reading: Reading) -> Scored:
    """Score one barrier over the questions that give it a weight."""
    applies = barrier.applies_when.on(reading).truth
    members: list[Member] = []
    reasons: list[Contribution] = []
    answered = due = total = 0.0
    certain = False
    for question in questions:
        weight = question.weights[barrier.id]
        status = reading.status(question)
        if status is Status.NOT_APPLICABLE or reading.declined(question.id):
            continue
        asked = status is Status.ASKED
        if not asked and _is_final(question, status, reading):
            continue
        given = reading.given.get(question.id)
        if given is None or isinstance(given, Mark):
            if asked:
                due += weight
                reasons.append(_contribution(reading, question, weight, None))
            span = extremes(question, barrier.id)
            if span is not None:
                members.append(Member(low=span[0], high=span[1], lightest=0, heaviest=weight))
            continue
        ready = readiness(question, given).get(barrier.id)
        if ready is None:
            continue
        stays = asked and not _may_vanish(question, reading)
        certain = certain or stays
        members.append(
            Member(low=ready, high=ready, lightest=weight if stays else 0, heaviest=weight)
        )
        if asked:
            due += weight
            answered += weight
            total += weight * ready
            reasons.append(_contribution(reading, question, weight, ready))
    spread = bounds(members) if answered else None
    low, high = (0.0, FULL) if spread is None else (FULL * spread[0], FULL * spread[1])
    score = min(FULL, FULL * total / answered) if answered and answered >= due - TINY else None
    weight, weights = _weight(barrier, reading)
    result = BarrierResult(
        id=barrier.id,
        applicable=applies is not Truth.NO,
        score=score,
        low=low,
        high=high,
        coverage=answered / due if due else 0.0,
        weight=weight,
        reasons=tuple(reasons),
    )
    return Scored(
        result=result,
        certain=certain and applies is Truth.YES,
        possible=applies is not Truth.NO and bool(members),
        weights=weights,
    )


def score_overall(barriers: Iterable[Scored]) -> Overall:
    """Join the barriers that apply; an interval for the same reasons as in each of them."""
    members: list[Member] = []
    covered = applicable = total = 0.0
    complete = True
    for scored in barriers:
        result = scored.result
        if not scored.possible:
            continue
        lightest, heaviest = scored.weights
        members.append(
            Member(
                low=result.low,
                high=result.high,
                lightest=lightest if scored.certain else 0,
                heaviest=heaviest,
            )
        )
        if not result.applicable or not result.reasons:
            continue
        applicable += result.weight
        covered += result.weight * result.coverage
        if result.score is None:
            complete = False
        else:
            total += result.weight * result.score
    spread = bounds(members) if covered else None
    low, high = (0.0, FULL) if spread is None else spread
    return Overall(
        low=low,
        score=min(FULL, total / applicable) if complete and applicable else None,
        high=high,
        coverage=covered / applicable if applicable else 0.0,
    )


def score_evenly(barriers: Iterable[Scored]) -> Overall:
    """Join the barriers as if each that applies weighed the same, to show what the weights do."""
    return score_overall(
        replace(scored, result=replace(scored.result, weight=1.0), weights=(1.0, 1.0))
        for scored in barriers
    )


def _may_vanish(question: Question, reading: Reading) -> bool:
    """Tell whether an open answer can still make an asked question stop to apply."""
    return reading.applies(question.id).truth is Truth.UNKNOWN and not _is_stuck(question, reading)


def _is_final(question: Question, status: Status, reading: Reading) -> bool:
    """Tell whether a question that is not asked now can never come to be asked."""
    if status is Status.NOT_DUE:
        return not reading.town_may_be_named()
    return _is_stuck(question, reading)


def _is_stuck(question: Question, reading: Reading) -> bool:
    """Tell whether it stays not known for ever if a question applies: only declines are behind."""
    applies = reading.applies(question.id)
    return applies.truth is Truth.UNKNOWN and not applies.because


def _contribution(
    reading: Reading, question: Question, weight: float, ready: float | None
) -> Contribution:
    return Contribution(because=reading.because(question.id), weight=weight, ready=ready)


def _weight(barrier: Barrier, reading: Reading) -> tuple[float, tuple[float, float]]:
    """Give the weight in force, and the lightest and heaviest it may end with."""
    weight = barrier.weight
    may_be = {barrier.weight}
    for adjustment in barrier.adjustments:
        truth = adjustment.when.on(reading).truth
        if truth is Truth.YES:
            weight = adjustment.weight
            may_be = {adjustment.weight}
        elif truth is Truth.UNKNOWN:
            may_be.add(adjustment.weight)
    return weight, (min(may_be), max(may_be))
