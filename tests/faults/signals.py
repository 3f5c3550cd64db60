"""Signals, stops and vanished windows on every kind of screen: the last letters are kept."""

import fcntl
import signal
import sys
import termios
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from random import Random

from relocate_tui.record import record
from tests.faults.case import Case
from tests.faults.outcome import Outcome
from tests.faults.places import PLACES, WITH_WORDS
from tests.faults.program import How, Window, needs_terminal, window
from tests.faults.traces import CANARY, TRACEBACK, case_ids, opened, said_too_much

LONGEST_END = 5.0
LANGUAGE_KEY = b"\x1bOR"
KEYS_IN_A_BURST, MOST_BURSTS = 40, 20
IDLE_CHECKS = 5


@record
class Ending:
    """How a run is ended, and the exit code that this must give.

    `seen` is false where nobody reads the terminal any more, so that it cannot be restored.
    """

    do: Callable[[Window], None]
    code: int
    seen: bool = True
    nohup: bool = False


def _sends(number: signal.Signals) -> Callable[[Window], None]:
    return lambda running: running.kill(number)


def _stop(running: Window) -> None:
    running.kill(signal.SIGTSTP)
    _until(running, lambda: _state(running) == "T")


def _stop_and_go_on(running: Window) -> None:
    """Stop and go on as a shell does, then ask to end."""
    _stop(running)
    before = len(running.raw)
    running.kill(signal.SIGCONT)
    _until(running, lambda: b"?1049h" in running.raw[before:])
    running.kill(signal.SIGTERM)


def _end_while_stopped(running: Window) -> None:
    _stop(running)
    running.kill(signal.SIGTERM)
    running.kill(signal.SIGCONT)


def _end_while_nobody_reads(running: Window) -> None:
    """Let the terminal run full, as one that was stopped by Ctrl+S or a lost connection."""
    for _ in range(MOST_BURSTS):
        before = _unread(running)
        for _ in range(KEYS_IN_A_BURST):
            running.send(LANGUAGE_KEY)
        _rest(running)
        if _unread(running) == before:
            break
    running.kill(signal.SIGTERM)


ENDINGS: Mapping[str, Ending] = {
    "SIGTERM": Ending(do=_sends(signal.SIGTERM), code=143),
    "SIGHUP": Ending(do=_sends(signal.SIGHUP), code=129),
    "SIGINT": Ending(do=_sends(signal.SIGINT), code=130),
    "SIGQUIT": Ending(do=_sends(signal.SIGQUIT), code=131),
    "SIGTSTP, SIGCONT, SIGTERM": Ending(do=_stop_and_go_on, code=143),
    "SIGTERM while stopped": Ending(do=_end_while_stopped, code=143),
    "window closed": Ending(do=Window.close_window, code=129, seen=False),
    "nohup, window closed": Ending(do=Window.close_window, code=129, seen=False, nohup=True),
    "nobody reads, SIGTERM": Ending(do=_end_while_nobody_reads, code=143, seen=False),
}


def attempt(one: tuple[str, str], home: Path) -> Outcome:
    """End the program at one place in one way."""
    how, place = one
    ending, data = ENDINGS[how], home / "data"
    with window(data, How(nohup=ending.nohup)) as running:
        PLACES[place](running, "ja")
        ending.do(running)
        crashed = [*_ended(running, ending)]
    name = f"{how} at {place}"
    lost: tuple[str, ...] = ()
    if place in WITH_WORDS and not (case_ids(data) and CANARY in repr(opened(data))):
        lost = (f"{name}: the words typed last are not on disk",)
    return Outcome(lost=lost, crashed=tuple(f"{name}: {said}" for said in crashed))


def _ended(running: Window, ending: Ending) -> Iterator[str]:
    """Say what is wrong with the end."""
    end = time.monotonic() + LONGEST_END
    if ending.seen:
        _until(running, lambda: not running.is_running())
    while running.is_running() and time.monotonic() < end:
        time.sleep(0.02)
    if running.is_running():
        yield f"still there after {LONGEST_END:g} s"
        return
    code = running.process.returncode
    if code != ending.code:
        yield f"exit code {code}, not {ending.code}"
    if TRACEBACK in running.raw:
        yield "traceback"
    if ending.seen:
        while running.read(0.1):
            pass
        if not running.is_restored():
            yield "the terminal was not restored"
        yield from said_too_much(running)


def _until(running: Window, holds: Callable[[], bool]) -> None:
    """Read on until something holds, or too long has passed: the end is judged, not this."""
    end = time.monotonic() + LONGEST_END
    while not holds() and time.monotonic() < end:
        running.read(0.05)


def _state(running: Window) -> str:
    return _about(running)[0]


def _processor_time(running: Window) -> int:
    return sum(map(int, _about(running)[11:13]))


def _unread(running: Window) -> int:
    """Count what lies in the terminal and nobody has read."""
    count = fcntl.ioctl(running.master, termios.FIONREAD, b"\0" * 4)
    return int.from_bytes(count, sys.byteorder)


def _rest(running: Window) -> None:
    """Wait until the program has stopped working."""
    used, still = -1, 0
    while still < IDLE_CHECKS:
        now = _processor_time(running)
        still, used = (still + 1 if now == used else 0), now
        time.sleep(0.1)


def _about(running: Window) -> list[str]:
    """Read what the system says of the process, from its state on."""
    return Path(f"/proc/{running.process.pid}/stat").read_text("utf-8").rpartition(") ")[2].split()


def plan(_dice: Random) -> list[tuple[str, str]]:
    """Pair every end with every place."""
    return [(how, place) for place in PLACES for how in ENDINGS]


SIGNALS = Case(
    name="signals",
    what="nine ends of a run on ten kinds of screen; the words typed last are there afterwards",
    plan=plan,
    attempt=attempt,
    needs=needs_terminal,
)
