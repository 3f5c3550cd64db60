"""The notice before the first question: what is kept, where, and how to keep nothing."""

from typing import ClassVar, cast

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.screen import Screen

from relocate_tui.bank.question import Depth
from relocate_tui.phrases import tui as say
from relocate_tui.tui import keys
from relocate_tui.tui.messages import Agreed, Asked, Keeping
from relocate_tui.tui.visit import Visit
from relocate_tui.tui.widgets.choice_field import Choice, ChoiceField
from relocate_tui.tui.widgets.page import Page
from relocate_tui.tui.widgets.two_ends import TwoEnds


class NoticeScreen(Screen[None]):
    """Being on the list is chosen, never assumed."""

    AUTO_FOCUS = "#menu"
    BINDINGS: ClassVar[list[BindingType]] = [Binding(keys.BACK, "back", show=False)]

    def __init__(self, visit: Visit, depth: Depth) -> None:
        super().__init__()
        self.visit = visit
        self.depth: Depth = depth

    def compose(self) -> ComposeResult:
        """Lay out the page and the line of keys."""
        yield Page()
        yield TwoEnds(id="keys")

    def on_mount(self) -> None:
        """Fill in the words."""
        self.show_words()

    def show_words(self) -> None:
        """Say everything in the language of the visit."""
        tell = self.visit.say
        entries = (
            Choice(id="unlisted", text=tell(say.KEEP_UNLISTED)),
            Choice(id="listed", text=tell(say.KEEP_LISTED)),
            Choice(id="nothing", text=tell(say.KEEP_NOTHING)),
        )
        intro = f"{tell(say.NOTICE, folder=self.visit.folder)}\n\n{tell(say.NOTICE_HOW)}"
        self.query_one(Page).show(tell(say.NOTICE_TITLE), intro, entries)
        self.query_one("#keys", TwoEnds).show(tell(say.KEYS_MENU))

    def on_choice_field_picked(self, event: ChoiceField.Picked) -> None:
        """Begin, keeping the answers as chosen."""
        event.stop()
        self.post_message(Agreed(self.depth, cast("Keeping", event.choice)))

    def action_back(self) -> None:
        """Go back to the first screen."""
        self.post_message(Asked("welcome"))
