"""Programmes of prefectures and towns: for whom, until when they were seen, and their caps."""

from datetime import date, timedelta

import pytest

from relocate_tui.assessment.result import SubsidyResult, SubsidyState
from relocate_tui.assessment.subsidy import find_subsidies
from relocate_tui.bank.files import built_in
from relocate_tui.bank.rows import Person
from relocate_tui.bank.value import Given, Place
from relocate_tui.interview.answers import Answers

TODAY = date(2026, 11, 24)
DAY = timedelta(days=1)
NOT_RECORDED = ("sakae-town", "fukushima-telework-trial")
LAST_DAYS = {
    "akita-remote": date(2023, 3, 31),
    "fuji-city-telework": date(2026, 3, 31),
    "fujiyoshida-telework": date(2027, 3, 31),
    "fukushima-travel": date(2026, 3, 31),
    "higashichichibu-vacant-house": date(2026, 3, 31),
    "hinohara-moving": date(2026, 3, 31),
    "maniwa-vacant-house": date(2026, 3, 31),
    "miyazaki-city": date(2026, 3, 31),
    "nagano-relocation": date(2025, 3, 31),
    "nasushiobara": None,
    "niigata-child-household": date(2025, 3, 31),
    "okutama-own": date(2021, 3, 31),
    "saku-shinkansen": date(2025, 3, 31),
    "setouchi-vacant-house": date(2026, 3, 31),
    "yamaguchi-relocation": date(2025, 3, 31),
    "yuzawa-commute": date(2024, 3, 31),
}
PARTNER = Person(relation="partner", age_band="30s")
CHILD = Person(relation="child", age_band="6-11")
MOVED: dict[str, Given] = {
    "move-status": "moved",
    "work-path": "keep-by-telework",
    "office-days": "none",
    "household": (),
    "housing-stage": "looking",
    "origin-now": "tokyo-area",
    "tokyo-years": "under-five",
}


def listed(place: Place, move: date | None, **answers: Given) -> dict[str, SubsidyResult]:
    given = {**MOVED, "destination": place}
    if move is not None:
        given["move-date"] = move
    given |= {name.replace("_", "-"): value for name, value in answers.items()}
    reading = Answers(given=given).reading(built_in(), TODAY)
    return {found.id: found for found in find_subsidies(built_in(), reading, TODAY)}


def judged(name: str, town: str | None, move: date | None, **answers: Given) -> SubsidyResult:
    prefecture = built_in().subsidies[name].prefecture
    assert prefecture is not None
    return listed(Place(prefecture=prefecture, town=town), move, **answers)[name]


def open_parts(result: SubsidyResult) -> dict[str, tuple[int | None, int | None]]:
    return {
        part.id: (part.cap_low_yen, part.cap_high_yen)
        for part in result.parts
        if part.state != "not-from-these-answers"
    }


# --- the programmes as a whole --------------------------------------------------------------------


def test_old_facts_end_with_their_fiscal_year() -> None:
    found = {
        one.id: one.versions[-1].until
        for one in built_in().subsidies.values()
        if one.level != "national" and one.versions
    }
    assert found == LAST_DAYS
    assert all((last + DAY).strftime("%m-%d") == "04-01" for last in found.values() if last)


def test_a_programme_without_recorded_conditions_says_so() -> None:
    for name in NOT_RECORDED:
        town = built_in().subsidies[name].town
        found = judged(name, town, None, move_status="decided")
        assert (found.state, found.parts) == ("not-recorded", ())


def test_every_local_programme_with_a_version_can_be_judged_by_answers() -> None:
    for one in built_in().subsidies.values():
        if one.level == "national":
            continue
        for version in one.versions:
            tests = (*one.tests, *version.tests)
            assert any(test.when is not None for test in tests), one.id
            for test in tests:
                assert 120 <= test.recheck_days <= 180, (one.id, test.id)


