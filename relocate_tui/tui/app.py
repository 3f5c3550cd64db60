"""The application: opens screens, and saves after every answer."""

from collections.abc import Callable
from typing import ClassVar

from textual import events, work
from textual.binding import Binding, BindingType
from textual.geometry import Size
from textual.screen import Screen

from relocate_tui.casebook.drafts import note_draft
from relocate_tui.casebook.lock import Locked
from relocate_tui.casebook.session import NoSuchCase
from relocate_tui.phrases import tui as say
from relocate_tui.storage.failure import StorageFailed
from relocate_tui.storage.folders import writable
from relocate_tui.text import next_language
from relocate_tui.tui import keys, messages, reception
from relocate_tui.tui.leaving import LeavingApp
from relocate_tui.tui.looks import LOOKS, next_look
from relocate_tui.tui.places import screen_about, screen_for
from relocate_tui.tui.reply_steps import reply_draft
from relocate_tui.tui.screens.cases import CasesScreen
from relocate_tui.tui.screens.cover import CoverScreen, TooSmallScreen
from relocate_tui.tui.screens.export import ExportScreen
from relocate_tui.tui.screens.hub import HubScreen
from relocate_tui.tui.screens.leave import LeaveScreen
from relocate_tui.tui.screens.notice import NoticeScreen
from relocate_tui.tui.screens.place import PlaceScreen
from relocate_tui.tui.screens.practice import PracticeScreen
from relocate_tui.tui.screens.question import QuestionScreen
from relocate_tui.tui.screens.reading import ReadingScreen
from relocate_tui.tui.screens.reply import ReplyScreen
from relocate_tui.tui.screens.results import ResultsScreen
from relocate_tui.tui.screens.welcome import WelcomeScreen
from relocate_tui.tui.screens.words import WordsScreen
from relocate_tui.tui.terminal import prepare
from relocate_tui.untrusted.unreadable import Unreadable

NARROWEST, LOWEST = 60, 20
DEEPEST = 2
"""Textual's own first screen and one of ours; what lies above them can be left."""
WITH_ANSWERS = ("hub", "review", "results", "export")
OVER = (
    *(CoverScreen, TooSmallScreen, WordsScreen, LeaveScreen),
    *(ReadingScreen, ReplyScreen, PlaceScreen),
)
"""Screens that lie over another one and are left before anything else is opened."""


