"""Barrier scores and the overall score: sound intervals, coverage, and what never counts."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from relocate_tui.assessment.assess import assess
from relocate_tui.assessment.interval import Member, bounds
from relocate_tui.assessment.result import Assessment, BarrierResult, Overall
from relocate_tui.bank.bank import Bank
from relocate_tui.bank.barrier import Barrier
from relocate_tui.bank.condition import Condition
from relocate_tui.bank.question import Band, Option, Question
from relocate_tui.bank.reading import Status
from relocate_tui.bank.truth import Because, Truth
from relocate_tui.bank.value import Given, Mark
from relocate_tui.interview.answers import Answers, Town
from relocate_tui.text import Text
from tests.banks import (
    ALWAYS,
    BARRIERS,
    TODAY,
    WORD,
    Case,
    any_case,
    bank_of,
    cases,
    complete,
    complete_all,
    dice,
    is_open,
    leaf,
    negated,
    one_more,
    plain_overall,
    plain_score,
    question,
    seeds,
    simple_cases,
    subjects,
)

NEAR = 1e-6
COMPLETIONS = 12
HALF = 0.5


def final_scores(bank: Bank, answers: Answers) -> tuple[Mapping[str, float | None], float | None]:
    """What the answers come to when no more are given, worked out apart from the program."""
    reading = answers.reading(bank, TODAY)
    scores = {barrier: plain_score(bank, reading, barrier) for barrier in bank.barriers}

    def weight_of(barrier: str) -> float | None:
        rule = bank.barriers[barrier]
        if rule.applies_when.on(reading).truth is Truth.NO:
            return None
        held = (one.weight for one in rule.adjustments if one.when.on(reading).truth is Truth.YES)
        return [rule.weight, *held][-1]

    return scores, plain_overall(bank, scores, weight_of)


def lies_within(
    found: Assessment, scores: Mapping[str, float | None], overall: float | None
) -> None:
    for barrier in found.barriers:
        score = scores[barrier.id]
        if score is not None:
            assert barrier.low - NEAR <= score <= barrier.high + NEAR, barrier.id
    if overall is not None:
        assert found.overall.low - NEAR <= overall <= found.overall.high + NEAR


def spans(found: Assessment) -> tuple[BarrierResult | Overall, ...]:
    return (*found.barriers, found.overall)


@settings(max_examples=500)
@given(cases)
def test_the_final_score_of_any_completion_lies_inside_the_interval(case: Case) -> None:
    bank, answers = case.bank, case.answers
    found = assess(bank, answers, TODAY)
    for _ in range(COMPLETIONS):
        lies_within(found, *final_scores(bank, complete(case.random, bank, answers)))


@settings(max_examples=150)
@given(cases)
def test_the_final_score_lies_inside_every_earlier_interval(case: Case) -> None:
    bank, answers = case.bank, case.answers
    earlier = [assess(bank, answers, TODAY)]
    for _ in range(8):
        answers = one_more(case.random, bank, answers)
        earlier.append(assess(bank, answers, TODAY))
    final = final_scores(bank, complete(case.random, bank, answers))
    for found in earlier:
        lies_within(found, *final)


@settings(max_examples=150)
@given(cases)
def test_the_score_itself_is_the_plain_mean(case: Case) -> None:
    bank, answers = case.bank, case.answers
    done = complete(case.random, bank, answers)
    found = assess(bank, done, TODAY)
    scores, overall = final_scores(bank, done)
    for barrier in found.barriers:
        if barrier.score is not None:
            assert barrier.score == pytest.approx(scores[barrier.id], abs=NEAR)
    if found.overall.score is not None:
        assert found.overall.score == pytest.approx(overall, abs=NEAR)


@settings(max_examples=120)
@given(simple_cases)
def test_brute_force_reaches_both_ends_of_the_interval(case: Case) -> None:
    """Each scored question hangs on nothing or on a source of its own, which is not declined."""
    bank, answers = case.bank, case.answers
    found = assess(bank, answers, TODAY)
    measured = [barrier for barrier in found.barriers if barrier.coverage > 0]
    assume(measured)
    reached: dict[str, list[float]] = {barrier.id: [] for barrier in measured}
    for done in complete_all(bank, answers):
        reading = done.reading(bank)
        for barrier_id, scores in reached.items():
            score = plain_score(bank, reading, barrier_id)
            if score is not None:
                scores.append(score)
    for barrier in measured:
        assert min(reached[barrier.id]) == pytest.approx(barrier.low, abs=NEAR)
        assert max(reached[barrier.id]) == pytest.approx(barrier.high, abs=NEAR)


@given(cases)
def test_with_nothing_answered_everything_is_still_possible(case: Case) -> None:
    found = assess(case.bank, Answers(), TODAY)
    assert {(one.low, one.score, one.high, one.coverage) for one in spans(found)} == {
        (0.0, None, 100.0, 0.0)
    }


@settings(max_examples=300)
@given(cases)
def test_a_score_is_given_exactly_when_all_that_is_due_is_answered(case: Case) -> None:
    bank, answers = case.bank, case.answers
    if case.random.random() < HALF:
        answers = complete(case.random, bank, answers)
    found = assess(bank, answers, TODAY)
    for barrier in found.barriers:
        assert (barrier.score is not None) == (barrier.coverage == 1)
        missing = [one for one in barrier.reasons if one.ready is None]
        assert (barrier.coverage == 1) == (not missing and bool(barrier.reasons))
    for one in spans(found):
        assert 0 <= one.coverage <= 1
        assert 0 <= one.low <= one.high <= 100
        assert one.score is None or one.coverage == pytest.approx(1)


def parts_of(question: Question) -> tuple[Option | Band, ...]:
    return (*question.options, *question.bands)


def raised(question: Question, place: int, barrier: str, at_least: float) -> Question:
    """Give the question with one `ready` of its options or bands raised."""

    def ready(before: Mapping[str, float]) -> dict[str, float]:
        return {**before, barrier: max(before[barrier], at_least)}

    options, bands = list(question.options), list(question.bands)
    if options:
        options[place] = replace(options[place], ready=ready(options[place].ready))
    else:
        bands[place] = replace(bands[place], ready=ready(bands[place].ready))
    return replace(question, options=tuple(options), bands=tuple(bands))


@settings(max_examples=200)
@given(cases, st.data())
def test_raising_one_ready_never_lowers_a_barrier(case: Case, data: st.DataObject) -> None:
    bank, answers = case.bank, case.answers
    steps = [
        (question, place, barrier)
        for question in bank.questions.values()
        for place, part in enumerate(parts_of(question))
        for barrier in part.ready
    ]
    assume(steps)
    question, place, barrier = data.draw(st.sampled_from(steps))
    changed = raised(question, place, barrier, data.draw(st.floats(0, 1)))
    before = assess(bank, answers, TODAY)
    after = assess(
        replace(bank, questions={**bank.questions, question.id: changed}), answers, TODAY
    )
    for old, new in zip(before.barriers, after.barriers, strict=True):
        assert (new.low, new.high) >= (old.low - NEAR, old.high - NEAR)
        assert new.high >= old.high - NEAR
        assert (old.score is None) == (new.score is None)
        assert old.score is None or new.score is None or new.score >= old.score - NEAR
    assert after.overall.low >= before.overall.low - NEAR
    assert after.overall.high >= before.overall.high - NEAR


@settings(max_examples=150)
@given(cases)
def test_the_order_of_answering_is_irrelevant(case: Case) -> None:
    bank, answers = case.bank, case.answers

    def shuffled(before: Mapping[str, Given]) -> dict[str, Given]:
        items = list(before.items())
        case.random.shuffle(items)
        return dict(items)

    towns = {
        name: replace(town, given=shuffled(town.given)) for name, town in answers.towns.items()
    }
    other = replace(answers, given=shuffled(answers.given), towns=towns)
    assert assess(bank, other, TODAY) == assess(bank, answers, TODAY)


@settings(max_examples=100)
@given(cases)
def test_no_number_depends_on_the_language(case: Case) -> None:
    bank, answers = case.bank, case.answers
    assert assess(retold(bank), answers, TODAY) == assess(bank, answers, TODAY)


def retold(value: Any) -> Any:  # noqa: ANN401 -- a bank is many types
    """Change every sentence of a bank, in every language."""
    if isinstance(value, Text):
        return Text(ja=value.en, en=f"{value.ja}!", easy="やさしく")
    if isinstance(value, tuple):
        return tuple(retold(item) for item in value)
    if isinstance(value, Mapping):
        return {key: retold(item) for key, item in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        changed = {each.name: retold(getattr(value, each.name)) for each in fields(value)}
        return replace(value, **changed)
    return value


# --- what never counts ----------------------------------------------------------------------------


def read_by_conditions(bank: Bank) -> set[str]:
    """Name every question some condition reads, wherever the condition stands."""
    return set().union(*(subjects(condition) for condition in conditions_in(bank)))


def conditions_in(value: object) -> Iterator[Condition]:
    if isinstance(value, Condition):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from conditions_in(item)
    elif isinstance(value, Mapping):
        yield from conditions_in(tuple(value.values()))
    elif is_dataclass(value):
        yield from conditions_in(tuple(getattr(value, each.name) for each in fields(value)))


@settings(max_examples=300)
@given(cases)
def test_a_declined_question_no_condition_reads_is_as_good_as_not_in_the_bank(
    case: Case,
) -> None:
    """Gates and outcome included; only a gate of its own, which rests on it, is left out."""
    spare = question(case.random, 3, ())
    spare = replace(spare, id="spare", per_town=False)
    bank = replace(case.bank, questions={**case.bank.questions, "spare": spare})
    busy = read_by_conditions(bank) | {"destination"}
    for name in bank.questions:
        if name in busy or not is_open(bank, case.answers, name):
            continue
        declined = case.answers.with_answer(bank, name, Mark.DECLINED)
        kept = {key: one for key, one in bank.questions.items() if key != name}
        without = assess(replace(bank, questions=kept), declined, TODAY)
        found = assess(bank, declined, TODAY)
        dormant = tuple(one for one in found.dormant if one != name)
        assert replace(found, dormant=dormant) == without


def named_in(value: object) -> Iterator[str]:
    """Name every question an assessment gives as a reason."""
    if isinstance(value, Because):
        yield value.question
    elif isinstance(value, tuple):
        for item in value:
            yield from named_in(item)
    elif is_dataclass(value):
        yield from named_in(tuple(getattr(value, each.name) for each in fields(value)))


@settings(max_examples=400)
@given(cases)
def test_a_declined_question_is_named_as_no_reason(case: Case) -> None:
    bank, answers = case.bank, case.answers
    reading = answers.reading(bank, TODAY)
    named = set(named_in(assess(bank, answers, TODAY)))
    assert not {name for name in named if reading.declined(name)}


@settings(max_examples=200)
@given(cases, st.data())
def test_declining_an_open_question_lowers_no_score_already_given(
    case: Case, data: st.DataObject
) -> None:
    """The interval can only get narrower, and what was answered keeps its share."""
    bank, answers = case.bank, case.answers
    reading = answers.reading(bank, TODAY)
    blank = [
        question.id
        for question in bank.questions.values()
        if reading.status(question) is Status.ASKED and question.id not in reading.given
    ]
    assume(blank)
    name = data.draw(st.sampled_from(blank))
    before = assess(bank, answers, TODAY)
    after = assess(bank, answers.with_answer(bank, name, Mark.DECLINED), TODAY)
    for old, new in zip(before.barriers, after.barriers, strict=True):
        assert new.low >= old.low - NEAR
        assert new.high <= old.high + NEAR
        assert new.coverage >= old.coverage - NEAR or name in read_by_conditions(bank)


@settings(max_examples=400)
@given(cases)
def test_answers_to_questions_that_do_not_apply_never_count(case: Case) -> None:
    bank, answers = case.bank, case.answers
    reading = answers.reading(bank, TODAY)

    def counting(before: Mapping[str, Given]) -> dict[str, Given]:
        return {
            name: given
            for name, given in before.items()
            if reading.status(bank.questions[name]) is not Status.NOT_APPLICABLE
        }

    towns = {
        name: replace(town, given=counting(town.given)) for name, town in answers.towns.items()
    }
    without = assess(bank, replace(answers, given=counting(answers.given), towns=towns), TODAY)
    found = assess(bank, answers, TODAY)
    assert replace(found, dormant=()) == replace(without, dormant=())
    assert set(found.dormant) >= set(reading.given) - set(counting(reading.given))


@settings(max_examples=100)
@given(cases)
def test_answers_about_another_town_never_count(case: Case) -> None:
    bank, answers = case.bank, case.answers
    other = Town(name="別の町", given=dict.fromkeys(bank.questions, "a"))
    beside = replace(answers, towns={**answers.towns, "another": other})
    assume(answers.town_in_question() is not None or "destination" in answers.given)
    assert assess(bank, beside, TODAY) == assess(bank, answers, TODAY)


# --- by hand --------------------------------------------------------------------------------------


def scored(name: str, *ready: float | None, weight: float = 1, **more: Any) -> Question:  # noqa: ANN401
    options = tuple(
        Option(id="abcd"[place], text=WORD, ready={} if one is None else {"alpha": one})
        for place, one in enumerate(ready)
    )
    return Question(
        id=name, section="first", kind="single", text=WORD, why=WORD, options=options,
        weights={"alpha": weight}, **more,
    )  # fmt: skip


def alpha(*asked: Question, **given_answers: Given) -> tuple[float, float | None, float, float]:
    bank = bank_of(asked, barriers={"alpha": Barrier(id="alpha", name=WORD, about=WORD, weight=1)})
    found = assess(bank, Answers(given=given_answers), TODAY).barrier("alpha")
    return (
        round(found.low, 6),
        None if found.score is None else round(found.score, 6),
        round(found.high, 6),
        round(found.coverage, 6),
    )


SOURCE = replace(scored("s", None, None), weights={})
ON_A = leaf("s", "a")


@pytest.mark.parametrize(
    ("asked", "given_answers", "expected"),
    [
        pytest.param(
            (scored("x", 0.5, 1.0), scored("y", 0.0, 1.0)), {"x": "a"}, (25, None, 75, 0.5),
            id="one-half-known",
        ),
        pytest.param(
            (scored("x", 0.5, 1.0), scored("y", 0.0, 1.0)), {"x": "a", "y": Mark.DECLINED},
            (50, 50, 50, 1), id="declined-leaves-the-denominator",
        ),
        pytest.param(
            (scored("x", 0.5, 1.0), scored("y", 0.0, 1.0)), {"x": "a", "y": Mark.UNKNOWN},
            (25, None, 75, 0.5), id="not-known-stays-open",
        ),
        pytest.param(
            (scored("x", 0.5), scored("y", 0.6, 1.0)), {"x": "a"}, (50, None, 75, 0.5),
            id="an-open-answer-that-cannot-lower-may-stay-away",
        ),
        pytest.param(
            (scored("x", 0.5, weight=3), scored("y", None, 0.0)), {"x": "a", "y": "a"},
            (50, 50, 50, 1), id="an-unscored-option-weighs-nothing",
        ),
        pytest.param(
            (SOURCE, scored("x", 0.5), scored("y", 1.0, ask_when=ON_A)), {"x": "a", "y": "a"},
            (50, 75, 75, 1), id="an-answer-that-may-vanish",
        ),
        pytest.param(
            (SOURCE, scored("x", 0.5), scored("y", 1.0, ask_when=ON_A, when_unknown="skip")),
            {"x": "a"}, (50, 50, 75, 1), id="a-question-that-may-still-come",
        ),
        pytest.param(
            (SOURCE, scored("x", 0.5), scored("y", 1.0, ask_when=ON_A)),
            {"s": "b", "x": "a", "y": "a"}, (50, 50, 50, 1), id="dormant",
        ),
        pytest.param(
            (scored("x", 0.5), scored("y", 1.0, per_town=True)), {"x": "a"}, (50, 50, 75, 1),
            id="not-due-without-a-town",
        ),
        pytest.param(
            (scored("x", 0.5), scored("y", 1.0, per_town=True)),
            {"x": "a", "destination": Mark.DECLINED}, (50, 50, 50, 1),
            id="no-town-will-be-named",
        ),
    ],
)  # fmt: skip
def test_one_barrier_worked_out_by_hand(
    asked: tuple[Question, ...],
    given_answers: dict[str, Given],
    expected: tuple[float, float | None, float, float],
) -> None:
    assert alpha(*asked, **given_answers) == expected


def test_a_refusal_that_may_turn_out_not_to_apply_still_leaves_both_ways_open() -> None:
    """Q2 was declined while q1 was open: q1 may yet take q2 away, and with it q3."""
    q1 = replace(SOURCE, id="q1")
    q2 = replace(SOURCE, id="q2", ask_when=leaf("q1", "a"))
    q3 = scored("q3", 1.0, ask_when=leaf("q2", "a"))
    q4 = scored("q4", 0.0)
    found = alpha(q1, q2, q3, q4, q2=Mark.DECLINED, q3="a", q4="a")
    later = alpha(q1, q2, q3, q4, q1="b", q2=Mark.DECLINED, q3="a", q4="a")
    assert later[1] == 0
    assert found[0] == 0


def test_a_refusal_that_may_turn_out_not_to_apply_may_still_bring_a_question() -> None:
    q1 = replace(SOURCE, id="q1")
    q2 = replace(SOURCE, id="q2", ask_when=leaf("q1", "a"))
    q3 = scored("q3", 1.0, ask_when=negated(leaf("q2", "a")), when_unknown="skip")
    q4 = scored("q4", 0.0)
    found = alpha(q1, q2, q3, q4, q2=Mark.DECLINED, q4="a")
    later = alpha(q1, q2, q3, q4, q1="b", q2=Mark.DECLINED, q3="a", q4="a")
    assert later[1] == 50
    assert found[2] == 50


@settings(max_examples=300)
@given(
    st.lists(
        st.tuples(
            st.floats(0, 1), st.floats(0, 1), st.sampled_from((0, 0.5, 1)), st.floats(0.1, 3)
        ),
        min_size=1,
        max_size=6,
    ),
    seeds,
)
def test_the_bounds_of_a_mean_hold_every_mean_and_are_reached(
    rows: list[tuple[float, float, float, float]], seed: int
) -> None:
    members = [
        Member(low=min(a, b), high=max(a, b), lightest=share * weight, heaviest=weight)
        for a, b, share, weight in rows
    ]
    spread = bounds(members)
    assert spread is not None
    corners = list(means(members, lambda one: one.low)), list(means(members, lambda one: one.high))
    assert min(corners[0]) == pytest.approx(spread[0], abs=NEAR)
    assert max(corners[1]) == pytest.approx(spread[1], abs=NEAR)
    random = dice(seed)
    inside = [random.uniform(one.low, one.high) for one in members]
    weights = [random.uniform(one.lightest, one.heaviest) for one in members]
    if sum(weights) > NEAR:
        mean = sum(map(float.__mul__, inside, weights)) / sum(weights)
        assert spread[0] - NEAR <= mean <= spread[1] + NEAR


def means(members: list[Member], value: Callable[[Member], float]) -> Iterator[float]:
    """Every mean with each member at its lightest or its heaviest."""
    for pick in range(2 ** len(members)):
        weights = [
            one.heaviest if pick >> place & 1 else one.lightest for place, one in enumerate(members)
        ]
        if sum(weights) > 0:
            yield sum(
                value(one) * weight for one, weight in zip(members, weights, strict=True)
            ) / sum(weights)


def test_without_members_there_is_no_mean() -> None:
    assert bounds([]) is None
    assert bounds([Member(low=0, high=1, lightest=0, heaviest=0)]) is None


def test_the_random_banks_reach_every_part_of_the_rules() -> None:
    """Guard against strategies that have gone dull: each kind of thing turns up."""
    seen: set[str] = set()

    for case in map(any_case, range(600)):
        bank, answers = case.bank, case.answers
        reading = answers.reading(bank, TODAY)
        seen.update(question.kind for question in bank.questions.values())
        seen.update(reading.status(question).value for question in bank.questions.values())
        found = assess(bank, answers, TODAY)
        seen.update(gate.state for gate in found.gates)
        seen.add(found.outcome)
        seen.update(test.result for subsidy in found.subsidies for test in subsidy.tests)
        if any(one.ask_when.operator != "all" for one in bank.questions.values()):
            seen.add("conditions")
        assert all(barrier in BARRIERS for barrier in bank.barriers)
        assert ALWAYS.on(reading).truth is Truth.YES
    assert seen >= {
        "single", "multi", "number", "people", "place", "conditions",
        "asked", "undecided", "not-due", "not-applicable",
        "settled", "open", "blocking", "met", "not-met", "unknown",
        "follow-up", "too-early", "try-first", "plan", "settle-first", "not-now",
    }  # fmt: skip


@given(cases)
def test_with_one_weight_for_all_the_comparison_is_the_overall_itself(case: Case) -> None:
    even = {
        name: replace(barrier, weight=2.0, adjustments=())
        for name, barrier in case.bank.barriers.items()
    }
    found = assess(replace(case.bank, barriers=even), case.answers, TODAY)
    assert found.overall_equal.low == pytest.approx(found.overall.low, abs=NEAR)
    assert found.overall_equal.high == pytest.approx(found.overall.high, abs=NEAR)
    assert (found.overall_equal.score is None) == (found.overall.score is None)


@given(cases)
def test_the_comparison_with_equal_weights_depends_on_no_weight_of_a_barrier(case: Case) -> None:
    heavy = {
        name: replace(barrier, weight=barrier.weight * place)
        for place, (name, barrier) in enumerate(case.bank.barriers.items(), start=1)
    }
    plain = assess(case.bank, case.answers, TODAY).overall_equal
    weighted = assess(replace(case.bank, barriers=heavy), case.answers, TODAY).overall_equal
    assert (weighted.low, weighted.high) == pytest.approx((plain.low, plain.high), abs=NEAR)