@pytest.mark.parametrize("name", sorted({*LAST_DAYS, *NOT_RECORDED} - {"fujiyoshida-telework"}))
def test_a_local_programme_stays_in_its_place(name: str) -> None:
    one = built_in().subsidies[name]
    assert name not in listed(Place(prefecture="ehime", town="今治市"), None)
    if one.town is not None and one.prefecture is not None:
        assert name not in listed(Place(prefecture=one.prefecture, town="別の市"), None)


@pytest.mark.parametrize("name", [name for name, last in LAST_DAYS.items() if last])
def test_after_the_days_it_was_seen_for_it_is_at_best_to_be_checked(name: str) -> None:
    last = LAST_DAYS[name]
    assert last is not None
    given: dict[str, Given] = {"work_path": "change-job", "household": (PARTNER, CHILD)}
    if "telework" in name or "remote" in name:
        given["work_path"] = "keep-by-telework"
    if name == "fukushima-travel":
        given["move_status"] = "decided"
    found = judged(name, built_in().subsidies[name].town, last + DAY, **given)
    assert (found.state, found.in_range) == ("needs-check", False)


def test_age_is_asked_at_the_desk_and_never_of_the_person() -> None:
    for name in ("saku-shinkansen", "fukushima-travel", "fujiyoshida-telework"):
        (version, *_) = reversed(built_in().subsidies[name].versions)
        aged = [test for test in version.tests if "歳" in test.text.ja]
        assert [test.when for test in aged] == [None]


# --- Fujiyoshida ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        ("far", "likely-if-confirmed"),
        ("hokuto", "likely-if-confirmed"),
        ("yamanashi", "not-from-these-answers"),
        ("near-shizuoka", "not-from-these-answers"),
        ("closer", "needs-check"),
    ],
)
def test_the_support_of_fujiyoshida_is_for_a_distant_office(
    place: str, expected: SubsidyState
) -> None:
    given: dict[str, Given] = {"office_place": place, "since_move": "under-3"}
    found = judged("fujiyoshida-telework", "富士吉田市", date(2026, 10, 1), **given)
    assert found.state == expected


def test_until_the_office_is_named_the_desk_of_fujiyoshida_is_asked() -> None:
    given: dict[str, Given] = {"since_move": "under-3"}
    found = judged("fujiyoshida-telework", "富士吉田市", date(2026, 10, 1), **given)
    assert found.state == "likely-if-confirmed"
    results = {trace.id: trace.result for trace in found.tests}
    assert results["Y4"] == results["Y4-ask"] == "ask-desk"


# --- prefectures ----------------------------------------------------------------------------------

FAMILY: dict[str, Given] = {"household": (PARTNER, CHILD)}
LAST_YEAR = date(2024, 10, 1)


def test_a_family_from_tachikawa_may_think_of_the_grant_of_niigata() -> None:
    found = judged("niigata-child-household", "新潟市", LAST_YEAR, **FAMILY)
    assert (found.state, open_parts(found)) == (
        "likely-if-confirmed",
        {"household": (None, 500_000)},
    )


def test_the_grant_of_niigata_is_not_for_who_meets_the_national_years() -> None:
    years: dict[str, Given] = {"tokyo_years": "five-or-more", "tokyo_last_year": "yes"}
    found = judged("niigata-child-household", "新潟市", LAST_YEAR, **FAMILY, **years)
    assert found.state == "not-from-these-answers"


def test_a_reason_drawn_from_several_answers_names_what_made_them_asked() -> None:
    years: dict[str, Given] = {"tokyo_years": "five-or-more", "tokyo_last_year": "yes"}
    found = judged("niigata-child-household", "新潟市", LAST_YEAR, **FAMILY, **years)
    (trace,) = (trace for trace in found.tests if trace.id == "N3")
    named = {reason.question for reason in trace.because}
    assert named == {"origin-now", "tokyo-years", "tokyo-last-year"}


def test_without_a_child_the_grant_of_niigata_is_left_out() -> None:
    niigata = Place(prefecture="niigata", town="新潟市")
    assert "niigata-child-household" not in listed(niigata, LAST_YEAR)
    assert "niigata-child-household" in listed(niigata, LAST_YEAR, **FAMILY)


