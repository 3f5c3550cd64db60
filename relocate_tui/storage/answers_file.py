"""The answers file, format 1: reading it against a bank, and writing it so that it reads back."""

from collections.abc import Mapping
from dataclasses import field, replace
from pathlib import Path

from relocate_tui.bank.bank import Bank
from relocate_tui.bank.value import Given, Mark, raw_value
from relocate_tui.interview.answers import Answers, Town
from relocate_tui.phrases import files
from relocate_tui.record import record
from relocate_tui.storage.escapes import toml_text
from relocate_tui.storage.failure import StorageFailed
from relocate_tui.storage.replies import raw_reply
from relocate_tui.storage.session_table import Session, end_table, read_session, session_table
from relocate_tui.storage.tables import Tables
from relocate_tui.text import LANGUAGES, Language
from relocate_tui.untrusted.limits import key_path, parse_toml
from relocate_tui.untrusted.unreadable import Unreadable

FORMAT = 1
_KNOWN = {
    *("format", "language", "session", "answers", "towns", "notes", "replies", "kept", "end"),
}
_REPORT_ONLY = {"assessment", "asked", "practice", "expected"}
"""Tables of a TOML report or of a practice client, read like any other file of answers."""


@record
class AnswersFile:
    """What one file holds; `session` is there only in a saved case."""

    answers: Answers = field(default_factory=Answers)
    language: Language | None = None
    session: Session | None = None

    @property
    def kept(self) -> tuple[str, ...]:
        """Name what this bank does not know.

        It reads `id`, `towns.<town>.<id>`, `notes.<id>` or `replies.<subsidy>.<test>`.

        What the person would not say is named nowhere, so it is left out here.
        """
        kept = self.answers.kept
        return tuple(name for name, raw in kept.items() if raw != Mark.DECLINED.value)


def read_answers(document: Mapping[str, object], bank: Bank, file: str) -> AnswersFile:
    """Check a parsed file against a bank; `file` only names it in messages.

    In a file of another bank, what this bank does not take is kept instead of refused.

    Raises:
        Unreadable: with the key path of the first thing that cannot be taken.
    """
    check_format(document, file)
    for key in document:
        if key not in _KNOWN | _REPORT_ONLY:
            raise Unreadable(files.NO_SUCH_KEY, file, key=key_path(key))
    language = document.get("language")
    if language is not None and language not in LANGUAGES:
        raise Unreadable(files.NO_SUCH_LANGUAGE, file, key="language")
    session = read_session(document, file) if "session" in document else None
    keeps = _digest(document) not in (None, bank.identity.digest)
    answers = Tables(bank, file, keeps=keeps).answers(document)
    if session is not None:
        answers = replace(answers, banks=session.other_banks(bank.identity.digest))
    return AnswersFile(
        answers=answers,
        language=language,
        session=session,
    )


def check_format(document: Mapping[str, object], file: str) -> None:
    """Stop at a file of another format, before anything in it is taken for a mistake.

    Raises:
        Unreadable: with the reason `newer` if a later program wrote it.
    """
    found = document.get("format")
    if isinstance(found, bool) or not isinstance(found, int) or found < FORMAT:
        raise Unreadable(files.NO_FORMAT, file, key="format")
    if found > FORMAT:
        raise Unreadable(files.NEWER_FORMAT, file, reason="newer", key="format")


def _digest(document: Mapping[str, object]) -> str | None:
    """Find out which bank the answers were given to: a case says it, and so does a report."""
    for name in ("session", "assessment"):
        table = document.get(name)
        bank = table.get("bank") if isinstance(table, Mapping) else None
        digest = bank.get("digest") if isinstance(bank, Mapping) else None
        if isinstance(digest, str):
            return digest
    return None


def answers_document(file: AnswersFile) -> dict[str, object]:
    """Give the tables of a file in the order they are written in, empty ones left out."""
    answers = file.answers
    tables: dict[str, object] = {
        "format": FORMAT,
        "language": file.language,
        "answers": _raw(answers.given),
        "towns": {town_id: _raw_town(town) for town_id, town in answers.towns.items()},
        "notes": dict(answers.notes),
        "replies": [raw_reply(reply) for reply in answers.replies],
        "kept": dict(answers.kept),
        "session": None if file.session is None else session_table(file.session),
        "end": None if file.session is None else end_table(file.session),
    }
    return {name: table for name, table in tables.items() if table not in (None, {}, [])}


def report_document(file: AnswersFile) -> dict[str, object]:
    """Build what a report repeats of an answers file: without the words beside a declined question.

    The mark itself stays, so that the report reads back with the same result; it cannot be told
    from "not here" by choice.
    """
    answers = file.answers
    declined = {
        name
        for given in (answers.given, *(town.given for town in answers.towns.values()))
        for name, answer in given.items()
        if answer is Mark.DECLINED
    }
    notes = {name: note for name, note in answers.notes.items() if name not in declined}
    return answers_document(replace(file, answers=replace(answers, notes=notes)))


def write_answers(file: AnswersFile, path: Path) -> bytes:
    """Give the bytes for `path`; `read_answers` makes the same file of them.

    Raises:
        StorageFailed: there is text in it that could not be read again.
    """
    return encoded(answers_document(file), path)


def encoded(document: dict[str, object], path: Path) -> bytes:
    """Turn a document into TOML that passes every limit of reading.

    Raises:
        StorageFailed: it would not be readable, or not be the same.
    """
    try:
        data = toml_text(document).encode("utf-8")
        same = parse_toml(data, str(path)) == document
    except (UnicodeEncodeError, Unreadable) as error:
        raise StorageFailed(files.CANNOT_KEEP_TEXT, path) from error
    if not same:
        raise StorageFailed(files.NOT_CERTAIN, path)
    return data


def _raw(given: Mapping[str, Given]) -> dict[str, object]:
    return {question_id: raw_value(answer) for question_id, answer in given.items()}


def _raw_town(town: Town) -> dict[str, object]:
    tables = {"name": town.name, "prefecture": town.prefecture, "answers": _raw(town.given)}
    return {name: value for name, value in tables.items() if value not in (None, {})}
