"""Any text as a cell that no spreadsheet takes for a formula or a number, and back again."""

import re
from hashlib import sha256

from relocate_tui.text import Text

NOT_A_TEXT = r"(?:\s*[=+\-@＝＋－＠]|\d[\d.,:/%eE+-]*\Z)"
"""What a spreadsheet may work out, or write differently: a formula, a number, a day."""

_TO_BE_MARKED = re.compile(f"'*{NOT_A_TEXT}")
_MARKED = re.compile(f"'+{NOT_A_TEXT}")
MARK = "'"
MARK_LETTERS = str.maketrans("0123456789abcdef", "abcdefghijklmnop")


def to_cell(text: str) -> str:
    """Put an apostrophe before a text that needs it; `from_cell` gives back the text."""
    return f"{MARK}{text}" if _TO_BE_MARKED.match(text) else text


def from_cell(cell: str) -> str:
    """Take off the apostrophe of `to_cell`, and no other."""
    return cell.removeprefix(MARK) if _MARKED.match(cell) else cell


def same_ends(text: str) -> str:
    """Give a text with the line ends of TOML; spreadsheets write their own."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def mark_of(text: Text) -> str:
    """Sum up a text in eight letters, to tell later whether it was changed."""
    whole = "\0".join(map(same_ends, (text.ja, text.en, text.easy or "")))
    return sha256(whole.encode()).hexdigest()[:8].translate(MARK_LETTERS)
