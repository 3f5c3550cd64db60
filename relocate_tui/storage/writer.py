"""Writing a whole file so that it is always the old one or the new one, and private."""

import errno
import os
import re
import stat
import tempfile
from contextlib import suppress
from pathlib import Path

from relocate_tui.phrases import files
from relocate_tui.storage.failure import StorageFailed
from relocate_tui.storage.presence import is_there

PRIVATE_FILE = 0o600
PRIVATE_FOLDER = 0o700
# The name says nothing of the file it becomes, and fits where that name fits.
_TEMP = re.compile(r"\.saving-[a-z0-9_]{8}\.tmp")


def previous_of(path: Path) -> Path:
    """Say where the generation before `path` is kept."""
    return path.with_name(f"{path.name}.previous")


def write_atomically(path: Path, data: bytes) -> None:
    """Replace `path` by `data` and keep what was there as its previous generation.

    Returns only after the file is on the disk and reads back the same. A link in the place of
    `path` is replaced, never followed.

    Raises:
        StorageFailed: the file is as it was, unless only the last check failed.
    """
    try:
        temp = _filled_temp(path.parent, data)
        try:
            _keep_previous(path)
            temp.replace(path)
        finally:
            temp.unlink(missing_ok=True)
        sync_folder(path.parent)
        _check_written(path, data)
    except OSError as error:
        raise StorageFailed.because_of(error, path) from error


def write_new(path: Path, data: bytes, *, force: bool = False) -> None:
    """Write a file that a person asked for; with `force`, over an ordinary file of that name.

    Raises:
        StorageFailed: something is there already, or the file cannot be written.
    """
    try:
        if path.is_symlink() or path.is_dir() or (path.exists() and not path.is_file()):
            raise StorageFailed(files.NOT_OVER_THIS, path, errno.EEXIST)
        if not force and path.exists():
            raise StorageFailed(files.ALREADY_THERE, path, errno.EEXIST)
        temp = _filled_temp(path.parent, data)
        try:
            if force:
                temp.replace(path)
            else:
                _place(temp, path, data)
        finally:
            temp.unlink(missing_ok=True)
        sync_folder(path.parent)
        _check_written(path, data)
    except FileExistsError as error:
        if isinstance(error, StorageFailed):
            raise
        raise StorageFailed(files.ALREADY_THERE, path, errno.EEXIST) from error
    except OSError as error:
        raise StorageFailed.because_of(error, path) from error


def private_folder(path: Path) -> None:
    """Make sure `path` is a folder of ours that nobody else can look into.

    Raises:
        StorageFailed: it is a link, a file, or somebody else's.
    """
    try:
        path.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
        about = path.lstat()
        if stat.S_ISLNK(about.st_mode):
            raise StorageFailed(files.FOLDER_IS_LINK, path, errno.ELOOP)
        if not _is_own(about):
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
        if not aside.is_symlink():
            aside.chmod(PRIVATE_FILE)
        sync_folder(path.parent)
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
        if hasattr(os, "statvfs") and os.statvfs(place).f_bavail == 0:
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


def sync_folder(folder: Path) -> None:
    """Make the names in `folder` durable."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _is_own(about: os.stat_result) -> bool:
    return os.name != "posix" or about.st_uid == os.geteuid()


def _filled_temp(folder: Path, data: bytes) -> Path:
    descriptor, name = tempfile.mkstemp(prefix=".saving-", suffix=".tmp", dir=folder)
    try:
        with os.fdopen(descriptor, "wb") as stream:
            if os.name == "posix":
                os.fchmod(stream.fileno(), PRIVATE_FILE)  # an odd umask may have taken more away
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise
    return Path(name)


def _keep_previous(path: Path) -> None:
    try:
        about = path.lstat()
    except FileNotFoundError:
        return
    if not stat.S_ISREG(about.st_mode):
        return
    if not about.st_mode & stat.S_IWUSR or not _is_own(about):
        # Replacing needs no permission on the file itself, but somebody meant it to stay.
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
    temp = _filled_temp(path.parent, b"")
    temp.unlink()
    try:
        try:
            temp.hardlink_to(path)
        except (OSError, NotImplementedError):  # a disk without hard links
            temp = _filled_temp(path.parent, path.read_bytes())
        temp.chmod(PRIVATE_FILE)
        temp.replace(previous_of(path))
    finally:
        # Renaming one name of a file over another name of the same file leaves both.
        temp.unlink(missing_ok=True)


def _place(temp: Path, path: Path, data: bytes) -> None:
    """Give the new file its name, unless somebody took it meanwhile."""
    try:
        path.hardlink_to(temp)
    except FileExistsError:
        raise
    except (OSError, NotImplementedError):  # a disk without hard links
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
        with os.fdopen(os.open(path, flags, PRIVATE_FILE), "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())


def _check_written(path: Path, data: bytes) -> None:
    if path.read_bytes() != data:
        raise StorageFailed(files.NOT_CERTAIN, path)
