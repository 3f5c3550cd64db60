"""What the weights do: each as it counts here, and the whole with all of them equal."""

from collections.abc import Iterator
from math import ceil

from relocate_tui.assessment.result import Overall
from relocate_tui.phrases import report_weights as say
from relocate_tui.report.blocks import Block, Interval, Line, Lines, Paragraph
from relocate_tui.report.case import Case
from relocate_tui.report.priorities import may_be_named
from relocate_tui.text import Text

MUCH_THE_SAME = 5.0
"""Points, of 100, below which two ways of weighing are called alike."""


def weight_blocks(case: Case) -> Iterator[Block]:
    """List the weights in force and compare the overall with that of equal weights."""
    yield Paragraph(text=case.say(say.WEIGHTS_ABOUT), tone="quiet")
    found = case.assessment
    shown = [barrier for barrier in found.barriers if may_be_named(case, barrier)]
    whole = sum(barrier.weight for barrier in shown)
    if not shown or found.overall.coverage == 0 or case.audience != "client":
        return
    yield Lines(
        items=tuple(
            Line(
                text=case.say(
                    say.WEIGHT,
                    barrier=case.write(case.bank.barriers[barrier.id].name),
                    weight=barrier.weight,
                    share=100 * barrier.weight / whole,
                )
            )
            for barrier in shown
        )
    )
    yield Lines(
        items=(
            _overall(case, say.WEIGHTS_AS_GIVEN, found.overall),
            _overall(case, say.WEIGHTS_EQUAL, found.overall_equal),
        )
    )
    shift = _shift(found.overall, found.overall_equal)
    form = say.WEIGHTS_ALIKE if shift <= MUCH_THE_SAME else say.WEIGHTS_DIFFER
    yield Paragraph(text=case.say(form, points=ceil(shift)))


def _shift(given: Overall, equal: Overall) -> float:
    return max(abs(given.low - equal.low), abs(given.high - equal.high))


def _overall(case: Case, name: Text, overall: Overall) -> Line:
    interval = Interval(
        low=overall.low, high=overall.high, score=overall.score, coverage=overall.coverage
    )
    return Line(text=case.say(name), interval=interval)
