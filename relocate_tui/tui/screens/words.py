"""A few lines in the person's own words, or one short line such as a number or a label."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.screen import ModalScreen

from relocate_tui.casebook.cases import LONGEST_ALIAS
from relocate_tui.phrases import refusals
from relocate_tui.phrases import tui as say
from relocate_tui.text import Text
from relocate_tui.tui import keys
from relocate_tui.tui.messages import Drafted
from relocate_tui.tui.question_words import tidied
from relocate_tui.tui.screens.standing import StandingScreen
from relocate_tui.tui.visit import Visit
from relocate_tui.tui.widgets.entry_field import (
    Entered,
    EntryLine,
    EntryLines,
    Tidied,
    TooMuch,
    Typed,
)
from relocate_tui.tui.widgets.prose import Prose
from relocate_tui.tui.widgets.two_ends import TwoEnds


class WordsScreen(StandingScreen[str], ModalScreen[str]):
    """Gives the text back, or None when the person changed their mind.

    Tab and Escape leave the same way from either field, so nothing traps the keyboard.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(f"{keys.BACK},{keys.HUB}", "give_up", show=False, priority=True)
    ]

    def __init__(  # noqa: PLR0913 -- a field and what it is for
        self,
        visit: Visit,
        title: Text,
        *,
        text: str = "",
        hint: Text | None = None,
        lines: bool,
        longest: int = LONGEST_ALIAS,
    ) -> None:
        super().__init__()
        self.visit = visit
        self.heading = title
        self.text = text
        self.hint = hint
        self.lines = lines
        self.longest = longest
        self.draft_id: str | None = None

    def compose(self) -> ComposeResult:
        """Lay out the title, the field and the line of keys."""
        yield TwoEnds(id="state")
        with VerticalScroll(can_focus=False):
            yield Prose(id="hint")
            if self.lines:
                yield EntryLines(self.text)
            else:
                yield EntryLine(self.text, max_length=self.longest)
        yield TwoEnds(id="keys")

    def put_up(self) -> None:
        """Fill in the words; what is there already is gone on with at its end."""
        self.show_words()
        for lines in self.query(EntryLines):
            lines.move_cursor(lines.document.end)

    def show_words(self) -> None:
        """Say everything in the language of the visit."""
        tell = self.visit.say
        self.query_one("#state", TwoEnds).show(tell(self.heading))
        self.query_one("#hint", Prose).show("" if self.hint is None else tell(self.hint))
        self.query_one("#keys", TwoEnds).show(tell(say.KEYS_WORDS))

    def typed_now(self) -> tuple[str, str] | None:
        """Give the draft of what stands in the field, where it should outlive the program."""
        return None if self.draft_id is None else (self.draft_id, self.query_one(EntryLines).text)

    def on_entered(self, event: Entered) -> None:
        """Give the text back."""
        event.stop()
        self.leave_with(event.text)

    def on_typed(self, event: Typed) -> None:
        """Hand on what is typed where it should outlive the terminal; else keep it here."""
        event.stop()
        if self.draft_id is not None:
            self.post_message(Drafted(self.draft_id, event.text))

    def on_tidied(self, event: Tidied) -> None:
        """Say what was done to a pasted text."""
        event.stop()
        self.query_one("#hint", Prose).show(tidied(self.visit, event))

    def on_too_much(self, event: TooMuch) -> None:
        """Say how much the field takes; what stands in it stays."""
        event.stop()
        limit = self.visit.say(refusals.TEXT_TOO_LONG, limit=event.limit)
        self.query_one("#hint", Prose).show(limit)

    def action_give_up(self) -> None:
        """Leave everything as it was."""
        self.leave_with(None)
