"""Laws that hold for any history and any answers, whatever the rules say."""

import random
from collections.abc import Mapping
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from relocate_tui.assessment.result import SubsidyResult
from relocate_tui.assessment.subsidy import find_subsidies
from relocate_tui.bank.files import built_in
from relocate_tui.bank.question import Question
from relocate_tui.bank.rows import Period
from relocate_tui.bank.value import Given, Mark, Place
from relocate_tui.interview.answers import Answers
from tests.bank.test_residence import periods
from tests.banks import dice

TODAY = date(2026, 11, 24)
BANK = built_in()
PLACES = (
    Place(prefecture="gunma", town="中之条町"),
    Place(prefecture="saitama", town="秩父市"),
    Place(prefecture="chiba", town="旭市"),
    Place(prefecture="ibaraki", town="日立市"),
    Place(prefecture="kanagawa", town="横浜市"),
    Place(prefecture="yamanashi", town="富士吉田市"),
)
READ = (
    "move-status", "move-date", "destination", "work-path", "telework-hours", "office-days",
    "household", "stay-five-years", "grant-before", "residence-status", "consulted-before-move",
    "history", "origin-now", "tokyo-years", "tokyo-last-year", "commute-form", "same-record",
    "job-route", "new-job-limits", "startup-decision", "area-tie", "since-move", "buying-home",
    "commuting-allowance", "office-place", "study-now",
)  # fmt: skip
STANDS_FOR_TODAY = "apply-date"
"""Until it is answered, today stands in for the day of applying, so it may turn a result around."""


def some_answer(question: Question, roll: random.Random, history: tuple[Period, ...]) -> Given:
    match question.kind:
        case "single":
            return roll.choice([option.id for option in question.options if not option.retired])
        case "multi":
            return tuple(option.id for option in question.options if roll.random() < 0.3)
        case "date":
            return date(2024, 1, 1) + timedelta(days=roll.randrange(1400))
        case "place":
            return roll.choice(PLACES)
        case "periods":
            return history
        case _:
            return ()


def some_answers(history: tuple[Period, ...], roll: random.Random) -> dict[str, Given]:
    questions = [BANK.questions[name] for name in READ if name in BANK.questions]
    return {
        question.id: Mark.UNKNOWN if roll.random() < 0.1 else some_answer(question, roll, history)
        for question in questions
        if roll.random() < 0.8
    }


def judged(given_answers: Mapping[str, Given]) -> tuple[SubsidyResult, ...]:
    reading = Answers(given=given_answers).reading(BANK, TODAY)
    return find_subsidies(BANK, reading, TODAY)


def groups(result: SubsidyResult) -> list[set[str]]:
    """Give the results of each group of alternatives, read from the trace that is shown."""
    group_of = {test.id: test.one_of or test.id for test in result.criteria}
    found: dict[str, set[str]] = {}
    for trace in result.tests:
        shown = "stale" if trace.stale and trace.result == "not-met" else trace.result
        found.setdefault(group_of[trace.id], set()).add(shown)
    return list(found.values())


histories = st.lists(periods(), max_size=4).map(tuple)


@settings(max_examples=300)
@given(histories, st.integers(0, 10**9))
def test_the_trace_that_is_shown_is_the_trace_that_decides(
    history: tuple[Period, ...], seed: int
) -> None:
    for result in judged(some_answers(history, dice(seed))):
        found = groups(result)
        refused = any(group == {"not-met"} for group in found)
        settled = all("met" in group or group == {"ask-desk"} for group in found)
        match result.state:
            case "likely-if-confirmed":
                assert settled
                assert result.in_range
                assert not any(trace.stale for trace in result.tests)
            case "not-from-these-answers":
                assert refused
            case "needs-check":
                assert not (refused and result.in_range and _dated(seed, history))


def _dated(seed: int, history: tuple[Period, ...]) -> bool:
    """Tell whether one set of rules decides, since the day of the move is known."""
    answers = some_answers(history, dice(seed))
    reading = Answers(given=answers).reading(BANK, TODAY)
    return isinstance(reading.told("move-date"), date)


@settings(max_examples=300)
@given(histories, st.integers(0, 10**9))
def test_one_answer_more_never_turns_a_decided_test_around(
    history: tuple[Period, ...], seed: int
) -> None:
    roll = dice(seed)
    answers = some_answers(history, roll)
    open_questions = [name for name in READ if name in BANK.questions and name not in answers]
    if not open_questions:
        return
    name = roll.choice(open_questions)
    added = {**answers, name: some_answer(BANK.questions[name], roll, history)}
    before = {result.id: result for result in judged(answers)}
    for result in judged(added):
        earlier = before.get(result.id)
        if earlier is None or earlier.criteria != result.criteria:
            continue
        old = {trace.id: trace.result for trace in earlier.tests}
        for trace in result.tests:
            turned = {old.get(trace.id), trace.result} == {"met", "not-met"}
            assert not turned, (result.id, trace.id, name)


@settings(max_examples=200)
@given(histories, st.integers(0, 10**9))
def test_saying_nothing_is_never_read_as_a_no(history: tuple[Period, ...], seed: int) -> None:
    """Taking every answer away leaves nothing refused."""
    assert not any(result.state == "not-from-these-answers" for result in judged({}))
    answers = some_answers(history, dice(seed))
    declined = dict.fromkeys(answers, Mark.DECLINED)
    assert not any(
        trace.result == "not-met" for result in judged(declined) for trace in result.tests
    )
