"""Subsidies: which rules fit the date, what each test says, and how far that decides anything."""

from collections.abc import Sequence
from datetime import date, timedelta

from relocate_tui.assessment.checklist import last_move_day, move_day
from relocate_tui.assessment.result import (
    PartResult,
    SubsidyResult,
    SubsidyState,
    TestResult,
    TestTrace,
)
from relocate_tui.bank.bank import Bank
from relocate_tui.bank.fact import folded
from relocate_tui.bank.reading import Reading
from relocate_tui.bank.subsidy import LEVELS, Part, Subsidy, SubsidyTest, Version
from relocate_tui.bank.truth import Truth
from relocate_tui.bank.value import Place

RESULTS: dict[Truth, TestResult] = {
    Truth.YES: "met",
    Truth.NO: "not-met",
    Truth.UNKNOWN: "unknown",
}


def find_subsidies(bank: Bank, reading: Reading, today: date) -> tuple[SubsidyResult, ...]:
    """Judge every programme that can concern this person: national ones first, then local ones."""
    destination = reading.given.get("destination")
    place = destination if isinstance(destination, Place) else None
    return tuple(
        judge_subsidy(subsidy, reading, today)
        for subsidy in sorted(bank.subsidies.values(), key=lambda one: LEVELS.index(one.level))
        if subsidy.relevant_when.on(reading).truth is not Truth.NO and _concerns(subsidy, place)
    )


def judge_subsidy(subsidy: Subsidy, reading: Reading, today: date) -> SubsidyResult:
    """Judge one programme by the rules for the day of the move, or for today while it is open.

    A no decides if its own rule is fresh; while the day is open it has to hold in all later rules
    too. Desk questions never lower the state. What is stale or out of range is at best to be
    checked.
    """
    move = move_day(reading)
    index = _version(subsidy, move or today)
    dated = move is not None and index == _version(subsidy, last_move_day(reading) or today)
    if not subsidy.versions:
        return SubsidyResult(
            id=subsidy.id, state="not-recorded", version=None, in_range=False, parts=(), tests=()
        )
    in_range = index is not None
    version = subsidy.versions[-1 if index is None else index]
    groups = _groups(version, reading, today)
    tests = tuple(trace for group in groups for trace in group)
    fresh = not any(trace.stale for trace in tests)
    possible = subsidy.versions[index or 0 :]
    if not in_range:
        state: SubsidyState = "needs-check"
    elif _refuses(groups) and (
        dated or all(_refuses(_groups(other, reading, today)) for other in possible)
    ):
        state = "not-from-these-answers"
    elif dated and fresh and all(_is_settled(group) for group in groups):
        state = "likely-if-confirmed"
    else:
        state = "needs-check"
    parts = tuple(_part(part, state, reading, decides=in_range and fresh) for part in version.parts)
    return SubsidyResult(
        id=subsidy.id, state=state, version=index, in_range=in_range, parts=parts, tests=tests
    )


def _concerns(subsidy: Subsidy, place: Place | None) -> bool:
    """Leave out what belongs to another place, or to a place while none is named."""
    if subsidy.prefecture is None:
        return True
    if place is None or subsidy.prefecture != place.prefecture:
        return False
    if subsidy.town is None or place.town is None:
        return True
    return folded(place.town) in {folded(name) for name in (subsidy.town, *subsidy.town_spellings)}


def _version(subsidy: Subsidy, day: date) -> int | None:
    for index, version in enumerate(subsidy.versions):
        if version.since <= day and (version.until is None or day <= version.until):
            return index
    return None


def _trace(test: SubsidyTest, reading: Reading, today: date) -> TestTrace:
    stale = today > test.checked_on + timedelta(days=test.recheck_days)
    if test.when is None:
        return TestTrace(id=test.id, result="ask-desk", stale=stale, because=())
    finding = test.when.on(reading)
    applies = test.applies_when.on(reading)
    if applies.truth is Truth.UNKNOWN and finding.truth is Truth.NO:
        finding = applies
    return TestTrace(
        id=test.id, result=RESULTS[finding.truth], stale=stale, because=finding.because
    )


def _groups(version: Version, reading: Reading, today: date) -> list[list[TestTrace]]:
    """Trace the tests that apply; alternatives stand together, in the order of the file."""
    groups: dict[str, list[TestTrace]] = {}
    for test in version.tests:
        if test.applies_when.on(reading).truth is not Truth.NO:
            groups.setdefault(test.one_of or test.id, []).append(_trace(test, reading, today))
    return list(groups.values())


def _refuses(groups: Sequence[Sequence[TestTrace]]) -> bool:
    """Tell whether the answers miss a criterion with all its alternatives, by fresh rules."""
    return any(
        all(trace.result == "not-met" and not trace.stale for trace in group) for group in groups
    )


def _is_settled(group: Sequence[TestTrace]) -> bool:
    """One met alternative is enough; without one, nothing but desk questions may stand there."""
    results = {trace.result for trace in group}
    return "met" in results or results == {"ask-desk"}


def _part(part: Part, state: SubsidyState, reading: Reading, *, decides: bool) -> PartResult:
    truth = part.when.on(reading).truth
    if truth is Truth.NO and decides:
        state = "not-from-these-answers"
    elif truth is Truth.UNKNOWN and state == "likely-if-confirmed":
        state = "needs-check"
    return PartResult(
        id=part.id, state=state, cap_low_yen=part.cap_low_yen, cap_high_yen=part.cap_high_yen
    )
