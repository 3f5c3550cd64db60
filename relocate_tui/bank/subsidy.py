"""Programmes that give money or support: dated versions, tests with sources, parts with caps."""

from datetime import date
from typing import Literal, get_args

from relocate_tui.bank.condition import Condition
from relocate_tui.record import record
from relocate_tui.text import Text

Confidence = Literal["official", "municipal", "press", "secondary"]
Level = Literal["national", "prefecture", "municipality"]
LEVELS: tuple[Level, ...] = get_args(Level)


@record
class SubsidyTest:
    """One criterion: judged by `when`, or put to the desk as the question `ask_office`.

    Exactly one of the two is given. Tests that share `one_of` are alternatives: one is enough. A
    test counts only where `applies_when` holds or is not known yet.
    The rule is stale from `recheck_days` after `checked_on`.
    """

    id: str
    text: Text
    source: str
    checked_on: date
    recheck_days: int
    confidence: Confidence
    applies_when: Condition = Condition.ALWAYS
    when: Condition | None = None
    ask_office: Text | None = None
    one_of: str | None = None


@record
class Part:
    """A part of the money with its own state; its caps in yen are no promise, the desk decides."""

    id: str
    name: Text
    cap_low_yen: int | None = None
    cap_high_yen: int | None = None
    when: Condition = Condition.ALWAYS


@record
class Version:
    """The rules for people who move in between `since` (included) and `until` (included)."""

    since: date
    until: date | None = None
    tests: tuple[SubsidyTest, ...]
    parts: tuple[Part, ...] = ()


@record
class Subsidy:
    """One programme.

    `relevant_when` false leaves it out of the list. `town` and `prefecture` name the place of a
    local programme; `town_spellings` are other ways people write it. Without versions nothing about
    it is recorded, which is said. `warnings` say what can lose the money; `documents` what the desk
    asks for.
    """

    id: str
    name: Text
    summary: Text
    level: Level
    desk: str
    versions: tuple[Version, ...] = ()
    relevant_when: Condition = Condition.ALWAYS
    prefecture: str | None = None
    town: str | None = None
    town_spellings: tuple[str, ...] = ()
    warnings: tuple[Text, ...] = ()
    documents: tuple[Text, ...] = ()
    tasks: tuple[str, ...] = ()
    evidence: tuple[str, ...] = ()
