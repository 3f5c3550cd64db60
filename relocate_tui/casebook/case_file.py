"""The file of one open case: held, written, and watched for what others write to it."""

import errno
import stat
from contextlib import ExitStack, suppress
from dataclasses import replace
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from relocate_tui.bank.bank import Bank
from relocate_tui.casebook.cases import Casebook
from relocate_tui.casebook.session import (
    SESSION_NAME,
    case_folder,
    next_session,
    private_case_folder,
)
from relocate_tui.casebook.summary import read_case
from relocate_tui.interview.answers import Answers
from relocate_tui.phrases import files
from relocate_tui.storage.answers_file import AnswersFile, write_answers
from relocate_tui.storage.failure import StorageFailed
from relocate_tui.storage.folders import free_name, rename_aside
from relocate_tui.storage.presence import is_real_folder
from relocate_tui.storage.session_table import Session
from relocate_tui.storage.writer import write_atomically
from relocate_tui.text import Language
from relocate_tui.untrusted.limits import bytes_of
from relocate_tui.untrusted.unreadable import Unreadable


class CaseFile:
    """Where one open case lies; held by a lock from `hold` or the first save to `close`.

    `set_aside` is where a version went that somebody else wrote meanwhile: an editor, or a program
    that keeps folders of several machines the same.
    """

    def __init__(self, folder: Path, case_id: str) -> None:
        self.folder = folder
        self.case_id = case_id
        self.set_aside: Path | None = None
        self._held: ExitStack | None = None
        self._ours: set[bytes | None] = {None}
        self._revision = 0
        self._foreign = False

    @property
    def path(self) -> Path:
        """The file itself."""
        return case_folder(self.folder, self.case_id) / SESSION_NAME

    def hold(self) -> None:
        """Hold the case.

        Raises:
            Locked, StorageFailed: it is not held.
        """
        self.close()
        holding = ExitStack()
        holding.enter_context(Casebook(folder=self.folder).hold(self.case_id))
        self._held = holding

    def take_as_ours(self) -> None:
        """Take the file as it stands for our own: it was read just now."""
        self._ours = {None, _mark_of(self.path)}

    def write(
        self, session: Session, answers: Answers, bank: Bank, language: Language, now: datetime
    ) -> Session:
        """Write the case durably and give it as it is on disk now.

        A version that somebody else wrote meanwhile is set aside first, and counted over.

        Raises:
            Locked, StorageFailed: it is not certain that the case is on disk as it is now; what
                lies there is whole, and no older than the last save that succeeded.
        """
        try:
            if self._held is None or not is_real_folder(self.path.parent):
                self.hold()
            self._set_foreign_aside()
            session = replace(session, revision=max(session.revision, self._revision))
            written = next_session(session, bank, now)
            held = AnswersFile(answers=answers, language=language, session=written)
            data = write_answers(held, self.path)
            private_case_folder(self.folder, self.case_id)
            self._put(data, written.revision)
        except (OSError, ValueError) as error:
            raise _failure(error, self.path) from error
        return written

    def _put(self, data: bytes, revision: int) -> None:
        """Write; what is there afterwards is ours, also where the disk would not vouch for it."""
        ours = sha256(data).digest()
        try:
            write_atomically(self.path, data, keep=not self._foreign)
        finally:
            if _mark_of(self.path) == ours:
                self._ours, self._revision, self._foreign = {None, ours}, revision, False

    def _set_foreign_aside(self) -> None:
        """Keep a version that is not ours under another name; ours takes its place when written."""
        theirs = _mark_of(self.path)
        if theirs in self._ours:
            return
        with suppress(Unreadable):
            self._revision = max(self._revision, read_case(self.path)[1].revision)
        about = self.path.lstat()
        aside = free_name(self.path, "other")
        if not stat.S_ISREG(about.st_mode):
            rename_aside(self.path, aside)
        elif about.st_mode & stat.S_IWUSR:
            _second_name(self.path, aside)
        else:
            raise StorageFailed(files.NOT_ALLOWED, self.path, errno.EACCES)
        self._ours.add(theirs)
        self._foreign = True
        self.set_aside = aside

    def close(self) -> None:
        """Let go of the case."""
        if self._held is not None:
            self._held.close()
            self._held = None


def _second_name(path: Path, aside: Path) -> None:
    """Let a file go by another name as well, so that it is there under one whatever follows."""
    try:
        aside.hardlink_to(path)
    except (OSError, NotImplementedError):  # a disk without hard links
        rename_aside(path, aside)
    else:
        aside.chmod(stat.S_IRUSR | stat.S_IWUSR)


def _failure(error: OSError | ValueError, path: Path) -> StorageFailed:
    if isinstance(error, OSError):
        return StorageFailed.because_of(error, path)
    return StorageFailed(files.CANNOT_KEEP_TEXT, path)


def _mark_of(path: Path) -> bytes | None:
    """Tell one content of a file from any other; None where there is no file."""
    try:
        return sha256(bytes_of(path, follow=False)).digest()
    except Unreadable as trouble:
        return None if trouble.reason == "missing" else trouble.reason.encode()