class RelocateApp(LeavingApp):
    """Screens say what the person did; here it is done."""

    CSS_PATH = "app.tcss"
    ENABLE_COMMAND_PALETTE = False
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+z", "take_back", show=False),
        Binding("ctrl+c", "leave", show=False),
        Binding(keys.EXPLAIN, "explain", show=False, priority=True),
        Binding(keys.NOTE, "write_note", show=False, priority=True),
        Binding(keys.LANGUAGE, "switch_language", show=False, priority=True),
        Binding(keys.UNDO, "take_back", show=False, priority=True),
        Binding(keys.HIDE, "hide", show=False, priority=True),
        Binding(keys.KEEP, "export", show=False, priority=True),
        Binding(keys.QUIT, "leave", show=False, priority=True),
    ]

    def on_mount(self) -> None:
        """Choose the look, and show the first screen."""
        prepare()
        for look in LOOKS:
            self.register_theme(look)
        self.theme = LOOKS[0].name
        self.push_screen(WelcomeScreen(self.visit))

    def on_resize(self, event: events.Resize) -> None:
        """Ask for a larger window while this one is too small."""
        self._fit(event.size)

    def _fit(self, size: Size) -> None:
        small = size.width < NARROWEST or size.height < LOWEST
        if isinstance(self.screen, TooSmallScreen) and not small:
            self.pop_screen()
        elif small and not isinstance(self.screen, TooSmallScreen | CoverScreen):
            self.push_screen(TooSmallScreen(self.visit))

    def _go(self, screen: Screen[None]) -> None:
        """Show a screen in the place of all others; what hides the screen goes on hiding it."""
        hidden = self.hidden
        while len(self.screen_stack) > DEEPEST:
            self.pop_screen()
        self.switch_screen(screen)
        if hidden:
            self.push_screen(CoverScreen())
        else:
            self._fit(self.size)

    @property
    def page(self) -> Screen[object]:
        """The screen the person sees, or would see if nothing hid it."""
        over = CoverScreen, TooSmallScreen
        return next(one for one in reversed(self.screen_stack) if not isinstance(one, over))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Let no key act on a screen that does not stand yet; hiding it always works."""
        standing = getattr(self.screen, "standing", True)
        return (standing or action == "hide") and super().check_action(action, parameters)

    def on_asked(self, event: messages.Asked) -> None:
        """Open the screen that was asked for."""
        if event.goal == "look":
            self.theme = next_look(self.theme, monochrome=self.no_color)
        elif self.visit.sitting is None and event.goal in WITH_ANSWERS:
            return
        elif event.goal != "leave":
            self._go(screen_for(self.visit, event))
        elif self.visit.practising:
            self.visit.sitting = None
            self._go(WelcomeScreen(self.visit))
        else:
            self.action_leave()

    def on_began(self, event: messages.Began) -> None:
        """Show the notice before the first question."""
        self._go(NoticeScreen(self.visit, event.depth))

    def on_agreed(self, event: messages.Agreed) -> None:
        """Begin with a new case."""
        self.visit.sitting = reception.begin(self.visit, event.depth, event.keeping)
        self._ask(next(iter(self.visit.bank.questions)), reception.greeting(self.visit))
        trouble = writable(self.visit.folder)
        if trouble is not None:
            self.push_screen(PlaceScreen(self.visit, trouble.text))

    def on_deepened(self) -> None:
        """Go on from the quick check to the full interview."""
        if self.visit.sitting is not None:
            self.visit.sitting.depth = "full"
            self._go_on()

    def _go_on(self, message: str = "") -> None:
        question_id = reception.question_to_go_on_with(self.visit)
        if question_id is None:
            hub = HubScreen(self.visit)
            hub.first_message = message
            self._go(hub)
        else:
            self._ask(question_id, message)

    def _ask(self, question_id: str, message: str = "", back: messages.Asked | None = None) -> None:
        page = self.page
        if self.visit.sitting is None:
            return
        if isinstance(page, QuestionScreen):
            page.show_question(question_id, message)
        else:
            self._go(QuestionScreen(self.visit, question_id, message, back=back))

    def on_question_picked(self, event: messages.QuestionPicked) -> None:
        """Show the question; one picked to be corrected leads back to where it was picked."""
        self._ask(event.question_id, back=event.back)

    def on_reply_begun(self, event: messages.ReplyBegun) -> None:
        """Let what a desk said be written down, over the result."""
        if isinstance(self.screen, ResultsScreen):
            self.push_screen(ReplyScreen(self.visit, event.about))

    def on_replied(self, event: messages.Replied) -> None:
        """Save what a desk said, and show the entry that it counts for."""
        page, sitting = self.page, self.visit.sitting
        if sitting is None or not isinstance(page, ReplyScreen):
            return
        sitting.reply(event.reply)
        sitting.drop_draft(reply_draft(event.reply.about))
        if trouble := reception.trouble_of(self.visit):
            page.tell(trouble)
        else:
            self._go(ResultsScreen(self.visit, event.reply.about))

    def on_answered(self, event: messages.Answered) -> None:
        """Save the answer and go on."""
        page = self.page
        if self.visit.sitting is None:
            return
        self.visit.sitting.answer(event.question_id, event.given)
        if isinstance(page, QuestionScreen):
            page.go_on(event.question_id, reception.news(self.visit))

    def on_case_picked(self, event: messages.CasePicked) -> None:
        """Open a saved case where it was left."""
        try:
            self.visit.sitting = reception.resume(self.visit, event.case_id)
        except (Locked, NoSuchCase, StorageFailed, Unreadable) as trouble:
            if isinstance(self.screen, CasesScreen):
                self.screen.tell(reception.why_not_opened(self.visit, trouble))
            return
        self._go_on(reception.news(self.visit))
        if reception.bank_changed(self.visit):
            self.push_screen(ReadingScreen(self.visit, lambda: reception.bank_change(self.visit)))
        elif reception.was_writing_note(self.visit):
            self.call_after_refresh(self.action_write_note)

    def on_practice_picked(self, event: messages.PracticePicked) -> None:
        """Look at a practice client: nothing of it is saved."""
        try:
            self.visit.sitting = reception.practise(self.visit, event.path)
        except Unreadable as trouble:
            if isinstance(self.screen, PracticeScreen):
                self.screen.tell(self.visit.say(trouble.text))
            return
        self._go(ResultsScreen(self.visit))

    def on_export_picked(self, event: messages.ExportPicked) -> None:
        """Save the report, and say where."""
        if self.visit.sitting is None:
            return
        message = reception.export(self.visit, event.language)
        if isinstance(self.screen, ExportScreen):
            self.screen.tell(message)

    def on_language_switched(self) -> None:
        """Switch from a menu as from the key."""
        self.action_switch_language()

    def action_switch_language(self) -> None:
        """Say everything in the next language; place and focus stay."""
        self.visit.language = next_language(self.visit.language)
        if self.visit.sitting is not None:
            self.visit.sitting.language = self.visit.language
        for screen in self.screen_stack:
            show: Callable[[], None] | None = getattr(screen, "show_words", None)
            if show is not None and getattr(screen, "standing", False):
                show()

    def action_explain(self) -> None:
        """Show why we ask and what it rests on, or how to use the keys."""
        if isinstance(self.screen, ReadingScreen):
            self.pop_screen()
        elif not isinstance(self.screen, CoverScreen | TooSmallScreen | WordsScreen):
            self.push_screen(screen_about(self.visit, self.screen))

    @work
    async def action_write_note(self) -> None:
        """Write a note on the question in the person's own words."""
        screen = self.screen
        if not isinstance(screen, QuestionScreen):
            return
        sitting, question_id = self.visit.sitting_now(), screen.question_id
        draft_id = note_draft(question_id)
        text = sitting.draft_for(draft_id) or sitting.answers.notes.get(question_id, "")
        words = WordsScreen(self.visit, say.NOTE_TITLE, text=text, lines=True)
        words.draft_id = draft_id
        written: str | None = await self.push_screen_wait(words)
        if written is None:
            sitting.drop_draft(draft_id)
        else:
            sitting.note(question_id, written)
            screen.show_words()
            self._show_state()

    def action_take_back(self) -> None:
        """Take the last answer back and show its question."""
        if self.visit.sitting is None or isinstance(self.screen, OVER):
            return
        undone = self.visit.sitting.undo()
        if isinstance(undone, tuple):
            self._go(ResultsScreen(self.visit, undone))
        elif undone is not None:
            self._ask(undone, self.visit.say(say.UNDONE))
        elif isinstance(self.screen, QuestionScreen):
            self.screen.say_message(self.visit.say(say.NOTHING_TO_UNDO))

    def action_hide(self) -> None:
        """Blank the screen at once; once more brings it back."""
        if isinstance(self.screen, CoverScreen):
            self.pop_screen()
            self.call_after_refresh(self._fit, self.size)
        else:
            self.push_screen(CoverScreen())

    def action_export(self) -> None:
        """Open the screen that saves reports."""
        if self.visit.sitting is not None and not isinstance(self.screen, OVER):
            self._go(ExportScreen(self.visit))
