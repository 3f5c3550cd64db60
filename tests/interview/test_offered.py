"""Questions the interview spares: they are not put, but an answer given anyway counts."""

from dataclasses import replace
from datetime import date

from relocate_tui.bank.files import built_in
from relocate_tui.bank.question import Question
from relocate_tui.bank.reading import Status
from relocate_tui.bank.rows import Period
from relocate_tui.bank.value import Given, Mark
from relocate_tui.interview.answers import Answers
from relocate_tui.interview.route import route
from tests.banks import TODAY, bank_of, leaf
from tests.interview.test_route import choice

SPARED = replace(choice("b"), offer_when=leaf("a", "a"))
BANK = bank_of((choice("a"), SPARED))
WARDS = (Period(since=date(2018, 4, 1), until=None, where="tokyo-23", registered=True),)
SHORT = ("tokyo-years", "tokyo-last-year", "commute-form")


def steps(**given: Given) -> tuple[str, ...]:
    answers = Answers(given={name.replace("_", "-"): value for name, value in given.items()})
    return route(built_in(), answers).steps


def test_a_spared_question_is_not_put() -> None:
    assert route(BANK, Answers(given={"a": "b"})).steps == ("a",)
    assert route(BANK, Answers(given={"a": "a"})).steps == ("a", "b")


def test_while_it_is_not_known_whether_to_spare_it_a_question_is_put() -> None:
    assert route(BANK, Answers()).steps == ("a", "b")


def test_an_answer_to_a_spared_question_counts_and_can_be_changed() -> None:
    answers = Answers(given={"a": "b", "b": "a"})
    assert "b" in route(BANK, answers).steps
    reading = answers.reading(BANK, TODAY)
    spared: Question = BANK.questions["b"]
    assert reading.status(spared) is Status.ASKED
    assert reading.value(spared) == "a"


def test_who_lists_periods_is_spared_the_short_questions() -> None:
    assert set(SHORT) & set(steps(origin_now="tokyo-23", history=WARDS)) == set()


def test_who_does_not_know_dates_is_asked_the_short_questions() -> None:
    asked = steps(origin_now="tokyo-23", history=Mark.UNKNOWN)
    assert asked.index("history") < asked.index("tokyo-years")


def test_who_comes_from_elsewhere_is_not_asked_about_tokyo() -> None:
    asked = steps(origin_now="elsewhere")
    assert {"history", *SHORT} & set(asked) == set()
