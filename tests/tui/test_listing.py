"""Lists put together one step at a time, without a screen."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relocate_tui.bank.files import built_in
from relocate_tui.bank.month import Month
from relocate_tui.bank.refused import Refused
from relocate_tui.bank.rows import AGE_BANDS, MOST_ROWS, PLACES_LIVED, RELATIONS, Period, Person
from relocate_tui.bank.value import raw_value
from relocate_tui.phrases import refusals
from relocate_tui.phrases import tui as say
from relocate_tui.phrases import tui_listing as words
from relocate_tui.tui.listing.draft import draft_of, resumed
from relocate_tui.tui.listing.listing import (
    ADD,
    DONE,
    REMOVE,
    RESTORE,
    AnyListing,
    Listing,
    begun,
)
from relocate_tui.tui.listing.people import PeopleForm
from relocate_tui.tui.listing.periods import STILL, PeriodForm
from relocate_tui.tui.listing.step import DONT_KNOW, SKIP
from tests.tui.conftest import TODAY

PERIODS, PEOPLE = PeriodForm(built_in()), PeopleForm(TODAY)
WARDS = Period(since=Month(year=2018, month=4), until=None, where="tokyo-23")
EARLIER = Period(since=date(2010, 4, 1), until=date(2012, 3, 31), where="abroad")


def walked(listing: Listing[Period], *said: str) -> Listing[Period]:
    """Type what a step has a line for and does not offer, and pick everything else."""
    for one in said:
        step = listing.step
        line = step is not None and step.line is not None and step.offer(one) is None
        listing = listing.enter(one) if line else listing.pick(one)
    return listing


def period(*said: str) -> Period:
    (row,) = walked(begun(PERIODS, ()), ADD, *said).rows
    return row


def ids(listing: AnyListing) -> list[str]:
    return [choice.id for choice in listing.choices("ja")]


def asked(listing: AnyListing) -> str:
    assert listing.step is not None
    return listing.step.id


def refused(listing: Listing[Period], typed: str) -> Refused:
    with pytest.raises(Refused) as caught:
        listing.enter(typed)
    return caught.value


APRIL, MARCH = Month(year=2018, month=4), date(2021, 3, 31)
HOME = ("tokyo-area", "chiba", "市川市", "2018年4月", "令和3年3月31日")


COMMUTED = Period(
    since=APRIL, until=MARCH, where="tokyo-area", prefecture="chiba", town="市川市", commutes=True
)


@pytest.mark.parametrize(
    ("said", "row"),
    [
        (("elsewhere", "2018-04", STILL), Period(since=APRIL, until=None, where="elsewhere")),
        (("abroad", "2018-04", "2021-03-31"), Period(since=APRIL, until=MARCH, where="abroad")),
        ((DONT_KNOW, "2018-04", STILL), Period(since=APRIL, until=None, where="?")),
        (
            ("tokyo-23", "２０１８年４月", STILL, "yes"),
            Period(since=APRIL, until=None, where="tokyo-23", registered=True),
        ),
        (
            ("tokyo-23", "平成30年4月", STILL, "no"),
            Period(since=APRIL, until=None, where="tokyo-23", registered=False),
        ),
        (("tokyo-23", "2018/4", STILL, DONT_KNOW), WARDS),
        (
            ("tokyo-area-listed", "tokyo", SKIP, "2018-04", STILL, "no"),
            Period(
                since=APRIL,
                until=None,
                where="tokyo-area-listed",
                prefecture="tokyo",
                town="?",
                commutes=False,
            ),
        ),
        (
            ("tokyo-area", DONT_KNOW, "2018-04", STILL, DONT_KNOW),
            Period(since=APRIL, until=None, where="tokyo-area", town="?"),
        ),
        ((*HOME, "yes", "insured"), replace(COMMUTED, work="employee", insured=True)),
        ((*HOME, "yes", "uninsured"), replace(COMMUTED, work="employee", insured=False)),
        ((*HOME, "yes", "self-employed"), replace(COMMUTED, work="self-employed")),
        ((*HOME, "yes", "officer"), replace(COMMUTED, work="officer")),
        ((*HOME, "yes", "public-servant"), replace(COMMUTED, work="public-servant")),
        ((*HOME, "yes", DONT_KNOW), COMMUTED),
        (
            (*HOME, "yes", "student", "university", "4"),
            replace(COMMUTED, student=True, school="university", course_years=4),
        ),
        (
            (*HOME, "yes", "student", "other", DONT_KNOW),
            replace(COMMUTED, student=True, school="other"),
        ),
        (
            (*HOME, "yes", "student", "technical-college"),
            replace(COMMUTED, student=True, school="technical-college"),
        ),
    ],
    ids=lambda value: "-".join(value) if isinstance(value, tuple) else "",
)
def test_steps_lead_to_a_period(said: Sequence[str], row: Period) -> None:
    assert period(*said) == row


def test_only_the_four_prefectures_of_the_tokyo_area_are_offered() -> None:
    listing = walked(begun(PERIODS, ()), ADD, "tokyo-area")
    assert ids(listing) == ["saitama", "chiba", "tokyo", "kanagawa", DONT_KNOW]


def test_rows_stand_in_order_of_time_and_each_can_be_removed_and_put_back() -> None:
    listing = walked(begun(PERIODS, (WARDS,)), ADD, "abroad", "2010-04-01", "2012-03-31")
    assert listing.rows == (EARLIER, WARDS)
    assert ids(listing) == [ADD, DONE, f"{REMOVE}0", f"{REMOVE}1"]
    less = listing.pick(f"{REMOVE}0")
    assert less.rows == (WARDS,)
    assert less.pick(RESTORE).rows == (EARLIER, WARDS)
    assert RESTORE not in ids(less.pick(RESTORE))


def test_an_empty_list_says_that_nobody_lived_in_or_commuted_to_the_wards() -> None:
    texts = [choice.text for choice in begun(PERIODS, ()).choices("en")]
    assert words.PERIODS_NONE.en in texts
    assert words.PERIODS_DONE.en not in texts
    texts = [choice.text for choice in begun(PERIODS, (WARDS,)).choices("en")]
    assert words.PERIODS_NONE.en not in texts


def test_a_full_list_takes_no_more() -> None:
    full = begun(PERIODS, (WARDS,) * MOST_ROWS)
    assert ADD not in ids(full)
    less = full.pick(f"{REMOVE}0")
    assert {ADD, RESTORE} <= set(ids(less))


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("", refusals.NEEDS_DATE),
        ("おととし", refusals.NEEDS_DATE),
        ("2018", refusals.NEEDS_DATE),
        ("2018-13", refusals.NO_SUCH_DAY),
        ("2018年2月30日", refusals.NO_SUCH_DAY),
        ("0018-04", refusals.DATE_BEYOND_REASON),
        ("2018-03-31", refusals.PERIOD_BACKWARDS),
        ("平成29年4月", refusals.PERIOD_BACKWARDS),
    ],
)
def test_a_date_that_does_not_fit_is_explained_and_nothing_is_lost(typed: str, why: object) -> None:
    listing = walked(begun(PERIODS, ()), ADD, "abroad", "2018-04-01")
    assert refused(listing, typed).text == why
    assert (asked(listing.holding(typed)), listing.holding(typed).text) == ("to", typed)


def test_an_end_in_the_month_of_the_beginning_fits() -> None:
    assert period("abroad", "2018-04-20", "2018-04").until == APRIL


def test_a_town_is_kept_as_typed_without_the_name_of_its_prefecture() -> None:
    for typed, town in (
        ("千葉県市川市", "市川市"),
        ("　千葉市 ", "千葉市"),
        ("千葉県", "千葉県"),
        ("[/red]=skip/", "[/red]=skip/"),
        (SKIP + " ", SKIP),
    ):
        listing = walked(begun(PERIODS, ()), ADD, "tokyo-area", "chiba").enter(typed)
        (row,) = walked(listing, "2018-04", STILL, "no").rows
        assert row.town == town
    long = walked(begun(PERIODS, ()), ADD, "tokyo-area", "chiba")
    assert refused(long, "町" * 41).text == refusals.TEXT_TOO_LONG.filled(limit=40)


def test_going_back_takes_one_step_and_offers_again_what_was_said() -> None:
    listing = walked(begun(PERIODS, (WARDS,)), ADD, *HOME, "yes").back()
    assert (asked(listing), listing.cursor()) == ("commutes", "yes")
    listing = listing.back()
    assert (asked(listing), listing.text, listing.typing) == ("to", HOME[-1], True)
    listing = listing.holding("令和3年4月").back()
    assert (asked(listing), listing.text) == ("from", HOME[-2])
    assert listing.enter("2018-05").text == "令和3年4月"
    for step in ("town", "prefecture", "where"):
        listing = listing.back()
        assert asked(listing) == step
    assert listing.cursor() == "tokyo-area"
    listing = listing.back()
    assert (listing.step, listing.rows, listing.back()) == (None, (WARDS,), listing)


def test_a_pick_instead_of_a_line_is_offered_again_as_a_pick() -> None:
    listing = walked(begun(PERIODS, ()), ADD, "tokyo-23", "2018-04").holding("20")
    listing = listing.pick(STILL).back()
    assert (asked(listing), listing.typing, listing.cursor()) == ("to", False, STILL)


def test_what_was_said_so_far_can_be_read() -> None:
    listing = walked(begun(PERIODS, ()), ADD, "tokyo-area", "chiba", SKIP, "2018-04", STILL)
    said = f"{words.PLACES['tokyo-area'].en}, Chiba, 2018-04, {words.STILL.en}"
    assert listing.so_far("en") == words.SO_FAR.filled(said=said).en
    assert begun(PERIODS, ()).so_far("en") == ""


# --- people --------------------------------------------------------------------------------------


@pytest.mark.parametrize("relation", RELATIONS)
@pytest.mark.parametrize("age", AGE_BANDS)
def test_only_a_child_near_18_is_asked_for_a_day_of_birth(relation: str, age: str) -> None:
    listing = begun(PEOPLE, ()).pick(ADD).pick(relation)
    if age not in ids(listing):
        return
    listing = listing.pick(age)
    if relation == "child" and age in ("15-17", "18-29"):
        assert asked(listing) == "born"
        listing = listing.pick(SKIP)
    assert listing.rows == (Person(relation=relation, age_band=age),)


def test_a_day_of_birth_is_typed_or_left_out() -> None:
    listing = begun(PEOPLE, ()).pick(ADD).pick("child").pick("15-17")
    (typed,) = listing.enter("平成２１年４月２日").rows
    assert typed.born == date(2009, 4, 2)
    (skipped,) = listing.enter("　").rows
    assert skipped.born is None
    for refusal, text in (
        ("2009-04", refusals.NEEDS_DAY),
        ("十六歳", refusals.NEEDS_DATE),
        ("2026-11-25", refusals.NOT_BORN_YET),
    ):
        with pytest.raises(Refused) as caught:
            listing.enter(refusal)
        assert caught.value.text == text


def test_people_stay_in_the_order_they_were_named_in_with_what_a_file_said_of_them() -> None:
    child = Person(relation="child", age_band="3-5", needs=("clinic",))
    listing = begun(PEOPLE, (child,)).pick(ADD).pick("partner").pick("30s")
    assert listing.rows == (child, Person(relation="partner", age_band="30s"))
    assert [choice.text for choice in listing.choices("ja")][:2] == [
        say.PEOPLE_ADD.ja,
        say.PEOPLE_DONE.ja,
    ]


# --- drafts --------------------------------------------------------------------------------------


def test_a_list_that_was_not_changed_is_no_draft() -> None:
    listing = begun(PERIODS, (WARDS,))
    assert draft_of(listing) == ""
    assert draft_of(listing.pick(ADD).pick("abroad").back().back()) == ""
    assert draft_of(listing.pick(f"{REMOVE}0")) != ""


def test_a_draft_is_gone_on_with_at_the_same_step() -> None:
    listing = walked(begun(PERIODS, ()), ADD, "tokyo-23", "2018-04", STILL, "yes")
    listing = walked(listing, ADD, *HOME[:3]).holding("令和　[/\n'''")
    again = resumed(PERIODS, (), draft_of(listing))
    assert (again.rows, again.said, again.kept) == (listing.rows, listing.said, listing.kept)
    assert (asked(again), again.text) == ("from", "令和　[/\n'''")


@pytest.mark.parametrize(
    "draft",
    ["長野県", "rows = 1", "rows = [{}]", "rows = [[[", "[[rows]]\nwhere = 'mars'", "\0", "\ud800"],
)
def test_a_draft_that_is_none_leaves_the_answer(draft: str) -> None:
    assert resumed(PERIODS, (WARDS,), draft) == begun(PERIODS, (WARDS,))


@pytest.mark.parametrize(
    "said",
    [
        "[{ step = 'where', picked = true, text = 'mars' }]",
        "[{ step = 'from', picked = false, text = '2018-04' }]",
        "[{ step = 'where', picked = false, text = 'abroad' }]",
        "[{ step = 'where' }]",
        "3",
    ],
)
def test_a_draft_is_read_only_as_far_as_it_makes_sense(said: str) -> None:
    listing = resumed(PERIODS, (), f"said = {said}")
    assert (asked(listing), listing.rows) == ("where", ())


def test_a_draft_never_ends_a_row_by_itself() -> None:
    entries = [("where", True, "abroad"), ("from", False, "2018-04"), ("to", True, STILL)]
    said = ", ".join(
        f"{{ step = '{step}', picked = {str(picked).lower()}, text = '{text}' }}"
        for step, picked, text in entries
    )
    assert asked(resumed(PERIODS, (), f"said = [{said}]")) == "to"


@given(st.data())
def test_any_walk_survives_as_a_draft_and_as_a_file(data: st.DataObject) -> None:
    listing = begun(PERIODS, ())
    for _ in range(data.draw(st.integers(0, 25))):
        step = listing.step
        offered = [name for name in ids(listing) if name != DONE]
        days = ["2016-04", "平成30年4月1日", "2024/3", "令和7年"]
        if step is not None and step.line is not None:
            try:
                listing = listing.enter(data.draw(st.sampled_from(["", *days])))
            except Refused:
                listing = listing.back() if not offered else listing.pick(offered[0])
        else:
            listing = listing.pick(data.draw(st.sampled_from(offered)))
    if draft_of(listing):
        again = resumed(PERIODS, (), draft_of(listing))
        assert (again.rows, again.said) == (listing.rows, listing.said)
    assert PERIODS.read(raw_value(listing.rows)) == listing.rows
    assert all(row.where in (*PLACES_LIVED, "?") for row in listing.rows)
