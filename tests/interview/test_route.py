"""Which questions come, in what order, and how much is left."""

from dataclasses import replace

import pytest
from hypothesis import given, settings

from relocate_tui.bank.bank import Bank
from relocate_tui.bank.files import built_in
from relocate_tui.bank.question import Depth, Option, Question
from relocate_tui.bank.reading import Status
from relocate_tui.bank.value import Given, Mark, Place
from relocate_tui.interview.answers import Answers, Town
from relocate_tui.interview.route import Route, route
from tests.banks import (
    DESTINATION,
    TODAY,
    WORD,
    Case,
    any_case,
    any_value,
    bank_of,
    cases,
    dice,
    leaf,
    seeds,
    values,
)

DEPTHS: tuple[Depth, ...] = ("quick", "full")


def walked(bank: Bank, answers: Answers, seed: int) -> tuple[list[str], Answers]:
    """Answer every question as it comes, as a person does, and name the steps taken."""
    random, steps = dice(seed), []
    step = next(iter(route(bank, answers).steps), None)
    while step is not None:
        steps.append(step)
        state = random.randint(0, 9)
        given_answer: Given = Mark.UNKNOWN if state == 0 else Mark.DECLINED if state == 1 else (
            any_value(random, bank, bank.questions[step])
        )  # fmt: skip
        answers = answers.with_answer(bank, step, given_answer)
        step = route(bank, answers).after(step)
    return steps, answers


# --- onward and back ------------------------------------------------------------------------------


@settings(max_examples=500)
@given(cases)
def test_back_then_forward_is_where_one_was(case: Case) -> None:
    both_ways(route(case.bank, case.answers))


@settings(max_examples=30)
@given(seeds)
def test_back_then_forward_is_where_one_was_in_the_shipped_bank(seed: int) -> None:
    _, answers = walked(built_in(), Answers(), seed)
    both_ways(route(built_in(), answers))
    both_ways(route(built_in(), answers, "quick"))


def both_ways(found: Route) -> None:
    for step in found.steps:
        following, preceding = found.after(step), found.before(step)
        if following is not None:
            assert found.before(following) == step
        if preceding is not None:
            assert found.after(preceding) == step
    if found.steps:
        assert found.before(found.steps[0]) is None
        assert found.after(found.steps[-1]) is None


@settings(max_examples=300)
@given(cases)
def test_every_step_leads_on_and_the_route_ends(case: Case) -> None:
    steps, _ = walked(case.bank, Answers(), case.random.getrandbits(32))
    order = list(case.bank.questions)
    assert steps == sorted(set(steps), key=order.index)


@settings(max_examples=30)
@given(seeds)
def test_whoever_walks_the_shipped_bank_to_its_end_has_nothing_left(seed: int) -> None:
    steps, answers = walked(built_in(), Answers(), seed)
    found = route(built_in(), answers)
    assert found.first_open() is None
    assert set(found.steps) <= set(steps)
    assert found.progress().answered == found.progress().total
    assert found.progress().seconds_left == 0


@settings(max_examples=500)
@given(cases)
def test_a_question_that_stopped_applying_still_has_neighbours(case: Case) -> None:
    found = route(case.bank, case.answers)
    order = list(case.bank.questions)
    for place, name in enumerate(order):
        later = [step for step in found.steps if order.index(step) > place]
        earlier = [step for step in found.steps if order.index(step) < place]
        assert found.after(name) == next(iter(later), None)
        assert found.before(name) == next(reversed(earlier), None)


def test_a_question_no_bank_knows_leads_to_the_start() -> None:
    found = route(SMALL, Answers())
    assert (found.after("unheard-of"), found.before("unheard-of")) == ("path", None)


# --- what is in it --------------------------------------------------------------------------------


