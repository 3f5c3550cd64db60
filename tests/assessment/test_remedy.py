"""What would change a test: the smallest sets that do, the past that cannot, what settles it."""

from collections.abc import Mapping
from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from relocate_tui.assessment.remedy import Change, Remedy, remedy
from relocate_tui.assessment.result import SubsidyResult
from relocate_tui.assessment.subsidy import find_subsidies
from relocate_tui.bank.files import built_in
from relocate_tui.bank.rows import Period
from relocate_tui.bank.value import Given, Place, accept
from relocate_tui.interview.answers import Answers
from tests.banks import dice
from tests.grants.case import answers_of, cases
from tests.grants.test_laws import TODAY, histories, judged, some_answers

BANK = built_in()
CASES = {case.id: case for case in (*cases("worked-cases.toml"), *cases("edge-cases.toml"))}


def remedy_of(case_id: str, test: str) -> Remedy:
    case = CASES[case_id]
    reading = answers_of(case.answers).reading(BANK, case.today)
    found = {one.id: one for one in find_subsidies(BANK, reading, case.today)}[case.subsidy]
    trace = next(trace for trace in found.tests if trace.id == test)
    return remedy(BANK, found, trace, reading)


@pytest.mark.parametrize(
    ("case_id", "test", "sets"),
    [
        ("C058", "P3", {(("stay-five-years", "yes"),)}),
        ("C073", "W1", {(("job-route", "matching-site"),)}),
        ("C076", "W1-terms", {(("new-job-limits", ()),)}),
        ("C064", "W3b", {(("telework-hours", "full"),), (("office-days", "none"),)}),
        ("to-kawagoe", "D1", {(("destination", None),)}),
        ("to-setagaya", "D2", {(("destination", None),)}),
    ],
)
def test_the_smallest_set_of_changes(
    case_id: str, test: str, sets: set[tuple[tuple[str, object], ...]]
) -> None:
    found = remedy_of(case_id, test).sets
    named = {tuple((change.question, change.value) for change in changes) for changes in found}
    assert sets <= named
    assert {len(changes) for changes in named} <= {1}


def test_no_change_is_proposed_that_misses_another_criterion_by_it() -> None:
    """Telework under 20 hours would meet W3 and miss W3b."""
    found = remedy_of("transfer", "W3")
    hours = {change.value for changes in found.sets for change in changes}
    assert {"keep-by-telework", "full"} <= hours
    assert "under-20" not in hours


def test_two_changes_where_one_is_not_enough() -> None:
    found = remedy_of("not-working", "W1")
    assert found.sets == (
        (
            Change(question="work-path", value="change-job"),
            Change(question="job-route", value="matching-site"),
        ),
    )


def test_no_other_day_is_proposed_for_one_that_is_behind_us() -> None:
    found = remedy_of("over-a-year-later", "P1")
    assert found.sets == ()
    assert "move-date" in found.past


@pytest.mark.parametrize(
    ("case_id", "test"), [("C013", "O2"), ("C016", "O2"), ("C025", "O10"), ("C022", "O8")]
)
def test_past_residence_is_marked_as_what_cannot_be_changed(case_id: str, test: str) -> None:
    found = remedy_of(case_id, test)
    assert found.sets == ()
    assert "history" in found.past


def test_what_is_not_known_names_the_questions_that_settle_it() -> None:
    assert remedy_of("short-unknown", "O1").open == ("tokyo-years",)
    assert remedy_of("nothing-told", "O1").open == ("origin-now",)


def test_a_met_test_needs_nothing() -> None:
    assert remedy_of("C001", "O1") == Remedy()


@settings(max_examples=60, deadline=None)
@given(histories, st.integers(0, 10**9))
def test_each_set_meets_its_test_and_no_smaller_one_does(
    history: tuple[Period, ...], seed: int
) -> None:
    answers = some_answers(history, dice(seed))
    reading = Answers(given=answers).reading(BANK, TODAY)
    for result in judged(answers):
        if result.id != "relocation-grant":
            continue
        for trace in result.tests:
            found = remedy(BANK, result, trace, reading)
            for changes in found.sets:
                if any(change.value is None for change in changes):
                    continue
                assert _outcome(result, trace.id, answers, changes)
                for fewer in combinations(changes, len(changes) - 1):
                    assert not _outcome(result, trace.id, answers, fewer)


def _outcome(
    result: SubsidyResult, test: str, answers: Mapping[str, Given], changes: tuple[Change, ...]
) -> bool:
    changed = dict(answers)
    for change in changes:
        question = BANK.questions[change.question]
        changed[question.id] = accept(question, change.value, BANK.prefectures)
    reading = Answers(given=changed).reading(BANK, TODAY).under(result.numbers)
    when = next(one for one in result.criteria if one.id == test).when
    assert when is not None
    return when.on(reading).truth.value == "yes"


def test_another_town_means_any_that_fits() -> None:
    case = CASES["to-kawagoe"]
    given = answers_of(case.answers)
    moved = replace(given, given={**given.given, "destination": Place(prefecture="nagano")})
    reading = moved.reading(BANK, case.today)
    found = {one.id: one for one in find_subsidies(BANK, reading, case.today)}["relocation-grant"]
    assert "met" in {trace.result for trace in found.tests if trace.id == "D1"}
