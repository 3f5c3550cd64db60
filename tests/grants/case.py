"""Worked cases: the base person, the changes a case names, and what it expects."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import field
from datetime import date
from pathlib import Path
from typing import Any

from relocate_tui.assessment.result import SubsidyResult, SubsidyState
from relocate_tui.assessment.subsidy import find_subsidies
from relocate_tui.bank.bank import Bank
from relocate_tui.bank.files import built_in
from relocate_tui.bank.value import accept
from relocate_tui.interview.answers import Answers
from relocate_tui.record import record

GRANT = "relocation-grant"
CASE_FILES = (
    "worked-cases.toml",
    "edge-cases.toml",
    "further-cases.toml",
    "programme-cases.toml",
)


@record
class Case:
    """One worked case, its answers filled in from the base person."""

    id: str
    about: str
    today: date
    answers: Mapping[str, Any]
    subsidy: str = GRANT
    state: SubsidyState | None = None
    parts: Mapping[str, SubsidyState] = field(default_factory=dict)
    caps: Mapping[str, int] = field(default_factory=dict)
    results: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    listed: tuple[str, ...] = ()


def cases(name: str) -> Iterator[Case]:
    """Read the cases of one file beside this module."""
    table = tomllib.loads((Path(__file__).parent / name).read_text(encoding="utf-8"))
    base = table["base"]
    for raw in table["case"]:
        answers = {**base["answers"], **raw.get("answers", {})}
        for gone in raw.get("drop", ()):
            answers.pop(gone, None)
        yield Case(
            id=raw["id"],
            about=raw["about"],
            today=raw.get("today", base["today"]),
            answers=answers,
            subsidy=raw.get("subsidy", GRANT),
            state=raw.get("state"),
            parts=raw.get("parts", {}),
            caps=raw.get("caps", {}),
            results={
                result: tuple(raw.get(key, ()))
                for key, result in (("met", "met"), ("not_met", "not-met"), ("unknown", "unknown"))
            },
            listed=tuple(raw.get("listed", ())),
        )


def answers_of(raw: Mapping[str, object]) -> Answers:
    """Read answers as files hold them; every question must exist."""
    bank = built_in()
    return Answers(
        given={
            name: accept(bank.questions[name], value, bank.prefectures)
            for name, value in raw.items()
        }
    )


def judged(case: Case, bank: Bank | None = None) -> Mapping[str, SubsidyResult]:
    """Judge all programmes for the person of a case, by the shipped bank or another one."""
    bank = bank or built_in()
    reading = answers_of(case.answers).reading(bank, case.today)
    return {found.id: found for found in find_subsidies(bank, reading, case.today)}


def surprises(case: Case, bank: Bank | None = None) -> Iterator[str]:
    """Name all that does not come out as the case says."""
    found = judged(case, bank)
    if not {case.subsidy, *case.listed} <= set(found):
        yield f"not listed: {sorted({case.subsidy, *case.listed} - set(found))}"
        return
    result = found[case.subsidy]
    parts = {part.id: part for part in result.parts}
    results = results_of(result)
    if case.state not in (None, result.state):
        yield f"{result.state} {results}"
    for name, state in case.parts.items():
        if name not in parts or parts[name].state != state:
            yield f"part {name}: {parts.get(name)}"
    for name, cap in case.caps.items():
        if name not in parts or parts[name].cap_high_yen != cap:
            yield f"cap {name}: {parts.get(name)}"
    for expected, names in case.results.items():
        yield from (
            f"{name}: {results.get(name)}" for name in names if results.get(name) != expected
        )


def results_of(found: SubsidyResult) -> Mapping[str, str]:
    """Give the result of each test by its id."""
    return {trace.id: trace.result for trace in found.tests}
