"""Opening the terminal application, and what is said when it closes."""

import os
import sys

import click

from relocate_tui.casebook.cases import Casebook
from relocate_tui.casebook.privacy import sweep_unwanted
from relocate_tui.commands.exit_codes import INTERNAL, USAGE
from relocate_tui.commands.settings import Settings
from relocate_tui.phrases import cli as say

CANNOT_DRAW = ("dumb", "")


def open_app(settings: Settings) -> int:
    """Run the application on a real terminal and give its exit code.

    Raises:
        BankError: the bank asked for cannot be used.
    """
    language = settings.language
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        click.echo(say.NO_TERMINAL.in_language(language), err=True)
        return USAGE
    terminal = os.environ.get("TERM", "")
    if terminal in CANNOT_DRAW:
        text = say.DUMB_TERMINAL.filled(term=terminal or "?")
        click.echo(text.in_language(language), err=True)
        return USAGE
    from relocate_tui.tui.app import RelocateApp  # noqa: PLC0415 -- only the app needs Textual
    from relocate_tui.tui.visit import Visit  # noqa: PLC0415 -- ditto

    sweep_unwanted(Casebook(folder=settings.data_folder()))
    visit = Visit(
        settings.bank(), settings.data_folder(), language, settings.today, ascii_only=settings.ascii
    )
    app = RelocateApp(visit)
    app.run()
    for line in visit.farewell:
        click.echo(line)
    if app.failure is not None:
        raise app.failure
    return INTERNAL if app.return_code is None else app.return_code