@settings(max_examples=500)
@given(cases)
def test_the_route_is_what_is_asked_in_the_order_of_the_bank(case: Case) -> None:
    reading = case.answers.reading(case.bank, TODAY)
    asked = [
        name
        for name, question in case.bank.questions.items()
        if reading.status(question) is Status.ASKED
    ]
    assert list(route(case.bank, case.answers).steps) == asked


@settings(max_examples=500)
@given(cases)
def test_the_quick_route_is_part_of_the_full_one_in_the_same_order(case: Case) -> None:
    quick, full = (route(case.bank, case.answers, depth) for depth in DEPTHS)
    questions = case.bank.questions
    assert quick.steps == tuple(step for step in full.steps if questions[step].depth == "quick")
    assert quick.answered <= full.answered


@settings(max_examples=500)
@given(cases)
def test_progress_counts_within_bounds_and_adds_up_over_the_sections(case: Case) -> None:
    found = route(case.bank, case.answers)
    whole, parts = found.progress(), [found.progress(name) for name in found.sections()]
    for one in (whole, *parts):
        assert 0 <= one.answered <= one.total
        assert one.seconds_left >= 0
        assert one.minutes_left * 60 >= one.seconds_left
        assert (one.answered == one.total) <= (one.seconds_left == 0)
    assert sum(one.answered for one in parts) == whole.answered
    assert sum(one.total for one in parts) == whole.total
    assert sum(one.seconds_left for one in parts) == whole.seconds_left


@settings(max_examples=500)
@given(cases)
def test_the_first_open_question_is_the_first_without_answer_or_mark(case: Case) -> None:
    found = route(case.bank, case.answers)
    left = [step for step in found.steps if case.answers.answer(step) is None]
    assert found.first_open() == next(iter(left), None)
    for section in found.sections():
        within = [step for step in left if case.bank.questions[step].section == section]
        assert found.first_open(section) == next(iter(within), None)


def test_a_section_the_route_does_not_touch_has_nothing_open() -> None:
    found = route(SMALL, Answers())
    assert (found.first_open("second"), found.progress("second").total) == (None, 0)


# --- questions that come and go -------------------------------------------------------------------


def choice(question_id: str) -> Question:
    options = tuple(Option(id=name, text=WORD) for name in ("a", "b"))
    return Question(
        id=question_id, section="first", kind="single", text=WORD, why=WORD, options=options
    )


SMALL = bank_of(
    (
        choice("path"),
        replace(choice("hangs"), ask_when=leaf("path", "a")),
        replace(choice("waits"), ask_when=leaf("path", "a"), when_unknown="skip"),
        DESTINATION,
        replace(choice("local"), per_town=True),
        choice("last"),
    )
)
SAKU, KOMORO = (Place(prefecture="nagano", town=name) for name in ("佐久市", "小諸市"))


@pytest.mark.parametrize(
    ("given_answers", "steps"),
    [
        ({}, ("path", "hangs", "destination", "last")),
        ({"path": Mark.UNKNOWN}, ("path", "hangs", "destination", "last")),
        ({"path": Mark.DECLINED}, ("path", "hangs", "destination", "last")),
        ({"path": "a"}, ("path", "hangs", "waits", "destination", "last")),
        ({"path": "b"}, ("path", "destination", "last")),
        ({"path": "b", "waits": "a", "hangs": "a"}, ("path", "destination", "last")),
        ({"path": "b", "destination": SAKU}, ("path", "destination", "local", "last")),
        ({"path": "b", "destination": Mark.DECLINED}, ("path", "destination", "last")),
        ({"path": "b", "destination": Place(prefecture="nagano")}, ("path", "destination", "last")),
    ],
)
def test_a_question_that_cannot_be_decided_yet_is_asked_or_not_as_it_says(
    given_answers: dict[str, Given], steps: tuple[str, ...]
) -> None:
    assert route(SMALL, Answers(given=given_answers)).steps == steps


