"""What prefectures and towns do differently with the relocation grant: where, when, and how far."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from relocate_tui.assessment.result import SubsidyResult, SubsidyState
from relocate_tui.assessment.rules import Rules, rules_of, version_on
from relocate_tui.assessment.subsidy import judge_subsidy
from relocate_tui.bank.bank import Bank
from relocate_tui.bank.files import built_in
from relocate_tui.bank.rows import Period, Person
from relocate_tui.bank.subsidy import Subsidy, Version
from relocate_tui.bank.value import Given, Place
from relocate_tui.interview.answers import Answers

TODAY = date(2026, 11, 24)
DAY = timedelta(days=1)
GRANT = "relocation-grant"
NUMBERS = {
    "window-years": 10,
    "total-years": 5,
    "unbroken-years": 1,
    "grace-months": 3,
    "technical-college-years": 2,
    "study-years-sure": 4,
}
MOVED: dict[str, Given] = {
    "move-status": "moved",
    "work-path": "keep-by-telework",
    "telework-hours": "full",
    "office-days": "none",
    "household": (),
    "origin-now": "tokyo-23",
    "tokyo-years": "five-or-more",
    "tokyo-last-year": "yes",
    "consulted-before-move": "yes",
    "desk-consulted": "with-support",
    "buying-home": "buy-or-build",
}


def at(prefecture: str, town: str | None, day: date) -> Rules:
    """Give the rules of the grant as it travels with the program."""
    bank = built_in()
    grant = bank.subsidies[GRANT]
    return rules_of(
        bank, grant, version_on(grant, day), day, Place(prefecture=prefecture, town=town)
    )


def local(prefecture: str, town: str | None, day: date) -> set[str]:
    return {name.removeprefix(f"{GRANT}-") for name in at(prefecture, town, day).local}


def bare(bank: Bank) -> Subsidy:
    """Give the grant without a rule of its own, so that what decides is the place's."""
    version = Version(since=date(2019, 4, 1), numbers=NUMBERS)
    return replace(bank.subsidies[GRANT], tests=(), versions=(version,))


def judged(prefecture: str, town: str | None, move: date | None, **answers: Given) -> SubsidyResult:
    bank = built_in()
    given = {**MOVED, "destination": Place(prefecture=prefecture, town=town)}
    if move is not None:
        given["move-date"] = move
    given |= {name.replace("_", "-"): value for name, value in answers.items()}
    reading = Answers(given=given).reading(bank, TODAY)
    return judge_subsidy(bank, bare(bank), reading, TODAY)


def state(prefecture: str, town: str | None, move: date | None, **answers: Given) -> SubsidyState:
    return judged(prefecture, town, move, **answers).state


def cap(result: SubsidyResult, part: str) -> tuple[int | None, int | None]:
    (found,) = (one for one in result.parts if one.id == part)
    return found.cap_low_yen, found.cap_high_yen


# --- from which day to which day ------------------------------------------------------------------

