"""Subsidies: which rules fit the date, what each test says, how far that decides anything."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings

from relocate_tui.assessment.result import SubsidyResult, SubsidyState
from relocate_tui.assessment.subsidy import find_subsidies
from relocate_tui.bank.bank import Bank
from relocate_tui.bank.condition import Condition
from relocate_tui.bank.files import built_in
from relocate_tui.bank.month import Month
from relocate_tui.bank.question import Option, Question
from relocate_tui.bank.subsidy import Part, Subsidy, SubsidyTest, Version
from relocate_tui.bank.value import Given, Mark, Place
from relocate_tui.interview.answers import Answers
from tests.banks import (
    ALWAYS,
    DESTINATION,
    NEVER,
    TODAY,
    WORD,
    any_value,
    bank_of,
    criterion,
    dice,
    is_open,
    leaf,
    seeds,
    subsidy,
)


def choice(question_id: str) -> Question:
    return Question(
        id=question_id,
        section="first",
        kind="single",
        text=WORD,
        why=WORD,
        options=tuple(Option(id=name, text=WORD) for name in ("yes", "no")),
    )


MOVE = replace(DESTINATION, id="move-date", kind="date", month=True)
BANK = bank_of((choice("x"), choice("y"), MOVE, DESTINATION))
X, Y = leaf("x", "yes"), leaf("y", "yes")
DAY = date(2027, 5, 1)
FRESH: Mapping[str, Given] = {"x": "yes", "y": "yes", "move-date": DAY}


def judged(
    programme: Subsidy, given_answers: Mapping[str, Given], today: date = TODAY
) -> SubsidyResult:
    (found,) = listed((programme,), given_answers, today)
    return found


def listed(
    programmes: tuple[Subsidy, ...], given_answers: Mapping[str, Given], today: date = TODAY
) -> tuple[SubsidyResult, ...]:
    bank = replace(BANK, subsidies={one.id: one for one in programmes})
    return find_subsidies(bank, Answers(given=given_answers).reading(bank, today), today)


def state(*tests: SubsidyTest, today: date = TODAY, **given_answers: Given) -> SubsidyState:
    return judged(subsidy(*tests), {"move-date": DAY, **given_answers}, today).state


DESK = criterion("desk", None)

# --- one test, several tests, alternatives --------------------------------------------------------


@pytest.mark.parametrize(
    ("tests", "expected"),
    [
        pytest.param((criterion("a", X),), "likely-if-confirmed", id="met"),
        pytest.param((criterion("a", Y),), "not-from-these-answers", id="not-met"),
        pytest.param((criterion("a", leaf("z", "yes")),), "needs-check", id="not-known"),
        pytest.param((DESK,), "likely-if-confirmed", id="desk-only"),
        pytest.param((), "likely-if-confirmed", id="no-tests"),
        pytest.param((criterion("a", X), criterion("b", Y)), "not-from-these-answers", id="both"),
        pytest.param(
            (criterion("a", X, one_of="g"), criterion("b", Y, one_of="g")),
            "likely-if-confirmed", id="one-of-two-is-enough",
        ),
        pytest.param(
            (criterion("a", Y, one_of="g"), criterion("b", Y, one_of="g")),
            "not-from-these-answers", id="none-of-two",
        ),
        pytest.param(
            (criterion("a", Y, one_of="g"), criterion("b", leaf("z", "yes"), one_of="g")),
            "needs-check", id="the-other-is-not-known",
        ),
        pytest.param(
            (criterion("a", Y, one_of="g"), criterion("b", None, one_of="g")),
            "needs-check", id="the-other-is-for-the-desk",
        ),
        pytest.param(
            (criterion("a", X, one_of="g"), criterion("b", None, one_of="g")),
            "likely-if-confirmed", id="met-beside-the-desk",
        ),
        pytest.param(
            (criterion("a", X, one_of="g"), criterion("b", Y, one_of="h")),
            "not-from-these-answers", id="two-groups-both-count",
        ),
        pytest.param(
            (criterion("a", X), criterion("b", Y, applies_when=Y)),
            "likely-if-confirmed", id="a-test-for-other-people",
        ),
        pytest.param(
            (criterion("a", X), criterion("b", Y, applies_when=leaf("z", "yes"))),
            "needs-check", id="a-test-that-may-be-for-other-people-refuses-nobody",
        ),
        pytest.param(
            (criterion("a", X), criterion("b", X, applies_when=leaf("z", "yes"))),
            "likely-if-confirmed", id="a-test-met-whether-it-applies-or-not",
        ),
    ],
)  # fmt: skip
def test_tests_join_into_a_state(tests: tuple[SubsidyTest, ...], expected: SubsidyState) -> None:
    """X holds, Y does not, z was not asked."""
    assert state(*tests, x="yes", y="no") == expected


LADDER: tuple[SubsidyState, ...] = (
    "not-from-these-answers",
    "needs-check",
    "likely-if-confirmed",
)


@pytest.mark.parametrize("group", [None, "a", "g"])
@pytest.mark.parametrize("machine", [X, Y, leaf("z", "yes"), NEVER, ALWAYS])
def test_a_fresh_question_for_the_desk_never_lowers_the_state(
    machine: Condition, group: str | None
) -> None:
    tests = (criterion("a", machine, one_of="g"), criterion("b", X))
    before = state(*tests, x="yes", y="no")
    after = state(*tests, replace(DESK, one_of=group), x="yes", y="no")
    assert LADDER.index(after) >= LADDER.index(before)


def test_what_is_said_of_each_test() -> None:
    tests = (criterion("a", X), criterion("b", Y), criterion("c", leaf("z", "yes")), DESK)
    found = judged(subsidy(*tests), {"x": "yes", "y": "no"}).tests
    assert [one.result for one in found] == ["met", "not-met", "unknown", "ask-desk"]
    assert [[reason.question for reason in one.because] for one in found] == [
        ["x"], ["y"], [], [],
    ]  # fmt: skip


def test_a_declined_answer_decides_no_test_and_is_not_named() -> None:
    (found,) = judged(subsidy(criterion("a", X)), {"x": Mark.DECLINED}).tests
    assert (found.result, found.because) == ("unknown", ())


# --- stale rules ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("days", "stale"), [(0, False), (99, False), (100, False), (101, True), (5000, True)]
)
def test_a_rule_is_stale_from_the_day_after_its_last(days: int, stale: bool) -> None:  # noqa: FBT001
    today = date(2027, 1, 1) + timedelta(days=days)
    (found,) = judged(subsidy(criterion("a", X, recheck_days=100)), FRESH, today).tests
    assert found.stale is stale


OLD = 3


@pytest.mark.parametrize(
    "tests",
    [
        (criterion("a", X, recheck_days=OLD),),
        (criterion("a", Y, recheck_days=OLD),),
        (criterion("a", Y, one_of="g", recheck_days=OLD), criterion("b", Y, one_of="g")),
        (criterion("a", X), criterion("b", Y, recheck_days=OLD)),
        (criterion("a", X), criterion("b", None, recheck_days=OLD)),
    ],
)
def test_a_stale_rule_gives_at_best_and_at_worst_a_check(tests: tuple[SubsidyTest, ...]) -> None:
    assert state(*tests, x="yes", y="no") == "needs-check"


def test_a_fresh_refusal_decides_beside_a_stale_rule() -> None:
    tests = (criterion("a", X, recheck_days=OLD), criterion("b", Y))
    assert state(*tests, x="yes", y="no") == "not-from-these-answers"


# --- versions -------------------------------------------------------------------------------------

FIRST = Version(since=date(2025, 4, 1), until=date(2027, 4, 14), tests=(criterion("old", X),))
SECOND = Version(since=date(2027, 4, 15), until=date(2028, 3, 31), tests=(criterion("new", X),))
DATED = replace(subsidy(), versions=(FIRST, SECOND))


@pytest.mark.parametrize(
    ("move", "version", "expected"),
    [
        (date(2025, 3, 31), None, "needs-check"),
        (date(2025, 4, 1), 0, "likely-if-confirmed"),
        (date(2027, 4, 14), 0, "likely-if-confirmed"),
        (date(2027, 4, 15), 1, "likely-if-confirmed"),
        (date(2028, 3, 31), 1, "likely-if-confirmed"),
        (date(2028, 4, 1), None, "needs-check"),
        (Month(year=2025, month=4), 0, "likely-if-confirmed"),
        (Month(year=2025, month=3), None, "needs-check"),
        (Month(year=2027, month=5), 1, "likely-if-confirmed"),
        (Month(year=2028, month=3), 1, "likely-if-confirmed"),
        (Month(year=2027, month=4), 0, "needs-check"),
        (Mark.UNKNOWN, 0, "needs-check"),
        (Mark.DECLINED, 0, "needs-check"),
    ],
)
def test_the_day_of_the_move_chooses_the_rules(
    move: Given, version: int | None, expected: SubsidyState
) -> None:
    """A month that two sets of rules share leaves the matter to the desk, as no date does."""
    found = judged(DATED, {"x": "yes", "move-date": move})
    assert (found.version, found.in_range, found.state) == (
        version,
        version is not None,
        expected,
    )
    used = "new" if version is None else ("old", "new")[version]
    assert [one.id for one in found.tests] == [used]


def test_without_a_date_the_rules_of_today_are_used() -> None:
    assert judged(DATED, {"x": "yes"}, date(2027, 4, 14)).version == 0
    assert judged(DATED, {"x": "yes"}, date(2027, 4, 15)).version == 1
    assert judged(DATED, {"x": "yes"}, date(2029, 1, 1)).version is None


def test_a_date_that_no_longer_applies_chooses_nothing() -> None:
    hidden = replace(MOVE, ask_when=leaf("y", "yes"))
    bank = replace(
        BANK, questions={**BANK.questions, "move-date": hidden}, subsidies={"grant": DATED}
    )
    given_answers: Mapping[str, Given] = {"x": "yes", "y": "no", "move-date": date(2028, 1, 1)}
    (found,) = find_subsidies(bank, Answers(given=given_answers).reading(bank, TODAY), TODAY)
    assert (found.version, found.state) == (0, "needs-check")


def test_rules_out_of_range_refuse_nobody() -> None:
    late: Mapping[str, Given] = {"x": "no", "move-date": date(2030, 1, 1)}
    assert judged(DATED, late).state == "needs-check"


def test_a_programme_without_rules_is_not_recorded() -> None:
    found = judged(replace(subsidy(), versions=()), FRESH)
    assert (found.state, found.version, found.tests, found.parts) == ("not-recorded", None, (), ())


# --- parts ----------------------------------------------------------------------------------------


def a_part(when: Condition, low: int | None = None, high: int | None = None) -> Part:
    return Part(
        id="children", name=WORD, source="s", checked_on=TODAY, confidence="official", when=when,
        cap_low_yen=low, cap_high_yen=high,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("whole", "when", "expected"),
    [
        (X, ALWAYS, "likely-if-confirmed"),
        (X, Y, "not-from-these-answers"),
        (X, leaf("z", "yes"), "needs-check"),
        (leaf("z", "yes"), X, "needs-check"),
        (leaf("z", "yes"), Y, "not-from-these-answers"),
        (Y, X, "not-from-these-answers"),
        (Y, leaf("z", "yes"), "not-from-these-answers"),
    ],
)
def test_a_part_stands_no_higher_than_the_whole(
    whole: Condition, when: Condition, expected: SubsidyState
) -> None:
    part = a_part(when, low=1, high=2)
    programme = subsidy(criterion("a", whole), parts=(part,))
    (found,) = judged(programme, {"x": "yes", "y": "no", "move-date": DAY}).parts
    assert (found.state, found.cap_low_yen, found.cap_high_yen) == (expected, 1, 2)


def test_a_part_of_rules_out_of_range_refuses_nobody() -> None:
    part = a_part(NEVER)
    programme = replace(subsidy(), versions=(replace(FIRST, parts=(part,)),))
    (found,) = judged(programme, {"x": "yes", "move-date": date(2030, 1, 1)}).parts
    assert found.state == "needs-check"


def test_a_part_of_stale_rules_refuses_nobody() -> None:
    part = a_part(NEVER)
    programme = subsidy(criterion("a", X), parts=(part,))
    long_after = TODAY + timedelta(days=5000)
    (found,) = judged(programme, FRESH, long_after).parts
    assert found.state == "needs-check"


def test_without_a_date_a_no_has_to_hold_in_all_later_rules() -> None:
    now, later = criterion("a", X), criterion("a", Y)
    programme = replace(
        subsidy(now),
        versions=(
            Version(since=date(2026, 1, 1), until=date(2026, 12, 31), tests=(now,)),
            Version(since=date(2027, 1, 1), tests=(later,)),
        ),
    )
    assert judged(programme, {"x": "no", "y": "yes"}).state == "needs-check"
    assert judged(programme, {"x": "no", "y": "no"}).state == "not-from-these-answers"


# --- which programmes are listed ------------------------------------------------------------------

NATION = subsidy(criterion("a", X))
NAGANO = replace(NATION, id="nagano", level="prefecture", prefecture="nagano")
SAKU = replace(NAGANO, id="saku", level="municipality", town="佐久市")
TOKYO = replace(NATION, id="tokyo", level="prefecture", prefecture="tokyo")
LOCAL = replace(NATION, id="local", level="municipality", versions=())
ALL = (SAKU, LOCAL, NATION, TOKYO, NAGANO)


@pytest.mark.parametrize(
    ("destination", "expected"),
    [
        (None, ["grant", "local"]),
        (Mark.UNKNOWN, ["grant", "local"]),
        (Mark.DECLINED, ["grant", "local"]),
        (Place(prefecture="kochi"), ["grant", "local"]),
        (Place(prefecture="nagano"), ["grant", "nagano", "saku", "local"]),
        (Place(prefecture="nagano", town="佐久市"), ["grant", "nagano", "saku", "local"]),
        (Place(prefecture="nagano", town="小諸市"), ["grant", "nagano", "local"]),
        (Place(prefecture="tokyo", town="佐久市"), ["grant", "tokyo", "local"]),
    ],
)
def test_only_programmes_that_can_concern_the_place_are_listed(
    destination: Given | None, expected: list[str]
) -> None:
    """From the nation to the town; one without rules stands for what nobody has recorded."""
    given_answers = {} if destination is None else {"destination": destination}
    found = listed(ALL, given_answers)
    assert [one.id for one in found] == expected
    assert found[-1].state == "not-recorded"


@pytest.mark.parametrize("typed", ["佐久市", "佐久", " 佐久市 ", "Saku", "ＳＡＫＵ"])
def test_a_town_is_known_however_it_is_written(typed: str) -> None:
    programme = replace(SAKU, town_spellings=("佐久", "saku"))
    place = Place(prefecture="nagano", town=typed)
    found = listed((programme,), {"x": "yes", "destination": place}, TODAY)
    assert [one.id for one in found] == ["saku"]


@pytest.mark.parametrize(("x", "there"), [("yes", True), ("no", False), (None, True), ("?", True)])
def test_a_programme_for_other_people_is_left_out(x: str | None, there: bool) -> None:  # noqa: FBT001
    given_answers: dict[str, Given] = {} if x is None else {"x": Mark.UNKNOWN if x == "?" else x}
    assert bool(listed((replace(NATION, relevant_when=X),), given_answers)) is there


# --- the bank that travels with the program -------------------------------------------------------


def decided(bank: Bank, answers: Answers, today: date) -> dict[tuple[str, int | None, str], str]:
    """Results that decide something, by programme, version of its rules, and test."""
    found = find_subsidies(bank, answers.reading(bank, today), today)
    return {
        (one.id, one.version, test.id): test.result
        for one in found
        for test in one.tests
        if test.result in ("met", "not-met")
    }


@settings(max_examples=80)
@given(seeds)
def test_one_more_answer_never_reverses_a_decided_test(seed: int) -> None:
    """A date may bring other rules: then it is another version, whose tests are judged anew.

    A decided test can leave the list, when it turns out not to be for this person.
    """
    bank, random = built_in(), dice(seed)
    today = date(2026, 11, 24) + timedelta(days=random.randint(0, 400))
    answers = Answers()
    read = [name for name in bank.questions if random.random() < 0.7]
    random.shuffle(read)
    before = decided(bank, answers, today)
    for name in read:
        if not is_open(bank, answers, name):
            continue
        given_answer = random.choice((any_value(random, bank, bank.questions[name]),) * 6 + (
            Mark.UNKNOWN, Mark.DECLINED))  # fmt: skip
        answers = answers.with_answer(bank, name, given_answer)
        after = decided(bank, answers, today)
        for test, result in before.items():
            assert after.get(test, result) == result, (name, test)
        before |= after


@settings(max_examples=100)
@given(seeds)
def test_the_state_of_a_programme_agrees_with_its_tests(seed: int) -> None:
    bank, random = built_in(), dice(seed)
    answers = Answers()
    for name, question in bank.questions.items():
        if random.random() < 0.7 and is_open(bank, answers, name):
            answers = answers.with_answer(bank, name, any_value(random, bank, question))
    today = date(2026, 11, 24) + timedelta(days=random.choice((0, 90, 500)))
    for found in find_subsidies(bank, answers.reading(bank, today), today):
        results = {test.result for test in found.tests}
        if found.state == "likely-if-confirmed":
            assert found.in_range
            assert not any(test.stale for test in found.tests)
        if found.state == "not-from-these-answers":
            assert any(test.result == "not-met" and not test.stale for test in found.tests)
        if found.state == "not-recorded":
            assert bank.subsidies[found.id].versions == ()
        assert results <= {"met", "not-met", "unknown", "ask-desk"}
