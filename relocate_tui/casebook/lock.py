"""One window at a time for each case."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from relocate_tui.phrases import files
from relocate_tui.storage.failure import StorageFailed
from relocate_tui.storage.writer import PRIVATE_FILE

LOCK_NAME = "case.lock"


class Locked(Exception):  # noqa: N818 -- reads as a sentence where it is raised
    """Somebody else, or this program itself, holds the case."""

    def __init__(self, path: Path) -> None:
        super().__init__(files.LOCKED.en)
        self.text = files.LOCKED
        self.file = str(path)


@contextmanager
def held(folder: Path) -> Iterator[None]:
    """Hold the case in `folder` while the block runs.

    The lock is a file of its own, because the case file is another file after each save. It is let
    go when the process ends, however it ends. Windows has no such lock: there nothing is held.

    Raises:
        Locked: it is held already.
        StorageFailed: the lock file cannot be made.
    """
    path = folder / LOCK_NAME
    flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NOFOLLOW", 0)
    try:
        descriptor = os.open(path, flags, PRIVATE_FILE)
    except OSError as error:
        raise StorageFailed.because_of(error, path) from error
    try:
        _take(descriptor, path)
        yield
    finally:
        os.close(descriptor)


def _take(descriptor: int, path: Path) -> None:
    if sys.platform == "win32":
        return
    import fcntl  # noqa: PLC0415 -- absent on Windows

    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        raise Locked(path) from error
    try:
        same = path.stat().st_ino == os.fstat(descriptor).st_ino
    except FileNotFoundError:
        same = False
    if not same:
        # The case was deleted between opening and locking; what we hold has no name any more.
        raise Locked(path)
