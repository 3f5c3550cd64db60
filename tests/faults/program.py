"""The one place that starts the program: in a window of any kind, or as a measured command."""

import fcntl
import json
import os
import pty
import shutil
import struct
import subprocess
import sys
import termios
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

import pyte

from relocate_tui.record import record
from relocate_tui.text import Language
from tests.faults.case import MissingError
from tests.tui.terminal import Terminal

MODULE = (sys.executable, "-m", "relocate_tui")
TODAY = "2026-11-24"
STARTER = """
import fcntl, json, os, signal, sys, termios
how = json.loads(sys.argv[1])
fcntl.ioctl(0, termios.TIOCSCTTY, 0)
if how["nohup"]:
    signal.signal(signal.SIGHUP, signal.SIG_IGN)
if how["umask"] is not None:
    os.umask(how["umask"])
for number, path in how["streams"].items():
    os.close(int(number))
    if path:
        opened = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        os.dup2(opened, int(number), inheritable=True)
        os.set_inheritable(int(number), True)
os.execvp(sys.argv[2], sys.argv[2:])
"""
"""Becomes the program, under a controlling terminal and with its streams as asked for."""


@record
class How:
    """How the program is started; `streams` names a file for a stream, or "" for a closed one."""

    language: Language = "ja"
    changes: Mapping[str, str | None] | None = None
    """Variables set, or with None taken away, on top of a plain environment."""

    umask: int | None = None
    nohup: bool = False
    streams: Mapping[int, str] | None = None
    before: tuple[str, ...] = ()
    """A command that runs the program, such as a tracer."""

    arguments: tuple[str, ...] | None = None
    """Instead of the data folder, the language and the day."""


def surroundings(home: Path, changes: Mapping[str, str | None] | None = None) -> dict[str, str]:
    """Give the plain environment of a person's shell, with changes."""
    plain = {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "LANG": "C.UTF-8",
        "TERM": "xterm-256color",
    }
    changed: Mapping[str, str | None] = {**plain, **(changes or {})}
    return {name: value for name, value in changed.items() if value is not None}


class Later(pyte.ByteStream):
    """Draws only when somebody looks, because drawing takes longer than all the rest."""

    waiting = b""

    def feed(self, data: bytes) -> None:  # type: ignore[override]  # as its class
        """Keep it for later."""
        self.waiting += data

    def draw(self) -> None:
        """Draw what came since the last look."""
        data, self.waiting = self.waiting, b""
        super().feed(data)


class Window(Terminal):
    """A terminal that can be resized, on a program started in any manner."""

    _stream: Later

    def __init__(self, folder: Path, how: How) -> None:
        self.raw = b""
        self._screen = pyte.Screen(80, 24)
        self._stream = Later(self._screen)
        self._master, slave = pty.openpty()
        self._set_size(slave, 80, 24)
        usual = ("--data", str(folder), "--lang", how.language, "--today", TODAY)
        arguments = usual if how.arguments is None else how.arguments
        command = (*how.before, *MODULE, *arguments)
        starting = {"nohup": how.nohup, "umask": how.umask, "streams": how.streams or {}}
        self._process = subprocess.Popen(
            [sys.executable, "-c", STARTER, json.dumps(starting), *command],
            stdin=slave,
            stdout=slave,
            stderr=slave,
            cwd=folder.parent,
            env=surroundings(folder.parent, how.changes),
            start_new_session=True,
        )
        os.close(slave)

    @property
    def text(self) -> str:
        """What stands on the screen now; pyte's own `display` fails on half a wide character."""
        self._stream.draw()
        rows = (self._screen.buffer[line] for line in range(self._screen.lines))
        columns = range(self._screen.columns)
        return "\n".join("".join(row[column].data for column in columns).rstrip() for row in rows)

    @property
    def process(self) -> "subprocess.Popen[bytes]":
        """The program."""
        return self._process

    @property
    def master(self) -> int:
        """The side of the terminal that a person sits at."""
        return self._master

    def resize(self, columns: int, lines: int) -> None:
        """Change the size of the window, as dragging its corner does."""
        self._stream.draw()
        self._screen.resize(lines, columns)
        self._set_size(self._master, columns, lines)

    def read(self, patience: float) -> bool:
        """Take in what comes within so long; False if nothing does, or at the end."""
        return self._read(patience)

    def is_running(self) -> bool:
        """Tell whether the program has not ended."""
        return self._process.poll() is None

    @staticmethod
    def _set_size(descriptor: int, columns: int, lines: int) -> None:
        fcntl.ioctl(descriptor, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))


@contextmanager
def window(folder: Path, how: How | None = None) -> Iterator[Window]:
    """Run the program in a window on its own data folder, and make sure that it ends."""
    running = Window(folder, how or How())
    try:
        yield running
    finally:
        running.end()


@record
class Ran:
    """How a command went: what it said, how long it took, and the most memory it held."""

    code: int
    out: str
    err: str
    seconds: float
    megabytes: float


MEASURED = """
import json, os, resource, signal, subprocess, sys, time
limit, most = float(sys.argv[1]), 2 * 2**30
resource.setrlimit(resource.RLIMIT_AS, (most, most))
begun = time.monotonic()
done = subprocess.Popen(sys.argv[3:])
try:
    code = done.wait(limit)
except subprocess.TimeoutExpired:
    done.kill()
    code = done.wait()
peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
seconds = time.monotonic() - begun
open(sys.argv[2], "w").write(json.dumps([code, seconds, peak]))
"""
"""Runs one command as the only child of a process, so that its peak memory is its own.

Two gigabytes stop what would otherwise take the whole machine.
"""


def measured(command: Sequence[str | bytes], folder: Path, *, limit: float = 10.0) -> Ran:
    """Run a command to its end, or kill it after `limit` seconds."""
    result = folder / "measured.json"
    done = subprocess.run(
        [sys.executable, "-c", MEASURED, str(limit), str(result), *command],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        cwd=folder,
        env=surroundings(folder),
        check=True,
    )
    code, seconds, megabytes = json.loads(result.read_text("utf-8"))
    return Ran(
        code=code,
        out=done.stdout.decode(errors="replace"),
        err=done.stderr.decode(errors="replace"),
        seconds=seconds,
        megabytes=megabytes,
    )


def installed() -> str:
    """Name the installed command.

    Raises:
        MissingError: the project is not installed in this environment.
    """
    found = shutil.which("relocate-tui", path=str(Path(sys.executable).parent))
    if found is None:
        raise MissingError("The command relocate-tui is missing: install the project first.")
    return found


def needs_terminal() -> None:
    """Stop where there are no pseudo-terminals.

    Raises:
        MissingError: the system has none.
    """
    try:
        for descriptor in pty.openpty():
            os.close(descriptor)
    except OSError:
        raise MissingError("A pseudo-terminal is missing: run this where one can open.") from None
