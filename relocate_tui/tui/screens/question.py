"""One question at a time, on one screen that is updated in place."""

from collections.abc import Callable, Mapping
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll

from relocate_tui.bank.question import Question
from relocate_tui.bank.refused import Refused
from relocate_tui.bank.value import Given, Mark, accept
from relocate_tui.interview.entry import read_entry
from relocate_tui.interview.route import Route, route
from relocate_tui.phrases import refusals
from relocate_tui.phrases import tui as say
from relocate_tui.tui import keys
from relocate_tui.tui.asking import Asking, Field, asking, not_known_yet
from relocate_tui.tui.listing.draft import draft_of
from relocate_tui.tui.listing.kinds import listing_of
from relocate_tui.tui.listing.listing import DONE, AnyListing
from relocate_tui.tui.messages import Answered, Asked, Drafted
from relocate_tui.tui.question_words import NONE, tidied
from relocate_tui.tui.screens.standing import StandingScreen
from relocate_tui.tui.visit import Visit
from relocate_tui.tui.widgets.choice_field import ChoiceField
from relocate_tui.tui.widgets.entry_field import (
    Entered,
    EntryLine,
    EntryLines,
    LeftBelow,
    Tidied,
    TooMuch,
    Typed,
)
from relocate_tui.tui.widgets.prose import Prose
from relocate_tui.tui.widgets.two_ends import TwoEnds

FIELDS: Mapping[Field, str] = {"line": "#line", "lines": "#lines", "list": "#choices"}


