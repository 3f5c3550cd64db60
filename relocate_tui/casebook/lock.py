"""One window at a time for each case."""

import errno
import os
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

from relocate_tui.phrases import files
from relocate_tui.storage.failure import StorageFailed
from relocate_tui.storage.folders import PRIVATE_FILE

LOCK_NAME = "case.lock"
_OWNER = re.compile(rb"pid = (\d{1,10})\nsince = (\d{4}-\d{2}-\d{2} \d{2}:\d{2})\n")
_NO_LOCKS_HERE = (errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP, errno.EINVAL)
"""What a disk without locks answers, such as some network folders."""


class Locked(Exception):  # noqa: N818 -- reads as a sentence where it is raised
    """Somebody else, or this program itself, holds the case; `owner` is what its lock says."""

    def __init__(self, path: Path, owner: bytes = b"") -> None:
        super().__init__(files.LOCKED.en)
        told = _OWNER.fullmatch(owner)
        self.text = files.LOCKED
        if told is not None:
            process, since = (part.decode() for part in told.groups())
            self.text = files.LOCKED_BY.filled(process=process, since=since)
        self.file = str(path)


@contextmanager
def held(folder: Path) -> Iterator[None]:
    """Hold the case in `folder` while the block runs.

    The lock is a file of its own, because the case file is another file after each save. It is let
    go when the process ends, however it ends, and says which process holds it since when. Windows
    has no such lock, nor have some network folders: there nothing is held.

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
        if os.name == "posix":
            with suppress(OSError):  # somebody else's; then it cannot be taken either
                os.fchmod(descriptor, PRIVATE_FILE)  # an odd umask may have taken more away
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
        raise Locked(path, os.pread(descriptor, 100, 0)) from error
    except OSError as error:
        if error.errno not in _NO_LOCKS_HERE:
            raise StorageFailed.because_of(error, path) from error
    try:
        same = path.stat().st_ino == os.fstat(descriptor).st_ino
    except FileNotFoundError:
        same = False
    if not same:
        # The case was deleted between opening and locking; what we hold has no name any more.
        raise Locked(path)
    _sign(descriptor)


def _sign(descriptor: int) -> None:
    """Say who holds the lock; a full disk is no reason not to hold it."""
    with suppress(OSError):
        os.ftruncate(descriptor, 0)
        now = datetime.now().astimezone()
        os.pwrite(descriptor, f"pid = {os.getpid()}\nsince = {now:%Y-%m-%d %H:%M}\n".encode(), 0)
