"""What can be said of a case without a bank, and what can be changed without one."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from pathlib import Path

from relocate_tui.bank.value import Mark
from relocate_tui.casebook.session import SESSION_NAME
from relocate_tui.phrases import files
from relocate_tui.record import record
from relocate_tui.storage.answers_file import check_format, encoded
from relocate_tui.storage.session_table import Session, end_table, read_session, session_table
from relocate_tui.storage.writer import previous_of, write_atomically
from relocate_tui.untrusted.limits import read_toml
from relocate_tui.untrusted.unreadable import Unreadable

_MARKS = (Mark.UNKNOWN.value, Mark.DECLINED.value)


@record
class CaseLine:
    """One line of a list of cases.

    `answered` counts answers with a value. `choice` is what was to become of the answers. `damaged`
    means that only the previous generation can be read, which is what the line shows.
    """

    id: str
    alias: str | None
    saved: datetime | None
    revision: int
    answered: int
    listed: bool
    choice: str | None = None
    damaged: bool = False


def summary(folder: Path) -> CaseLine | None:
    """Sum up the case in `folder`, or give None where neither generation can be read."""
    path = folder / SESSION_NAME
    for generation in (path, previous_of(path)):
        try:
            document, session = read_case(generation)
        except Unreadable:
            continue
        return CaseLine(
            id=session.id,
            alias=session.alias,
            saved=session.saved,
            revision=session.revision,
            answered=_answered(document),
            listed=session.listed,
            choice=None if session.consent is None else session.consent.choice,
            damaged=generation != path,
        )
    return None


def read_case(path: Path) -> tuple[dict[str, object], Session]:
    """Read a case without a bank: its tables as they stand, and its session.

    Raises:
        Unreadable: it cannot be used, or belongs to another case.
    """
    document = read_toml(path, follow=False)
    check_format(document, str(path))
    session = read_session(document, str(path))
    if session.id != path.parent.name:
        raise Unreadable(files.OTHER_SESSION, str(path), key="session.id")
    return document, session


def write_case(path: Path, document: Mapping[str, object], session: Session) -> None:
    """Write the tables of a case under another session; the answers stay as they stand.

    Raises:
        StorageFailed: the file is as it was.
    """
    changed = {**document, "session": session_table(session), "end": end_table(session)}
    write_atomically(path, encoded(changed, path))


def _answered(document: Mapping[str, object]) -> int:
    return sum(1 for raw in _raw_answers(document) if raw not in _MARKS)


def _raw_answers(document: Mapping[str, object]) -> Iterator[object]:
    towns = document.get("towns")
    places = (document, *(towns.values() if isinstance(towns, Mapping) else ()))
    for place in places:
        table = place.get("answers") if isinstance(place, Mapping) else None
        if isinstance(table, Mapping):
            yield from table.values()
