"""Being told to end: the answers first, then the terminal, and never waiting for either."""

import asyncio
import os
import signal
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from threading import Thread
from types import FrameType
from typing import NoReturn

SECONDS_TO_END = 3.0
"""How long the application may take; a terminal that takes no more output would hold it forever."""

SIGNALS = (
    {signal.SIGTERM: 143, signal.SIGINT: 130}
    if sys.platform == "win32"
    else {signal.SIGTERM: 143, signal.SIGINT: 130, signal.SIGHUP: 129, signal.SIGQUIT: 131}
)
"""Signals that end the application, with the exit code each stands for."""

LEAVE_SCREEN = (
    b"\x1b[?1000l\x1b[?1003l\x1b[?1015l\x1b[?1006l\x1b[?2004l\x1b[?1004l\x1b[?1049l\x1b[?25h"
)


class Ending:
    """Listens to the signals that end a program, from before the screen opens to after it closed.

    `leave(code)` ends the application in its own time. If that takes too long, `last_words()` is
    called from another thread, and the program is ended.
    """

    def __init__(self, leave: Callable[[int], None], last_words: Callable[[], None]) -> None:
        self._leave = leave
        self._last_words = last_words
        self._loop: asyncio.AbstractEventLoop | None = None
        self._restore = _terminal_as_it_is()
        self._told_of = self._tell = -1

    def listen(self) -> None:
        """Begin to listen; what was ignored before is listened to as well."""
        self._told_of, self._tell = os.pipe()
        Thread(target=self._watch, name="ending", daemon=True).start()
        for number in SIGNALS:
            signal.signal(number, self._told)

    def running(self) -> None:
        """Let the application be ended in its own time from now on."""
        self._loop = asyncio.get_running_loop()

    def _told(self, number: int, _frame: FrameType | None) -> None:
        code = SIGNALS[signal.Signals(number)]
        if self._loop is None or self._loop.is_closed():
            self._end(code)
        os.write(self._tell, bytes([code]))
        with suppress(RuntimeError):  # closed just now: what follows is a few lines of text
            self._loop.call_soon_threadsafe(self._leave, code)

    def _watch(self) -> None:
        """Wait for the first signal, then for the application, then no more."""
        (code,) = os.read(self._told_of, 1)
        time.sleep(SECONDS_TO_END)
        with suppress(Exception):
            self._last_words()
        self._end(code)

    def _end(self, code: int) -> NoReturn:
        self._restore()
        os._exit(code)


def _terminal_as_it_is() -> Callable[[], None]:
    """Note how the terminal is set, and give what sets it so again without waiting."""
    if sys.platform == "win32":
        return lambda: None
    import termios  # noqa: PLC0415 -- absent on Windows

    try:
        before = termios.tcgetattr(0)
    except termios.error:
        return lambda: None

    def restore() -> None:
        with suppress(termios.error, OSError):
            termios.tcsetattr(0, termios.TCSANOW, before)
        with suppress(OSError):
            os.set_blocking(1, False)
            try:
                os.write(1, LEAVE_SCREEN)
            finally:
                os.set_blocking(1, True)  # the shell writes to the same terminal

    return restore


def keep_no_trace_of_faults() -> None:
    """Let no fault write what is in memory to a file, or a traceback to the screen."""
    import logging  # noqa: PLC0415 -- only where a screen is opened
    import threading  # noqa: PLC0415 -- ditto

    logging.lastResort = None
    threading.excepthook = lambda _fault: None
    sys.unraisablehook = lambda _fault: None
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 -- absent on Windows

        with suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