class QuestionScreen(StandingScreen[None]):
    """Shows the question it is told to; what was answered goes to the application."""

    CSS_PATH = "question.tcss"
    AUTO_FOCUS = None
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(keys.BACK, "go_back", show=False, priority=True),
        Binding(keys.HUB, "overview", show=False, priority=True),
        Binding("left", "step(-1)", show=False),
        Binding("right", "step(1)", show=False),
        Binding("pageup", "page(-1)", show=False),
        Binding("pagedown", "page(1)", show=False),
    ]

    def __init__(
        self, visit: Visit, question_id: str, message: str = "", *, back: Asked | None = None
    ) -> None:
        super().__init__()
        self.visit = visit
        self.back = back
        self.first_question = question_id
        self.first_message = message
        self.question_id = question_id
        self.listing: AnyListing | None = None

    @property
    def question(self) -> Question:
        """The question on the screen."""
        return self.visit.bank.questions[self.question_id]

    def compose(self) -> ComposeResult:
        """Lay out everything any kind of question needs; what is not needed is hidden."""
        yield TwoEnds(id="state")
        with VerticalScroll(id="body", can_focus=False):
            yield Prose(id="question")
            yield Prose(id="message")
            yield Prose(id="hint")
            yield EntryLine(id="line", max_length=400)
            yield EntryLines(id="lines")
            yield ChoiceField(id="choices")
            yield Prose(id="note")
            yield Prose(id="why")
        yield TwoEnds(id="keys")

    def put_up(self) -> None:
        """Show the first question."""
        self.show_question(self.question_id, self.first_message)

    def show_question(self, question_id: str, message: str = "") -> None:
        """Put a question on the screen, with the answer given so far and anything half typed."""
        self.question_id, self.first_message = question_id, message
        if self.children:
            self.listing = listing_of(self.visit, self.question)
            self._show_fields(message)

    def _show_fields(self, message: str = "") -> None:
        asked = self._asking()
        line, lines = self.query_one("#line", EntryLine), self.query_one("#lines", EntryLines)
        line.display, lines.display = asked.field == "line", asked.field == "lines"
        with self.prevent(EntryLine.Changed, EntryLines.Changed):
            line.value = asked.text if line.display else ""
            line.cursor_position = len(line.value)
            lines.text = asked.text if lines.display else ""
            lines.move_cursor(lines.document.end)
        self.query_one("#choices", ChoiceField).show(
            asked.choices, manner=asked.manner, chosen=asked.chosen, cursor=asked.cursor
        )
        self.query_one("#message", Prose).show(message)
        self.show_words()
        self.set_focus(self.query_one(FIELDS[asked.focus]), scroll_visible=False)
        self.query_one("#body", VerticalScroll).scroll_home(animate=False)

    def show_words(self) -> None:
        """Say everything in the language of the visit; place, marks and focus stay."""
        tell, question, asked = self.visit.say, self.question, self._asking()
        sitting = self.visit.sitting_now()
        text = tell(question.text)
        town = sitting.answers.town_name() if question.per_town else None
        self.query_one("#question", Prose).show(
            f"{tell(say.ABOUT_TOWN, town=town)}\n{text}" if town else text
        )
        hint = self.query_one("#hint", Prose)
        hint.show(asked.hint)
        hint.set_class(asked.in_steps, "-asks")
        self.query_one("#choices", ChoiceField).retitle(asked.choices)
        self.query_one("#line", EntryLine).show_example(asked.example)
        self.query_one("#lines", EntryLines).show_example(asked.example)
        note = sitting.answers.notes.get(question.id, "")
        self.query_one("#note", Prose).show(tell(say.YOUR_NOTE, note=note) if note else "")
        self.query_one("#why", Prose).show(tell(say.WHY, why=tell(question.why)))
        self.query_one("#keys", TwoEnds).show(tell(say.KEYS_QUESTION))
        self.show_state()
        for name in ("#hint", "#message", "#note"):
            prose = self.query_one(name, Prose)
            prose.display = bool(prose.text)

    def show_state(self) -> None:
        """Say where the question stands, how long the rest takes, and whether all is saved."""
        tell, sitting = self.visit.say, self.visit.sitting_now()
        way = self._route()
        steps = way.within(self.question.section)
        place = steps.index(self.question_id) + 1 if self.question_id in steps else len(steps)
        section = tell(self.visit.bank.sections[self.question.section].title)
        left = way.progress().minutes_left
        minutes = tell(say.MINUTES_LEFT, minutes=left) if left else tell(say.NONE_LEFT)
        self.query_one("#state", TwoEnds).show(
            tell(say.STEP, section=section, place=place, total=len(steps)),
            f"{minutes}  {tell(sitting.state_text())}",
        )

    def say_message(self, message: str) -> None:
        """Show a message below the choices."""
        prose = self.query_one("#message", Prose)
        prose.show(message)
        prose.display = bool(message)
        if message:
            self.query_one("#body", VerticalScroll).scroll_home(animate=False)

    def _route(self) -> Route:
        sitting = self.visit.sitting_now()
        return route(self.visit.bank, sitting.answers, sitting.depth)

    def _given(self) -> Given | None:
        return self.visit.sitting_now().answers.answer(self.question_id)

    def _asking(self) -> Asking:
        return asking(self.visit, self.question, self.listing)

    def on_choice_field_picked(self, event: ChoiceField.Picked) -> None:
        """Take one entry as the answer, or as a step of a list."""
        event.stop()
        choice, listing = event.choice, self.listing
        if listing is not None and listing.step is not None:
            self._turn(lambda: listing.pick(choice))
        elif choice in (Mark.UNKNOWN.value, Mark.DECLINED.value):
            self._answer(Mark(choice))
        elif listing is not None and choice == DONE:
            self._answer(listing.rows)
        elif listing is not None:
            self._turn(lambda: listing.pick(choice))
        elif choice == NONE:
            self._answer(())
        else:
            self._try(lambda: accept(self.question, choice, self.visit.bank.prefectures))

    def on_choice_field_chosen(self, event: ChoiceField.Chosen) -> None:
        """Take several entries as the answer."""
        event.stop()
        self._try(lambda: accept(self.question, list(event.choices), self.visit.bank.prefectures))

    def on_choice_field_left_above(self, event: ChoiceField.LeftAbove) -> None:
        """Go up from the list into the field."""
        event.stop()
        self.set_focus(self.query_one(FIELDS[self._asking().field]))

    def on_left_below(self, event: LeftBelow) -> None:
        """Go down from the field into the list."""
        event.stop()
        self.set_focus(self.query_one("#choices", ChoiceField))

    def on_entered(self, event: Entered) -> None:
        """Take what was typed; an empty field goes on without an answer."""
        event.stop()
        text, listing = event.text, self.listing
        if listing is not None:
            self._turn(lambda: listing.enter(text))
        elif text.strip():
            self._try(lambda: read_entry(self.visit.bank, self.question, text))
        elif self._given() is None or isinstance(self._given(), Mark):
            self.action_step(1)
        else:
            self._answer(None)

    def typed_now(self) -> tuple[str, str] | None:
        """Give the draft of what stands in the field, if it is not known yet."""
        line, lines = self.query_one("#line", EntryLine), self.query_one("#lines", EntryLines)
        typed: Mapping[Field, str] = {"line": line.value, "lines": lines.text}
        held = not_known_yet(self._asking(), self.listing, typed)
        return None if held is None else (self.question_id, held)

    def on_typed(self, event: Typed) -> None:
        """Hand on what is typed, so that it outlives the terminal."""
        event.stop()
        if self.listing is None:
            self.post_message(Drafted(self.question_id, event.text))
        else:
            self.listing = self.listing.holding(event.text)
            self._draft()

    def on_tidied(self, event: Tidied) -> None:
        """Say what was done to a pasted text."""
        event.stop()
        self.say_message(tidied(self.visit, event))

    def on_too_much(self, event: TooMuch) -> None:
        """Say how much the field takes; what stands in it stays."""
        event.stop()
        self.say_message(self.visit.say(refusals.TEXT_TOO_LONG, limit=event.limit))

    def _turn(self, turn: Callable[[], AnyListing]) -> None:
        """Take one step of a list and show the next."""
        try:
            self.listing = turn()
        except Refused as refused:
            self.say_message(self.visit.say(say.REFUSED, why=self.visit.say(refused.text)))
        else:
            self._show_fields()
            self._draft()

    def _draft(self) -> None:
        if self.listing is not None:
            self.post_message(Drafted(self.question_id, draft_of(self.listing)))

    def _try(self, read: Callable[[], Given]) -> None:
        try:
            self._answer(read())
        except Refused as refused:
            self.say_message(self.visit.say(say.REFUSED, why=self.visit.say(refused.text)))

    def _answer(self, given: Given | None) -> None:
        self.post_message(Answered(self.question_id, given))

    def action_step(self, step: int) -> None:
        """Go to the next or the previous question without answering."""
        way = self._route()
        found = way.after(self.question_id) if step > 0 else way.before(self.question_id)
        if found is None:
            self.post_message(Asked("hub"))
        else:
            self.show_question(found)

    def action_page(self, step: int) -> None:
        """Scroll to what stands above or below: the reason, a note, a long list."""
        body = self.query_one("#body", VerticalScroll)
        body.scroll_relative(y=step * max(body.size.height - 2, 1), animate=False)

    def action_go_back(self) -> None:
        """Go one step back within a list, or to the question before."""
        listing = self.listing
        if listing is not None and listing.step is not None:
            self._turn(listing.back)
        elif self.back is not None and self.question_id == self.first_question:
            self.post_message(self.back)
        else:
            self.action_step(-1)

    def action_overview(self) -> None:
        """Open the overview."""
        self.post_message(Asked("hub"))

    def go_on(self, answered: str, message: str) -> None:
        """Go on from a question that was just answered; a message comes along."""
        found = self._route().after(answered)
        if self.back is not None:
            self.post_message(self.back)
        elif found is None:
            self.post_message(Asked("hub" if self._route().first_open() else "results"))
        else:
            self.show_question(found, message)
