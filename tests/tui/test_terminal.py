"""What only a real terminal shows: bytes, signals, hanging up, and what is left behind."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from relocate_tui.bank.files import built_in
from relocate_tui.phrases import cli, tui_cases
from relocate_tui.phrases import tui as say
from tests.tui.steps import words_on_disk
from tests.tui.terminal import ROOT, Terminal, terminal

QUESTIONS = built_in().questions
NOT_TEXT = (
    b"\xff\xfe",
    "日本".encode("shift_jis"),
    "日本".encode("euc_jp"),
    b"\x1b[M\x20\x80\x30",  # the mouse, in the form of 1987, right of column 95
)


def go_to_destination(window: Terminal) -> None:
    """Begin the quick check and answer its first two questions."""
    window.wait_for(say.BEGIN_QUICK.ja)
    window.send("１")
    window.wait_for(say.KEEP_UNLISTED.ja)
    window.send("1")
    window.wait_for(QUESTIONS["move-status"].text.ja)
    window.send("1")
    window.wait_for(QUESTIONS["motives"].text.ja)
    window.send("　")
    window.wait_for("> 1 [x]")
    window.send("\r")
    window.wait_for(QUESTIONS["destination"].text.ja)


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (signal.SIGTERM, 143),
        (signal.SIGHUP, 129),
        (signal.SIGINT, 130),
        (signal.SIGQUIT, 131),
    ],
)
def test_a_request_to_end_keeps_the_answers_and_restores_the_terminal(
    folder: Path, number: signal.Signals, code: int
) -> None:
    with terminal(folder) as window:
        go_to_destination(window)
        window.send("秋田県にかほ市")
        window.wait_for("秋田県にかほ市")
        window.send("\r")
        window.wait_for(QUESTIONS["work-path"].text.ja)
        window.kill(number)
        assert window.exit_code() == code
        assert window.is_restored()
        assert "Traceback" not in window.after()
    words = words_on_disk(folder)
    assert 'motives = [\n    "nature",\n]' in words
    assert 'town = "にかほ市"' in words


@pytest.mark.parametrize("nohup", [False, True])
def test_a_closed_window_ends_the_program_and_keeps_even_the_last_letters(
    folder: Path, *, nohup: bool
) -> None:
    with terminal(folder, nohup=nohup) as window:
        go_to_destination(window)
        window.send("秋田県に")
        window.wait_for("秋田県に")
        window.close_window()
        assert window.exit_code(5) == 129
    words = words_on_disk(folder)
    assert 'move-status = "thinking"' in words
    assert 'text = "秋田県に"' in words


@pytest.mark.parametrize("language", ["ja", "en"])
def test_without_a_terminal_a_hint_comes_at_once(language: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "relocate_tui", "--lang", language],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        cwd=ROOT,
        timeout=5,
        check=False,
    )
    hint = cli.NO_TERMINAL.ja if language == "ja" else cli.NO_TERMINAL.en
    assert (done.returncode, done.stdout) == (2, b"")
    assert hint in done.stderr.decode()


@pytest.mark.parametrize("term", ["dumb", ""])
def test_a_terminal_that_cannot_draw_is_told_so(folder: Path, term: str) -> None:
    with terminal(folder, term=term) as window:
        assert window.exit_code(5) == 2
        hint = cli.DUMB_TERMINAL.filled(term=term or "?").ja
        assert "".join(hint.split()) in "".join(window.after().split())
        assert b"\x1b" not in window.raw


def test_whoever_keeps_the_answers_is_told_the_path_and_the_number(folder: Path) -> None:
    with terminal(folder) as window:
        go_to_destination(window)
        window.send(b"\x11")
        window.wait_for(tui_cases.LEAVE_TITLE.ja)
        window.send("\r")
        assert window.exit_code() == 0
        assert window.is_restored()
        said = window.after()
    (case,) = (folder / "cases").iterdir()
    assert tui_cases.LEFT_SAVED.filled(path=case / "session.toml").ja in said
    assert tui_cases.LEFT_NUMBER.filled(case=case.name).ja in said
    assert (case / "session.toml").stat().st_mode & 0o777 == 0o600


def test_bytes_that_are_no_text_do_not_end_the_program(folder: Path) -> None:
    with terminal(folder, language="en") as window:
        window.wait_for(say.BEGIN_QUICK.en)
        for data in NOT_TEXT:
            window.send(data)
        window.send("1")
        window.wait_for(say.KEEP_UNLISTED.en)
        window.send("1")
        window.wait_for(QUESTIONS["move-status"].text.en)
        window.kill(signal.SIGTERM)
        assert window.exit_code() == 143


def test_nothing_pasted_steers_the_terminal(folder: Path) -> None:
    with terminal(folder) as window:
        go_to_destination(window)
        window.send(b"\x1b[200~\xe7\xa7\x8b\xe7\x94\xb0\x1b]52;c;aGk=\x07\x00\x9b31m\x1b[201~")
        window.wait_for("秋田")
        window.kill(signal.SIGTERM)
        assert window.exit_code() == 143
        assert b"\x1b]52" not in window.raw
    assert "秋田" in words_on_disk(folder)


def test_a_stopped_program_has_saved_and_goes_on_where_it_was(folder: Path) -> None:
    with terminal(folder) as window:
        go_to_destination(window)
        window.send("秋田")
        window.wait_for("秋田")
        window.kill(signal.SIGTSTP)
        window.wait_until_stopped()
        assert window.is_restored()
        assert 'text = "秋田"' in words_on_disk(folder)
        window.kill(signal.SIGCONT)
        window.send("県")
        window.wait_for("秋田県")
        window.send("\r")
        window.wait_for(QUESTIONS["work-path"].text.ja)
        window.kill(signal.SIGTERM)
        assert window.exit_code() == 143
        assert window.is_restored()


def test_a_stop_nobody_told_of_does_not_leave_the_terminal_raw(folder: Path) -> None:
    with terminal(folder) as window:
        go_to_destination(window)
        window.kill(signal.SIGSTOP)
        window.wait_until_stopped()
        window.kill(signal.SIGCONT)
        window.send("秋田")
        window.wait_for("秋田")
        window.kill(signal.SIGSTOP)
        window.wait_until_stopped()
        window.kill(signal.SIGTERM)
        window.kill(signal.SIGCONT)
        assert window.exit_code() == 143
        assert window.is_restored()
    assert 'text = "秋田"' in words_on_disk(folder)


def test_a_terminal_that_takes_no_more_output_does_not_keep_the_program_alive(
    folder: Path,
) -> None:
    with terminal(folder) as window:
        go_to_destination(window)
        window.fill(b"\x1bOR")  # F3: everything is drawn anew in the next language
        window.kill(signal.SIGTERM)
        assert window.ended_within(8) == 143
    assert 'move-status = "thinking"' in words_on_disk(folder)


@pytest.mark.parametrize("closed", ["<&-", ">&-", "<&- >&- 2>&-", "</dev/null"])
def test_with_a_stream_closed_it_ends_at_once(closed: str, tmp_path: Path) -> None:
    command = f'exec "{sys.executable}" -m relocate_tui --data "{tmp_path}/d" {closed}'
    done = subprocess.run(
        ["/bin/sh", "-c", command], capture_output=True, cwd=ROOT, timeout=10, check=False
    )
    assert done.returncode == 2
    assert b"Traceback" not in done.stderr
    assert not (tmp_path / "d").exists()


@pytest.mark.parametrize("errors", ["2>&-", "2>errors"])
def test_the_screen_is_drawn_on_the_terminal_wherever_errors_go(
    folder: Path, tmp_path: Path, errors: str
) -> None:
    with terminal(folder, line=f"cd {tmp_path}; {{}} {errors}") as window:
        go_to_destination(window)
        window.kill(signal.SIGTERM)
        assert window.exit_code() == 143
    assert not (tmp_path / "errors").exists() or (tmp_path / "errors").read_bytes() == b""


@pytest.mark.parametrize("burst", ["待つ\r\x1b[15~", "待つ\r\x1b[15~\t\r"])
def test_the_hide_key_hides_whatever_came_just_before_it(folder: Path, burst: str) -> None:
    with terminal(folder) as window:
        go_to_destination(window)
        window.send("\x1bOQ")
        window.wait_for(say.NOTE_TITLE.ja)
        window.send(burst)
        window.wait_until(lambda text: not text.strip())
        window.send("\x1b[15~")
        window.wait_for(QUESTIONS["destination"].text.ja)
        window.kill(signal.SIGTERM)
        assert window.exit_code() == 143
        assert "Traceback" not in window.after()
    assert "待つ" in words_on_disk(folder)


def test_the_hide_key_hides_the_question_that_may_follow_an_answer(folder: Path) -> None:
    with terminal(folder) as window:
        go_to_destination(window)
        window.send("秋田県\r\x1b[15~")
        window.wait_until(lambda text: not text.strip())
        window.send("\x1b[15~")
        window.wait_for(say.KEYS_QUESTION.ja)
        window.kill(signal.SIGTERM)
        assert window.exit_code() == 143
    # Enter may come too late for the field; then what was typed is there as a draft.
    words = words_on_disk(folder)
    assert 'prefecture = "akita"' in words or 'text = "秋田県"' in words


def test_letters_and_enter_in_one_go_leave_no_draft_behind(folder: Path) -> None:
    with terminal(folder) as window:
        go_to_destination(window)
        window.send("\x1bOQ")
        window.wait_for(say.NOTE_TITLE.ja)
        window.send("ひみつのメモ\r")
        window.wait_for(say.YOUR_NOTE.filled(note="ひみつのメモ").ja)
        window.kill(signal.SIGTERM)
        assert window.exit_code() == 143
    words = words_on_disk(folder)
    assert 'destination = "ひみつのメモ"' in words
    assert "[session.draft]" not in words
