"""What a desk said about a programme, written down step by step."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll

from relocate_tui.assessment.subsidy import find_subsidies, place_of
from relocate_tui.bank.refused import Refused
from relocate_tui.bank.reply import LONGEST_DESK, About
from relocate_tui.phrases import refusals
from relocate_tui.phrases import tui as words
from relocate_tui.phrases import tui_reply as say
from relocate_tui.tui import keys
from relocate_tui.tui.messages import Drafted, Replied
from relocate_tui.tui.question_words import tidied
from relocate_tui.tui.reply_steps import TYPED, ReplySteps
from relocate_tui.tui.screens.standing import StandingScreen
from relocate_tui.tui.visit import Visit
from relocate_tui.tui.widgets.choice_field import ChoiceField
from relocate_tui.tui.widgets.entry_field import (
    Entered,
    EntryLine,
    EntryLines,
    Tidied,
    TooMuch,
    Typed,
)
from relocate_tui.tui.widgets.prose import Prose
from relocate_tui.tui.widgets.two_ends import TwoEnds


class ReplyScreen(StandingScreen[None]):
    """Asks one thing at a time; Escape goes one step back, and from the first one leaves."""

    CSS_PATH = "reply.tcss"
    AUTO_FOCUS = None
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(f"{keys.BACK},{keys.HUB}", "go_back", show=False, priority=True),
        Binding("pageup", "page(-1)", show=False),
        Binding("pagedown", "page(1)", show=False),
    ]

    def __init__(self, visit: Visit, about: About | None) -> None:
        super().__init__()
        self.visit = visit
        reading = visit.sitting_now().answers.reading(visit.bank, visit.today)
        self.place = place_of(reading)
        self.steps = ReplySteps(find_subsidies(visit.bank, reading, visit.today), about)

    def compose(self) -> ComposeResult:
        """Lay out what any step needs; what is not needed is hidden."""
        yield TwoEnds(id="state")
        with VerticalScroll(id="body", can_focus=False):
            yield Prose(id="context")
            yield Prose(id="question")
            yield Prose(id="message")
            yield Prose(id="hint")
            yield EntryLine(id="line", max_length=LONGEST_DESK)
            yield EntryLines(id="lines")
            yield ChoiceField(id="choices")
        yield TwoEnds(id="keys")

    def put_up(self) -> None:
        """Show the first step."""
        self._show_step()

    def _show_step(self, message: str = "") -> None:
        step = self.steps.step
        line, lines = self.query_one("#line", EntryLine), self.query_one("#lines", EntryLines)
        field = self.query_one("#choices", ChoiceField)
        if step == "words" and not self.steps.typed["words"]:
            before = self.visit.sitting_now().draft_for(self.steps.draft_id)
            self.steps.typed["words"] = before or ""
        line.display, lines.display = step in ("on", "desk"), step == "words"
        field.display = step not in TYPED
        with self.prevent(EntryLine.Changed, EntryLines.Changed):
            line.value = self.steps.typed.get(step, "") if line.display else ""
            line.cursor_position = len(line.value)
            lines.text = self.steps.typed["words"] if lines.display else ""
            lines.move_cursor(lines.document.end)
        field.show(self.steps.choices(self.visit), cursor=self.steps.picked(step))
        shown = line if line.display else lines if lines.display else field
        self.set_focus(shown, scroll_visible=False)
        self.show_words()
        self.query_one("#body", VerticalScroll).scroll_home(animate=False)
        self.tell(message)

    def show_words(self) -> None:
        """Say everything in the language of the visit; what is typed stays."""
        tell, steps = self.visit.say, self.steps
        title = tell(say.TITLE, place=steps.place, total=len(steps.steps))
        self.query_one("#state", TwoEnds).show(title)
        context = self.query_one("#context", Prose)
        context.show("\n".join(steps.context(self.visit)))
        context.display = bool(context.text)
        self.query_one("#question", Prose).show(tell(say.STEPS[steps.step]))
        hint = self.query_one("#hint", Prose)
        text = say.HINTS.get(steps.step)
        hint.show("" if text is None else tell(text, today=self.visit.today.isoformat()))
        hint.display = bool(hint.text)
        self.query_one("#line", EntryLine).show_example(tell(words.WRITE_HERE))
        self.query_one("#lines", EntryLines).show_example(tell(words.WRITE_HERE))
        self.query_one("#choices", ChoiceField).retitle(steps.choices(self.visit))
        self.query_one("#keys", TwoEnds).show(tell(words.KEYS_MENU))

    def tell(self, message: str) -> None:
        """Show a message above the field; what is typed in it stays."""
        prose = self.query_one("#message", Prose)
        prose.show(message)
        prose.display = bool(message)
        if self.steps.step in TYPED:
            # The field is the last thing on the page; what stands above may push it out of sight.
            self.query_one("#body", VerticalScroll).scroll_end(animate=False)

    def on_choice_field_picked(self, event: ChoiceField.Picked) -> None:
        """Take one step; a key that was pressed twice does not take the next one as well."""
        event.stop()
        if any(choice.id == event.choice for choice in self.steps.choices(self.visit)):
            self.steps.pick(event.choice)
            self._show_step()

    def typed_now(self) -> tuple[str, str] | None:
        """Give the draft of the desk's words, while they are being written."""
        if self.steps.step != "words":
            return None
        return self.steps.draft_id, self.query_one("#lines", EntryLines).text

    def on_entered(self, event: Entered) -> None:
        """Take what was typed; the last step hands the reply on."""
        event.stop()
        tell, last = self.visit.say, self.steps.step == self.steps.steps[-1]
        try:
            told = self.steps.enter(event.text, self.visit.today)
        except Refused as refused:
            self.tell(tell(words.REFUSED, why=tell(refused.text)))
            return
        if last:
            self.post_message(Replied(self.steps.reply(self.place, self.visit.today)))
        else:
            self._show_step("" if told is None else tell(told))

    def on_typed(self, event: Typed) -> None:
        """Keep what is typed at its step, also when it is left by Escape."""
        event.stop()
        self.steps.typed[self.steps.step] = event.text
        if self.steps.step == "words":
            self.post_message(Drafted(self.steps.draft_id, event.text))

    def on_tidied(self, event: Tidied) -> None:
        """Say what was done to a pasted text."""
        event.stop()
        self.tell(tidied(self.visit, event))

    def on_too_much(self, event: TooMuch) -> None:
        """Say how much the field takes; what stands in it stays."""
        event.stop()
        self.tell(self.visit.say(refusals.TEXT_TOO_LONG, limit=event.limit))

    def action_page(self, step: int) -> None:
        """Scroll through a long list or a long question."""
        body = self.query_one("#body", VerticalScroll)
        body.scroll_relative(y=step * max(body.size.height - 2, 1), animate=False)

    def action_go_back(self) -> None:
        """Go one step back; from the first step, back to the result."""
        if self.steps.back():
            self._show_step()
        else:
            self.leave_with(None)
