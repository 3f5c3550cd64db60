"""The program under environments of every kind: it starts, or says why not, and leaks nothing."""

import signal
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from random import Random

from relocate_tui.phrases import tui as say
from relocate_tui.phrases import tui_place
from relocate_tui.record import record
from tests.faults.case import Case
from tests.faults.outcome import Outcome
from tests.faults.places import to_notice, to_typing
from tests.faults.program import How, Window, needs_terminal, window
from tests.faults.traces import CANARY, odd_modes, outside, said_too_much, words_in

CODES_WITH_A_REASON = (2, 4)
ENDED_BY_REQUEST = 143
LONGEST_START = 5.0
Changes = Mapping[str, str | None]


@record
class Surrounding:
    """An environment; `{home}` stands for the folder everything of the try lies in.

    `must` is "save" where answers have to reach the disk, "say" where it must be shown that they
    do not, and "refuse" where the program cannot run and has to say so.
    """

    name: str
    changes: Changes | None = None
    umask: int | None = None
    streams: Mapping[int, str] | None = None
    data: bool = True
    """Whether the data folder is named on the command line."""

    must: str = "save"


SURROUNDINGS = (
    Surrounding(name="LC_ALL=C", changes={"LC_ALL": "C"}),
    Surrounding(name="C and no UTF-8 mode", changes={"LC_ALL": "C", "PYTHONUTF8": "0"}),
    Surrounding(name="ascii streams", changes={"PYTHONIOENCODING": "ascii"}),
    Surrounding(name="ja_JP.eucJP", changes={"LC_ALL": "ja_JP.eucJP"}),
    Surrounding(name="no HOME", changes={"HOME": None}),
    Surrounding(name="empty HOME", changes={"HOME": ""}),
    Surrounding(
        name="HOME that is no folder", changes={"HOME": "/dev/null"}, data=False, must="say"
    ),
    Surrounding(name="HOME nobody can write", changes={"HOME": "/proc"}, data=False, must="say"),
    Surrounding(name="data in HOME", data=False),
    Surrounding(name="XDG relative", changes={"XDG_DATA_HOME": "some/where"}, data=False),
    Surrounding(name="data variable relative", changes={"RELOCATE_TUI_DATA": "x"}, data=False),
    Surrounding(name="no TERM", changes={"TERM": None}, must="refuse"),
    Surrounding(name="TERM=dumb", changes={"TERM": "dumb"}, must="refuse"),
    Surrounding(name="TERM unknown", changes={"TERM": "no-such-terminal"}),
    Surrounding(name="stdin closed", streams={0: ""}, must="refuse"),
    Surrounding(name="stdin /dev/null", streams={0: "/dev/null"}, must="refuse"),
    Surrounding(name="stdout closed", streams={1: ""}, must="refuse"),
    Surrounding(name="stdout to a file", streams={1: "{home}/out"}, must="refuse"),
    Surrounding(name="stderr closed", streams={2: ""}, must="either"),
    Surrounding(name="stderr to a file", streams={2: "{home}/err"}, must="either"),
    Surrounding(name="stderr to /dev/null", streams={2: "/dev/null"}, must="either"),
    Surrounding(name="all closed", streams={0: "", 1: "", 2: ""}, must="silence"),
    Surrounding(name="COLUMNS=0", changes={"COLUMNS": "0", "LINES": "0"}),
    Surrounding(name="COLUMNS no number", changes={"COLUMNS": "wide", "LINES": "-1"}),
    Surrounding(name="NO_COLOR", changes={"NO_COLOR": "1"}),
    Surrounding(name="umask 000", umask=0),
    Surrounding(name="umask 077", umask=0o077),
    Surrounding(name="umask 777", umask=0o777),
    Surrounding(
        name="TEXTUAL log and screenshot",
        changes={
            "TEXTUAL_LOG": "{home}/keys.log",
            "TEXTUAL_SCREENSHOT": "0",
            "TEXTUAL_SCREENSHOT_LOCATION": "{home}",
            "TEXTUAL_SCREENSHOT_FILENAME": "shot.svg",
        },
    ),
    Surrounding(
        name="TEXTUAL developer tools",
        changes={"TEXTUAL": "devtools,debug", "TEXTUAL_DEVTOOLS_HOST": "127.0.0.1"},
    ),
    Surrounding(name="TEXTUAL driver", changes={"TEXTUAL_DRIVER": "os:system"}),
    Surrounding(name="TEXTUAL keys", changes={"TEXTUAL_PRESS": "ctrl+q,1,1"}),
    Surrounding(
        name="TEXTUAL numbers",
        changes={
            "TEXTUAL_FPS": "x",
            "TEXTUAL_DELAY": "-1",
            "TEXTUAL_SLOW_THRESHOLD": "nan",
            "TEXTUAL_ANIMATIONS": "x",
            "TEXTUAL_COLOR_SYSTEM": "x",
            "TEXTUAL_THEME": "no-such",
        },
    ),
    Surrounding(name="BROWSER", changes={"BROWSER": "touch {home}/opened %s", "EDITOR": "false"}),
    Surrounding(name="Rich", changes={"FORCE_COLOR": "x", "TTY_COMPATIBLE": "0", "COLORTERM": "x"}),
    Surrounding(name="TZ", changes={"TZ": "No/Such"}),
)


