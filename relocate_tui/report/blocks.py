"""The pieces every document is made of; each front end and each format renders these.

Strings are plain text in one language, as typed: no markup, no line breaking. The renderer escapes.
"""

from typing import Literal

from relocate_tui.bank.reply import About
from relocate_tui.record import record
from relocate_tui.text import Language

Tone = Literal["plain", "quiet", "caution", "quote", "heading"]


@record
class Paragraph:
    """Running text; `quote` holds a person's own words, `heading` names the blocks below it.

    Line breaks in it are kept.
    """

    text: str
    tone: Tone = "plain"


@record
class Interval:
    """A stretch of 0…100; `score` only once everything due is answered. `coverage` is 0…1."""

    low: float
    high: float
    score: float | None
    coverage: float


@record
class Line:
    """One entry of a list: a text, a state in words, and what opens below it.

    `details` are the reasons and sources, shown on request in the app and indented on paper.
    `inside` are entries of their own below this one. `about` is the programme and the test an entry
    tells of, `question` the one whose answer would change it; a front end may lead there, paper
    leaves both out.
    """

    text: str
    state: str | None = None
    interval: Interval | None = None
    details: tuple[str, ...] = ()
    inside: "tuple[Line, ...]" = ()
    about: About | None = None
    question: str | None = None


@record
class Lines:
    """A list of entries."""

    items: tuple[Line, ...]
    numbered: bool = False


@record
class Letter:
    """A text that can be sent unchanged; line breaks in it are kept."""

    title: str
    text: str


@record
class Blank:
    """A line to write on: shown on paper, left out on screen."""

    label: str


Block = Paragraph | Lines | Letter | Blank


@record
class Part:
    """A heading with its blocks. `id` is stable: front ends pick parts by it."""

    id: str
    title: str
    blocks: tuple[Block, ...]


@record
class Document:
    """A whole report or screen in one language."""

    title: str
    language: Language
    parts: tuple[Part, ...]

    def part(self, part_id: str) -> Part:
        """Find a part by id."""
        return next(part for part in self.parts if part.id == part_id)
