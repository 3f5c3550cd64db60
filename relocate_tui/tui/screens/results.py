"""The result: readable in thirty seconds, with everything behind it one key away."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll

from relocate_tui.assessment.assess import assess
from relocate_tui.bank.reply import About
from relocate_tui.phrases import tui as say
from relocate_tui.report.blocks import Document
from relocate_tui.report.document import document
from relocate_tui.tui import keys
from relocate_tui.tui.messages import Asked, QuestionPicked, ReplyBegun
from relocate_tui.tui.screens.standing import StandingScreen
from relocate_tui.tui.visit import Visit
from relocate_tui.tui.widgets.choice_field import Choice, ChoiceField
from relocate_tui.tui.widgets.leaf import Leaf
from relocate_tui.tui.widgets.prose import Prose
from relocate_tui.tui.widgets.two_ends import TwoEnds


class ResultsScreen(StandingScreen[None]):
    """Shows one part of the document at a time; Tab goes between the part and the list of parts."""

    CSS_PATH = "results.tcss"
    AUTO_FOCUS = "#leaf"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(keys.BACK, "back", show=False, priority=True),
        Binding(keys.HUB, "cross", show=False, priority=True),
        *keys.digits("pick"),
        Binding("right", "turn(1)", show=False),
        Binding("left", "turn(-1)", show=False),
        Binding(keys.letter("r"), "reply", show=False),
        Binding(keys.letter("g"), "go_to_question", show=False),
    ]

    def __init__(self, visit: Visit, about: About | None = None) -> None:
        super().__init__()
        self.visit = visit
        self.about = about
        self.shown = "summary" if about is None else "subsidies"
        self.found = assess(visit.bank, visit.sitting_now().answers, visit.today)

    def compose(self) -> ComposeResult:
        """Lay out the part and, below it, the list of parts."""
        yield TwoEnds(id="state")
        with VerticalScroll(id="body", can_focus=False):
            yield Leaf(id="leaf")
            yield Prose(id="more")
            yield ChoiceField(id="parts")
        yield TwoEnds(id="keys")

    def put_up(self) -> None:
        """Show the summary, or the entry that was asked for."""
        self.show_words()
        if self.about is not None:
            self.query_one("#leaf", Leaf).open_at(self.about)

    def resumed(self) -> None:
        """Assess anew: answers may have changed meanwhile."""
        answers = self.visit.sitting_now().answers
        self.found = assess(self.visit.bank, answers, self.visit.today)
        self.show_words()

    def show_words(self) -> None:
        """Say everything in the language of the visit; the part and what is open in it stay."""
        tell, sitting = self.visit.say, self.visit.sitting_now()
        paper = self._document()
        parts = self._parts(paper)
        if self.shown not in parts:
            self.shown = "summary"
        leaf = self.query_one("#leaf", Leaf)
        same = leaf.part is not None and leaf.part.id == self.shown
        leaf.show(paper.part(self.shown), bullet=self.visit.bullet, keep=same)
        heading = f"{tell(say.RESULTS_TITLE)}  {tell(say.RESULTS_TABS[self.shown])}"
        self.query_one("#state", TwoEnds).show(
            heading, f"{self.visit.today.isoformat()}  {sitting.session.id}"
        )
        self.query_one("#more", Prose).show(tell(say.RESULTS_MORE))
        entries = [Choice(id=name, text=tell(say.RESULTS_TABS[name])) for name in parts]
        if any(result.tests for result in self.found.subsidies):
            entries.append(Choice(id="reply", text=tell(say.WRITE_REPLY)))
        entries.append(Choice(id="export", text=tell(say.HUB_SAVE)))
        entries.append(Choice(id="hub", text=tell(say.TO_HUB)))
        field = self.query_one("#parts", ChoiceField)
        field.show(entries, cursor=self.shown)
        replying = self.shown in ("subsidies", "counter")
        here = say.KEYS_SUBSIDIES if replying else say.KEYS_RESULTS
        self.query_one("#keys", TwoEnds).show(tell(here))

    def _document(self) -> Document:
        sitting = self.visit.sitting_now()
        return document(
            self.visit.bank,
            sitting.answers,
            self.found,
            self.visit.language,
            today=self.visit.today,
            case_id=sitting.session.id,
        )

    def _parts(self, paper: Document) -> list[str]:
        present = {part.id for part in paper.parts if part.blocks}
        if not self.found.contradictions:
            present.discard("contradictions")
        return [name for name in say.RESULTS_TABS if name in present]

    def _turn_to(self, name: str) -> None:
        self.shown = name
        self.show_words()
        self.set_focus(self.query_one("#leaf", Leaf), scroll_visible=False)
        body = self.query_one("#body", VerticalScroll)
        self.call_after_refresh(body.scroll_home, animate=False)

    def on_choice_field_picked(self, event: ChoiceField.Picked) -> None:
        """Turn to a part, or leave."""
        event.stop()
        match event.choice:
            case "reply":
                self.post_message(ReplyBegun())
            case "export":
                self.post_message(Asked("export"))
            case "hub":
                self.post_message(Asked("hub"))
            case name:
                self._turn_to(name)

    def on_choice_field_left_above(self, event: ChoiceField.LeftAbove) -> None:
        """Go up from the list of parts into the part."""
        event.stop()
        self.set_focus(self.query_one("#leaf", Leaf))

    def on_leaf_left_below(self, event: Leaf.LeftBelow) -> None:
        """Go down from the part into the list of parts."""
        event.stop()
        self.set_focus(self.query_one("#parts", ChoiceField))

    def action_pick(self, place: int) -> None:
        """Turn to the part with that number from wherever the cursor is."""
        self.query_one("#parts", ChoiceField).action_digit(place)

    def action_reply(self) -> None:
        """Write down what a desk said about the entry under the cursor."""
        line = self.query_one("#leaf", Leaf).here
        if line is not None:
            self.post_message(ReplyBegun(line.about))

    def action_go_to_question(self) -> None:
        """Open the question whose answer would change the entry under the cursor."""
        line = self.query_one("#leaf", Leaf).here
        if line is not None and line.question is not None:
            self.post_message(QuestionPicked(line.question, Asked("results", line.about)))

    def action_cross(self) -> None:
        """Cross from the part to the list of parts, and back."""
        leaf = self.query_one("#leaf", Leaf)
        self.set_focus(self.query_one("#parts", ChoiceField) if leaf.has_focus else leaf)

    def action_turn(self, step: int) -> None:
        """Turn to the next or the previous part."""
        parts = self._parts(self._document())
        place = parts.index(self.shown) + step
        if 0 <= place < len(parts):
            self._turn_to(parts[place])

    def action_back(self) -> None:
        """Back to the summary, and from there to the overview."""
        if self.shown == "summary":
            self.post_message(Asked("hub"))
        else:
            self._turn_to("summary")
