"""The one door to standard output and standard error."""

import os
import sys
from contextlib import suppress

import click


def tell(text: str, *, err: bool = False) -> None:
    """Print words for people; names of files and texts of strangers in them steer nothing."""
    from relocate_tui.typography import visible  # noqa: PLC0415 -- brings Rich, and help needs none

    click.echo(visible(text), err=err)


def hand_out(data: str | bytes) -> None:
    """Print what another program may read, as it is: its own escapes have made it harmless."""
    click.echo(data, nl=False)


def close_streams() -> None:
    """Write out what is left; without this, Python ends with a code of its own if nobody reads."""
    for number, stream in ((1, sys.stdout), (2, sys.stderr)):
        try:
            if stream is not None:
                stream.flush()
        except (OSError, ValueError):
            with suppress(OSError):
                os.dup2(os.open(os.devnull, os.O_WRONLY), number)


def ready_streams() -> None:
    """Let the standard streams take any text, whatever the locale says."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")
