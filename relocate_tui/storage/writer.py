"""Writing a whole file so that it is always the old one or the new one, and private."""

import errno
import os
import secrets
import stat
import string
import tempfile
from contextlib import suppress
from pathlib import Path

from relocate_tui.phrases import files
from relocate_tui.storage.failure import StorageFailed
from relocate_tui.storage.folders import PRIVATE_FILE, is_own, sync_folder
from relocate_tui.storage.presence import is_there


def previous_of(path: Path) -> Path:
    """Say where the generation before `path` is kept."""
    return path.with_name(f"{path.name}.previous")


def write_atomically(path: Path, data: bytes, *, keep: bool = True) -> None:
    """Replace `path` by `data` and, with `keep`, keep what was there as its previous generation.

    Returns only after the file is on the disk and reads back the same. A link in the place of
    `path` is replaced, never followed.

    Raises:
        StorageFailed: the file is as it was, or else the new one, which the disk would not vouch
            for.
    """
    try:
        temp = _filled_temp(path.parent, data)
        try:
            if keep:
                _keep_previous(path)
            temp.replace(path)
        finally:
            _drop(temp)
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
            _drop(temp)
        sync_folder(path.parent)
        _check_written(path, data)
    except FileExistsError as error:
        if isinstance(error, StorageFailed):
            raise
        raise StorageFailed(files.ALREADY_THERE, path, errno.EEXIST) from error
    except OSError as error:
        raise StorageFailed.because_of(error, path) from error


def _free_temp(folder: Path) -> Path:
    """Give a name for a temporary file that nobody has; nothing is made."""
    alphabet = string.ascii_lowercase + string.digits
    while True:
        name = "".join(secrets.choice(alphabet) for _ in range(8))
        if not is_there(temp := folder / f".saving-{name}.tmp"):
            return temp


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


def _drop(temp: Path) -> None:
    """Remove a temporary file; what cannot be removed now is swept at the next start."""
    with suppress(OSError):
        temp.unlink(missing_ok=True)


def _keep_previous(path: Path) -> None:
    try:
        about = path.lstat()
    except FileNotFoundError:
        return
    if not stat.S_ISREG(about.st_mode):
        return
    if not about.st_mode & stat.S_IWUSR or not is_own(about):
        # Replacing needs no permission on the file itself, but somebody meant it to stay.
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
    temp = _free_temp(path.parent)
    try:
        try:
            temp.hardlink_to(path)
        except (OSError, NotImplementedError):  # a disk without hard links
            temp = _filled_temp(path.parent, path.read_bytes())
        temp.chmod(PRIVATE_FILE)
        temp.replace(previous_of(path))
    finally:
        # Renaming one name of a file over another name of the same file leaves both.
        _drop(temp)


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
