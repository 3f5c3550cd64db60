"""A case survives being saved, damaged and opened again."""

import stat
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from relocate_tui.bank.bank import Bank
from relocate_tui.bank.value import Mark
from relocate_tui.casebook.code import ALPHABET, is_code, new_code, tidied
from relocate_tui.casebook.session import (
    NoSuchCase,
    case_folder,
    load,
    new_session,
    private_case_folder,
    save,
)
from relocate_tui.interview.answers import Answers
from relocate_tui.storage.failure import StorageFailed
from relocate_tui.storage.session_table import Consent, Draft, Session
from relocate_tui.untrusted.unreadable import Unreadable
from tests.storage.small import LATER, SMALL, answers

NOW = datetime(2027, 1, 2, 3, 4, 5, tzinfo=UTC)
CODE = "0123456789"
CONSENT = Consent(notice="2027-1", at=NOW, choice="keep")


def saved(folder: Path, times: int = 1, *, bank: Bank = SMALL) -> Session:
    session = replace(new_session(bank, now=NOW, token=CODE), consent=CONSENT)
    for _ in range(times):
        session = save(folder, session, answers(), bank=bank, language="ja", now=NOW)
    return session


def file_of(folder: Path, name: str = "session.toml") -> Path:
    return case_folder(folder, CODE) / name


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_saved_case_opens_as_it_was(tmp_path: Path) -> None:
    session = replace(
        new_session(SMALL, now=NOW, token=CODE),
        alias="春の相談",
        listed=True,
        consent=CONSENT,
        draft=Draft(question="remark", text="まだ途中\n"),
    )
    written = save(tmp_path, session, answers(), bank=SMALL, language="easy", now=NOW)
    assert written == replace(session, revision=1, saved=NOW)
    opened = load(tmp_path, CODE, SMALL)
    assert (opened.session, opened.answers, opened.language) == (written, answers(), "easy")
    assert (opened.kept, opened.set_aside) == ((), None)


def test_each_save_is_one_revision_on(tmp_path: Path) -> None:
    assert saved(tmp_path, 3).revision == 3
    assert load(tmp_path, CODE, SMALL).session.revision == 3


def test_a_new_case_is_not_listed_and_not_on_disk(tmp_path: Path) -> None:
    assert not new_session(SMALL, now=NOW, token=CODE).listed
    assert list(tmp_path.iterdir()) == []


def test_folders_and_files_are_private(tmp_path: Path) -> None:
    saved(tmp_path / "data", 2)
    folders = (tmp_path / "data", tmp_path / "data" / "cases", case_folder(tmp_path / "data", CODE))
    assert [mode(folder) for folder in folders] == [0o700] * 3
    assert {mode(path) for path in folders[-1].iterdir()} == {0o600}


