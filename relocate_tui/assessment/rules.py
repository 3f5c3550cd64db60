"""The rules in force for one programme on one day in one place."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta

from relocate_tui.bank.bank import Bank
from relocate_tui.bank.subsidy import LocalRule, Part, Subsidy, SubsidyTest, Version
from relocate_tui.bank.town_list import folded
from relocate_tui.bank.value import Place
from relocate_tui.record import record

DAY = timedelta(days=1)


@record
class Rules:
    """Tests and parts in force; `index` is the version's, None while none covers the day."""

    index: int | None
    tests: tuple[SubsidyTest, ...]
    parts: tuple[Part, ...]
    numbers: Mapping[str, int]
    local: tuple[str, ...]


def version_on(subsidy: Subsidy, day: date) -> int | None:
    """Find the version for people who move in on a day."""
    for index, version in enumerate(subsidy.versions):
        if version.since <= day and (version.until is None or day <= version.until):
            return index
    return None


def rules_of(
    bank: Bank, subsidy: Subsidy, index: int | None, day: date, place: Place | None
) -> Rules:
    """Put together the rules of a version with those of the place.

    Without an index the last version stands in. A local test takes the place of one with its id.
    """
    version = subsidy.versions[-1 if index is None else index]
    start = version.since
    local = [
        rule
        for rule in bank.local_rules.values()
        if rule.subsidy == subsidy.id and rule.holds_on(day) and is_there(rule, place)
    ]
    common = [test for test in subsidy.tests if test.holds_from(start)]
    tests = {test.id: test for test in (*common, *version.tests)}
    parts = {part.id: part for part in version.parts}
    numbers = dict(version.numbers)
    for rule in _widest_first(local):
        tests |= {test.id: test for test in rule.tests}
        parts |= {part.id: part for part in rule.parts}
        numbers |= rule.numbers
    return Rules(
        index=index,
        tests=tuple(tests.values()),
        parts=tuple(parts.values()),
        numbers=numbers,
        local=tuple(rule.id for rule in local),
    )


def rules_on(bank: Bank, subsidy: Subsidy, day: date, place: Place | None) -> Rules:
    """Put together the rules for people who move in on a day."""
    return rules_of(bank, subsidy, version_on(subsidy, day), day, place)


def later_rules(
    bank: Bank, subsidy: Subsidy, place: Place | None, after: date, last: date | None
) -> Iterator[Rules]:
    """Give the rules of every stretch of time that begins after one day and by another, if any."""
    local = (rule for rule in bank.local_rules.values() if rule.subsidy == subsidy.id)
    here = (rule for rule in local if is_there(rule, place))
    stretches: list[Version | LocalRule] = [*subsidy.versions, *here]
    starts = {one.since for one in stretches if one.since is not None}
    starts |= {one.until + DAY for one in stretches if one.until is not None}
    for day in sorted(starts):
        if after < day and (last is None or day <= last):
            yield rules_on(bank, subsidy, day, place)


def is_there(one: Subsidy | LocalRule, place: Place | None) -> bool:
    """Tell whether a place lies where a programme or a rule is in force."""
    if one.prefecture is None:
        return True
    if place is None or one.prefecture != place.prefecture:
        return False
    if one.town is None:
        return True
    names = (one.town, *one.town_spellings)
    return place.town is not None and folded(place.town) in {folded(name) for name in names}


def _widest_first(rules: Iterable[LocalRule]) -> list[LocalRule]:
    return sorted(rules, key=lambda rule: rule.town is not None)
