"""The one way in which a file is refused."""

from typing import Literal

from relocate_tui.phrases import files
from relocate_tui.text import LANGUAGES, Text
from relocate_tui.typography import on_one_line

Reason = Literal["missing", "closed", "damaged", "newer", "refused"]
"""`closed`: the system does not let us read it. `refused`: good TOML, but not what we read."""


class Unreadable(Exception):  # noqa: N818 -- reads as a sentence where it is raised
    """A file that cannot be used; `text` says what is wrong and what to do.

    No part of an answer is repeated. `line` is known for mistakes of syntax, `key` for the rest.
    """

    def __init__(
        self,
        text: Text,
        file: str,
        *,
        reason: Reason = "refused",
        line: int | None = None,
        key: str | None = None,
    ) -> None:
        super().__init__(text.en)
        self.text = text
        self.file = file
        self.reason: Reason = reason
        self.line = line
        self.key = key

    @property
    def located(self) -> Text:
        """The sentence with the file, and the line or key path, in front."""
        name = on_one_line(self.file)
        place = Text(ja=name, en=name, easy=name)
        if self.line is not None:
            place = files.AT_LINE.filled(file=name, line=self.line)
        elif self.key is not None:
            place = files.AT_KEY.filled(file=name, key=self.key)
        ja, en, easy = (
            f"{place.in_language(language)}: {self.text.in_language(language)}"
            for language in LANGUAGES
        )
        return Text(ja=ja, en=en, easy=easy)
