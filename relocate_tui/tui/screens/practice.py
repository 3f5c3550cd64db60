"""Practice examples: invented people, looked at in the same screens, never saved or counted."""

from typing import ClassVar

from textual.binding import Binding, BindingType

from relocate_tui.casebook.practice import PracticeClient
from relocate_tui.phrases import tui as say
from relocate_tui.phrases import tui_cases
from relocate_tui.tui import keys
from relocate_tui.tui.messages import Asked, PracticePicked
from relocate_tui.tui.screens.menu import MenuScreen
from relocate_tui.tui.visit import Visit
from relocate_tui.tui.widgets.choice_field import Choice, ChoiceField
from relocate_tui.tui.widgets.page import Page


class PracticeScreen(MenuScreen):
    """Lists the examples that travel with the bank."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(f"{keys.BACK},{keys.HUB}", "back", show=False, priority=True)
    ]

    def __init__(self, visit: Visit, clients: tuple[PracticeClient, ...]) -> None:
        super().__init__(visit)
        self.clients = clients

    def fill(self, page: Page) -> None:
        """Put title, words and entries on the page."""
        tell = self.visit.say
        entries = [
            Choice(id=str(place), text=f"{tell(client.name)}\n{tell(client.story)}")
            for place, client in enumerate(self.clients)
        ]
        entries.append(Choice(id="back", text=tell(say.BACK), apart=True))
        page.show(tell(tui_cases.PRACTICE_TITLE), "", entries)

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
