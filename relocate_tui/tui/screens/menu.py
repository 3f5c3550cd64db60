"""What the screens to pick from have in common: a page, a line of keys, and the visit."""

from typing import ClassVar

from textual.app import ComposeResult

from relocate_tui.phrases import tui as say
from relocate_tui.text import Text
from relocate_tui.tui.screens.standing import StandingScreen
from relocate_tui.tui.visit import Visit
from relocate_tui.tui.widgets.page import Page
from relocate_tui.tui.widgets.two_ends import TwoEnds


class MenuScreen(StandingScreen[None]):
    """A page to pick from; each screen fills it, and passes on what was picked."""

    AUTO_FOCUS = "#menu"
    KEYS: ClassVar[Text] = say.KEYS_MENU

    def __init__(self, visit: Visit) -> None:
        super().__init__()
        self.visit = visit
        self.first_message = ""

    def compose(self) -> ComposeResult:
        """Lay out the page and the line of keys."""
        yield Page()
        yield TwoEnds(id="keys")

    def put_up(self) -> None:
        """Fill in the words."""
        self.show_words()
        self.query_one(Page).tell(self.first_message)

    def resumed(self) -> None:
        """Fill in the words each time the screen comes up: answers may have changed."""
        self.show_words()

    def show_words(self) -> None:
        """Say everything in the language of the visit."""
        self.fill(self.query_one(Page))
        self.query_one("#keys", TwoEnds).show(self.visit.say(self.KEYS))

    def fill(self, page: Page) -> None:
        """Put title, words and entries on the page."""

    def tell(self, message: str) -> None:
        """Show a message below the entries."""
        if self.standing:
            self.query_one(Page).tell(message)