@settings(max_examples=500)
@given(cases)
def test_a_changed_answer_puts_later_ones_to_rest_and_changing_it_back_wakes_them(
    case: Case,
) -> None:
    bank, answers, random = case.bank, case.answers, case.random
    before = route(bank, answers)
    name = random.choice(list(bank.questions))
    if bank.questions[name].per_town and answers.town_in_question() is None:
        name = "destination"
    old = answers.answer(name)
    changed = answers.with_answer(bank, name, random.choice(values(bank.questions[name])))
    kept = set(answers.given) | {name}
    assert {key: changed.given.get(key) for key in kept - {name}} == {
        key: answers.given.get(key) for key in kept - {name}
    }
    back = changed.with_answer(bank, name, old)
    assert route(bank, back) == before
    assert back.merged() == answers.merged()


def test_answers_at_rest_are_kept_and_not_in_the_route() -> None:
    answers = Answers(given={"path": "a", "hangs": "b"})
    away = answers.with_answer(SMALL, "path", "b")
    assert "hangs" not in route(SMALL, away).steps
    assert away.answer("hangs") == "b"
    assert "hangs" in route(SMALL, away.with_answer(SMALL, "path", "a")).answered


def test_an_answer_taken_back_is_open_again() -> None:
    answers = Answers(given={"path": "b"}).with_answer(SMALL, "path", None)
    assert answers == Answers()
    assert route(SMALL, answers).first_open() == "path"


# --- towns ----------------------------------------------------------------------------------------


def about(place: Place, answers: Answers) -> Given | None:
    return answers.with_answer(SMALL, "destination", place).answer("local")


def test_what_was_said_of_one_town_is_never_said_of_another() -> None:
    answers = Answers(given={"destination": SAKU}).with_answer(SMALL, "local", "a")
    assert about(KOMORO, answers) is None
    assert about(SAKU, answers.with_answer(SMALL, "destination", KOMORO)) == "a"


def test_a_town_without_a_name_belongs_to_the_first_destination_named() -> None:
    """So a file written by hand may leave the name out, and still keeps towns apart later."""
    by_hand = Answers(given={"destination": SAKU}, towns={"t": Town(given={"local": "a"})})
    assert by_hand.answer("local") == "a"
    moved = by_hand.with_answer(SMALL, "destination", KOMORO)
    assert moved.answer("local") is None
    assert moved.with_answer(SMALL, "destination", SAKU).answer("local") == "a"
    unnamed = Answers(towns={"t": Town(given={"local": "a"})})
    assert about(SAKU, unnamed) == "a"


def test_a_new_town_never_takes_the_id_of_another() -> None:
    towns = {"town-2": Town(name="小諸市", given={"local": "a"})}
    answers = Answers(given={"destination": SAKU}, towns=towns)
    assert answers.answer("local") is None
    named = answers.with_answer(SMALL, "local", "b")
    assert named.towns["town-2"] == towns["town-2"]
    assert named.answer("local") == "b"
    assert about(KOMORO, named) == "a"


@pytest.mark.parametrize("count", range(4))
def test_each_town_gets_an_entry_of_its_own(count: int) -> None:
    answers = Answers()
    for number in range(count):
        place = Place(prefecture="nagano", town=f"町{number}")
        answers = answers.with_answer(SMALL, "destination", place)
        answers = answers.with_answer(SMALL, "local", "a")
        assert answers.town_name() == f"町{number}"
    assert len(answers.towns) == count


def test_a_question_about_a_town_cannot_be_answered_while_none_is_named() -> None:
    with pytest.raises(ValueError, match="local"):
        Answers().with_answer(SMALL, "local", "a")


def test_notes_are_kept_and_an_empty_one_goes() -> None:
    noted = Answers().with_note("path", "来週聞く")
    assert noted.notes == {"path": "来週聞く"}
    assert noted.with_note("path", "") == Answers()


def test_the_same_seed_makes_the_same_case() -> None:
    one, other = any_case(7), any_case(7)
    assert (one.bank, one.answers, repr(one)) == (other.bank, other.answers, "any_case(7)")
