"""Words and their width: I18N002 to I18N004, WORD001 to WORD003."""

import re
import unicodedata
from collections.abc import Iterator, Mapping

from relocate_tui.bank.barrier import Barrier, Gate
from relocate_tui.bank.lint.codes import (
    QUESTION_COLUMNS,
    QUESTION_LINES,
    WIDEST_OPTION,
    WIDEST_SECTION_TITLE,
    WIDEST_TASK_TITLE,
)
from relocate_tui.bank.lint.survey import Spot, Survey
from relocate_tui.bank.problem import Problem
from relocate_tui.bank.question import Option, Question, Section
from relocate_tui.bank.task import Task
from relocate_tui.phrases import lint as say
from relocate_tui.phrases import lint_contents
from relocate_tui.text import Text
from relocate_tui.typography import width, wrap

PLACEHOLDER = re.compile(r"\{[^{}\s]*\}")


def wording_problems(survey: Survey) -> Iterator[Problem]:
    """Check every text of every table, and the width of those that stand in narrow places."""
    avoided = {word.word.casefold(): word.instead for word in survey.bank.avoided}
    for spot, text in survey.texts():
        yield from _translation_problems(spot, text)
        for language, words in _each(text):
            yield from _avoided_problems(spot.below(language), words, avoided)
            yield from _ambiguous_problems(spot.below(language), words)
    written = {spot.file for spot, text in survey.texts() if text.easy is not None}
    for _table, spot, part in survey.parts():
        yield from _width_problems(spot, part)
        if spot.file in written:
            yield from _easy_problems(spot, part)


def _each(text: Text) -> Iterator[tuple[str, str]]:
    yield "ja", text.ja
    yield "en", text.en
    if text.easy is not None:
        yield "easy", text.easy


def _translation_problems(spot: Spot, text: Text) -> Iterator[Problem]:
    forms = {
        (*sorted(PLACEHOLDER.findall(words)), words.strip().count("\n"))
        for _language, words in _each(text)
        if words.strip()
    }
    if len(forms) > 1:
        yield spot.told("I18N002", say.FORMS_DIFFER, say.MATCH_FORMS)
    same = text.ja.strip() == text.en.strip()
    if same and any(character.isalpha() for character in text.ja):
        yield spot.told("I18N003", say.SAME_TEXT, say.TRANSLATE, "warning")


def _avoided_problems(spot: Spot, words: str, avoided: Mapping[str, str]) -> Iterator[Problem]:
    folded = words.casefold()
    for word, instead in avoided.items():
        if word and word in folded:
            message = say.AVOIDED_WORD.filled(word=word)
            yield spot.told("WORD002", message, say.SAY_INSTEAD.filled(instead=instead))


def _ambiguous_problems(spot: Spot, words: str) -> Iterator[Problem]:
    found = dict.fromkeys(each for each in words if unicodedata.east_asian_width(each) == "A")
    if found:
        named = " ".join(f"{each} (U+{ord(each):04X})" for each in found)
        message = say.AMBIGUOUS_WIDTH.filled(characters=named)
        yield spot.told("WORD003", message, say.USE_PLAIN, "warning")


def _width_problems(spot: Spot, part: object) -> Iterator[Problem]:
    match part:
        case Option():
            yield from _too_wide(spot.below("text"), part.text, WIDEST_OPTION)
        case Section():
            yield from _too_wide(spot.below("title"), part.title, WIDEST_SECTION_TITLE)
        case Task():
            yield from _too_wide(spot.below("title"), part.title, WIDEST_TASK_TITLE)
        case Question():
            for language, words in _each(part.text):
                lines = len(wrap(words, QUESTION_COLUMNS))
                if lines > QUESTION_LINES:
                    message = say.TOO_LONG.filled(lines=lines, most=QUESTION_LINES)
                    at = spot.below(f"text.{language}")
                    yield at.told("WORD001", message, say.SHORTEN)


def _easy_problems(spot: Spot, part: object) -> Iterator[Problem]:
    """Find what a person on the quick check meets without easy words, in a file that has some."""
    texts: Mapping[str, Text] = {}
    match part:
        case Question() if part.depth == "quick":
            texts = {"text": part.text, "why": part.why}
            texts |= {f"option[{n}].text": each.text for n, each in enumerate(part.options)}
        case Task():
            texts = {key: getattr(part, key) for key in ("title", "why", "done_when", "who")}
        case Barrier():
            texts = {"name": part.name}
        case Gate():
            texts = {key: getattr(part, key) for key in ("name", "settled", "open", "blocking")}
    for key, text in texts.items():
        if text.easy is None:
            yield spot.below(key).told(
                "I18N004", lint_contents.EASY_MISSING, lint_contents.ADD_EASY, "warning"
            )


def _too_wide(spot: Spot, text: Text, most: int) -> Iterator[Problem]:
    for language, words in _each(text):
        cells = width(words)
        if cells > most:
            message = say.TOO_WIDE.filled(cells=cells, most=most)
            yield spot.below(language).told("WORD001", message, say.SHORTEN)
