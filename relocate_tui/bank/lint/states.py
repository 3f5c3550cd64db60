"""Every set of answers that can tell the conditions in question apart."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from math import prod

from relocate_tui.bank.bank import Bank
from relocate_tui.bank.condition import Condition
from relocate_tui.bank.lint.codes import MOST_STATES, PROBED_STATES, SOME_DAY, SOME_TOWN
from relocate_tui.bank.lint.graph import Graph
from relocate_tui.bank.lint.values import distinct, questions_read
from relocate_tui.bank.question import Question
from relocate_tui.bank.reading import Reading
from relocate_tui.bank.truth import Truth
from relocate_tui.bank.value import Given, Value

Choices = Mapping[str, Sequence[Given | None]]
More = Callable[[Question, Value], object]


class TooManyStatesError(Exception):
    """More sets of answers than are worth trying."""


def nothing_more(_question: Question, _value: Value) -> object:
    """Tell no values apart beyond what conditions see."""
    return None


def choices(
    graph: Graph, order: Sequence[str], conditions: Sequence[Condition], more: More = nothing_more
) -> dict[str, tuple[Value, ...]]:
    """Give the values worth trying for each question in `order`."""
    bank = graph.survey.bank
    asking = [condition for name in order for condition in graph.asking(bank.questions[name])]
    leaves = dict.fromkeys(leaf for part in (*conditions, *asking) for leaf in part.leaves())
    return {
        name: distinct(
            bank.questions[name],
            [leaf for leaf in leaves if name in questions_read(leaf)],
            bank,
            partial(more, bank.questions[name]),
        )
        for name in order
    }


def states(
    bank: Bank, tries: Choices, enough: Callable[[Reading], bool] = lambda _reading: False
) -> Iterator[Reading]:
    """Try every mixture; each question must come after those it hangs on.

    A question that does not apply is left open, since its answer could not count. Where `enough`
    holds with the rest still open, the answers so far are not taken further.

    Raises:
        TooManyStatesError: after `MOST_STATES` of them, or sooner where more are to be expected.

    """
    order = tuple(tries)
    waiting: list[tuple[int, dict[str, Given]]] = [(0, {})]
    tried = 0
    expected = prod(len(values) for values in tries.values())
    most = MOST_STATES if expected <= MOST_STATES else PROBED_STATES
    while waiting:
        place, given = waiting.pop()
        reading = Reading(bank, given, town=SOME_TOWN, today=SOME_DAY)
        settled = enough(reading)
        if settled or place == len(order):
            tried += 1
            if tried > most:
                raise TooManyStatesError
            if not settled:
                yield reading
            continue
        name = order[place]
        if reading.applies(name).truth is Truth.NO:
            waiting.append((place + 1, given))
            continue
        for value in reversed(tries[name]):
            answered = given if value is None else {**given, name: value}
            waiting.append((place + 1, answered))
