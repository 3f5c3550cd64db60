"""Sources, dates and versions of rules: SRC001 to SRC003, DATE001, STALE001."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise

from relocate_tui.bank.evidence import PAPER, Evidence
from relocate_tui.bank.lint.survey import Spot, Survey
from relocate_tui.bank.problem import Problem
from relocate_tui.bank.subsidy import (
    LocalRule,
    Part,
    Repayment,
    Step,
    Subsidy,
    SubsidyTest,
    TownList,
)
from relocate_tui.bank.task import Deadline, Desk
from relocate_tui.phrases import lint as say
from relocate_tui.phrases import lint_contents

SOURCED = SubsidyTest | Part | Step | Repayment | TownList | Evidence | Desk | Deadline
COUNTED_KINDS = ("figure", "survey", "base-rate")
"""What holds a count of people, which means nothing without who they were and when."""


def rule_problems(survey: Survey, today: date | None) -> Iterator[Problem]:
    """Check everything that rests on a source; staleness only where today is given."""
    for _table, spot, part in survey.parts():
        if isinstance(part, SOURCED) and not part.source.strip():
            yield spot.below("source").told("SRC001", say.SOURCE_EMPTY, say.GIVE_SOURCE)
        if isinstance(part, Evidence) and part.kind in COUNTED_KINDS:
            yield from _count_problems(part, spot)
        if isinstance(part, SubsidyTest):
            yield from _test_problems(part, spot, today)
        elif isinstance(part, Subsidy):
            yield from _version_problems(part, spot)
        elif isinstance(part, LocalRule) and (part.until or date.max) < (part.since or date.min):
            yield spot.below("until").told("DATE001", say.ENDS_BEFORE_START, say.MEND_DATES)


def _count_problems(evidence: Evidence, spot: Spot) -> Iterator[Problem]:
    """Ask of a count what it needs; where the paper drops the time, its population says so."""
    of_rates = ("share", "definition") if evidence.kind == "base-rate" else ()
    dated = () if evidence.source == PAPER else ("period",)
    for key in ("population", *dated, *of_rates):
        if getattr(evidence, key) is None:
            message = lint_contents.COUNT_WITHOUT.filled(key=key)
            yield spot.below(key).told("SRC003", message, lint_contents.SAY_WHO_AND_WHEN)


def _test_problems(test: SubsidyTest, spot: Spot, today: date | None) -> Iterator[Problem]:
    if test.when is None and test.ask_office is None:
        yield spot.told("SRC002", say.JUDGED_NOT_ONCE, say.JUDGE_ONCE)
    if test.recheck_days < 1:
        yield spot.below("recheck_days").told("SRC001", say.RECHECK_NEVER, say.GIVE_RECHECK)
    elif today is not None and (today - test.checked_on) > timedelta(days=test.recheck_days):
        message = say.STALE.filled(day=test.checked_on.isoformat(), days=test.recheck_days)
        yield spot.told("STALE001", message, say.CHECK_AGAIN, "warning")


def _version_problems(subsidy: Subsidy, spot: Spot) -> Iterator[Problem]:
    for index, version in enumerate(subsidy.versions):
        if version.until is not None and version.until < version.since:
            at = spot.below(f"version[{index}].until")
            yield at.told("DATE001", say.ENDS_BEFORE_START, say.MEND_DATES)
    for index, (before, after) in enumerate(pairwise(subsidy.versions), start=1):
        if before.until is None or after.since <= max(before.since, before.until):
            at = spot.below(f"version[{index}].from")
            yield at.told("DATE001", say.VERSIONS_OVERLAP, say.MEND_DATES)
