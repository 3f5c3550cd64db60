"""Every worked case comes out as its facts say, state by state, part by part, test by test."""

from collections import Counter

import pytest

from tests.grants.case import Case, cases, judged, results_of

FILES = ("worked-cases.toml", "edge-cases.toml", "further-cases.toml")
WORKED = tuple(case for name in FILES for case in cases(name))


@pytest.mark.parametrize("case", WORKED, ids=[case.id for case in WORKED])
def test_a_worked_case_comes_out_as_its_facts_say(case: Case) -> None:
    found = judged(case)
    result = found[case.subsidy]
    parts = {part.id: part for part in result.parts}
    assert case.state in (None, result.state), results_of(result)
    assert {name: parts[name].state for name in case.parts} == case.parts
    assert {name: parts[name].cap_high_yen for name in case.caps} == case.caps
    results = results_of(result)
    for expected, names in case.results.items():
        assert {name: results[name] for name in names} == dict.fromkeys(names, expected)
    assert set(case.listed) <= set(found)


def test_each_case_is_there_once() -> None:
    assert max(Counter(case.id for case in WORKED).values()) == 1
