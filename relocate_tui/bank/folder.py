"""The files of a bank: which there are, and how those of strangers are read."""

import os
import tomllib
from pathlib import Path
from typing import Any

from relocate_tui.bank.pack import PACK
from relocate_tui.phrases import bank_problems as say
from relocate_tui.text import Text
from relocate_tui.typography import visible
from relocate_tui.untrusted.limits import MOST_PARTS_OF_BANK, bytes_of, parse_toml, strings_in
from relocate_tui.untrusted.unreadable import Unreadable

BANK_FILE = "bank.toml"
PACK_FILE = f"{PACK}.toml"
CASES = "cases"
MOST_ENTRIES = 20_000
"""Files and folders looked at below one folder; a bank of ten thousand questions has hundreds."""


class TooManyFiles(Exception):  # noqa: N818 -- reads as a sentence where it is raised
    """The folder is hardly one of a bank: a whole disk, or somebody's home."""


class Steers(Exception):  # noqa: N818 -- ditto
    """A text holds characters that would steer a terminal; `key` is where it stands."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


def bank_folder() -> Path:
    """Find the bank that travels with the program: inside the wheel, or beside the checkout."""
    package = Path(__file__).resolve().parent.parent
    installed = package / "questions"
    return installed if installed.is_dir() else package.parent / "questions"


def bank_files(folder: Path) -> tuple[Path, ...]:
    """List the files of a bank, in the order they are read; cases for practice are none.

    What says whose tables a folder holds comes first. Links to other folders are not followed.

    Raises:
        TooManyFiles: more lies below `folder` than below any bank.
        OSError: a folder in it cannot be looked into.
    """
    found: list[Path] = []
    seen = 0
    for inside, folders, names in os.walk(folder, onerror=_stop):
        seen += len(folders) + len(names)
        if seen > MOST_ENTRIES:
            raise TooManyFiles
        folders[:] = [name for name in folders if name != CASES]
        found += [Path(inside) / name for name in (*folders, *names) if name.endswith(".toml")]
    return tuple(sorted(found, key=lambda path: (path != folder / PACK_FILE, path)))


def _stop(error: OSError) -> None:
    if not isinstance(error, FileNotFoundError | NotADirectoryError):
        raise error


def is_programme(inside: Path) -> bool:
    """Tell whether a file is one programme: those below `subsidies` are.

    `inside` is the way to it from the folder of the bank, which may itself lie anywhere.
    """
    return "subsidies" in inside.parts[-3:-1]


def content_of(path: Path, folder: Path) -> bytes:
    """Read a file of a bank; a stranger's only if it is an ordinary file of a sensible size.

    Raises:
        Unreadable: it is a link, a pipe, a folder, too large, or closed to us.
    """
    return path.read_bytes() if is_ours(folder) else bytes_of(path, follow=False)


def parsed(content: bytes, folder: Path, name: str) -> dict[str, Any]:
    """Parse a file of a bank.

    Raises:
        Unreadable: it is not TOML, or goes beyond a limit.
        Steers: a text in it would steer a terminal.
    """
    if is_ours(folder):
        return tomllib.loads(content.decode("utf-8"))
    document = parse_toml(content, name, most_parts=MOST_PARTS_OF_BANK)
    for key, text in strings_in(document):
        if visible(text) != text:
            raise Steers(key)
    return document


def is_ours(folder: Path) -> bool:
    """Tell the bank that travels with the program, which is trusted, from any other."""
    return folder.resolve() == bank_folder()


def reason(trouble: Unreadable) -> Text:
    """Say why a file cannot be read, with its line where one is to blame."""
    if trouble.line is None:
        return trouble.text
    line = say.ON_LINE.filled(line=trouble.line)
    return Text(
        ja=f"{line.ja}{trouble.text.ja}",
        en=f"{line.en}{trouble.text.en}",
        easy=None if trouble.text.easy is None else f"{line.ja}{trouble.text.easy}",
    )
