"""Files and names of strangers at the command line: data, and nothing else."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from relocate_tui.bank.value import Words
from relocate_tui.casebook.cases import Casebook
from relocate_tui.casebook.lock import held
from relocate_tui.casebook.session import case_folder
from relocate_tui.phrases import files
from tests.casebook.shelf import FIRST, put
from tests.casebook.test_sitting import CANARY, sitting
from tests.commands.test_cli import TODAY, run, written

STEERING = "a\x1b]52;c;aGk=\x07\u202e[red]b"
NAMES = (STEERING, "line\nbreak", "tab\there", "[/]", "-o", "　全角", "𠮷葛\U000e0100", "あ" * 66)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("language", ["ja", "en"])
def test_a_file_name_is_named_on_one_line_and_steers_nothing(
    tmp_path: Path, name: str, language: str
) -> None:
    done = run("assess", "--lang", language, "--", str(tmp_path / f"{name}.toml"))
    assert done.returncode == 3
    assert len(done.stderr.splitlines()) == 1
    assert not any(letter in done.stderr for letter in "\x1b\x07\u202e\t")
    folder = run("lint", "--lang", language, "--", str(tmp_path / name))
    assert folder.returncode == 3
    assert not any(letter in folder.stdout + folder.stderr for letter in "\x1b\x07\u202e\t")


def test_a_name_that_is_no_text_at_all_is_named_and_refused(tmp_path: Path) -> None:
    name = os.fsencode(tmp_path) + b"/\xff\x1b.toml"
    done = subprocess.run(
        [sys.executable, "-m", "relocate_tui", "assess", name],
        capture_output=True,
        check=False,
        stdin=subprocess.DEVNULL,
    )
    assert done.returncode == 3
    assert b"<U+DCFF><U+001B>.toml" in done.stderr
    assert b"\x1b" not in done.stderr


@pytest.mark.parametrize("form", ["markdown", "toml", "json"])
def test_nothing_typed_steers_the_terminal_a_report_is_printed_on(
    tmp_path: Path, form: str
) -> None:
    words = CANARY + "\\u001b]52;c;aGk=\\u0007\\u009b31m\\u202e\\u200b\\u007f\\U000E0041"
    file = written(tmp_path, f'format = 1\n[answers]\nkeep-unchanged = {{ text = "{words}" }}\n')
    done = run("assess", file, "--format", form, *TODAY)
    assert done.returncode == 0
    assert CANARY in done.stdout or form == "json"
    assert not any(letter in done.stdout for letter in "\x1b\x07\x9b\u202e\u200b\x7f\U000e0041")


@pytest.mark.parametrize("force", [(), ("--force",)])
def test_a_report_is_never_written_over_answers(tmp_path: Path, force: tuple[str, ...]) -> None:
    put(tmp_path / "data", FIRST)
    session = case_folder(tmp_path / "data", FIRST) / "session.toml"
    file = written(tmp_path, "format = 1\n")
    (tmp_path / "other-name.toml").hardlink_to(file)
    for target in (file, str(tmp_path / "other-name.toml"), str(session), f"{session}.previous"):
        done = run("assess", file, "-o", target, *force, *TODAY)
        assert done.returncode == 4
        assert files.NOT_OVER_ANSWERS.ja in done.stderr
    assert Path(file).read_text("utf-8") == "format = 1\n"
    assert "[session]" in session.read_text("utf-8")


def test_purge_names_a_case_that_is_open_and_gives_five(tmp_path: Path) -> None:
    put(tmp_path, FIRST)
    with held(case_folder(tmp_path, FIRST)):
        done = run("purge", FIRST, data=tmp_path)
    assert done.returncode == 5
    assert FIRST in done.stdout
    assert f"プロセス {os.getpid()}" not in done.stderr
    assert Casebook(folder=tmp_path).ids() == (FIRST,)


@pytest.mark.parametrize("which", ["data", "cases"])
def test_nothing_is_listed_or_removed_through_a_link(tmp_path: Path, which: str) -> None:
    put(tmp_path / "victim", FIRST)
    if which == "data":
        (tmp_path / "data").symlink_to(tmp_path / "victim")
    else:
        (tmp_path / "data").mkdir()
        (tmp_path / "data" / "cases").symlink_to(tmp_path / "victim" / "cases")
    for command in (("purge", "--all"), ("purge", FIRST), ("purge", "--older-than", "0")):
        done = run(*command, data=tmp_path / "data")
        assert (done.returncode, done.stdout) == (4, "")
    assert Casebook(folder=tmp_path / "victim").ids() == (FIRST,)


def test_after_a_purge_no_word_is_left_anywhere_in_the_data_folder(tmp_path: Path) -> None:

    one = sitting(tmp_path / "data")
    one.answer("keep-unchanged", Words(text=CANARY))
    one.note("motives", CANARY)
    one.draft("destination", CANARY)
    one.save()
    one.close()
    folder = case_folder(tmp_path / "data", FIRST)
    (folder / ".saving-abcd1234.tmp").write_text(CANARY, "utf-8")
    (folder / "session.toml.damaged-1").write_text(CANARY, "utf-8")
    (folder / "session.toml.other-1").write_text(CANARY, "utf-8")
    (folder / "2026-11-24-report.md").write_text(CANARY, "utf-8")
    dry = run("purge", "--all", "--dry-run", data=tmp_path / "data").stdout
    for path in folder.iterdir():
        assert str(path) in dry
    done = run("purge", "--all", data=tmp_path / "data")
    assert files.BEYOND_REACH.ja in done.stdout
    assert list((tmp_path / "data").rglob("*")) == []
