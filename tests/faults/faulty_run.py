"""The child whose files fail: `python -m tests.faults.faulty_run ACT FOLDER FAULT`.

Everything is healthy until the act itself; then the switch is on, and off again after it. What came
of each step is one line of JSON, and a mark in the log of operations.
"""

import json
import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from relocate_tui.casebook.cases import Casebook
from relocate_tui.casebook.sitting import Sitting
from relocate_tui.report.saving import save_reports
from relocate_tui.storage.answers_file import read_answers
from relocate_tui.storage.failure import StorageFailed
from relocate_tui.storage.writer import previous_of
from relocate_tui.untrusted.unreadable import Unreadable
from tests.faults.links import CASE_ID, TODAY, begun
from tests.faults.parsing import read_toml
from tests.faults.traces import bank

FOURTH, FIFTH = "work-path", "budget"


def fourth_answer(sitting: Sitting) -> str:
    """Answer one question more."""
    sitting.answer(FOURTH, "change-job")
    return sitting.state


def answer_taken_back(sitting: Sitting) -> str:
    """Take an answer back: two saves."""
    sitting.answer("motives", None)
    return sitting.state


def report(sitting: Sitting) -> str:
    """Save both reports."""
    where = _folder(sitting)
    try:
        save_reports(where, bank(), sitting.answers, "ja", today=TODAY, case_id=CASE_ID)
    except StorageFailed:
        return "failed"
    return "saved"


def delete(sitting: Sitting) -> str:
    """Delete the case."""
    sitting.close()
    assert sitting.folder is not None
    try:
        Casebook(folder=sitting.folder).delete(CASE_ID)
    except StorageFailed:
        return "failed"
    return "saved"


def first_answer(sitting: Sitting) -> str:
    """Answer the first question of all, the folders not being there."""
    sitting.answer("move-status", "thinking")
    return sitting.state


ACTS: Mapping[str, Callable[[Sitting], str]] = {
    "first answer": first_answer,
    "fourth answer": fourth_answer,
    "answer taken back": answer_taken_back,
    "report": report,
    "delete": delete,
}


def main(act: str, folder: Path, fault: str) -> None:
    """Prepare, act with the fault on, and answer once more with it off."""
    sitting = begun(folder, answered=act != "first answer")
    if act != "first answer":
        sitting.answer("motives", ("nature",))
        sitting.answer("housing-stage", "looking")
    switch = Path(os.environ["FAULTS_SWITCH"])
    switch.write_text(fault, encoding="ascii")
    mark("act")
    state = ACTS[act](sitting)
    mark(state)
    switch.unlink()
    say(sitting, state)
    if act == "delete":
        return
    sitting.answer(FIFTH, "tight")
    say(sitting, sitting.state)
    sitting.close()


def mark(said: str) -> None:
    """Write into the log of operations what the program says now."""
    with Path(os.environ["FAULTS_LOG"]).open("a", encoding="ascii") as log:
        log.write(f"{said}\t\n")


def say(sitting: Sitting, state: str) -> None:
    """Tell the parent what is said and what lies on disk."""
    path = _folder(sitting) / "session.toml"
    found = {
        "state": state,
        "meant": sorted(sitting.answers.given),
        "disk": on_disk(path),
        "previous": on_disk(previous_of(path)),
    }
    sys.stdout.write(f"{json.dumps(found)}\n")
    sys.stdout.flush()


def on_disk(path: Path) -> list[str] | str:
    """Name the questions that a generation holds answers to, or say why it cannot be read."""
    try:
        return sorted(read_answers(read_toml(path), bank(), str(path)).answers.given)
    except Unreadable as trouble:
        return trouble.reason


def _folder(sitting: Sitting) -> Path:
    assert sitting.path is not None
    return sitting.path.parent


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), sys.argv[3])
