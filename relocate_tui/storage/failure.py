"""The one way in which saving fails."""

import errno
from pathlib import Path

from relocate_tui.phrases import files
from relocate_tui.text import Text

_NO_SPACE = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_NOT_ALLOWED = (errno.EACCES, errno.EPERM, errno.EROFS)


class StorageFailed(OSError):  # noqa: N818 -- reads as a sentence where it is raised
    """Something was not written or not removed; `text` says why and what to do."""

    def __init__(self, text: Text, path: Path, number: int | None = None) -> None:
        super().__init__(number or errno.EIO, text.en, str(path))
        self.text = text
        self.file = str(path)

    @classmethod
    def because_of(cls, error: OSError, path: Path) -> "StorageFailed":
        """Put the system's reason into words."""
        if isinstance(error, cls):
            return error
        if error.errno in _NO_SPACE:
            return cls(files.NO_SPACE, path, error.errno)
        if error.errno in _NOT_ALLOWED:
            return cls(files.NOT_ALLOWED, path, error.errno)
        return cls(files.CANNOT_SAVE, path, error.errno)
