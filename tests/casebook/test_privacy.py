"""What is removed is said first, and what cannot be removed is said too."""

from datetime import timedelta
from pathlib import Path

import pytest

from relocate_tui.casebook.cases import Casebook
from relocate_tui.casebook.privacy import Purge, data_folder
from relocate_tui.casebook.session import NoSuchCase, case_folder
from tests.casebook.shelf import FIRST, HIDDEN, NOW, SECOND, put


def everything(folder: Path) -> set[Path]:
    return set(folder.rglob("*"))


def test_the_folder_named_stands_before_the_environment_and_that_before_the_users_own(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "own"))
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("RELOCATE_TUI_DATA", raising=False)
    assert data_folder().name == "relocate-tui"
    monkeypatch.setenv("RELOCATE_TUI_DATA", "")
    assert data_folder().name == "relocate-tui"
    monkeypatch.setenv("RELOCATE_TUI_DATA", "~/mine")
    assert data_folder() == tmp_path / "mine"
    assert data_folder(tmp_path / "named") == tmp_path / "named"
    assert everything(tmp_path) == set()


@pytest.fixture
def casebook(tmp_path: Path) -> Casebook:
    put(tmp_path, FIRST, days=-10)
    put(tmp_path, SECOND, days=-5, times=2)
    put(tmp_path, HIDDEN, days=-20, listed=False)
    return Casebook(folder=tmp_path)


def test_a_plan_lists_every_path_and_removes_none(casebook: Casebook) -> None:
    before = everything(casebook.folder)
    plan = Purge.of_all(casebook)
    assert set(plan.paths()) == before - {casebook.folder / "cases"}
    assert everything(casebook.folder) == before


def test_purging_all_removes_what_was_planned_and_leaves_an_empty_folder(
    casebook: Casebook,
) -> None:
    plan = Purge.of_all(casebook)
    planned = plan.paths()
    done = plan.carried_out()
    assert set(done.removed) == set(planned)
    assert (done.locked, everything(casebook.folder)) == ((), set())


def test_cases_are_purged_by_code_and_a_wrong_code_purges_none(casebook: Casebook) -> None:
    with pytest.raises(NoSuchCase):
        Purge.of(casebook, [FIRST, "ZZZZZZZZZZ"])
    Purge.of(casebook, [HIDDEN.lower(), HIDDEN]).carried_out()
    assert casebook.ids() == (FIRST, SECOND)


@pytest.mark.parametrize(
    ("days", "chosen"),
    [(20, ()), (19, (HIDDEN,)), (9, (FIRST, HIDDEN)), (0, (FIRST, SECOND, HIDDEN))],
)
def test_older_than_goes_by_the_time_of_saving(
    casebook: Casebook, days: int, chosen: tuple[str, ...]
) -> None:
    assert Purge.older_than(casebook, days, now=NOW).case_ids == chosen


def test_a_case_that_cannot_be_read_goes_by_the_time_of_its_folder(casebook: Casebook) -> None:
    (case_folder(casebook.folder, FIRST) / "session.toml").write_bytes(b"x")
    touched = casebook.saved_at(FIRST)
    just_before, long_after = touched - timedelta(days=1), touched + timedelta(days=3000)
    assert FIRST not in Purge.older_than(casebook, 1, now=just_before).case_ids
    assert FIRST in Purge.older_than(casebook, 1, now=long_after).case_ids


def test_a_case_open_in_a_window_stays_and_is_named(casebook: Casebook) -> None:
    with casebook.hold(FIRST):
        done = Purge.of_all(casebook).carried_out()
    assert done.locked == (FIRST,)
    assert casebook.ids() == (FIRST,)


def test_what_a_person_put_among_the_cases_is_named_and_left(casebook: Casebook) -> None:
    (casebook.folder / "cases" / f"{FIRST} copy").mkdir()
    plan = Purge.of_all(casebook)
    plan.carried_out()
    assert plan.left_alone == (casebook.folder / "cases" / f"{FIRST} copy",)
    assert plan.left_alone[0].is_dir()


def test_what_no_purge_can_reach_is_said(casebook: Casebook) -> None:
    said = Purge.of_all(casebook).beyond_reach
    assert all(word in said.en for word in ("Copies", "mail", "backups", "printouts"))
    assert all(word in said.ja for word in ("写し", "メール", "バックアップ", "印刷"))
