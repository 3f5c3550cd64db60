"""A blank screen, at one key, and the page for a window that is too small."""

from textual.app import ComposeResult

from relocate_tui.phrases import tui as say
from relocate_tui.tui.screens.standing import StandingScreen
from relocate_tui.tui.visit import Visit
from relocate_tui.tui.widgets.prose import Prose


class CoverScreen(StandingScreen[None]):
    """Shows nothing at all; only the hide key brings the rest back."""

    @property
    def standing(self) -> bool:
        """Whether it stands; it has no widgets to wait for."""
        return self.is_mounted and self.is_running


class TooSmallScreen(StandingScreen[None]):
    """Asks for a larger window; goes by itself when there is room."""

    def __init__(self, visit: Visit) -> None:
        super().__init__()
        self.visit = visit

    def compose(self) -> ComposeResult:
        """Lay out the message."""
        yield Prose(id="message")

    def put_up(self) -> None:
        """Fill in the words."""
        self.show_words()

    def show_words(self) -> None:
        """Ask in the language of the visit."""
        self.query_one("#message", Prose).show(self.visit.say(say.TOO_SMALL))
