"""Quitting as chosen, and what is offered when the answers cannot be saved."""

from relocate_tui.phrases import tui_place as say_place
from relocate_tui.storage.folders import writable
from relocate_tui.tui import messages, reception
from relocate_tui.tui.keeping import KeepingApp
from relocate_tui.tui.screens.cover import CoverScreen, TooSmallScreen
from relocate_tui.tui.screens.leave import LeaveScreen
from relocate_tui.tui.screens.place import PlaceScreen
from relocate_tui.tui.screens.question import QuestionScreen


class LeavingApp(KeepingApp):
    """Never quits with answers that should be kept and could not be, unless told to.

    Nothing can be asked while the screen is hidden: then it stays, until they are saved or it is
    shown again. Where the window is too small, what is lost is said afterwards.
    """

    def _go_on(self, message: str = "") -> None:
        """Go back to the questions; the application knows how."""
        raise NotImplementedError

    def action_leave(self) -> None:
        """Quit; with an interview open, ask first what becomes of it."""
        sitting = self.visit.sitting
        if sitting is None or not sitting.leaves_traces:
            self.exit()
        elif self.hidden and reception.cannot_keep(self.visit):
            return
        elif isinstance(self.screen, CoverScreen | TooSmallScreen):
            reception.end_as_chosen(self.visit, aloud=not self.hidden)
            self.exit()
        elif not isinstance(self.screen, LeaveScreen):
            self.push_screen(LeaveScreen(self.visit))

    def on_leaving_chosen(self, event: messages.LeavingChosen) -> None:
        """Quit as chosen."""
        self._leave(keep=event.keep)

    def _leave(self, *, keep: bool) -> None:
        """Quit, but not with answers that should be kept and could not be."""
        if not keep:
            reception.erase(self.visit)
        elif not reception.keep(self.visit):
            self._offer_place(leaving=True)
            return
        self.exit()

    def on_place_asked(self) -> None:
        """Let another place be chosen to save in."""
        self._offer_place(leaving=False)

    def _offer_place(self, *, leaving: bool) -> None:
        trouble = self.visit.sitting_now().trouble
        if trouble is not None:
            self.push_screen(PlaceScreen(self.visit, trouble, leaving=leaving))

    def on_saved_again(self) -> None:
        """Try to save where it failed; before the first answer, see whether it can be done now."""
        sitting = self.visit.sitting_now()
        sitting.save_what_is_new()
        trouble = None if sitting.leaves_traces else writable(self.visit.folder)
        self._show_place("" if trouble is None else self.visit.say(trouble.text))

    def on_place_chosen(self, event: messages.PlaceChosen) -> None:
        """Save in another folder from now on."""
        self._show_place(reception.move(self.visit, event.folder))

    def _show_place(self, message: str = "") -> None:
        """Say how saving went, and go back to the questions once it did."""
        if not isinstance(self.screen, PlaceScreen):
            return
        if message or self.visit.sitting_now().state == "failed":
            self.screen.tell(message or self.visit.say(say_place.NOT_YET))
            return
        if self.screen.leaving:
            self._leave(keep=True)
            return
        self.pop_screen()
        self._show_where_saved()

    def _show_where_saved(self) -> None:
        if isinstance(self.screen, QuestionScreen):
            self.screen.show_state()
            self.screen.say_message(reception.where_saved(self.visit))
        else:
            self._go_on(reception.where_saved(self.visit))

    def on_given_up(self) -> None:
        """Quit with answers that could not be saved."""
        reception.end_as_chosen(self.visit, aloud=True)
        self.exit()
