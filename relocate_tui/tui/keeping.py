"""What is typed is kept, whatever happens to the disk, the terminal or the program itself."""

from contextlib import suppress
from time import monotonic

from rich.console import RenderableType
from textual.app import App
from textual.driver import Driver
from textual.timer import Timer

from relocate_tui.casebook.drafts import NOTE_DRAFT
from relocate_tui.tui import messages, reception
from relocate_tui.tui.ending import Ending
from relocate_tui.tui.screens.cover import CoverScreen
from relocate_tui.tui.screens.place import PlaceScreen
from relocate_tui.tui.screens.question import QuestionScreen
from relocate_tui.tui.screens.reply import ReplyScreen
from relocate_tui.tui.screens.words import WordsScreen
from relocate_tui.tui.visit import Visit

DRAFT_SECONDS = 1.0
"""How long typing rests before it is written down."""
LONGEST_UNSAVED = 10.0
"""Seconds after which it is written down though typing goes on."""
RETRY_SECONDS = 5.0
AT_ONCE = 0.01
"""Seconds; a timer of Textual cannot take none."""
HUNG_UP = 129


class KeepingApp(App[None]):
    """Saves, also when told to end or to stop, and shows no answer where it should not stand."""

    def __init__(self, visit: Visit) -> None:
        super().__init__()
        self.visit = visit
        self.failure: Exception | None = None
        self.ending = Ending(self._leave_at_once, lambda: reception.end_as_chosen(visit))
        self._draft_timer: Timer | None = None
        self._draft_since: float | None = None
        self._ended_with: int | None = None

    def get_driver_class(self) -> type[Driver]:
        """Choose the driver that outlives its terminal, where there is one."""
        try:
            from relocate_tui.tui.driver import SteadyDriver  # noqa: PLC0415 -- not on Windows
        except ImportError:
            return super().get_driver_class()
        return SteadyDriver

    def on_mount(self) -> None:
        """Listen to signals, and try again now and then what could not be saved."""
        self.ending.running()
        self.set_interval(RETRY_SECONDS, self._try_again)

    def _leave_at_once(self, code: int) -> None:
        """Put everything on disk and go: the terminal is closing.

        Whoever chose to leave nothing behind has quit as well by closing the window.
        """
        with suppress(Exception):  # nothing may stand between us and the disk
            self._keep_typed()
        reception.end_as_chosen(self.visit)
        self.exit(return_code=code)

    def on_terminal_lost(self) -> None:
        """Go, as when the window is closed: there is none."""
        self._leave_at_once(HUNG_UP)

    def on_stop_asked(self) -> None:
        """Put everything on disk before stopping: nobody knows whether it will go on."""
        self._keep_typed()
        if self.visit.sitting is not None:
            self.visit.sitting.save_what_is_new()
        stop = getattr(self._driver, "stop_now", None)
        if stop is not None:
            stop()

    def _keep_typed(self) -> None:
        """Take over what stands in the fields: messages about it may still be on the way."""
        for screen in self.screen_stack:
            if isinstance(screen, WordsScreen | QuestionScreen | ReplyScreen) and screen.standing:
                typed = screen.typed_now()
                if typed is not None and self.visit.sitting is not None:
                    self.visit.sitting.draft(*typed)

    @property
    def hidden(self) -> bool:
        """Whether the person has hidden the screen: then nothing may be said afterwards either."""
        return any(isinstance(screen, CoverScreen) for screen in self.screen_stack)

    def exit(
        self,
        result: None = None,
        return_code: int = 0,
        message: RenderableType | None = None,
    ) -> None:
        """End; what breaks from now on, while everything is taken down, changes nothing."""
        self._ended_with = return_code
        super().exit(result, return_code, message)

    def _fatal_error(self) -> None:
        """Say that something went wrong, without the answers a traceback would show."""
        self.panic()

    def panic(self, *_renderables: RenderableType) -> None:
        """End with everything kept; what Textual would print shows the program, and answers."""
        if self._ended_with is not None:
            self._return_code = self._ended_with
            self._close_messages_no_wait()
            return
        reception.end_as_chosen(self.visit, aloud=not self.hidden)
        self.failure = self._exception or RuntimeError("panic")
        self._return_code = 1
        self._close_messages_no_wait()

    def notify(self, *_args: object, **_options: object) -> None:
        """Show no toast: toasts cut kanji in half and parse markup."""

    def copy_to_clipboard(self, text: str) -> None:
        """Keep what is copied inside the program: other programs can read the clipboard."""
        self._clipboard = text

    def on_drafted(self, event: messages.Drafted) -> None:
        """Write down what is being typed once the typing pauses, or has gone on for long."""
        if self.visit.sitting is None or self._was_entered(event.question_id):
            return
        self.visit.sitting.draft(event.question_id, event.text)
        if self._draft_timer is not None:
            self._draft_timer.stop()
        now = monotonic()
        since = self._draft_since = self._draft_since or now
        rest = min(DRAFT_SECONDS, max(since + LONGEST_UNSAVED - now, AT_ONCE))
        self._draft_timer = self.set_timer(rest, self._save_draft)
        self._show_state()

    def _was_entered(self, draft_id: str) -> bool:
        """Tell whether this is of a note that was entered meanwhile: entering is the faster way."""
        written = (one.draft_id for one in self.screen_stack if isinstance(one, WordsScreen))
        return draft_id.startswith(NOTE_DRAFT) and draft_id not in written

    def _save_draft(self) -> None:
        self._draft_since = None
        if self.visit.sitting is not None and self.visit.sitting.state != "saved":
            self.visit.sitting.save()
            self._show_state()

    def _try_again(self) -> None:
        if self.visit.sitting is None or self.visit.sitting.state != "failed":
            return
        if isinstance(self.screen, PlaceScreen):
            self.screen.post_message(messages.SavedAgain())
            return
        self._save_draft()
        saved = not reception.trouble_of(self.visit)
        if saved and isinstance(self.screen, QuestionScreen) and self.screen.standing:
            self.screen.say_message(reception.where_saved(self.visit))

    def _show_state(self) -> None:
        """Say how the sitting stands, and what has to be told, where the question is on show."""
        if isinstance(self.screen, QuestionScreen) and self.screen.standing:
            self.screen.show_state()
            if news := reception.news(self.visit):
                self.screen.say_message(news)
