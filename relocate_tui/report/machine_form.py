"""The assessment as plain tables for other programs: JSON, and TOML that can be read back."""

from collections.abc import Iterable, Mapping
from datetime import date
from math import ceil, floor

from relocate_tui.assessment.result import (
    Assessment,
    BarrierResult,
    ChecklistItem,
    Contribution,
    SubsidyResult,
)
from relocate_tui.bank.bank import Bank
from relocate_tui.bank.pack import Pack
from relocate_tui.bank.reading import Reading, Status
from relocate_tui.bank.reply import Reply
from relocate_tui.bank.truth import Because
from relocate_tui.bank.value import Mark
from relocate_tui.interview.answers import Answers
from relocate_tui.report.answer_words import answer_text
from relocate_tui.storage.escapes import json_text, toml_text
from relocate_tui.text import Language

FORMAT = 1
STEADY = 6
"""Decimals kept before rounding outwards, so that 70.00000000000001 stays 70."""

Table = dict[str, object]


def assessment_table(bank: Bank, answers: Answers, assessment: Assessment, today: date) -> Table:
    """Write the assessment in the form other programs rely on (architecture, section 6).

    Bounds are rounded outwards, so that the interval stays true. What was declined is in no list.
    """
    reading = answers.reading(bank, today)
    overall, equal = assessment.overall, assessment.overall_equal
    return {
        "format": FORMAT,
        "bank": {
            "id": bank.identity.id,
            "version": bank.identity.version,
            "digest": bank.identity.digest,
            "packs": [_pack(pack) for pack in bank.packs],
            "before": [
                {"id": mark.id, "version": mark.version, "digest": mark.digest}
                for mark in answers.banks
            ],
        },
        "today": today.isoformat(),
        "outcome": assessment.outcome,
        "two_step": assessment.two_step,
        "stage": assessment.stage,
        "town": assessment.town,
        "overall": _span(overall.low, overall.score, overall.high, overall.coverage),
        "overall_equal_weights": _span(equal.low, equal.score, equal.high, equal.coverage),
        "barriers": [_barrier(barrier) for barrier in assessment.barriers],
        "gates": [
            {
                "id": gate.id,
                "state": gate.state,
                "changeable": gate.changeable,
                "because": _because(gate.because),
            }
            for gate in assessment.gates
        ],
        "checklist": [_task(item) for item in assessment.checklist],
        "not_yet": list(assessment.not_yet),
        "subsidies": [_subsidy(subsidy) for subsidy in assessment.subsidies],
        "contradictions": [
            {"id": found.id, "because": _because(found.because)}
            for found in assessment.contradictions
        ],
        "kept": [name for name, raw in answers.kept.items() if raw != Mark.DECLINED.value],
        "dormant": [name for name in assessment.dormant if not reading.declined(name)],
    }


def _pack(pack: Pack) -> Table:
    """Name a pack in force, in both languages: the language changes nothing in this form."""
    return {
        "id": pack.id,
        "version": pack.version,
        "title": {"ja": pack.title.ja, "en": pack.title.en},
        "holder": {"ja": pack.holder.ja, "en": pack.holder.en},
        "read_on": pack.read_on.isoformat(),
    }


def to_json(table: Mapping[str, object], *, one_line: bool = False) -> str:
    """Write the table as JSON in its own order, with Japanese as it is.

    `one_line` is for several tables one after the other, each a line.
    """
    indent = None if one_line else 2
    return json_text(table, indent=indent) + "\n"


def to_toml(  # noqa: PLR0913, PLR0917 -- the answers as they lie on disk come beside what they mean
    bank: Bank,
    answers: Answers,
    assessment: Assessment,
    language: Language,
    today: date,
    answers_table: Mapping[str, object],
) -> bytes:
    """Write the answers file with the assessment and the texts as asked.

    `answers_table` is what the answers file holds and stands first, unchanged, so that the report
    can be read back as one. TOML has no null: what is open is left out.
    """
    table = {
        **answers_table,
        "assessment": _without_nulls(assessment_table(bank, answers, assessment, today)),
        "asked": _asked(answers.reading(bank, today), language),
    }
    return toml_text(table).encode("utf-8")


def _span(low: float, score: float | None, high: float, coverage: float) -> Table:
    return {
        "low": floor(round(low * 10, STEADY)) / 10,
        "score": None if score is None else round(score, 1),
        "high": ceil(round(high * 10, STEADY)) / 10,
        "coverage": round(coverage, 3),
    }


def _barrier(barrier: BarrierResult) -> Table:
    return {
        "id": barrier.id,
        "applicable": barrier.applicable,
        **_span(barrier.low, barrier.score, barrier.high, barrier.coverage),
        "weight": barrier.weight,
        "reasons": [
            _reason(reason)
            for reason in barrier.reasons
            if reason.because.value != Mark.DECLINED.value
        ],
    }


def _reason(reason: Contribution) -> Table:
    return {**_one(reason.because), "weight": reason.weight, "ready": reason.ready}


def _task(item: ChecklistItem) -> Table:
    return {
        "id": item.id,
        "phase": item.phase,
        "priority": item.priority,
        "due": item.due,
        "gain": None if item.gain is None else round(item.gain, 1),
        "because": _because(item.because),
    }


def _subsidy(subsidy: SubsidyResult) -> Table:
    return {
        "id": subsidy.id,
        "state": subsidy.state,
        "version": subsidy.version,
        "in_range": subsidy.in_range,
        "local_rules": list(subsidy.local),
        "parts": [
            {
                "id": part.id,
                "state": part.state,
                "cap_low_yen": part.cap_low_yen,
                "cap_high_yen": part.cap_high_yen,
                "count": part.count,
            }
            for part in subsidy.parts
        ],
        "tests": [
            {
                "id": test.id,
                "result": test.result,
                "stale": test.stale,
                "because": _because(test.because),
                "reply": None if test.reply is None else _reply(test.reply),
            }
            for test in subsidy.tests
        ],
    }


def _reply(reply: Reply) -> Table:
    return {
        "answered": reply.answered,
        "on": reply.on.isoformat(),
        "desk": reply.desk,
        "town": reply.town,
        "prefecture": reply.prefecture,
        "words": reply.words,
    }


def _because(because: Iterable[Because]) -> list[Table]:
    return [_one(reason) for reason in because if reason.value != Mark.DECLINED.value]


def _one(reason: Because) -> Table:
    return {
        "question": reason.question,
        "value": _without_dates(reason.value),
        "town": reason.town,
    }


def _without_dates(value: object) -> object:
    """Write days as text all the way down: JSON has no dates, and both forms read alike."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {key: _without_dates(inside) for key, inside in value.items()}
    if isinstance(value, list | tuple):
        return [_without_dates(inside) for inside in value]
    return value


def _without_nulls(value: object) -> object:
    if isinstance(value, Mapping):
        return {key: _without_nulls(inside) for key, inside in value.items() if inside is not None}
    if isinstance(value, list):
        return [_without_nulls(inside) for inside in value if inside is not None]
    return value


def _asked(reading: Reading, language: Language) -> Table:
    asked: Table = {}
    for question in reading.bank.questions.values():
        given = reading.given.get(question.id)
        if given is None or given is Mark.DECLINED or reading.status(question) is not Status.ASKED:
            continue
        asked[question.id] = {
            "text": question.text.in_language(language),
            "answer": answer_text(question, given, language, reading.bank),
        }
    return asked
