"""One set of answers read through one bank: which questions apply, and what conditions say."""

from collections.abc import Callable, Mapping
from datetime import date
from enum import Enum
from typing import Any, TypeVar

from relocate_tui.bank.bank import Bank
from relocate_tui.bank.condition import Comparison, Operand
from relocate_tui.bank.fact import FACTS
from relocate_tui.bank.month import Month
from relocate_tui.bank.question import Question
from relocate_tui.bank.reply import Reply
from relocate_tui.bank.subsidy import TownList
from relocate_tui.bank.truth import Because, Finding, Truth, every
from relocate_tui.bank.value import Given, Mark, Value, raw_value
from relocate_tui.bank.wide_fact import Measured, WideFact

T = TypeVar("T")
Claim = tuple[str, Comparison, type, Operand]
"""A comparison; the type keeps 1 and true apart."""


class Status(Enum):
    """Where a question stands; its answer counts only while it is `ASKED`."""

    ASKED = "asked"
    UNDECIDED = "undecided"
    NOT_DUE = "not-due"
    NOT_APPLICABLE = "not-applicable"


class Reading:
    """The answers of one person about one town, judged question by question.

    `given` holds what was answered, town answers of the town in question merged in. `town` is that
    town's id, or None while no town is named. Results are kept for the life of the reading, so one
    reading serves one set of answers. A question that does not apply answers no condition with yes.
    """

    def __init__(
        self,
        bank: Bank,
        given: Mapping[str, Given],
        *,
        town: str | None = None,
        today: date | None = None,
    ) -> None:
        self.bank = bank
        self.given = given
        self.town = town
        self.today = today
        self.replies: tuple[Reply, ...] = ()
        self.numbers: Mapping[str, int] = {}
        self._applies: dict[str, Finding] = {}
        self._compared: dict[Claim, Finding] = {}
        self._drawn: dict[Claim, Finding] = {}
        self._measured: dict[str, Measured] = {}
        self._kept: dict[object, Any] = {}
        self._under: dict[frozenset[tuple[str, int]], Reading] = {}

    def under(self, numbers: Mapping[str, int]) -> "Reading":
        """Read the same answers by the numbers of one version of the rules."""
        if numbers == self.numbers:
            return self
        known = self._under.get(frozenset(numbers.items()))
        if known is not None:
            return known
        reading = Reading(self.bank, self.given, town=self.town, today=self.today)
        self._under[frozenset(numbers.items())] = reading
        reading.numbers, reading.replies = numbers, self.replies
        reading._applies, reading._compared = self._applies, self._compared
        return reading

    def instead(self, given: Mapping[str, Given]) -> "Reading":
        """Read other answers of the same person, by the same rules and replies."""
        reading = Reading(self.bank, given, town=self.town, today=self.today)
        reading.numbers, reading.replies = self.numbers, self.replies
        return reading

    def applies(self, question_id: str) -> Finding:
        """Judge whether a question applies: its own condition and its section's."""
        found = self._applies.get(question_id)
        if found is None:
            question = self.bank.questions[question_id]
            section = self.bank.sections[question.section]
            found = every((section.ask_when.on(self), question.ask_when.on(self)))
            self._applies[question_id] = found
        return found

    def status(self, question: Question) -> Status:
        """Say whether a question is asked now, and if not, why."""
        truth = self.applies(question.id).truth
        if truth is Truth.NO:
            return Status.NOT_APPLICABLE
        if question.per_town and self.town is None:
            return Status.NOT_DUE
        if truth is Truth.UNKNOWN and question.when_unknown == "skip":
            return Status.UNDECIDED
        return Status.ASKED

    def value(self, question: Question) -> Value | None:
        """Give the answer that counts, or None."""
        given = self.given.get(question.id)
        if given is None or isinstance(given, Mark) or self.status(question) is not Status.ASKED:
            return None
        return given

    def kept(self, key: object, work_out: Callable[[], T]) -> T:
        """Give what was worked out under a key before, or work it out now."""
        if key not in self._kept:
            self._kept[key] = work_out()
        found: T = self._kept[key]
        return found

    @property
    def lists(self) -> tuple[TownList, ...]:
        """The versions of the list of disadvantaged towns."""
        return tuple(self.bank.town_lists.values())

    def in_tokyo_area(self, prefecture: str) -> bool:
        """Tell whether a prefecture is one of the four around Tokyo."""
        found = self.bank.prefectures.get(prefecture)
        return found is not None and found.tokyo_area

    def told(self, question_id: str) -> Value | None:
        """Give an answer that counts, by the id of its question; None where there is none."""
        question = self.bank.questions.get(question_id)
        return None if question is None else self.value(question)

    def reasons(self, *questions: str) -> tuple[Because, ...]:
        """Name answers as reasons; a declined one is never named."""
        return tuple(
            self.because(name)
            for name in questions
            if name in self.bank.questions
            and not self.declined(name)
            and self.applies(name).truth is not Truth.NO
        )

    def declined(self, question_id: str) -> bool:
        """Tell whether the person chose not to say."""
        return self.given.get(question_id) is Mark.DECLINED

    def town_may_be_named(self) -> bool:
        """Tell whether questions about a town can still fall due."""
        return self.town is None and not self.declined("destination")

    def because(self, question_id: str) -> Because:
        """Name an answer as the reason for a result."""
        question = self.bank.questions.get(question_id)
        given = self.given.get(question_id)
        return Because(
            question=question_id,
            value=None if given is None else raw_value(given),
            town=self.town if question is not None and question.per_town else None,
        )

    def compare(self, question: str, comparison: Comparison, operand: Operand) -> Finding:
        """Compare an answer; unknown while it is open, declined, or may still stop to apply."""
        claim = (question, comparison, type(operand), operand)
        found = self._compared.get(claim)
        if found is None:
            found = self._judge(question, lambda value: _compare(value, comparison, operand))
            self._compared[claim] = found
        return found

    def measure(self, fact: str, comparison: Comparison, operand: Operand) -> Finding:
        """Compare a named fact; unknown while the question it is drawn from is open."""
        claim = (fact, comparison, type(operand), operand)
        found = self._drawn.get(claim)
        if found is None:
            found = self._drawn[claim] = self._draw(fact, comparison, operand)
        return found

    def _draw(self, fact: str, comparison: Comparison, operand: Operand) -> Finding:
        source = FACTS[fact]
        if isinstance(source, WideFact):
            measured = self._measured.get(fact)
            if measured is None:
                measured = self._measured[fact] = source.of(self)
            truth = _compare_measured(measured, comparison, operand)
            named = _sufficient(truth, measured.because)
            return Finding(truth=truth, because=self._with_asking(truth, named))

        def judged(value: Value) -> Truth:
            measured = source.of(value, self.bank.prefectures, self.today)
            return Truth.UNKNOWN if measured is None else _compare(measured, comparison, operand)

        return self._judge(source.question, judged)

    def _with_asking(self, truth: Truth, named: tuple[Because, ...]) -> tuple[Because, ...]:
        """Add what makes the named questions apply, without which their answers would not count."""
        if truth is Truth.UNKNOWN:
            return named
        found: list[Because] = []
        for one in named:
            for reason in (*self.applies(one.question).because, one):
                if reason not in found:
                    found.append(reason)
        return tuple(found)

    def _judge(self, question_id: str, judged: Callable[[Value], Truth]) -> Finding:
        if question_id not in self.bank.questions:
            return Finding(truth=Truth.UNKNOWN)
        applies = self.applies(question_id)
        if applies.truth is Truth.NO:
            return applies
        open_ = applies.truth is Truth.UNKNOWN
        given = self.given.get(question_id)
        if given is Mark.DECLINED:
            # Stays not known, unless the declined question itself can still stop to apply.
            return Finding(truth=Truth.UNKNOWN, because=applies.because if open_ else ())
        reason = self.because(question_id)
        if given is None or isinstance(given, Mark):
            return Finding(truth=Truth.UNKNOWN, because=(reason,))
        truth = judged(given)
        own = Finding(truth=truth, because=(reason,))
        if truth is not Truth.YES:
            return own
        # Yes needs the question to apply; no holds even if it does not.
        return applies if open_ else every((own, applies))


