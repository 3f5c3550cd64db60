"""The outcome by its ordered rules, the stage from actions, and the town in between."""

from collections.abc import Mapping
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relocate_tui.assessment.outcome import quick_coverage
from relocate_tui.assessment.result import Outcome
from relocate_tui.bank.barrier import Stage
from relocate_tui.bank.value import Given
from tests.assessment.hand import (
    BANK,
    BLANK,
    DECLINED,
    NAGANO,
    UNKNOWN,
    answers,
    asked,
    assessed,
)
from tests.banks import TODAY

Changed = Mapping[str, Given | None]
WEEKS: Changed = {"office-weeks": "possible"}


@pytest.mark.parametrize(
    ("changed", "outcome"),
    [
        pytest.param({}, "plan", id="all-in-place"),
        pytest.param({"move-status": "moved"}, "follow-up", id="moved"),
        pytest.param(
            {"move-status": "moved", "permission": "final"}, "follow-up", id="moved-comes-first"
        ),
        pytest.param({"permission": "final"}, "not-now", id="no-task-can-change-it"),
        pytest.param({"permission": "refused"}, "settle-first", id="a-task-leads-on"),
        pytest.param(
            {"permission": "refused", "fit": "mostly"}, "not-now", id="one-of-two-cannot-change"
        ),
        pytest.param({"budget": "short"}, "settle-first", id="another-gate"),
        pytest.param({**WEEKS, "permission": "final"}, "two-base", id="only-permission"),
        pytest.param({**WEEKS, "fit": "mostly"}, "two-base", id="only-fit"),
        pytest.param({**WEEKS, "fit": "mostly", "permission": "final"}, "two-base", id="both"),
        pytest.param(
            {**WEEKS, "fit": "mostly", "budget": "short"}, "not-now", id="and-another-gate-blocks"
        ),
        pytest.param(
            {"fit": "mostly", "office-weeks": BLANK}, "not-now", id="weeks-not-known"
        ),
        pytest.param({**WEEKS}, "plan", id="weeks-alone-change-nothing"),
        pytest.param({"line": "none"}, "not-now", id="line"),
        pytest.param(
            {"work-path": BLANK, "move-status": BLANK, "permission": BLANK, "fit": BLANK,
             "budget": "short"},
            "settle-first", id="a-block-comes-before-too-early",
        ),
        pytest.param({"budget": "?"}, "try-first", id="an-open-gate"),
        pytest.param({"permission": "verbal"}, "try-first", id="spoken-is-open"),
        pytest.param({"visits": "none"}, "try-first", id="low-below-50"),
        pytest.param({"visits": "some"}, "plan", id="low-exactly-50"),
        pytest.param({"visits": BLANK}, "try-first", id="not-measured-yet"),
        pytest.param({"visits": UNKNOWN}, "try-first", id="not-known-yet"),
        pytest.param({"visits": DECLINED}, "plan", id="declined-lowers-nothing"),
        pytest.param({"people": "none"}, "plan", id="the-other-barriers-do-not-decide"),
        pytest.param({"destination": NAGANO}, "plan", id="no-town-yet"),
    ],
)  # fmt: skip
def test_the_first_rule_that_holds(changed: Changed, outcome: Outcome) -> None:
    given_answers = {name: UNKNOWN if one == "?" else one for name, one in changed.items()}
    assert assessed(given_answers).outcome == outcome


@pytest.mark.parametrize(
    ("changed", "share", "outcome"),
    [
        ({"permission": BLANK, "fit": BLANK}, 0.5, "try-first"),
        ({"permission": BLANK, "fit": UNKNOWN}, 0.5, "try-first"),
        ({"permission": BLANK, "fit": BLANK, "move-status": BLANK}, 0.25, "too-early"),
        ({"permission": DECLINED, "fit": BLANK, "move-status": BLANK}, 1 / 3, "too-early"),
        ({"permission": DECLINED, "fit": DECLINED, "move-status": BLANK}, 0.5, "plan"),
        ({"work-path": "change", "move-status": BLANK}, 0.5, "plan"),
        ({"work-path": BLANK, "move-status": BLANK}, 0, "too-early"),
        ({"work-path": DECLINED, "move-status": DECLINED}, 1, "plan"),
    ],
)
def test_half_of_the_quick_questions_is_enough(
    changed: Changed, share: float, outcome: Outcome
) -> None:
    assert quick_coverage(BANK, answers(changed).reading(BANK, TODAY)) == pytest.approx(share)
    assert assessed(changed).outcome == outcome


TENTHS = st.integers(0, 10).map(lambda tenths: tenths / 10)


@given(st.lists(st.tuples(TENTHS, st.floats(0.1, 10)), min_size=1, max_size=4))
def test_a_barrier_that_stands_at_half_is_not_below_half(pairs: list[tuple[float, float]]) -> None:
    """Whatever arithmetic it takes: two answers, as far above half as below it, mean just half."""
    visits = [
        replace(
            asked(f"v{place}-{ready}", {"some": ready}, barrier="beta"), weights={"beta": weight}
        )
        for place, (below, weight) in enumerate(pairs)
        for ready in {below, round(1 - below, 1)}
    ]
    others = {name: one for name, one in BANK.questions.items() if name != "visits"}
    bank = replace(BANK, questions={**others, **{one.id: one for one in visits}})
    given_answers = {one.id: "some" for one in visits}
    assert assessed({**given_answers, "visits": BLANK}, bank).outcome == "plan"


@pytest.mark.parametrize(
    ("changed", "offered"),
    [
        ({}, False),
        ({"people": "none"}, True),
        ({"people": "some"}, False),
        ({"people": BLANK}, True),
        ({"people": DECLINED}, False),
        ({"people": "none", "visits": "none"}, True),
        ({"people": "none", "budget": "short"}, True),
        ({"people": "none", "permission": "final"}, False),
        ({"people": "none", "fit": "mostly", **WEEKS}, False),
        ({"people": "none", "move-status": "moved"}, False),
        (
            {"people": "none", "permission": BLANK, "fit": BLANK, "move-status": BLANK},
            False,
        ),
    ],
)
def test_a_town_in_between_is_offered_while_its_barrier_is_low(
    changed: Changed,
    offered: bool,  # noqa: FBT001
) -> None:
    assert assessed(changed).two_step is offered


@pytest.mark.parametrize(
    ("changed", "stage"),
    [
        ({"move-status": "moved"}, "settled"),
        ({"move-status": "decided"}, "acting"),
        ({}, "considering"),
        ({"visits": "some"}, "interested"),
        ({"visits": BLANK, "move-status": DECLINED}, "interested"),
        ({"visits": "some", "move-status": UNKNOWN}, "interested"),
    ],
)
def test_the_first_stage_whose_rule_holds(changed: Changed, stage: Stage) -> None:
    assert assessed(changed).stage == stage


def test_a_bank_whose_stages_all_fail_still_gives_one() -> None:
    assert assessed({}, replace(BANK, stages=())).stage == "interested"


def test_a_person_without_any_answer_is_too_early_and_not_refused() -> None:
    found = assessed(dict.fromkeys((*BANK.questions,), BLANK))
    assert (found.outcome, found.stage, found.town) == ("too-early", "interested", None)
