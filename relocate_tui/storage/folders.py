"""Folders of ours: private, ours alone, and free of what an interrupted save left."""

import errno
import os
import re
import stat
from pathlib import Path

from relocate_tui.phrases import files
from relocate_tui.storage.failure import StorageFailed
from relocate_tui.storage.presence import is_there

PRIVATE_FILE = 0o600
PRIVATE_FOLDER = 0o700
# The name says nothing of the file it becomes, and fits where that name fits.
_TEMP = re.compile(r"\.saving-[a-z0-9_]{8}\.tmp")


def private_folder(path: Path) -> None:
    """Make sure `path` is a folder of ours that nobody else can look into.

    Raises:
        StorageFailed: it is a link, a file, or somebody else's.
    """
    try:
        _make(path)
        about = path.lstat()
        if stat.S_ISLNK(about.st_mode):
            raise StorageFailed(files.FOLDER_IS_LINK, path, errno.ELOOP)
        if not is_own(about):
            raise StorageFailed(files.FOLDER_OF_ANOTHER, path, errno.EPERM)
        if stat.S_IMODE(about.st_mode) != PRIVATE_FOLDER:
            path.chmod(PRIVATE_FOLDER)
    except FileExistsError as error:
        link = path.is_symlink()
        text = files.FOLDER_IS_LINK if link else files.FOLDER_IS_FILE
        raise StorageFailed(text, path, errno.ENOTDIR) from error
    except NotADirectoryError as error:
        raise StorageFailed(files.FOLDER_IS_FILE, path, errno.ENOTDIR) from error
    except OSError as error:
        raise StorageFailed.because_of(error, path) from error


def writable(folder: Path) -> StorageFailed | None:
    """Say why nothing could be saved below `folder`, without leaving anything there.

    None where it seems possible; only a save can tell for certain.
    """
    place = folder
    try:
        while not place.exists() and place != place.parent:
            place = place.parent
        if not place.is_dir():
            return StorageFailed(files.FOLDER_IS_FILE, folder, errno.ENOTDIR)
        if not os.access(place, os.W_OK | os.X_OK):
            return StorageFailed(files.NOT_ALLOWED, folder, errno.EACCES)
        disk = os.statvfs(place) if hasattr(os, "statvfs") else None
        if disk is not None and not disk.f_blocks:  # no disk at all, such as /proc
            return StorageFailed(files.NOT_ALLOWED, folder, errno.EACCES)
        if disk is not None and not disk.f_bavail:
            return StorageFailed(files.NO_SPACE, folder, errno.ENOSPC)
    except OSError as error:
        return StorageFailed.because_of(error, folder)
    return None


def sweep(folder: Path) -> tuple[Path, ...]:
    """Remove what an interrupted save of ours left in `folder`, and say what it was."""
    try:
        strays = tuple(path for path in sorted(folder.iterdir()) if _TEMP.fullmatch(path.name))
        for stray in strays:
            stray.unlink(missing_ok=True)
    except FileNotFoundError:
        return ()
    except OSError as error:
        raise StorageFailed(files.CANNOT_DELETE, folder, error.errno) from error
    return strays


def free_name(path: Path, word: str) -> Path:
    """Give the first name like `session.toml.damaged-1` that is not taken."""
    number = 1
    while is_there(aside := path.with_name(f"{path.name}.{word}-{number}")):
        number += 1
    return aside


def rename_aside(path: Path, aside: Path) -> None:
    """Give a file of ours another name, and keep it private.

    Raises:
        StorageFailed: it stands where it stood.
    """
    try:
        path.rename(aside)
        if stat.S_ISREG(aside.lstat().st_mode):
            aside.chmod(PRIVATE_FILE)
        sync_folder(path.parent)
    except OSError as error:
        raise StorageFailed.because_of(error, path) from error


def sync_folder(folder: Path) -> None:
    """Make the names in `folder` durable."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def is_own(about: os.stat_result) -> bool:
    """Tell whether a file or folder is ours, where such a thing is known."""
    return os.name != "posix" or about.st_uid == os.geteuid()


def _make(path: Path) -> None:
    """Make a folder and those above it; an odd umask may take away even our own permission."""
    if not is_there(path):
        if path != path.parent:
            _make(path.parent)
        path.mkdir(mode=PRIVATE_FOLDER, exist_ok=True)
        path.chmod(PRIVATE_FOLDER)
    elif not path.is_dir():
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path))
