"""Rules of a place that begin or end: what they say to people whose day is not settled."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pytest

from relocate_tui.assessment.result import SubsidyState
from relocate_tui.assessment.subsidy import judge_subsidy
from relocate_tui.bank.month import Month
from relocate_tui.bank.question import Option
from relocate_tui.bank.subsidy import LocalRule
from relocate_tui.bank.value import Given, Place
from relocate_tui.interview.answers import Answers
from tests.banks import (
    ALWAYS,
    DESTINATION,
    TODAY,
    WORD,
    bank_of,
    criterion,
    leaf,
    subsidy,
)

X = replace(DESTINATION, id="x", kind="single", options=(Option(id="yes", text=WORD),
            Option(id="no", text=WORD)))  # fmt: skip
MOVE = replace(DESTINATION, id="move-date", kind="date", month=True)
GRANT = subsidy(criterion("a", leaf("x", "yes")))
HALF = date(2027, 4, 15)
MILD = LocalRule(
    id="mild", subsidy="grant", name=WORD, prefecture="nagano", tests=(criterion("a", ALWAYS),)
)
SAKU = Place(prefecture="nagano", town="佐久市")


def state(rule: LocalRule, move: Given | None) -> SubsidyState:
    bank = replace(bank_of((X, MOVE, DESTINATION)), local_rules={"mild": rule})
    given: Mapping[str, Given] = {"x": "no", "destination": SAKU}
    answers = Answers(given=given if move is None else {**given, "move-date": move})
    return judge_subsidy(bank, GRANT, answers.reading(bank, TODAY), TODAY).state


@pytest.mark.parametrize(
    ("move", "expected"),
    [
        (None, "needs-check"),
        (Month(year=2027, month=3), "not-from-these-answers"),
        (date(2027, 4, 14), "not-from-these-answers"),
        (Month(year=2027, month=4), "needs-check"),
        (date(2027, 4, 15), "likely-if-confirmed"),
        (Month(year=2027, month=5), "likely-if-confirmed"),
    ],
)
def test_a_no_that_a_rule_of_the_place_will_lift_refuses_nobody_whose_day_is_open(
    move: Given | None, expected: SubsidyState
) -> None:
    assert state(replace(MILD, since=HALF), move) == expected


def test_a_no_that_comes_back_when_a_rule_of_the_place_ends_leaves_a_month_open() -> None:
    ends = replace(MILD, until=HALF)
    assert state(ends, date(2027, 4, 15)) == "likely-if-confirmed"
    assert state(ends, date(2027, 4, 16)) == "not-from-these-answers"
    assert state(ends, Month(year=2027, month=4)) == "needs-check"


def test_a_rule_of_another_place_leaves_the_no_as_it_is() -> None:
    elsewhere = replace(MILD, since=HALF, town="小諸市")
    assert state(elsewhere, None) == "not-from-these-answers"
    assert state(replace(MILD, since=HALF, subsidy="other"), None) == "not-from-these-answers"


def test_a_no_that_every_later_rule_repeats_stands_while_the_day_is_open() -> None:
    again = replace(MILD, since=HALF, tests=(criterion("b", ALWAYS),))
    assert state(again, None) == "not-from-these-answers"
    assert state(again, Month(year=2027, month=4)) == "not-from-these-answers"
