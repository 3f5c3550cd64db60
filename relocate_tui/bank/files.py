"""questions/*.toml to a Bank; every problem names file, table and key."""

import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from relocate_tui.bank.bank import Bank, Identity, Prefecture
from relocate_tui.bank.barrier import Barrier, Contradiction, Gate, Outcomes, StageRule
from relocate_tui.bank.evidence import Avoided, Evidence, PaperSection, Term
from relocate_tui.bank.problem import BankError, Problem
from relocate_tui.bank.question import Question, Section
from relocate_tui.bank.shape import check
from relocate_tui.bank.subsidy import LocalRule, Subsidy, TownList
from relocate_tui.bank.task import Desk, NotYet, Task
from relocate_tui.phrases import bank_problems as say
from relocate_tui.record import record
from relocate_tui.text import Text

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
BANK_FILE = "bank.toml"
CASES = "cases"


@record
class Table:
    """One checked table and the file it came from."""

    kind: str
    id: str
    file: str
    value: Any


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


def bank_folder() -> Path:
    """Find the bank that travels with the program: inside the wheel, or beside the checkout."""
    package = Path(__file__).resolve().parent.parent
    installed = package / "questions"
    return installed if installed.is_dir() else package.parent / "questions"


@cache
def built_in() -> Bank:
    """Load the bank that travels with the program."""
    return load_bank((bank_folder(),))


def load_bank(folders: Sequence[Path]) -> Bank:
    """Read one bank from folders; one of them, or else the built-in one, holds `bank.toml`.

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
    absent = [folder for folder in folders if not any(folder.rglob("*.toml"))]
    if absent:
        return _nothing(*(_not_there(folder) for folder in absent))
    holders = [folder for folder in folders if (folder / BANK_FILE).is_file()]
    if len(holders) > 1:
        return _nothing(_of_bank(say.NO_BANK_FILE, say.GIVE_ONE_BANK))
    whole = list(folders) if holders else [bank_folder(), *folders]
    digest = sha256()
    problems: list[Problem] = []
    tables: list[Table] = []
    seen: dict[tuple[str, str], str] = {}
    identity: Identity | None = None
    for path, name in _files(whole):
        content = path.read_bytes()
        digest.update(name.encode() + b"\0" + content + b"\0")
        document = _parse(content, name, problems)
        if document is None:
            continue
        if path.name == BANK_FILE:
            identity = _identity(document, name, problems)
        for kind, table in _raw_tables(document, path, name, problems):
            _take(kind, table, name, tables, seen, problems)
    bank = None
    if identity is not None:
        bank = _assemble(identity, digest.hexdigest()[:16], tables, problems)
    return Loaded(bank=bank, tables=tuple(tables), seen=frozenset(seen), problems=tuple(problems))


def bank_files(folder: Path) -> Iterator[Path]:
    """Yield the files of a bank, in the order they are read; cases for practice are none."""
    for path in sorted(folder.rglob("*.toml")):
        if CASES not in path.relative_to(folder).parts:
            yield path


def is_programme(path: Path) -> bool:
    """Tell whether a file is one programme: those below `subsidies` are."""
    return "subsidies" in path.parts[-3:-1]


def _files(folders: Iterable[Path]) -> Iterator[tuple[Path, str]]:
    for folder in folders:
        for path in bank_files(folder):
            yield path, f"{folder.name}/{path.relative_to(folder).as_posix()}"


def _parse(content: bytes, name: str, problems: list[Problem]) -> dict[str, Any] | None:
    try:
        return tomllib.loads(content.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        problems.append(
            Problem(
                code="SYNTAX",
                file=name,
                table="",
                key="",
                message=say.UNREADABLE.filled(why=str(error)),
                next=say.MEND_SYNTAX,
            )
        )
        return None


def _raw_tables(
    document: dict[str, Any], path: Path, name: str, problems: list[Problem]
) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield (kind, table). A file below `subsidies` is one programme; others hold named tables."""
    if is_programme(path):
        yield "subsidy", document
        return
    section = document.get("section")
    for kind, content in document.items():
        if kind not in TABLES:
            if path.name != BANK_FILE:
                known = ", ".join(TABLES)
                problems.append(
                    Problem(
                        code="SHAPE",
                        file=name,
                        table=kind,
                        key="",
                        message=say.UNKNOWN_TABLE.filled(table=kind),
                        next=say.KNOWN_TABLES.filled(tables=known),
                    )
                )
            continue
        for table in content if isinstance(content, list) else [content]:
            if isinstance(table, dict):
                if kind == "question" and isinstance(section, dict):
                    table.setdefault("section", section.get("id"))
                yield kind, table


