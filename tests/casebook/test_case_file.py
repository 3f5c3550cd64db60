"""The file of an open case, while disks, editors and other windows do what they do."""

import errno
import fcntl
import os
import stat
from dataclasses import replace
from pathlib import Path

import pytest

from relocate_tui.bank.value import Words
from relocate_tui.casebook.cases import DELETING, Casebook
from relocate_tui.casebook.lock import LOCK_NAME, Locked, held
from relocate_tui.casebook.privacy import Purge, sweep_unwanted
from relocate_tui.casebook.session import NoSuchCase, case_folder, load
from relocate_tui.casebook.sitting import Sitting
from relocate_tui.phrases import sitting as say
from relocate_tui.storage.failure import StorageFailed
from tests.casebook.shelf import FIRST, SECOND, put
from tests.casebook.test_sitting import BANK, CANARY, clock, sitting

QUESTION = "keep-unchanged"


def said(one: Sitting) -> list[str]:
    return [text.en for text in one.news()]


def state(one: Sitting) -> str:
    return one.state


def answered(one: Sitting, words: str) -> None:
    one.answer(QUESTION, Words(text=words))


def on_disk(folder: Path, code: str = FIRST) -> object:
    return load(folder, code, BANK).answers.given.get(QUESTION)


def refuse_to_sync(patch: pytest.MonkeyPatch, number: int, *, folders: bool) -> None:
    """Let the system refuse to make files durable, or else folders."""
    real = os.fsync

    def fsync(descriptor: int) -> None:
        if stat.S_ISDIR(os.fstat(descriptor).st_mode) == folders:
            raise OSError(number, os.strerror(number))
        real(descriptor)

    patch.setattr(os, "fsync", fsync)


def test_a_version_somebody_else_wrote_is_kept_beside_ours_and_said_once(tmp_path: Path) -> None:
    one = sitting(tmp_path)
    answered(one, "ours")
    path = case_folder(tmp_path, FIRST) / "session.toml"
    theirs = path.read_bytes().replace(b"ours", b"theirs").replace(b"revision = 1", b"revision = 9")
    path.write_bytes(theirs)
    answered(one, "ours again")
    aside = path.with_name("session.toml.other-1")
    assert aside.read_bytes() == theirs
    assert aside.stat().st_mode & 0o777 == 0o600
    assert on_disk(tmp_path) == Words(text="ours again")
    assert (state(one), one.session.revision) == ("saved", 10)
    assert said(one) == [say.CHANGED_OUTSIDE.filled(name=aside.name).en]
    answered(one, "and again")
    assert said(one) == []


def test_a_damaged_version_written_meanwhile_is_kept_as_well(tmp_path: Path) -> None:
    one = sitting(tmp_path)
    answered(one, "ours")
    path = case_folder(tmp_path, FIRST) / "session.toml"
    for number, damage in enumerate((b"", b"\0\xff"), start=1):
        path.write_bytes(damage)
        answered(one, f"ours {number}")
        assert path.with_name(f"session.toml.other-{number}").read_bytes() == damage
    assert on_disk(tmp_path) == Words(text="ours 2")


