"""Writing down what a desk said, one step at a time: about what, what, when, which desk."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Literal, get_args

from relocate_tui.assessment.result import SubsidyResult, TestResult
from relocate_tui.bank.refused import Refused
from relocate_tui.bank.reply import ANSWERED, About, Answered, Reply
from relocate_tui.bank.subsidy import SubsidyTest
from relocate_tui.bank.value import Place
from relocate_tui.interview.entry import read_past_day
from relocate_tui.phrases import tui_reply as say
from relocate_tui.phrases.report_subsidies import ASK
from relocate_tui.report.answer_words import trace_text
from relocate_tui.text import Text
from relocate_tui.tui.visit import Visit
from relocate_tui.tui.widgets.choice_field import Choice

Step = Literal["subsidy", "test", "answered", "on", "desk", "words"]
STEPS: tuple[Step, ...] = get_args(Step)
TYPED: tuple[Step, ...] = ("on", "desk", "words")
ASKED_FIRST: tuple[TestResult, ...] = ("ask-desk", "unknown", "not-met", "met")
"""What a person most likely went to ask stands first."""


class ReplySteps:
    """What was said so far, and which step is being taken; what was typed stays at its step."""

    def __init__(self, found: Sequence[SubsidyResult], about: About | None) -> None:
        self.found = {result.id: result for result in found if result.tests}
        self.subsidy, self.test = ("", "") if about is None else about
        self.steps = STEPS if about is None else STEPS[STEPS.index("answered") :]
        self.step = self.steps[0]
        self.answered: Answered = ANSWERED[0]
        self.day: date | None = None
        self.typed = dict.fromkeys(TYPED, "")

    @property
    def place(self) -> int:
        """The number of the step being taken, from 1."""
        return self.steps.index(self.step) + 1

    @property
    def draft_id(self) -> str:
        """Name the draft of the desk's words on this test."""
        return reply_draft((self.subsidy, self.test))

    @property
    def criterion(self) -> SubsidyTest | None:
        """The test that was picked, by the rules in force here."""
        result = self.found.get(self.subsidy)
        tests = () if result is None else result.criteria
        return next((test for test in tests if test.id == self.test), None)

    def context(self, visit: Visit) -> list[str]:
        """Say what was picked so far, and while the reply is picked, what the desk was asked."""
        if self.step == "subsidy":
            return []
        texts = [visit.say(visit.bank.subsidies[self.subsidy].name)]
        criterion = None if self.step == "test" else self.criterion
        if criterion is not None:
            texts.append(visit.say(criterion.text))
            texts += _asked_there(visit, criterion) if self.step == "answered" else ()
        return texts

    def choices(self, visit: Visit) -> list[Choice]:
        """Offer what can be picked in this step; nothing where something is typed."""
        tell = visit.say
        match self.step:
            case "subsidy":
                bank = visit.bank
                return [
                    Choice(id=name, text=tell(bank.subsidies[name].name)) for name in self.found
                ]
            case "test":
                return self._tests(visit)
            case "answered":
                return [Choice(id=name, text=tell(say.ANSWERED[name])) for name in ANSWERED]
            case _:
                return []

    def _tests(self, visit: Visit) -> list[Choice]:
        result = self.found[self.subsidy]
        traces = {trace.id: trace for trace in result.tests}
        tests = sorted(result.in_use, key=lambda test: ASKED_FIRST.index(traces[test.id].result))
        return [
            Choice(
                id=test.id,
                text="\n  ".join(
                    (
                        f"{visit.say(test.text)}  {trace_text(traces[test.id], visit.language)}",
                        *_asked_there(visit, test),
                    )
                ),
            )
            for test in tests
        ]

    def picked(self, step: Step) -> str | None:
        """Give what was picked before at a step that is come back to."""
        before = {"subsidy": self.subsidy, "test": self.test, "answered": self.answered}
        return before.get(step) or None

    def pick(self, choice: str) -> None:
        """Take an entry of the list, and go on."""
        match self.step:
            case "subsidy":
                self.subsidy = choice
            case "test":
                self.test = choice
            case _:
                self.answered = next(each for each in ANSWERED if each == choice)
        self._go_on()

    def enter(self, typed: str, today: date) -> Text | None:
        """Take what was typed, and go on; give what is to be known about it.

        Raises:
            Refused: it is not a day on which a reply can have been heard.
        """
        self.typed[self.step] = typed
        told = None
        if self.step == "on":
            self.day = read_day(typed, today)
            criterion = self.criterion
            lasts = None if criterion is None else timedelta(days=criterion.recheck_days)
            told = say.LONG_AGO if lasts is not None and self.day + lasts < today else None
        if self.step != self.steps[-1]:
            self._go_on()
        return told

    def back(self) -> bool:
        """Go a step back; tell whether there was one."""
        if self.step == self.steps[0]:
            return False
        self.step = self.steps[self.steps.index(self.step) - 1]
        return True

    def reply(self, place: Place | None, today: date) -> Reply:
        """Put together what was said about a destination, or about none yet."""
        return Reply(
            subsidy=self.subsidy,
            test=self.test,
            answered=self.answered,
            on=self.day or today,
            desk=_unless_blank(self.typed["desk"]),
            town="" if place is None else place.town or "",
            prefecture="" if place is None else place.prefecture,
            words=_unless_blank(self.typed["words"]),
        )

    def _go_on(self) -> None:
        self.step = self.steps[self.steps.index(self.step) + 1]


def reply_draft(about: About) -> str:
    """Name the draft of what a desk said about a test; no id of a question has a dot."""
    return "reply." + ".".join(about)


def read_day(typed: str, today: date) -> date:
    """Read the day of a reply; nothing typed is today.

    Raises:
        Refused: it is no day of the calendar, or still to come.
    """
    if not typed.strip():
        return today
    day = read_past_day(typed)
    if day > today:
        raise Refused(say.NOT_YET.filled(today=today.isoformat()))
    return day


def _asked_there(visit: Visit, test: SubsidyTest) -> tuple[str, ...]:
    if test.ask_office is None:
        return ()
    return (visit.say(ASK, question=visit.say(test.ask_office)),)


def _unless_blank(typed: str) -> str:
    return typed if typed.strip() else ""
