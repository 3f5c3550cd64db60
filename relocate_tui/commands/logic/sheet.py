"""One row for each option or band, as CSV for a spreadsheet."""

import csv
import io

from relocate_tui.bank.question import Option
from relocate_tui.commands.logic.questions import asked_when, choices
from relocate_tui.commands.logic.words import Words, one_line
from relocate_tui.text import Text

COLUMNS = (
    *("section", "question", "kind", "depth", "per_town", "ask_when", "option"),
    *("text_ja", "text_en", "ready", "tasks", "question_ja", "question_en"),
)
FORMULA_STARTS = tuple("=+-@＝＋－＠")


def sheet(words: Words) -> str:
    """Write the whole sheet, with its head."""
    rows = io.StringIO()
    writer = csv.writer(rows, lineterminator="\n")
    writer.writerow(COLUMNS)
    for question in words.bank.questions.values():
        asked = words.condition(asked_when(words.bank, question))
        per_town = str(question.per_town).lower()
        about = (question.section, question.id, question.kind, question.depth, per_town, asked)
        for option in list(choices(question)) or [Option(id="", text=Text(ja="", en=""))]:
            ready = ";".join(f"{name}={value:g}" for name, value in option.ready.items())
            means = (option.id, option.text.ja, option.text.en, ready, ";".join(option.tasks))
            writer.writerow(map(_cell, (*about, *means, question.text.ja, question.text.en)))
    return rows.getvalue()


def _cell(text: str) -> str:
    """Keep a spreadsheet from reading a text as a formula."""
    line = one_line(text)
    return f"'{line}" if line.startswith(FORMULA_STARTS) else line
