"""A TOML file with some of its texts replaced, and every other byte as it was."""

import tomllib
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from relocate_tui.commands.logic.cells import same_ends
from relocate_tui.commands.logic.texts import Steps
from relocate_tui.commands.logic.toml_string import toml_string
from relocate_tui.text import LANGUAGES, Text

if TYPE_CHECKING:
    from tomlkit.items import String


class NotAsMeantError(Exception):
    """The edited file would not say what it should; it was not written."""


def edited(data: bytes, texts: Iterable[tuple[Steps, Text]]) -> bytes:
    """Put texts in the place of those that `steps` lead to; comments, order and quotes stay.

    Raises:
        NotAsMeantError: the outcome, read again, differs from what was asked for.
    """
    import tomlkit  # noqa: PLC0415 -- only when a sheet comes back

    source = data.decode("utf-8")
    document = tomlkit.parse(source)
    meant = tomllib.loads(source)
    end = "\r\n" if "\r\n" in source else "\n"
    for steps, text in texts:
        _put(_at(document, steps), text, end)
        _say(_at(meant, steps), text)
    outcome = tomlkit.dumps(document)
    if tomllib.loads(outcome) != meant:
        raise NotAsMeantError
    return outcome.encode()


def _at(document: Any, steps: Steps) -> Any:  # noqa: ANN401 -- TOML nests anything
    for step in steps:
        document = document[step]
    return document


def _say(held: dict[str, str], text: Text) -> None:
    for language in LANGUAGES:
        words: str | None = getattr(text, language)
        if words is None:
            held.pop(language, None)
        elif same_ends(held.get(language, "")) != words:
            held[language] = words


def _put(held: Any, text: Text, end: str) -> None:  # noqa: ANN401 -- a table of three forms
    """Change in a table of the file what differs from `text`."""
    from tomlkit import value  # noqa: PLC0415 -- ditto

    for language in LANGUAGES:
        words: str | None = getattr(text, language)
        before: String | None = held.get(language)
        if words is None:
            held.pop(language, None)
        elif before is None:
            _add(held, language, words, end)
        elif same_ends(before) != words:
            held[language] = value(toml_string(words, before.as_string(), end))


def _add(held: Any, language: str, words: str, end: str) -> None:  # noqa: ANN401 -- ditto
    """Add a language: below the first one for keys with dots, at the end of a table."""
    from tomlkit import value  # noqa: PLC0415 -- ditto
    from tomlkit.items import InlineTable, Table  # noqa: PLC0415 -- ditto

    literal = toml_string(words, held["ja"].as_string(), end)
    if isinstance(held, Table) and not held.is_super_table():
        # Left to itself, the key would stand below the comments of the table that follows.
        last = held[list(held)[-1]].trivia
        last.trail = f"{end}{language} = {literal}{last.trail}"
        return
    added = value(literal)
    added.trivia.trail = " " if isinstance(held, InlineTable) else end
    held[language] = added
