"""questions/*.toml to a Bank; every problem names file, table and key."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from relocate_tui.bank.bank import Bank, Identity, Prefecture, put_together
from relocate_tui.bank.barrier import Barrier, Contradiction, Gate, Outcomes, StageRule
from relocate_tui.bank.evidence import Avoided, Evidence, PaperSection, Term
from relocate_tui.bank.folder import (
    BANK_FILE,
    PACK_FILE,
    Steers,
    TooManyFiles,
    bank_files,
    bank_folder,
    content_of,
    is_programme,
    parsed,
    reason,
)
from relocate_tui.bank.pack import PACK, Pack, bears_name
from relocate_tui.bank.pack_form import identity_problems, is_refused, refusal, table_problems
from relocate_tui.bank.problem import BankError, Problem
from relocate_tui.bank.question import Question, Section
from relocate_tui.bank.shape import check, told
from relocate_tui.bank.subsidy import LocalRule, Subsidy, TownList
from relocate_tui.bank.task import Desk, NotYet, Task
from relocate_tui.phrases import bank_problems as say
from relocate_tui.phrases import packs
from relocate_tui.record import record
from relocate_tui.text import Text
from relocate_tui.untrusted.unreadable import Unreadable

TABLES: Mapping[str, type[Any]] = {
    "section": Section,
    "question": Question,
    "barrier": Barrier,
    "gate": Gate,
    "stage": StageRule,
    "outcomes": Outcomes,
    "contradiction": Contradiction,
    "task": Task,
    "not_yet": NotYet,
    "desk": Desk,
    "subsidy": Subsidy,
    "local_rule": LocalRule,
    "town_list": TownList,
    "paper_section": PaperSection,
    "evidence": Evidence,
    "term": Term,
    "prefecture": Prefecture,
    "avoid": Avoided,
}

MOST_PROBLEMS = 1000
"""Nobody mends more in one go; what has more is no bank, and telling it all takes its time."""


@record
class Table:
    """One checked table, the file it came from, and the id of the pack that brought it, if any."""

    kind: str
    id: str
    file: str
    value: Any
    pack: str = ""


def by_kind(tables: Iterable[Table]) -> Mapping[str, Mapping[str, Any]]:
    """Give the values of tables by kind and id, in file order."""
    held: dict[str, dict[str, Any]] = {}
    for table in tables:
        held.setdefault(table.kind, {})[table.id] = table.value
    return held


@record
class Loaded:
    """What was read: the bank if it is whole, the tables, where each stands, and the problems.

    `seen` holds the ids of all tables, also of those that are wrong themselves, so that one mistake
    is not reported again at every place that points to it.
    """

    bank: Bank | None
    tables: tuple[Table, ...]
    seen: frozenset[tuple[str, str]]
    problems: tuple[Problem, ...]

    def file_of(self, kind: str, table_id: str) -> str:
        """Name the file a table stands in."""
        return next(
            (table.file for table in self.tables if (table.kind, table.id) == (kind, table_id)), ""
        )


@cache
def built_in() -> Bank:
    """Load the bank that travels with the program."""
    return load_bank((bank_folder(),))


def load_bank(folders: Sequence[Path]) -> Bank:
    """Read one bank from folders; one of them, or else the built-in one, holds `bank.toml`.

    The others are packs of municipalities, or, beside a bank of one's own, more of that bank.

    Raises:
        BankError: a file, table or key is wrong; all problems of the run are in it.
    """
    loaded = read_folders(folders)
    errors = [problem for problem in loaded.problems if problem.severity == "error"]
    if errors or loaded.bank is None:
        raise BankError(errors)
    return loaded.bank


def read_folders(folders: Sequence[Path]) -> Loaded:
    """Read everything and report every problem of form, without stopping at the first."""
    empty = [problem for problem in map(_empty, folders) if problem is not None]
    if empty:
        return _nothing(empty)
    holders = [folder for folder in folders if (folder / BANK_FILE).is_file()]
    if len(holders) > 1:
        return _nothing([_of_bank(say.NO_BANK_FILE, say.GIVE_ONE_BANK)])
    (bank,) = holders or [bank_folder()]
    added = [folder for folder in folders if folder not in holders]
    strays = [folder for folder in added if not (folder / PACK_FILE).is_file()]
    if strays and bank.resolve() == bank_folder():
        return _nothing(
            told("PACK003", str(folder), "", "", packs.NO_PACK_FILE, packs.ADD_PACK_FILE)
            for folder in strays
        )
    reader = _Reader()
    for folder in (bank, *added):
        reader.read(folder)
    return reader.loaded()


class _Reader:
    """Reads folders one after the other and enters each table in the ledgers."""

    def __init__(self) -> None:
        self.digest = sha256()
        self.identity: Identity | None = None
        self.tables: list[Table] = []
        self.seen: dict[tuple[str, str], str] = {}
        self.problems: list[Problem] = []

    def read(self, folder: Path) -> None:
        """Read the files of a folder, which are those of one pack if it says so."""
        pack = ""
        for path in bank_files(folder):
            inside = path.relative_to(folder)
            name = f"{folder.name or folder.resolve().name}/{inside.as_posix()}"
            document = self._document(path, folder, name)
            if document is None:
                continue
            if inside == Path(PACK_FILE) and not (folder / BANK_FILE).is_file():
                pack = self._pack(document, name)
                continue
            if inside == Path(BANK_FILE):
                self.identity = self._identity(document, name)
            for kind, table in self._raw_tables(document, inside, name):
                if len(self.problems) > MOST_PROBLEMS:
                    return
                self._take(kind, TABLES[kind], table, name, pack)

    def loaded(self) -> Loaded:
        """Give what was read, and the bank if it is whole."""
        bank = None
        if self.identity is not None:
            digest = self.digest.hexdigest()[:16]
            bank = _assemble(self.identity, digest, self.tables, self.problems)
        return Loaded(
            bank=bank,
            tables=tuple(self.tables),
            seen=frozenset(self.seen),
            problems=tuple(self.problems),
        )

    def _document(self, path: Path, folder: Path, name: str) -> dict[str, Any] | None:
        try:
            content = content_of(path, folder)
            self.digest.update(name.encode(errors="replace") + b"\0" + content + b"\0")
            return parsed(content, folder, name)
        except Unreadable as trouble:
            key = trouble.key or ""
            told_of = told("SYNTAX", name, "", key, reason(trouble), say.MEND_SYNTAX)
        except Steers as found:
            told_of = told("CTRL001", name, "", found.key, say.STEERS, say.REMOVE_STEERING)
        self.problems.append(told_of)
        return None

    def _identity(self, document: dict[str, Any], name: str) -> Identity | None:
        fields = {key: value for key, value in document.items() if key not in TABLES}
        identity: Identity | None
        identity, found = check(Identity, {**fields, "digest": ""}, name, "bank")
        self.problems.extend(found)
        return identity

    def _pack(self, document: dict[str, Any], name: str) -> str:
        """Enter whose folder this is, and give the id all its tables have to bear."""
        self._take(PACK, Pack, document, name, "")
        pack_id = document.get("id")
        if not isinstance(pack_id, str):
            return ""
        bank_id = "" if self.identity is None else self.identity.id
        self.problems.extend(identity_problems(pack_id, bank_id, name))
        return pack_id

    def _raw_tables(
        self, document: dict[str, Any], inside: Path, name: str
    ) -> Iterator[tuple[str, dict[str, Any]]]:
        """Yield (kind, table); a programme is a whole file, other files hold named tables."""
        if is_programme(inside):
            yield "subsidy", document
            return
        section = document.get("section")
        for kind, content in document.items():
            if kind not in TABLES:
                if len(self.problems) > MOST_PROBLEMS:
                    return
                if inside != Path(BANK_FILE):
                    message = say.UNKNOWN_TABLE.filled(table=kind)
                    following = say.KNOWN_TABLES.filled(tables=", ".join(TABLES))
                    self.problems.append(told("SHAPE", name, kind, "", message, following))
                continue
            for table in content if isinstance(content, list) else [content]:
                if isinstance(table, dict):
                    if kind == "question" and isinstance(section, dict):
                        table.setdefault("section", section.get("id"))
                    yield kind, table

    def _take(self, kind: str, of: type[Any], table: dict[str, Any], file: str, pack: str) -> None:
        """Enter one table. What its pack may not bring at all is told, and then not looked at."""
        table_id = str(table.get("id", table.get("word", kind)))
        name = f"{kind} {table_id}"
        if pack:
            if is_refused(kind):
                self.problems.append(refusal(kind, name, file))
                return
            self.problems.extend(table_problems(table, pack, name, file))
        if (kind, table_id) in self.seen:
            if not pack or bears_name(table_id, pack):
                message = say.TWICE.filled(other=self.seen[kind, table_id])
                self.problems.append(told("TWICE", file, name, "id", message, say.RENAME_ONE))
            return
        self.seen[kind, table_id] = file
        value, found = check(of, table, file, name)
        self.problems.extend(found)
        if value is not None:
            self.tables.append(Table(kind=kind, id=table_id, file=file, value=value, pack=pack))


def _assemble(
    identity: Identity, digest: str, tables: Sequence[Table], problems: list[Problem]
) -> Bank | None:
    held = by_kind(tables)
    if "outcomes" not in held:
        if not any(problem.table.startswith("outcomes") for problem in problems):
            message = say.MISSING_TABLE.filled(table="outcomes")
            problems.append(_of_bank(message, say.ADD_TABLE))
        return None
    return put_together(replace(identity, digest=digest), held, held["outcomes"]["outcomes"])


def _of_bank(message: Text, following: Text) -> Problem:
    return told("SHAPE", BANK_FILE, "bank", "", message, following)


def _empty(folder: Path) -> Problem | None:
    try:
        if bank_files(folder):
            return None
    except TooManyFiles:
        return told("SHAPE", str(folder), "", "", say.TOO_MANY_FILES, say.NAME_A_FOLDER)
    except OSError as error:
        place = str(error.filename or folder)
        return told("SYNTAX", place, "", "", say.CLOSED_FOLDER, say.MEND_SYNTAX)
    return told("SHAPE", str(folder), "", "", say.NO_SUCH_FOLDER, say.NAME_A_FOLDER)


def _nothing(problems: Iterable[Problem]) -> Loaded:
    return Loaded(bank=None, tables=(), seen=frozenset(), problems=tuple(problems))
