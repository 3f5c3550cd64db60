"""People whose barrier stays unmeasured although they answer everything: SCORE004."""

from collections.abc import Collection, Iterator, Mapping, Sequence

from relocate_tui.bank.barrier import Barrier
from relocate_tui.bank.lint.graph import Graph, read_by
from relocate_tui.bank.lint.reach import too_many
from relocate_tui.bank.lint.states import TooManyStatesError, choices, states
from relocate_tui.bank.problem import Problem
from relocate_tui.bank.question import Question
from relocate_tui.bank.reading import Reading, Status
from relocate_tui.bank.truth import Truth
from relocate_tui.bank.value import Value, raw_value
from relocate_tui.phrases import lint as say


def measure_problems(graph: Graph, unreachable: Collection[str]) -> Iterator[Problem]:
    """Try each barrier, with a town named and all that applies answered with a value."""
    survey = graph.survey
    if not survey.has_all("question", "section"):
        return
    for barrier in survey.bank.barriers.values():
        questions = [each for each in survey.bank.questions.values() if barrier.id in each.weights]
        names = {question.id for question in questions}
        wrong = names & graph.tangled or names & set(unreachable)
        if not questions or wrong or not graph.can_try(barrier.applies_when):
            continue
        spot = survey.spot("barrier", barrier.id)
        try:
            hole = _hole(barrier, questions, graph)
        except TooManyStatesError:
            yield too_many(spot)
            continue
        if hole is not None:
            message = say.UNMEASURED_FOR.filled(state=hole)
            yield spot.told("SCORE004", message, say.MEASURE_THEM)


def _hole(barrier: Barrier, questions: Sequence[Question], graph: Graph) -> str | None:
    """Write down one set of answers that leaves the barrier unmeasured; None if there is none."""
    bank = graph.survey.bank
    nearest = sorted(questions, key=lambda question: len(graph.closure((question.id,))))
    members = [question.id for question in nearest]
    order = graph.closure((*members, *read_by(barrier.applies_when)))

    def measures(question: Question, value: Value) -> bool:
        return barrier.id not in question.weights or _measures(question, value)

    def settled(reading: Reading) -> bool:
        if barrier.applies_when.on(reading).truth is Truth.NO:
            return True
        values = ((question, reading.value(question)) for question in questions)
        return any(value is not None and measures(question, value) for question, value in values)

    tries = choices(graph, order, (barrier.applies_when,), measures)
    for reading in states(bank, tries, enough=settled):
        if barrier.applies_when.on(reading).truth is Truth.YES:
            return _written(reading, graph)
    return None


def _measures(question: Question, value: Value) -> bool:
    """Tell whether an answer counts; what merely lacks its readiness is told by SCORE001."""
    chosen = (value,) if isinstance(value, str) else value
    if question.kind not in ("single", "multi") or not isinstance(chosen, tuple) or not chosen:
        return True
    picked = [option for option in question.options if option.id in chosen]
    return any(option.unscored is None or option.ready for option in picked)


def _written(reading: Reading, graph: Graph) -> str:
    questions: Mapping[str, Question] = graph.survey.bank.questions
    return " ".join(
        f"{name}={raw_value(given)}"
        for name, given in reading.given.items()
        if reading.status(questions[name]) is Status.ASKED
    )
