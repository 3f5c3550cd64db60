"""What a terminal brackets as pasted, told from what is typed, before anything reads it as keys.

A pasted text may hold any bytes, an escape sequence or an Enter among them; Textual's own reading
lets them act.
"""

START, END = "\x1b[200~", "\x1b[201~"
SHORTEST_HELD = 3
"""Letters of a `START` cut off at the end of what was read; fewer may be keys of their own."""

MOST_KEPT = 1_000_000


class PasteReader:
    """Splits what arrives, in pieces of any size, into typed text and whole pasted texts."""

    def __init__(self) -> None:
        self._held = ""
        self._pasted: str | None = None

    def feed(self, text: str) -> list[tuple[str, bool]]:
        """Give what arrived in order, each with whether it was pasted.

        Of a paste without end the first million letters are kept.
        """
        found: list[tuple[str, bool]] = []
        rest, self._held = self._held + text, ""
        while rest:
            mark = START if self._pasted is None else END
            before, met, after = rest.partition(mark)
            if not met:
                before, self._held = _without_beginning(before, mark)
            if self._pasted is None:
                if before:
                    found.append((before, False))
                self._pasted = "" if met else None
            else:
                self._pasted = (self._pasted + before)[:MOST_KEPT]
                if met:
                    found.append((self._pasted, True))
                    self._pasted = None
            rest = after
        return found


def _without_beginning(text: str, mark: str) -> tuple[str, str]:
    """Split off what may be the beginning of a mark at the end of a text."""
    shortest = SHORTEST_HELD if mark == START else 1
    for length in range(len(mark) - 1, shortest - 1, -1):
        if text.endswith(mark[:length]):
            return text[:-length], text[-length:]
    return text, ""
