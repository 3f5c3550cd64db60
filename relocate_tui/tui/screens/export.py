"""Saving a report, in a language of its own."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.screen import Screen

from relocate_tui.phrases import tui as say
from relocate_tui.tui import keys
from relocate_tui.tui.messages import Asked, ExportPicked
from relocate_tui.tui.visit import Visit
from relocate_tui.tui.widgets.choice_field import Choice, ChoiceField
from relocate_tui.tui.widgets.page import Page
from relocate_tui.tui.widgets.two_ends import TwoEnds


class ExportScreen(Screen[None]):
    """Says where the report goes before it is written, and which files were."""

    AUTO_FOCUS = "#menu"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(f"{keys.BACK},{keys.HUB}", "back", show=False, priority=True)
    ]

    def __init__(self, visit: Visit) -> None:
        super().__init__()
        self.visit = visit

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
            Choice(id="ja", text=tell(say.SAVE_JA)),
            Choice(id="en", text=tell(say.SAVE_EN)),
            Choice(id="hub", text=tell(say.TO_HUB)),
        )
        folder = tell(say.SAVE_WHERE, folder=self.visit.reports_folder())
        intro = f"{folder}\n{tell(say.SAVE_PRIVACY)}"
        self.query_one(Page).show(tell(say.SAVE_TITLE), intro, entries)
        self.query_one("#keys", TwoEnds).show(tell(say.KEYS_MENU))

    def tell_saved(self, message: str) -> None:
        """Say which files were written, or why not."""
        self.query_one(Page).tell(message)

    def on_choice_field_picked(self, event: ChoiceField.Picked) -> None:
        """Ask for the report."""
        event.stop()
        if event.choice == "hub":
            self.post_message(Asked("hub"))
        else:
            self.post_message(ExportPicked("en" if event.choice == "en" else "ja"))

    def action_back(self) -> None:
        """Back to the overview."""
        self.post_message(Asked("hub"))
