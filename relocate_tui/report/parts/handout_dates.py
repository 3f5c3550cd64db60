"""The dates on the handout: the turns of the year, and no day of the person's own plan."""

from collections.abc import Iterator

from relocate_tui.bank.truth import Truth
from relocate_tui.phrases import report_handout as say
from relocate_tui.report.blocks import Block, Line, Lines
from relocate_tui.report.case import Case


def date_blocks(case: Case) -> Iterator[Block]:
    """List the dates to keep in mind, the same whether or not a day for the move is known.

    The page is the one most likely to be found by somebody else.
    """
    yield case.heading(say.DATES)
    yield Lines(items=tuple(Line(text=text) for text in _dates(case)))


def _dates(case: Case) -> Iterator[str]:
    if case.reading.measure("children-preschool", "at_least", 1).truth is Truth.YES:
        yield case.say(say.NURSERY)
    yield case.say(say.NEW_YEAR)
    yield case.say(say.BUDGET_END)
