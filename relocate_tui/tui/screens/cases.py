"""Saved answers: opened by number, or from the list of those whose owners chose to be listed."""

from collections.abc import Callable
from typing import ClassVar

from textual import work
from textual.binding import Binding, BindingType

from relocate_tui.casebook.cases import Casebook
from relocate_tui.casebook.code import new_code
from relocate_tui.casebook.lock import Locked
from relocate_tui.casebook.session import NoSuchCase
from relocate_tui.casebook.summary import CaseLine
from relocate_tui.phrases import tui as say
from relocate_tui.phrases import tui_cases
from relocate_tui.storage.failure import StorageFailed
from relocate_tui.tui import keys
from relocate_tui.tui.messages import Asked, CasePicked
from relocate_tui.tui.screens.menu import MenuScreen
from relocate_tui.tui.screens.words import WordsScreen
from relocate_tui.tui.visit import Visit, now
from relocate_tui.tui.widgets.choice_field import Choice, ChoiceField
from relocate_tui.tui.widgets.page import Page
from relocate_tui.untrusted.unreadable import Unreadable

LISTED = "case:"


class CasesScreen(MenuScreen):
    """First the list, then what can be done with one case, then whether it is really to go."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(f"{keys.BACK},{keys.HUB}", "back", show=False, priority=True)
    ]

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit)
        self.casebook = Casebook(folder=visit.folder)
        self.case: str | None = None
        self.deleting = False

    def fill(self, page: Page) -> None:
        """Put title, words and entries on the page."""
        tell = self.visit.say
        if self.case is None:
            listed = self._listed()
            intro = "" if listed else tell(tui_cases.CASES_NONE)
            entries = [Choice(id="number", text=tell(tui_cases.CASES_BY_NUMBER))]
            entries += [self._entry(case) for case in listed]
            entries.append(Choice(id="back", text=tell(say.BACK), apart=True))
            page.show(tell(tui_cases.CASES_TITLE), intro, entries)
        elif self.deleting:
            sure = tell(tui_cases.CASE_DELETE_SURE, case=self.case)
            keep, delete = tell(tui_cases.NO_KEEP), tell(tui_cases.YES_DELETE)
            page.show(
                tell(tui_cases.CASES_TITLE),
                sure,
                [Choice(id="keep", text=keep), Choice(id="really", text=delete)],
            )
        else:
            page.show(
                self.case,
                "",
                [
                    Choice(id="open", text=tell(tui_cases.CASE_OPEN)),
                    Choice(id="rename", text=tell(tui_cases.CASE_RENAME)),
                    Choice(id="copy", text=tell(tui_cases.CASE_COPY)),
                    Choice(id="delete", text=tell(tui_cases.CASE_DELETE)),
                    Choice(id="back", text=tell(say.BACK), apart=True),
                ],
            )

    def _listed(self) -> tuple[CaseLine, ...]:
        try:
            return self.casebook.listed()
        except StorageFailed as failure:
            self.tell(self.visit.say(failure.text))
            return ()

    def _entry(self, case: CaseLine) -> Choice:
        saved = "" if case.saved is None else f"{case.saved.astimezone():%Y-%m-%d %H:%M}"
        alias = f"{case.alias}  " if case.alias else ""
        text = self.visit.say(
            tui_cases.CASES_LINE, case=case.id, alias=alias, saved=saved, count=case.answered
        )
        return Choice(id=LISTED + case.id, text=text)

    def on_choice_field_picked(self, event: ChoiceField.Picked) -> None:
        """Go one step on, with the list or with one case."""
        event.stop()
        self.tell("")
        choice = event.choice
        if choice.startswith(LISTED):
            self.case = choice.removeprefix(LISTED)
            self.show_words()
            return
        match choice:
            case "number":
                self._ask_number()
            case "open" if self.case is not None:
                self.post_message(CasePicked(self.case))
            case "rename":
                self._ask_alias()
            case "delete":
                self.deleting = True
                self.show_words()
            case "copy" | "really":
                self._change(choice)
            case _:
                self.action_back()

    @work
    async def _ask_number(self) -> None:
        typed = await self.app.push_screen_wait(
            WordsScreen(
                self.visit, tui_cases.CASES_BY_NUMBER, hint=tui_cases.CASES_NUMBER_HINT, lines=False
            )
        )
        if not typed:
            return
        try:
            self.post_message(CasePicked(self.casebook.find(typed)))
        except (NoSuchCase, StorageFailed) as trouble:
            self.tell(self.visit.say(trouble.text))

    @work
    async def _ask_alias(self) -> None:
        if self.case is None:
            return
        typed = await self.app.push_screen_wait(
            WordsScreen(
                self.visit, tui_cases.CASE_RENAME, hint=tui_cases.CASE_RENAME_HINT, lines=False
            )
        )
        if typed is not None:
            self._try(lambda case: self.casebook.rename(case, typed))

    def _change(self, choice: str) -> None:
        if choice == "copy":
            token = new_code()
            done = self._try(lambda case: self.casebook.copy(case, now=now(), token=token))
            message = self.visit.say(tui_cases.CASE_COPIED, case=token)
        else:
            done = self._try(self.casebook.delete)
            message = self.visit.say(tui_cases.CASE_DELETED)
        if done:
            self.case, self.deleting = None, False
            self.show_words()
            self.tell(message)

    def _try(self, change: Callable[[str], object]) -> bool:
        if self.case is None:
            return False
        try:
            change(self.case)
        except (Locked, NoSuchCase, StorageFailed, Unreadable) as trouble:
            self.tell(self.visit.say(trouble.text))
            return False
        return True

    def action_back(self) -> None:
        """One step back: from deleting to the case, to the list, to the first screen."""
        if self.deleting:
            self.deleting = False
        elif self.case is not None:
            self.case = None
        else:
            self.post_message(Asked("welcome"))
            return
        self.show_words()
