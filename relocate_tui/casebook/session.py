"""One case on disk: begun, saved after every answer, opened again."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from relocate_tui.bank.bank import Bank
from relocate_tui.casebook.code import is_code
from relocate_tui.interview.answers import Answers
from relocate_tui.phrases import files
from relocate_tui.record import record
from relocate_tui.storage.answers_file import AnswersFile, read_answers, write_answers
from relocate_tui.storage.failure import StorageFailed
from relocate_tui.storage.folders import free_name, private_folder, rename_aside
from relocate_tui.storage.presence import is_there
from relocate_tui.storage.session_table import Session
from relocate_tui.storage.writer import previous_of, write_atomically
from relocate_tui.text import Language, Text
from relocate_tui.untrusted.limits import read_toml
from relocate_tui.untrusted.unreadable import Unreadable

CASES = "cases"
SESSION_NAME = "session.toml"


class NoSuchCase(LookupError):  # noqa: N818 -- reads as a sentence where it is raised
    """No case, or more than one, answers to what was typed."""

    def __init__(self, text: Text = files.NO_SUCH_CASE) -> None:
        super().__init__(text.en)
        self.text = text


@record
class Opened:
    """A case as it was opened.

    `stood_in` is true if the previous generation had to stand in: the last change before the damage
    is then missing, and the person is to be told. `set_aside` is where the damaged file went.
    """

    session: Session
    answers: Answers
    language: Language | None
    kept: tuple[str, ...] = ()
    set_aside: Path | None = None
    stood_in: bool = False


def case_folder(folder: Path, case_id: str) -> Path:
    """Say where a case lies in the data folder; nothing but a whole code becomes a path.

    Raises:
        NoSuchCase: `case_id` is not a code.
    """
    if not is_code(case_id):
        raise NoSuchCase
    return folder / CASES / case_id


def new_session(bank: Bank, *, now: datetime, token: str) -> Session:
    """Begin a case that is not on disk yet; `token` is a fresh code and becomes its id."""
    return Session(
        id=token,
        revision=0,
        bank_id=bank.identity.id,
        bank_version=bank.identity.version,
        bank_digest=bank.identity.digest,
        created=_whole_seconds(now),
    )


def save(  # noqa: PLR0913 -- everything a case file says, each by name
    folder: Path,
    session: Session,
    answers: Answers,
    *,
    bank: Bank,
    language: Language,
    now: datetime,
) -> Session:
    """Write the case durably and give it as it is on disk now, one revision on.

    Raises:
        StorageFailed: the case on disk is still the one before, unless only the disk's own word
            that the file is safe is missing.
    """
    saved = next_session(session, bank, now)
    path = case_folder(folder, session.id) / SESSION_NAME
    data = write_answers(AnswersFile(answers=answers, language=language, session=saved), path)
    private_case_folder(folder, session.id)
    write_atomically(path, data)
    return saved


def next_session(session: Session, bank: Bank, now: datetime) -> Session:
    """Give the session as the next save writes it: one revision on, with the present bank."""
    return replace(
        session,
        revision=session.revision + 1,
        earlier=session.other_banks(bank.identity.digest),
        bank_id=bank.identity.id,
        bank_version=bank.identity.version,
        bank_digest=bank.identity.digest,
        saved=_whole_seconds(now),
    )


def load(folder: Path, case_id: str, bank: Bank) -> Opened:
    """Open a case, from its previous generation if the present one cannot be used.

    The file that cannot be used is moved aside and stays. Hold the case's lock meanwhile.

    Raises:
        NoSuchCase: nothing is saved under this code.
        Unreadable: neither generation can be used, or a newer program wrote it; nothing is moved.
        StorageFailed: the damaged file cannot be moved aside.
    """
    path = case_folder(folder, case_id) / SESSION_NAME
    try:
        return _opened(path, case_id, bank)
    except Unreadable as trouble:
        if trouble.reason in ("newer", "closed"):
            raise
        try:
            before = _opened(previous_of(path), case_id, bank)
        except Unreadable as older:
            if trouble.reason == older.reason == "missing":
                raise NoSuchCase from None
            raise (older if trouble.reason == "missing" else trouble) from None
        return replace(before, set_aside=_moved_aside(path), stood_in=True)


def private_case_folder(folder: Path, case_id: str) -> Path:
    """Make the folder of a case, private from the data folder down.

    A data folder with other things in it is somebody's own choice and keeps its permissions; what
    lies in our folder of cases is out of sight all the same.
    """
    try:
        link = folder.is_symlink()
        others = [entry for entry in folder.iterdir() if entry.name != CASES]
    except FileNotFoundError:
        others, link = [], folder.is_symlink()
    except OSError as error:
        raise StorageFailed.because_of(error, folder) from error
    if link or not others:
        private_folder(folder)
    private_folder(folder / CASES)
    private_folder(case_folder(folder, case_id))
    return case_folder(folder, case_id)


def _opened(path: Path, case_id: str, bank: Bank) -> Opened:
    found = read_answers(read_toml(path, follow=False), bank, str(path))
    if found.session is None:
        raise Unreadable(files.BAD_SESSION, str(path), key="session")
    if found.session.id != case_id:
        raise Unreadable(files.OTHER_SESSION, str(path), key="session.id")
    return Opened(
        session=found.session, answers=found.answers, language=found.language, kept=found.kept
    )


def _moved_aside(path: Path) -> Path | None:
    if not is_there(path):
        return None
    aside = free_name(path, "damaged")
    rename_aside(path, aside)
    return aside


def _whole_seconds(now: datetime) -> datetime:
    return now.astimezone(UTC).replace(microsecond=0)
