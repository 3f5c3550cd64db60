"""What the logic says of support schemes, the rules of places, and lists of towns."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from relocate_tui.bank.bank import Bank, Prefecture
from relocate_tui.bank.condition import Condition
from relocate_tui.bank.files import built_in
from relocate_tui.bank.shape import check
from relocate_tui.bank.subsidy import (
    ListedTowns,
    LocalRule,
    Paper,
    Part,
    Repayment,
    Step,
    Subsidy,
    SubsidyTest,
    TownList,
    Version,
)
from relocate_tui.commands.logic.logic import logic
from relocate_tui.phrases.logic_values import VALUES
from relocate_tui.text import Language, Text
from tests.commands.small_bank import MONEY, PATH, both, small
from tests.commands.test_schema import DEFS, fits, plain

SOURCED: Mapping[str, Any] = {
    "source": "https://example.org/rule",
    "checked_on": date(2026, 11, 23),
    "confidence": "municipal",
}
NEAR = Condition.parse({"q": "path", "is": "near"})
TEST = SubsidyTest(id="A1", text=both("You work nearby"), recheck_days=90, when=NEAR, **SOURCED)
ADDED = Part(id="child", name=both("For children"), each="children-for-grant", **SOURCED)
SCHEME = Subsidy(
    id="grant",
    name=both("The grant"),
    summary=both("About it."),
    level="national",
    desk="town",
    tests=(TEST,),
    versions=(Version(since=date(2026, 4, 1), numbers={"window-years": 10}, parts=(ADDED,)),),
)
RULE = LocalRule(
    id="grant-saku",
    subsidy="grant",
    name=both("Saku"),
    prefecture="nagano",
    town="佐久市",
    until=date(2027, 3, 31),
    numbers={"grace-months": 6},
    tests=(replace(TEST, id="A2"),),
    parts=(ADDED,),
)
TOWNS = TownList(
    id="A",
    seen=Text(ja="2025年度", en="fiscal 2025"),
    areas=(
        ListedTowns(prefecture="nagano", towns=("小谷村",), unsure=("白馬村",), complete=False),
        ListedTowns(prefecture="gunma", towns=("嬬恋村",)),
    ),
    **SOURCED,
)


def bank(scheme: Subsidy = SCHEME) -> Bank:
    places = ("nagano", "gunma")
    return small(
        subsidies={scheme.id: scheme},
        local_rules={RULE.id: RULE},
        town_lists={TOWNS.id: TOWNS},
        prefectures={each: Prefecture(id=each, name=both(each.title())) for each in places},
    )


def entry(title: str, scheme: Subsidy = SCHEME, language: Language = "en") -> str:
    written = logic(bank(scheme), "markdown", language)
    return written.split(f"### {title}")[1].split("\n#")[0]


def test_tests_of_the_programme_itself_stand_before_those_of_its_versions() -> None:
    written = entry("The grant (grant)")
    assert written.index("A1: You work nearby") < written.index("For moves from 1 April 2026")
    assert 'met when: "How will you work?" is "Nearby"' in written


def test_a_test_says_the_days_of_its_rules_its_paper_and_both_of_its_ways() -> None:
    test = replace(
        TEST,
        since=date(2025, 4, 1),
        until=date(2027, 3, 31),
        settled_by=Text(ja="証明書", en="a certificate"),
        ask_office=both("Does it count?"),
        on_handout=True,
    )
    written = entry("The grant (grant)", replace(SCHEME, tests=(test,)))
    assert "read in rules that begin on 1 April 2025 or later" in written
    assert "read in rules that begin by 31 March 2027" in written
    assert "shown by: a certificate\n  - 証明書\n" in written
    assert "met when" in written
    assert "question for the desk: Does it count?" in written
    assert "comes before other questions on the page" in written


def test_the_numbers_of_a_version_are_named_and_one_that_has_no_name_keeps_its_own() -> None:
    version = replace(SCHEME.versions[0], numbers={"window-years": 10, "my-own": 3})
    written = entry("The grant (grant)", replace(SCHEME, versions=(version,)))
    assert "numbers: years looked back on 10, my-own 3" in written


def test_every_number_of_the_shipped_bank_has_its_words() -> None:
    shipped = built_in()
    held = [each.numbers for each in shipped.local_rules.values()]
    held += [each.numbers for scheme in shipped.subsidies.values() for each in scheme.versions]
    names = {name for numbers in held for name in numbers}
    assert names
    assert names <= set(VALUES["numbers"])


def test_a_part_says_what_its_cap_is_counted_for_and_by_whose_word() -> None:
    written = entry("The grant (grant)")
    assert "the cap is for each; counted: number of children moving along" in written
    assert "`https://example.org/rule`" in written.split("child: part of the money")[1]


def test_a_paper_says_who_issues_it_below_its_other_languages() -> None:
    paper = Paper(text=Text(ja="住民票", en="Record"), issued_by=Text(ja="役所", en="Town hall"))
    written = entry("The grant (grant)", replace(SCHEME, documents=(paper,)))
    said = "- A paper that may be asked for: Record\n  - 住民票\n  - issued by: Town hall\n  - 役所"
    assert said in written


def test_a_step_says_from_what_its_day_is_counted_and_whether_it_is_the_last_or_the_first() -> None:
    step = Step(id="talk", text=both("Talk first"), anchor="move", days=-1, **SOURCED)
    free = Step(id="read", text=both("Read first"), **SOURCED)
    written = entry("The grant (grant)", replace(SCHEME, steps=(step, free)))
    dated, undated = written.split("talk: order")[1].split("read: order")
    assert "counted from: the day of the move" in dated
    assert "days from then: -1" in dated
    assert "that day is: the last day" in dated
    assert "months from then" not in dated
    assert "that day" not in undated
    assert "counted from" not in undated


def test_a_repayment_says_its_cause_its_share_and_its_months() -> None:
    later = Repayment(
        id="later",
        text=both("Leaving"),
        cause="leave-town",
        share="half",
        from_months=36,
        until_months=60,
        **SOURCED,
    )
    soon = replace(later, id="soon", share="all", from_months=0, until_months=36)
    written = entry("The grant (grant)", replace(SCHEME, repayments=(soon, later)))
    first, second = written.split("soon: repaid")[1].split("later: repaid")
    assert "cause: leaving the town" in first
    assert "repaid: all of it" in first
    assert "or more after" not in first
    assert "repaid: half of it" in second
    assert "36 months or more after applying" in second
    assert "less than 60 months after applying" in second


def test_a_local_rule_says_of_which_scheme_and_place_it_is_and_what_it_changes() -> None:
    written = entry("Saku (grant-saku)")
    assert "- Support scheme: The grant\n- Prefecture: Nagano\n- Town: 佐久市\n" in written
    assert "- to 31 March 2027" in written
    assert "numbers: months of gap accepted 6" in written
    assert "A2: You work nearby" in written
    assert "child: part of the money: For children" in written


def test_a_list_of_towns_says_what_is_unsure_and_what_was_not_seen() -> None:
    written = entry("A\n")
    assert "- Seen in: fiscal 2025\n" in written
    nagano, gunma = written.split("- Nagano")[1].split("- Gunma")
    assert 'on the list: "小谷村"' in nagano
    assert 'may be on the list: "白馬村"' in nagano
    assert "the rest of this prefecture was not seen" in nagano
    assert 'on the list: "嬬恋村"' in gunma
    assert "all of this prefecture was seen" in gunma
    assert "may be" not in gunma


def test_a_question_says_when_it_is_spared_and_what_is_past() -> None:
    spared = replace(MONEY, offer_when=Condition.parse({"q": "path", "is": "near"}), past=True)
    written = logic(small(PATH, spared), "markdown", "en")
    path, money = written.split("### How will you work? ")[1].split("### What is left? ")[:2]
    assert "- Spared unless (asked while that is not known; an answer given counts" in money
    assert 'all the same): "How will you work?" is "Nearby"' in money
    assert "About the past" in money
    assert "Spared" not in path
    assert "About the past" not in path


def test_the_flowchart_tells_what_is_spared_from_what_is_asked() -> None:
    spared = replace(MONEY, offer_when=Condition.parse({"q": "path", "is": "near"}))
    drawn = logic(small(PATH, spared), "mermaid", "en")
    assert '  q1 -->|"is #34;From afar#34;"| q2' in drawn
    assert '  q1 -->|"not spared#58; is #34;Nearby#34;"| q2' in drawn


@pytest.mark.parametrize("kind", ["version", "test", "local_rule"])
def test_a_first_day_is_called_from_in_every_table(kind: str) -> None:
    dated: dict[str, Any] = {"from": date(2025, 4, 1)}
    text = {"ja": "字", "en": "word"}
    test = {"id": "A1", "text": text, "recheck_days": 90, **SOURCED}
    scheme = {"id": "a", "name": text, "summary": text, "level": "national", "desk": "town"}
    place = {"id": "a-b", "subsidy": "a", "name": text, "prefecture": "nagano"}

    def made(days: dict[str, Any]) -> tuple[type, str, dict[str, Any]]:
        if kind == "local_rule":
            return LocalRule, kind, {**place, **days}
        part = {**test, **days} if kind == "test" else days
        return Subsidy, "subsidy", {**scheme, kind: [part]}

    of, name, table = made(dated)
    assert check(of, table, "file", name)[1] == []
    assert fits(plain(table), DEFS[name])
    of, name, table = made({**dated, "since": date(2025, 4, 1)})
    (problem,) = check(of, table, "file", name)[1]
    assert problem.key.rpartition(".")[2] == "since"
    assert not fits(plain(table), DEFS[name])
