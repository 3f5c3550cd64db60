"""Readiness that is missing, out of range or measured by nothing: SCORE001, SCORE002, SCORE003."""

from collections.abc import Iterator, Mapping

from relocate_tui.bank.barrier import Adjustment, Barrier
from relocate_tui.bank.lint.survey import Spot, Survey
from relocate_tui.bank.problem import Problem
from relocate_tui.bank.question import Question
from relocate_tui.phrases import lint as say


def score_problems(survey: Survey) -> Iterator[Problem]:
    """Check weights and readiness question by question, then that each barrier is measured."""
    for question in survey.bank.questions.values():
        spot = survey.spot("question", question.id)
        yield from _missing(question, spot)
        yield from _out_of_range(question, spot, survey)
        for barrier, weight in question.weights.items():
            yield from _weight(weight, spot.below(f"weights.{barrier}"))
    for _table, spot, part in survey.parts():
        if isinstance(part, Barrier | Adjustment):
            yield from _weight(part.weight, spot.below("weight"))
    yield from _unmeasured(survey)


def _missing(question: Question, spot: Spot) -> Iterator[Problem]:
    """Check what has no readiness; refusals and options with a reason need none."""
    lacking: list[tuple[str, Mapping[str, float]]] = [
        (f"option[{index}].ready", option.ready)
        for index, option in enumerate(question.options)
        if option.unscored is None and option.stores == "value"
    ]
    lacking += [(f"band[{index}].ready", band.ready) for index, band in enumerate(question.bands)]
    if question.kind == "multi":
        lacking.append(("none_ready", question.none_ready))
    for key, ready in lacking:
        without = [barrier for barrier in question.weights if barrier not in ready]
        if without:
            message = say.READY_MISSING.filled(barriers=", ".join(without))
            yield spot.below(key).told("SCORE001", message, say.ADD_READY)


def _out_of_range(question: Question, spot: Spot, survey: Survey) -> Iterator[Problem]:
    places: list[tuple[str, Mapping[str, float]]] = [("none_ready", question.none_ready)]
    places += [(f"option[{at}].ready", each.ready) for at, each in enumerate(question.options)]
    places += [(f"band[{at}].ready", each.ready) for at, each in enumerate(question.bands)]
    for key, ready in places:
        for barrier, level in ready.items():
            at = spot.below(f"{key}.{barrier}")
            if not 0 <= level <= 1:
                yield at.told("SCORE002", say.READY_OUT_OF_RANGE, say.GIVE_READY)
            elif barrier not in question.weights and survey.exists("barrier", barrier):
                yield at.told("SCORE002", say.READY_WITHOUT_WEIGHT, say.ADD_WEIGHT)


def _weight(weight: float, spot: Spot) -> Iterator[Problem]:
    if not 0 < weight < float("inf"):
        yield spot.told("SCORE002", say.WEIGHT_OUT_OF_RANGE, say.GIVE_WEIGHT)


def _unmeasured(survey: Survey) -> Iterator[Problem]:
    if not survey.has_all("question"):
        return
    measured = {name for question in survey.bank.questions.values() for name in question.weights}
    for barrier in survey.bank.barriers:
        if barrier not in measured:
            spot = survey.spot("barrier", barrier)
            yield spot.told("SCORE003", say.NOTHING_MEASURES, say.WEIGH_A_QUESTION)
