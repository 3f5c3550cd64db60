"""Years in the 23 wards: which days count, added up by days, never rounded."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relocate_tui.bank.month import Month, months_after
from relocate_tui.bank.residence import Residence, Setting, residence
from relocate_tui.bank.rows import Period
from relocate_tui.bank.subsidy import ListedTowns, TownList
from relocate_tui.bank.truth import Truth
from tests.banks import WORD

YES, NO, UNKNOWN = Truth.YES, Truth.NO, Truth.UNKNOWN
DAY = timedelta(days=1)
MOVE = date(2026, 10, 1)
NUMBERS = {
    "window-years": 10,
    "total-years": 5,
    "unbroken-years": 1,
    "grace-months": 3,
    "technical-college-years": 2,
    "study-years-sure": 2,
}


def town_list(name: str, *towns: str, unsure: tuple[str, ...] = ()) -> TownList:
    area = ListedTowns(prefecture="saitama", towns=towns, unsure=unsure)
    return TownList(
        id=name, seen=WORD, source="s", checked_on=MOVE, confidence="official", areas=(area,)
    )


LISTS = (town_list("old", "秩父市"), town_list("new", "秩父市", "吉見町"))
SETTING = Setting(move=MOVE, numbers=NUMBERS, lists=LISTS)


def wards(since: date | Month, until: date | Month | None, *, kept: bool | None = True) -> Period:
    return Period(since=since, until=until, where="tokyo-23", registered=kept)


def commute(since: date | Month, until: date | Month | None, town: str = "川口市") -> Period:
    return Period(
        since=since, until=until, where="tokyo-area", prefecture="saitama", town=town,
        registered=True, commutes=True, insured=True, student=False,
    )  # fmt: skip


def study(since: date, until: date, school: str, years: int | None) -> Period:
    row = commute(since, until)
    return replace(row, insured=False, student=True, school=school, course_years=years)


def elsewhere(since: date, until: date | None, *, kept: bool | None = None) -> Period:
    return Period(since=since, until=until, where="elsewhere", registered=kept)


def judged(*rows: Period, setting: Setting = SETTING) -> tuple[Truth, Truth]:
    found: Residence = residence(rows, setting)
    return found.total, found.unbroken


# --- years in total -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("rows", "total"),
    [
        pytest.param([wards(date(2021, 10, 1), None)], YES, id="five-years-to-the-day"),
        pytest.param([wards(date(2021, 10, 2), None)], NO, id="one-day-less"),
        pytest.param(
            [wards(date(2017, 4, 1), date(2021, 3, 31)), wards(date(2025, 10, 1), None)],
            YES, id="four-and-one",
        ),
        pytest.param(
            [wards(date(2017, 4, 1), date(2021, 3, 30)), wards(date(2025, 10, 1), None)],
            NO, id="four-less-a-day-and-one",
        ),
        pytest.param(
            [wards(date(2000, 1, 1), date(2020, 9, 30)), wards(date(2025, 10, 2), None)],
            NO, id="only-ten-years-are-looked-at",
        ),
        pytest.param(
            [wards(date(2018, 1, 1), date(2021, 6, 30)), commute(date(2021, 7, 1), None)],
            YES, id="living-and-commuting-are-added",
        ),
        pytest.param(
            [commute(date(2020, 1, 1), None), wards(date(2022, 1, 1), date(2024, 12, 31))],
            YES, id="a-day-told-twice-counts-once-and-fully",
        ),
        pytest.param(
            [wards(date(2024, 1, 1), None), commute(date(2024, 1, 1), None)],
            NO, id="a-day-told-twice-counts-once",
        ),
        pytest.param(
            [wards(date(2016, 1, 1), None), elsewhere(date(2018, 1, 1), None)],
            UNKNOWN, id="two-homes-at-one-time",
        ),
        pytest.param(
            [wards(date(2016, 1, 1), None), elsewhere(date(2018, 1, 1), None, kept=False)],
            YES, id="a-second-home-without-a-record",
        ),
        pytest.param(
            [wards(date(2021, 10, 1), None), elsewhere(date(2010, 1, 1), date(2021, 10, 1))],
            YES, id="both-homes-on-the-day-of-the-change",
        ),
        pytest.param([], NO, id="nothing-listed"),
        pytest.param(
            [wards(date(2016, 2, 29), date(2021, 2, 27))], NO, id="from-a-leap-day-a-day-short"
        ),
    ],
)  # fmt: skip
def test_years_are_added_by_days_and_never_rounded(rows: list[Period], total: Truth) -> None:
    assert judged(*rows)[0] is total


@pytest.mark.parametrize(
    ("row", "counts"),
    [
        pytest.param(wards(date(2016, 1, 1), None), YES, id="on-the-register"),
        pytest.param(wards(date(2016, 1, 1), None, kept=False), NO, id="not-on-the-register"),
        pytest.param(wards(date(2016, 1, 1), None, kept=None), UNKNOWN, id="not-said"),
        pytest.param(commute(date(2016, 1, 1), None), YES, id="insured"),
        pytest.param(
            replace(commute(date(2016, 1, 1), None), insured=False, work="employee"),
            NO, id="an-employee-not-insured",
        ),
        pytest.param(
            replace(commute(date(2016, 1, 1), None), insured=None), UNKNOWN, id="insured-or-not"
        ),
        pytest.param(
            replace(commute(date(2016, 1, 1), None), insured=False, work="self-employed"),
            UNKNOWN, id="self-employed-differs-by-town",
        ),
        pytest.param(
            replace(commute(date(2016, 1, 1), None), insured=False, work="officer"),
            UNKNOWN, id="an-officer-is-not-confirmed",
        ),
        pytest.param(
            replace(commute(date(2016, 1, 1), None), commutes=False), NO, id="no-commute"
        ),
        pytest.param(
            replace(commute(date(2016, 1, 1), None), commutes=None), UNKNOWN, id="commute-or-not"
        ),
        pytest.param(commute(date(2016, 1, 1), None, "秩父市"), NO, id="on-all-lists"),
        pytest.param(commute(date(2016, 1, 1), None, "秩父郡吉見町"), UNKNOWN, id="lists-differ"),
        pytest.param(commute(date(2016, 1, 1), None, "Chichibu"), UNKNOWN, id="name-not-read"),
        pytest.param(commute(date(2016, 1, 1), None, "埼玉県秩父市"), NO, id="prefecture-in-front"),
        pytest.param(commute(date(2016, 1, 1), None, "秩父市上町"), NO, id="district-behind"),
        pytest.param(
            replace(commute(date(2016, 1, 1), None), town="?"), UNKNOWN, id="town-passed-over"
        ),
        pytest.param(
            replace(commute(date(2016, 1, 1), None, "秩父市"), prefecture=None),
            UNKNOWN, id="listed-without-its-prefecture",
        ),
        pytest.param(
            replace(commute(date(2016, 1, 1), None, "高崎市"), prefecture="gunma"),
            UNKNOWN, id="not-in-the-area-at-all",
        ),
        pytest.param(
            replace(wards(date(2016, 1, 1), None), prefecture="osaka", town="港区"),
            UNKNOWN, id="a-ward-of-another-city",
        ),
        pytest.param(
            replace(wards(date(2016, 1, 1), None), prefecture="tokyo", town="世田谷区"),
            YES, id="a-ward-named",
        ),
        pytest.param(
            replace(commute(date(2016, 1, 1), None), insured=False, work="public-servant"),
            NO, id="a-public-servant-not-insured",
        ),
        pytest.param(
            replace(commute(date(2016, 1, 1), None), work="self-employed"),
            UNKNOWN, id="insured-and-self-employed",
        ),
        pytest.param(
            Period(since=date(2016, 1, 1), until=None, where="elsewhere"), NO, id="elsewhere"
        ),
        pytest.param(Period(since=date(2016, 1, 1), until=None, where="?"), UNKNOWN, id="no-idea"),
    ],
)  # fmt: skip
def test_what_a_row_counts(row: Period, counts: Truth) -> None:
    assert judged(row) == (counts, counts)


@pytest.mark.parametrize(("number", "counts"), [(1, YES), (0, NO)])
def test_a_town_can_say_how_self_employed_commuting_counts(number: int, counts: Truth) -> None:
    row = replace(commute(date(2016, 1, 1), None), insured=False, work="self-employed")
    setting = replace(SETTING, numbers={**NUMBERS, "self-employed-commute": number})
    assert judged(row, setting=setting) == (counts, counts)


# --- the last year --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("rows", "unbroken"),
    [
        pytest.param([wards(date(2025, 10, 1), None)], YES, id="a-year-to-the-day"),
        pytest.param([wards(date(2025, 10, 2), None)], NO, id="a-day-less"),
        pytest.param(
            [wards(date(2020, 1, 1), date(2026, 9, 29))], NO, id="living-has-no-grace-at-all"
        ),
        pytest.param([commute(date(2020, 1, 1), date(2026, 6, 30))], YES, id="three-months-gap"),
        pytest.param([commute(date(2020, 1, 1), date(2026, 6, 29))], NO, id="a-day-more"),
        pytest.param(
            [commute(date(2025, 8, 1), date(2026, 7, 31))], YES, id="the-year-ends-with-the-commute"
        ),
        pytest.param([commute(date(2025, 8, 2), date(2026, 7, 31))], NO, id="not-a-whole-year"),
        pytest.param(
            [wards(date(2025, 1, 1), date(2026, 3, 31)), commute(date(2026, 4, 1), None)],
            YES, id="living-then-commuting",
        ),
        pytest.param(
            [wards(date(2025, 1, 1), date(2026, 3, 31)), commute(date(2026, 4, 2), None)],
            NO, id="one-day-between",
        ),
    ],
)  # fmt: skip
def test_the_last_year_has_no_break(rows: list[Period], unbroken: Truth) -> None:
    assert judged(*rows)[1] is unbroken


def gap(**said: object) -> Period:
    row = Period(since=date(2026, 8, 1), until=None, where="tokyo-area", commutes=False)
    return replace(row, **said)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("row", "breaks", "unbroken"),
    [
        (gap(insured=False), None, YES),
        (gap(work="none"), None, YES),
        (gap(insured=True), None, UNKNOWN),
        (gap(), None, UNKNOWN),
        (gap(insured=True), 1, NO),
        (gap(insured=True), 0, YES),
    ],
)
def test_insured_work_in_the_gap_is_the_towns_to_judge(
    row: Period, breaks: int | None, unbroken: Truth
) -> None:
    numbers = NUMBERS if breaks is None else {**NUMBERS, "gap-job-breaks": breaks}
    rows = (commute(date(2020, 1, 1), date(2026, 7, 31)), row)
    assert judged(*rows, setting=replace(SETTING, numbers=numbers))[1] is unbroken


# --- study ----------------------------------------------------------------------------------------

JOB = commute(date(2024, 4, 1), None)


@pytest.mark.parametrize(
    ("rows", "total"),
    [
        pytest.param(
            [study(date(2020, 4, 1), date(2024, 3, 31), "university", 4), JOB], YES, id="4+2.5"
        ),
        pytest.param(
            [study(date(2020, 4, 1), date(2024, 3, 31), "university", 2), JOB],
            NO, id="two-years-are-the-course",
        ),
        pytest.param(
            [study(date(2020, 4, 1), date(2024, 3, 31), "university", None), JOB],
            UNKNOWN, id="the-course-was-not-said",
        ),
        pytest.param(
            [study(date(2019, 4, 1), date(2024, 3, 31), "technical-college", 5), JOB],
            NO, id="two-years-of-a-technical-college",
        ),
        pytest.param(
            [study(date(2019, 4, 1), date(2024, 3, 31), "technical-college", 5),
             commute(date(2024, 4, 1), None), wards(date(2018, 1, 1), date(2018, 7, 1))],
            YES, id="and-half-a-year-of-living-there",
        ),
        pytest.param(
            [study(date(2018, 4, 1), date(2024, 3, 31), "university", 6),
             replace(JOB, commutes=False)],
            NO, id="no-work-in-the-wards-after-it",
        ),
        pytest.param(
            [study(date(2018, 4, 1), date(2024, 3, 31), "university", 6),
             replace(JOB, commutes=None)],
            UNKNOWN, id="not-said-where-the-work-was",
        ),
        pytest.param(
            [study(date(2020, 4, 1), date(2022, 3, 31), "university", 2),
             study(date(2022, 4, 1), date(2024, 3, 31), "university", 2), JOB],
            NO, id="the-course-is-counted-once-over-two-rows",
        ),
        pytest.param(
            [study(date(2019, 4, 1), date(2023, 3, 31), "university", 4),
             study(date(2023, 4, 1), date(2025, 3, 31), "university", 2),
             commute(date(2025, 4, 1), None)],
            YES, id="a-graduate-school-is-a-course-of-its-own",
        ),
        pytest.param(
            [study(date(2019, 4, 1), date(2023, 3, 31), "university", 4),
             study(date(2023, 4, 1), date(2025, 3, 31), "university", None),
             commute(date(2026, 1, 1), None)],
            UNKNOWN, id="whether-it-is-one-course-was-not-said",
        ),
    ],
)  # fmt: skip
def test_study_counts_with_work_after_it_and_up_to_its_course(
    rows: list[Period], total: Truth
) -> None:
    assert judged(*rows)[0] is total


# --- months, and laws -----------------------------------------------------------------------------


def test_a_bare_month_leaves_its_days_open() -> None:
    open_row = wards(Month(year=2021, month=10), None)
    assert judged(open_row)[0] is UNKNOWN
    assert judged(wards(Month(year=2021, month=9), None))[0] is YES
    assert judged(wards(Month(year=2021, month=11), None))[0] is NO


def test_rows_of_one_kind_join_month_by_month() -> None:
    rows = (wards(Month(year=2018, month=1), Month(year=2026, month=3)),
            wards(Month(year=2026, month=4), None))  # fmt: skip
    assert judged(*rows) == (YES, YES)


days = st.dates(date(2014, 1, 1), date(2026, 12, 31))
flags = st.sampled_from([True, False, None])


@st.composite
def periods(draw: st.DrawFn) -> Period:
    since = draw(days)
    until = draw(st.one_of(st.none(), st.just(since), st.dates(since, date(2027, 12, 31))))
    return Period(
        since=since,
        until=until,
        where=draw(st.sampled_from(["tokyo-23", "tokyo-area", "tokyo-area-listed", "elsewhere",
                                    "?"])),
        prefecture=draw(st.sampled_from([None, "saitama"])),
        town=draw(st.sampled_from([None, "秩父市", "吉見町", "川口市", "Yoshimi"])),
        registered=draw(flags),
        commutes=draw(flags),
        insured=draw(flags),
        student=draw(flags),
        work=draw(st.sampled_from([None, "employee", "self-employed", "officer", "none"])),
        school=draw(st.sampled_from([None, "university", "technical-college"])),
        course_years=draw(st.sampled_from([None, 2, 4])),
    )  # fmt: skip


FLAGS = ("registered", "commutes", "insured", "student")
histories = st.lists(periods(), max_size=5)


@given(histories, st.integers(0, 4), st.sampled_from(FLAGS), flags)
def test_saying_what_was_left_open_never_turns_a_result_around(
    history: list[Period],
    place: int,
    flag: str,
    said: bool | None,  # noqa: FBT001 -- drawn
) -> None:
    if place >= len(history) or getattr(history[place], flag) is not None:
        return
    if flag == "registered" and history[place].where != "tokyo-23":
        return  # People who commute are not asked; that they have a record there is assumed.
    before = judged(*history)
    filled = [*history]
    filled[place] = replace(history[place], **{flag: said})  # type: ignore[arg-type]
    for old, new in zip(before, judged(*filled), strict=True):
        assert old in (UNKNOWN, new)


@given(histories, periods())
def test_living_longer_in_the_wards_never_takes_years_away(
    history: list[Period], more: Period
) -> None:
    added = replace(more, where="tokyo-23", registered=True, prefecture=None, town=None)
    if judged(*history)[0] is YES:
        assert judged(*history, added)[0] is YES


@given(histories, st.randoms())
def test_the_order_of_rows_does_not_matter(history: list[Period], dice: object) -> None:
    shuffled = [*history]
    dice.shuffle(shuffled)  # type: ignore[attr-defined]
    assert judged(*history) == judged(*shuffled)


@given(days, st.integers(-240, 240))
def test_months_go_there_and_back_within_the_month(day: date, months: int) -> None:
    there = months_after(day, months)
    assert (there.year * 12 + there.month) - (day.year * 12 + day.month) == months
    assert there.day == min(day.day, (months_after(there.replace(day=1), 1) - DAY).day)
