"""The national programmes say what was read of them, for the years it was read for, and no more."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from urllib.parse import urlsplit

import pytest

from relocate_tui.assessment.assess import assess
from relocate_tui.assessment.result import SubsidyResult
from relocate_tui.bank.files import built_in
from relocate_tui.bank.rows import Person
from relocate_tui.bank.subsidy import Part, Repayment, Step, Subsidy, SubsidyTest, Version
from relocate_tui.bank.value import Given, Mark, Place
from relocate_tui.interview.answers import Answers
from relocate_tui.interview.route import route
from relocate_tui.text import Text
from tests.test_easy import unread

BANK = built_in()
TODAY = date(2026, 11, 24)
READ = date(2026, 11, 23)
DAY = timedelta(days=1)
FY22, FY23, FY24, FY25, FY26 = (date(year, 4, 1) for year in range(2022, 2027))
END22, END24, END25, END26 = (date(year, 3, 31) for year in (2023, 2025, 2026, 2027))

VERSIONS: Mapping[str, list[tuple[date, date]]] = {
    "startup-grant": [(FY25, END25)],
    "cooperation-corps": [(FY24, END24), (FY25, END25)],
    "corps-trial": [(FY24, END24)],
    "corps-internship": [(FY24, END24)],
    "farming-preparation": [(FY25, END25), (FY26, END26)],
    "farming-start": [(FY25, END25), (FY26, END26)],
    "vacant-house": [(date(2017, 10, 1), END25)],
    "house-renovation": [(FY25, END25)],
    "flat35-relocation": [(FY22, END22), (FY23, END25)],
    "flat35-regional": [(date(2019, 4, 1), date(2022, 3, 31))],
    "trial-stay": [(FY24, END24)],
    "travel-costs": [(FY25, END25)],
    "two-base-living": [(date(2024, 11, 1), END24)],
    "children-medical": [(FY25, END25)],
    "newlywed": [(FY25, END25)],
    "telework-employer-grant": [(FY25, END25)],
    "student-job-support": [(FY24, END24), (FY25, END25), (FY26, END26)],
    "work-cooperative": [(FY25, END25)],
}
CAPS: Mapping[tuple[str, date, str], tuple[int | None, int | None]] = {
    ("startup-grant", FY25, "costs"): (None, 2_000_000),
    ("farming-preparation", FY25, "training"): (None, 1_500_000),
    ("farming-preparation", FY26, "training"): (None, 12 * 137_500),
    ("farming-start", FY25, "starting"): (None, 1_500_000),
    ("farming-start", FY26, "starting"): (None, 12 * 137_500),
    ("house-renovation", FY25, "works"): (None, 1_000_000),
    ("newlywed", FY25, "under-30"): (None, 600_000),
    ("newlywed", FY25, "others"): (None, 300_000),
    ("telework-employer-grant", FY25, "introduction"): (None, 200_000),
    ("telework-employer-grant", FY25, "goal"): (100_000, 150_000),
    ("student-job-support", FY24, "travel"): (None, None),
    ("student-job-support", FY25, "travel"): (None, 10_000),
    ("student-job-support", FY25, "moving"): (None, 81_500),
    ("student-job-support", FY26, "travel"): (None, 15_000),
    ("student-job-support", FY26, "moving"): (None, None),
}
LOCAL_CAPS: Mapping[str, Mapping[str, int]] = {
    "student-nagaoka": {"travel": 10_000, "moving": 81_500},
    "student-echizen": {"travel": 15_000, "moving": 108_000},
    "student-kumano": {"travel": 15_000},
    "student-yanagawa": {"travel": 22_000},
    "student-kadogawa": {"travel": 40_000},
}
WITHOUT_CALL = ("tokyo", "kanagawa", "saitama", "osaka")
SUMMARY_SITES = ("joseikin-insight.com", "localgov.jp", "biz.stayway.jp", "hojokin-agent.jp")
NAGANO = Place(prefecture="nagano", town="佐久市")


def programmes() -> list[Subsidy]:
    return [BANK.subsidies[name] for name in VERSIONS]


def versions() -> list[tuple[Subsidy, int, Version]]:
    return [
        (subsidy, index, version)
        for subsidy in programmes()
        for index, version in enumerate(subsidy.versions)
    ]


def criteria_of(subsidy: Subsidy) -> list[SubsidyTest]:
    return [*subsidy.tests, *(test for version in subsidy.versions for test in version.tests)]


def sourced() -> Iterator[SubsidyTest | Part | Step | Repayment]:
    for subsidy in programmes():
        yield from criteria_of(subsidy)
        yield from subsidy.steps
        yield from subsidy.repayments
        yield from (part for version in subsidy.versions for part in version.parts)
    for name in LOCAL_CAPS:
        yield from BANK.local_rules[name].tests
        yield from BANK.local_rules[name].parts


def listed(**given: Given) -> dict[str, SubsidyResult]:
    answers = Answers(given={name.replace("_", "-"): value for name, value in given.items()})
    return {one.id: one for one in assess(BANK, answers, TODAY).subsidies}


# --- what the facts hold --------------------------------------------------------------------------


def test_the_three_million_is_shown_as_two_programmes() -> None:
    startup = BANK.subsidies["startup-grant"]
    (costs,) = startup.versions[-1].parts
    grant = BANK.subsidies["relocation-grant"].versions[-1]
    assert costs.cap_high_yen == 2_000_000
    assert 1_000_000 in {part.cap_high_yen for part in grant.parts}
    first = startup.warnings[0]
    assert all(words in first.ja for words in ("IT", "300万円", "200万円", "100万円", "別々"))
    assert "two programmes" in first.en
    capped = [part for one in BANK.subsidies.values() for it in one.versions for part in it.parts]
    assert 3_000_000 not in {part.cap_high_yen for part in capped}


@pytest.mark.parametrize("name", VERSIONS)
def test_a_version_reaches_as_far_as_the_facts(name: str) -> None:
    found = [(version.since, version.until) for version in BANK.subsidies[name].versions]
    assert found == VERSIONS[name]


def test_every_cap_is_one_that_was_read() -> None:
    found = {
        (subsidy.id, version.since, part.id): (part.cap_low_yen, part.cap_high_yen)
        for subsidy, _index, version in versions()
        for part in version.parts
    }
    assert found == CAPS
    local = {
        name: {part.id: part.cap_high_yen for part in BANK.local_rules[name].parts}
        for name in LOCAL_CAPS
    }
    assert local == LOCAL_CAPS


def test_pay_of_the_corps_is_told_as_a_ceiling_of_support_to_the_town() -> None:
    told = [
        test.text.ja
        for version in BANK.subsidies["cooperation-corps"].versions
        for test in version.tests
        if test.id == "K4"
    ]
    assert ["320万円" in told[0], "350万円から最大450万円" in told[1]] == [True, True]
    assert all("国が町を支える上限" in text for text in told)


@pytest.mark.parametrize(
    "name",
    ["cooperation-corps", "corps-trial", "corps-internship", "vacant-house", "trial-stay",
     "two-base-living", "work-cooperative", "flat35-relocation", "flat35-regional"],
)  # fmt: skip
def test_what_pays_nobody_money_shows_no_amount(name: str) -> None:
    assert [part for version in BANK.subsidies[name].versions for part in version.parts] == []


def test_all_that_was_read_carries_its_day_and_address() -> None:
    found = list(sourced())
    assert len(found) > 100
    assert {one.checked_on for one in found} == {READ}
    assert all(urlsplit(one.source).netloc for one in found)


def test_a_summary_site_never_counts_as_official() -> None:
    copied = [one for one in sourced() if urlsplit(one.source).netloc in SUMMARY_SITES]
    assert len(copied) > 5
    assert {one.confidence for one in copied} == {"secondary"}


def test_a_national_body_alone_counts_as_official() -> None:
    hosts = {urlsplit(one.source).netloc for one in sourced() if one.confidence == "official"}
    assert hosts == {
        "www.chisou.go.jp", "www.soumu.go.jp", "www.mhlw.go.jp", "www.flat35.com",
    }  # fmt: skip


def test_every_programme_is_national_and_has_a_test_the_answers_can_meet() -> None:
    for subsidy in programmes():
        assert subsidy.level == "national", subsidy.id
        assert any(test.when is not None for test in criteria_of(subsidy)), subsidy.id


def test_no_rule_asks_a_person_for_an_age() -> None:
    aged = [
        one
        for name in VERSIONS
        for one in criteria_of(BANK.subsidies[name])
        if "歳以" in one.text.ja
    ]
    assert {test.id for test in aged} == {"A3", "F3", "N4"}
    assert [test.id for test in aged if test.when is not None or test.ask_office is None] == []


def test_easy_words_of_papers_and_steps_carry_their_reading() -> None:
    texts: list[Text] = []
    for subsidy in programmes():
        for paper in subsidy.documents:
            texts += [paper.text, paper.issued_by]
        texts += [step.text for step in subsidy.steps]
    texts += [part.name for name in LOCAL_CAPS for part in BANK.local_rules[name].parts]
    assert len(texts) > 60
    assert [text.ja for text in texts if text.easy is None] == []
    assert {text.easy: unread(text.easy) for text in texts if text.easy and unread(text.easy)} == {}


# --- dates ----------------------------------------------------------------------------------------

CONCERNED: Mapping[str, Mapping[str, Given]] = {
    "startup-grant": {"work_path": "own-business"},
    "cooperation-corps": {"work_path": "farm-or-corps"},
    "corps-trial": {"work_path": "farm-or-corps", "training_lead": "reading"},
    "corps-internship": {"work_path": "farm-or-corps", "training_lead": "reading"},
    "farming-preparation": {"work_path": "farm-or-corps"},
    "farming-start": {"work_path": "farm-or-corps"},
    "vacant-house": {"housing_stage": "looking"},
    "house-renovation": {"work_path": "change-job", "buying_home": "buy-or-build"},
    "flat35-relocation": {"work_path": "change-job", "buying_home": "buy-or-build"},
    "flat35-regional": {"work_path": "change-job", "buying_home": "buy-or-build"},
    "trial-stay": {},
    "travel-costs": {},
    "two-base-living": {
        "work_path": "keep-by-telework",
        "office_days": "weekly",
        "office_weeks": "possible-and-wanted",
    },
    "children-medical": {"household": (Person(relation="child", age_band="3-5"),)},
    "newlywed": {"household": (Person(relation="partner", age_band="30s"),)},
    "telework-employer-grant": {"work_path": "keep-by-telework"},
    "student-job-support": {
        "work_path": "change-job",
        "origin_now": "tokyo-23",
        "study_now": "tokyo-hq",
    },
    "work-cooperative": {"work_path": "change-job", "job_lead": "looking"},
}


def on(name: str, day: date, **given: Given) -> SubsidyResult:
    settled: dict[str, Given] = {"move_status": "thinking", "destination": NAGANO}
    return listed(**{**settled, **CONCERNED[name], "move_date": day, **given})[name]


@pytest.mark.parametrize("name", VERSIONS)
def test_each_version_has_its_days_on_both_sides(name: str) -> None:
    for index, (since, until) in enumerate(VERSIONS[name]):
        assert on(name, since).version == on(name, until).version == index
        assert on(name, since - DAY).version != index
        assert on(name, until + DAY).version != index


@pytest.mark.parametrize("name", [name for name in VERSIONS if VERSIONS[name][-1][1] == END25])
def test_what_is_not_known_of_fiscal_2026_is_to_be_checked(name: str) -> None:
    found = on(name, date(2027, 1, 15))
    assert (found.in_range, found.state) == (False, "needs-check")


@pytest.mark.parametrize(("day", "yen"), [(END25, 1_500_000), (FY26, 1_650_000)])
@pytest.mark.parametrize("name", ["farming-preparation", "farming-start"])
def test_the_fund_for_new_farmers_grows_in_fiscal_2026(name: str, day: date, yen: int) -> None:
    found = on(name, day)
    assert (found.state, found.parts[0].cap_high_yen) == ("likely-if-confirmed", yen)


# --- the start-up grant ---------------------------------------------------------------------------


def test_in_fiscal_2025_43_prefectures_held_a_call() -> None:
    states = {
        prefecture: on("startup-grant", FY25, destination=Place(prefecture=prefecture)).state
        for prefecture in BANK.prefectures
    }
    refused = [name for name, state in states.items() if state == "not-from-these-answers"]
    assert sorted(refused) == sorted(WITHOUT_CALL)
    assert len(states) - len(refused) == 43


@pytest.mark.parametrize("prefecture", ["osaka", "nagano"])
def test_no_prefecture_is_ruled_out_for_fiscal_2026(prefecture: str) -> None:
    place = Place(prefecture=prefecture)
    assert on("startup-grant", FY26, destination=place).state == "needs-check"


@pytest.mark.parametrize(
    ("town", "state"), [("館山市", "likely-if-confirmed"), ("千葉市", "needs-check")]
)
def test_in_the_tokyo_area_the_start_up_grant_looks_for_listed_towns(town: str, state: str) -> None:
    place = Place(prefecture="chiba", town=town)
    assert on("startup-grant", FY25, destination=place).state == state


# --- students -------------------------------------------------------------------------------------


@pytest.mark.parametrize("move", [None, date(2027, 3, 25)])
def test_c109_a_tokyo_campus_of_a_university_from_osaka_does_not_fit(move: date | None) -> None:
    dated: Mapping[str, Given] = {} if move is None else {"move_date": move}
    found = listed(
        move_status="decided",
        destination=Place(prefecture="fukuoka", town="柳川市"),
        work_path="change-job",
        origin_now="tokyo-23",
        study_now="other-hq",
        **dated,
    )["student-job-support"]
    assert found.state == "not-from-these-answers"
    missed = [trace for trace in found.tests if trace.result == "not-met"]
    assert [(trace.id, [one.question for one in trace.because]) for trace in missed] == [
        ("J1", ["study-now"])
    ]
    assert {part.state for part in found.parts} == {"not-from-these-answers"}


def test_a_student_of_a_tokyo_university_is_pointed_to_the_desk() -> None:
    found = on("student-job-support", date(2027, 3, 25))
    assert found.state == "likely-if-confirmed"


@pytest.mark.parametrize(
    ("prefecture", "town", "day", "caps"),
    [
        ("niigata", "長岡市", FY25, [10_000, 81_500]),
        ("fukui", "越前町", FY25, [15_000, 108_000]),
        ("hiroshima", "熊野町", FY26, [15_000, None]),
        ("fukuoka", "柳川市", FY26, [22_000, None]),
        ("miyazaki", "門川町", FY26, [40_000, None]),
    ],
)
def test_the_cap_on_travel_is_that_of_the_town(
    prefecture: str, town: str, day: date, caps: list[int | None]
) -> None:
    place = Place(prefecture=prefecture, town=town)
    found = on("student-job-support", day, destination=place)
    assert [part.cap_high_yen for part in found.parts] == caps


def test_a_student_in_a_listed_town_is_for_the_desk_to_judge() -> None:
    found = on("student-job-support", date(2027, 3, 25), origin_now="tokyo-area-listed")
    assert found.state == "needs-check"


@pytest.mark.parametrize("given", [{"study_now": "not-student"}, {"work_path": "own-business"}])
def test_people_who_do_not_study_read_nothing_of_students(given: Mapping[str, Given]) -> None:
    answers = {**CONCERNED["student-job-support"], **given}
    assert "student-job-support" not in listed(move_status="thinking", **answers)


# --- a home of one's own --------------------------------------------------------------------------

TOKYO: Mapping[str, Given] = {
    "origin_now": "tokyo-23",
    "tokyo_years": "five-or-more",
    "tokyo_last_year": "yes",
}


def test_the_loan_comes_after_the_decision_and_within_five_years_of_it() -> None:
    steps = {step.id: step for step in BANK.subsidies["flat35-relocation"].steps}
    assert list(steps) == [
        "flat35-notice-first", "flat35-not-with-the-move", "flat35-within-five-years",
    ]  # fmt: skip
    last = steps["flat35-within-five-years"]
    assert (last.anchor, last.side, last.months) == ("application", "by", 60)
    assert {step.anchor for name, step in steps.items() if name != last.id} == {"none"}


@pytest.mark.parametrize(
    ("years", "state"),
    [("five-or-more", "likely-if-confirmed"), ("under-five", "not-from-these-answers")],
)
def test_the_loan_follows_the_years_in_tokyo(years: str, state: str) -> None:
    found = on("flat35-relocation", END25, **{**TOKYO, "tokyo_years": years})
    assert found.state == state


def test_a_history_counts_for_the_loan_by_the_numbers_of_the_grant() -> None:
    for version in BANK.subsidies["flat35-relocation"].versions:
        assert dict(version.numbers) == {
            "window-years": 10, "total-years": 5, "unbroken-years": 1, "grace-months": 3,
            "technical-college-years": 2, "study-years-sure": 2,
        }  # fmt: skip


@pytest.mark.parametrize("given", [{"buying_home": "rent"}, {"origin_now": "elsewhere"}])
def test_the_loan_is_shown_to_nobody_it_cannot_concern(given: Mapping[str, Given]) -> None:
    person = {**CONCERNED["flat35-relocation"], **TOKYO, "housing_stage": "looking"}
    assert "flat35-relocation" in listed(move_status="thinking", **person)
    assert "flat35-relocation" not in listed(move_status="thinking", **{**person, **given})


# --- who reads what, and who is asked what --------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "given"),
    [
        ("newlywed", {"household": ()}),
        ("children-medical", {"household": (Person(relation="partner", age_band="30s"),)}),
        ("cooperation-corps", {"work_path": "change-job"}),
        ("corps-trial", {"training_lead": "tried"}),
        ("corps-internship", {"training_lead": "accepted"}),
        ("farming-preparation", {"work_path": "own-business"}),
        ("startup-grant", {"work_path": "change-job"}),
        ("trial-stay", {"move_status": "moved"}),
        ("travel-costs", {"visits": "week-or-more"}),
        ("two-base-living", {"office_weeks": "possible-not-wanted"}),
        ("vacant-house", {"housing_stage": "inspected"}),
        ("work-cooperative", {"job_lead": "offer"}),
        ("telework-employer-grant", {"work_path": "transfer"}),
        ("house-renovation", {"buying_home": "rent", "housing_stage": "looking"}),
    ],
)
def test_a_programme_for_other_people_is_left_out(name: str, given: Mapping[str, Given]) -> None:
    person: dict[str, Given] = {"move_status": "thinking", **CONCERNED[name]}
    assert name in listed(**person)
    assert name not in listed(**{**person, **given})


def asked(**given: Given) -> set[str]:
    answers = Answers(given={name.replace("_", "-"): value for name, value in given.items()})
    return set(route(BANK, answers).steps)


@pytest.mark.parametrize(
    ("status", "path", "is_asked"),
    [
        ("thinking", "not-working", True),
        ("decided", "keep-by-telework", True),
        ("moved", "change-job", True),
        ("not-now", "change-job", False),
        ("thinking", Mark.UNKNOWN, False),
        ("thinking", None, False),
    ],
)
def test_buying_a_home_is_asked_of_people_who_move_and_know_their_work(
    status: str,
    path: Given | None,
    is_asked: bool,  # noqa: FBT001 -- a table
) -> None:
    work: Mapping[str, Given] = {} if path is None else {"work_path": path}
    assert ("buying-home" in asked(move_status=status, **work)) is is_asked


def test_others_rely_on_the_answers_about_buying_a_home() -> None:
    options = [option.id for option in BANK.questions["buying-home"].options]
    assert options == ["buy-or-build", "rent", "undecided"]


@pytest.mark.parametrize(
    ("path", "origin", "is_asked"),
    [
        ("change-job", "tokyo-area", True),
        ("change-job", "elsewhere", False),
        ("keep-by-telework", "tokyo-area", False),
    ],
)
def test_studies_are_asked_of_people_from_the_tokyo_area_who_change_jobs(
    path: str,
    origin: str,
    is_asked: bool,  # noqa: FBT001 -- a table
) -> None:
    given = asked(move_status="thinking", work_path=path, origin_now=origin)
    assert ("study-now" in given) is is_asked
