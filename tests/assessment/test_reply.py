"""What a desk said counts for its town, for as long as the rule is fresh, and the latest wins."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from relocate_tui.assessment import result
from relocate_tui.assessment.subsidy import find_subsidies
from relocate_tui.bank.reply import Answered, Reply
from relocate_tui.bank.subsidy import SubsidyTest
from relocate_tui.bank.value import Given, Place
from relocate_tui.interview.answers import Answers
from tests.banks import DESTINATION, TODAY, bank_of, criterion, dice, leaf, subsidy
from tests.banks import question as any_question

X = leaf("q0", "a")
SAKU = Place(prefecture="nagano", town="佐久市")
DESK = criterion("desk", None)
SAID = Reply(subsidy="grant", test="desk", answered="met", on=TODAY, town="佐久市")


def judged(
    test: SubsidyTest,
    *replies: Reply,
    town: Given | None = SAKU,
    today: date = TODAY,
    given: str | None = None,
) -> result.SubsidyResult:
    asked = replace(any_question(dice(0), 0, ()), id="q0", kind="single", per_town=False)
    bank = bank_of((asked, DESTINATION), subsidies=(subsidy(test),))
    answers = Answers(
        given={
            **({} if town is None else {"destination": town}),
            **({} if given is None else {"q0": given}),
        }
    )
    for reply in replies:
        answers = answers.with_reply(reply)
    (found,) = find_subsidies(bank, answers.reading(bank, today), today)
    return found


def trace(
    test: SubsidyTest, *replies: Reply, town: Given | None = SAKU, today: date = TODAY
) -> result.TestTrace:
    (found,) = judged(test, *replies, town=town, today=today).tests
    return found


@pytest.mark.parametrize("answered", ["met", "not-met"])
def test_what_the_desk_said_decides_and_rests_on_no_answer(answered: Answered) -> None:
    reply = replace(SAID, answered=answered)
    found = trace(DESK, reply)
    assert (found.result, found.reply, found.because) == (answered, reply, ())


def test_a_desk_that_could_not_say_yet_leaves_the_question_and_is_shown() -> None:
    reply = replace(SAID, answered="open")
    found = trace(DESK, reply)
    assert (found.result, found.reply) == ("ask-desk", reply)


@pytest.mark.parametrize(
    ("town", "counts"),
    [
        (SAKU, True),
        (Place(prefecture="nagano", town=" 佐久市 "), True),
        (Place(prefecture="nagano", town="小諸市"), False),
        (Place(prefecture="nagano"), False),
        (None, False),
    ],
)
def test_a_reply_counts_for_its_town_only(town: Place | None, counts: bool) -> None:  # noqa: FBT001
    assert (trace(DESK, SAID, town=town).reply is not None) is counts


def test_a_reply_counts_for_the_prefecture_it_was_given_in() -> None:
    """Two cities are called 府中市; a row written by hand may leave the prefecture out."""
    reply = replace(SAID, town="府中市", prefecture="tokyo")
    tokyo, nagano = (Place(prefecture=name, town="府中市") for name in ("tokyo", "nagano"))
    assert trace(DESK, reply, town=tokyo).reply == reply
    assert trace(DESK, reply, town=nagano).reply is None
    assert trace(DESK, replace(reply, prefecture=""), town=nagano).reply is not None
    assert len(Answers().with_reply(reply).with_reply(replace(reply, prefecture="x")).replies) == 2


def test_without_a_town_a_reply_to_the_question_in_general_counts() -> None:
    general = replace(SAID, town="")
    assert trace(DESK, general, town=None).result == "met"
    assert trace(DESK, general).reply is None


@pytest.mark.parametrize(("days", "counts"), [(-1, False), (0, True), (100, True), (101, False)])
def test_a_reply_counts_until_its_rule_is_due_for_a_recheck(days: int, counts: bool) -> None:  # noqa: FBT001
    """The rule is to be read again every hundred days."""
    found = trace(DESK, SAID, today=TODAY + timedelta(days=days))
    assert (found.reply is not None) is counts


def test_a_fresh_reply_takes_the_place_of_a_rule_read_long_ago() -> None:
    later = date(2027, 12, 1)
    assert trace(DESK, today=later).stale
    assert not trace(DESK, replace(SAID, on=later), today=later).stale
    assert trace(DESK, replace(SAID, on=later, answered="open"), today=later).stale


def test_the_latest_reply_wins_in_whatever_order_they_were_written_down() -> None:
    yesterday = replace(SAID, answered="not-met", on=TODAY - timedelta(days=1))
    assert trace(DESK, yesterday, SAID).result == "met"
    assert trace(DESK, SAID, yesterday).result == "met"


def test_of_two_replies_of_one_day_the_one_written_down_later_counts() -> None:
    corrected = replace(SAID, answered="not-met")
    assert trace(DESK, SAID, corrected).result == "not-met"
    assert Answers().with_reply(SAID).with_reply(corrected).replies == (corrected,)
    spelled_otherwise = replace(corrected, town="佐久市 ")
    assert trace(DESK, SAID, spelled_otherwise).result == "not-met"


def test_a_reply_stands_above_what_the_answers_say() -> None:
    test = criterion("years", X)
    reply = replace(SAID, test="years")
    assert judged(test, given="b").state == "not-from-these-answers"
    assert judged(test, reply, given="b").tests[0].result == "met"
    assert judged(test, replace(reply, answered="open"), given="b").tests[0].result == "not-met"


def test_a_reply_about_anything_else_changes_nothing() -> None:
    others = (replace(SAID, test="other"), replace(SAID, subsidy="other"))
    assert trace(DESK, *others) == trace(DESK)
