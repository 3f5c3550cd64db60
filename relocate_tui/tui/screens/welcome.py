"""The first screen: what this is, and how to begin."""

from relocate_tui.phrases import tui as say
from relocate_tui.tui.messages import Asked, Began, LanguageSwitched
from relocate_tui.tui.screens.menu import MenuScreen
from relocate_tui.tui.widgets.choice_field import Choice, ChoiceField
from relocate_tui.tui.widgets.page import Page


class WelcomeScreen(MenuScreen):
    """Names no earlier person; saved answers are opened only on request."""

    KEYS = say.KEYS_WELCOME

    def fill(self, page: Page) -> None:
        """Put title, words and entries on the page."""
        tell = self.visit.say
        entries = (
            Choice(id="quick", text=tell(say.BEGIN_QUICK)),
            Choice(id="full", text=tell(say.BEGIN_FULL)),
            Choice(id="cases", text=tell(say.OPEN_SAVED)),
            Choice(id="practice", text=tell(say.PRACTISE)),
            Choice(id="language", text=tell(say.SWITCH_LANGUAGE), apart=True),
            Choice(id="look", text=tell(say.CHOOSE_LOOK)),
            Choice(id="leave", text=tell(say.QUIT)),
        )
        intro = f"{tell(say.WELCOME)}\n{tell(say.NO_NETWORK)}"
        page.show(tell(say.TITLE), intro, entries)

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
