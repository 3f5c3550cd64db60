"""The notice before the first question: what is kept, where, and how to keep nothing."""

from typing import ClassVar, cast

from textual.binding import Binding, BindingType

from relocate_tui.bank.question import Depth
from relocate_tui.phrases import tui as say
from relocate_tui.tui import keys
from relocate_tui.tui.messages import Agreed, Asked, Keeping
from relocate_tui.tui.screens.menu import MenuScreen
from relocate_tui.tui.visit import Visit
from relocate_tui.tui.widgets.choice_field import Choice, ChoiceField
from relocate_tui.tui.widgets.page import Page


class NoticeScreen(MenuScreen):
    """Being on the list is chosen, never assumed."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding(keys.BACK, "back", show=False)]

    def __init__(self, visit: Visit, depth: Depth) -> None:
        super().__init__(visit)
        self.depth: Depth = depth

    def fill(self, page: Page) -> None:
        """Put title, words and entries on the page."""
        tell = self.visit.say
        entries = (
            Choice(id="unlisted", text=tell(say.KEEP_UNLISTED)),
            Choice(id="listed", text=tell(say.KEEP_LISTED)),
            Choice(id="nothing", text=tell(say.KEEP_NOTHING)),
        )
        intro = f"{tell(say.NOTICE, folder=self.visit.folder)}\n\n{tell(say.NOTICE_HOW)}"
        page.show(tell(say.NOTICE_TITLE), intro, entries)

    def on_choice_field_picked(self, event: ChoiceField.Picked) -> None:
        """Begin, keeping the answers as chosen."""
        event.stop()
        self.post_message(Agreed(self.depth, cast("Keeping", event.choice)))

    def action_back(self) -> None:
        """Go back to the first screen."""
        self.post_message(Asked("welcome"))
