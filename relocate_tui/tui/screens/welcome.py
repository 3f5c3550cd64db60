"""The first screen: what this is, and how to begin."""

from textual.app import ComposeResult
from textual.screen import Screen

from relocate_tui.interview.answers import Answers
from relocate_tui.interview.route import route
from relocate_tui.phrases import tui as say
from relocate_tui.tui.messages import Asked, Began, LanguageSwitched
from relocate_tui.tui.visit import Visit
from relocate_tui.tui.widgets.choice_field import Choice, ChoiceField
from relocate_tui.tui.widgets.page import Page
from relocate_tui.tui.widgets.two_ends import TwoEnds


class WelcomeScreen(Screen[None]):
    """Names no earlier person; saved answers are opened only on request."""

    AUTO_FOCUS = "#menu"

    def __init__(self, visit: Visit) -> None:
        super().__init__()
        self.visit = visit
        self.minutes = route(visit.bank, Answers()).progress().minutes_left

    def compose(self) -> ComposeResult:
        """Lay out the page and the line of keys."""
        yield Page()
        yield TwoEnds(id="keys")

    def on_mount(self) -> None:
        """Fill in the words."""
        self.show_words()

    def show_words(self) -> None:
        """Say everything in the language of the visit."""
        tell = self.visit.say
        entries = (
            Choice(id="quick", text=tell(say.BEGIN_QUICK)),
            Choice(id="full", text=tell(say.BEGIN_FULL, minutes=self.minutes)),
            Choice(id="cases", text=tell(say.OPEN_SAVED)),
            Choice(id="practice", text=tell(say.PRACTISE)),
            Choice(id="language", text=tell(say.SWITCH_LANGUAGE), apart=True),
            Choice(id="look", text=tell(say.CHOOSE_LOOK)),
            Choice(id="leave", text=tell(say.QUIT)),
        )
        intro = f"{tell(say.WELCOME)}\n{tell(say.NO_NETWORK)}"
        self.query_one(Page).show(tell(say.TITLE), intro, entries)
        self.query_one("#keys", TwoEnds).show(tell(say.KEYS_WELCOME))

    def on_choice_field_picked(self, event: ChoiceField.Picked) -> None:
        """Pass the choice on."""
        event.stop()
        match event.choice:
            case "quick":
                self.post_message(Began("quick"))
            case "full":
                self.post_message(Began("full"))
            case "language":
                self.post_message(LanguageSwitched())
            case "cases":
                self.post_message(Asked("cases"))
            case "practice":
                self.post_message(Asked("practice"))
            case "look":
                self.post_message(Asked("look"))
            case _:
                self.post_message(Asked("leave"))
