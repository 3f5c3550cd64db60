"""Two looks of our own, and the terminal's own palette: one accent, one warm colour."""

from textual.theme import Theme

LIGHT = Theme(
    name="paper",
    dark=False,
    primary="#1f5c7a",
    accent="#1f5c7a",
    warning="#9a4b00",
    error="#9a2a2a",
    success="#2f6b3a",
    foreground="#23211c",
    background="#faf7f0",
    surface="#f1ece1",
    panel="#e8e1d2",
)
DARK = Theme(
    name="night",
    dark=True,
    primary="#8cc4de",
    accent="#8cc4de",
    warning="#e8b26a",
    error="#e08a8a",
    success="#9cc79f",
    foreground="#e6e2d8",
    background="#16181b",
    surface="#1f2226",
    panel="#282c31",
)
LOOKS = (DARK, LIGHT)
NAMES = (DARK.name, LIGHT.name, "ansi-dark", "ansi-light")


def next_look(present: str, *, monochrome: bool) -> str:
    """Give the look after this one, round and round.

    Without colour the terminal's own palettes turn black on black, so they are left out.
    """
    names = NAMES[: len(LOOKS)] if monochrome else NAMES
    place = names.index(present) if present in names else -1
    return names[(place + 1) % len(names)]
