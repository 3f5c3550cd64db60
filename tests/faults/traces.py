"""What the program leaves behind: on disk, in a window, and where nothing of a person may be."""

import re
import stat
from collections.abc import Iterator
from pathlib import Path

from relocate_tui.bank.bank import Bank
from relocate_tui.bank.files import built_in
from relocate_tui.casebook.session import CASES, Opened, load
from tests.faults.program import Window

CANARY = "カナリア7f3a"
"""Words of a person that must be nowhere but in the data folder."""

STRAY = re.compile(r"\.saving-.*\.tmp")
TRACEBACK = b"Traceback (most recent call last)"


def bank() -> Bank:
    """Give the bank the program asks from."""
    return built_in()


def case_ids(folder: Path) -> list[str]:
    """List the cases on disk."""
    cases = folder / CASES
    return sorted(path.name for path in cases.iterdir()) if cases.is_dir() else []


def opened(folder: Path) -> Opened:
    """Load the only case there is, as the program would."""
    (case_id,) = case_ids(folder)
    return load(folder, case_id, bank())


def words_in(folder: Path) -> str:
    """Give everything the files under a folder say."""
    files = (path for path in sorted(folder.rglob("*")) if path.is_file() and not path.is_symlink())
    return "\n".join(path.read_bytes().decode(errors="replace") for path in files)


def strays(folder: Path) -> list[str]:
    """Name what an interrupted save left."""
    return [path.name for path in folder.rglob("*") if STRAY.fullmatch(path.name)]


def odd_modes(folder: Path) -> Iterator[str]:
    """Say which files or folders anybody else could read."""
    for path in (folder, *sorted(folder.rglob("*"))) if folder.exists() else ():
        about = path.lstat()
        wanted = 0o700 if stat.S_ISDIR(about.st_mode) else 0o600
        if stat.S_IMODE(about.st_mode) != wanted:
            yield f"{path.name} has mode {stat.S_IMODE(about.st_mode):o}"


def outside(home: Path, folder: Path) -> Iterator[str]:
    """Say what lies in the home folder beside the data folder, and whether it names the person."""
    for path in sorted(home.rglob("*")):
        if path == folder or folder in path.parents or path in folder.parents:
            continue
        yield f"{path.relative_to(home)} was made outside the data folder"
        if path.is_file() and CANARY.encode() in path.read_bytes():
            yield f"{path.relative_to(home)} holds an answer"


def said_too_much(window: Window) -> Iterator[str]:
    """Say what stands in a window, after the program left it, that must not."""
    if TRACEBACK in window.raw or b"Traceback" in window.after().encode():
        yield f"traceback: {window.after()[-400:]}"
    if b"?1049l" in window.raw and CANARY in window.after():
        yield "an answer stands in the window after the end"