def _compare(value: Value, comparison: Comparison, operand: Operand) -> Truth:
    match comparison:
        case "is":
            return Truth.of(value == operand and type(value) is type(operand))
        case "in":
            return Truth.of(isinstance(operand, tuple) and value in operand)
        case "has":
            return Truth.of(isinstance(value, tuple) and operand in value)
        case "at_least" | "at_most":
            return _measure(value, comparison, operand)
        case "before" | "after":
            return _order(value, comparison, operand)


def _sufficient(truth: Truth, because: tuple[Because, ...]) -> tuple[Because, ...]:
    """Keep the answers that decide; or, where nothing is decided, the questions that would."""
    blank = tuple(reason for reason in because if reason.value in (None, Mark.UNKNOWN.value))
    if truth is Truth.UNKNOWN:
        return blank or because
    return tuple(reason for reason in because if reason not in blank)


def _compare_measured(measured: Measured, comparison: Comparison, operand: Operand) -> Truth:
    """Compare a truth, or a number that lies somewhere between two ends."""
    if measured.truth is not None:
        known = measured.truth is not Truth.UNKNOWN and comparison == "is"
        return Truth.of((measured.truth is Truth.YES) is operand) if known else Truth.UNKNOWN
    if not isinstance(operand, int):
        return Truth.UNKNOWN
    low, high = measured.low, measured.high
    reaches = high is None or high >= operand
    if comparison == "at_least":
        return Truth.YES if low >= operand else Truth.UNKNOWN if reaches else Truth.NO
    if comparison == "at_most":
        within = high is not None and high <= operand
        return Truth.YES if within else Truth.UNKNOWN if low <= operand else Truth.NO
    if low == high == operand:
        return Truth.YES
    return Truth.UNKNOWN if low <= operand and reaches else Truth.NO


def _measure(value: Value, comparison: Comparison, operand: Operand) -> Truth:
    if not isinstance(value, int | float) or not isinstance(operand, int | float):
        return Truth.UNKNOWN
    return Truth.of(value >= operand if comparison == "at_least" else value <= operand)


def _order(value: Value, comparison: Comparison, operand: Operand) -> Truth:
    """Compare days; `after` includes the day itself, a month that straddles it stays unknown."""
    if not isinstance(operand, date) or not isinstance(value, date | Month):
        return Truth.UNKNOWN
    first, last = (value.first_day, value.last_day) if isinstance(value, Month) else (value, value)
    if last < operand:
        return Truth.of(comparison == "before")
    if first >= operand:
        return Truth.of(comparison == "after")
    return Truth.UNKNOWN
