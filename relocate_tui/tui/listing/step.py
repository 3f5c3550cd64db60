"""What one row is made of: steps to pick or to type, and what was said at each."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Protocol, TypeVar

from relocate_tui.bank.rows import Period, Person
from relocate_tui.phrases import tui_listing as say
from relocate_tui.record import record
from relocate_tui.text import Language, Text

R = TypeVar("R", bound=Person | Period)

DONT_KNOW, SKIP = "=unknown", "=skip"
"""Entries of our own begin with `=`, which no id in a bank can."""


@record
class Offer:
    """Something that can be picked."""

    id: str
    text: Text


@record
class Line:
    """A line to type; `read` refuses, with `Refused`, what it does not understand."""

    example: Text
    read: Callable[[str], object]


@record
class Step:
    """One thing to say about a row: picked, typed where there is a line, or either."""

    id: str
    prompt: Text
    offers: tuple[Offer, ...] = ()
    line: Line | None = None

    def offer(self, choice: str) -> Offer | None:
        """Give what is offered under an id."""
        return next((offer for offer in self.offers if offer.id == choice), None)


@record
class Entry:
    """What was said at one step: the id of what was picked, or a line as it was typed."""

    step: str
    picked: bool
    text: str


@record
class Said:
    """What was said about a row so far, in order."""

    entries: tuple[Entry, ...] = ()

    def __contains__(self, step: str) -> bool:
        return any(entry.step == step for entry in self.entries)

    def picked(self, step: str) -> str | None:
        """Give what was picked at a step; None where nothing was, or a line was typed."""
        return self._text(step, picked=True)

    def typed(self, step: str) -> str | None:
        """Give the line typed at a step; None where none was."""
        return self._text(step, picked=False)

    def _text(self, step: str, *, picked: bool) -> str | None:
        found = (one.text for one in self.entries if (one.step, one.picked) == (step, picked))
        return next(found, None)


@record
class ListWords:
    """What stands on the list itself: entries to add, to end and, for each row, to remove."""

    add: Text
    done: Text
    none: Text
    """Ends an empty list, and says what an empty list means."""
    remove: Text


class Form(Protocol[R]):
    """What is asked about each row, and how rows are made, read, ordered and named."""

    words: ListWords

    def steps(self, said: Said) -> Iterator[Step]:
        """Give the steps in order; beyond the first that is not said they may change."""
        ...

    def row(self, said: Said) -> R:
        """Make a row of everything that was said."""
        ...

    def read(self, raw: object) -> tuple[R, ...]:
        """Read rows from the form of the answers file."""
        ...

    def in_order(self, rows: Sequence[R]) -> tuple[R, ...]:
        """Put rows in the order they are shown in."""
        ...

    def row_text(self, row: R, language: Language) -> str:
        """Name a row."""
        ...


def offers(texts: Mapping[str, Text], *ids: str) -> tuple[Offer, ...]:
    """Offer what `texts` names, all of it or only `ids`."""
    return tuple(Offer(id=name, text=texts[name]) for name in ids or texts)


NOT_KNOWN = Offer(id=DONT_KNOW, text=say.DONT_KNOW)
WITHOUT = Offer(id=SKIP, text=say.SKIP)