def test_a_chosen_folder_with_other_things_in_it_keeps_its_permissions(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    (tmp_path / "photo").touch()
    saved(tmp_path)
    assert (mode(tmp_path), mode(tmp_path / "cases")) == (0o755, 0o700)


def test_a_data_folder_that_is_a_link_is_refused(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to("real")
    with pytest.raises(StorageFailed, match="link"):
        private_case_folder(tmp_path / "link", CODE)
    assert list((tmp_path / "real").iterdir()) == []


@pytest.mark.parametrize(
    "damage",
    [
        b"",
        b"\0" * 500,
        b"format = 1\n[answers]\nwork-pa",
        b"format = 1\n",
        b'format = 1\n[answers]\nwork-path = "keep-by-telewprk"\n',
    ],
)
def test_a_damaged_case_opens_as_it_was_before_and_keeps_the_damaged_file(
    tmp_path: Path, damage: bytes
) -> None:
    saved(tmp_path, 2)
    file_of(tmp_path).write_bytes(damage)
    opened = load(tmp_path, CODE, SMALL)
    assert (opened.session.revision, opened.answers) == (1, answers())
    assert opened.set_aside == file_of(tmp_path, "session.toml.damaged-1")
    assert opened.set_aside.read_bytes() == damage
    assert mode(opened.set_aside) == 0o600


def test_damage_never_overwrites_earlier_damage(tmp_path: Path) -> None:
    session = saved(tmp_path, 2)
    for data in (b"first", b"second"):
        file_of(tmp_path).write_bytes(data)
        session = load(tmp_path, CODE, SMALL).session
        session = save(tmp_path, session, answers(), bank=SMALL, language="ja", now=NOW)
    assert file_of(tmp_path, "session.toml.damaged-1").read_bytes() == b"first"
    assert file_of(tmp_path, "session.toml.damaged-2").read_bytes() == b"second"


def test_the_previous_generation_stands_in_until_the_next_save(tmp_path: Path) -> None:
    saved(tmp_path, 2)
    file_of(tmp_path).write_bytes(b"damaged")
    first, second = load(tmp_path, CODE, SMALL), load(tmp_path, CODE, SMALL)
    assert (second.session, second.set_aside) == (first.session, None)
    save(tmp_path, second.session, Answers(), bank=SMALL, language="ja", now=NOW)
    assert load(tmp_path, CODE, SMALL).answers == Answers()


def test_nothing_is_moved_when_no_generation_can_be_used(tmp_path: Path) -> None:
    saved(tmp_path, 2)
    for name in ("session.toml", "session.toml.previous"):
        file_of(tmp_path, name).write_bytes(b"damaged")
    with pytest.raises(Unreadable):
        load(tmp_path, CODE, SMALL)
    names = sorted(path.name for path in case_folder(tmp_path, CODE).iterdir())
    assert names == ["session.toml", "session.toml.previous"]


def test_a_case_of_a_newer_program_is_refused_and_left_alone(tmp_path: Path) -> None:
    saved(tmp_path, 2)
    newer = file_of(tmp_path).read_bytes().replace(b"format = 1", b"format = 2")
    file_of(tmp_path).write_bytes(newer)
    with pytest.raises(Unreadable, match="newer") as caught:
        load(tmp_path, CODE, SMALL)
    assert caught.value.reason == "newer"
    assert file_of(tmp_path).read_bytes() == newer


def test_a_link_in_place_of_the_file_is_not_followed(tmp_path: Path) -> None:
    saved(tmp_path, 2)
    elsewhere = tmp_path / "elsewhere.toml"
    file_of(tmp_path).rename(elsewhere)
    file_of(tmp_path).symlink_to(elsewhere)
    with pytest.raises(Unreadable):
        load(tmp_path, CODE, SMALL)


def test_a_file_of_another_case_is_refused(tmp_path: Path) -> None:
    saved(tmp_path)
    case_folder(tmp_path, CODE).rename(case_folder(tmp_path, "ZZZZZZZZZZ"))
    with pytest.raises(Unreadable, match="another case"):
        load(tmp_path, "ZZZZZZZZZZ", SMALL)


@pytest.mark.parametrize("code", [CODE, "..", "../../../x", "", "012345678o", "012345678/"])
def test_what_is_no_saved_case_is_not_found(tmp_path: Path, code: str) -> None:
    with pytest.raises(NoSuchCase):
        load(tmp_path, code, SMALL)


def test_a_later_bank_keeps_what_it_does_not_ask_through_its_own_saves(tmp_path: Path) -> None:
    saved(tmp_path)
    for _ in range(2):
        opened = load(tmp_path, CODE, LATER)
        assert opened.kept == ("work-path", "motives")
        save(tmp_path, opened.session, opened.answers, bank=LATER, language="ja", now=NOW)
    again = load(tmp_path, CODE, SMALL).answers
    assert replace(again, banks=()) == answers()
    assert [mark.digest for mark in again.banks] == [LATER.identity.digest]


def test_a_file_cut_short_anywhere_opens_whole_or_as_it_was_before(tmp_path: Path) -> None:
    session = replace(
        new_session(SMALL, now=NOW, token=CODE),
        consent=CONSENT,
        draft=Draft(question="remark", text="まだ途中"),
        aside=(Draft(question="destination", text="長野"),),
    )
    for _ in range(2):
        session = save(tmp_path, session, answers(), bank=SMALL, language="ja", now=NOW)
    whole = file_of(tmp_path).read_bytes()
    for length in range(len(whole)):
        file_of(tmp_path).write_bytes(whole[:length])
        opened = load(tmp_path, CODE, SMALL)
        assert opened.answers == answers()
        assert replace(opened.session, revision=2) == session
        if opened.set_aside is None:
            assert length >= len(whole.rstrip())
        else:
            assert opened.set_aside.read_bytes() == whole[:length]
            opened.set_aside.unlink()


def test_a_save_that_fails_leaves_the_case_as_it_was(tmp_path: Path) -> None:
    session = saved(tmp_path)
    before = file_of(tmp_path).read_bytes()
    with pytest.raises(StorageFailed):
        save(tmp_path, session, Answers(notes={"remark": "\0"}), bank=SMALL, language="ja", now=NOW)
    file_of(tmp_path).chmod(0o400)
    with pytest.raises(StorageFailed):
        save(tmp_path, session, Answers(), bank=SMALL, language="ja", now=NOW)
    assert file_of(tmp_path).read_bytes() == before


def test_what_was_declined_stands_in_the_file_as_nothing_but_a_mark(tmp_path: Path) -> None:
    session = new_session(SMALL, now=NOW, token=CODE)
    declined = Answers(given={"work-path": Mark.DECLINED})
    save(tmp_path, session, declined, bank=SMALL, language="ja", now=NOW)
    assert 'work-path = "-"' in file_of(tmp_path).read_text("utf-8")


def test_codes_are_drawn_by_chance_from_letters_that_are_not_misread() -> None:
    codes = {new_code() for _ in range(500)}
    assert len(codes) == 500
    assert all(map(is_code, codes))
    assert set("".join(codes)) == set(ALPHABET)
    assert not set("ILOU") & set(ALPHABET)


@pytest.mark.parametrize(
    "typed", ["o1l3456789", "01i34-56789 ", "０１１３４５６７８９", "OII3456789"]
)
def test_a_code_is_read_as_it_was_meant(typed: str) -> None:
    assert tidied(typed) == "0113456789"
