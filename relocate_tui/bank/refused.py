"""The one way in which an answer is refused."""

from relocate_tui.text import Text


class Refused(ValueError):  # noqa: N818 -- reads as a sentence where it is raised
    """A value that is not an answer to this question; `text` says why, without repeating it."""

    def __init__(self, text: Text) -> None:
        super().__init__(text.en)
        self.text = text
