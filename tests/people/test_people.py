"""Twelve whole people; what is expected of each was worked out by hand from the rules."""

import tomllib
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from relocate_tui.assessment.assess import assess
from relocate_tui.assessment.result import Assessment
from relocate_tui.bank.files import built_in
from relocate_tui.storage.answers_file import read_answers

PEOPLE = sorted(Path(__file__).parent.glob("*.toml"))
ROUNDING = 0.01


def person(path: Path) -> tuple[Assessment, Mapping[str, Any]]:
    document = tomllib.loads(path.read_text("utf-8"))
    expected = document.pop("expected")
    found = read_answers(document, built_in(), path.name)
    today = expected["today"]
    assert isinstance(today, date)
    return assess(built_in(), found.answers, today), expected


@pytest.fixture(params=PEOPLE, ids=lambda path: path.stem)
def known(request: pytest.FixtureRequest) -> tuple[Assessment, Mapping[str, Any]]:
    return person(request.param)


def test_there_are_twelve_people() -> None:
    assert len(PEOPLE) == 12


def test_the_outcome_and_the_stage_are_as_worked_out(
    known: tuple[Assessment, Mapping[str, Any]],
) -> None:
    found, expected = known
    assert (found.outcome, found.stage, found.two_step) == (
        expected["outcome"],
        expected["stage"],
        expected["two_step"],
    )


def test_each_gate_is_in_the_state_worked_out(known: tuple[Assessment, Mapping[str, Any]]) -> None:
    found, expected = known
    assert {gate.id: gate.state for gate in found.gates} == expected["gates"]


def test_each_barrier_lies_in_its_band(known: tuple[Assessment, Mapping[str, Any]]) -> None:
    found, expected = known
    for name, band in expected.get("barriers", {}).items():
        barrier = found.barrier(name)
        low, high = band["low"], band["high"]
        assert low[0] - ROUNDING <= barrier.low <= low[1] + ROUNDING, name
        assert high[0] - ROUNDING <= barrier.high <= high[1] + ROUNDING, name
        if "score" in band:
            assert barrier.score == pytest.approx(band["score"], abs=0.05), name
    for name in expected.get("barriers_not_applicable", ()):
        assert not found.barrier(name).applicable, name


def test_the_checklist_has_what_it_should_and_lacks_the_rest(
    known: tuple[Assessment, Mapping[str, Any]],
) -> None:
    found, expected = known
    tasks = {item.id for item in found.checklist}
    assert set(expected["tasks_have"]) - tasks == set()
    assert set(expected["tasks_lack"]) & tasks == set()


def test_each_subsidy_is_in_the_state_worked_out(
    known: tuple[Assessment, Mapping[str, Any]],
) -> None:
    found, expected = known
    states = {subsidy.id: subsidy.state for subsidy in found.subsidies}
    wanted = expected["subsidies"]
    assert {name: states.get(name) for name in wanted} == wanted
    assert set(expected.get("subsidies_lack", ())) & set(states) == set()


def test_answers_that_do_not_fit_are_named(known: tuple[Assessment, Mapping[str, Any]]) -> None:
    found, expected = known
    assert {one.id for one in found.contradictions} == set(expected["contradictions"])
