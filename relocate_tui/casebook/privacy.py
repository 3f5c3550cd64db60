"""Where the data lies, and how it goes away again."""

import os
from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path

from platformdirs import user_data_dir

from relocate_tui.casebook.cases import DELETING, Casebook, inside
from relocate_tui.casebook.code import tidied
from relocate_tui.casebook.lock import Locked
from relocate_tui.casebook.session import NoSuchCase
from relocate_tui.phrases import files
from relocate_tui.record import record
from relocate_tui.storage.failure import StorageFailed
from relocate_tui.text import Text

DATA_VARIABLE = "RELOCATE_TUI_DATA"


def data_folder(explicit: Path | None = None) -> Path:
    """Choose the data folder: the one named, else the environment's, else the user's own."""
    chosen = explicit or os.environ.get(DATA_VARIABLE)
    path = Path(chosen or user_data_dir("relocate-tui", appauthor=False))
    with suppress(RuntimeError):  # nobody's home is known
        path = path.expanduser()
    return path.absolute()


NOTHING = "nothing"
"""The choice, before the first question, to leave nothing behind."""


def sweep_unwanted(casebook: Casebook) -> None:
    """Remove cases that were to be erased on leaving, and what a deletion cut off left.

    Those open in a window stay; what cannot be removed is left to `purge`.
    """
    with suppress(StorageFailed):
        casebook.finish_deleting()
        for case_id in casebook.ids():
            with suppress(Locked, NoSuchCase, StorageFailed):
                if casebook.choice(case_id) == NOTHING:
                    casebook.delete(case_id)


@record
class Purged:
    """What a purge removed, and the ids of cases it left because a window has them open."""

    removed: tuple[Path, ...]
    locked: tuple[str, ...] = ()


@record
class Purge:
    """Cases to be removed for good; nothing happens before `carried_out`."""

    casebook: Casebook
    case_ids: tuple[str, ...]
    beyond_reach: Text = files.BEYOND_REACH
    left_alone: tuple[Path, ...] = ()
    """What lies among the cases and is none of ours, such as a folder somebody copied by hand."""

    @classmethod
    def of(cls, casebook: Casebook, codes: Sequence[str]) -> "Purge":
        """Choose cases by code; one whose deletion was cut off is finished in any case.

        Raises:
            NoSuchCase: a code names none; the others are not touched either.
        """
        leaving = {f"{DELETING}{tidied(code)}": code for code in codes}
        finished = {leaving.get(folder.name) for folder in casebook.half_deleted()}
        wanted = (casebook.find(code) for code in codes if code not in finished)
        return cls(casebook=casebook, case_ids=tuple(dict.fromkeys(wanted)))

    @classmethod
    def of_all(cls, casebook: Casebook) -> "Purge":
        """Choose every case, listed or not, readable or not."""
        return cls(casebook=casebook, case_ids=casebook.ids(), left_alone=casebook.strangers())

    @classmethod
    def older_than(cls, casebook: Casebook, days: int, *, now: datetime) -> "Purge":
        """Choose the cases last saved more than `days` days before `now`."""
        limit = now - timedelta(days=days)
        old = (case_id for case_id in casebook.ids() if casebook.saved_at(case_id) < limit)
        return cls(casebook=casebook, case_ids=tuple(old))

    def paths(self) -> tuple[Path, ...]:
        """List every path that would be removed."""
        return (
            *(path for folder in self.casebook.half_deleted() for path in inside(folder)),
            *(path for case_id in self.case_ids for path in self.casebook.traces(case_id)),
        )

    def carried_out(self) -> Purged:
        """Remove the cases; those open in a window stay and are named.

        Raises:
            StorageFailed: something could not be removed.
        """
        removed = list(self.casebook.finish_deleting())
        locked: list[str] = []
        for case_id in self.case_ids:
            try:
                removed += self.casebook.delete(case_id)
            except Locked:
                locked.append(case_id)
        return Purged(removed=tuple(removed), locked=tuple(locked))
