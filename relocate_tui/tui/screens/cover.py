"""A blank screen, at one key, and the page for a window that is too small."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.screen import Screen

from relocate_tui.phrases import tui as say
from relocate_tui.tui import keys
from relocate_tui.tui.visit import Visit
from relocate_tui.tui.widgets.prose import Prose


class CoverScreen(Screen[None]):
    """Shows nothing at all; only the hide key brings the rest back."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding(keys.HIDE, "lift", show=False, priority=True)]

    def show_words(self) -> None:
        """Say nothing, in any language."""

    def action_lift(self) -> None:
        """Bring the screen below back."""
        self.dismiss(None)


class TooSmallScreen(Screen[None]):
    """Asks for a larger window; goes by itself when there is room."""

    def __init__(self, visit: Visit) -> None:
        super().__init__()
        self.visit = visit

    def compose(self) -> ComposeResult:
        """Lay out the message."""
        yield Prose(id="message")

    def on_mount(self) -> None:
        """Fill in the words."""
        self.show_words()

    def show_words(self) -> None:
        """Ask in the language of the visit."""
        self.query_one("#message", Prose).show(self.visit.say(say.TOO_SMALL))
