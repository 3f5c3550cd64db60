"""Text shown exactly as written, broken the Japanese way."""

from textual.content import Content
from textual.geometry import Size
from textual.widget import Widget

from relocate_tui.typography import visible, wrap


class Prose(Widget):
    """Running text. Whatever it is given is literal: no markup, no control characters."""

    DEFAULT_CSS = """
    Prose { height: auto; width: 1fr; max-width: 100; text-wrap: nowrap; }
    """

    def __init__(self, text: str = "", *, id: str | None = None) -> None:  # noqa: A002 -- Textual's own name
        super().__init__(id=id)
        self.text = visible(text)

    def show(self, text: str) -> None:
        """Replace the text; nothing is drawn anew when it stays the same."""
        literal = visible(text)
        if literal != self.text:
            self.text = literal
            self.refresh(layout=True)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """Count the lines at `width` cells; an empty text takes none."""
        return len(wrap(self.text, max(width, 2))) if self.text else 0

    def render(self) -> Content:
        """Draw the lines."""
        return Content("\n".join(wrap(self.text, max(self.size.width, 2))))