def attempt(one: Surrounding, home: Path) -> Outcome:
    """Start under one environment, type the canary, end, and look at all that is left."""
    how = How(
        changes={name: _filled(value, home) for name, value in (one.changes or {}).items()},
        umask=one.umask,
        streams={number: _filled(path, home) or "" for number, path in (one.streams or {}).items()},
        arguments=None if one.data else ("--lang", "ja", "--today", "2026-11-24"),
    )
    data = home / "data"
    with window(data, how) as running:
        faults = [*_went(one, running, home), *said_too_much(running)]
    kept = data if one.data else _default_folder(home)
    faults += odd_modes(kept)
    ours = {home / Path(how_path).name for how_path in (how.streams or {}).values() if how_path}
    for said in outside(home, kept):
        if said.endswith("holds an answer") or not any(said.startswith(f"{o.name} ") for o in ours):
            faults.append(said)
    return Outcome(crashed=tuple(f"{one.name}: {fault}" for fault in faults))


def _filled(value: str | None, home: Path) -> str | None:
    return None if value is None else value.replace("{home}", str(home))


def _default_folder(home: Path) -> Path:
    """Find the data folder by the folder of cases in it."""
    return next((path.parent for path in home.rglob("cases")), home / "data")


def _went(one: Surrounding, running: Window, home: Path) -> Iterator[str]:
    """Say what went wrong between the start and the end."""
    if _starts(running):
        yield from _worked(one, running, home)
    elif running.is_running():
        yield "runs with nothing to see"
        _type_blindly(running, home)
        running.kill(signal.SIGTERM)
        if not _ends(running):
            yield "does not end when asked to"
    else:
        yield from _refused(one, running, home)


def _refused(one: Surrounding, running: Window, home: Path) -> Iterator[str]:
    code = running.exit_code(5)
    words = _said(running, home)
    if code not in CODES_WITH_A_REASON:
        yield f"ended with {code}: {words[-300:]}"
    if one.must in ("save", "say"):
        yield f"did not start: {words[-300:]}"
    if one.must != "silence" and not words.strip():
        yield f"ended with {code} and not a word"


def _worked(one: Surrounding, running: Window, home: Path) -> Iterator[str]:
    if one.must in ("refuse", "silence"):
        yield "started where it cannot run"
    if one.must == "say":
        to_notice(running, "ja")
        running.send("1")
        running.wait_for(tui_place.TITLE.ja)
    else:
        to_typing(running, "ja")
    running.kill(signal.SIGTERM)
    code = running.exit_code(5)
    if code != ENDED_BY_REQUEST:
        yield f"ended with {code} when asked to end"
    if not running.is_restored():
        yield "the terminal was not restored"
    if one.must != "say" and CANARY not in words_in(home):
        yield "the words typed last are not on disk"


def _starts(running: Window) -> bool:
    """Wait until the first screen stands, the program ends, or too long has passed."""
    wanted, end = say.BEGIN_QUICK.ja, time.monotonic() + LONGEST_START
    while wanted not in running.text and running.is_running() and time.monotonic() < end:
        running.read(0.1)
    return wanted in running.text


def _type_blindly(running: Window, home: Path) -> None:
    """Type the canary without seeing where; it is to be found nowhere but in the data folder."""
    end = time.monotonic() + LONGEST_START
    for keys in ("1", "1", "1", "1\r", CANARY):
        running.send(keys)
        running.read(0.3)
    while CANARY not in words_in(home) and time.monotonic() < end:
        running.read(0.1)


def _ends(running: Window) -> bool:
    end = time.monotonic() + LONGEST_START
    while running.is_running() and time.monotonic() < end:
        running.read(0.1)
    return not running.is_running()


def _said(running: Window, home: Path) -> str:
    """Give everything that was said, in the window or into a file."""
    files = (path for path in home.glob("*") if path.is_file())
    return running.after() + "".join(path.read_text("utf-8", "replace") for path in files)


def plan(_dice: Random) -> tuple[Surrounding, ...]:
    """List every environment."""
    return SURROUNDINGS


ENVIRONMENT = Case(
    name="environment",
    what="locales, variables, streams and masks of every kind; the canary stays in the data folder",
    plan=plan,
    attempt=attempt,
    needs=needs_terminal,
)
