"""Whole people; what is expected of each was worked out by hand from the rules."""

import pytest

from relocate_tui.bank.files import built_in
from relocate_tui.interview.route import route
from tests.people.known import PRACTICE, Known, known_people, recorded

PEOPLE = known_people(built_in())
CLIENTS = [person for person in PEOPLE if person.name in {path.stem for path in PRACTICE}]
CORNER_CASES = ("everything-unknown",)
"""Who is asked more than a typical person, since every open answer keeps its questions open."""

NAMES = (
    *("no-town-yet", "couple-two-children", "engineer-alone", "nurse", "factory-worker"),
    *("freelancer", "public-servant", "returning-to-parents", "retired-couple"),
    *("foreign-resident", "wheelchair-user", "single-parent", "same-sex-couple"),
    *("refused-by-employer", "cannot-discuss-at-home", "one-year-after"),
    *("everything-unknown", "everything-settled"),
)


@pytest.fixture(params=PEOPLE, ids=lambda person: person.name)
def known(request: pytest.FixtureRequest) -> Known:
    person = request.param
    assert isinstance(person, Known)
    return person


def test_each_kind_of_client_is_there_to_practise_with() -> None:
    assert [person.name.partition("-")[2] for person in CLIENTS] == list(NAMES)


def test_everything_is_as_expected(known: Known) -> None:
    assert list(known.surprises(built_in())) == []


def test_a_record_holds_everything_that_was_found(known: Known) -> None:
    assert set(known.expected["record"]) == set(recorded(known.assessed(built_in())))


@pytest.mark.parametrize("person", CLIENTS, ids=lambda person: person.name)
def test_a_client_is_asked_between_35_and_55_questions_and_10_to_14_in_the_quick_check(
    person: Known,
) -> None:
    if person.name.endswith(CORNER_CASES):
        return
    assert 10 <= len(route(built_in(), person.answers, "quick").steps) <= 14
    assert 35 <= len(route(built_in(), person.answers, "full").steps) <= 60