TIMES: tuple[tuple[str, str, str | None, date | None, date | None], ...] = (
    ("ibaraki", "ibaraki", "笠間市", date(2023, 3, 1), None),
    ("ibaraki-2024", "ibaraki", "笠間市", date(2024, 4, 1), None),
    ("ibaraki-2025", "ibaraki", "笠間市", date(2025, 4, 1), None),
    ("hitachi", "ibaraki", "日立市", date(2024, 4, 1), None),
    ("hitachinaka", "ibaraki", "ひたちなか市", date(2025, 4, 1), None),
    ("kitaibaraki", "ibaraki", "北茨城市", date(2025, 4, 1), None),
    ("gunma", "gunma", "中之条町", date(2023, 4, 1), None),
    ("gunma-2025", "gunma", "中之条町", date(2025, 4, 1), date(2026, 3, 31)),
    ("gunma-2026", "gunma", "中之条町", date(2026, 4, 1), None),
    ("niigata-gap", "niigata", "村上市", date(2020, 4, 1), None),
    ("niigata", "niigata", "村上市", date(2023, 4, 1), None),
    ("awashimaura", "niigata", "粟島浦村", date(2023, 4, 1), None),
    ("tako-before", "chiba", "多古町", None, date(2025, 3, 31)),
    ("tako", "chiba", "多古町", date(2025, 4, 1), None),
    ("shirako-before", "chiba", "白子町", None, date(2025, 3, 31)),
    ("shirako", "chiba", "白子町", date(2025, 4, 1), None),
    ("tokyo", "tokyo", "奥多摩町", None, None),
    ("kanagawa", "kanagawa", "真鶴町", None, None),
    ("saitama", "saitama", "本庄市", date(2023, 4, 1), None),
    ("saitama-2022", "saitama", "本庄市", date(2022, 4, 1), date(2023, 3, 31)),
    ("chiba", "chiba", "館山市", date(2020, 4, 1), None),
    ("kushiro-2022", "hokkaido", "釧路市", date(2022, 4, 1), date(2023, 3, 31)),
    ("natori-2025", "miyagi", "名取市", date(2025, 4, 1), date(2025, 6, 30)),
    ("natori-2025-07", "miyagi", "名取市", date(2025, 7, 1), None),
    ("aizuwakamatsu", "fukushima", "会津若松市", date(2023, 1, 1), date(2023, 3, 31)),
    ("katsuyama", "fukui", "勝山市", date(2025, 4, 1), None),
    ("kofu", "yamanashi", "甲府市", date(2026, 4, 1), None),
    ("gifu-before", "gifu", "岐南町", None, date(2023, 6, 22)),
    ("gifu", "gifu", "岐南町", date(2023, 6, 23), None),
    ("shizuoka", "shizuoka", "三島市", date(2025, 4, 1), None),
    ("shimoda", "shizuoka", "下田市", date(2023, 11, 9), None),
    ("atami-2024", "shizuoka", "熱海市", date(2024, 4, 1), date(2025, 3, 31)),
    ("atami", "shizuoka", "熱海市", date(2025, 4, 1), None),
    ("fukuroi", "shizuoka", "袋井市", date(2024, 4, 1), None),
    ("okayama-prefecture", "okayama", "倉敷市", date(2025, 4, 1), None),
    ("okayama-city-2022", "okayama", "岡山市", date(2022, 4, 1), date(2023, 3, 31)),
    ("okayama-city-2025", "okayama", "岡山市", date(2025, 4, 1), date(2026, 3, 31)),
    ("okayama-city-2026", "okayama", "岡山市", date(2026, 4, 1), None),
    ("yakage", "okayama", "矢掛町", date(2025, 4, 1), None),
    ("nagasaki-city", "nagasaki", "長崎市", date(2025, 4, 1), None),
)


def test_every_local_rule_has_its_days_here() -> None:
    named = {f"{GRANT}-{name}" for name, *_ in TIMES}
    rules = {rule.id for rule in built_in().local_rules.values() if rule.subsidy == GRANT}
    assert rules == named


@pytest.mark.parametrize(("name", "prefecture", "town", "since", "until"), TIMES)
def test_a_rule_holds_from_its_first_day_to_its_last(
    name: str, prefecture: str, town: str | None, since: date | None, until: date | None
) -> None:
    if since is not None:
        assert name not in local(prefecture, town, since - DAY)
        assert name in local(prefecture, town, since)
    if until is not None:
        assert name in local(prefecture, town, until)
        assert name not in local(prefecture, town, until + DAY)
    if since is None and until is None:
        assert name in local(prefecture, town, TODAY)


@pytest.mark.parametrize(
    "town", ["熱海市", "熱海", "Atami", "ATAMI CITY", "atami-shi", "\uff21\uff34\uff21\uff2d\uff29"]
)
def test_a_town_is_found_however_it_is_written(town: str) -> None:
    assert "atami" in local("shizuoka", town, TODAY)


def test_a_rule_of_a_town_stays_in_its_town() -> None:
    assert local("shizuoka", "伊東市", TODAY) == {"shizuoka"}
    assert local("shizuoka", None, TODAY) == {"shizuoka"}
    assert local("yamanashi", "北杜市", TODAY) == set()


def test_nothing_is_local_where_nothing_is_recorded() -> None:
    assert local("ehime", "今治市", TODAY) == set()


