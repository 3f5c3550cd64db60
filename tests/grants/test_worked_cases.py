"""Every worked case comes out as its facts say, state by state, part by part, test by test."""

from collections import Counter

import pytest

from tests.grants.case import CASE_FILES, Case, cases, surprises

WORKED = tuple(case for name in CASE_FILES for case in cases(name))


@pytest.mark.parametrize("case", WORKED, ids=[case.id for case in WORKED])
def test_a_worked_case_comes_out_as_its_facts_say(case: Case) -> None:
    assert list(surprises(case)) == []


def test_each_case_is_there_once() -> None:
    assert max(Counter(case.id for case in WORKED).values()) == 1
