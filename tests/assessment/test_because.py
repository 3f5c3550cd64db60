"""The answers named as reasons suffice: with no others the same is decided."""

from collections.abc import Collection
from datetime import date

from hypothesis import given, settings

from relocate_tui.assessment.assess import assess
from relocate_tui.assessment.gate import judge_gate
from relocate_tui.assessment.subsidy import find_subsidies
from relocate_tui.bank.bank import Bank
from relocate_tui.bank.condition import Condition
from relocate_tui.bank.files import built_in
from relocate_tui.bank.reading import Reading
from relocate_tui.bank.truth import Because, Truth
from relocate_tui.bank.value import Mark, raw_value
from relocate_tui.interview.answers import Answers
from tests.banks import TODAY, Case, any_value, cases, condition, dice, is_open, seeds


def only(reading: Reading, named: Collection[Because]) -> Reading:
    """Read nothing but the answers named, about the same town."""
    names = {reason.question for reason in named}
    kept = {name: one for name, one in reading.given.items() if name in names}
    return Reading(reading.bank, kept, town=reading.town, today=reading.today)


def some_answers(seed: int) -> tuple[Bank, Answers]:
    """Answer about two thirds of the bank that travels with the program."""
    bank, random, answers = built_in(), dice(seed), Answers()
    for name, question in bank.questions.items():
        if random.random() < 0.7 and is_open(bank, answers, name):
            answers = answers.with_answer(bank, name, any_value(random, bank, question))
    return bank, answers


@settings(max_examples=1000)
@given(cases)
def test_a_condition_names_enough(case: Case) -> None:
    reading = case.answers.reading(case.bank, TODAY)
    for _ in range(5):
        claim = condition(case.random, tuple(case.bank.questions.values()))
        found = claim.on(reading)
        if found.truth is not Truth.UNKNOWN:
            assert claim.on(only(reading, found.because)).truth is found.truth


@settings(max_examples=500)
@given(cases)
def test_each_question_names_what_makes_it_apply_or_not(case: Case) -> None:
    reading = case.answers.reading(case.bank, TODAY)
    for name in case.bank.questions:
        found = reading.applies(name)
        if found.truth is not Truth.UNKNOWN:
            assert only(reading, found.because).applies(name).truth is found.truth


@settings(max_examples=500)
@given(cases)
def test_a_reason_is_an_answer_as_it_was_given(case: Case) -> None:
    reading = case.answers.reading(case.bank, TODAY)
    for _ in range(3):
        claim: Condition = condition(case.random, tuple(case.bank.questions.values()))
        for reason in claim.on(reading).because:
            given_answer = reading.given.get(reason.question)
            assert given_answer is not Mark.DECLINED
            assert reason.value == (None if given_answer is None else raw_value(given_answer))
            per_town = case.bank.questions[reason.question].per_town
            assert reason.town == (reading.town if per_town else None)


@settings(max_examples=700)
@given(cases)
def test_a_gate_that_applies_names_enough(case: Case) -> None:
    """What makes the gate apply counts with the reasons it names; a refusal has no reason."""
    reading = case.answers.reading(case.bank, TODAY)
    for gate in case.bank.gates.values():
        found = judge_gate(gate, reading)
        applies = gate.applies_when.on(reading)
        if found.state in ("settled", "blocking") or (
            found.state == "not-applicable" and applies.truth is Truth.NO
        ):
            named = (*found.because, *applies.because)
            assert judge_gate(gate, only(reading, named)).state == found.state


@settings(max_examples=500)
@given(cases)
def test_the_tests_of_a_programme_name_enough(case: Case) -> None:
    suffices(case.bank, case.answers, TODAY)


@settings(max_examples=60)
@given(seeds)
def test_the_tests_of_the_shipped_programmes_name_enough(seed: int) -> None:
    suffices(*some_answers(seed), date(2026, 11, 24))


def suffices(bank: Bank, answers: Answers, today: date) -> None:
    reading = answers.reading(bank, today)
    for found in find_subsidies(bank, reading, today):
        rules = {rule.id: rule for rule in found.criteria}
        for trace in found.tests:
            rule = rules[trace.id]
            if rule.when is None or trace.result not in ("met", "not-met"):
                continue
            kept = only(reading, trace.because).under(found.numbers)
            truth = rule.when.on(kept).truth
            assert truth is (Truth.YES if trace.result == "met" else Truth.NO), trace.id


@settings(max_examples=60)
@given(seeds)
def test_shipped_gates_tasks_and_contradictions_name_enough(seed: int) -> None:
    bank, answers = some_answers(seed)
    today = date(2026, 11, 24)
    reading = answers.reading(bank, today)
    found = assess(bank, answers, today)
    for gate in found.gates:
        rule = bank.gates[gate.id]
        applies = rule.applies_when.on(reading)
        if gate.state in ("settled", "blocking"):
            named = (*gate.because, *applies.because)
            assert judge_gate(rule, only(reading, named)).state == gate.state
    for odd in found.contradictions:
        claim = bank.contradictions[odd.id].when
        assert claim.on(only(reading, odd.because)).truth is Truth.YES
    for item in found.checklist:
        when = bank.tasks[item.id].when
        assert item.because or when == Condition.ALWAYS, item.id
