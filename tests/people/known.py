"""Whole people with what is expected of them: the practice clients, and those only tests know."""

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from relocate_tui.assessment.assess import assess
from relocate_tui.assessment.result import Assessment
from relocate_tui.bank.bank import Bank
from relocate_tui.bank.folder import CASES, bank_folder
from relocate_tui.interview.answers import Answers
from relocate_tui.record import record
from relocate_tui.storage.answers_file import read_answers
from relocate_tui.untrusted.limits import read_toml

PRACTICE = sorted((bank_folder() / CASES).glob("*.toml"))
FOLDERS = (bank_folder() / CASES, Path(__file__).parent)
ROUNDING = 0.01
RECORDED = 0.05


@record
class Known:
    """One person: the answers, the day they are looked at, and what is expected."""

    name: str
    answers: Answers
    today: date
    expected: Mapping[str, Any]

    def assessed(self, bank: Bank) -> Assessment:
        """Assess the person with a bank."""
        return assess(bank, self.answers, self.today)

    def surprises(self, bank: Bank) -> Iterator[str]:
        """Name every result that is not as expected: an outcome, gate, band, task or subsidy."""
        found = self.assessed(bank)
        if "outcome" in self.expected:
            yield from _worked_out(found, self.expected)
        if "record" in self.expected:
            yield from _recorded(recorded(found), self.expected["record"])


def known_people(bank: Bank) -> tuple[Known, ...]:
    """Read everybody, practice clients first."""
    return tuple(
        known_person(path, bank) for folder in FOLDERS for path in sorted(folder.glob("*.toml"))
    )


def known_person(path: Path, bank: Bank) -> Known:
    """Read one person from a file with an `[expected]` table."""
    document = read_toml(path)
    expected = document["expected"]
    assert isinstance(expected, Mapping)
    today = expected["today"]
    assert isinstance(today, date)
    answers = read_answers(document, bank, path.name).answers
    return Known(name=path.stem, answers=answers, today=today, expected=expected)


def recorded(found: Assessment) -> Mapping[str, Any]:
    """Put everything that is named or numbered in an assessment into plain tables."""
    return {
        "outcome": found.outcome,
        "stage": found.stage,
        "two_step": found.two_step,
        "contradictions": [one.id for one in found.contradictions],
        "not_yet": list(found.not_yet),
        "checklist": [item.id for item in found.checklist],
        "causes": {
            item.id: " ".join(dict.fromkeys(cause.question for cause in item.because))
            for item in found.checklist
        },
        "gates": {gate.id: gate.state for gate in found.gates},
        "subsidies": {one.id: one.state for one in found.subsidies},
        "parts": {
            f"{one.id}/{part.id}": part.state for one in found.subsidies for part in one.parts
        },
        "tests": {
            one.id: " ".join(f"{test.id}={test.result}" for test in one.tests)
            for one in found.subsidies
        },
        "barriers": {
            one.id: [round(one.low, 1), round(one.high, 1)]
            for one in found.barriers
            if one.applicable
        },
        "overall": [round(found.overall.low, 1), round(found.overall.high, 1)],
    }


def _recorded(found: Mapping[str, Any], wanted: Mapping[str, Any]) -> Iterator[str]:
    for key, value in wanted.items():
        if isinstance(value, Mapping):
            for name in {**value, **found[key]}:
                if not _same(found[key].get(name), value.get(name)):
                    yield f"{key} {name}"
        elif not _same(found[key], value):
            yield key


def _same(found: object, wanted: object) -> bool:
    if isinstance(found, list) and isinstance(wanted, list) and len(found) == len(wanted):
        return all(map(_same, found, wanted))
    if isinstance(found, float) and isinstance(wanted, int | float):
        return abs(found - wanted) <= RECORDED + ROUNDING
    return found == wanted


def _worked_out(found: Assessment, wanted: Mapping[str, Any]) -> Iterator[str]:
    for key in ("outcome", "stage", "two_step"):
        if getattr(found, key) != wanted[key]:
            yield f"{key} {getattr(found, key)}"
    gates = {gate.id: gate.state for gate in found.gates}
    for name in {**gates, **wanted["gates"]}:
        if gates.get(name) != wanted["gates"].get(name):
            yield f"gate {name} {gates.get(name)}"
    contradictions = {one.id for one in found.contradictions}
    if contradictions != set(wanted["contradictions"]):
        yield f"contradictions {sorted(contradictions)}"
    yield from _bands(found, wanted)
    yield from _tasks_and_subsidies(found, wanted)


def _bands(found: Assessment, wanted: Mapping[str, Any]) -> Iterator[str]:
    for name, band in wanted.get("barriers", {}).items():
        barrier = found.barrier(name)
        ends = ((barrier.low, band["low"]), (barrier.high, band["high"]))
        fits = all(low - ROUNDING <= end <= high + ROUNDING for end, (low, high) in ends)
        score = band.get("score")
        if not fits or (score is not None and not _same(barrier.score, score)):
            yield f"barrier {name} {barrier.low:.3f} to {barrier.high:.3f}, {barrier.score}"
    for name in wanted.get("barriers_not_applicable", ()):
        if found.barrier(name).applicable:
            yield f"barrier {name} applies"


def _tasks_and_subsidies(found: Assessment, wanted: Mapping[str, Any]) -> Iterator[str]:
    tasks = {item.id for item in found.checklist}
    yield from (f"task {name} is missing" for name in sorted({*wanted["tasks_have"]} - tasks))
    yield from (f"task {name} came up" for name in sorted({*wanted["tasks_lack"]} & tasks))
    states = {subsidy.id: subsidy.state for subsidy in found.subsidies}
    for name, state in wanted["subsidies"].items():
        if states.get(name) != state:
            yield f"subsidy {name} {states.get(name)}"
    yield from (f"subsidy {name}" for name in wanted.get("subsidies_lack", ()) if name in states)
