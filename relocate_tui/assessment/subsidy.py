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
from relocate_tui.assessment.rules import Rules, is_there, later_rules, rules_on
from relocate_tui.bank.bank import Bank
from relocate_tui.bank.fact import FACTS
from relocate_tui.bank.reading import Reading
from relocate_tui.bank.reply import Reply
from relocate_tui.bank.subsidy import LEVELS, Part, Subsidy, SubsidyTest
from relocate_tui.bank.town_list import folded
from relocate_tui.bank.truth import Finding, Truth
from relocate_tui.bank.value import Place
from relocate_tui.bank.wide_fact import WideFact

RESULTS: dict[Truth, TestResult] = {
    Truth.YES: "met",
    Truth.NO: "not-met",
    Truth.UNKNOWN: "unknown",
}


def find_subsidies(bank: Bank, reading: Reading, today: date) -> tuple[SubsidyResult, ...]:
    """Judge every programme that can concern this person: national ones first, then local ones."""
    place = place_of(reading)
    return tuple(
        judge_subsidy(bank, subsidy, reading, today)
        for subsidy in sorted(bank.subsidies.values(), key=lambda one: LEVELS.index(one.level))
        if subsidy.relevant_when.on(reading).truth is not Truth.NO and _concerns(subsidy, place)
    )


def place_of(reading: Reading) -> Place | None:
    """Give the destination, or None while none is named."""
    destination = reading.given.get("destination")
    return destination if isinstance(destination, Place) else None


def judge_subsidy(bank: Bank, subsidy: Subsidy, reading: Reading, today: date) -> SubsidyResult:
    """Judge one programme by the rules for the day of the move, or for today while it is open.

    A no decides if its own rule is fresh; while the day is open it has to hold in all later rules
    too. Desk questions never lower the state. What is stale or out of range is at best to be
    checked.
    """
    if not subsidy.versions:
        return SubsidyResult(
            id=subsidy.id, state="not-recorded", version=None, in_range=False, parts=(), tests=()
        )
    place, move = place_of(reading), move_day(reading)
    day = move or today
    rules = rules_on(bank, subsidy, day, place)
    by_rules = reading.under(rules.numbers)
    groups = _groups(subsidy, rules, by_rules, today)
    fresh = not any(trace.stale for group in groups for trace in group)
    refused = _refuses(groups)
    others: list[Rules] = []
    if refused or move is not None:
        found = later_rules(bank, subsidy, place, day, last_move_day(reading))
        others = [other for other in found if other != rules]
    dated = move is not None and not others
    if rules.index is None:
        state: SubsidyState = "needs-check"
    elif refused and all(
        _refuses(_groups(subsidy, other, by_rules.under(other.numbers), today))
        for other in others
        if other.index is not None
    ):
        state = "not-from-these-answers"
    elif dated and fresh and all(_is_settled(group) for group in groups):
        state = "likely-if-confirmed"
    else:
        state = "needs-check"
    decides = rules.index is not None and fresh
    return SubsidyResult(
        id=subsidy.id,
        state=state,
        version=rules.index,
        in_range=rules.index is not None,
        parts=tuple(_part(part, state, by_rules, decides=decides) for part in rules.parts),
        tests=tuple(trace for group in groups for trace in group),
        criteria=rules.tests,
        offered=rules.parts,
        local=rules.local,
        numbers=rules.numbers,
    )


def _concerns(subsidy: Subsidy, place: Place | None) -> bool:
    """Leave out what belongs to another place, or to a place while none is named."""
    if place is not None and place.town is None and subsidy.prefecture == place.prefecture:
        return True
    return is_there(subsidy, place)


def _trace(
    subsidy: Subsidy, test: SubsidyTest, reading: Reading, today: date, applies: Finding
) -> TestTrace:
    lasts = timedelta(days=test.recheck_days)
    reply = _reply(subsidy, test, reading, today)
    stale = today > test.checked_on + lasts
    if reply is not None and reply.answered != "open":
        return TestTrace(id=test.id, result=reply.answered, stale=False, because=(), reply=reply)
    if test.when is None:
        return TestTrace(id=test.id, result="ask-desk", stale=stale, because=(), reply=reply)
    finding = test.when.on(reading)
    if applies.truth is Truth.UNKNOWN and finding.truth is Truth.NO:
        finding = applies
    result = RESULTS[finding.truth]
    if result == "unknown" and test.ask_office is not None:
        result = "ask-desk"
    return TestTrace(id=test.id, result=result, stale=stale, because=finding.because, reply=reply)


def _reply(subsidy: Subsidy, test: SubsidyTest, reading: Reading, today: date) -> Reply | None:
    """Find the latest reply of a desk to this test, for this town, not yet due for a recheck."""
    place = place_of(reading)
    town = "" if place is None or place.town is None else folded(place.town)
    prefectures = ("", None if place is None else place.prefecture)
    found = [
        reply
        for reply in reading.replies
        if (reply.subsidy, reply.test) == (subsidy.id, test.id)
        and folded(reply.town) == town
        and reply.prefecture in prefectures
        and reply.on <= today <= reply.on + timedelta(days=test.recheck_days)
    ]
    # Of two replies of one day, the one written down later.
    return max(reversed(found), key=lambda reply: reply.on, default=None)


def _groups(subsidy: Subsidy, rules: Rules, reading: Reading, today: date) -> list[list[TestTrace]]:
    """Trace the tests that apply; alternatives stand together, in the order of the file."""
    groups: dict[str, list[TestTrace]] = {}
    for test in rules.tests:
        applies = test.applies_when.on(reading)
        if applies.truth is not Truth.NO:
            trace = _trace(subsidy, test, reading, today, applies)
            groups.setdefault(test.one_of or test.id, []).append(trace)
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
    low, high, count = part.cap_low_yen, part.cap_high_yen, None
    counted = None if part.each is None else FACTS.get(part.each)
    if isinstance(counted, WideFact) and state != "not-from-these-answers":
        measured = counted.of(reading)
        if measured.high:
            count = measured.high
            fewest = max(measured.low, 1)
            if fewest < count and low is None and high is not None:
                low = high * fewest
            elif low is not None:
                low *= fewest
            high = None if high is None else high * count
    return PartResult(
        id=part.id,
        state=state,
        cap_low_yen=low,
        cap_high_yen=high,
        count=count,
        fits=truth is not Truth.NO,
    )
