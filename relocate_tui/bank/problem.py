"""What is wrong with a bank, said so that its author can mend it."""

from collections.abc import Iterable
from typing import Literal

from relocate_tui.record import record
from relocate_tui.text import Text


@record
class Problem:
    """One finding: which rule, where (`file`, `table`, `key`), what, and what to do next."""

    code: str
    file: str
    table: str
    key: str
    message: Text
    next: Text
    severity: Literal["error", "warning"] = "error"


class BankError(Exception):
    """A bank that cannot be used; `problems` holds every reason found in one run."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("; ".join(f"{p.file} {p.table} {p.key}" for p in self.problems))
