"""Conditions keep the laws of three-valued logic, on answers of every state."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from relocate_tui.bank.condition import Condition
from relocate_tui.bank.files import load_bank
from relocate_tui.bank.month import Month
from relocate_tui.bank.reading import Reading
from relocate_tui.bank.rows import Person
from relocate_tui.bank.truth import Truth
from relocate_tui.bank.value import Given, Mark, Place

BANK = load_bank((Path(__file__).resolve().parent.parent / "broken" / "good",))
TODAY = date(2027, 1, 15)

LEAVES: tuple[dict[str, object], ...] = (
    {"q": "work-path", "is": "keep"},
    {"q": "work-path", "in": ["keep", "change-job"]},
    {"q": "permission", "is": "written"},
    {"q": "permission", "in": ["verbal", "refused"]},
    {"q": "worries", "has": "winter"},
    {"q": "worries", "is": []},
    {"q": "margin", "at_least": 0},
    {"q": "margin", "at_most": 10},
    {"q": "move-date", "before": date(2027, 1, 15)},
    {"q": "move-date", "after": date(2027, 1, 15)},
    {"fact": "children-under-18", "at_least": 1},
    {"fact": "has-partner", "is": False},
    {"fact": "destination-in-tokyo-area", "is": True},
    {"fact": "destination-town", "is": "佐久市"},
    {"fact": "days-until-move", "at_least": 1},
)
VALUES: dict[str, st.SearchStrategy[Given]] = {
    "work-path": st.sampled_from(("keep", "change-job")),
    "permission": st.sampled_from(("written", "verbal", "refused")),
    "worries": st.sampled_from(((), ("winter",), ("work",), ("winter", "work"))),
    "margin": st.integers(-2, 12),
    "move-date": st.sampled_from(
        (date(2027, 1, 14), date(2027, 1, 15), date(2027, 1, 16), Month(year=2027, month=1))
    ),
    "household": st.lists(
        st.sampled_from(
            (
                Person(relation="partner", age_band="40s"),
                Person(relation="child", age_band="3-5"),
                Person(relation="parent", age_band="75-over"),
            )
        ),
        max_size=3,
    ).map(tuple),
    "destination": st.sampled_from(
        (
            Place(prefecture="tokyo"),
            Place(prefecture="nagano"),
            Place(prefecture="nagano", town="佐久市"),
        )
    ),
}
MARKS = st.sampled_from((Mark.UNKNOWN, Mark.DECLINED))


def inner(parts: st.SearchStrategy[Condition]) -> st.SearchStrategy[Condition]:
    several = st.lists(parts, max_size=3).map(tuple)
    return st.one_of(
        several.map(lambda each: Condition(operator="all", parts=each)),
        several.map(lambda each: Condition(operator="any", parts=each)),
        parts.map(negated),
    )


def negated(condition: Condition) -> Condition:
    return Condition(operator="not", parts=(condition,))


conditions = st.recursive(st.sampled_from(LEAVES).map(Condition.parse), inner, max_leaves=8)
answers = st.fixed_dictionaries(
    {}, optional={name: st.one_of(values, MARKS) for name, values in VALUES.items()}
)


def truth(condition: Condition, given_answers: dict[str, Given]) -> Truth:
    return condition.on(Reading(BANK, given_answers, today=TODAY)).truth


@settings(max_examples=500)
@given(st.lists(conditions, max_size=4), answers)
def test_de_morgan(parts: list[Condition], given_answers: dict[str, Given]) -> None:
    together = tuple(parts)
    turned = tuple(negated(part) for part in parts)
    for one, other in (("all", "any"), ("any", "all")):
        left = negated(Condition(operator=one, parts=together))  # type: ignore[arg-type]
        right = Condition(operator=other, parts=turned)  # type: ignore[arg-type]
        assert truth(left, given_answers) is truth(right, given_answers)


@settings(max_examples=500)
@given(conditions, answers)
def test_twice_not_is_nothing(condition: Condition, given_answers: dict[str, Given]) -> None:
    found = condition.on(Reading(BANK, given_answers, today=TODAY))
    twice = negated(negated(condition)).on(Reading(BANK, given_answers, today=TODAY))
    assert twice == found


@settings(max_examples=500)
@given(conditions, answers, st.data())
def test_one_more_answer_never_flips_what_is_decided(
    condition: Condition, given_answers: dict[str, Given], data: st.DataObject
) -> None:
    unsettled = [name for name in VALUES if isinstance(given_answers.get(name, Mark.UNKNOWN), Mark)]
    before = truth(condition, given_answers)
    for name in unsettled:
        value = data.draw(VALUES[name], label=name)
        after = truth(condition, {**given_answers, name: value})
        assert before is Truth.UNKNOWN or after is before


@pytest.mark.parametrize("leaf", LEAVES, ids=str)
@pytest.mark.parametrize("turned", [False, True])
def test_no_comparison_flips_when_the_question_it_hangs_on_is_answered(
    leaf: dict[str, object], *, turned: bool
) -> None:
    condition = negated(Condition.parse(leaf)) if turned else Condition.parse(leaf)
    for permission in ("written", "verbal", "refused", Mark.UNKNOWN, Mark.DECLINED):
        alone: dict[str, Given] = {"permission": permission}
        for path in ("keep", "change-job"):
            before = truth(condition, alone)
            assert before in (Truth.UNKNOWN, truth(condition, {**alone, "work-path": path}))


@pytest.mark.parametrize("comparison", ["before", "after"])
@given(st.dates(date(2026, 12, 1), date(2027, 2, 28)))
def test_a_month_is_decided_only_where_all_its_days_agree(comparison: str, limit: date) -> None:
    condition = Condition.parse({"q": "move-date", comparison: limit})
    month = Month(year=2027, month=1)
    days = {truth(condition, {"move-date": date(2027, 1, day)}) for day in range(1, 32)}
    expected = days.pop() if len(days) == 1 else Truth.UNKNOWN
    assert truth(condition, {"move-date": month}) is expected


@settings(max_examples=500)
@given(conditions, answers)
def test_the_answers_named_suffice_while_their_questions_are_asked(
    condition: Condition, given_answers: dict[str, Given]
) -> None:
    reading = Reading(BANK, given_answers, today=TODAY)
    found = condition.on(reading)
    named = {because.question for because in found.because}
    asking = {because.question for name in named for because in reading.applies(name).because}
    kept = {name: value for name, value in given_answers.items() if name in named or name in asking}
    assert truth(condition, kept) is found.truth


@settings(max_examples=500)
@given(conditions)
def test_without_answers_nothing_that_compares_is_decided(condition: Condition) -> None:
    found = condition.on(Reading(BANK, {}, today=TODAY))
    leaves = tuple(condition.leaves())
    if found.truth is not Truth.UNKNOWN:
        assert found.because == ()
    if condition.operator in ("question", "fact"):
        assert found.truth is Truth.UNKNOWN
        assert leaves == (condition,)


def test_one_and_true_are_not_mistaken_for_each_other_on_one_reading() -> None:
    reading = Reading(BANK, {"margin": 1}, today=TODAY)
    found = [
        Condition.parse({"q": "margin", "is": operand}).on(reading).truth
        for operand in (1, True, 1.0)
    ]
    assert found == [Truth.YES, Truth.NO, Truth.NO]
