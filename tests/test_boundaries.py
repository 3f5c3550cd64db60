"""What may not be loaded, what must be set first, and which words and letters we never use."""

import importlib
import os
import pkgutil
import subprocess
import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest

from relocate_tui import phrases
from relocate_tui.bank.files import built_in
from relocate_tui.text import Text

ROOT = Path(__file__).parent.parent
LOADED = "import sys; print(*sorted({name.partition('.')[0] for name in sys.modules}))"
PHRASES = sorted(module.name for module in pkgutil.iter_modules(phrases.__path__))
AVOIDED_ANYWAY = {"sitting": {("SAVE_FAILED", "失敗")}}
"""Other programs rely on this word of the status line; it is said of our own saving."""


def run(code: str, **environment: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        cwd=ROOT,
        env={**os.environ, **environment},
        text=True,
        timeout=30,
        check=True,
    )
    return done.stdout


@pytest.mark.parametrize(
    "module", ["relocate_tui.assessment.assess", "relocate_tui.report.document", "relocate_tui.cli"]
)
def test_only_the_terminal_application_loads_textual(module: str) -> None:
    assert "textual" not in run(f"import {module}; {LOADED}").split()


def test_help_loads_neither_pydantic_nor_textual() -> None:
    code = f"""
import sys
sys.argv = ["relocate-tui", "--help"]
from relocate_tui.cli import main
try:
    main()
except SystemExit as ended:
    print(ended.code)
{LOADED}
"""
    *said, code_line, loaded = run(code).splitlines()
    assert code_line == "0"
    assert "relocate-tui [OPTIONS]" in said[0]
    assert "click" in loaded.split()
    assert not {"pydantic", "textual", "rich"} & set(loaded.split())


def test_the_environment_of_textual_is_prepared_before_it_is_imported() -> None:
    code = """
import os, sys
import relocate_tui.tui
assert "textual" not in sys.modules
print(os.environ["TEXTUAL_DISABLE_KITTY_KEY"], [name for name in os.environ if "TEXTUAL" in name])
from relocate_tui.tui.app import RelocateApp
from textual import constants
print(constants.DISABLE_KITTY_KEY, constants.LOG_FILE, constants.SCREENSHOT_DELAY)
"""
    hostile = {
        "TEXTUAL": "devtools,debug",
        "TEXTUAL_LOG": "/tmp/keys.log",  # noqa: S108 -- must not be made
        "TEXTUAL_SCREENSHOT": "1",
        "TEXTUAL_DISABLE_KITTY_KEY": "0",
    }
    before, after = run(code, **hostile).splitlines()
    assert before == "1 ['TEXTUAL_DISABLE_KITTY_KEY']"
    assert after == "True None -1"


def texts(value: object) -> Iterator[Text]:
    """Find every text in a constant, however deep."""
    match value:
        case Text():
            yield value
        case dict():
            for inside in value.values():
                yield from texts(inside)
        case list() | tuple() | set() | frozenset():
            for inside in value:
                yield from texts(inside)


def sentences(module: str) -> Iterator[tuple[str, str]]:
    """Give every sentence of a module of phrases under the name of its constant."""
    constants = vars(importlib.import_module(f"{phrases.__name__}.{module}"))
    for name, value in constants.items():
        for text in texts(value):
            for sentence in (text.ja, text.en, text.easy or ""):
                yield name, sentence


def test_there_are_sentences_in_every_module_of_phrases() -> None:
    assert len(PHRASES) >= 12
    assert all(any(sentences(module)) for module in PHRASES)


@pytest.mark.parametrize("module", PHRASES)
def test_no_avoided_word_is_said(module: str) -> None:
    avoided = [avoided.word.casefold() for avoided in built_in().avoided]
    found = {
        (name, word)
        for name, sentence in sentences(module)
        for word in avoided
        if word in sentence.casefold()
    }
    assert found == AVOIDED_ANYWAY.get(module, set())


@pytest.mark.parametrize("module", PHRASES)
def test_no_letter_is_of_ambiguous_width(module: str) -> None:
    found = {
        (name, letter)
        for name, sentence in sentences(module)
        for letter in sentence
        if unicodedata.east_asian_width(letter) == "A"
    }
    assert found == set()
