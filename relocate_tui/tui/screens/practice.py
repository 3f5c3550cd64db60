"""Practice examples: invented people, looked at in the same screens, never saved or counted."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.screen import Screen

from relocate_tui.casebook.practice import PracticeClient
from relocate_tui.phrases import tui as say
from relocate_tui.tui import keys
from relocate_tui.tui.messages import Asked, PracticePicked
from relocate_tui.tui.visit import Visit
from relocate_tui.tui.widgets.choice_field import Choice, ChoiceField
from relocate_tui.tui.widgets.page import Page
from relocate_tui.tui.widgets.two_ends import TwoEnds


class PracticeScreen(Screen[None]):
    """Lists the examples that travel with the bank."""

    AUTO_FOCUS = "#menu"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(f"{keys.BACK},{keys.HUB}", "back", show=False, priority=True)
    ]

    def __init__(self, visit: Visit, clients: tuple[PracticeClient, ...]) -> None:
        super().__init__()
        self.visit = visit
        self.clients = clients

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
        entries = [
            Choice(id=str(place), text=f"{tell(client.name)}\n{tell(client.story)}")
            for place, client in enumerate(self.clients)
        ]
        entries.append(Choice(id="back", text=tell(say.BACK), apart=True))
        self.query_one(Page).show(tell(say.PRACTICE_TITLE), "", entries)
        self.query_one("#keys", TwoEnds).show(tell(say.KEYS_MENU))

    def on_choice_field_picked(self, event: ChoiceField.Picked) -> None:
        """Open an example, or go back."""
        event.stop()
        if event.choice == "back":
            self.action_back()
        else:
            self.post_message(PracticePicked(self.clients[int(event.choice)].path))

    def action_back(self) -> None:
        """Back to the first screen."""
        self.post_message(Asked("welcome"))
