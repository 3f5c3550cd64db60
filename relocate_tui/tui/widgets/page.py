"""The middle of a screen: an introduction, a list to pick from, and a message."""

from collections.abc import Sequence
from contextlib import suppress

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.css.query import NoMatches

from relocate_tui.tui.widgets.choice_field import Choice, ChoiceField
from relocate_tui.tui.widgets.prose import Prose


class Page(VerticalScroll, can_focus=False):
    """A menu with words around it; it scrolls as one."""

    DEFAULT_CSS = """
    Page { padding: 1 2 0 1; scrollbar-size: 1 1; }
    Page > #title { text-style: bold; padding: 0 1; margin-bottom: 1; }
    Page > #intro { padding: 0 1; margin-bottom: 1; }
    Page > #message { padding: 0 1; margin-top: 1; color: $text-muted; }
    """

    def compose(self) -> ComposeResult:
        """Lay out the pieces; empty ones take no room."""
        yield Prose(id="title")
        yield Prose(id="intro")
        yield ChoiceField(id="menu")
        yield Prose(id="message")

    def on_mount(self) -> None:
        """Go to the list without scrolling past what stands above it, as Textual would."""
        with suppress(NoMatches):  # the program is ending, and the list was never there
            self.screen.set_focus(self.menu, scroll_visible=False)

    @property
    def menu(self) -> ChoiceField:
        """The list to pick from."""
        return self.query_one("#menu", ChoiceField)

    def show(self, title: str, intro: str, choices: Sequence[Choice]) -> None:
        """Fill the page; the cursor stays where it is if the entries are the same ones."""
        for name, text in (("#title", title), ("#intro", intro)):
            prose = self.query_one(name, Prose)
            prose.show(text)
            prose.display = bool(text)
        if [old.id for old in self.menu.choices] == [new.id for new in choices]:
            self.menu.retitle(choices)
        else:
            self.menu.show(choices)

    def tell(self, message: str) -> None:
        """Show a message below the list."""
        self.query_one("#message", Prose).show(message)