def _take(  # noqa: PLR0913, PLR0917 -- one table with the three ledgers it is entered in
    kind: str,
    table: dict[str, Any],
    name: str,
    tables: list[Table],
    seen: dict[tuple[str, str], str],
    problems: list[Problem],
) -> None:
    table_id = str(table.get("id", table.get("word", kind)))
    if (kind, table_id) in seen:
        problems.append(
            Problem(
                code="TWICE",
                file=name,
                table=f"{kind} {table_id}",
                key="id",
                message=say.TWICE.filled(other=seen[kind, table_id]),
                next=say.RENAME_ONE,
            )
        )
        return
    seen[kind, table_id] = name
    value, found = check(TABLES[kind], table, name, f"{kind} {table_id}")
    problems.extend(found)
    if value is not None:
        tables.append(Table(kind=kind, id=table_id, file=name, value=value))


def _identity(document: dict[str, Any], name: str, problems: list[Problem]) -> Identity | None:
    fields = {key: value for key, value in document.items() if key not in TABLES}
    identity: Identity | None
    identity, found = check(Identity, {**fields, "digest": ""}, name, "bank")
    problems.extend(found)
    return identity


def _assemble(
    identity: Identity, digest: str, tables: Sequence[Table], problems: list[Problem]
) -> Bank | None:
    def by_id(kind: str) -> dict[str, Any]:
        return {table.id: table.value for table in tables if table.kind == kind}

    outcomes = next((table.value for table in tables if table.kind == "outcomes"), None)
    if outcomes is None:
        if not any(problem.table.startswith("outcomes") for problem in problems):
            message = say.MISSING_TABLE.filled(table="outcomes")
            problems.append(_of_bank(message, say.ADD_TABLE))
        return None
    return Bank(
        identity=Identity(
            id=identity.id, version=identity.version, digest=digest, title=identity.title
        ),
        sections=by_id("section"),
        questions=by_id("question"),
        barriers=by_id("barrier"),
        gates=by_id("gate"),
        stages=tuple(by_id("stage").values()),
        outcomes=outcomes,
        contradictions=by_id("contradiction"),
        tasks=by_id("task"),
        not_yet=by_id("not_yet"),
        desks=by_id("desk"),
        subsidies=by_id("subsidy"),
        local_rules=by_id("local_rule"),
        town_lists=by_id("town_list"),
        paper_sections=by_id("paper_section"),
        evidence=by_id("evidence"),
        terms=by_id("term"),
        prefectures=by_id("prefecture"),
        avoided=tuple(by_id("avoid").values()),
    )


def _of_bank(message: Text, following: Text) -> Problem:
    return Problem(
        code="SHAPE", file=BANK_FILE, table="bank", key="", message=message, next=following
    )


def _not_there(folder: Path) -> Problem:
    return Problem(
        code="SHAPE",
        file=str(folder),
        table="",
        key="",
        message=say.NO_SUCH_FOLDER,
        next=say.NAME_A_FOLDER,
    )


def _nothing(*problems: Problem) -> Loaded:
    return Loaded(bank=None, tables=(), seen=frozenset(), problems=problems)
