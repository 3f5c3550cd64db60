"""Cases to put on disk."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from relocate_tui.casebook.session import new_session, save
from tests.storage.small import SMALL, answers

NOW = datetime(2027, 1, 2, 3, 4, 5, tzinfo=UTC)
FIRST, SECOND, HIDDEN, FRESH = "0123456789", "0123ABCDEF", "HHHHHHHHHH", "FFFFFFFFFF"


def put(folder: Path, code: str, *, listed: bool = True, days: int = 0, times: int = 1) -> None:
    session = replace(new_session(SMALL, now=NOW, token=code), listed=listed, alias=f"a-{code}")
    for _ in range(times):
        moment = NOW + timedelta(days=days)
        session = save(folder, session, answers(), bank=SMALL, language="ja", now=moment)
