"""One line with a left and a right end: where you are, and how it stands."""

from textual.content import Content
from textual.widget import Widget

from relocate_tui.typography import cut, pad, visible, width

GAP = 2


class TwoEnds(Widget):
    """A line at the top or bottom of a screen; the right end is kept, the left is cut."""

    DEFAULT_CSS = """
    TwoEnds { height: 1; width: 1fr; padding: 0 1; text-wrap: nowrap; }
    """

    def __init__(self, left: str = "", right: str = "", *, id: str | None = None) -> None:  # noqa: A002 -- Textual's own name
        super().__init__(id=id)
        self.ends = (visible(left), visible(right))

    def show(self, left: str, right: str = "") -> None:
        """Replace both ends."""
        ends = (visible(left), visible(right))
        if ends != self.ends:
            self.ends = ends
            self.refresh()

    def render(self) -> Content:
        """Draw the line."""
        left, right = self.ends
        room = self.size.width - width(right) - (GAP if right else 0)
        start = pad(cut(left, max(room, 0)), max(room, 0))
        return Content(start + (" " * GAP + right if right else ""))
