"""What a try found, and the row of the table that many tries make."""

from collections import Counter
from collections.abc import Iterable
from functools import reduce

from relocate_tui.record import record

MOST_REMARKS = 6
LONGEST_REMARK = 300


@record
class Outcome:
    """What one try, or many together, found.

    `lost` names answers that were gone after "saved" was shown; `crashed` names every other way
    the program did what it must not. `remarks` are no faults.
    """

    tries: int = 1
    lost: tuple[str, ...] = ()
    crashed: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()

    @property
    def clean(self) -> bool:
        """Nothing was lost, nothing crashed, and something was tried at all."""
        return self.tries > 0 and not self.lost and not self.crashed

    def __add__(self, other: "Outcome") -> "Outcome":
        return Outcome(
            tries=self.tries + other.tries,
            lost=self.lost + other.lost,
            crashed=self.crashed + other.crashed,
            remarks=self.remarks + other.remarks,
        )


def together(outcomes: Iterable[Outcome]) -> Outcome:
    """Add up outcomes; none at all is no clean one."""
    return reduce(Outcome.__add__, outcomes, Outcome(tries=0))


def crash(*said: str) -> Outcome:
    """Make the outcome of one try that did what it must not."""
    return Outcome(crashed=said)


def table_head() -> str:
    """Begin the table."""
    columns = (
        "case",
        "what is done",
        "tries",
        'answers lost after "saved" was shown',
        "crashes or tracebacks",
        "note",
    )
    return f"{_cells(columns)}\n{_cells('---' for _ in columns)}"


def table_row(name: str, what: str, outcome: Outcome) -> str:
    """Write one row; what was found many times is named once, with its count."""
    found = (*outcome.lost, *outcome.crashed, *outcome.remarks)
    counted = Counter(_short(one) for one in found).most_common()
    note = "; ".join(f"{said} (x{count})" if count > 1 else said for said, count in counted)
    shown = "; ".join(note.split("; ")[:MOST_REMARKS])
    more = len(counted) - MOST_REMARKS
    numbers = (outcome.tries, len(outcome.lost), len(outcome.crashed))
    cells = (name, what, *map(str, numbers), shown + (f"; and {more} more" if more > 0 else ""))
    return _cells(cells)


def _short(said: str) -> str:
    line = " ".join(said.split()).replace("|", "\\|").replace("; ", ", ")
    return line if len(line) <= LONGEST_REMARK else f"{line[:LONGEST_REMARK]}..."


def _cells(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"
