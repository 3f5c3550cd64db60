"""Saving a report, in a language of its own."""

from typing import ClassVar, cast

from textual.binding import Binding, BindingType

from relocate_tui.phrases import tui as say
from relocate_tui.phrases import tui_cases, tui_place
from relocate_tui.text import Language
from relocate_tui.tui import keys
from relocate_tui.tui.messages import Asked, ExportPicked, PlaceAsked
from relocate_tui.tui.screens.menu import MenuScreen
from relocate_tui.tui.widgets.choice_field import Choice, ChoiceField
from relocate_tui.tui.widgets.page import Page


class ExportScreen(MenuScreen):
    """Says where the report goes before it is written, and which files were."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(f"{keys.BACK},{keys.HUB}", "back", show=False, priority=True)
    ]

    def fill(self, page: Page) -> None:
        """Put title, words and entries on the page, the language of the visit first."""
        tell = self.visit.say
        reports = [
            Choice(id="ja", text=tell(tui_cases.SAVE_JA)),
            Choice(id="en", text=tell(tui_cases.SAVE_EN)),
            Choice(id="easy", text=tell(tui_cases.SAVE_EASY)),
        ]
        reports.sort(key=lambda report: report.id != self.visit.language)
        entries = [*reports, Choice(id="hub", text=tell(say.TO_HUB))]
        if self.visit.sitting_now().state == "failed":
            entries.insert(0, Choice(id="place", text=tell(tui_place.CANNOT_SAVE_HERE)))
        folder = tell(tui_cases.SAVE_WHERE, folder=self.visit.reports_folder())
        intro = f"{folder}\n{tell(tui_cases.SAVE_PRIVACY)}"
        page.show(tell(tui_cases.SAVE_TITLE), intro, entries)

    def on_choice_field_picked(self, event: ChoiceField.Picked) -> None:
        """Ask for the report."""
        event.stop()
        if event.choice == "place":
            self.post_message(PlaceAsked())
        elif event.choice == "hub":
            self.post_message(Asked("hub"))
        else:
            self.post_message(ExportPicked(cast("Language", event.choice)))

    def action_back(self) -> None:
        """Back to the overview."""
        self.post_message(Asked("hub"))
