"""A folder of a stranger: what lies in it is read as data, quickly, or refused with its place."""

import os
from pathlib import Path

import pytest

from relocate_tui.bank import folder as of_bank
from relocate_tui.bank.files import load_bank, read_folders
from relocate_tui.bank.folder import bank_files
from relocate_tui.bank.problem import BankError, Problem
from relocate_tui.typography import visible
from tests.bank.packs import GOOD, when

STEERING = ("\x9b31m", "\u202e", "\u200b", "\U000e0041", "\ufeff", "\u2066", "\x85")
ESCAPED = ("\\u001b]52;c;aGk=\\u0007", "\\u0000", "\\u007f", "\\u009d0;x", "\\b", "\\U000E0041")


def problems(folder: Path) -> tuple[Problem, ...]:
    return read_folders((GOOD, folder)).problems


@pytest.mark.parametrize("spoilt", [*STEERING, *ESCAPED])
def test_a_text_that_steers_is_refused_with_its_file_and_key(tmp_path: Path, spoilt: str) -> None:
    (tmp_path / "a.toml").write_text(f'[[term]]\nid = "t"\nword.ja = "語{spoilt}"\n', "utf-8")
    (problem,) = problems(tmp_path)
    assert problem.code in {"CTRL001", "SYNTAX"}
    assert problem.file.endswith("/a.toml")
    assert problem.key == "term[0].word.ja"
    said = f"{problem.message.ja}{problem.message.en}{problem.file}{problem.key}"
    assert visible(said) == said


@pytest.mark.parametrize("key", ['"\\u001b" = 1', '"a\u202eb" = 1'])
def test_a_name_that_steers_is_refused_and_not_repeated(tmp_path: Path, key: str) -> None:
    (tmp_path / "a.toml").write_text(f"[[term]]\n{key}\n", "utf-8")
    (problem,) = problems(tmp_path)
    assert (problem.code, problem.key) == ("CTRL001", "term[0].…")


def test_joiners_and_variation_selectors_of_names_are_no_steering(tmp_path: Path) -> None:
    text = "葛\U000e0100城\u3000\u200d\ue000神"
    (tmp_path / "a.toml").write_text(when("{ all = [] }").replace("食い違い", text), "utf-8")
    assert problems(tmp_path) == ()


def test_pipes_links_folders_and_giants_are_refused_each_with_its_name(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.toml")
    (tmp_path / "b.toml").symlink_to("/dev/zero")
    (tmp_path / "c.toml").mkdir()
    with (tmp_path / "d.toml").open("wb") as stream:
        stream.truncate(5 * 1024**3)
    (tmp_path / "e.toml").write_bytes("語 = 1".encode("cp932"))
    (tmp_path / "f.toml").write_bytes(b"a = " + b"[" * 100_000)
    (tmp_path / "sub").symlink_to(GOOD)
    found = problems(tmp_path)
    assert [Path(each.file).name for each in found] == [f"{name}.toml" for name in "abcdef"]
    assert {each.code for each in found} == {"SYNTAX"}
    assert "line 1" in found[-1].message.en


def test_a_whole_disk_is_no_bank(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(of_bank, "MOST_ENTRIES", 20)
    for number in range(30):
        (tmp_path / f"{number}.txt").touch()
    (tmp_path / "a.toml").touch()
    (problem,) = problems(tmp_path)
    assert "too many files" in problem.message.en
    with pytest.raises(BankError):
        load_bank((GOOD, tmp_path))


def test_cases_for_practice_are_no_part_of_a_bank(tmp_path: Path) -> None:
    for name in ("b.toml", "pack.toml", "cases/x.toml", "deep/cases/x.toml", "deep/a.toml"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    inside = [path.relative_to(tmp_path).as_posix() for path in bank_files(tmp_path)]
    assert inside == ["pack.toml", "b.toml", "deep/a.toml"]
