"""A loaded bank laid open for the lint: what exists, where it stands, and every part of it."""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import Literal

from relocate_tui.bank.bank import Bank, Identity, put_together
from relocate_tui.bank.barrier import Outcomes
from relocate_tui.bank.condition import Condition
from relocate_tui.bank.files import Loaded, Table, by_kind
from relocate_tui.bank.folder import BANK_FILE
from relocate_tui.bank.lint.codes import Code
from relocate_tui.bank.problem import Problem
from relocate_tui.bank.shape import SINGULARS
from relocate_tui.record import record
from relocate_tui.text import Text

NO_TEXT = Text(ja="", en="")
NOBODY = Identity(id="", version="", digest="", title=NO_TEXT)
NO_OUTCOMES = Outcomes(
    moved_when=Condition.ALWAYS,
    office_weeks_when=Condition.ALWAYS,
    two_base_gates=(),
    too_early_below=0,
    try_first_barriers=(),
    try_first_below=0,
    two_step_barriers=(),
    two_step_below=0,
)


@record
class Spot:
    """Where something stands, in the words of a problem."""

    file: str
    table: str
    key: str = ""

    def below(self, key: str) -> "Spot":
        """Name a key inside this spot."""
        whole = f"{self.key}.{key}" if self.key else key
        return Spot(file=self.file, table=self.table, key=whole)

    def told(
        self,
        code: Code,
        message: Text,
        following: Text,
        severity: Literal["error", "warning"] = "error",
    ) -> Problem:
        """Make a problem of this spot."""
        return Problem(
            code=code,
            file=self.file,
            table=self.table,
            key=self.key,
            message=message,
            next=following,
            severity=severity,
        )


@record
class Survey:
    """What the rules look at. `bank` holds the tables of good form, whatever else is wrong."""

    loaded: Loaded
    bank: Bank

    def spot(self, kind: str, table_id: str, key: str = "") -> Spot:
        """Find a table by its kind and id."""
        name = f"{kind} {table_id}"
        return Spot(file=self.loaded.file_of(kind, table_id), table=name, key=key)

    def exists(self, kind: str, table_id: str) -> bool:
        """Tell whether an id stands anywhere, even in a table that is wrong itself.

        A file that is not TOML may hold any id, so while there is one everything exists.
        """
        return (kind, table_id) in self.loaded.seen or self.has_unread_file()

    def has_unread_file(self) -> bool:
        """Tell whether a file was not TOML."""
        return any(problem.code == "SYNTAX" for problem in self.loaded.problems)

    def has_all(self, *kinds: str) -> bool:
        """Tell whether every table of these kinds (none: of any) has good form."""
        held = {(table.kind, table.id) for table in self.loaded.tables}
        lost = any(name not in held for name in self.loaded.seen if not kinds or name[0] in kinds)
        return not lost and not self.has_unread_file()

    def parts(self) -> Iterator[tuple[Table, Spot, object]]:
        """Yield every record, condition and text of every table, with the spot it stands at."""
        for table in self.loaded.tables:
            for key, part in walk(table.value):
                name = f"{table.kind} {table.id}"
                yield table, Spot(file=table.file, table=name, key=key), part

    def conditions(self) -> Iterator[tuple[Table, Spot, Condition]]:
        """Yield every condition that compares something."""
        for table, spot, part in self.parts():
            if isinstance(part, Condition) and part != Condition.ALWAYS:
                yield table, spot, part

    def texts(self) -> Iterator[tuple[Spot, Text]]:
        """Yield every text, the title of the bank first."""
        title = self.bank.identity.title
        if title != NO_TEXT:
            yield Spot(file=BANK_FILE, table="bank", key="title"), title
        for _table, spot, part in self.parts():
            if isinstance(part, Text):
                yield spot, part


def survey_of(loaded: Loaded) -> Survey:
    """Lay open what was loaded; a bank that could not be put together gets stand-ins."""
    if loaded.bank is not None:
        return Survey(loaded=loaded, bank=loaded.bank)
    held = by_kind(loaded.tables)
    outcomes = held.get("outcomes", {}).get("outcomes", NO_OUTCOMES)
    return Survey(loaded=loaded, bank=put_together(NOBODY, held, outcomes))


def walk(part: object, key: str = "") -> Iterator[tuple[str, object]]:
    """Yield a record and all that is in it; keys are written as the file writes them."""
    if isinstance(part, tuple):
        for index, item in enumerate(part):
            yield from walk(item, f"{key}[{index}]")
    elif isinstance(part, Mapping):
        for name, item in part.items():
            yield from walk(item, f"{key}.{name}")
    elif is_dataclass(part):
        yield key, part
        if isinstance(part, Condition | Text):
            return
        for field in fields(part):
            name = SINGULARS.get(field.name, field.name)
            yield from walk(getattr(part, field.name), f"{key}.{name}" if key else name)
