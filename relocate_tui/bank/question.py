"""Questions, their options and bands, and the sections they stand in."""

from collections.abc import Mapping
from dataclasses import field
from datetime import date
from typing import Literal

from relocate_tui.bank.condition import Condition
from relocate_tui.record import record
from relocate_tui.text import Text

Kind = Literal["single", "multi", "number", "date", "place", "people", "periods", "text"]
Depth = Literal["quick", "full"]
Purpose = Literal["handout", "base-rate", "plan"]


@record
class Section:
    """A room of the interview; its `ask_when` holds for every question in it."""

    id: str
    title: Text
    about: Text
    ask_when: Condition = Condition.ALWAYS


@record
class Option:
    """One thing a person can pick.

    `ready` maps a barrier to 0 (hardest) … 1 (settled). `unscored` gives the reason why an option
    has no `ready` although its siblings do. `stores = "declined"` keeps the choice on disk as "not
    here", so that no list, copy or file can tell the two apart. `retired` options are still read,
    never offered.
    """

    id: str
    text: Text
    ready: Mapping[str, float] = field(default_factory=dict)
    tasks: tuple[str, ...] = ()
    evidence: tuple[str, ...] = ()
    unscored: str | None = None
    stores: Literal["value", "declined"] = "value"
    retired: bool = False


@record
class Band:
    """A stretch of numbers, dates or head counts: from `at_least` (included) to `below` (not)."""

    id: str
    at_least: float | date | None = None
    below: float | date | None = None
    ready: Mapping[str, float] = field(default_factory=dict)
    tasks: tuple[str, ...] = ()


@record
class Question:
    """One question and everything a front end or a rule needs to know about it.

    `weights` gives one weight per barrier, the same for all options. `seconds` is how long a person
    takes. `none_ready` is what picking nothing in a `multi` question means, `unknown_tasks` what
    "don't know yet" brings up. `month` lets a date be given as "2027-04". Where
    `offer_when` does not hold the interview spares the question, but an answer given anyway counts.
    `past` marks what no plan can change. `purpose` says what the
    answer is for when no rule reads it.
    """

    id: str
    section: str
    kind: Kind
    text: Text
    why: Text
    depth: Depth = "full"
    seconds: int = 20
    ask_when: Condition = Condition.ALWAYS
    offer_when: Condition = Condition.ALWAYS
    when_unknown: Literal["ask", "skip"] = "ask"
    sensitive: bool = False
    per_town: bool = False
    weights: Mapping[str, float] = field(default_factory=dict)
    evidence: tuple[str, ...] = ()
    probe: Text | None = None
    options: tuple[Option, ...] = ()
    bands: tuple[Band, ...] = ()
    none_ready: Mapping[str, float] = field(default_factory=dict)
    none_tasks: tuple[str, ...] = ()
    unknown_tasks: tuple[str, ...] = ()
    unit: Text | None = None
    minimum: float | None = None
    maximum: float | None = None
    month: bool = False
    past: bool = False
    purpose: Purpose | None = None

    def option(self, option_id: str) -> Option | None:
        """Find an option, retired ones included."""
        return next((option for option in self.options if option.id == option_id), None)
