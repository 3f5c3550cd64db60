"""A text in a report, read back by a Markdown renderer: nothing of it became Markdown."""

import re
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.token import Token

from relocate_tui.report.escaping import escape_line
from relocate_tui.typography import visible

ALLOWED = frozenset({"inline", "text", "code_inline", "text_special"})
LONGEST = 4000
"""As long as the longest answer; the renderer, not the escaping, takes long for more."""

SPACES = re.compile(r"(?:(?!\u3000)\s)+")


@cache
def _renderer() -> MarkdownIt:
    return MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])


def shown_as_typed(text: str) -> str | None:
    """Say what became of a text that should be shown as it was typed, if anything did."""
    text = text[:LONGEST]
    escaped = escape_line(text)
    if any(0xD800 <= ord(letter) <= 0xDFFF for letter in escaped):
        return f"{text!r}: a surrogate is left"
    for before in ("", "- ", "# ", "> ", "text "):
        tokens = _renderer().parse(f"{before}{escaped}\n")
        kinds = {token.type for token in _flat(tokens)} - ALLOWED
        odd = {kind for kind in kinds if kind.startswith(("link", "image", "html"))}
        if odd:
            return f"{text!r} after {before!r} became {sorted(odd)}"
    shown = "".join(token.content for token in _flat(_renderer().parse(f"text {escaped}\n")))
    wanted = SPACES.sub(" ", visible(text.replace("\r\n", "\n"))).strip(" ")
    if shown != f"text {wanted}".strip() and wanted.strip():
        return f"{text!r} is shown as {shown[5:]!r}"
    return None


def _flat(tokens: list[Token]) -> list[Token]:
    """Give the inmost tokens, which hold the words."""
    return [
        child
        for token in tokens
        for child in (token.children if token.children is not None else [token])
    ]
