"""Links planted where the program writes: what they point to stays as it was."""

import errno
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from random import Random

from relocate_tui.casebook.cases import Casebook
from relocate_tui.casebook.lock import Locked
from relocate_tui.casebook.privacy import Purge, sweep_unwanted
from relocate_tui.casebook.session import NoSuchCase, new_session
from relocate_tui.casebook.sitting import Sitting
from relocate_tui.interview.answers import Answers
from relocate_tui.report.saving import save_reports
from relocate_tui.storage.failure import StorageFailed
from relocate_tui.storage.session_table import Consent
from relocate_tui.untrusted.unreadable import Unreadable
from tests.faults.case import Case
from tests.faults.outcome import Outcome
from tests.faults.traces import bank

CASE_ID, COPY_ID = "0123456789", "ABCDEFGHJK"
NOW = datetime(2026, 11, 24, tzinfo=UTC)
TODAY = date(2026, 11, 24)
REPORT = f"{TODAY.isoformat()}-{CASE_ID}-ja"
PLACES = (
    "cases",
    f"cases/{CASE_ID}",
    f"cases/{CASE_ID}/session.toml",
    f"cases/{CASE_ID}/session.toml.previous",
    f"cases/{CASE_ID}/session.toml.damaged-1",
    f"cases/{CASE_ID}/case.lock",
    f"cases/{CASE_ID}/.saving-abcd1234.tmp",
    f"cases/{CASE_ID}/{REPORT}.md",
    f"cases/{CASE_ID}/{REPORT}.toml",
    f"cases/{COPY_ID}",
    "",
)
Act = Callable[[Path], object]
Documented = (Unreadable, NoSuchCase, StorageFailed, Locked)


def clock() -> datetime:
    """Give the same moment always."""
    return NOW


def begun(folder: Path, *, answered: bool = True) -> Sitting:
    """Begin the case and answer one question, whether that can be saved or not."""
    session = new_session(bank(), now=NOW, token=CASE_ID)
    consent = Consent(notice="n", at=NOW, choice="listed")
    session = replace(session, consent=consent, listed=True)
    sitting = Sitting(bank(), session, Answers(), "ja", folder=folder, clock=clock)
    if answered:
        sitting.answer("move-status", "thinking")
    return sitting


def _answer(folder: Path) -> None:
    sitting = begun(folder)
    sitting.answer("motives", ("nature",))
    sitting.answer("motives", None)
    sitting.close()


def _report(folder: Path) -> None:
    where = folder / "cases" / CASE_ID
    save_reports(where, bank(), Answers(), "ja", today=TODAY, case_id=CASE_ID)


ACTS: Mapping[str, Act] = {
    "answer": _answer,
    "resume": lambda folder: Sitting.resumed(bank(), folder, CASE_ID, "ja", clock).close(),
    "list": lambda folder: Casebook(folder=folder).listed(),
    "rename": lambda folder: Casebook(folder=folder).rename(CASE_ID, "a"),
    "copy": lambda folder: Casebook(folder=folder).copy(CASE_ID, now=NOW, token=COPY_ID),
    "report": _report,
    "delete": lambda folder: Casebook(folder=folder).delete(CASE_ID),
    "purge all": lambda folder: Purge.of_all(Casebook(folder=folder)).carried_out(),
    "sweep": lambda folder: sweep_unwanted(Casebook(folder=folder)),
}
VICTIMS = ("file", "folder", "case", "nothing")


def attempt(one: tuple[str, str, str], home: Path) -> Outcome:
    """Plant one link, do one thing, and compare the victim."""
    place, kind, act = one
    folder, victim = home / "data", home / "victim"
    if kind == "case":
        begun(victim).close()
    begun(folder).close()
    _plant(folder / place, _victim(victim, kind))
    before = _everything(victim)
    name = f"{act} with a link to a {kind} at {place or 'the data folder'}"
    with suppress(*Documented):
        ACTS[act](folder)
    after = _everything(victim)
    changed = [f"{name}: {said}" for said in _differences(before, after)]
    return Outcome(crashed=tuple(changed))


def _victim(victim: Path, kind: str) -> Path:
    """Make what the link points to; a whole case of somebody else can stand for any path."""
    if kind == "file":
        victim.write_bytes(b"format = 1\n")
        victim.chmod(0o644)
    elif kind == "folder":
        (victim / "inside").mkdir(parents=True)
        (victim / "inside" / "file").write_bytes(b"1")
        victim.chmod(0o755)
    return victim


def _plant(path: Path, victim: Path) -> None:
    if path.exists():
        path.rename(path.with_name(f"{path.name}-before"))
    path.parent.mkdir(parents=True, exist_ok=True)
    inside = victim / "cases" / CASE_ID
    target = {"cases": victim / "cases", CASE_ID: inside, COPY_ID: inside}.get(path.name, victim)
    if path.name.startswith("session.toml") and inside.is_dir():
        target = inside / "session.toml"
    path.symlink_to(target if target.exists() else victim)


def _everything(victim: Path) -> dict[str, tuple[int, bytes]]:
    """Give mode and content of all that is there."""
    found: dict[str, tuple[int, bytes]] = {}
    for path in (victim, *sorted(victim.rglob("*"))):
        try:
            content = path.read_bytes() if path.is_file() else b""
            found[path.relative_to(victim.parent).as_posix()] = (path.stat().st_mode, content)
        except OSError as error:
            if error.errno != errno.ENOENT:
                raise
    return found


def _differences(
    before: Mapping[str, tuple[int, bytes]], after: Mapping[str, tuple[int, bytes]]
) -> Iterator[str]:
    for path in sorted({*before, *after}):
        if path not in after:
            yield f"{path} was deleted"
        elif path not in before:
            yield f"{path} was made"
        elif before[path] != after[path]:
            yield f"{path} was changed"


def plan(_dice: Random) -> list[tuple[str, str, str]]:
    """Try everything the program does with a link at every place to every kind of victim."""
    return [(place, kind, act) for place in PLACES for kind in VICTIMS for act in ACTS]


LINKS = Case(
    name="links",
    what="links planted at every path the program writes; what they point to stays untouched",
    plan=plan,
    attempt=attempt,
    needs=lambda: None,
)
