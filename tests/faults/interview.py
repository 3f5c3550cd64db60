"""An interview given through a window, with a copy of it kept here to know what must be on disk."""

from datetime import UTC, date, datetime
from pathlib import Path
from random import Random

from relocate_tui.bank.question import Depth, Question
from relocate_tui.bank.value import Given, Mark, accept
from relocate_tui.casebook.session import new_session
from relocate_tui.casebook.sitting import Sitting
from relocate_tui.interview.answers import Answers
from relocate_tui.interview.entry import read_entry
from relocate_tui.interview.route import route
from relocate_tui.phrases import sitting as say
from relocate_tui.phrases import tui as screen
from relocate_tui.text import Language
from relocate_tui.tui.asking import asking
from relocate_tui.tui.listing.kinds import listing_of
from relocate_tui.tui.visit import Visit
from tests.faults.program import Window
from tests.faults.traces import bank

TYPED = {"number": "３万", "date": "2027年4月", "place": "秋田県にかほ市", "text": "髙い山を見たい"}
NOW = datetime(2026, 11, 24, tzinfo=UTC)
MOST_DIGITS = 9
DOWN = "\x1b[B"
CODE = "0000000000"


class Interview:
    """The person at the window, who remembers every answer given.

    `given` holds the answers as they stood after each step; `acknowledged` counts the steps after
    which the program showed the next question together with "saved".
    """

    def __init__(self, window: Window, language: Language, depth: Depth, chance: Random) -> None:
        self.window = window
        self.language: Language = language
        self.depth: Depth = depth
        self.chance = chance
        self.visit = Visit(bank(), Path("nowhere"), language, date(2026, 11, 24))
        self.visit.sitting = Sitting(
            bank(),
            new_session(bank(), now=NOW, token=CODE),
            Answers(),
            language,
            folder=None,
            clock=lambda: NOW,
        )
        self.given: list[Answers] = [Answers()]
        self.acknowledged = 0

    @property
    def question(self) -> Question | None:
        """The question that must stand on the screen now; None after the last."""
        way = route(bank(), self.given[-1], self.depth)
        name = way.first_open()
        return None if name is None else bank().questions[name]

    def answer(self) -> None:
        """Answer the question on the screen with some answer; what comes of it is not awaited."""
        asked = self.question
        assert asked is not None
        given, keys = self._some_answer(asked)
        sitting = self.visit.sitting_now()
        sitting.answers = sitting.answers.with_answer(bank(), asked.id, given)
        self.given.append(sitting.answers)
        self.window.send(keys)

    def is_acknowledged(self) -> bool:
        """Tell whether the screen shows the next question, and that all is saved."""
        following = self.question
        shown = "".join(self.window.text.split())
        wanted = [say.SAVED.in_language(self.language)]
        if following is None:  # the result has no line that says "saved"
            wanted = [screen.RESULTS_TITLE.in_language(self.language)]
        else:
            wanted.append(following.text.in_language(self.language))
        if not all("".join(words.split()) in shown for words in wanted):
            return False
        self.acknowledged = len(self.given) - 1
        return True

    def wait(self) -> None:
        """Wait for the next question and "saved"."""
        following = self.question
        if following is None:
            self.window.wait_for(screen.RESULTS_TITLE.in_language(self.language))
        else:
            self.window.wait_for(following.text.in_language(self.language))
            self.window.wait_for(say.SAVED.in_language(self.language))
        self.acknowledged = len(self.given) - 1

    def _some_answer(self, asked: Question) -> tuple[Given, str]:
        """Choose an answer, and the keys that give it."""
        shown = asking(self.visit, asked, listing_of(self.visit, asked))
        places = {choice.id: place for place, choice in enumerate(shown.choices)}
        if asked.kind in TYPED:
            typed = TYPED[asked.kind]
            return read_entry(bank(), asked, typed), f"{typed}\r"
        options = [option.id for option in asked.options if option.id in places]
        if options and self.chance.randrange(5):
            option = self.chance.choice(options[: MOST_DIGITS - 1])
            key = str(places[option] + 1)
            many = asked.kind == "multi"
            raw: object = [option] if many else option
            return accept(asked, raw, bank().prefectures), key + ("\r" if many else "")
        return Mark.UNKNOWN, _keys_to(places[Mark.UNKNOWN.value])


def _keys_to(place: int) -> str:
    """Give the keys that pick an entry of the list."""
    return str(place + 1) if place < MOST_DIGITS else f"{DOWN * place}\r"
