"""What a sheet that came back wants changed; a row that does not fit the bank refuses the sheet."""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence

from relocate_tui.commands.logic.cells import from_cell, mark_of, same_ends
from relocate_tui.commands.logic.sheet import LANGUAGE_COLUMNS, MARK_COLUMN, PLACE
from relocate_tui.commands.logic.texts import Passage, Place
from relocate_tui.phrases import files
from relocate_tui.phrases import logic_sheet as say
from relocate_tui.record import record
from relocate_tui.text import Text
from relocate_tui.typography import visible
from relocate_tui.untrusted.unreadable import Unreadable

NEEDED = (*PLACE, *LANGUAGE_COLUMNS)


@record
class Row:
    """One row about a text: `number` as the spreadsheet counts, and the cells by column."""

    number: int
    cells: Mapping[str, str]

    @property
    def place(self) -> Place:
        """The place of the text."""
        file, table, name, key = (self.cells[column] for column in PLACE)
        return file, table, name, key

    @property
    def text(self) -> Text:
        """The text as the row has it."""
        ja, en, easy = (same_ends(self.cells[column]) for column in LANGUAGE_COLUMNS)
        return Text(ja=ja, en=en, easy=easy if easy.strip() else None)


@record
class Correction:
    """A text to be replaced; `crossed` if the bank changed it too since the sheet was written."""

    row: int
    passage: Passage
    text: Text
    crossed: bool


class Sheet:
    """A sheet that came back; `name` is what messages call it."""

    def __init__(self, data: bytes, name: str) -> None:
        self.name = name
        self.rows = tuple(self._rows(data))

    def corrections(self, passages: Iterable[Passage]) -> tuple[Correction, ...]:
        """Compare the sheet with the texts of a bank.

        A row that nobody touched since it was written changes nothing, whatever the bank says now.

        Raises:
            Unreadable: a row is about no text of the bank, or leaves one empty.
        """
        known = {each.place: each for each in passages}
        first: dict[Place, Row] = {}
        found: list[Correction] = []
        for row in self.rows:
            self._check_place(row, known)
            for column in ("ja", "en"):
                if not row.cells[column].strip():
                    raise self.refused(say.EMPTY, row=row.number, column=column)
            for column in LANGUAGE_COLUMNS:
                if visible(words := same_ends(row.cells[column])) != words:
                    raise self.refused(say.STEERS, row=row.number, column=column)
            earlier = first.setdefault(row.place, row)
            if earlier.text != row.text:
                raise self.refused(say.ROW_TWICE, row=row.number, first=earlier.number)
            passage, mark = known[row.place], row.cells.get(MARK_COLUMN)
            untouched = mark_of(row.text) in (mark, mark_of(passage.text))
            if earlier is row and not untouched:
                crossed = bool(mark) and mark != mark_of(passage.text)
                text = row.text
                found.append(
                    Correction(row=row.number, passage=passage, text=text, crossed=crossed)
                )
        return tuple(found)

    def refused(self, text: Text, **values: object) -> Unreadable:
        """Make the refusal of this sheet."""
        return Unreadable(text.filled(**values), self.name)

    def _rows(self, data: bytes) -> Iterator[Row]:
        try:
            content = data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            line = data.count(b"\n", 0, error.start) + 1
            raise Unreadable(files.NOT_UTF8, self.name, line=line) from None
        if "\0" in content:
            line = content.count("\n", 0, content.index("\0")) + 1
            raise Unreadable(files.NO_NUL, self.name, line=line)
        reader = csv.reader(io.StringIO(content, newline=""), strict=True)
        number = 0
        try:
            head = [from_cell(cell) for cell in next(reader, [])]
            self._check_head(head)
            for number, cells in enumerate(reader, start=2):
                if any(cells[len(head) :]):
                    raise self.refused(say.TOO_MANY_CELLS, row=number)
                whole = [*map(from_cell, cells), *[""] * len(head)]
                if any(whole):
                    yield Row(number=number, cells=dict(zip(head, whole, strict=False)))
        except csv.Error:
            raise self.refused(say.NOT_A_SHEET, row=number + 1) from None

    def _check_head(self, head: Sequence[str]) -> None:
        for column in NEEDED:
            if column not in head:
                raise self.refused(say.NO_COLUMN, column=column)
            if head.count(column) > 1:
                raise self.refused(say.COLUMN_TWICE, column=column)

    def _check_place(self, row: Row, known: Mapping[Place, Passage]) -> None:
        if row.place in known:
            return
        file, table, name, key = row.place
        if file not in {each[0] for each in known}:
            raise self.refused(say.NO_SUCH_FILE, row=row.number, name=file)
        whole = f"{table} {name}"
        if (file, table, name) not in {each[:3] for each in known}:
            raise self.refused(say.NO_SUCH_TABLE, row=row.number, name=whole, file=file)
        raise self.refused(say.NO_SUCH_KEY, row=row.number, name=key, table=whole)
