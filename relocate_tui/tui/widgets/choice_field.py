"""Pick one or several, by arrows, digits or mouse; also the menu of every screen."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar, Literal

from textual import events
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.geometry import Region, Size
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget

from relocate_tui.record import record
from relocate_tui.tui import keys
from relocate_tui.typography import visible, wrap

Manner = Literal["menu", "single", "multi"]
MARKS: dict[Manner, tuple[str, str]] = {
    "menu": ("", ""),
    "single": ("( ) ", "(*) "),
    "multi": ("[ ] ", "[x] "),
}


@record
class Choice:
    """One entry. `alone` entries of a multiple choice end it at once, such as "don't know yet"."""

    id: str
    text: str
    alone: bool = False
    apart: bool = False
    """Whether a blank line stands before it."""


class ChoiceField(Widget, can_focus=True):
    """A list with a cursor. Marks carry the state; colour only repeats it."""

    DEFAULT_CSS = """
    ChoiceField { height: auto; width: 1fr; max-width: 100; text-wrap: nowrap; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "move(-1)", show=False),
        Binding("down", "move(1)", show=False),
        Binding("home", "jump(0)", show=False),
        Binding("end", "jump(-1)", show=False),
        Binding(keys.ENTER, "decide", show=False),
        Binding(keys.SPACE, "mark", show=False),
        *keys.digits("digit"),
    ]

    cursor: reactive[int] = reactive[int](0, init=False)

    @dataclass
    class Picked(Message):
        """One entry was decided on."""

        field: "ChoiceField"
        choice: str

    @dataclass
    class Chosen(Message):
        """A set of entries was decided on, in the order of the list."""

        field: "ChoiceField"
        choices: tuple[str, ...]

    @dataclass
    class LeftAbove(Message):
        """The cursor was moved up from the first entry."""

        field: "ChoiceField"

    def __init__(self, manner: Manner = "menu", *, id: str | None = None) -> None:  # noqa: A002 -- Textual's own name
        super().__init__(id=id)
        self.manner: Manner = manner
        self.choices: tuple[Choice, ...] = ()
        self.chosen: frozenset[str] = frozenset()

    def show(
        self,
        choices: Sequence[Choice],
        *,
        manner: Manner | None = None,
        chosen: frozenset[str] = frozenset(),
        cursor: str | int | None = None,
    ) -> None:
        """Replace the entries; the cursor goes to `cursor`, or to the first chosen entry."""
        self.choices = tuple(choices)
        self.manner = manner or self.manner
        self.chosen = chosen
        ids = [choice.id for choice in self.choices]
        if isinstance(cursor, int):
            place = min(cursor, max(len(ids) - 1, 0))
        else:
            wanted = cursor or next((name for name in ids if name in chosen), "")
            place = ids.index(wanted) if wanted in ids else 0
        self.set_reactive(ChoiceField.cursor, place)
        self.refresh(layout=True)
        if self.has_focus:
            self.call_after_refresh(self._keep_visible)

    def retitle(self, choices: Sequence[Choice]) -> None:
        """Replace the words of the same entries; cursor and marks stay."""
        self.choices = tuple(choices)
        self.refresh(layout=True)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """Count the lines of all entries at `width` cells."""
        return sum(len(lines) for lines in self._lines(width))

    def render(self) -> Content:
        """Draw the entries, the one under the cursor marked with `>`."""
        pieces: list[Content] = []
        for place, lines in enumerate(self._lines(self.size.width)):
            here = place == self.cursor and self.has_focus
            style = "bold $accent" if here else ""
            pieces.extend(Content.styled(line, style) for line in lines)
        return Content("\n").join(pieces)

    def _lines(self, columns: int) -> list[list[str]]:
        return [
            ([""] if choice.apart else []) + self._entry(place, choice, columns)
            for place, choice in enumerate(self.choices)
        ]

    def _entry(self, place: int, choice: Choice, columns: int) -> list[str]:
        off, on = MARKS[self.manner]
        mark = on if choice.id in self.chosen else off
        number = f"{place + 1} " if place < len(keys.DIGITS) else "  "
        pointer = "> " if place == self.cursor and self.has_focus else "  "
        head = f" {pointer}{number}{mark}"
        return wrap(visible(choice.text), max(columns, 12), indent=len(head), first=head)

    def watch_cursor(self) -> None:
        """Draw the cursor at its new place, and keep it in sight."""
        self.refresh()
        self._keep_visible()

    def on_focus(self) -> None:
        """Show the cursor."""
        self.refresh()
        self.call_after_refresh(self._keep_visible)

    def on_blur(self) -> None:
        """Take the cursor away."""
        self.refresh()

    def _keep_visible(self) -> None:
        if not self.choices or self.parent is None or not self.is_mounted:
            return
        heights = [len(lines) for lines in self._lines(self.size.width)]
        top = sum(heights[: self.cursor]) if self.cursor else 0
        region = Region(0, top, max(self.size.width, 1), heights[self.cursor])
        region = region.translate(self.virtual_region.offset)
        parent = self.parent
        if not isinstance(parent, Widget):
            return
        if self.cursor == 0 and region.bottom <= parent.scrollable_content_region.height:
            region = Region(
                0, 0, region.right, region.bottom
            )  # what stands above can be read again
        parent.scroll_to_region(region, animate=False, force=True)

    def action_move(self, step: int) -> None:
        """Move the cursor; above the first entry the field is left."""
        place = self.cursor + step
        if place < 0:
            self.post_message(self.LeftAbove(self))
        elif place < len(self.choices):
            self.cursor = place

    def action_jump(self, place: int) -> None:
        """Move the cursor to the first or the last entry."""
        if self.choices:
            self.cursor = place % len(self.choices)

    def action_digit(self, place: int) -> None:
        """Pick the entry with that number; in a multiple choice, mark it.

        Where an answer is given already, the cursor only goes there, so that a stray digit changes
        nothing.
        """
        if place < len(self.choices):
            self.cursor = place
            if self.manner != "single" or not self.chosen:
                self._use(self.choices[place], deciding=self.manner != "multi")

    def action_mark(self) -> None:
        """Mark or unmark the entry under the cursor; in a single choice, pick it."""
        if self.choices:
            self._use(self.choices[self.cursor], deciding=self.manner != "multi")

    def action_decide(self) -> None:
        """Decide on the entry under the cursor, or on the marked ones."""
        if not self.choices:
            return
        here = self.choices[self.cursor]
        if self.manner != "multi" or here.alone:
            self._use(here, deciding=True)
            return
        marked = tuple(choice.id for choice in self.choices if choice.id in self.chosen)
        self.post_message(self.Chosen(self, marked or (here.id,)))

    def _use(self, choice: Choice, *, deciding: bool) -> None:
        if deciding or choice.alone:
            self.post_message(self.Picked(self, choice.id))
            return
        kept = {name for name in self.chosen if not self._is_alone(name)}
        self.chosen = frozenset(kept ^ {choice.id})
        self.refresh()

    def _is_alone(self, name: str) -> bool:
        return any(choice.id == name and choice.alone for choice in self.choices)

    def on_click(self, event: events.Click) -> None:
        """Pick or mark the entry that was clicked."""
        line = event.get_content_offset_capture(self).y
        for place, lines in enumerate(self._lines(self.size.width)):
            if line < len(lines):
                self.cursor = place
                self._use(self.choices[place], deciding=self.manner != "multi")
                return
            line -= len(lines)
