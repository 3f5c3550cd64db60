"""Programmes that give money or support: dated versions, tests with sources, parts with caps."""

from collections.abc import Mapping
from dataclasses import field
from datetime import date
from typing import Literal, get_args

from relocate_tui.bank.condition import Condition
from relocate_tui.record import record
from relocate_tui.text import Text

Confidence = Literal["official", "municipal", "press", "secondary"]
Level = Literal["national", "prefecture", "municipality"]
LEVELS: tuple[Level, ...] = get_args(Level)
Anchor = Literal["move", "application", "fiscal-year-end", "none"]
Cause = Literal["leave-town", "leave-job", "decision-withdrawn", "false-statement"]


@record
class SubsidyTest:
    """One criterion: judged by `when`, put to the desk as `ask_office`, or both.

    With both, the desk is asked where the answers leave `when` open: for what a person need not
    tell us. Tests that share `one_of` are alternatives: one is enough. A test counts only where
    `applies_when` holds or is not known yet. A test of the programme itself counts in the versions
    that begin between `since` and `until`. The rule is stale from `recheck_days` after
    `checked_on`. `settled_by` names the paper that shows it. A question that is `on_handout`
    goes on the one page before others. A `quiet` test is shown only where it is not met: it touches
    few people.
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
    settled_by: Text | None = None
    on_handout: bool = False
    quiet: bool = False
    since: date | None = None
    until: date | None = None

    def holds_from(self, day: date) -> bool:
        """Tell whether the test belongs to rules that begin on `day`."""
        return (self.since is None or self.since <= day) and (
            self.until is None or day <= self.until
        )


@record
class Part:
    """A part of the money with its own state; its caps in yen are no promise, the desk decides.

    `each` names the fact that counts what the cap is given for, such as children; `per` says for
    what stretch of time. An `example` comes from elsewhere, or is not paid to the person: it stands
    in its own line only.
    """

    id: str
    name: Text
    source: str
    checked_on: date
    confidence: Confidence
    cap_low_yen: int | None = None
    cap_high_yen: int | None = None
    each: str | None = None
    per: Text | None = None
    example: bool = False
    when: Condition = Condition.ALWAYS


@record
class Version:
    """The rules for people who move in between `since` (included) and `until` (included).

    `numbers` are the years, months and limits that named facts go by.
    """

    since: date
    until: date | None = None
    numbers: Mapping[str, int] = field(default_factory=dict)
    tests: tuple[SubsidyTest, ...] = ()
    parts: tuple[Part, ...] = ()


@record
class Paper:
    """A paper to bring, and who issues it."""

    text: Text
    issued_by: Text


@record
class Step:
    """What has to come before what: a warning with its day.

    The day is `months` and `days` from the anchor: the move, the application, or the end of the
    fiscal year of the move. `by` is the last day that is safe, `from` the first one.
    """

    id: str
    text: Text
    source: str
    checked_on: date
    confidence: Confidence
    anchor: Anchor = "none"
    side: Literal["by", "from"] = "by"
    months: int = 0
    days: int = 0
    when: Condition = Condition.ALWAYS


@record
class Repayment:
    """What is paid back, and until when: months counted from the day of applying.

    `from_months` is included, `until_months` is not; None has no end.
    """

    id: str
    text: Text
    cause: Cause
    share: Literal["all", "half"]
    source: str
    checked_on: date
    confidence: Confidence
    from_months: int = 0
    until_months: int | None = None
    when: Condition = Condition.ALWAYS


@record
class Subsidy:
    """One programme.

    `relevant_when` false leaves it out of the list. `town` and `prefecture` name the place of a
    local programme; `town_spellings` are other ways people write it. `tests` hold in all versions,
    or in those their own days say. Without versions nothing about it is recorded, which is said.
    `warnings` say what can lose the money; `documents` what the desk asks for.
    """

    id: str
    name: Text
    summary: Text
    level: Level
    desk: str
    tests: tuple[SubsidyTest, ...] = ()
    versions: tuple[Version, ...] = ()
    relevant_when: Condition = Condition.ALWAYS
    prefecture: str | None = None
    town: str | None = None
    town_spellings: tuple[str, ...] = ()
    warnings: tuple[Text, ...] = ()
    documents: tuple[Paper, ...] = ()
    steps: tuple[Step, ...] = ()
    repayments: tuple[Repayment, ...] = ()
    tasks: tuple[str, ...] = ()
    evidence: tuple[str, ...] = ()


@record
class LocalRule:
    """What one prefecture or town adds to a programme, or does differently, in a stretch of time.

    A test or part with an id of the programme takes its place; others are added. `numbers` take the
    place of the version's. The time is the day of moving in.
    """

    id: str
    subsidy: str
    name: Text
    prefecture: str
    town: str | None = None
    town_spellings: tuple[str, ...] = ()
    since: date | None = None
    until: date | None = None
    numbers: Mapping[str, int] = field(default_factory=dict)
    tests: tuple[SubsidyTest, ...] = ()
    parts: tuple[Part, ...] = ()

    def holds_on(self, day: date) -> bool:
        """Tell whether the rule is in force for people who move in on `day`."""
        return (self.since is None or self.since <= day) and (
            self.until is None or day <= self.until
        )


@record
class ListedTowns:
    """The towns of one prefecture on one version of a list; `unsure` may stand on it."""

    prefecture: str
    towns: tuple[str, ...]
    unsure: tuple[str, ...] = ()
    complete: bool = True


@record
class TownList:
    """One version of the list of disadvantaged towns of the Tokyo area (条件不利地域).

    `seen` says when this version was found in use. Where `complete` is false, the rest of the
    prefecture's towns was not seen.
    """

    id: str
    seen: Text
    source: str
    checked_on: date
    confidence: Confidence
    areas: tuple[ListedTowns, ...]