@pytest.mark.parametrize(
    ("origin", "parts"),
    [
        ("other", {"household": (None, 500_000), "child": (None, 500_000)}),
        ("okayama", {"household-okayama": (None, 250_000), "child-okayama": (None, 250_000)}),
    ],
)
def test_yamaguchi_gives_half_to_people_from_okayama(
    origin: str, parts: dict[str, tuple[int | None, int | None]]
) -> None:
    given: dict[str, Given] = {"origin_now": "elsewhere", "origin_prefecture": origin}
    found = judged("yamaguchi-relocation", "周南市", LAST_YEAR, **FAMILY, **given)
    assert (found.state, open_parts(found)) == ("likely-if-confirmed", parts)


def test_in_other_towns_of_yamaguchi_the_desk_says_whether_it_runs() -> None:
    given: dict[str, Given] = {"origin_now": "elsewhere", "origin_prefecture": "other"}
    assert judged("yamaguchi-relocation", "萩市", LAST_YEAR, **given).state == "needs-check"
    same = judged(
        "yamaguchi-relocation",
        "周南市",
        LAST_YEAR,
        origin_now="elsewhere",
        origin_prefecture="same-prefecture",
    )
    assert same.state == "not-from-these-answers"


@pytest.mark.parametrize(
    ("origin", "expected"),
    [
        ("aichi", "likely-if-confirmed"),
        ("osaka", "likely-if-confirmed"),
        ("fukuoka", "not-from-these-answers"),
    ],
)
def test_nagano_looks_to_aichi_and_osaka_too(origin: str, expected: SubsidyState) -> None:
    given: dict[str, Given] = {"origin_now": "elsewhere", "origin_prefecture": origin}
    assert judged("nagano-relocation", "飯山市", LAST_YEAR, **given).state == expected


@pytest.mark.parametrize(
    ("status", "origin", "expected"),
    [
        ("decided", "other", "likely-if-confirmed"),
        ("decided", "same-prefecture", "not-from-these-answers"),
    ],
)
def test_fares_to_fukushima_are_for_people_from_outside(
    status: str, origin: str, expected: SubsidyState
) -> None:
    given: dict[str, Given] = {"origin_now": "elsewhere", "origin_prefecture": origin}
    found = judged("fukushima-travel", None, date(2026, 3, 1), move_status=status, **given)
    assert found.state == expected


def test_fares_to_fukushima_depend_on_where_one_starts() -> None:
    tokyo = judged("fukushima-travel", None, date(2026, 3, 1), move_status="decided")
    assert open_parts(tokyo) == {"from-tokyo": (None, 8_000)}
    given: dict[str, Given] = {"origin_now": "elsewhere", "origin_prefecture": "osaka"}
    osaka = judged("fukushima-travel", None, date(2026, 3, 1), move_status="decided", **given)
    assert open_parts(osaka) == {"from-osaka": (None, 26_000)}
    assert "fukushima-travel" not in listed(Place(prefecture="fukushima", town=None), None)


def test_akita_had_support_for_remote_work_in_two_fiscal_years() -> None:
    def state(move: date) -> SubsidyState:
        return judged("akita-remote", "秋田市", move).state

    assert state(date(2021, 3, 31)) == state(date(2023, 4, 1)) == "needs-check"
    assert state(date(2021, 4, 1)) == state(date(2023, 3, 31)) == "likely-if-confirmed"


# --- towns ----------------------------------------------------------------------------------------


def test_the_support_of_nasushiobara_ended_with_fiscal_2025() -> None:
    before = judged("nasushiobara", "那須塩原市", date(2026, 3, 31))
    assert (before.state, open_parts(before)) == (
        "likely-if-confirmed",
        {"single": (None, 100_000)},
    )
    family = judged("nasushiobara", "那須塩原市", date(2026, 3, 31), **FAMILY)
    assert open_parts(family) == {"household": (None, 150_000)}
    after = judged("nasushiobara", "那須塩原市", date(2026, 4, 1))
    assert (after.state, after.parts) == ("not-from-these-answers", ())
    planned = judged("nasushiobara", "那須塩原市", None, move_status="thinking")
    assert planned.state == "not-from-these-answers"


