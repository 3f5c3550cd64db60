"""Every answer at a glance; picking one opens its question."""

from typing import ClassVar

from textual.binding import Binding, BindingType

from relocate_tui.bank.value import Mark
from relocate_tui.interview.route import route
from relocate_tui.phrases import tui as say
from relocate_tui.report.answer_words import answer_text
from relocate_tui.tui import keys
from relocate_tui.tui.messages import Asked, QuestionPicked
from relocate_tui.tui.screens.menu import MenuScreen
from relocate_tui.tui.widgets.choice_field import Choice, ChoiceField
from relocate_tui.tui.widgets.page import Page


class ReviewScreen(MenuScreen):
    """Lists the questions of the route; what stands beside a declined one is only that."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(f"{keys.BACK},{keys.HUB}", "back", show=False, priority=True)
    ]

    def fill(self, page: Page) -> None:
        """Put title, words and entries on the page."""
        tell, sitting, bank = self.visit.say, self.visit.sitting_now(), self.visit.bank
        entries: list[Choice] = []
        section = ""
        for name in route(bank, sitting.answers, sitting.depth).steps:
            question = bank.questions[name]
            given = sitting.answers.answer(name)
            answer = tell(say.NOT_ANSWERED)
            if isinstance(given, Mark):
                answer = tell(say.UNKNOWN if given is Mark.UNKNOWN else say.DECLINED)
            elif given is not None:
                answer = answer_text(question, given, self.visit.language, bank, days_of_birth=True)
            text = f"{tell(question.text)}\n  {answer}"
            entries.append(Choice(id=name, text=text, apart=question.section != section))
            section = question.section
        page.show(tell(say.REVIEW_TITLE), "", entries)

    def on_choice_field_picked(self, event: ChoiceField.Picked) -> None:
        """Open the question to change its answer."""
        event.stop()
        self.post_message(QuestionPicked(event.choice, Asked("review")))

    def action_back(self) -> None:
        """Back to the overview."""
        self.post_message(Asked("hub"))
