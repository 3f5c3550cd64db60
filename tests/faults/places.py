"""Every kind of screen a few keys lead to, and the way there."""

from collections.abc import Callable, Mapping

from relocate_tui.phrases import tui as say
from relocate_tui.phrases import tui_cases
from relocate_tui.text import Language, Text
from tests.faults.program import Window
from tests.faults.traces import CANARY, bank

Way = Callable[[Window, Language], None]


def shows(window: Window, language: Language, text: Text) -> None:
    """Wait until a sentence stands on the screen."""
    window.wait_for(text.in_language(language))


def asks(window: Window, language: Language, question_id: str) -> None:
    """Wait until a question stands on the screen."""
    shows(window, language, bank().questions[question_id].text)


def to_welcome(window: Window, language: Language) -> None:
    """Start."""
    shows(window, language, say.BEGIN_QUICK)


def to_notice(window: Window, language: Language) -> None:
    """Begin the quick check."""
    to_welcome(window, language)
    pick(window, say.BEGIN_QUICK.in_language(language))
    shows(window, language, say.KEEP_UNLISTED)


def to_question(window: Window, language: Language) -> None:
    """Agree to the notice, and stand at the first question."""
    to_notice(window, language)
    window.send("1")
    asks(window, language, "move-status")


def to_typing(window: Window, language: Language) -> None:
    """Answer two questions and type half an answer to the third."""
    to_question(window, language)
    window.send("1")
    asks(window, language, "motives")
    window.send("1")
    window.wait_for("1 [x]")
    window.send("\r")
    asks(window, language, "destination")
    window.send(CANARY)
    window.wait_for(CANARY)


def to_note(window: Window, language: Language) -> None:
    """Write half a note on the third question."""
    to_question(window, language)
    window.send("1")
    asks(window, language, "motives")
    window.send(b"\x1bOQ")
    shows(window, language, say.NOTE_TITLE)
    window.send(CANARY)
    window.wait_for(CANARY)


def to_leave(window: Window, language: Language) -> None:
    """Ask to leave, half an answer being typed."""
    to_typing(window, language)
    window.send(b"\x11")
    shows(window, language, tui_cases.LEAVE_TITLE)


def to_hub(window: Window, language: Language) -> None:
    """Look at the overview, half an answer being typed."""
    to_typing(window, language)
    window.send(b"\t")
    shows(window, language, say.HUB_RESULTS)


def to_results(window: Window, language: Language) -> None:
    """Look at the result from the overview."""
    to_hub(window, language)
    pick(window, say.HUB_RESULTS.in_language(language))
    shows(window, language, say.RESULTS_TITLE)


def to_report(window: Window, language: Language) -> None:
    """Look at where reports are saved."""
    to_typing(window, language)
    window.send(b"\x13")
    shows(window, language, tui_cases.SAVE_PRIVACY)


def to_saved_answers(window: Window, language: Language) -> None:
    """Look at the list of saved answers."""
    to_welcome(window, language)
    pick(window, say.OPEN_SAVED.in_language(language))
    shows(window, language, tui_cases.CASES_TITLE)


def pick(window: Window, entry: str) -> None:
    """Press the digit that stands before an entry."""
    line = next(line for line in window.text.splitlines() if entry in line)
    digit = next(letter for letter in line if letter.isdigit())
    window.send(digit)


PLACES: Mapping[str, Way] = {
    "welcome": to_welcome,
    "notice": to_notice,
    "question": to_question,
    "typing": to_typing,
    "note": to_note,
    "leave": to_leave,
    "overview": to_hub,
    "results": to_results,
    "report": to_report,
    "saved answers": to_saved_answers,
}
WITH_WORDS = frozenset({"typing", "note", "leave", "overview", "results", "report"})
"""Places on the way to which the canary was typed."""
