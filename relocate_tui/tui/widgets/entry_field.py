"""One line or several lines of typing that keep every character a Japanese keyboard sends."""

from dataclasses import dataclass

from textual import events
from textual.message import Message
from textual.widgets import Input, TextArea

UNPRINTABLE_BUT_TYPED = "\u3000\u200d\u00a0"
"""Full-width space and its kin: `str.isprintable` is false for them, and Textual drops them."""


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


class EntryLine(Input):
    """A number, a date or a place."""

    DEFAULT_CSS = """
    EntryLine { width: 1fr; border: none; height: 1; padding: 0 1; background: $surface; }
    EntryLine:focus { border: none; background: $panel; }
    """

    async def _on_key(self, event: events.Key) -> None:
        if event.key == "down":
            event.stop()
            event.prevent_default()
            self.post_message(LeftBelow())
        elif event.character is not None and event.character in UNPRINTABLE_BUT_TYPED:
            event.stop()
            event.prevent_default()
            self.insert_text_at_cursor(event.character)
        else:
            await super()._on_key(event)

    def _on_paste(self, event: events.Paste) -> None:
        """Keep all of a pasted text, its lines joined by spaces."""
        event.stop()
        event.prevent_default()
        self.insert_text_at_cursor(" ".join(event.text.split("\n")).strip())

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Hand the text on."""
        event.stop()
        self.post_message(Entered(event.value))

    def on_input_changed(self, event: Input.Changed) -> None:
        """Tell that the text changed."""
        event.stop()
        self.post_message(Typed(event.value))


class EntryLines(TextArea):
    """Words of the person's own. Enter hands them on; pasted lines are kept."""

    DEFAULT_CSS = """
    EntryLines { width: 1fr; height: 6; border: none; padding: 0 1; background: $surface; }
    EntryLines:focus { border: none; background: $panel; }
    """

    async def _on_key(self, event: events.Key) -> None:
        last_line = self.cursor_location[0] == self.document.line_count - 1
        if event.key == "enter":
            event.stop()
            event.prevent_default()
            self.post_message(Entered(self.text))
        elif event.key == "down" and last_line:
            event.stop()
            event.prevent_default()
            self.post_message(LeftBelow())
        elif event.key in ("tab", "shift+tab", "escape"):
            return
        elif event.character is not None and event.character in UNPRINTABLE_BUT_TYPED:
            event.stop()
            event.prevent_default()
            self.insert(event.character)
        else:
            await super()._on_key(event)

    def on_text_area_changed(self, event: TextArea.Changed) -> None:
        """Tell that the text changed."""
        event.stop()
        self.post_message(Typed(self.text))