def test_a_link_put_in_the_place_of_the_case_leaves_its_target_alone(tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    victim.write_bytes(b"mine")
    victim.chmod(0o644)
    one = sitting(tmp_path / "data")
    answered(one, "ours")
    path = case_folder(tmp_path / "data", FIRST) / "session.toml"
    path.unlink()
    path.symlink_to(victim)
    answered(one, "ours again")
    assert (victim.read_bytes(), victim.stat().st_mode & 0o777) == (b"mine", 0o644)
    assert on_disk(tmp_path / "data") == Words(text="ours again")


def test_a_failure_is_said_once_and_the_next_save_holds_everything(tmp_path: Path) -> None:
    in_the_way = tmp_path / "data"
    in_the_way.write_bytes(b"")
    one = sitting(in_the_way)
    for words in ("first", "second"):
        answered(one, words)
        assert state(one) == "failed"
    told = said(one)
    assert len(told) == 1
    assert "Not saved" in told[0]
    in_the_way.unlink()
    one.save()
    assert (state(one), said(one)) == ("saved", [])
    assert on_disk(in_the_way) == Words(text="second")


def test_a_case_moves_to_another_folder_with_everything_and_goes_on_there(tmp_path: Path) -> None:
    one = sitting(tmp_path / "old")
    answered(one, "first")
    one.move_to(tmp_path / "new")
    answered(one, "second")
    assert one.folder == tmp_path / "new"
    assert on_disk(tmp_path / "new") == Words(text="second")
    assert on_disk(tmp_path / "old") == Words(text="first")
    with pytest.raises(Locked):
        Sitting.resumed(BANK, tmp_path / "new", FIRST, "ja", clock)
    Sitting.resumed(BANK, tmp_path / "old", FIRST, "ja", clock).close()


def test_a_move_to_the_same_folder_keeps_the_lock_and_makes_no_second_version(
    tmp_path: Path,
) -> None:
    one = sitting(tmp_path)
    answered(one, "first")
    one.move_to(tmp_path)
    answered(one, "second")
    with pytest.raises(Locked):
        Sitting.resumed(BANK, tmp_path, FIRST, "ja", clock)
    assert on_disk(tmp_path) == Words(text="second")


def test_a_move_back_while_another_window_has_the_case_is_refused(tmp_path: Path) -> None:
    one = sitting(tmp_path / "a")
    answered(one, "first")
    one.move_to(tmp_path / "b")
    other = Sitting.resumed(BANK, tmp_path / "a", FIRST, "ja", clock)
    answered(other, "theirs")
    with pytest.raises(Locked):
        one.move_to(tmp_path / "a")
    answered(one, "ours")
    other.close()
    assert on_disk(tmp_path / "a") == Words(text="theirs")
    one.move_to(tmp_path / "a")
    kept = case_folder(tmp_path / "a", FIRST) / "session.toml.other-1"
    assert "theirs" in kept.read_text("utf-8")
    assert on_disk(tmp_path / "a") == Words(text="ours")


def test_a_case_whose_folder_is_there_before_the_first_save_is_held_all_the_same(
    tmp_path: Path,
) -> None:
    one = sitting(tmp_path)
    case_folder(tmp_path, FIRST).mkdir(parents=True, mode=0o700)
    answered(one, "first")
    with pytest.raises(Locked):
        Sitting.resumed(BANK, tmp_path, FIRST, "ja", clock)


@pytest.mark.parametrize("times", [1, 5])
def test_a_disk_that_does_not_vouch_for_the_file_leaves_no_second_version(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, times: int
) -> None:
    one = sitting(tmp_path)
    answered(one, "before")
    with monkeypatch.context() as broken:
        refuse_to_sync(broken, errno.EIO, folders=True)
        for number in range(times):
            answered(one, f"meanwhile {number}")
            assert state(one) == "failed"
    answered(one, "after")
    assert (state(one), on_disk(tmp_path)) == ("saved", Words(text="after"))
    names = {path.name for path in case_folder(tmp_path, FIRST).iterdir()}
    assert names == {"case.lock", "session.toml", "session.toml.previous"}
    assert [text for text in said(one) if "elsewhere while" in text] == []


def test_a_foreign_version_on_a_full_disk_stays_the_case_until_ours_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = sitting(tmp_path)
    answered(one, "ours")
    path = case_folder(tmp_path, FIRST) / "session.toml"
    theirs = path.read_bytes().replace(b"ours", b"theirs").replace(b"revision = 1", b"revision = 9")
    path.write_bytes(theirs)
    with monkeypatch.context() as full:
        refuse_to_sync(full, errno.ENOSPC, folders=False)
        answered(one, "again")
        answered(one, "and again")
    assert state(one) == "failed"
    assert path.read_bytes() == theirs
    one.save()
    assert (one.session.revision, on_disk(tmp_path)) == (10, Words(text="and again"))
    assert sorted(each.name for each in path.parent.glob("*.other-*")) == ["session.toml.other-1"]


def test_a_foreign_version_marked_read_only_is_not_written_over(tmp_path: Path) -> None:
    one = sitting(tmp_path)
    answered(one, "ours")
    path = case_folder(tmp_path, FIRST) / "session.toml"
    path.write_bytes(b"theirs")
    path.chmod(0o444)
    answered(one, "again")
    assert state(one) == "failed"
    assert (path.read_bytes(), path.stat().st_mode & 0o777) == (b"theirs", 0o444)


def test_what_was_taken_back_while_the_disk_failed_is_in_neither_generation_later(
    tmp_path: Path,
) -> None:
    one = sitting(tmp_path)
    answered(one, CANARY)
    folder = case_folder(tmp_path, FIRST)
    folder.rename(tmp_path / "gone")
    (tmp_path / "cases" / FIRST).write_bytes(b"")
    one.answer(QUESTION, None)
    assert state(one) == "failed"
    (tmp_path / "cases" / FIRST).unlink()
    (tmp_path / "gone").rename(folder)
    one.save()
    assert state(one) == "saved"
    words = b"".join(each.read_bytes() for each in folder.iterdir())
    assert CANARY.encode() not in words


def test_nothing_is_written_after_a_case_was_closed_or_erased(tmp_path: Path) -> None:
    one = sitting(tmp_path)
    answered(one, "first")
    one.erase()
    answered(one, CANARY)
    one.close()
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []
    two = sitting(tmp_path, SECOND)
    answered(two, "first")
    two.close()
    answered(two, CANARY)
    assert on_disk(tmp_path, SECOND) == Words(text="first")


def test_erasing_says_so_when_one_place_cannot_be_erased_and_erases_the_others(
    tmp_path: Path,
) -> None:
    one = sitting(tmp_path / "old")
    answered(one, CANARY)
    one.move_to(tmp_path / "new")
    with held(case_folder(tmp_path / "old", FIRST)), pytest.raises(Locked):
        one.erase()
    assert not case_folder(tmp_path / "new", FIRST).exists()


def test_an_old_failure_is_not_told_after_all_is_saved(tmp_path: Path) -> None:
    in_the_way = tmp_path / "data"
    in_the_way.write_bytes(b"")
    one = sitting(in_the_way)
    answered(one, "first")
    in_the_way.unlink()
    one.save()
    assert said(one) == []


def test_erasing_a_case_that_moved_leaves_nothing_in_either_place(tmp_path: Path) -> None:
    one = sitting(tmp_path / "old")
    answered(one, CANARY)
    one.move_to(tmp_path / "new")
    one.erase()
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_a_move_to_where_nothing_can_be_saved_changes_nothing(tmp_path: Path) -> None:
    one = sitting(tmp_path / "old")
    answered(one, "first")
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(StorageFailed):
        one.move_to(tmp_path / "file")
    answered(one, "second")
    assert (state(one), on_disk(tmp_path / "old")) == ("saved", Words(text="second"))


def test_whoever_is_refused_is_told_which_process_holds_the_case_since_when(
    tmp_path: Path,
) -> None:
    with held(tmp_path), pytest.raises(Locked) as caught, held(tmp_path):
        pass
    assert f"process {os.getpid()}" in caught.value.text.en
    assert "since 20" in caught.value.text.en


@pytest.mark.parametrize("owner", [b"", b"pid = \x1b[31m\nsince = now\n", b"\xff" * 4000])
def test_a_lock_with_strange_words_in_it_is_a_lock_all_the_same(
    tmp_path: Path, owner: bytes
) -> None:
    with held(tmp_path):
        (tmp_path / LOCK_NAME).write_bytes(owner)
        with pytest.raises(Locked) as caught, held(tmp_path):
            pass
    assert caught.value.text.en.startswith("This case is open in another window. ")


def test_a_disk_without_locks_is_used_without_them_and_another_error_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(number: int) -> None:
        def flock(*_arguments: object) -> None:
            raise OSError(number, os.strerror(number))

        monkeypatch.setattr(fcntl, "flock", flock)

    fails(errno.ENOLCK)
    with held(tmp_path):
        pass
    fails(errno.EIO)
    with pytest.raises(StorageFailed), held(tmp_path):
        pass


def test_a_lock_is_private_under_any_umask(tmp_path: Path) -> None:
    before = os.umask(0o777)
    try:
        with held(tmp_path):
            pass
    finally:
        os.umask(before)
    assert (tmp_path / LOCK_NAME).stat().st_mode & 0o777 == 0o600


def cut_off(folder: Path, code: str) -> Path:
    """Leave a case as a deletion does that is killed after its first file."""
    leaving = case_folder(folder, code).rename(folder / "cases" / f"{DELETING}{code}")
    (leaving / "session.toml").unlink()
    return leaving


def test_a_deletion_cut_off_lists_opens_and_counts_nothing_any_more(tmp_path: Path) -> None:
    put(tmp_path, FIRST, times=2)
    put(tmp_path, SECOND)
    cut_off(tmp_path, FIRST)
    casebook = Casebook(folder=tmp_path)
    assert [case.id for case in casebook.listed()] == [SECOND]
    assert casebook.ids() == (SECOND,)
    assert casebook.strangers() == ()
    with pytest.raises(NoSuchCase):
        casebook.find(FIRST)


@pytest.mark.parametrize("again", ["code", "all", "start"])
def test_a_deletion_cut_off_is_finished_by_whatever_comes_next(tmp_path: Path, again: str) -> None:
    put(tmp_path, FIRST, times=2)
    put(tmp_path, SECOND)
    leaving = cut_off(tmp_path, FIRST)
    casebook = Casebook(folder=tmp_path)
    if again == "start":
        sweep_unwanted(casebook)
    else:
        purge = Purge.of(casebook, [FIRST]) if again == "code" else Purge.of_all(casebook)
        assert leaving / "session.toml.previous" in purge.paths()
        assert set(purge.carried_out().removed) >= {leaving, leaving / "session.toml.previous"}
    assert not leaving.exists()
    assert casebook.ids() == (() if again == "all" else (SECOND,))


def test_every_bank_a_case_was_saved_with_is_remembered_once(tmp_path: Path) -> None:
    other = replace(BANK, identity=replace(BANK.identity, version="2", digest="f" * 16))
    one = sitting(tmp_path)
    answered(one, CANARY)
    one.close()
    for bank in (other, BANK, other):
        again = Sitting.resumed(bank, tmp_path, FIRST, "ja", clock)
        again.note("motives", bank.identity.version)
        again.close()
    session = load(tmp_path, FIRST, other).session
    assert [mark.digest for mark in session.earlier] == [BANK.identity.digest]
    assert session.bank_digest == "f" * 16