# --- what each rule brings ------------------------------------------------------------------------


def test_every_local_rule_says_something_with_a_source() -> None:
    for rule in built_in().local_rules.values():
        if rule.subsidy != GRANT:
            continue
        assert rule.tests or rule.parts, rule.id
        sources = [*(test.source for test in rule.tests), *(part.source for part in rule.parts)]
        assert all(source.startswith("http") for source in sources), rule.id
        for test in rule.tests:
            assert 120 <= test.recheck_days <= 180, (rule.id, test.id)


def numbers(town: str, prefecture: str, day: date, name: str) -> int | None:
    return at(prefecture, town, day).numbers.get(name)


def test_self_employed_commuters_counted_in_two_cities_in_fiscal_2022() -> None:
    for town, prefecture in (("釧路市", "hokkaido"), ("岡山市", "okayama")):
        assert numbers(town, prefecture, date(2022, 4, 1), "self-employed-commute") == 1
        assert numbers(town, prefecture, date(2023, 3, 31), "self-employed-commute") == 1
        assert numbers(town, prefecture, date(2023, 4, 1), "self-employed-commute") != 1
    assert numbers("岡山市", "okayama", date(2025, 4, 1), "self-employed-commute") == 0


def test_commuting_from_within_saitama_does_not_count_in_the_last_year() -> None:
    assert numbers("本庄市", "saitama", date(2023, 4, 1), "same-prefecture-last-year") == 0
    assert numbers("館山市", "chiba", TODAY, "same-prefecture-last-year") != 0


def test_the_town_goes_before_the_prefecture() -> None:
    def sources(town: str) -> list[str]:
        return [test.source for test in at("ibaraki", town, TODAY).tests if test.id == "P4"]

    assert len(sources("笠間市")) == len(sources("ひたちなか市")) == 1
    assert "hitachinaka" not in sources("笠間市")[0]
    assert "hitachinaka" in sources("ひたちなか市")[0]


# --- what they decide -----------------------------------------------------------------------------

IBARAKI = ("ibaraki", "笠間市")
OCTOBER = date(2026, 10, 1)


@pytest.mark.parametrize(
    ("consulted", "expected"),
    [
        ("yes", "likely-if-confirmed"),
        ("no", "not-from-these-answers"),
        ("unsure", "needs-check"),
    ],
)
def test_in_ibaraki_who_moved_without_a_consultation_does_not_meet_the_rule(
    consulted: str, expected: SubsidyState
) -> None:
    assert state(*IBARAKI, OCTOBER, consulted_before_move=consulted) == expected


def test_before_march_2023_nobody_had_to_consult() -> None:
    assert state(*IBARAKI, date(2023, 2, 28), consulted_before_move="no") == "likely-if-confirmed"
    found = state(*IBARAKI, date(2023, 3, 1), consulted_before_move="no")
    assert found == "not-from-these-answers"


@pytest.mark.parametrize(
    ("desk", "expected"), [("with-support", "likely-if-confirmed"), ("not-yet", "needs-check")]
)
def test_in_ibaraki_who_has_not_moved_can_still_consult(desk: str, expected: SubsidyState) -> None:
    found = state(*IBARAKI, date(2027, 4, 1), move_status="decided", desk_consulted=desk)
    assert found == expected


def test_the_city_of_hitachinaka_asks_for_the_consultation_too() -> None:
    found = state("ibaraki", "ひたちなか市", OCTOBER, consulted_before_move="no")
    assert found == "not-from-these-answers"


@pytest.mark.parametrize(
    ("home", "expected"),
    [
        ("buy-or-build", "likely-if-confirmed"),
        ("rent", "not-from-these-answers"),
        ("undecided", "needs-check"),
    ],
)
def test_in_ibaraki_telework_goes_with_a_home_of_ones_own(
    home: str, expected: SubsidyState
) -> None:
    assert state(*IBARAKI, date(2024, 4, 1), buying_home=home) == expected


