"""Opening the terminal application, and what is said when it closes."""

import os
import sys
from typing import IO

from relocate_tui.casebook.cases import Casebook
from relocate_tui.casebook.privacy import sweep_unwanted
from relocate_tui.commands.exit_codes import INTERNAL, STORAGE, USAGE
from relocate_tui.commands.out import tell
from relocate_tui.commands.settings import Settings
from relocate_tui.phrases import cli as say

CANNOT_DRAW = ("dumb", "")


def open_app(settings: Settings) -> int:
    """Run the application on a real terminal and give its exit code.

    Raises:
        BankError: the bank asked for cannot be used.
    """
    language = settings.language
    if not (_is_terminal(sys.stdin) and _is_terminal(sys.stdout)):
        tell(say.NO_TERMINAL.in_language(language), err=True)
        return USAGE
    terminal = os.environ.get("TERM", "")
    if terminal in CANNOT_DRAW:
        text = say.DUMB_TERMINAL.filled(term=terminal or "?")
        tell(text.in_language(language), err=True)
        return USAGE
    from relocate_tui.tui.app import RelocateApp  # noqa: PLC0415 -- only the app needs Textual
    from relocate_tui.tui.ending import keep_no_trace_of_faults  # noqa: PLC0415 -- ditto
    from relocate_tui.tui.visit import Visit  # noqa: PLC0415 -- ditto

    sweep_unwanted(Casebook(folder=settings.data_folder()))
    visit = Visit(
        settings.bank(), settings.data_folder(), language, settings.today, ascii_only=settings.ascii
    )
    app = RelocateApp(visit)
    keep_no_trace_of_faults()
    app.ending.listen()
    app.run()
    for line in visit.farewell:
        tell(line)
    if app.failure is not None:
        raise app.failure
    if visit.lost:
        return STORAGE
    return INTERNAL if app.return_code is None else app.return_code


def _is_terminal(stream: IO[str] | None) -> bool:
    """Tell whether this is a terminal; a stream that was closed before we began is None."""
    try:
        return stream is not None and stream.isatty()
    except (OSError, ValueError):
        return False
