"""Every case in the data folder: listing, finding, renaming, copying, deleting."""

import errno
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from relocate_tui.casebook.code import is_code, tidied
from relocate_tui.casebook.lock import LOCK_NAME, held
from relocate_tui.casebook.session import (
    CASES,
    SESSION_NAME,
    NoSuchCase,
    case_folder,
    private_case_folder,
)
from relocate_tui.casebook.summary import CaseLine, read_case, summary, write_case
from relocate_tui.phrases import files
from relocate_tui.record import record
from relocate_tui.storage.failure import StorageFailed
from relocate_tui.storage.folders import sweep, sync_folder
from relocate_tui.storage.presence import is_hidden, is_link, is_real_folder

LONGEST_ALIAS = 60
DELETING = ".deleting-"
"""In front of the code of a case that is being deleted: from then on nothing opens or lists it."""


@record
class Casebook:
    """The cases under one data folder; nothing is made on disk before the first save."""

    folder: Path

    def listed(self) -> tuple[CaseLine, ...]:
        """List the cases whose owners chose to be listed, the last saved first."""
        cases = [
            case for case in map(self._summary, self.ids()) if case is not None and case.listed
        ]
        earliest = datetime.min.replace(tzinfo=UTC)
        return tuple(
            sorted(cases, key=lambda case: (case.saved or earliest, case.revision), reverse=True)
        )

    def find(self, typed: str) -> str:
        """Turn a code, or the beginning of a listed one, into the id of its case.

        An unlisted case answers to its whole code only, so that nobody finds it by trying.

        Raises:
            NoSuchCase: none fits, or several do.
        """
        code = tidied(typed)
        if is_code(code):
            if code in self.ids():
                return code
            raise NoSuchCase
        found = [case.id for case in self.listed() if code and case.id.startswith(code)]
        if len(found) == 1:
            return found[0]
        raise NoSuchCase(files.SEVERAL_CASES if found else files.NO_SUCH_CASE)

    def ids(self) -> tuple[str, ...]:
        """Give the id of every case there is, listed or not."""
        return tuple(entry.name for entry in self._entries() if _is_case(entry))

    def strangers(self) -> tuple[Path, ...]:
        """Give what lies among the cases without being one."""
        known = {*self.half_deleted()}
        return tuple(
            entry for entry in self._entries() if not _is_case(entry) and entry not in known
        )

    def half_deleted(self) -> tuple[Path, ...]:
        """Give what is left of cases whose deletion was cut off."""
        return tuple(
            entry
            for entry in self._entries()
            if entry.name.startswith(DELETING) and is_code(entry.name.removeprefix(DELETING))
        )

    def finish_deleting(self) -> tuple[Path, ...]:
        """Remove what is left of cases whose deletion was cut off, and say what it was.

        Raises:
            StorageFailed: something of it could not be removed.
        """
        removed: list[Path] = []
        for folder in self.half_deleted():
            removed += inside(folder)
            _remove(folder)
        return tuple(removed)

    @contextmanager
    def hold(self, case_id: str) -> Iterator[None]:
        """Hold a case, new or old, while it is open.

        Leftovers of an interrupted save are removed first. A case that was never saved leaves
        nothing behind.

        Raises:
            Locked: another window has it open.
            StorageFailed: the folder cannot be made.
        """
        folder = private_case_folder(self.folder, case_id)
        with held(folder):
            sweep(folder)
            try:
                yield
            finally:
                with suppress(OSError):
                    if [entry.name for entry in folder.iterdir()] == [LOCK_NAME]:
                        _remove(folder)

    def rename(self, case_id: str, alias: str | None) -> None:
        """Give a case another alias, or none; its time of saving stays.

        Raises:
            NoSuchCase, Locked, Unreadable, StorageFailed: the case is as it was.
        """
        path = self.present(case_id) / SESSION_NAME
        with self.hold(case_id):
            document, session = read_case(path)
            alias = (alias or "").strip()[:LONGEST_ALIAS] or None
            renamed = replace(session, alias=alias, revision=session.revision + 1)
            write_case(path, document, renamed)

    def copy(self, case_id: str, *, now: datetime, token: str) -> str:
        """Copy a case under a fresh code and give its id; it is listed if the first one was.

        Raises:
            NoSuchCase, Locked, Unreadable, StorageFailed: no copy was made.
        """
        document, session = read_case(self.present(case_id) / SESSION_NAME)
        moment = now.astimezone(UTC).replace(microsecond=0)
        copied = replace(session, id=token, revision=1, created=moment, saved=moment)
        with self.hold(token):
            write_case(case_folder(self.folder, token) / SESSION_NAME, document, copied)
        return token

    def traces(self, case_id: str) -> tuple[Path, ...]:
        """Give every path that `delete` removes, the folder last."""
        return inside(self.present(case_id))

    def delete(self, case_id: str) -> tuple[Path, ...]:
        """Remove every trace of a case for good and say what it was.

        Let go of the case first if this program holds it.

        Raises:
            NoSuchCase: there is none.
            Locked: it is open in a window.
            StorageFailed: something in it could not be removed.
        """
        folder = self.present(case_id)
        removed = self.traces(case_id)
        with held(folder):
            _remove(folder)
        return removed

    def choice(self, case_id: str) -> str | None:
        """Say what the person chose is to become of a case, or None where that is not known."""
        found = summary(self.present(case_id))
        return None if found is None else found.choice

    def saved_at(self, case_id: str) -> datetime:
        """Say when a case was last saved; what cannot be read goes by the time of its folder."""
        case = self._summary(case_id)
        if case is not None and case.saved is not None:
            return case.saved
        folder = self.present(case_id)
        try:
            return datetime.fromtimestamp(folder.stat().st_mtime, UTC)
        except OSError as error:
            raise StorageFailed.because_of(error, folder) from error

    def present(self, case_id: str) -> Path:
        """Give the folder of a case that is there.

        Raises:
            NoSuchCase: it is not.
            StorageFailed: nobody lets us see whether it is, or the way there is a link.
        """
        self._refuse_links()
        folder = case_folder(self.folder, case_id)
        if not is_real_folder(folder):
            if is_hidden(folder):
                raise StorageFailed(files.CANNOT_LOOK, folder, errno.EACCES)
            raise NoSuchCase
        return folder

    def _summary(self, case_id: str) -> CaseLine | None:
        return summary(case_folder(self.folder, case_id))

    def _refuse_links(self) -> None:
        """Neither save, list nor delete through a link: what lies behind it may be another's."""
        for folder in (self.folder, self.folder / CASES):
            if is_link(folder):
                raise StorageFailed(files.FOLDER_IS_LINK, folder, errno.ELOOP)

    def _entries(self) -> tuple[Path, ...]:
        self._refuse_links()
        try:
            return tuple(sorted((self.folder / CASES).iterdir()))
        except (FileNotFoundError, NotADirectoryError):
            return ()
        except OSError as error:
            raise StorageFailed(files.CANNOT_LOOK, self.folder, error.errno) from error


def _is_case(entry: Path) -> bool:
    return is_code(entry.name) and is_real_folder(entry)


def inside(folder: Path) -> tuple[Path, ...]:
    """Give every path in a folder, deepest first, the folder itself last."""
    try:
        found = sorted(folder.rglob("*"), key=lambda path: (-len(path.parts), path))
    except OSError as error:
        raise StorageFailed.because_of(error, folder) from error
    return (*found, folder)


def _remove(folder: Path) -> None:
    """Remove a case folder, and the folder of cases after the last one.

    It goes by another name first, so that a case half removed is no case any more.
    """
    leaving = folder.with_name(f"{DELETING}{folder.name.removeprefix(DELETING)}")
    try:
        folder.rename(leaving)
        sync_folder(folder.parent)
        shutil.rmtree(leaving)
        sync_folder(folder.parent)
    except OSError as error:
        raise StorageFailed(files.CANNOT_DELETE, folder, error.errno) from error
    with suppress(OSError):  # not empty
        folder.parent.rmdir()
