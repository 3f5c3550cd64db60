"""Text that was typed and not entered: what it belongs to, and what it says of the interview."""

from collections.abc import Iterable

from relocate_tui.bank.bank import Bank
from relocate_tui.bank.question import Depth
from relocate_tui.interview.answers import Answers
from relocate_tui.storage.session_table import Draft

NOTE_DRAFT = "note."
"""In front of the id of a question whose note is being written."""


def depth_of(bank: Bank, answers: Answers, drafts: Iterable[Draft] = ()) -> Depth:
    """Find out how deep an interview went: with nothing but quick questions it was the check."""
    names = [*answers.merged(), *(draft.question for draft in drafts)]
    asked = [bank.questions[name] for name in names if name in bank.questions]
    return "quick" if asked and all(one.depth == "quick" for one in asked) else "full"


def note_draft(question_id: str) -> str:
    """Name the draft of the note on a question; no id of a question has a dot."""
    return f"{NOTE_DRAFT}{question_id}"
