"""Questions nobody is asked and conditions that never turn: REACH001, REACH002, REACH004."""

from collections.abc import Iterator

from relocate_tui.bank.condition import Condition
from relocate_tui.bank.lint.codes import MOST_STATES
from relocate_tui.bank.lint.graph import Graph, read_by
from relocate_tui.bank.lint.states import TooManyStatesError, choices, states
from relocate_tui.bank.lint.survey import Spot
from relocate_tui.bank.problem import Problem
from relocate_tui.bank.reading import Reading
from relocate_tui.bank.truth import Truth
from relocate_tui.phrases import lint as say

ASKING_KINDS = ("question", "section")
BOTH = frozenset({Truth.YES, Truth.NO})


def reach_problems(graph: Graph) -> tuple[tuple[Problem, ...], frozenset[str]]:
    """Try out every condition; give the problems, and the questions nobody is ever asked."""
    problems: list[Problem] = []
    unreachable: set[str] = set()
    for name in graph.closure(graph.survey.bank.questions):
        if name in graph.survey.bank.questions and name not in graph.tangled:
            found = tuple(_question_problems(name, graph, unreachable))
            unreachable.update(name for problem in found if problem.code == "REACH001")
            problems.extend(found)
    for table, spot, condition in graph.survey.conditions():
        if graph.can_try(condition) and not _hangs_on(condition, graph, unreachable):
            problems.extend(_constant_problems(condition, spot, graph, table.kind))
    return tuple(problems), frozenset(unreachable)


def _hangs_on(condition: Condition, graph: Graph, names: set[str]) -> bool:
    return not names.isdisjoint(graph.closure(read_by(condition)))


def _question_problems(name: str, graph: Graph, unreachable: set[str]) -> Iterator[Problem]:
    asking = Condition(operator="all", parts=graph.asking(graph.survey.bank.questions[name]))
    if _hangs_on(asking, graph, unreachable):
        return
    spot = graph.survey.spot("question", name, "ask_when")
    seen, complete = truths(asking, graph, frozenset({Truth.YES}))
    if Truth.YES not in seen:
        if complete:
            yield spot.told("REACH001", say.UNREACHABLE, say.MEND_ASK_WHEN)
        else:
            yield too_many(spot)


def _constant_problems(
    condition: Condition, spot: Spot, graph: Graph, kind: str
) -> Iterator[Problem]:
    """Tell conditions that never turn; that a question is never asked is told by itself.

    A test of a subsidy may hold however one answers: it then asks whether one has answered.
    """
    seen, complete = truths(condition, graph, BOTH)
    if Truth.YES not in seen and kind in ASKING_KINDS:
        return
    if Truth.YES in seen and kind == "subsidy":
        return
    if not complete and not seen >= BOTH:
        yield too_many(spot)
    elif Truth.NO not in seen:
        yield spot.told("REACH004", say.ALWAYS_TRUE, say.MEND_CONDITION, "warning")
    elif Truth.YES not in seen:
        yield spot.told("REACH004", say.NEVER_TRUE, say.MEND_CONDITION, "warning")


def truths(condition: Condition, graph: Graph, wanted: frozenset[Truth]) -> tuple[set[Truth], bool]:
    """Collect what a condition can come out as, until all of `wanted` is seen or all is tried.

    What is decided while questions are open stays so whatever they are answered, so such answers
    are not taken further.
    """
    bank = graph.survey.bank
    order = graph.closure(read_by(condition))
    tries = {name: (*values, None) for name, values in choices(graph, order, (condition,)).items()}
    seen: set[Truth] = set()

    def decided(reading: Reading) -> bool:
        truth = condition.on(reading).truth
        seen.add(truth)
        return truth is not Truth.UNKNOWN or seen >= wanted

    try:
        for _undecided in states(bank, tries, enough=decided):
            pass
    except TooManyStatesError:
        return seen, False
    return seen, True


def too_many(spot: Spot) -> Problem:
    """Say that a condition stays undecided."""
    message = say.TOO_MANY_STATES.filled(most=f"{MOST_STATES:,}")
    return spot.told("REACH002", message, say.SPLIT_CONDITION, "warning")