def test_in_ibaraki_one_could_rent_until_march_2024_and_still_can_in_another_job() -> None:
    assert state(*IBARAKI, date(2024, 3, 31), buying_home="rent") == "likely-if-confirmed"
    found = state(*IBARAKI, OCTOBER, buying_home="rent", work_path="change-job")
    assert found == "likely-if-confirmed"


def test_awashimaura_does_not_take_part() -> None:
    assert state("niigata", "粟島浦村", OCTOBER) == "not-from-these-answers"
    assert state("niigata", "村上市", OCTOBER) == "likely-if-confirmed"


@pytest.mark.parametrize("town", ["多古町", "白子町"])
def test_two_towns_of_chiba_take_part_from_fiscal_2025(town: str) -> None:
    assert state("chiba", town, date(2025, 3, 31)) == "not-from-these-answers"
    found = judged("chiba", town, date(2025, 4, 1))
    assert found.state == "likely-if-confirmed"
    assert [test.result for test in found.tests if test.id == "D1"] == ["met"]


@pytest.mark.parametrize(("prefecture", "town"), [("tokyo", "奥多摩町"), ("kanagawa", "山北町")])
def test_whether_tokyo_and_kanagawa_take_part_is_for_the_desk(prefecture: str, town: str) -> None:
    assert state(prefecture, town, OCTOBER) == "needs-check"


def commuter(prefecture: str) -> tuple[Period, ...]:
    return (
        Period(
            since=date(2016, 4, 1),
            until=None,
            where="tokyo-area",
            prefecture=prefecture,
            town="川口市" if prefecture == "saitama" else "川崎市",
            commutes=True,
            insured=True,
            work="employee",
        ),
    )


@pytest.mark.parametrize(
    ("home", "expected"),
    [("saitama", "not-from-these-answers"), ("kanagawa", "likely-if-confirmed")],
)
def test_who_moves_within_saitama_needs_the_last_year_from_elsewhere(
    home: str, expected: SubsidyState
) -> None:
    given: dict[str, Given] = {"origin_now": "tokyo-area", "history": commuter(home)}
    assert state("saitama", "本庄市", OCTOBER, **given) == expected


def test_chiba_only_asks_the_desk_about_commuters_from_chiba() -> None:
    found = judged("chiba", "館山市", OCTOBER, origin_now="tokyo-area")
    assert (found.state, [test.result for test in found.tests]) == (
        "likely-if-confirmed",
        ["ask-desk"],
    )
    assert judged("chiba", "館山市", OCTOBER).tests == ()


@pytest.mark.parametrize(
    ("applied", "expected"),
    [(date(2026, 11, 23), "needs-check"), (date(2027, 1, 1), "likely-if-confirmed")],
)
def test_kofu_waits_for_three_months(applied: date, expected: SubsidyState) -> None:
    assert state("yamanashi", "甲府市", OCTOBER, apply_date=applied) == expected


def test_who_has_not_moved_can_wait_for_the_three_months() -> None:
    found = state("yamanashi", "甲府市", date(2027, 4, 1), move_status="decided")
    assert found == "likely-if-confirmed"


def test_gifu_waited_for_three_months_until_22_june_2023() -> None:
    early = date(2023, 8, 1)
    assert state("gifu", "岐南町", date(2023, 6, 22), apply_date=early) == "needs-check"
    assert state("gifu", "岐南町", date(2023, 6, 23), apply_date=early) == "likely-if-confirmed"


@pytest.mark.parametrize(
    ("days", "allowance", "expected"),
    [
        ("monthly", "trip-by-trip", "likely-if-confirmed"),
        ("monthly", "season-ticket", "not-from-these-answers"),
        ("weekly", "none", "needs-check"),
        ("most", "none", "not-from-these-answers"),
    ],
)
def test_atami_looked_at_office_days_and_allowance_in_fiscal_2024(
    days: str, allowance: str, expected: SubsidyState
) -> None:
    given = {"office_days": days, "commuting_allowance": allowance}
    assert state("shizuoka", "熱海市", date(2025, 3, 31), **given) == expected


def test_after_fiscal_2024_atami_is_only_asked() -> None:
    given = {"office_days": "most", "commuting_allowance": "season-ticket"}
    assert state("shizuoka", "熱海市", date(2025, 4, 1), **given) == "needs-check"


