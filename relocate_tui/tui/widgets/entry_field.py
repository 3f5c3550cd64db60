"""One line or several lines of typing that keep every character a Japanese keyboard sends."""

import re
from dataclasses import dataclass

from textual import events
from textual.content import Content
from textual.message import Message
from textual.widget import Widget
from textual.widgets import Input, TextArea

from relocate_tui.bank.value import LONGEST_TEXT
from relocate_tui.typography import visible


@dataclass
class Entered(Message):
    """Enter was pressed on what stands in the field."""

    text: str


@dataclass
class Typed(Message):
    """What stands in the field changed."""

    text: str


@dataclass
class LeftBelow(Message):
    """The cursor was moved down out of the field."""


@dataclass
class TooMuch(Message):
    """More was typed or pasted than the field takes; nothing of it was taken."""

    limit: int


@dataclass
class Tidied(Message):
    """What was pasted was taken, but not letter for letter.

    `joined` lines became one line, `steering` letters were taken out.
    """

    joined: bool
    steering: bool


def is_typed(event: events.Key) -> bool:
    """Tell a letter from a key that does something.

    Textual goes by `str.isprintable`, and drops full-width spaces, joiners and 外字.
    """
    letter = event.character
    return letter is not None and letter not in "\t\n" and visible(letter) == letter


def without_controls(text: str) -> str:
    """Take out what would steer a terminal or could not be saved.

    It comes by pasting, or from a file that somebody else wrote; fields draw what they hold raw.
    """
    lines = re.sub(r"\r\n?", "\n", text)
    return "".join(letter for letter in lines if visible(letter) == letter)


class EntryLine(Input):
    """A number, a date or a place; a text that stood there before is added to, not replaced."""

    DEFAULT_CSS = """
    EntryLine {
        width: 1fr; max-width: 98; height: 1; border: none; padding: 0 1; background: $surface;
    }
    EntryLine:focus { border: none; background: $panel; }
    """

    def __init__(self, value: str = "", *, max_length: int, id: str | None = None) -> None:  # noqa: A002 -- Textual's own name
        super().__init__(value, max_length=max_length, select_on_focus=False, id=id)

    def show_example(self, text: str) -> None:
        """Show an example while the field is empty."""
        self.placeholder = visible(text)

    def validate_value(self, value: str) -> str:
        """Hold nothing that steers."""
        return without_controls(value)

    async def _on_key(self, event: events.Key) -> None:
        if event.key == "ctrl+z":  # meant for the letters, not for the answer before
            event.stop()
            event.prevent_default()
        elif event.key == "down":
            event.stop()
            event.prevent_default()
            self.post_message(LeftBelow())
        elif is_typed(event) and not event.is_printable:
            event.stop()
            event.prevent_default()
            self.replace(event.character or "", *self.selection)
        else:
            await super()._on_key(event)

    def _on_paste(self, event: events.Paste) -> None:
        """Keep all of a pasted text, its lines joined by spaces."""
        event.stop()
        event.prevent_default()
        if len(event.text) > LONGEST_TEXT:
            self.restricted()
        else:
            harmless = without_controls(event.text)
            self.replace(" ".join(harmless.split("\n")).strip(), *self.selection)
            _tell_tidied(self, event.text, joined="\n" in harmless.strip())

    def restricted(self) -> None:
        """Say so when nothing more is taken."""
        self.post_message(TooMuch(self.max_length or LONGEST_TEXT))

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Hand the text on."""
        event.stop()
        self.post_message(Entered(event.value))

    def on_input_changed(self, event: Input.Changed) -> None:
        """Tell that the text changed."""
        event.stop()
        self.post_message(Typed(event.value))


@dataclass
class Finished(Message):
    """Enter was pressed; what was typed before it has still to be told."""


class EntryLines(TextArea):
    """Words of the person's own. Enter hands them on; pasted lines are kept."""

    DEFAULT_CSS = """
    EntryLines {
        width: 1fr; max-width: 98; height: 4; border: none; padding: 0 1; background: $surface;
    }
    EntryLines:focus { border: none; background: $panel; }
    """

    def __init__(self, text: str = "", *, id: str | None = None) -> None:  # noqa: A002 -- Textual's own name
        super().__init__(without_controls(text), soft_wrap=True, show_line_numbers=False, id=id)

    def show_example(self, text: str) -> None:
        """Show an example while the field is empty."""
        self.placeholder = Content(visible(text))

    def load_text(self, text: str) -> None:
        """Hold nothing that steers."""
        super().load_text(without_controls(text))

    async def _on_key(self, event: events.Key) -> None:
        last_line = self.cursor_location[0] == self.document.line_count - 1
        if event.key == "enter":
            event.stop()
            event.prevent_default()
            self.post_message(Finished())
        elif event.key == "down" and last_line:
            event.stop()
            event.prevent_default()
            self.post_message(LeftBelow())
        elif event.key in ("tab", "shift+tab", "escape"):
            return
        elif is_typed(event):
            event.stop()
            event.prevent_default()
            self._take(event.character or "")
        else:
            await super()._on_key(event)

    async def _on_paste(self, event: events.Paste) -> None:
        """Take a pasted text whole, or not at all."""
        event.stop()
        event.prevent_default()
        if len(event.text) > LONGEST_TEXT:
            self.post_message(TooMuch(LONGEST_TEXT))
        elif self._take(without_controls(event.text)):
            _tell_tidied(self, event.text, joined=False)

    def _take(self, text: str) -> bool:
        if len(self.text) - len(self.selected_text) + len(text) > LONGEST_TEXT:
            self.post_message(TooMuch(LONGEST_TEXT))
            return False
        self.replace(text, *self.selection, maintain_selection_offset=False)
        return True

    def on_finished(self, event: Finished) -> None:
        """Hand the text on, after its last letters: they wait in the same row as this."""
        event.stop()
        self.post_message(Entered(self.text))

    def on_text_area_changed(self, event: TextArea.Changed) -> None:
        """Tell that the text changed."""
        event.stop()
        self.post_message(Typed(self.text))


def _tell_tidied(field: Widget, pasted: str, *, joined: bool) -> None:
    steering = without_controls(pasted) != re.sub(r"\r\n?", "\n", pasted)
    if joined or steering:
        field.post_message(Tidied(joined=joined, steering=steering))
