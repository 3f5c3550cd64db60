"""Every operation on files that one act performs, failing in every way, one at a time."""

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

from relocate_tui.casebook.cases import Casebook
from relocate_tui.casebook.privacy import Purge
from relocate_tui.casebook.session import NoSuchCase, case_folder, load
from relocate_tui.casebook.sitting import Sitting
from relocate_tui.record import record
from tests.faults.case import Case
from tests.faults.faulty_run import ACTS, FIFTH, FOURTH
from tests.faults.injector import KILLS, ONLY_COUNT, WAYS, Injector, library
from tests.faults.links import CASE_ID, clock
from tests.faults.outcome import Outcome
from tests.faults.program import surroundings
from tests.faults.traces import bank, strays

KILLED = -9
GENERATIONS = frozenset({"session.toml", "session.toml.previous"})
BEFORE = frozenset({"move-status", "motives", "housing-stage"})
AFTER = {
    "first answer": frozenset({"move-status"}),
    "fourth answer": BEFORE | {FOURTH},
    "answer taken back": BEFORE - {"motives"},
    "report": BEFORE,
    "delete": frozenset[str](),
}
LATE = ("fsync-folder",)
"""Failing these leaves the new file in place, but not surely for good."""


@record
class Fault:
    """The `number`-th operation of an act fails in one way."""

    act: str
    number: int
    way: str

    def __str__(self) -> str:
        """Name it for a report."""
        return f"{self.act}, operation {self.number}, {self.way}"


def acted(act: str, fault: str, home: Path) -> tuple[int, list[dict[str, Any]], str, Injector]:
    """Run the child: its exit code, what it said, its errors, and what was done to files."""
    injector = Injector.within(home, home / "data")
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults.faulty_run", act, str(home / "data"), fault],
        capture_output=True,
        text=True,
        env=surroundings(home, injector.variables()),
        check=False,
    )
    said = [json.loads(line) for line in done.stdout.splitlines()]
    return done.returncode, said, done.stderr, injector


def attempt(one: Fault, home: Path) -> Outcome:
    """Make one operation fail, and judge what is on disk at every step."""
    fault = f"{one.number} {WAYS[one.way]}"
    code, said, errors, injector = acted(one.act, fault, home)
    failed = injector.failed()
    if not failed:
        return Outcome(crashed=(f"{one}: the fault did not happen: {errors[-300:]}",))
    if one.way in KILLS:
        faults = [*_after_death(one, code, home / "data")]
    elif code:
        faults = [f"ended with {code}: {errors[-300:]}"]
    else:
        faults = [*_after_error(one, failed, said, home / "data")]
    lost = tuple(f"{one} ({failed}): {each}" for each in faults if each.startswith("lost"))
    rest = tuple(f"{one} ({failed}): {each}" for each in faults if not each.startswith("lost"))
    return Outcome(lost=lost, crashed=rest)


def _after_error(
    one: Fault, failed: str, said: list[dict[str, Any]], folder: Path
) -> Iterator[str]:
    """Judge what was said, against what lay on disk then."""
    if one.act == "delete":
        yield from _after_deleting(folder)
        return
    first, last = said
    before = "missing" if one.act == "first answer" else sorted(BEFORE)
    new = sorted(AFTER[one.act])
    if first["disk"] not in (before, new):
        yield f"lost: on disk is neither the old nor the new file: {first['disk']}"
    if isinstance(first["previous"], str) and first["previous"] != "missing":
        yield f"the previous generation is {first['previous']}"
    if one.act != "report":
        kept = first["disk"] == new
        if first["state"] == "saved" and not kept:
            yield "lost: saved was said, and the answer is not on disk"
        # Taking back saves twice: the second save may fail while the first one holds the change.
        twice = one.act == "answer taken back"
        if first["state"] != "saved" and kept and failed not in LATE and not twice:
            yield f"{first['state']} was said, and the answer is on disk"
    if last["state"] != "saved" or last["disk"] != sorted(AFTER[one.act] | {FIFTH}):
        yield f"lost: the save after it holds {last['disk']} and says {last['state']}"
    # What cannot be removed now goes at the next start.
    Sitting.resumed(bank(), folder, CASE_ID, "ja", clock).close()
    if strays(folder):
        yield "a temporary file stays"
    yield from _halves(folder)


def _after_death(one: Fault, code: int, folder: Path) -> Iterator[str]:
    """Judge what the next start finds."""
    if code != KILLED:
        yield f"ended with {code}, and not by the kill"
    if one.act == "delete":
        yield from _after_deleting(folder)
        return
    book = Casebook(folder=folder)
    book.listed()
    try:
        sitting = Sitting.resumed(bank(), folder, CASE_ID, "ja", clock)
    except NoSuchCase:
        if one.act != "first answer":
            yield "lost: there is no such case any more"
        return
    if sitting.answers.given.keys() not in (BEFORE, AFTER[one.act]):
        yield f"lost: opened with {sorted(sitting.answers.given)}"
    if sitting.trouble is not None:
        yield "a damaged file was found"
    sitting.answer(FIFTH, "tight")
    sitting.close()
    if FIFTH not in load(folder, CASE_ID, bank()).answers.given:
        yield "lost: the answer after it"
    if strays(folder):
        yield "a temporary file stays"
    yield from _halves(folder)


def _after_deleting(folder: Path) -> Iterator[str]:
    """What is still there is whole, and purging once more removes it."""
    book = Casebook(folder=folder)
    try:
        found = load(folder, CASE_ID, bank())
    except NoSuchCase:
        found = None
    left = {path.name for path in case_folder(folder, CASE_ID).glob("*")}
    if found is not None and not left >= GENERATIONS:
        yield f"half deleted, and opens: {sorted(left)}"
    if found is not None and (found.answers.given.keys() != BEFORE or found.set_aside):
        yield f"half deleted, and opens with {sorted(found.answers.given)}"
    if found is None and any(line.id == CASE_ID for line in book.listed()):
        yield "half deleted, and listed"
    Purge.of_all(book).carried_out()
    if any(path.is_file() for path in folder.rglob("*")):
        yield f"still there: {[path.name for path in folder.rglob('*')]}"


def _halves(folder: Path) -> Iterator[str]:
    """Name reports that were not written to their end."""
    for path in folder.rglob("2026-11-24-*"):
        if not path.read_bytes().endswith(b"\n"):
            yield f"half a report stays: {path.suffix} of {path.stat().st_size} bytes"


def plan(_dice: Random) -> list[Fault]:
    """Count the operations of each act, and let each fail in each way."""
    faults: list[Fault] = []
    for act in ACTS:
        with tempfile.TemporaryDirectory() as name:
            _, _, _, injector = acted(act, ONLY_COUNT, Path(name).resolve())
            count = sum(operation == "fault" for operation, _ in injector.operations())
        faults += [
            Fault(act=act, number=number, way=way) for number in range(1, count + 1) for way in WAYS
        ]
    return faults


OPERATIONS = Case(
    name="operations",
    what="each operation on files of a save, a report and a deletion fails in eight ways",
    plan=plan,
    attempt=attempt,
    needs=library,
)
