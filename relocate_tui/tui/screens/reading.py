"""A page to read: help, reasons, evidence, or several saved paths."""

from collections.abc import Callable
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll

from relocate_tui.phrases import tui as say
from relocate_tui.report.blocks import Part
from relocate_tui.tui import keys
from relocate_tui.tui.screens.standing import StandingScreen
from relocate_tui.tui.visit import Visit
from relocate_tui.tui.widgets.leaf import Leaf
from relocate_tui.tui.widgets.two_ends import TwoEnds


class ReadingScreen(StandingScreen[None]):
    """Shows one part; `part` makes it anew, so that the language can change underneath."""

    AUTO_FOCUS = "Leaf"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(f"{keys.BACK},{keys.HUB}", "close", show=False, priority=True)
    ]

    def __init__(self, visit: Visit, part: Callable[[], Part]) -> None:
        super().__init__()
        self.visit = visit
        self.part = part

    def compose(self) -> ComposeResult:
        """Lay out the title, the page and the line of keys."""
        yield TwoEnds(id="state")
        with VerticalScroll(can_focus=False):
            yield Leaf()
        yield TwoEnds(id="keys")

    def put_up(self) -> None:
        """Fill in the words."""
        self.show_words()

    def show_words(self) -> None:
        """Say everything in the language of the visit."""
        part = self.part()
        self.query_one("#state", TwoEnds).show(part.title)
        self.query_one(Leaf).show(part, bullet=self.visit.bullet, keep=True)
        self.query_one("#keys", TwoEnds).show(self.visit.say(say.KEYS_READ))

    def action_close(self) -> None:
        """Go back."""
        self.leave_with(None)
