"""When the answers cannot be saved: once more, in another place, or not at all."""

from pathlib import Path
from typing import ClassVar

from textual import work
from textual.binding import Binding, BindingType

from relocate_tui.phrases import tui_place as say
from relocate_tui.text import Text
from relocate_tui.tui import keys
from relocate_tui.tui.messages import GivenUp, PlaceChosen, SavedAgain
from relocate_tui.tui.screens.menu import MenuScreen
from relocate_tui.tui.screens.words import WordsScreen
from relocate_tui.tui.visit import Visit
from relocate_tui.tui.widgets.choice_field import Choice, ChoiceField
from relocate_tui.tui.widgets.page import Page

LONGEST_PATH = 1000


class PlaceScreen(MenuScreen):
    """Says why, and lets the person choose; `leaving` offers to quit with nothing saved."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(f"{keys.BACK},{keys.HUB}", "back", show=False, priority=True)
    ]

    def __init__(self, visit: Visit, why: Text, *, leaving: bool = False) -> None:
        super().__init__(visit)
        self.why = why
        self.leaving = leaving

    def fill(self, page: Page) -> None:
        """Put title, words and entries on the page."""
        tell = self.visit.say
        entries = [
            Choice(id="again", text=tell(say.AGAIN)),
            Choice(id="elsewhere", text=tell(say.ELSEWHERE)),
        ]
        if self.leaving:
            entries.append(Choice(id="lose", text=tell(say.QUIT_UNSAVED)))
        entries.append(Choice(id="back", text=tell(say.GO_ON), apart=True))
        where = tell(say.WHERE, folder=self.visit.folder)
        held = self.visit.sitting is not None and self.visit.sitting.leaves_traces
        still_here = f"\n\n{tell(say.STILL_HERE)}" if held else ""
        page.show(tell(say.TITLE), f"{tell(self.why)}\n{where}{still_here}", entries)

    def on_choice_field_picked(self, event: ChoiceField.Picked) -> None:
        """Pass on what was chosen."""
        event.stop()
        match event.choice:
            case "again":
                self.post_message(SavedAgain())
            case "elsewhere":
                self._ask_place()
            case "lose":
                self.post_message(GivenUp())
            case _:
                self.action_back()

    @work
    async def _ask_place(self) -> None:
        typed = await self.app.push_screen_wait(
            WordsScreen(
                self.visit,
                say.ELSEWHERE,
                hint=say.ELSEWHERE_HINT,
                lines=False,
                longest=LONGEST_PATH,
            )
        )
        if typed and typed.strip():
            self.post_message(PlaceChosen(Path(typed.strip())))

    def action_back(self) -> None:
        """Go back to where the person was."""
        self.leave_with(None)
