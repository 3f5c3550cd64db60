"""The list shows who wants to be shown; deleting leaves nothing."""

import subprocess
import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from relocate_tui.casebook.cases import Casebook
from relocate_tui.casebook.lock import Locked
from relocate_tui.casebook.session import NoSuchCase, case_folder, load
from relocate_tui.untrusted.unreadable import Unreadable
from tests.casebook.shelf import FIRST, FRESH, HIDDEN, NOW, SECOND, put
from tests.storage.small import SMALL

HOLDING = """
import sys
from pathlib import Path
from relocate_tui.casebook.cases import Casebook
with Casebook(folder=Path(sys.argv[1])).hold(sys.argv[2]):
    print("held", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def casebook(tmp_path: Path) -> Casebook:
    put(tmp_path, FIRST)
    put(tmp_path, SECOND, days=1, times=2)
    put(tmp_path, HIDDEN, listed=False)
    return Casebook(folder=tmp_path)


def test_an_empty_or_missing_folder_has_no_cases_and_stays_as_it_is(tmp_path: Path) -> None:
    assert Casebook(folder=tmp_path / "none").listed() == ()
    assert list(tmp_path.iterdir()) == []


def test_only_cases_that_chose_it_are_listed_and_the_last_saved_stands_first(
    casebook: Casebook,
) -> None:
    assert [case.id for case in casebook.listed()] == [SECOND, FIRST]
    case = casebook.listed()[0]
    assert (case.alias, case.saved, case.revision) == (f"a-{SECOND}", NOW + timedelta(days=1), 2)


def test_only_answers_with_a_value_are_counted(casebook: Casebook) -> None:
    assert casebook.listed()[0].answered == 9


def test_a_damaged_case_is_listed_by_its_previous_generation(casebook: Casebook) -> None:
    (case_folder(casebook.folder, SECOND) / "session.toml").write_bytes(b"x")
    case = casebook.listed()[0]
    assert (case.id, case.revision) == (SECOND, 1)
    assert {each.id: each.damaged for each in casebook.listed()} == {FIRST: False, SECOND: True}


def test_a_case_nobody_can_read_is_not_listed(casebook: Casebook) -> None:
    (case_folder(casebook.folder, FIRST) / "session.toml").write_bytes(b"x")
    assert [case.id for case in casebook.listed()] == [SECOND]
    assert FIRST in casebook.ids()


def test_links_and_other_names_are_no_cases(casebook: Casebook, tmp_path: Path) -> None:
    (tmp_path / "cases" / FRESH).symlink_to(FIRST)
    (tmp_path / "cases" / "note.txt").touch()
    assert casebook.ids() == (FIRST, SECOND, HIDDEN)
    assert [path.name for path in casebook.strangers()] == [FRESH, "note.txt"]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        (FIRST, FIRST),
        ("o1234-56789", FIRST),
        ("0123a", SECOND),
        ("hhhhhhhhhh", HIDDEN),
    ],
)
def test_a_case_is_found_by_its_code(casebook: Casebook, typed: str, found: str) -> None:
    assert casebook.find(typed) == found


@pytest.mark.parametrize("typed", ["", "0123", "HHHH", "HHHHHHHHH", "Z", FRESH, "../cases", "*"])
def test_no_case_is_found_by_guessing(casebook: Casebook, typed: str) -> None:
    with pytest.raises(NoSuchCase):
        casebook.find(typed)


def test_renaming_changes_the_alias_and_nothing_else(casebook: Casebook) -> None:
    before = load(casebook.folder, FIRST, SMALL)
    casebook.rename(FIRST, " 春の方 ")
    after = load(casebook.folder, FIRST, SMALL)
    assert after.session == replace(before.session, alias="春の方", revision=2)
    assert after.answers == before.answers
    casebook.rename(FIRST, "")
    assert load(casebook.folder, FIRST, SMALL).session.alias is None


def test_a_damaged_case_is_not_renamed(casebook: Casebook) -> None:
    path = case_folder(casebook.folder, SECOND) / "session.toml"
    path.write_bytes(b"x")
    with pytest.raises(Unreadable):
        casebook.rename(SECOND, "a")
    assert path.read_bytes() == b"x"


def test_a_copy_has_its_own_code_and_the_same_answers(casebook: Casebook) -> None:
    later = NOW + timedelta(days=9)
    assert casebook.copy(HIDDEN, now=later, token=FRESH) == FRESH
    copied = load(casebook.folder, FRESH, SMALL)
    assert copied.answers == load(casebook.folder, HIDDEN, SMALL).answers
    assert (copied.session.id, copied.session.revision, copied.session.saved) == (FRESH, 1, later)
    assert not copied.session.listed


def test_deleting_removes_every_trace(casebook: Casebook) -> None:
    folder = case_folder(casebook.folder, SECOND)
    for name in ("session.toml.damaged-1", ".saving-abcd1234.tmp", "case.lock", "odd"):
        (folder / name).touch()
    (folder / "deep" / "er").mkdir(parents=True)
    planned = casebook.traces(SECOND)
    assert set(casebook.delete(SECOND)) == set(planned)
    assert len(planned) == 9
    assert not folder.exists()
    assert casebook.ids() == (FIRST, HIDDEN)


def test_deleting_follows_no_link(casebook: Casebook, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "mine").touch()
    (case_folder(tmp_path, FIRST) / "link").symlink_to(tmp_path / "elsewhere")
    assert case_folder(tmp_path, FIRST) / "link" / "mine" not in casebook.traces(FIRST)
    casebook.delete(FIRST)
    assert (tmp_path / "elsewhere" / "mine").exists()


def test_the_last_case_takes_the_folder_of_cases_with_it(casebook: Casebook) -> None:
    for code in casebook.ids():
        casebook.delete(code)
    assert list(casebook.folder.iterdir()) == []
    with pytest.raises(NoSuchCase):
        casebook.delete(FIRST)


def test_a_case_open_elsewhere_is_neither_opened_renamed_nor_deleted(casebook: Casebook) -> None:
    command = [sys.executable, "-c", HOLDING, str(casebook.folder), FIRST]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        for attempt in (
            lambda: casebook.hold(FIRST).__enter__(),
            lambda: casebook.rename(FIRST, "a"),
            lambda: casebook.delete(FIRST),
        ):
            with pytest.raises(Locked, match="another window"):
                attempt()
        other.kill()
    casebook.delete(FIRST)
    assert FIRST not in casebook.ids()


def test_holding_sweeps_up_after_an_interrupted_save(casebook: Casebook) -> None:
    stray = case_folder(casebook.folder, FIRST) / ".saving-abcd1234.tmp"
    stray.touch()
    with casebook.hold(FIRST):
        assert not stray.exists()


def test_a_case_held_but_never_saved_leaves_nothing(tmp_path: Path) -> None:
    with Casebook(folder=tmp_path).hold(FRESH):
        assert case_folder(tmp_path, FRESH).is_dir()
    assert list(tmp_path.iterdir()) == []
