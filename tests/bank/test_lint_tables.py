"""What the lint says about tasks and programmes."""

from pathlib import Path

import pytest

from tests.bank.packs import OPTION, found_in, problems_of, question, when

TASK = """
[[task]]
id = "extra"
title.ja = "すること"
title.en = "Something to do"
done_when.ja = "終わった"
done_when.en = "It is done"
role = "self"
lead_weeks = 8
who.ja = "ご本人"
who.en = "You"
why.ja = "役に立つためです。"
why.en = "It helps."
phase = "before-moving"
weight = 1
"""


@pytest.mark.parametrize(
    ("rest", "found"),
    [
        ('leads_to = { question = "nowhere", option = "a" }', ("REF001", "leads_to.question")),
        ('leads_to = { question = "work-path", option = "x" }', ("REF002", "leads_to.option")),
        ('leads_to = { question = "worries", option = "work" }', ("TYPE001", "leads_to.question")),
        ('leads_to = { question = "retiring", option = "c" }', ("REACH003", "leads_to.option")),
        ('when = { q = "retiring", in = ["c"] }', ("REACH003", "when")),
        ('gate = "nowhere"', ("REF003", "gate")),
        ('evidence = ["nowhere"]', ("REF005", "evidence")),
        ('withheld_if_declined = ["nowhere"]', ("REF001", "withheld_if_declined")),
    ],
)
def test_tasks_that_point_to_what_is_not_there(
    rest: str, found: tuple[str, str], tmp_path: Path
) -> None:
    options = OPTION.format(id="a") + OPTION.format(id="b") + OPTION.format(id="c")
    retiring = question("retiring", "single") + options + "retired = true\n"
    assert found_in(tmp_path, f"{retiring}{TASK}{rest}\n") == {found}


def test_an_old_option_beside_an_open_one_is_fine(tmp_path: Path) -> None:
    options = OPTION.format(id="a") + OPTION.format(id="b") + OPTION.format(id="c")
    retiring = question("retiring", "single") + options + "retired = true\n"
    assert found_in(tmp_path, retiring + when('{ q = "retiring", in = ["a", "c"] }')) == set()


SUBSIDY = """
id = "extra"
name.ja = "別の支援"
name.en = "Another programme"
summary.ja = "別の支援です。"
summary.en = "Some other support."
level = "national"
desk = "town-desk"
"""
VERSION = """
[[version]]
from = {0}
until = {1}
[[version.test]]
id = "one"
text.ja = "条件の一つ"
text.en = "One of the conditions"
when = {{ q = "work-path", is = "keep" }}
source = "https://rule.example"
checked_on = 2026-11-01
recheck_days = 180
confidence = "official"
"""
YEAR = VERSION.format("2026-04-01", "2027-03-31")
NEXT_YEAR = VERSION.format("2027-04-01", "2028-03-31")


@pytest.mark.parametrize(
    ("toml", "found"),
    [
        (YEAR + NEXT_YEAR, set()),
        (NEXT_YEAR + YEAR, {("DATE001", "version[1].from")}),
        (YEAR + YEAR, {("DATE001", "version[1].from")}),
        (VERSION.format("2027-04-01", "2026-04-01"), {("DATE001", "version[0].until")}),
        (YEAR.replace("= 180", "= 0"), {("SRC001", "version[0].test[0].recheck_days")}),
        (
            YEAR.replace('when = { q = "work-path", is = "keep" }\n', ""),
            {("SRC002", "version[0].test[0]")},
        ),
        ('town = "佐久市"\n', {("REF010", "town")}),
        (YEAR.replace("= 180", "= 23"), set()),
        (YEAR.replace("= 180", "= 22"), {("STALE001", "version[0].test[0]")}),
    ],
)
def test_programmes(toml: str, found: set[tuple[str, str]], tmp_path: Path) -> None:
    pack = tmp_path / "pack" / "subsidies"
    pack.mkdir(parents=True)
    (pack / "extra.toml").write_text(SUBSIDY + toml, encoding="utf-8")
    told = problems_of(tmp_path / "pack")
    assert {(problem.code, problem.key) for problem in told} == found
