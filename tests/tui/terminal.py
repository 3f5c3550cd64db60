"""The program on a real pseudo-terminal: bytes in, a screen out."""

import fcntl
import os
import pty
import re
import select
import shlex
import signal
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

import pyte

ROOT = Path(__file__).parent.parent.parent
PATIENCE = 15.0
ON_A_TERMINAL = """
import fcntl, os, signal, sys, termios
fcntl.ioctl(0, termios.TIOCSCTTY, 0)
if sys.argv[1] == "nohup":
    signal.signal(signal.SIGHUP, signal.SIG_IGN)
os.execv(sys.argv[2], sys.argv[2:])
"""
"""Makes the pseudo-terminal the controlling one, so that closing it hangs up as a window does."""


class Terminal:
    """One run of the program. `raw` is all it ever wrote; `text` is what stands on the screen."""

    def __init__(
        self,
        arguments: list[str],
        environment: Mapping[str, str],
        *,
        nohup: bool,
        line: str | None = None,
    ) -> None:
        self.raw = b""
        self._screen = pyte.Screen(80, 24)
        self._stream = pyte.ByteStream(self._screen)
        self._master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        program = [sys.executable, "-m", "relocate_tui", *arguments]
        if line is not None:
            program = ["/bin/sh", "-c", line.format(f"exec {shlex.join(program)}")]
        self._process = subprocess.Popen(
            [sys.executable, "-c", ON_A_TERMINAL, "nohup" if nohup else "", *program],
            stdin=slave,
            stdout=slave,
            stderr=slave,
            cwd=ROOT,
            env=environment,
            start_new_session=True,
        )
        os.close(slave)

    @property
    def text(self) -> str:
        lines = (self._screen.buffer[y] for y in range(self._screen.lines))
        columns = range(self._screen.columns)
        return "\n".join("".join(line[x].data for x in columns).rstrip() for line in lines)

    def send(self, data: bytes | str) -> None:
        os.write(self._master, data.encode() if isinstance(data, str) else data)

    def wait_for(self, text: str, patience: float = PATIENCE) -> None:
        """Read until `text` stands on the screen, on one line or broken over two."""
        wanted = "".join(text.split())
        end = time.monotonic() + patience
        while wanted not in "".join(self.text.split()):
            left = end - time.monotonic()
            assert left > 0, f"{text!r} did not appear:\n{self.text}"
            assert self._read(left), f"{text!r} did not appear before the end:\n{self.text}"

    def wait_until(self, shown: Callable[[str], bool], patience: float = PATIENCE) -> None:
        """Read until the screen is as it should be."""
        end = time.monotonic() + patience
        while not shown(self.text):
            left = end - time.monotonic()
            assert left > 0, f"it did not come to be so:\n{self.text}"
            assert self._read(left), f"it ended before it came to be so:\n{self.text}"

    def after(self) -> str:
        """Give what was written after the program left its own screen."""
        last = self.raw.decode(errors="replace").rsplit("\x1b[?1049l", 1)[-1]
        return re.sub(r"\x1b\[[?<>=]?[0-9;]*[a-zA-Z]", "", last).replace("\r\n", "\n")

    def is_restored(self) -> bool:
        """Tell whether the terminal is as a shell expects it."""
        flags = termios.tcgetattr(self._master)[3]
        ends = all(mode in self.raw for mode in (b"?1049l", b"?1003l", b"?2004l", b"?25h"))
        return ends and bool(flags & termios.ICANON) and bool(flags & termios.ECHO)

    def kill(self, number: signal.Signals) -> None:
        self._process.send_signal(number)

    @property
    def pid(self) -> int:
        return self._process.pid

    def is_stopped(self) -> bool:
        """Tell whether the program was stopped, and may be continued."""
        state = Path(f"/proc/{self.pid}/stat").read_text("utf-8").rsplit(")", 1)[1].split()[0]
        return state == "T"

    def wait_until_stopped(self, patience: float = PATIENCE) -> None:
        end = time.monotonic() + patience
        while not self.is_stopped():
            assert time.monotonic() < end, "it was not stopped"
            self._read(0.02)

    def fill(self, data: bytes, most: int = 400_000) -> None:
        """Type without reading what is drawn, until no more is taken."""
        os.set_blocking(self._master, False)
        with suppress(BlockingIOError):
            for _ in range(most // len(data)):
                os.write(self._master, data)
        os.set_blocking(self._master, True)

    def close_window(self) -> None:
        os.close(self._master)
        self._master = -1

    def exit_code(self, patience: float = PATIENCE) -> int:
        """Read on until the program ends."""
        end = time.monotonic() + patience
        while self._master >= 0 and self._read(max(end - time.monotonic(), 0)):
            pass
        return self._process.wait(max(end - time.monotonic(), 0.1))

    def ended_within(self, patience: float) -> int:
        """Wait for the end without reading a letter."""
        return self._process.wait(patience)

    def end(self) -> None:
        if self._process.poll() is None:
            self._process.kill()
            self._process.wait()
        if self._master >= 0:
            self.close_window()

    def _read(self, patience: float) -> bool:
        """Take in what was written; False at the end, or when nothing comes any more."""
        ready, _, _ = select.select([self._master], [], [], patience)
        data = b""
        if ready:
            with suppress(OSError):  # the other end is closed
                data = os.read(self._master, 65536)
        self.raw += data
        self._stream.feed(data)
        return bool(data)


@contextmanager
def terminal(
    folder: Path,
    *,
    language: str = "ja",
    term: str = "xterm-256color",
    nohup: bool = False,
    line: str | None = None,
) -> Iterator[Terminal]:
    """Run the program on its own data folder, and make sure that it ends.

    `line` is a line of a shell that starts it where `{}` stands.
    """
    arguments = ["--data", str(folder), "--lang", language, "--today", "2026-11-24"]
    environment = {**os.environ, "TERM": term, "HOME": str(folder.parent), "LANG": "C.UTF-8"}
    environment["PYTHONPATH"] = str(ROOT)
    running = Terminal(arguments, environment, nohup=nohup, line=line)
    try:
        yield running
    finally:
        running.end()
