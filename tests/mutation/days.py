"""Days of programmes that are no longer those of the facts."""

from collections.abc import Iterator

from relocate_tui.bank.bank import Bank
from tests.bank.test_local_programmes import LAST_DAYS
from tests.bank.test_national_programmes import READ, VERSIONS


def moved_days(bank: Bank) -> Iterator[str]:
    """Name each version and each reading of a programme whose day differs."""
    for name, subsidy in bank.subsidies.items():
        found = [(version.since, version.until) for version in subsidy.versions]
        if name in VERSIONS and found != VERSIONS[name]:
            yield f"versions of {name}"
        if name in LAST_DAYS and found and found[-1][1] != LAST_DAYS[name]:
            yield f"last day of {name}"
        tests = (*subsidy.tests, *(test for one in subsidy.versions for test in one.tests))
        yield from (f"{name} {test.id} read" for test in tests if test.checked_on != READ)
