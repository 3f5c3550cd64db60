"""Versions carry the numbers that the facts of their tests go by."""

from collections.abc import Iterator

from relocate_tui.bank.files import built_in
from relocate_tui.bank.subsidy import Subsidy, Version
from relocate_tui.bank.tokyo_years import NEEDED

NEEDED_BY = {"tokyo-": NEEDED, "applied-in-time": ("apply-within-months",)}


def facts_of(subsidy: Subsidy, version: Version) -> Iterator[str]:
    common = (test for test in subsidy.tests if test.holds_from(version.since))
    for test in (*common, *version.tests):
        for condition in (test.when, test.applies_when):
            for leaf in () if condition is None else condition.leaves():
                if leaf.operator == "fact":
                    yield leaf.subject


def test_a_version_whose_tests_count_tokyo_years_says_how_many() -> None:
    lacking = {
        (subsidy.id, number)
        for subsidy in built_in().subsidies.values()
        for version in subsidy.versions
        for fact in facts_of(subsidy, version)
        for prefix, numbers in NEEDED_BY.items()
        for number in numbers
        if fact.startswith(prefix) and number not in version.numbers
    }
    assert lacking == set()
