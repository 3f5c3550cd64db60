"""Leaving: with the answers kept, or with nothing left behind."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.screen import Screen

from relocate_tui.phrases import tui as say
from relocate_tui.tui import keys
from relocate_tui.tui.messages import LeavingChosen
from relocate_tui.tui.visit import Visit
from relocate_tui.tui.widgets.choice_field import Choice, ChoiceField
from relocate_tui.tui.widgets.page import Page
from relocate_tui.tui.widgets.two_ends import TwoEnds


class LeaveScreen(Screen[None]):
    """The choice made at the beginning stands first."""

    AUTO_FOCUS = "#menu"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(f"{keys.BACK},{keys.HUB}", "stay", show=False, priority=True)
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
        tell, sitting = self.visit.say, self.visit.sitting_now()
        keep = Choice(id="keep", text=tell(say.LEAVE_KEEP, case=sitting.session.id))
        nothing = Choice(id="nothing", text=tell(say.LEAVE_NOTHING))
        entries = (nothing, keep) if sitting.erases_on_leaving else (keep, nothing)
        stay = Choice(id="stay", text=tell(say.LEAVE_STAY), apart=True)
        self.query_one(Page).show(tell(say.LEAVE_TITLE), "", (*entries, stay))
        self.query_one("#keys", TwoEnds).show(tell(say.KEYS_MENU))

    def tell_trouble(self, message: str) -> None:
        """Say why the answers are not on disk, so that nobody leaves without knowing."""
        self.query_one(Page).tell(message)

    def on_choice_field_picked(self, event: ChoiceField.Picked) -> None:
        """Leave as chosen, or stay."""
        event.stop()
        if event.choice == "stay":
            self.action_stay()
        else:
            self.post_message(LeavingChosen(keep=event.choice == "keep"))

    def action_stay(self) -> None:
        """Go back to where the person was."""
        self.dismiss(None)
