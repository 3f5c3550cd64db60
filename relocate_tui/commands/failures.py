"""Failures as one or two plain sentences and an exit code; no traceback, no answer."""

import traceback
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

import click

from relocate_tui.bank.problem import BankError
from relocate_tui.casebook.lock import Locked
from relocate_tui.casebook.session import NoSuchCase
from relocate_tui.commands.exit_codes import (
    BAD_FILE,
    INTERNAL,
    INTERRUPTED,
    LOCKED,
    STORAGE,
    USAGE,
)
from relocate_tui.commands.lint import problem_lines
from relocate_tui.commands.settings import language_of_locale
from relocate_tui.phrases import cli as say
from relocate_tui.storage.escapes import json_text
from relocate_tui.storage.failure import StorageFailed
from relocate_tui.text import LANGUAGES, Language, Text
from relocate_tui.typography import on_one_line
from relocate_tui.untrusted.unreadable import Unreadable

PACKAGE = "relocate_tui"


def language_asked(arguments: Sequence[str]) -> Language:
    """Find `--lang` even when the command line could not be parsed."""
    for place, argument in enumerate(arguments):
        value = ""
        if argument == "--lang" and place + 1 < len(arguments):
            value = arguments[place + 1]
        elif argument.startswith("--lang="):
            value = argument.partition("=")[2]
        for language in LANGUAGES:
            if value == language:
                return language
    return language_of_locale()


def _usage_line(error: click.UsageError, language: Language) -> str:
    why = _usage(error)
    reason = error.message if why is None else why.in_language(language)
    return say.USAGE.filled(why=reason).in_language(language)


def _usage(error: click.UsageError) -> Text | None:
    match error:
        case click.NoSuchOption():
            return say.NO_SUCH_OPTION.filled(option=error.option_name)
        case click.MissingParameter():
            return say.NEEDS_ARGUMENT.filled(name=_name(error))
        case click.BadParameter():
            return say.BAD_VALUE.filled(name=_name(error), allowed=_allowed(error))
        case _ if error.message.startswith("No such command"):
            return say.NO_SUCH_COMMAND.filled(command=error.message.split("'")[1])
        case _ if any(ord(letter) > 127 for letter in error.message):  # noqa: PLR2004 -- our own
            return None
        case _:
            ours = {text.en for text in (say.ONE_FILE_ONLY, say.WHAT_TO_PURGE, say.READ_WHICH_BANK)}
            return None if error.message in ours else say.OTHER_USAGE


def _name(error: click.BadParameter) -> str:
    """Name a parameter as it is typed."""
    if error.param is None:
        return str(error.param_hint or "?")
    if isinstance(error.param, click.Option):
        return error.param.opts[0]
    return error.param.human_readable_name


def _allowed(error: click.BadParameter) -> str:
    kind = None if error.param is None else error.param.type
    if isinstance(kind, click.Choice):
        return " | ".join(map(str, kind.choices))
    return "YYYY-MM-DD" if isinstance(kind, click.DateTime) else "..."


def asks_for_json(arguments: Sequence[str]) -> bool:
    """Tell whether JSON was asked for, even when the command line could not be parsed."""
    return "json" in arguments or "--format=json" in arguments


def failure_line(
    error: BaseException, language: Language, *, as_json: bool = False
) -> tuple[str, int]:
    """Give the sentence, or the JSON table, and the exit code for a failure.

    What is wrong with the command line itself is always said in words.
    """
    match error:
        case click.UsageError():
            return _usage_line(error, language), USAGE
        case click.Abort() | KeyboardInterrupt():
            return say.INTERRUPTED.in_language(language), INTERRUPTED
    line, table, code = _described(error, language)
    if as_json:
        return json_text(table), code
    return line, code


def _described(error: BaseException, language: Language) -> tuple[str, dict[str, object], int]:
    match error:
        case Unreadable():
            return (
                error.located.in_language(language),
                error_table("bad-file", error.file, error.key, error.text, language),
                BAD_FILE,
            )
        case BankError():
            head = say.BANK_WRONG.in_language(language)
            first = error.problems[0] if error.problems else None
            message = say.BANK_WRONG if first is None else first.message
            file, key = (first.file, first.key) if first else ("", "")
            table = error_table("bad-bank", file, key, message, language)
            return f"{head}\n{problem_lines(error.problems, language)}", table, BAD_FILE
        case NoSuchCase():
            table = error_table("no-such-case", "", "", error.text, language)
            return error.text.in_language(language), table, BAD_FILE
        case Locked():
            table = error_table("locked", error.file, "", error.text, language)
            return f"{on_one_line(error.file)}: {error.text.in_language(language)}", table, LOCKED
        case StorageFailed():
            table = error_table("storage", error.file, "", error.text, language)
            return f"{on_one_line(error.file)}: {error.text.in_language(language)}", table, STORAGE
        case _:
            return _internal(error, language)


def _internal(error: BaseException, language: Language) -> tuple[str, dict[str, object], int]:
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if PACKAGE in Path(frame.filename).parts]
    last = [*(ours or frames)[-2:], *frames[-1:]]
    place = ", ".join(dict.fromkeys(f"{frame.name}:{frame.lineno}" for frame in last))
    text = say.INTERNAL.filled(kind=type(error).__name__, place=place)
    moment = datetime.now().astimezone().isoformat(timespec="seconds")
    return (
        f"{moment} {text.in_language(language)}",
        error_table("internal", "", "", text, language),
        INTERNAL,
    )


def error_table(
    code: str, file: str, key: str | None, message: Text, language: Language
) -> dict[str, object]:
    """Write a failure as the JSON contract has it."""
    return {"code": code, "file": file, "key": key, "message": message.in_language(language)}
