"""Leaving: with the answers kept, or with nothing left behind."""

from typing import ClassVar

from textual.binding import Binding, BindingType

from relocate_tui.phrases import tui_cases
from relocate_tui.tui import keys
from relocate_tui.tui.messages import LeavingChosen
from relocate_tui.tui.screens.menu import MenuScreen
from relocate_tui.tui.visit import Visit
from relocate_tui.tui.widgets.choice_field import Choice, ChoiceField
from relocate_tui.tui.widgets.page import Page


class LeaveScreen(MenuScreen):
    """The choice made at the beginning stands first."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(f"{keys.BACK},{keys.HUB}", "stay", show=False, priority=True)
    ]

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit)
        self.erasing = False

    def fill(self, page: Page) -> None:
        """Put title, words and entries on the page."""
        tell, sitting = self.visit.say, self.visit.sitting_now()
        if self.erasing:
            sure = Choice(id="sure", text=tell(tui_cases.LEAVE_ERASE))
            page.show(
                tell(tui_cases.LEAVE_TITLE),
                tell(tui_cases.LEAVE_SURE),
                (Choice(id="stay", text=tell(tui_cases.LEAVE_STAY)), sure),
            )
            return
        keep = Choice(id="keep", text=tell(tui_cases.LEAVE_KEEP, case=sitting.session.id))
        nothing = Choice(id="nothing", text=tell(tui_cases.LEAVE_NOTHING))
        entries = (nothing, keep) if sitting.erases_on_leaving else (keep, nothing)
        stay = Choice(id="stay", text=tell(tui_cases.LEAVE_STAY), apart=True)
        page.show(tell(tui_cases.LEAVE_TITLE), "", (*entries, stay))

    def on_choice_field_picked(self, event: ChoiceField.Picked) -> None:
        """Leave as chosen, stay, or ask once more before what was to be kept is erased."""
        event.stop()
        match event.choice:
            case "stay":
                self.action_stay()
            case "nothing" if not self.visit.sitting_now().erases_on_leaving:
                self.erasing = True
                self.show_words()
            case choice:
                self.post_message(LeavingChosen(keep=choice == "keep"))

    def action_stay(self) -> None:
        """Go back to where the person was."""
        self.leave_with(None)
