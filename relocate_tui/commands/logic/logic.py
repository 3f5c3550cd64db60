"""The `logic` command: the logic to read, as a text or as a chart."""

from typing import Literal

from relocate_tui.bank.bank import Bank
from relocate_tui.commands.logic.flowchart import flowchart
from relocate_tui.commands.logic.reading_copy import reading_copy
from relocate_tui.commands.logic.words import Words
from relocate_tui.text import Language

Form = Literal["mermaid", "markdown"]


def logic(bank: Bank, form: Form, language: Language) -> str:
    """Write down what is asked when and what each answer means.

    `markdown` holds every table with its texts in every language and its conditions in `language`;
    `mermaid` which answer leads to which question or gate. Text of the bank comes out as text.
    """
    words = Words(bank, language)
    match form:
        case "markdown":
            return reading_copy(words)
        case "mermaid":
            return "\n".join(flowchart(words)) + "\n"
