"""Whole people; what is expected of each was worked out by hand from the rules."""

import pytest

from relocate_tui.bank.files import built_in
from relocate_tui.bank.question import Depth
from relocate_tui.interview.route import route
from relocate_tui.phrases.tui import BEGIN_FULL, BEGIN_QUICK
from tests.people.known import PRACTICE, Known, known_people, recorded

PEOPLE = known_people(built_in())
CLIENTS = [person for person in PEOPLE if person.name in {path.stem for path in PRACTICE}]
NAMES = (
    *("no-town-yet", "couple-two-children", "engineer-alone", "nurse", "factory-worker"),
    *("freelancer", "public-servant", "returning-to-parents", "retired-couple"),
    *("foreign-resident", "wheelchair-user", "single-parent", "same-sex-couple"),
    *("refused-by-employer", "prepares-quietly", "one-year-after"),
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


def test_most_clients_are_asked_35_to_55_questions_and_none_more_than_65() -> None:
    asked = [len(route(built_in(), person.answers, "full").steps) for person in CLIENTS]
    assert sum(35 <= count <= 55 for count in asked) >= 12
    assert max(asked) <= 65


def test_the_first_screen_names_the_time_that_the_clients_need() -> None:
    def minutes(depth: Depth) -> list[float]:
        seconds = {name: question.seconds for name, question in built_in().questions.items()}
        steps = [route(built_in(), person.answers, depth).steps for person in CLIENTS]
        return sorted(sum(seconds[step] for step in each) / 60 for each in steps)

    full, quick = minutes("full"), minutes("quick")
    assert "10-20 min" in BEGIN_FULL.en
    assert full[2] >= 10
    assert full[-1] <= 20
    assert "3-4 min" in BEGIN_QUICK.en
    assert quick[0] >= 3
    assert quick[-1] < 5


def test_the_quick_check_asks_10_to_14_questions() -> None:
    asked = [len(route(built_in(), person.answers, "quick").steps) for person in CLIENTS]
    assert all(10 <= count <= 14 for count in asked)
