"""People whose reports are looked at."""

from collections.abc import Mapping
from datetime import date

from relocate_tui.assessment.assess import assess
from relocate_tui.bank.files import built_in
from relocate_tui.bank.value import Given, accept
from relocate_tui.interview.answers import Answers, Town
from relocate_tui.report.blocks import Block, Document, Lines, Paragraph
from relocate_tui.report.case import Audience, Case
from relocate_tui.report.document import document
from relocate_tui.text import Language

TODAY = date(2026, 11, 24)

WITH_A_TOWN: Mapping[str, object] = {
    "move-status": "thinking",
    "motives": ["nature", "pace"],
    "keep-unchanged": {"text": "朝の散歩。\n夜は家族で食べること。"},
    "destination": {"prefecture": "nagano", "town": "佐久市"},
    "move-date": "2027-10",
    "work-path": "keep-by-telework",
    "occupation": "it-engineer",
    "telework-permission": "verbal",
    "task-presence": "few-days",
    "telework-experience": "year-most-days",
    "household": [
        {"relation": "partner", "age_band": "30s"},
        {"relation": "child", "age_band": "3-5"},
    ],
    "household-agreement": "some-worry",
    "care-plan": "know-what",
    "care-needs": ["regular-visits"],
    "local-contact": "desk",
    "housing-stage": "looking",
    "budget": "roughly-positive",
    "household-budget-margin": 12345,
    "desk-consulted": "booked",
    "actions-taken": ["read", "compared"],
    "origin-now": "tokyo-23",
    "tokyo-years": "?",
}
IN_TOWN: Mapping[str, object] = {"getting-about": "planned", "line-at-address": "map-only"}

UNDECIDED: Mapping[str, object] = {
    "move-status": "thinking",
    "motives": ["pace"],
    "work-path": "keep-by-telework",
    "telework-permission": "not-asked",
    "task-presence": "none",
    "telework-experience": "weekly",
    "household": [],
    "care-plan": "no-special-need",
    "local-contact": "none-yet",
    "housing-stage": "not-yet",
    "budget": "tight",
    "desk-consulted": "not-yet",
}

HARD: Mapping[str, object] = {**UNDECIDED, "telework-permission": "refused-final"}


def person(
    raw: Mapping[str, object] = WITH_A_TOWN,
    in_town: Mapping[str, object] | None = None,
    notes: Mapping[str, str] | None = None,
) -> Answers:
    """Read raw answers as the answers file would."""
    bank = built_in()

    def taken(answers: Mapping[str, object]) -> Mapping[str, Given]:
        return {
            name: accept(bank.questions[name], value, bank.prefectures)
            for name, value in answers.items()
        }

    towns = {"saku": Town(name="佐久市", given=taken(in_town))} if in_town else {}
    return Answers(given=taken(raw), towns=towns, notes=notes or {})


def report(answers: Answers, language: Language = "ja", audience: Audience = "client") -> Document:
    """Write the whole document for one person."""
    bank = built_in()
    assessment = assess(bank, answers, TODAY)
    return document(
        bank, answers, assessment, language, today=TODAY, case_id="A7K2", audience=audience
    )


def case_of(answers: Answers) -> Case:
    """Put one person in the form the parts of a report are written from."""
    bank = built_in()
    return Case(
        bank=bank,
        answers=answers,
        assessment=assess(bank, answers, TODAY),
        reading=answers.reading(bank, TODAY),
        language="ja",
        today=TODAY,
        case_id=None,
        audience="client",
    )


def below(blocks: tuple[Block, ...], heading: str) -> Lines:
    """Find the list under a heading."""
    place = next(
        place
        for place, block in enumerate(blocks)
        if isinstance(block, Paragraph) and block.tone == "heading" and block.text == heading
    )
    found = blocks[place + 1]
    assert isinstance(found, Lines)
    return found
