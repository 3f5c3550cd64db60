"""The order of steps, their days, and until when what is paid back."""

import tomllib
from datetime import date
from pathlib import Path

import pytest

from relocate_tui.assessment.sequence import dated_steps, repayments
from relocate_tui.bank.files import built_in
from relocate_tui.bank.month import Month
from tests.grants.case import GRANT, answers_of

SUBSIDY = built_in().subsidies[GRANT]
TODAY = date(2026, 11, 24)
PLANNING = {"move-status": "decided", "move-date": date(2027, 2, 1)}
MOVED = {"move-status": "moved", "move-date": date(2026, 10, 1), "apply-date": date(2026, 11, 23),
         "work-path": "keep-by-telework"}  # fmt: skip


def days(raw: dict[str, object], today: date = TODAY) -> dict[str, date | None]:
    reading = answers_of(raw).reading(built_in(), today)
    return {one.step.id: one.day for one in dated_steps(SUBSIDY, reading, today)}


def test_steps_have_the_days_that_follow_from_the_move() -> None:
    found = days(PLANNING)
    assert found["consult-first"] == date(2027, 1, 31)
    assert found["open-from"] == date(2027, 5, 1)
    assert found["apply-by"] == date(2028, 1, 31)
    assert found["budget-end"] == date(2027, 3, 31)


def test_a_fiscal_year_ends_in_march_of_the_next_year_from_april_on() -> None:
    assert days({**PLANNING, "move-date": date(2027, 4, 1)})["budget-end"] == date(2028, 3, 31)


def test_a_month_for_the_move_gives_the_days_that_are_safe_on_every_day_of_it() -> None:
    found = days({**PLANNING, "move-date": Month(year=2027, month=4)})
    assert found["consult-first"] == date(2027, 3, 31)
    assert found["apply-by"] == date(2028, 3, 31)
    assert found["open-from"] == date(2027, 7, 30)


def test_without_a_day_for_the_move_steps_have_none() -> None:
    found = days({"move-status": "thinking"})
    assert found["consult-first"] is None
    assert "apply-by" in found


def test_after_the_move_nothing_is_said_of_before_it() -> None:
    assert "consult-first" not in days(MOVED)


def test_a_job_to_be_posted_first_concerns_those_who_change_jobs() -> None:
    assert "job-after-posting" not in days(PLANNING)
    assert "job-after-posting" in days({**PLANNING, "work-path": "change-job"})


def test_a_step_whose_last_day_is_past_is_late() -> None:
    reading = answers_of(PLANNING).reading(built_in(), date(2027, 2, 1))
    late = {one.step.id for one in dated_steps(SUBSIDY, reading, date(2027, 2, 1)) if one.late}
    assert late == {"consult-first"}


def test_the_repayment_calendar_counts_from_the_day_of_applying() -> None:
    reading = answers_of(MOVED).reading(built_in(), TODAY)
    found = {one.repayment.id: one for one in repayments(SUBSIDY, reading, TODAY)}
    early, later = found["leave-early"], found["leave-later"]
    assert (early.first, early.last) == (date(2026, 11, 23), date(2029, 11, 22))
    assert (later.first, later.last) == (date(2029, 11, 23), date(2031, 11, 22))
    assert later.repayment.share == "half"
    assert "quit" not in found


def test_a_time_that_ended_is_over() -> None:
    reading = answers_of(MOVED).reading(built_in(), date(2030, 1, 1))
    found = {one.repayment.id: one.over for one in repayments(SUBSIDY, reading, date(2030, 1, 1))}
    assert found["leave-early"]
    assert not found["leave-later"]


CASES = tomllib.loads(
    (Path(__file__).parent.parent / "grants" / "repayment-cases.toml").read_text(encoding="utf-8")
)["case"]


@pytest.mark.parametrize("case", CASES, ids=[case["id"] for case in CASES])
def test_what_is_paid_back_on_a_day(case: dict[str, object]) -> None:
    """Whoever leaves on that day pays back the share the case names."""
    raw = {**MOVED, "apply-date": case["applied"], "work-path": case["work-path"]}
    day = case["on"]
    assert isinstance(day, date)
    reading = answers_of(raw).reading(built_in(), day)
    shares = [
        one.repayment.share
        for one in repayments(SUBSIDY, reading, day)
        if one.repayment.cause == case["cause"]
        and one.first is not None
        and one.first <= day
        and (one.last is None or day <= one.last)
    ]
    assert shares == case["shares"]
