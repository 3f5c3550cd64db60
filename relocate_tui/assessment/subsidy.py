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
from relocate_tui.bank.reading import Reading
from relocate_tui.bank.subsidy import LEVELS, Part, Subsidy, SubsidyTest
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
    """Judge one programme by the rules for the day of the move, or for today while it is open."""
    move = move_day(reading)
    index = _version(subsidy, move or today)
    dated = move is not None and index == _version(subsidy, last_move_day(reading) or today)
    if not subsidy.versions:
        return SubsidyResult(
            id=subsidy.id, state="not-recorded", version=None, in_range=False, parts=(), tests=()
        )
    in_range = index is not None
    version = subsidy.versions[-1 if index is None else index]
    applying = [
        test for test in version.tests if test.applies_when.on(reading).truth is not Truth.NO
    ]
    tests = tuple(_trace(test, reading, today) for test in applying)
    state = _state(applying, tests, in_range=in_range, dated=dated)
    parts = tuple(_part(part, state, reading, in_range=in_range) for part in version.parts)
    return SubsidyResult(
        id=subsidy.id, state=state, version=index, in_range=in_range, parts=parts, tests=tests
    )


def _concerns(subsidy: Subsidy, place: Place | None) -> bool:
    """Leave out what belongs to another place, or to a place while none is named."""
    if subsidy.prefecture is None:
        return True
    if place is None or subsidy.prefecture != place.prefecture:
        return False
    return subsidy.town is None or place.town is None or subsidy.town == place.town


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


def _state(
    rules: Sequence[SubsidyTest], tests: Sequence[TestTrace], *, in_range: bool, dated: bool
) -> SubsidyState:
    """Join the tests: a fresh no decides, desk questions never lower, the rest must be met.

    `in_range` says that the rules cover the day, `dated` that the day of the move, or its month,
    leaves no doubt which rules those are.
    Of alternatives one is enough.
    """
    groups: dict[str, list[TestTrace]] = {}
    for test, trace in zip(rules, tests, strict=True):
        groups.setdefault(test.one_of or test.id, []).append(trace)
    refused = [
        group
        for group in groups.values()
        if all(trace.result == "not-met" for trace in group)
        and not any(trace.stale for trace in group)
    ]
    if refused and in_range:
        return "not-from-these-answers"
    settled = all(_is_settled(group) for group in groups.values())
    if settled and in_range and dated and not any(trace.stale for trace in tests):
        return "likely-if-confirmed"
    return "needs-check"


def _is_settled(group: Sequence[TestTrace]) -> bool:
    """One met alternative is enough; without one, nothing but desk questions may stand there."""
    results = {trace.result for trace in group}
    return "met" in results or results == {"ask-desk"}


def _part(part: Part, state: SubsidyState, reading: Reading, *, in_range: bool) -> PartResult:
    truth = part.when.on(reading).truth
    if truth is Truth.NO and in_range:
        state = "not-from-these-answers"
    elif truth is Truth.UNKNOWN and state == "likely-if-confirmed":
        state = "needs-check"
    return PartResult(
        id=part.id, state=state, cap_low_yen=part.cap_low_yen, cap_high_yen=part.cap_high_yen
    )