@pytest.mark.parametrize(
    ("move", "expected"),
    [
        (date(2024, 3, 31), "not-from-these-answers"),
        (date(2024, 4, 1), "likely-if-confirmed"),
        (date(2025, 4, 1), "needs-check"),
    ],
)
def test_saku_helps_those_who_moved_in_from_april_2024(move: date, expected: SubsidyState) -> None:
    assert judged("saku-shinkansen", "佐久市", move).state == expected


def test_support_with_commuting_is_left_out_for_who_does_not_commute() -> None:
    for name, town in (("saku-shinkansen", "佐久市"), ("yuzawa-commute", "湯沢町")):
        prefecture = built_in().subsidies[name].prefecture
        assert prefecture is not None
        place = Place(prefecture=prefecture, town=town)
        assert name in listed(place, None)
        assert name not in listed(place, None, work_path="farm-or-corps")


def test_fuji_helps_people_from_outside_the_prefecture_who_telework() -> None:
    found = judged("fuji-city-telework", "富士市", date(2026, 3, 31))
    assert (found.state, open_parts(found)) == ("likely-if-confirmed", {"costs": (None, 500_000)})
    near: dict[str, Given] = {"origin_now": "elsewhere", "origin_prefecture": "same-prefecture"}
    found = judged("fuji-city-telework", "富士市", date(2026, 3, 31), **near)
    assert found.state == "not-from-these-answers"


def test_fuji_closes_before_the_fiscal_year_does() -> None:
    (step,) = built_in().subsidies["fuji-city-telework"].steps
    assert step.anchor == "fiscal-year-end"
    assert date(2026, 3, 31) + timedelta(days=step.days) == date(2026, 3, 13)


@pytest.mark.parametrize(
    ("work", "household", "parts"),
    [
        ("change-job", (), {"job-single": (None, 300_000)}),
        ("change-job", (PARTNER,), {"job-household": (None, 600_000)}),
        ("own-business", (), {"startup": (None, 1_000_000)}),
    ],
)
def test_okutama_had_support_of_its_own_in_2020(
    work: str, household: tuple[Person, ...], parts: dict[str, tuple[int | None, int | None]]
) -> None:
    given: dict[str, Given] = {"work_path": work, "household": household, "origin_now": "tokyo-23"}
    found = judged("okutama-own", "奥多摩町", date(2020, 10, 1), **given)
    assert (found.state, open_parts(found)) == ("likely-if-confirmed", parts)


@pytest.mark.parametrize(
    ("origin", "expected"),
    [
        ("osaka", "likely-if-confirmed"),
        ("aichi", "likely-if-confirmed"),
        ("fukuoka", "likely-if-confirmed"),
        ("other", "not-from-these-answers"),
    ],
)
def test_miyazaki_city_looks_to_three_areas(origin: str, expected: SubsidyState) -> None:
    given: dict[str, Given] = {"origin_now": "elsewhere", "origin_prefecture": origin}
    assert judged("miyazaki-city", "宮崎市", date(2026, 3, 31), **given).state == expected


@pytest.mark.parametrize(
    ("name", "cap"),
    [
        ("maniwa-vacant-house", 1_000_000),
        ("setouchi-vacant-house", 1_000_000),
        ("higashichichibu-vacant-house", 500_000),
        ("hinohara-moving", 250_000),
    ],
)
def test_help_with_a_house_or_a_move_has_a_cap_and_no_promise(name: str, cap: int) -> None:
    found = judged(name, built_in().subsidies[name].town, date(2026, 3, 31))
    assert (found.state, [*open_parts(found).values()]) == ("likely-if-confirmed", [(None, cap)])
