"""What Textual does that a Japanese terminal application must not, in one place."""

import asyncio
import signal
import sys
from codecs import getincrementaldecoder
from collections.abc import Callable
from contextlib import suppress
from functools import partial

from textual.scrollbar import ScrollBar

from relocate_tui.tui.widgets.scroll_bar import WholeCells

SIGNALS = (
    {signal.SIGTERM: 143}
    if sys.platform == "win32"
    else {
        signal.SIGTERM: 143,
        signal.SIGHUP: 129,
    }
)
"""Signals that end the application, with the exit code each stands for."""

if sys.platform != "win32":
    from textual.drivers import linux_driver

    # One byte that is not UTF-8 would end the application (textual#6456): it shows as U+FFFD.
    vars(linux_driver)["getincrementaldecoder"] = lambda encoding: partial(
        getincrementaldecoder(encoding), errors="replace"
    )


def prepare(leave_at_once: Callable[[int], None]) -> None:
    """Draw scroll bars in whole cells, and call `leave_at_once` with the exit code on a signal."""
    ScrollBar.renderer = WholeCells
    loop = asyncio.get_running_loop()
    for number, code in SIGNALS.items():
        with suppress(NotImplementedError, RuntimeError, ValueError):
            loop.add_signal_handler(number, leave_at_once, code)
