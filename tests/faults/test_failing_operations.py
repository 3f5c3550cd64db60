"""When the system refuses one operation on files, nothing that was saved is lost."""

import errno
import os
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from relocate_tui.casebook.cases import Casebook
from relocate_tui.casebook.privacy import Purge
from relocate_tui.casebook.session import NoSuchCase, load
from relocate_tui.casebook.sitting import Sitting
from relocate_tui.report.saving import save_reports
from relocate_tui.storage.failure import StorageFailed
from tests.faults.links import CASE_ID, TODAY, begun, clock
from tests.faults.traces import bank, strays

NAMES = (
    *("open", "fsync", "fchmod", "chmod", "replace", "rename", "link", "unlink", "mkdir", "rmdir"),
)
ERRORS = (errno.ENOSPC, errno.EIO, errno.EACCES)
MOST = 60
GENERATIONS = {"session.toml", "session.toml.previous"}


class Refusing:
    """Makes the system refuse the operation with one number, counted while it is on."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self.on = False
        self.number = self.wanted = self.error = 0
        self.refused = ""
        for name in NAMES:
            patch.setattr(os, name, self._counted(name, getattr(os, name)))

    def turn_on(self, wanted: int, error: int) -> None:
        self.on, self.number, self.wanted, self.error, self.refused = True, 0, wanted, error, ""

    def _counted(self, name: str, real: Callable[..., object]) -> Callable[..., object]:
        def call(*given: object, **named: object) -> object:
            if self.on:
                self.number += 1
                if self.number == self.wanted:
                    self.refused = name
                    raise OSError(self.error, os.strerror(self.error))
            return real(*given, **named)

        return call


@pytest.fixture
def refusing(monkeypatch: pytest.MonkeyPatch) -> Refusing:
    return Refusing(monkeypatch)


def every_operation(refusing: Refusing, error: int) -> Iterator[int]:
    """Count up until an act has fewer operations than that."""
    for number in range(1, MOST):
        refusing.turn_on(number, error)
        refusing.on = False
        yield number
        if not refusing.refused:
            assert number > 5, "hardly anything was counted"
            return
    raise AssertionError("the operations do not end")


def answers_on_disk(folder: Path) -> set[str]:
    return set(load(folder, CASE_ID, bank()).answers.given)


@pytest.mark.parametrize("error", ERRORS)
def test_a_save_the_system_refuses_leaves_the_old_file_and_the_next_save_holds_all(
    tmp_path: Path, refusing: Refusing, error: int
) -> None:
    for number in every_operation(refusing, error):
        folder = tmp_path / str(number)
        sitting = begun(folder)
        refusing.on = True
        sitting.answer("motives", ("nature",))
        refusing.on = False
        said, found = sitting.state, answers_on_disk(folder)
        assert found in ({"move-status"}, {"move-status", "motives"})
        if said == "saved":
            assert "motives" in found, f"{refusing.refused} failed, saved was said"
        sitting.answer("budget", "tight")
        sitting.close()
        assert sitting.state == "saved"
        assert answers_on_disk(folder) == {"move-status", "motives", "budget"}
        Sitting.resumed(bank(), folder, CASE_ID, "ja", clock).close()
        assert strays(folder) == []


@pytest.mark.parametrize("error", ERRORS)
def test_a_report_the_system_refuses_is_whole_or_not_there(
    tmp_path: Path, refusing: Refusing, error: int
) -> None:
    for number in every_operation(refusing, error):
        folder = tmp_path / str(number)
        sitting = begun(folder)
        sitting.close()
        where = folder / "cases" / CASE_ID
        refusing.on = True
        try:
            save_reports(where, bank(), sitting.answers, "ja", today=TODAY, case_id=CASE_ID)
        except StorageFailed:
            assert refusing.refused
        refusing.on = False
        assert all(path.read_bytes().endswith(b"\n") for path in where.glob("2026-*"))


@pytest.mark.parametrize("error", ERRORS)
def test_a_deletion_the_system_refuses_is_finished_by_the_next_purge(
    tmp_path: Path, refusing: Refusing, error: int
) -> None:
    for number in every_operation(refusing, error):
        folder = tmp_path / str(number)
        sitting = begun(folder)
        sitting.answer("motives", ("nature",))
        sitting.close()
        refusing.on = True
        try:
            Casebook(folder=folder).delete(CASE_ID)
        except StorageFailed:
            assert refusing.refused
        refusing.on = False
        with suppress(NoSuchCase):
            assert answers_on_disk(folder) == {"move-status", "motives"}
            left = {path.name for path in (folder / "cases" / CASE_ID).iterdir()}
            assert left >= GENERATIONS, "half deleted, and opened"
        Purge.of_all(Casebook(folder=folder)).carried_out()
        assert not [path for path in folder.rglob("*") if path.is_file()]
