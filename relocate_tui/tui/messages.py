"""What screens tell the application; named by what the person did."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from textual.message import Message

from relocate_tui.bank.question import Depth
from relocate_tui.bank.reply import About, Reply
from relocate_tui.bank.value import Given
from relocate_tui.text import Language

Goal = Literal[
    "welcome", "hub", "review", "results", "export", "cases", "practice", "leave", "look"
]
Keeping = Literal["unlisted", "listed", "nothing"]


@dataclass
class Asked(Message):
    """The person asked for another screen; `about` is the entry of the result to come out at."""

    goal: Goal
    about: About | None = None


@dataclass
class Began(Message):
    """The person chose to begin, at this depth."""

    depth: Depth


@dataclass
class Agreed(Message):
    """The notice was read, and it was chosen what becomes of the answers."""

    depth: Depth
    keeping: Keeping


@dataclass
class Deepened(Message):
    """The quick check is to go on as the full interview."""


@dataclass
class QuestionPicked(Message):
    """The person wants to answer this question; `back` is asked for afterwards."""

    question_id: str
    back: Asked | None = None


@dataclass
class Answered(Message):
    """An answer was given; None takes it back."""

    question_id: str
    given: Given | None


@dataclass
class Drafted(Message):
    """Something is being typed that was not entered yet."""

    question_id: str
    text: str


@dataclass
class ReplyBegun(Message):
    """The person wants to write down what a desk said, about this test or about any."""

    about: About | None = None


@dataclass
class Replied(Message):
    """What a desk said was written down."""

    reply: Reply


@dataclass
class CasePicked(Message):
    """A saved interview is to be opened."""

    case_id: str


@dataclass
class PracticePicked(Message):
    """A practice client is to be looked at."""

    path: Path


@dataclass
class ExportPicked(Message):
    """A report in this language is to be saved."""

    language: Language


@dataclass
class LeavingChosen(Message):
    """The person quits, keeping the answers or not."""

    keep: bool


@dataclass
class PlaceChosen(Message):
    """The answers are to be saved in this folder from now on."""

    folder: Path


@dataclass
class PlaceAsked(Message):
    """The answers are to be saved in another place."""


@dataclass
class SavedAgain(Message):
    """Saving was tried again, in the same place."""


@dataclass
class GivenUp(Message):
    """The person quits although the answers could not be saved."""


@dataclass
class StopAsked(Message):
    """The program is to stop for a while, as by Ctrl+Z in a shell."""


@dataclass
class TerminalLost(Message):
    """There is no terminal any more to read from."""


@dataclass
class LanguageSwitched(Message):
    """The next language was chosen from a menu."""
