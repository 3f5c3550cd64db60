"""Which questions apply, in what order, and how much is left."""

from collections.abc import Mapping

from relocate_tui.bank.bank import Bank
from relocate_tui.bank.question import Depth, Question
from relocate_tui.bank.reading import Status
from relocate_tui.bank.truth import Truth
from relocate_tui.interview.answers import Answers
from relocate_tui.record import record


@record
class Progress:
    """How far one stretch of the route is answered; a mark counts as answered."""

    answered: int
    total: int
    seconds_left: int

    @property
    def minutes_left(self) -> int:
        """Whole minutes, rounded up."""
        return -(-self.seconds_left // 60)


@record
class Route:
    """The questions that are asked now, in bank order, and those already answered."""

    bank: Bank
    steps: tuple[str, ...]
    answered: frozenset[str]
    unsure: frozenset[str]
    """Steps that may still stop to apply; they count half in the time that is left."""

    def after(self, question_id: str) -> str | None:
        """Give the next question in the route; None after the last."""
        return self._neighbour(question_id, 1)

    def before(self, question_id: str) -> str | None:
        """Give the question before; None at the first. The inverse of `after`."""
        return self._neighbour(question_id, -1)

    def first_open(self, section: str | None = None) -> str | None:
        """Give the first question without an answer or a mark, in one section or in all."""
        return next((step for step in self.within(section) if step not in self.answered), None)

    def within(self, section: str | None) -> tuple[str, ...]:
        """Give the steps of one section, or all of them."""
        if section is None:
            return self.steps
        questions = self.bank.questions
        return tuple(step for step in self.steps if questions[step].section == section)

    def progress(self, section: str | None = None) -> Progress:
        """Count what is answered and the time the rest takes."""
        steps = self.within(section)
        left = [self.bank.questions[step] for step in steps if step not in self.answered]
        return Progress(
            answered=len(steps) - len(left),
            total=len(steps),
            seconds_left=sum(
                question.seconds // 2 if question.id in self.unsure else question.seconds
                for question in left
            ),
        )

    def sections(self) -> tuple[str, ...]:
        """Give the sections that have a question in the route, in order."""
        return tuple(dict.fromkeys(self.bank.questions[step].section for step in self.steps))

    def _neighbour(self, question_id: str, offset: int) -> str | None:
        if question_id not in self.steps:
            return self._nearest(question_id, offset)
        place = self.steps.index(question_id) + offset
        return self.steps[place] if 0 <= place < len(self.steps) else None

    def _nearest(self, question_id: str, offset: int) -> str | None:
        """Step from a question that stopped to apply, by its place in the bank."""
        order: Mapping[str, int] = {name: place for place, name in enumerate(self.bank.questions)}
        place = order.get(question_id, -1)
        if offset > 0:
            return next((step for step in self.steps if order[step] > place), None)
        return next((step for step in reversed(self.steps) if order[step] < place), None)


def route(bank: Bank, answers: Answers, depth: Depth = "full") -> Route:
    """Work out the route; `quick` keeps only the questions of the three-minute check."""
    reading = answers.reading(bank)

    def asked(question: Question) -> bool:
        right_depth = depth == "full" or question.depth == "quick"
        return right_depth and reading.status(question) is Status.ASKED and offered(question)

    def offered(question: Question) -> bool:
        given = question.id in reading.given
        return given or question.offer_when.on(reading).truth is not Truth.NO

    steps = tuple(question.id for question in bank.questions.values() if asked(question))
    given = reading.given
    return Route(
        bank=bank,
        steps=steps,
        answered=frozenset(step for step in steps if step in given),
        unsure=frozenset(step for step in steps if reading.applies(step).truth is not Truth.YES),
    )
