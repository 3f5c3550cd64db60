"""One part of a document on the screen: its lines can be opened in place to show the reasons."""

from dataclasses import dataclass
from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.geometry import Region, Size
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget

from relocate_tui.bank.reply import About
from relocate_tui.record import record
from relocate_tui.report.blocks import Blank, Interval, Letter, Line, Lines, Paragraph, Part, Tone
from relocate_tui.tui import keys
from relocate_tui.typography import pad, visible, width, wrap

TONES: dict[Tone, str] = {
    "heading": "bold",
    "plain": "",
    "quiet": "$text-muted",
    "caution": "$warning",
    "quote": "italic",
}
BAR_CELLS = 20
INDENT = "  "
FULL = 100.0


@record
class Entry:
    """An entry that can be gone to: its line, and where it stands, from the outermost inwards."""

    line: Line
    path: tuple[int, ...]


@record
class Row:
    """One drawn line; `entry` is the number of the list entry it belongs to."""

    text: str
    style: str = ""
    entry: int | None = None


class Leaf(Widget, can_focus=True):
    """Draws a part; up and down go from entry to entry, Enter opens and closes its details."""

    DEFAULT_CSS = """
    Leaf { height: auto; width: 1fr; max-width: 100; text-wrap: nowrap; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "move(-1)", show=False),
        Binding("down", "move(1)", show=False),
        Binding("pageup", "page(-1)", show=False),
        Binding("pagedown", "page(1)", show=False),
        Binding("home", "jump(0)", show=False),
        Binding("end", "jump(-1)", show=False),
        Binding(f"{keys.ENTER},{keys.SPACE}", "open", show=False),
    ]

    cursor: reactive[int] = reactive[int](0, init=False)

    @dataclass
    class LeftBelow(Message):
        """The cursor was moved down from the last entry, with the end in sight."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 -- Textual's own name
        super().__init__(id=id)
        self.part: Part | None = None
        self.bullet = ""
        self.opened: frozenset[tuple[int, ...]] = frozenset()

    def show(self, part: Part, *, bullet: str, keep: bool = False) -> None:
        """Draw another part; `keep` leaves cursor and opened entries as they are."""
        self.part = part
        self.bullet = bullet
        if not keep:
            self.opened = frozenset()
            self.set_reactive(Leaf.cursor, 0)
        self.refresh(layout=True)

    def open_at(self, about: About) -> None:
        """Put the cursor on the entry that tells of this test, opened."""
        for outer, line in enumerate(self._lines()):
            paths: list[tuple[int, ...]] = [(outer,)] if line.about == about else []
            paths += [
                (outer, inner) for inner, each in enumerate(line.inside) if each.about == about
            ]
            for path in paths:
                self.opened |= {path[:1], path}
                places = [entry.path for entry in self._entries()]
                self.set_reactive(Leaf.cursor, places.index(path))
                self.refresh(layout=True)
                self.call_after_refresh(self._keep_visible)
                return

    @property
    def here(self) -> Line | None:
        """The entry under the cursor, while the cursor is in this part."""
        entries = self.entries()
        return entries[self.cursor] if self.has_focus and entries else None

    def entries(self) -> list[Line]:
        """List the entries that can be gone to, in order: those inside an opened one included."""
        return [entry.line for entry in self._entries()]

    def _lines(self) -> list[Line]:
        blocks = self.part.blocks if self.part else ()
        return [line for block in blocks if isinstance(block, Lines) for line in block.items]

    def _entries(self) -> list[Entry]:
        found: list[Entry] = []
        for outer, line in enumerate(self._lines()):
            found.append(Entry(line=line, path=(outer,)))
            if (outer,) in self.opened:
                found += [
                    Entry(line=each, path=(outer, inner)) for inner, each in enumerate(line.inside)
                ]
        return found

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """Count the drawn lines."""
        return len(self._rows(width))

    def render(self) -> Content:
        """Draw every row."""
        rows = self._rows(self.size.width)
        here = self.cursor if self.has_focus else None
        return Content("\n").join(
            Content.styled(
                row.text,
                "bold $accent" if row.entry is not None and row.entry == here else row.style,
            )
            for row in rows
        )

    def _rows(self, columns: int) -> list[Row]:
        rows: list[Row] = []
        entries = iter(enumerate(self._entries()))
        for block in self.part.blocks if self.part else ():
            match block:
                case Paragraph(text=text, tone=tone):
                    rows.extend(
                        Row(text=line, style=TONES[tone])
                        for line in wrap(visible(text), max(columns, 8), indent=1, first=" ")
                    )
                    rows.append(Row(text=""))
                case Letter(title=title, text=text):
                    rows.append(Row(text=f" {visible(title)}", style="bold"))
                    rows.extend(
                        Row(text=line)
                        for line in wrap(visible(text), max(columns, 8), indent=3, first="   ")
                    )
                    rows.append(Row(text=""))
                case Lines(items=items, numbered=numbered):
                    for number, item in enumerate(items, start=1):
                        head = f"{number} " if numbered else self.bullet
                        inside = len(item.inside)
                        place, entry = next(entries)
                        rows.extend(self._entry(entry, place, head, columns))
                        for _each in range(inside if entry.path in self.opened else 0):
                            place, inner = next(entries)
                            rows.extend(self._entry(inner, place, self.bullet, columns))
                    rows.append(Row(text=""))
                case Blank():
                    continue
        return rows

    def _entry(self, found: Entry, place: int, head: str, columns: int) -> list[Row]:
        item, opened = found.line, found.path in self.opened
        pointer = ">" if self.has_focus and place == self.cursor else " "
        sign = " " if not (item.details or item.inside) else "-" if opened else "+"
        first = f"{pointer}{INDENT * (len(found.path) - 1)}{sign}{head}"
        state = f"  {item.state}" if item.state else ""
        rows = [
            Row(text=line, entry=place)
            for line in wrap(
                visible(item.text + state), max(columns, 8), indent=width(first), first=first
            )
        ]
        if item.interval is not None:
            rows.append(Row(text=pad("", width(first)) + bar(item.interval), style="$text-muted"))
        if opened:
            indent = 6 + len(INDENT) * (len(found.path) - 1)
            rows.extend(
                Row(text=line, style="$text-muted")
                for detail in item.details
                for line in wrap(
                    visible(detail), max(columns, 8), indent=indent, first=" " * indent
                )
            )
        return rows

    def watch_cursor(self) -> None:
        """Draw the cursor at its new place, and keep it in sight."""
        self.refresh()
        self._keep_visible()

    def on_focus(self) -> None:
        """Show the cursor."""
        self.refresh()

    def on_blur(self) -> None:
        """Take the cursor away."""
        self.refresh()

    def _scroller(self) -> Widget | None:
        return self.parent if isinstance(self.parent, Widget) else None

    def _keep_visible(self) -> None:
        places = [
            place
            for place, row in enumerate(self._rows(self.size.width))
            if row.entry == self.cursor
        ]
        scroller = self._scroller()
        if places and scroller is not None:
            region = Region(0, places[0], max(self.size.width, 1), len(places) + 2)
            scroller.scroll_to_region(
                region.translate(self.virtual_region.offset), animate=False, force=True
            )

    def action_move(self, step: int) -> None:
        """Go to the next entry; past either end, or with none, scroll."""
        place = self.cursor + step
        if 0 <= place < len(self.entries()):
            self.cursor = place
        elif step > 0 and place >= len(self.entries()) and self._ends_in_sight():
            self.post_message(self.LeftBelow())
        elif (scroller := self._scroller()) is not None:
            scroller.scroll_relative(y=step * 2, animate=False)

    def _ends_in_sight(self) -> bool:
        scroller = self._scroller()
        return scroller is None or scroller.scroll_y + scroller.size.height >= self.size.height

    def action_page(self, step: int) -> None:
        """Scroll by a page."""
        scroller = self._scroller()
        if scroller is not None:
            scroller.scroll_relative(y=step * max(scroller.size.height - 2, 1), animate=False)

    def action_jump(self, place: int) -> None:
        """Go to the first or the last entry, and scroll to that end."""
        if entries := self.entries():
            self.cursor = place % len(entries)
        scroller = self._scroller()
        if scroller is not None:
            if place == 0:
                scroller.scroll_home(animate=False)
            else:
                scroller.scroll_end(animate=False)

    def action_open(self) -> None:
        """Open or close the details of the entry under the cursor."""
        entries = self._entries()
        if entries and (entries[self.cursor].line.details or entries[self.cursor].line.inside):
            self.opened = self.opened ^ {entries[self.cursor].path}
            self.refresh(layout=True)
            self.call_after_refresh(self._keep_visible)

    def on_click(self, event: events.Click) -> None:
        """Open or close the entry that was clicked."""
        line = event.get_content_offset_capture(self).y
        rows = self._rows(self.size.width)
        if line < len(rows) and (entry := rows[line].entry) is not None:
            self.cursor = entry
            self.action_open()


def bar(interval: Interval) -> str:
    """Draw an interval as `[   ===|==   ]`: `=` from low to high, `|` where the score stands."""
    cells = [" "] * BAR_CELLS
    low, high = (
        min(round(end / FULL * (BAR_CELLS - 1)), BAR_CELLS - 1)
        for end in (interval.low, interval.high)
    )
    cells[low : high + 1] = "=" * (high - low + 1)
    if interval.score is not None:
        cells[min(round(interval.score / FULL * (BAR_CELLS - 1)), BAR_CELLS - 1)] = "|"
    return "[" + "".join(cells) + "]"
