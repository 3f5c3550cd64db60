"""One person's answers and what they mean, as one reader may see them."""

from collections.abc import Iterable
from datetime import date
from typing import Literal

from relocate_tui.assessment.checklist import brought_up_by
from relocate_tui.assessment.result import Assessment, ChecklistItem, SubsidyResult
from relocate_tui.assessment.subsidy import find_subsidies
from relocate_tui.bank.bank import Bank
from relocate_tui.bank.question import Question
from relocate_tui.bank.reading import Reading, Status
from relocate_tui.bank.task import Task
from relocate_tui.bank.truth import Because
from relocate_tui.bank.value import Given
from relocate_tui.interview.answers import DESTINATION, Answers
from relocate_tui.phrases import report as summary
from relocate_tui.phrases import report_details as details
from relocate_tui.record import record
from relocate_tui.report.answer_words import answer_text, reason_text
from relocate_tui.report.blocks import Paragraph
from relocate_tui.report.day_words import date_text
from relocate_tui.text import Language, Text

Audience = Literal["client", "others"]
"""`others` is everyone but the person: nothing in their copy rests on a sensitive answer."""


@record
class Case:
    """What every part of the document is written from."""

    bank: Bank
    answers: Answers
    assessment: Assessment
    reading: Reading
    language: Language
    today: date
    case_id: str | None
    audience: Audience

    def say(self, text: Text, /, **values: object) -> str:
        """Say a phrase of the program in the language of the document."""
        return (text.filled(**values) if values else text).in_language(self.language)

    def write(self, text: Text) -> str:
        """Take a text of the bank as its author typed it."""
        return text.in_language(self.language)

    def heading(self, text: Text, /, **values: object) -> Paragraph:
        """Name the blocks that follow."""
        return Paragraph(text=self.say(text, **values), tone="heading")

    def day(self, day: date) -> str:
        """Write a day."""
        return date_text(day, self.language)

    def answer(self, question: Question, given: Given | None) -> str:
        """Say an answer in words."""
        return answer_text(question, given, self.language, self.bank)

    @property
    def seen(self) -> Reading:
        """The answers this reader may see; what others may not see reads as blank."""
        if self.audience == "client":
            return self.reading
        sensitive = {one.id for one in self.bank.questions.values() if one.sensitive}
        given = self.reading.given
        if sensitive.isdisjoint(given):
            return self.reading
        return self.reading.instead({name: given[name] for name in given if name not in sensitive})

    @property
    def subsidies(self) -> tuple[SubsidyResult, ...]:
        """The programmes as this reader may see them: nothing hidden decides, or leaves a gap."""
        if self.seen is self.reading:
            return self.assessment.subsidies
        return find_subsidies(self.bank, self.seen, self.today)

    def shows(self, question_id: str) -> bool:
        """Tell whether this reader may see the question and its answer.

        A question that can be declined silently is not seen while it is blank either, so that
        nobody can tell the two apart.
        """
        question = self.bank.questions.get(question_id)
        if question is None or self.reading.declined(question_id):
            return False
        if question_id not in self.reading.given and offers_silence(question):
            return False
        return self.audience == "client" or not question.sensitive

    def asked(self, question: Question) -> Given | None:
        """Give the answer to a question that applies and may be shown, also "don't know yet"."""
        if not self.shows(question.id) or self.reading.status(question) is not Status.ASKED:
            return None
        return self.reading.given.get(question.id)

    def reasons(self, because: Iterable[Because]) -> tuple[str, ...]:
        """Say the answers behind a result, each once, as far as this reader may see them."""
        said = (
            reason_text(reason, self.language, self.bank)
            for reason in because
            if self.shows(reason.question)
        )
        return tuple(dict.fromkeys(reason for reason in said if reason is not None))

    def because(self, because: Iterable[Because]) -> tuple[str, ...]:
        """Say the answers behind a result as lines of their own."""
        return tuple(self.say(details.BECAUSE, reason=one) for one in self.reasons(because))

    def rests_on_hidden(self, because: Iterable[Because]) -> bool:
        """Tell whether a result would give away an answer this reader may not see."""
        return any(
            reason.value is not None and not self.shows(reason.question) for reason in because
        )

    def leads_to(self, because: Iterable[Because]) -> str | None:
        """Find the question whose answer would change a result, if this reader may see it.

        Where one behind it is not asked yet, the one that decides about that is.
        """
        names = [reason.question for reason in because if reason.question in self.bank.questions]
        deciding = [one.question for name in names for one in self.reading.applies(name).because]
        for name in (*names, *deciding):
            if self.shows(name):
                status = self.reading.status(self.bank.questions[name])
                if status is Status.ASKED:
                    return name
                if status is Status.NOT_DUE and self.shows(DESTINATION):
                    return DESTINATION
        return None

    def checklist(self) -> tuple[tuple[Task, ChecklistItem], ...]:
        """Give the tasks that came up, in order, without those that give a hidden answer away."""
        return tuple(
            (self.bank.tasks[item.id], item)
            for item in self.assessment.checklist
            if not self._gives_away(item)
        )

    def whom(self, task: Task) -> str:
        """Name the desk of a task, or else whom it names itself."""
        desk = None if task.desk is None else self.bank.desks.get(task.desk)
        return self.write(task.who if desk is None else desk.name)

    def effort(self, task: Task) -> str:
        """Say how near a task is: tonight and alone, this week, over time."""
        effort = self.say(summary.EFFORTS[task.effort])
        return self.say(summary.ALONE, effort=effort) if task.alone else effort

    def _gives_away(self, item: ChecklistItem) -> bool:
        """Tell whether a task would not be there without an answer this reader may not see."""
        return self.rests_on_hidden(item.because) and not any(
            self._names(reason, item.id) for reason in item.because if self.shows(reason.question)
        )

    def _names(self, reason: Because, task_id: str) -> bool:
        question = self.bank.questions[reason.question]
        return task_id in brought_up_by(question, self.reading)


def offers_silence(question: Question) -> bool:
    """Tell whether one of the options is kept as "not here", so that it leaves no trace."""
    return any(option.stores == "declined" for option in question.options)
