"""The overview: sections in any order, and what can be done with the answers."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType

from relocate_tui.interview.route import Route, route
from relocate_tui.phrases import tui as say
from relocate_tui.phrases import tui_cases
from relocate_tui.tui import keys
from relocate_tui.tui.messages import Asked, Deepened, Goal, QuestionPicked
from relocate_tui.tui.screens.menu import MenuScreen
from relocate_tui.tui.widgets.choice_field import Choice, ChoiceField
from relocate_tui.tui.widgets.page import Page
from relocate_tui.tui.widgets.two_ends import TwoEnds
from relocate_tui.typography import pad

TITLE_CELLS = 34
GOALS: dict[str, Goal] = {
    "results": "results",
    "review": "review",
    "export": "export",
    "leave": "leave",
}


class HubScreen(MenuScreen):
    """Finished sections stay quiet; the others say about how long they take."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(f"{keys.BACK},{keys.HUB}", "go_on", show=False, priority=True),
    ]

    def compose(self) -> ComposeResult:
        """Lay out the line of state, the page and the line of keys."""
        yield TwoEnds(id="state")
        yield Page()
        yield TwoEnds(id="keys")

    def fill(self, page: Page) -> None:
        """Put title, words and entries on the page."""
        tell, sitting = self.visit.say, self.visit.sitting_now()
        way = route(self.visit.bank, sitting.answers, sitting.depth)
        left = way.progress().minutes_left
        right = tell(say.MINUTES_LEFT, minutes=left) if left else tell(say.NONE_LEFT)
        number = tell(say.HUB_CASE, case=sitting.session.id)
        self.query_one("#state", TwoEnds).show(number, f"{right}  {tell(sitting.state_text())}")
        page.show(tell(say.HUB_TITLE), "", self._entries(way))

    def _entries(self, way: Route) -> list[Choice]:
        tell, sitting = self.visit.say, self.visit.sitting_now()
        entries = []
        practising = self.visit.practising
        if way.first_open() is not None:
            entries.append(Choice(id="next", text=tell(say.HUB_NEXT)))
        if sitting.depth == "quick":
            entries.append(Choice(id="deepen", text=tell(say.HUB_FULL)))
        entries += [
            Choice(id="results", text=tell(say.HUB_RESULTS)),
            Choice(id="review", text=tell(say.HUB_REVIEW)),
            Choice(id="export", text=tell(say.HUB_SAVE)),
            Choice(id="leave", text=tell(tui_cases.PRACTICE_END if practising else say.HUB_QUIT)),
        ]
        for place, section_id in enumerate(way.sections()):
            done = way.progress(section_id)
            title = tell(self.visit.bank.sections[section_id].title)
            minutes = (
                tell(say.HUB_SECTION_LEFT, minutes=done.minutes_left) if done.seconds_left else ""
            )
            text = f"{pad(title, TITLE_CELLS)}{done.answered}/{done.total}{minutes}"
            entries.append(Choice(id=f"section:{section_id}", text=text, apart=place == 0))
        return entries

    def on_choice_field_picked(self, event: ChoiceField.Picked) -> None:
        """Open a section, or pass the wish on."""
        event.stop()
        choice = event.choice
        if choice.startswith("section:"):
            self._open(choice.removeprefix("section:"))
        elif choice == "next":
            self._open(None)
        elif choice == "deepen":
            self.post_message(Deepened())
        else:
            self.post_message(Asked(GOALS[choice]))

    def _open(self, section: str | None) -> None:
        sitting = self.visit.sitting_now()
        way = route(self.visit.bank, sitting.answers, sitting.depth)
        question_id = way.first_open(section) or next(iter(way.within(section)), None)
        if question_id is not None:
            self.post_message(QuestionPicked(question_id))

    def action_go_on(self) -> None:
        """Go back to the questions."""
        self._open(None)
