"""Which question hangs on which, and what can therefore be tried out: CYC001."""

from collections import deque
from collections.abc import Iterable, Iterator, Mapping

from relocate_tui.bank.condition import Condition
from relocate_tui.bank.lint.claims import is_sound
from relocate_tui.bank.lint.survey import Survey
from relocate_tui.bank.lint.values import questions_read
from relocate_tui.bank.problem import Problem
from relocate_tui.bank.question import Question
from relocate_tui.phrases import lint as say
from relocate_tui.record import record


@record
class Graph:
    """What decides whether each question applies.

    `tangled` questions cannot be tried out, because a condition on the way to them is wrong or runs
    in a ring; that is told where it stands, and nothing is concluded from it.
    """

    survey: Survey
    direct: Mapping[str, tuple[str, ...]]
    tangled: frozenset[str]

    def closure(self, subjects: Iterable[str]) -> tuple[str, ...]:
        """Give the questions and all they hang on, each after what it hangs on."""
        ordered: dict[str, None] = {}
        met: set[str] = set()

        def enter(question: str) -> None:
            if question not in met:
                met.add(question)
                for needed in self.direct.get(question, ()):
                    enter(needed)
                ordered[question] = None

        for subject in subjects:
            enter(subject)
        return tuple(ordered)

    def asking(self, question: Question) -> tuple[Condition, ...]:
        """Give the conditions of a question and of its section."""
        section = self.survey.bank.sections.get(question.section)
        return (question.ask_when,) if section is None else (section.ask_when, question.ask_when)

    def can_try(self, condition: Condition) -> bool:
        """Tell whether a condition and everything it hangs on is sound."""
        read = set(read_by(condition))
        return is_sound(condition, self.survey) and not read & self.tangled


def read_by(*conditions: Condition) -> tuple[str, ...]:
    """Name the questions that conditions read, those behind facts included."""
    leaves = (leaf for condition in conditions for leaf in condition.leaves())
    return tuple(dict.fromkeys(name for leaf in leaves for name in questions_read(leaf)))


def graph_of(survey: Survey) -> Graph:
    """Draw the graph of a bank."""
    bank = survey.bank
    bare = Graph(survey=survey, direct={}, tangled=frozenset())
    asking = {name: bare.asking(question) for name, question in bank.questions.items()}
    direct = {name: read_by(*conditions) for name, conditions in asking.items()}
    wrong = {
        name
        for name, question in bank.questions.items()
        if question.section not in bank.sections
        or not all(is_sound(condition, survey) for condition in asking[name])
    }
    wrong |= {name for ring in find_rings(direct) for name in ring}
    tangled = {name for name in bank.questions if wrong & {name, *_everything(name, direct)}}
    return Graph(survey=survey, direct=direct, tangled=frozenset(tangled))


def find_rings(direct: Mapping[str, tuple[str, ...]]) -> Iterator[tuple[str, ...]]:
    """Give the shortest ring through each question that is on one and in no ring given before."""
    told: set[str] = set()
    for start in direct:
        ring = None if start in told else _ring(start, direct)
        if ring is not None:
            told.update(ring)
            yield ring


def cycle_problems(graph: Graph) -> Iterator[Problem]:
    """Print every ring."""
    for ring in find_rings(graph.direct):
        message = say.RING.filled(ring=" -> ".join((*ring, ring[0])))
        yield graph.survey.spot("question", ring[0], "ask_when").told(
            "CYC001", message, say.BREAK_RING
        )


def _ring(start: str, direct: Mapping[str, tuple[str, ...]]) -> tuple[str, ...] | None:
    paths: deque[tuple[str, ...]] = deque([(start,)])
    met = {start}
    while paths:
        path = paths.popleft()
        for following in direct.get(path[-1], ()):
            if following == start:
                return path
            if following not in met:
                met.add(following)
                paths.append((*path, following))
    return None


def _everything(start: str, direct: Mapping[str, tuple[str, ...]]) -> set[str]:
    found: set[str] = set()
    waiting = [start]
    while waiting:
        for following in direct.get(waiting.pop(), ()):
            if following not in found:
                found.add(following)
                waiting.append(following)
    return found
