"""Named facts drawn from several answers, by the numbers of the rules in force."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Protocol, TypeVar

from relocate_tui.bank.subsidy import TownList
from relocate_tui.bank.truth import Because, Truth
from relocate_tui.bank.value import Value
from relocate_tui.record import record

T = TypeVar("T")


class Told(Protocol):
    """What wide facts are drawn from: the answers that count, and the rules in force."""

    @property
    def today(self) -> date | None:
        """The day of reading, a date in Japan."""

    @property
    def numbers(self) -> Mapping[str, int]:
        """The numbers of the version in force and of the place."""

    @property
    def lists(self) -> tuple[TownList, ...]:
        """The versions of the list of disadvantaged towns."""

    def in_tokyo_area(self, prefecture: str) -> bool:
        """Tell whether a prefecture is one of the four around Tokyo."""

    def told(self, question_id: str) -> Value | None:
        """Give an answer that counts, or None."""

    def kept(self, key: object, work_out: Callable[[], T]) -> T:
        """Give what was worked out under a key before, or work it out now."""

    def reasons(self, *questions: str) -> tuple[Because, ...]:
        """Name answers as reasons; a declined one is never named."""


@record
class Measured:
    """What a fact comes to: a truth, or a number that lies between `low` and `high`.

    Where `high` is None the number is not known.
    """

    truth: Truth | None = None
    low: int = 0
    high: int | None = None
    because: tuple[Because, ...] = ()


@record
class WideFact:
    """A fact drawn from several questions; `counts` tells a number from a truth.

    `by_rules` facts read today or the numbers of a version, so they are never for `ask_when`.
    """

    questions: tuple[str, ...]
    of: Callable[[Told], Measured]
    counts: bool = False
    by_rules: bool = True
