"""Questions whose keys do not go with their kind: TYPE001."""

from collections.abc import Iterator
from datetime import date, datetime

from relocate_tui.bank.lint.survey import Survey
from relocate_tui.bank.problem import Problem
from relocate_tui.bank.question import Band, Question
from relocate_tui.phrases import lint as say
from relocate_tui.text import Text

CHOICES = ("single", "multi")
BANDED = ("number", "date", "people", "periods")
COUNTED = ("people", "periods")


def form_problems(survey: Survey) -> Iterator[Problem]:
    """Check options, bands, weights and limits against the kind of each question."""
    for question in survey.bank.questions.values():
        spot = survey.spot("question", question.id)
        for key, message, following in _faults(question):
            yield spot.below(key).told("TYPE001", message.filled(kind=question.kind), following)


def _faults(question: Question) -> Iterator[tuple[str, Text, Text]]:
    kind = question.kind
    if kind in CHOICES and not question.options:
        yield "option", say.OPTIONS_MISSING, say.ADD_OPTIONS
    elif kind not in CHOICES and question.options:
        yield "option", say.KEY_WITHOUT_USE, say.REMOVE_OR_CHANGE_KIND
    if kind not in BANDED and question.bands:
        yield "band", say.KEY_WITHOUT_USE, say.REMOVE_OR_CHANGE_KIND
    if kind in ("text", "place") and question.weights:
        yield "weights", say.KEY_WITHOUT_USE, say.REMOVE_OR_CHANGE_KIND
    for key, present in (
        ("none_ready", kind != "multi" and question.none_ready),
        ("none_tasks", kind != "multi" and question.none_tasks),
        ("minimum", kind != "number" and question.minimum is not None),
        ("maximum", kind != "number" and question.maximum is not None),
        ("month", kind != "date" and question.month),
    ):
        if present:
            yield key, say.KEY_WITHOUT_USE, say.REMOVE_OR_CHANGE_KIND
    if _upside_down(question):
        yield "minimum", say.MINIMUM_ABOVE_MAXIMUM, say.SWAP_LIMITS
    if kind in BANDED:
        yield from _band_faults(question)


def _upside_down(question: Question) -> bool:
    low, high = question.minimum, question.maximum
    return low is not None and high is not None and low > high


def _band_faults(question: Question) -> Iterator[tuple[str, Text, Text]]:
    if not question.bands:
        if question.weights:
            yield "band", say.BANDS_MISSING, say.ADD_BANDS
        return
    wrong = [index for index, band in enumerate(question.bands) if not _is_of_kind(band, question)]
    for index in wrong:
        yield f"band[{index}]", say.BAND_OF_OTHER_KIND, say.GIVE_BAND_LIMITS
    if wrong:
        return
    low, high = reach(question)
    edge = low
    for band in sorted(question.bands, key=lambda band: place(band.at_least, low)):
        start = max(place(band.at_least, low), low)
        if start > edge and question.weights:
            yield "band", say.BANDS_GAP.filled(id=band.id, kind=question.kind), say.JOIN_BANDS
        if start < edge:
            yield "band", say.BANDS_OVERLAP.filled(id=band.id, kind=question.kind), say.JOIN_BANDS
        edge = max(edge, place(band.below, float("inf")))
    if edge <= high and edge != float("inf") and question.weights:
        last = question.bands[-1].id
        yield "band", say.BANDS_GAP.filled(id=last, kind=question.kind), say.JOIN_BANDS


def reach(question: Question) -> tuple[float, float]:
    """Give the lowest and highest point an answer can have; days count from the year 1."""
    if question.kind in COUNTED:
        return 0, float("inf")
    low, high = question.minimum, question.maximum
    return (
        float("-inf") if low is None else low,
        float("inf") if high is None else high,
    )


def place(limit: float | date | None, otherwise: float) -> float:
    """Put a limit on the line of numbers."""
    if limit is None:
        return otherwise
    return limit.toordinal() if isinstance(limit, date) else limit


def _is_of_kind(band: Band, question: Question) -> bool:
    limits = [limit for limit in (band.at_least, band.below) if limit is not None]
    if question.kind == "date":
        return all(isinstance(limit, date) and not isinstance(limit, datetime) for limit in limits)
    return not any(isinstance(limit, date) for limit in limits)
