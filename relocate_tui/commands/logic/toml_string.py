"""A string as TOML writes it, in the quotes that stood there before."""

import re

THREE_BASIC, THREE_LITERAL, BASIC, LITERAL = '"""', "'''", '"', "'"
QUOTES = (THREE_BASIC, THREE_LITERAL, BASIC, LITERAL)
CONTROL = re.compile(r"[\x00-\x1f\x7f]")
QUOTE, THIRD_OR_LAST = re.compile('"'), re.compile(r'(?<="")"|"\Z')
SHORT = {"\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r"}


def toml_string(text: str, like: str, end: str = "\n") -> str:
    """Write `text` with the quotes of the string `like`, or with double ones where these cannot.

    `end` is the line end of the file. A multi-line string that began on a line of its own does so
    again.
    """
    quotes = next(each for each in QUOTES if like.startswith(each))
    if quotes == LITERAL and not (CONTROL.search(text) or LITERAL in text):
        return f"'{text}'"
    if quotes in (BASIC, LITERAL):
        return f'"{_escaped(text, keep="")}"'
    on_its_own = like[len(quotes) :].startswith(("\n", "\r\n")) or text.startswith("\n")
    if quotes == THREE_BASIC or not _fits_literally(text):
        quotes, text = THREE_BASIC, _escaped(text, keep="\n\t")
    return quotes + (end if on_its_own else "") + text.replace("\n", end) + quotes


def _fits_literally(text: str) -> bool:
    plain = not CONTROL.search(text.replace("\n", "").replace("\t", ""))
    return plain and THREE_LITERAL not in text and not text.endswith(LITERAL)


def _escaped(text: str, keep: str) -> str:
    """Escape for double quotes; with line breaks kept, quotes only where three could meet."""

    def control(found: re.Match[str]) -> str:
        letter = found[0]
        return letter if letter in keep else SHORT.get(letter, f"\\u{ord(letter):04x}")

    escaped = CONTROL.sub(control, text.replace("\\", "\\\\"))
    return (THIRD_OR_LAST if keep else QUOTE).sub('\\\\"', escaped)
