"""The tables other programs read."""

import json
import tomllib
from typing import Any

from relocate_tui.assessment.assess import assess
from relocate_tui.bank.files import built_in
from relocate_tui.bank.value import Mark
from relocate_tui.report.machine_form import assessment_table, to_json, to_toml
from tests.report.people import IN_TOWN, TODAY, person


def table() -> Any:  # noqa: ANN401 -- what JSON gives back
    bank, answers = built_in(), person(in_town=IN_TOWN)
    assessment = assess(bank, answers, TODAY)
    return json.loads(to_json(assessment_table(bank, answers, assessment, TODAY)))


def named(value: object) -> set[object]:
    """Collect every question a table names as a reason."""
    if isinstance(value, dict):
        own = {value["question"]} if "question" in value else set()
        return own.union(*map(named, value.values()))
    if isinstance(value, list):
        return set().union(*map(named, value))
    return set()


def test_the_json_names_the_bank_it_was_made_with() -> None:
    found = table()
    assert set(found["bank"]) == {"id", "version", "digest", "packs", "before"}
    assert found["today"] == "2026-11-24"
    assert set(found["overall"]) == {"low", "score", "high", "coverage"}
    needed = {"id", "applicable", "score", "low", "high", "coverage", "weight", "reasons"}
    assert all(needed <= set(barrier) for barrier in found["barriers"])
    assert all({"id", "state", "because"} <= set(gate) for gate in found["gates"])
    task = {"id", "phase", "priority", "due", "gain", "because"}
    assert all(task <= set(item) for item in found["checklist"])
    for subsidy in found["subsidies"]:
        for part in subsidy["parts"]:
            assert set(part) == {"id", "state", "cap_low_yen", "cap_high_yen", "count"}
        for test in subsidy["tests"]:
            assert {"id", "result", "because"} <= set(test)


def test_reasons_name_question_value_and_town() -> None:
    gates = {gate["id"]: gate for gate in table()["gates"]}
    assert gates["line-at-address"]["because"] == [
        {"question": "line-at-address", "value": "map-only", "town": "saku"}
    ]
    assert gates["remote-permission"]["because"] == [
        {"question": "telework-permission", "value": "verbal", "town": None}
    ]


def test_rounded_bounds_still_hold_the_exact_ones() -> None:
    exact = assess(built_in(), person(in_town=IN_TOWN), TODAY)
    rounded = table()
    spans = [(one.low, one.high) for one in exact.barriers]
    spans.append((exact.overall.low, exact.overall.high))
    written = [*rounded["barriers"], rounded["overall"]]
    for (low, high), span in zip(spans, written, strict=True):
        assert span["low"] <= low + 1e-5
        assert span["high"] >= high - 1e-5
        assert round(span["low"], 1) == span["low"]


def test_declined_answers_are_in_no_list() -> None:
    bank = built_in()
    answers = person(in_town=IN_TOWN)
    for name in ("work-path", "household", "telework-permission", "budget", "care-plan"):
        declined = answers.with_answer(bank, name, Mark.DECLINED)
        assessment = assess(bank, declined, TODAY)
        written = assessment_table(bank, declined, assessment, TODAY)
        assert name not in named(written)
        assert name not in json.loads(to_json(written))["dormant"]
        toml = to_toml(bank, declined, assessment, "ja", TODAY, {"format": 1})
        assert name not in tomllib.loads(toml.decode())["asked"]


def test_the_toml_carries_the_same_and_the_texts_as_asked() -> None:
    bank, answers = built_in(), person(in_town=IN_TOWN)
    assessment = assess(bank, answers, TODAY)
    kept: dict[str, object] = {
        "format": 1,
        "language": "ja",
        "answers": {"budget": "roughly-positive", "move-date": TODAY},
        "notes": {"budget": '"""\n{}[x]\\'},
    }
    read = tomllib.loads(to_toml(bank, answers, assessment, "ja", TODAY, kept).decode())
    assert {name: read[name] for name in kept} == kept
    whole = table()
    assert read["assessment"]["outcome"] == whole["outcome"]
    assert [gate["id"] for gate in read["assessment"]["gates"]] == [
        gate["id"] for gate in whole["gates"]
    ]
    assert "gain" not in read["assessment"]["checklist"][0]
    assert read["asked"]["destination"] == {
        "text": bank.questions["destination"].text.ja,
        "answer": "長野県佐久市",
    }
    assert read["asked"]["line-at-address"]["text"] == bank.questions["line-at-address"].text.ja
