"""Keys by what they do, with the full-width forms an input method sends."""

from collections.abc import Iterator

from textual.binding import Binding

ENTER = "enter"
SPACE = "space,ideographic_space"
BACK = "escape"
UNDO = "f4"
LANGUAGE = "f3"
HIDE = "f5"
EXPLAIN = "f1"
NOTE = "f2"
KEEP = "ctrl+s"
QUIT = "ctrl+q"
HUB = "tab"

FULL_WIDTH = ord("\N{FULLWIDTH DIGIT ZERO}") - ord("0")
DIGITS = "123456789"


def letter(key: str) -> str:
    """Name a letter in both cases and both widths."""
    both = (key, key.upper())
    return ",".join((*both, *(chr(ord(one) + FULL_WIDTH) for one in both)))


def digits(action: str) -> Iterator[Binding]:
    """Bind 1 to 9 in both widths to `action(0)` … `action(8)`."""
    for place, digit in enumerate(DIGITS):
        wide = chr(ord(digit) + FULL_WIDTH)
        yield Binding(f"{digit},{wide}", f"{action}({place})", show=False)
