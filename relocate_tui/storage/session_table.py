"""The `[session]` table: what turns a file of answers into a saved case."""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import TypeVar

from relocate_tui.bank.bank import BankMark
from relocate_tui.phrases import files
from relocate_tui.record import record
from relocate_tui.untrusted.limits import key_path
from relocate_tui.untrusted.unreadable import Unreadable

T = TypeVar("T")
FIRST_YEAR, LAST_YEAR = 2, 9998
"""Of a time a case was saved: at the very ends of the calendar no other zone can be reckoned."""

MOST_BANKS = 20
"""Earlier banks that a case remembers."""

_KEYS = (
    *("id", "revision", "created", "saved", "listed", "alias", "ends"),
    *("bank", "earlier", "consent", "draft", "aside"),
)


@record
class Consent:
    """What the person was told (`notice`, a version of it) and chose, and when."""

    notice: str
    at: datetime
    choice: str


@record
class Draft:
    """Text typed for a question and not entered yet."""

    question: str
    text: str


@record
class Session:
    """One case on disk.

    `revision` counts saves and is 0 before the first. Times are UTC and for people to read; order
    is by revision. `listed` is the person's choice to be shown where cases are listed. The bank is
    the one of the last save, `earlier` are those it was saved with before, oldest first. `draft` is
    what was typed last, `aside` what was left half typed at other questions before, oldest first.
    """

    id: str
    revision: int
    bank_id: str
    bank_version: str
    bank_digest: str
    created: datetime
    saved: datetime | None = None
    listed: bool = False
    alias: str | None = None
    consent: Consent | None = None
    draft: Draft | None = None
    aside: tuple[Draft, ...] = ()
    earlier: tuple[BankMark, ...] = ()

    @property
    def bank(self) -> BankMark:
        """The bank of the last save."""
        return BankMark(id=self.bank_id, version=self.bank_version, digest=self.bank_digest)

    def other_banks(self, digest: str) -> tuple[BankMark, ...]:
        """Name the banks it was saved with, the last one too, but for that of `digest`."""
        marks = (*self.earlier, *((self.bank,) if self.revision else ()))
        others = [mark for mark in dict.fromkeys(marks) if mark.digest != digest]
        return tuple(others[-MOST_BANKS:])

    @property
    def drafts(self) -> tuple[Draft, ...]:
        """Everything that was not entered yet; what was typed last comes last."""
        return self.aside if self.draft is None else (*self.aside, self.draft)


def session_table(session: Session) -> dict[str, object]:
    """Write the table; what is None is left out."""
    table: dict[str, object] = {
        "id": session.id,
        "revision": session.revision,
        "created": session.created.astimezone(UTC),
        "saved": None if session.saved is None else session.saved.astimezone(UTC),
        "listed": session.listed,
        "alias": session.alias,
        "ends": True,
        "bank": _bank_table(session.bank),
    }
    if session.earlier:
        table["earlier"] = [_bank_table(bank) for bank in session.earlier]
    if session.consent is not None:
        table["consent"] = {
            "notice": session.consent.notice,
            "at": session.consent.at.astimezone(UTC),
            "choice": session.consent.choice,
        }
    if session.draft is not None:
        table["draft"] = _draft_table(session.draft)
    if session.aside:
        table["aside"] = [_draft_table(draft) for draft in session.aside]
    return {key: value for key, value in table.items() if value is not None}


def end_table(session: Session) -> dict[str, object]:
    """Write the last table of the file, by which one that was cut short is known."""
    return {"revision": session.revision}


def _bank_table(bank: BankMark) -> dict[str, object]:
    return {"id": bank.id, "version": bank.version, "digest": bank.digest}


def _draft_table(draft: Draft) -> dict[str, object]:
    return {"question": draft.question, "text": draft.text}


def read_session(document: Mapping[str, object], file: str) -> Session:
    """Read the table of a whole file, naming the first item that is missing or wrong.

    Raises:
        Unreadable: with the key path of that item; the file is damaged if its end is missing.
    """
    table = _Table(document.get("session"), file, "session")
    table.only(*_KEYS)
    bank = table.table("bank", "id", "version", "digest")
    consent = table.table("consent", "notice", "at", "choice") if "consent" in table else None
    draft = table.table("draft", "question", "text") if "draft" in table else None
    revision = table.need("revision", int)
    if revision < 0 or isinstance(revision, bool):
        raise table.wrong("revision")
    if "ends" in table and document.get("end") != {"revision": revision}:
        raise Unreadable(files.CUT_SHORT, file, reason="damaged", key="end")
    return Session(
        id=table.need("id", str),
        revision=revision,
        bank_id=bank.need("id", str),
        bank_version=bank.need("version", str),
        bank_digest=bank.need("digest", str),
        created=table.time("created"),
        saved=table.time("saved") if "saved" in table else None,
        listed=table.need("listed", bool) if "listed" in table else False,
        alias=table.need("alias", str) if "alias" in table else None,
        consent=None
        if consent is None
        else Consent(
            notice=consent.need("notice", str),
            at=consent.time("at"),
            choice=consent.need("choice", str),
        ),
        draft=None if draft is None else _draft(draft),
        aside=tuple(_draft(one) for one in table.tables("aside", "question", "text")),
        earlier=tuple(
            BankMark(
                id=one.need("id", str),
                version=one.need("version", str),
                digest=one.need("digest", str),
            )
            for one in table.tables("earlier", "id", "version", "digest")
        ),
    )


def _draft(table: "_Table") -> Draft:
    return Draft(question=table.need("question", str), text=table.need("text", str))


class _Table:
    """A raw table that knows its place in the file."""

    def __init__(self, raw: object, file: str, *path: str | int) -> None:
        self._file = file
        self._path = path
        if not isinstance(raw, Mapping):
            raise Unreadable(files.NEEDS_TABLE, file, key=key_path(*path))
        self._raw: Mapping[str, object] = raw

    def __contains__(self, key: str) -> bool:
        return key in self._raw

    def only(self, *known: str) -> None:
        for key in self._raw:
            if key not in known:
                raise Unreadable(files.NO_SUCH_KEY, self._file, key=key_path(*self._path, key))

    def need(self, key: str, kind: type[T]) -> T:
        value = self._raw.get(key)
        if not isinstance(value, kind):
            raise self.wrong(key)
        return value

    def time(self, key: str) -> datetime:
        value = self.need(key, datetime)
        if value.tzinfo is None:
            raise self.wrong(key)
        if not FIRST_YEAR <= value.year <= LAST_YEAR:
            raise self.wrong(key)
        return value.astimezone(UTC)

    def table(self, key: str, *known: str) -> "_Table":
        inside = _Table(self._raw.get(key), self._file, *self._path, key)
        inside.only(*known)
        return inside

    def tables(self, key: str, *known: str) -> Iterator["_Table"]:
        for place, raw in enumerate(self.need(key, list) if key in self else ()):
            inside = _Table(raw, self._file, *self._path, key, place)
            inside.only(*known)
            yield inside

    def wrong(self, key: str) -> Unreadable:
        return Unreadable(files.BAD_SESSION, self._file, key=key_path(*self._path, key))
