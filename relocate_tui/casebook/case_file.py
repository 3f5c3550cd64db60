"""The file of one open case: held, written, watched for others' changes, moved elsewhere."""

from contextlib import ExitStack
from dataclasses import replace
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from relocate_tui.bank.bank import Bank
from relocate_tui.casebook.cases import Casebook
from relocate_tui.casebook.session import SESSION_NAME, case_folder, save
from relocate_tui.casebook.summary import read_case
from relocate_tui.interview.answers import Answers
from relocate_tui.storage.failure import StorageFailed
from relocate_tui.storage.folders import free_name, rename_aside
from relocate_tui.storage.presence import is_real_folder
from relocate_tui.storage.session_table import Session
from relocate_tui.text import Language
from relocate_tui.untrusted.limits import bytes_of
from relocate_tui.untrusted.unreadable import Unreadable


class CaseFile:
    """Where one open case lies; held by a lock from the first save, or from `hold`, to `close`.

    `set_aside` is where a version went that somebody else wrote meanwhile: an editor, or a program
    that keeps folders of several machines the same.
    """

    def __init__(self, folder: Path, case_id: str) -> None:
        self.folder = folder
        self.case_id = case_id
        self.set_aside: Path | None = None
        self._held = ExitStack()
        self._left: bytes | None = None

    @property
    def path(self) -> Path:
        """The file itself."""
        return case_folder(self.folder, self.case_id) / SESSION_NAME

    def hold(self) -> None:
        """Hold the case, and remember how its file stands.

        Raises:
            Locked, StorageFailed: it is not held.
        """
        self._held.close()
        self._held.enter_context(Casebook(folder=self.folder).hold(self.case_id))
        self.seen()

    def seen(self) -> None:
        """Remember the file as it stands; what differs from it later is somebody else's."""
        self._left = _mark_of(self.path)

    def write(
        self, session: Session, answers: Answers, bank: Bank, language: Language, now: datetime
    ) -> Session:
        """Write the case durably and give it as it is on disk now.

        A version that somebody else wrote meanwhile is set aside first, and counted over.

        Raises:
            Locked, StorageFailed: the case on disk is still the one before.
        """
        try:
            if not is_real_folder(self.path.parent):
                self.hold()
            theirs = self._theirs()
            if theirs is not None:
                session = replace(session, revision=max(session.revision, theirs))
            written = save(self.folder, session, answers, bank=bank, language=language, now=now)
            self.seen()
        except OSError as error:
            raise StorageFailed.because_of(error, self.path) from error
        return written

    def _theirs(self) -> int | None:
        """Set a foreign version aside and give its revision, 0 where it has none; else None."""
        if self._left is None or _mark_of(self.path) in (None, self._left):
            return None
        try:
            revision = read_case(self.path)[1].revision
        except Unreadable:
            revision = 0
        aside = free_name(self.path, "other")
        rename_aside(self.path, aside)
        self.set_aside = aside
        return revision

    def close(self) -> None:
        """Let go of the case."""
        self._held.close()


def _mark_of(path: Path) -> bytes | None:
    """Tell one content of a file from any other; None where there is no file."""
    try:
        return sha256(bytes_of(path, follow=False)).digest()
    except Unreadable as trouble:
        return None if trouble.reason == "missing" else trouble.reason.encode()
