"""The bank that travels with the program asks everybody enough, and nobody too much."""

from datetime import date
from itertools import product

import pytest
from hypothesis import given, settings

from relocate_tui.assessment.assess import assess
from relocate_tui.bank.files import built_in
from relocate_tui.bank.question import Depth
from relocate_tui.bank.reading import Status
from relocate_tui.bank.rows import Person
from relocate_tui.bank.truth import Truth
from relocate_tui.bank.value import Given, Mark, Place
from relocate_tui.interview.answers import Answers
from relocate_tui.interview.route import route
from tests.banks import any_value, dice, is_open, seeds

BANK = built_in()
TODAY = date(2026, 11, 24)
SAKU = Place(prefecture="nagano", town="佐久市")
PARTNER = Person(relation="partner", age_band="30s")
CHILDREN = tuple(Person(relation="child", age_band=band) for band in ("0-2", "6-11"))
PATHS = [option.id for option in BANK.questions["work-path"].options if not option.retired]


@pytest.mark.parametrize(
    ("path", "place", "household", "moved"),
    list(product(PATHS, (None, SAKU), ((), (PARTNER, *CHILDREN)), ("thinking", "moved"))),
)
def test_every_barrier_that_applies_has_a_question_or_waits_for_a_town(
    path: str, place: Place | None, household: tuple[Person, ...], moved: str
) -> None:
    given_answers: dict[str, Given] = {
        "move-status": moved,
        "work-path": path,
        "household": household,
    }
    if place is not None:
        given_answers["destination"] = place
    reading = Answers(given=given_answers).reading(BANK, TODAY)
    unmeasured = [
        barrier.id
        for barrier in BANK.barriers.values()
        if barrier.applies_when.on(reading).truth is not Truth.NO
        and not any(
            barrier.id in question.weights
            and reading.status(question) in (Status.ASKED, Status.NOT_DUE)
            for question in BANK.questions.values()
        )
    ]
    assert unmeasured == []


@settings(max_examples=150)
@given(seeds)
def test_complete_answers_of_any_kind_are_assessed(seed: int) -> None:
    random, answers = dice(seed), Answers()
    for name, question in BANK.questions.items():
        if is_open(BANK, answers, name):
            answers = answers.with_answer(BANK, name, any_value(random, BANK, question))
    found = assess(BANK, answers, TODAY)
    assert [one.id for one in found.barriers] == list(BANK.barriers)
    assert all(0 <= one.low <= one.high <= 100 for one in found.barriers)
    assert 0 <= found.overall.low <= found.overall.high <= 100
    assert found.outcome != "too-early"


@settings(max_examples=150)
@given(seeds)
def test_answers_with_holes_are_assessed_and_finishing_stays_inside(seed: int) -> None:
    random, answers = dice(seed), Answers()
    for name, question in BANK.questions.items():
        if random.random() < 0.5 and is_open(BANK, answers, name):
            answers = answers.with_answer(BANK, name, any_value(random, BANK, question))
    before = assess(BANK, answers, TODAY)
    for name, question in BANK.questions.items():
        if is_open(BANK, answers, name):
            answers = answers.with_answer(BANK, name, any_value(random, BANK, question))
    after = assess(BANK, answers, TODAY)
    for old, new in zip(before.barriers, after.barriers, strict=True):
        if new.score is not None and new.applicable:
            assert old.low - 1e-6 <= new.score <= old.high + 1e-6, old.id
    if after.overall.score is not None:
        assert before.overall.low - 1e-6 <= after.overall.score <= before.overall.high + 1e-6


# --- three typical persons ------------------------------------------------------------------------

TELEWORKER: dict[str, Given] = {
    "move-status": "thinking",
    "work-path": "keep-by-telework",
    "telework-permission": "written",
    "household": (),
    "destination": SAKU,
    "care-plan": "no-special-need",
    "housing-stage": "looking",
    "budget": "roughly-positive",
    "origin-now": "tokyo-23",
}
FAMILY: dict[str, Given] = {
    **TELEWORKER,
    "work-path": "change-job",
    "household": (PARTNER, *CHILDREN),
    "household-agreement": "some-worry",
    "destination": Place(prefecture="nagano"),
}
RETIRED: dict[str, Given] = {
    **TELEWORKER,
    "work-path": "not-working",
    "household": (Person(relation="partner", age_band="60-74"),),
}
UNDECIDED: dict[str, Given] = {**TELEWORKER, "destination": Mark.UNKNOWN}
PERSONS = {"undecided-teleworker": UNDECIDED, "family": FAMILY, "retired": RETIRED}


@pytest.mark.parametrize(("depth", "fewest", "most"), [("full", 35, 55), ("quick", 10, 14)])
@pytest.mark.parametrize("person", PERSONS)
def test_a_typical_person_is_asked_enough_and_not_too_much(
    person: str, depth: Depth, fewest: int, most: int
) -> None:
    asked = route(BANK, Answers(given=PERSONS[person]), depth).steps
    assert fewest <= len(asked) <= most


def test_a_teleworker_from_tokyo_with_a_town_is_asked_the_most_and_no_more_than_sixty() -> None:
    history: dict[str, Given] = {"tokyo-years": "five-or-more", "tokyo-last-year": "yes"}
    asked = route(BANK, Answers(given={**TELEWORKER, **history})).steps
    assert 50 <= len(asked) <= 60