def test_in_saitama_most_days_were_away_from_the_office_in_fiscal_2022() -> None:
    assert state("saitama", "秩父市", date(2023, 3, 31), office_days="most") == (
        "not-from-these-answers"
    )
    assert state("saitama", "秩父市", date(2023, 3, 31), office_days="weekly") == (
        "likely-if-confirmed"
    )
    assert state("saitama", "秩父市", date(2023, 4, 1), office_days="most") == (
        "likely-if-confirmed"
    )


def test_yakage_looks_back_ten_years() -> None:
    assert state("okayama", "矢掛町", date(2026, 6, 1), grant_before="no") == "likely-if-confirmed"
    found = state("okayama", "矢掛町", date(2026, 6, 1), grant_before="yes")
    assert found == "not-from-these-answers"


def test_natori_asks_for_work_that_carries_the_area_in_two_steps() -> None:
    def asked(day: date) -> set[str]:
        return {test.text.ja for test in at("miyagi", "名取市", day).tests if test.id == "W4"}

    before, first, second = (asked(date(2025, *day)) for day in ((3, 31), (4, 1), (7, 1)))
    assert len(before) == len(first) == len(second) == 1
    assert len(before | first | second) == 3
    assert asked(date(2025, 6, 30)) == first


# --- amounts --------------------------------------------------------------------------------------


def family(children: int) -> dict[str, Given]:
    partner = Person(relation="partner", age_band="30s")
    child = Person(relation="child", age_band="6-11")
    return {"household": (partner, *[child] * children), "same_record": "yes"}


def test_fukuroi_has_a_ceiling_that_three_children_may_reach() -> None:
    two, three = (judged("shizuoka", "袋井市", OCTOBER, **family(number)) for number in (2, 3))
    assert (two.state, cap(two, "child-few")) == ("likely-if-confirmed", (None, 2_000_000))
    assert (three.state, cap(three, "child")) == ("needs-check", (2_000_000, 3_000_000))
    states = {part.id: part.state for part in three.parts}
    assert states["child"] == "needs-check"
    assert states["child-few"] == "not-from-these-answers"


def test_telework_to_okayama_city_brought_half_in_fiscal_2025() -> None:
    given: dict[str, Given] = {"apply_date": date(2026, 2, 1)}
    found = judged("okayama", "岡山市", date(2025, 10, 30), **given)
    states = {part.id: part.state for part in found.parts}
    assert found.state == "likely-if-confirmed"
    assert (states["single"], cap(found, "single")) == ("likely-if-confirmed", (None, 300_000))
    assert states["single-other"] == states["household"] == "not-from-these-answers"
    couple = judged("okayama", "岡山市", date(2025, 10, 30), **given, **family(0))
    assert cap(couple, "household") == (None, 500_000)
    job = judged("okayama", "岡山市", date(2025, 10, 30), **given, work_path="change-job")
    assert cap(job, "single-other") == (None, 600_000)
    assert {part.id: part.state for part in job.parts}["single"] == "not-from-these-answers"


def test_the_half_of_okayama_city_ends_with_the_fiscal_year() -> None:
    found = judged("okayama", "岡山市", date(2026, 4, 1), apply_date=date(2026, 10, 1))
    assert {part.id for part in found.parts} == {"child"}


@pytest.mark.parametrize(
    ("prefecture", "town", "caps"),
    [("gunma", "中之条町", (600_000, 2_000_000)), ("okayama", "倉敷市", (600_000, 2_000_000))],
)
def test_the_addition_for_children_differs_by_town(
    prefecture: str, town: str, caps: tuple[int, int]
) -> None:
    assert cap(judged(prefecture, town, OCTOBER, **family(2)), "child") == caps


def test_aizuwakamatsu_raised_the_addition_from_january_2023() -> None:
    day = date(2023, 1, 1)
    found = judged("fukushima", "会津若松市", day, apply_date=date(2023, 3, 1), **family(1))
    assert cap(found, "child") == (None, 1_000_000)
    assert judged("fukushima", "会津若松市", day - DAY, **family(1)).parts == ()
