"""What Textual draws that a Japanese terminal application must not, in one place."""

from textual.scrollbar import ScrollBar

from relocate_tui.tui.widgets.scroll_bar import WholeCells


def prepare() -> None:
    """Draw scroll bars in whole cells."""
    ScrollBar.renderer = WholeCells
