"""One row for each text of a bank, as CSV for translators and reviewers."""

import csv
import io
from collections.abc import Sequence
from pathlib import Path

from relocate_tui.commands.logic.cells import mark_of, to_cell
from relocate_tui.commands.logic.texts import passages
from relocate_tui.commands.logic.where import Where
from relocate_tui.commands.logic.words import Words, one_line

PLACE = ("file", "table", "id", "key")
LANGUAGE_COLUMNS = ("ja", "en", "easy")
MARK_COLUMN = "mark"
COLUMNS = (*PLACE, "where", *LANGUAGE_COLUMNS, MARK_COLUMN)


def sheet(words: Words, folders: Sequence[Path]) -> str:
    """Write every text of the files in `folders`, exactly as it stands there.

    `where` is a reading aid in one language; `mark` tells, when the sheet comes back, which rows
    were changed in it and which in the bank.
    """
    where = Where(words)
    rows = io.StringIO()
    writer = csv.writer(rows, lineterminator="\n", quoting=csv.QUOTE_ALL)
    writer.writerow(COLUMNS)
    for folder in folders:
        for each in passages(folder):
            text = (each.text.ja, each.text.en, each.text.easy or "")
            row = (*each.place, one_line(where.of(each)), *text, mark_of(each.text))
            writer.writerow(map(to_cell, row))
    return rows.getvalue()
