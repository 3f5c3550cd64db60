"""What the figures and claims shown to people rest on."""

from datetime import date
from typing import Literal

from relocate_tui.record import record
from relocate_tui.text import Text

EvidenceKind = Literal[
    "barrier",
    "measure-individual",
    "measure-employer",
    "measure-government",
    "programme",
    "figure",
    "limitation",
    "success-factor",
    "checklist",
    "survey",
    "base-rate",
]
PAPER = "paper"
"""The source of what only the research paper says."""

PAPER_KINDS: tuple[EvidenceKind, ...] = (
    "barrier",
    "measure-individual",
    "measure-employer",
    "measure-government",
    "programme",
    "figure",
    "limitation",
    "success-factor",
)
"""The kinds an item of the paper's inventory can have."""


@record
class PaperSection:
    """A section of the research paper; `id` is its number ("6.3")."""

    id: str
    title: Text


@record
class Evidence:
    """One claim in our own words.

    `source` is an address, or "paper" for what only the paper says, in its `section`.
    `section` is the paper's section ("6.3") where it comes from there. `population` and `period`
    say whom and when a figure is about. `grade` is A (official or large) to C (one survey), or
    "unverified" where the source could not be found.

    An entry of one of `PAPER_KINDS` with a `section` is an item of the paper's inventory: a
    question, task or subsidy cites it, or `uncited` gives the reason why none does. `share` is the
    percentage of a base rate and `definition` what was counted as telework for it.
    """

    id: str
    kind: EvidenceKind
    text: Text
    source: str
    checked_on: date
    grade: Literal["A", "B", "C", "paper", "unverified"]
    section: str | None = None
    population: Text | None = None
    period: str | None = None
    correction: Text | None = None
    uncited: Text | None = None
    share: float | None = None
    definition: Text | None = None

    @property
    def is_paper_item(self) -> bool:
        """Tell whether it is an item of the paper's inventory."""
        return self.section is not None and self.kind in PAPER_KINDS


@record
class Term:
    """An official term and its plain meaning."""

    id: str
    term: Text
    meaning: Text


@record
class Avoided:
    """A word the bank does not use in Japanese or English, and what to write instead."""

    word: str
    instead: str
