"""The terminal as it is: bytes that are no text, a window that goes away, a stop from outside."""

import os
import selectors
import signal
import sys
from codecs import getincrementaldecoder
from contextlib import suppress
from typing import Any, TextIO

from textual._xterm_parser import XTermParser
from textual.drivers.linux_driver import LinuxDriver
from textual.events import Paste

from relocate_tui.tui.messages import StopAsked, TerminalLost
from relocate_tui.tui.pasting import PasteReader

SECONDS_TO_WAIT = 0.1
MOST_BYTES = 4096


class LastingStream:
    """Standard output that goes on when the terminal behind it is gone.

    An error in the thread that writes would end it, and the application would wait for it forever.
    """

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def write(self, text: str) -> None:
        """Write, if there is anything to write to."""
        with suppress(OSError, ValueError):
            self._stream.write(text)

    def flush(self) -> None:
        """Flush, if there is anything to flush to."""
        with suppress(OSError, ValueError):
            self._stream.flush()

    def fileno(self) -> int:
        """Give the number of the file behind it."""
        return self._stream.fileno()


class SteadyDriver(LinuxDriver):
    """Textual's driver, with its three ways of dying taken away.

    It draws on standard output, so that errors can be sent elsewhere. One byte that is not UTF-8
    shows as U+FFFD (textual#6456). A terminal that answers no more is told to the application, not
    asked again without end. To be stopped is told before it is done.
    """

    def __init__(self, *arguments: Any, **options: Any) -> None:  # noqa: ANN401 -- as Textual calls it
        super().__init__(*arguments, **options)
        if sys.__stdout__ is not None:
            vars(self)["_file"] = LastingStream(sys.__stdout__)
        self._stopped = False

    def _sigtstp_application(self, *_signal: object) -> None:
        self._loop.call_soon_threadsafe(self.send_message, StopAsked())

    def stop_now(self) -> None:
        """Give the terminal back and stop, until somebody lets the program continue."""
        if self._auto_restart:
            self.suspend_application_mode()
            self._must_signal_resume = True
        self._stopped = True
        os.kill(os.getpid(), signal.SIGSTOP)

    def _sigcont_application(self, *_signal: object) -> None:
        self._loop.call_soon_threadsafe(self._go_on)

    def _go_on(self) -> None:
        """Take the terminal again, also after a stop that nobody told us of.

        The shell had it meanwhile, and what was noted as its own state must not be ours.
        """
        if not self._auto_restart:
            return
        if not self._stopped:
            self.suspend_application_mode()
            self._must_signal_resume = True
        self._stopped = False
        self.resume_application_mode()

    def _run_input_thread(self) -> None:
        try:
            self.run_input_thread()
        except Exception:  # noqa: BLE001 -- whatever it is, nothing can be typed any more
            self._tell_lost()

    def _tell_lost(self) -> None:
        with suppress(RuntimeError):  # the application has ended meanwhile
            self.send_message(TerminalLost())

    def run_input_thread(self) -> None:
        """Read until told to end, or until there is no terminal to read from."""
        decode = getincrementaldecoder("utf-8")(errors="replace").decode
        parser, pasting = XTermParser(self._debug), PasteReader()
        with selectors.SelectSelector() as selector:
            selector.register(self.fileno, selectors.EVENT_READ)
            while not self.exit_event.is_set():
                text = ""
                if selector.select(SECONDS_TO_WAIT):
                    data = os.read(self.fileno, MOST_BYTES)
                    if not data:
                        self._tell_lost()
                        return
                    text = decode(data)
                try:
                    self._read(parser, pasting.feed(text))
                except Exception:  # noqa: BLE001 -- keys nobody knows; the next ones may be known
                    parser = XTermParser(self._debug)

    def _read(self, parser: XTermParser, pieces: list[tuple[str, bool]]) -> None:
        for text, pasted in pieces:
            if pasted:
                self.process_message(Paste(text))
                continue
            for event in parser.feed(text):
                self.process_message(event)
        for event in parser.tick():
            self.process_message(event)
