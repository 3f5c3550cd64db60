"""Plain text inside Markdown: shown as typed, never read as Markdown or HTML.

Each character is looked at once, with its neighbours; nothing is replaced twice. Only what could
mean something where it stands is escaped, so that the file also reads well as plain text.
"""

import re
from collections.abc import Mapping

from relocate_tui.typography import visible

ALWAYS = frozenset("\\`*_[]{}|~<")
"""These open or close something anywhere in a line."""

AT_START = frozenset("#+-=:>")
"""These mean something only as the first character of a block."""

ENTITIES: Mapping[str, str] = {"<": "&lt;", ">": "&gt;", "&": "&amp;"}
"""Not every renderer knows a backslash before these."""

WEB_ADDRESS = re.compile(r"https?://[\w.~/?#@!$&'()*+,;=:%-]*[\w/#&=%~-]", re.ASCII)
SPACES = re.compile(r"(?:(?!\u3000)\s)+")
LINE_ENDS = re.compile(r"\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
LIST_NUMBER = re.compile(r"\d+(?=[.)](?:\s|$))")
BACKTICKS = re.compile("`+")


def escape_line(text: str) -> str:
    """Escape a text for one line, wherever it may stand; runs of spaces become one.

    A web address is put in a code span: it stays readable, and no renderer turns it into a link.
    """
    line = SPACES.sub(" ", _harmless(text)).strip(" ")
    if line.isspace():
        return ""
    pieces: list[str] = []
    place = 0
    for address in WEB_ADDRESS.finditer(line):
        pieces.append(_escaped(line, place, address.start()))
        pieces.append(f"`{address[0]}`")
        place = address.end()
    pieces.append(_escaped(line, place, len(line)))
    return "".join(pieces)


def escape_lines(text: str) -> list[str]:
    """Escape a text line by line, its own line ends kept as separate lines."""
    return [escape_line(line) for line in split_lines(_harmless(text))]


def split_lines(text: str) -> list[str]:
    """Split at every character some renderer takes for a line end."""
    return LINE_ENDS.split(text)


def fence(text: str) -> list[str]:
    """Put a text in a fence longer than any run of backticks in it; it can be copied unchanged."""
    longest = max((len(run) for run in BACKTICKS.findall(text)), default=0)
    marks = "`" * max(3, longest + 1)
    return [f"{marks}text", *split_lines(_harmless(text)), marks]


def _harmless(text: str) -> str:
    """Write out what steers a terminal; a Windows line end is a line end."""
    return visible(text.replace("\r\n", "\n"))


def _escaped(line: str, start: int, end: int) -> str:
    number = LIST_NUMBER.match(line)
    list_mark = None if number is None else number.end()
    return "".join(
        f"\\{line[place]}" if place == list_mark else _character(line, place)
        for place in range(start, end)
    )


def _character(line: str, place: int) -> str:
    character = line[place]
    if not _means_something(line, place):
        return character
    return ENTITIES.get(character, f"\\{character}")


def _means_something(line: str, place: int) -> bool:
    character, before, after = line[place], line[:place][-1:], line[place + 1 : place + 2]
    match character:
        case "&":
            return after == "#" or after.isalnum()
        case "#" if place:
            return before.isspace() or not line[place:].strip("#")
        case ":" if place:
            return before.isalpha() and bool(after.strip())
        case "." | "@":
            return _joins(before, after)
        case "/":
            return after == "/"
        case _:
            return character in ALWAYS or (place == 0 and character in AT_START)


def _joins(before: str, after: str) -> bool:
    """Tell whether a dot or an at sign could be part of an address, and not of a number."""
    return bool(before and after) and not (
        before.isspace() or after.isspace() or (before.isdigit() and after.isdigit())
    )
