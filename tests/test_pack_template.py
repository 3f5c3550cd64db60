"""The template for a town hall: it is clean, works as it stands, and says it is an example."""

import json
import re
import shutil
import tomllib
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from relocate_tui.assessment.assess import assess
from relocate_tui.assessment.result import Assessment, SubsidyResult
from relocate_tui.bank.bank import Bank
from relocate_tui.bank.files import built_in, load_bank, read_folders
from relocate_tui.bank.folder import bank_folder
from relocate_tui.bank.lint.lint import lint
from relocate_tui.bank.lint.survey import survey_of
from relocate_tui.bank.value import Place
from relocate_tui.interview.answers import Answers
from relocate_tui.interview.route import route
from relocate_tui.storage.answers_file import read_answers
from relocate_tui.untrusted.limits import read_toml
from tests.commands.test_cli import run
from tests.commands.test_schema import DEFS, WHOLE, fits, plain

ROOT = Path(__file__).parents[1]
TEMPLATE = ROOT / "docs" / "pack-template"
CLIENT = TEMPLATE / "cases" / "01-moves-to-hinata.toml"
GUIDES = (ROOT / "docs" / "pack-for-a-town-hall.ja.md", ROOT / "docs" / "pack-for-a-town-hall.md")
TODAY = date(2026, 11, 24)
HELP, GRANT = "hinata-rent-help", "relocation-grant"


@pytest.fixture(scope="module")
def bank() -> Bank:
    return load_bank((TEMPLATE,))


@pytest.fixture(scope="module")
def answers(bank: Bank) -> Answers:
    return read_answers(read_toml(CLIENT), bank, CLIENT.name).answers


def moving_to(answers: Answers, prefecture: str, town: str) -> Answers:
    there = Place(prefecture=prefecture, town=town)
    return replace(answers, given={**answers.given, "destination": there})


def judged(found: Assessment, name: str) -> SubsidyResult:
    return next(each for each in found.subsidies if each.id == name)


def test_the_lint_has_nothing_to_say_of_it_beside_the_built_in_bank() -> None:
    before = {(each.code, each.file, each.table) for each in lint(read_folders((bank_folder(),)))}
    found = lint(read_folders((TEMPLATE,)), today=TODAY)
    named = [(each.code, each.file, each.table) for each in found if each.code != "STALE001"]
    assert [each for each in named if each not in before] == []
    assert not [each for each in found if each.file.startswith(TEMPLATE.name)]


def test_who_moves_to_the_town_gets_its_programme_with_its_trace(
    bank: Bank, answers: Answers
) -> None:
    found = judged(assess(bank, answers, TODAY), HELP)
    results = {trace.id: trace.result for trace in found.tests}
    assert results == {"home": "met", "age": "ask-desk", "first-talk": "ask-desk"}
    home = next(trace for trace in found.tests if trace.id == "home")
    assert next((each.question, each.value) for each in home.because) == (
        "hinata-first-home",
        "private-rent",
    )
    assert (found.state, found.in_range) == ("likely-if-confirmed", True)


@pytest.mark.parametrize(("prefecture", "town"), [("nagano", "佐久市"), ("yamanashi", "ひなた町")])
def test_who_moves_elsewhere_meets_nothing_of_the_pack(
    bank: Bank, answers: Answers, prefecture: str, town: str
) -> None:
    elsewhere = moving_to(answers, prefecture, town)
    with_pack = assess(bank, elsewhere, TODAY)
    assert with_pack.subsidies == assess(built_in(), elsewhere, TODAY).subsidies
    assert "hinata-first-home" not in route(bank, elsewhere).steps
    assert "hinata-first-home" in route(bank, answers).steps


def test_the_local_rule_adds_to_the_grant_and_takes_the_place_of_what_it_names(
    bank: Bank, answers: Answers
) -> None:
    here = judged(assess(bank, answers, TODAY), GRANT)
    elsewhere = judged(assess(bank, moving_to(answers, "nagano", "佐久市"), TODAY), GRANT)
    assert (here.local, elsewhere.local) == (("hinata-relocation-grant-2026",), ())
    added = {test.id for test in here.criteria} - {test.id for test in elsewhere.criteria}
    assert added == {"hinata-talk-first"}
    (taking_part,) = [test for test in here.criteria if test.id == "D3"]
    assert taking_part.source == "https://town.example/hinata/grant"
    caps = {
        place: next(part.cap_high_yen for part in found.parts if part.id == "child")
        for place, found in (("here", here), ("elsewhere", elsewhere))
    }
    assert caps == {"here": 300_000, "elsewhere": 1_000_000}


def test_scores_and_what_to_settle_first_are_the_same_with_the_pack_and_without(
    bank: Bank, answers: Answers
) -> None:
    own = {name: given for name, given in answers.given.items() if name in built_in().questions}
    with_pack = assess(bank, answers, TODAY)
    without = assess(built_in(), replace(answers, given=own), TODAY)
    assert with_pack.overall == without.overall
    assert with_pack.barriers == without.barriers
    assert with_pack.gates == without.gates
    assert with_pack.outcome == without.outcome


def test_every_fact_in_it_is_marked_as_an_example() -> None:
    for path in sorted(TEMPLATE.rglob("*.toml")):
        sources = re.findall(r'https?://[^\s"/]+', path.read_text("utf-8"))
        assert set(sources) <= {"https://town.example"}, path.name
    about = tomllib.loads((TEMPLATE / "pack.toml").read_text("utf-8"))
    assert "見本" in about["title"]["ja"]
    assert "example" in about["title"]["en"]
    assert "ひなた町" not in {one.town for one in built_in().subsidies.values()}


def test_every_report_names_the_pack_and_its_edition() -> None:
    arguments = (str(CLIENT), "--bank", str(TEMPLATE), "--today", "2026-11-24")
    paper = run("assess", *arguments, "--lang", "en", "--report-lang", "en").stdout
    assert "Pack added: Support and desk of Hinata Town" in paper
    assert "hinata 2026-11, Hinata Town, relocation section" in paper
    (named,) = json.loads(run("assess", *arguments, "--format", "json").stdout)["bank"]["packs"]
    assert (named["id"], named["version"], named["read_on"]) == ("hinata", "2026-11", "2026-11-24")
    table = tomllib.loads(run("assess", *arguments, "--format", "toml").stdout)
    assert table["assessment"]["bank"]["packs"] == [named]
    plain = run("assess", str(ROOT / "questions" / "cases" / "01-no-town-yet.toml"))
    assert "足したパック" not in plain.stdout


def test_answers_given_with_a_pack_are_kept_and_named_without_it(tmp_path: Path) -> None:
    report = tmp_path / "report.toml"
    run("assess", str(CLIENT), "--bank", str(TEMPLATE), "--format", "toml", "-o", str(report))
    again = run("assess", str(report), "--format", "json")
    assert (again.returncode, again.stderr) == (0, "")
    assert json.loads(again.stdout)["kept"] == ["hinata-first-home"]


def test_a_copy_under_another_name_is_asked_to_rename_every_table(tmp_path: Path) -> None:
    copy = Path(shutil.copytree(TEMPLATE, tmp_path / "kita"))
    about = (copy / "pack.toml").read_text("utf-8").replace('id = "hinata"', 'id = "kita"')
    (copy / "pack.toml").write_text(about, encoding="utf-8")
    told = [(each.code, each.table) for each in read_folders((copy,)).problems]
    assert told == [
        ("PACK001", "desk hinata-desk"),
        ("PACK001", "local_rule hinata-relocation-grant-2026"),
        ("PACK001", "question hinata-first-home"),
        ("PACK001", "subsidy hinata-rent-help"),
    ]


def test_what_has_a_recheck_is_listed_as_stale_once_its_days_are_over() -> None:
    loaded = read_folders((TEMPLATE,))
    dated = {
        (spot.file, spot.table, spot.key): part.checked_on + timedelta(days=part.recheck_days)
        for _table, spot, part in survey_of(loaded).parts()
        if hasattr(part, "checked_on") and hasattr(part, "recheck_days")
    }
    assert {file.partition("/")[0] for file, _, _ in dated} == {"questions", TEMPLATE.name}
    assert any(table.startswith("local_rule hinata-") for _, table, _ in dated)
    for today in (min(dated.values()), TODAY + timedelta(days=121), max(dated.values())):
        listed = {
            (each.file, each.table, each.key)
            for each in lint(loaded, today=today)
            if each.code == "STALE001"
        }
        assert listed == {spot for spot, last in dated.items() if today > last}


def test_the_command_lists_what_is_stale_on_a_day() -> None:
    done = run("lint", str(TEMPLATE), "--stale", "--today", "2027-03-25", "--format", "json")
    found = {(each["code"], each["table"]) for each in json.loads(done.stdout)}
    assert done.returncode == 0
    assert ("STALE001", "local_rule hinata-relocation-grant-2026") in found
    assert ("STALE001", "subsidy hinata-rent-help") in found
    assert "STALE001" in done.stdout


@pytest.mark.parametrize("guide", GUIDES, ids=lambda path: path.name)
def test_the_commands_of_the_guide_are_there_and_fit_a_page(guide: Path) -> None:
    text = guide.read_text("utf-8")
    assert len(text.splitlines()) <= 80
    for command in ("lint FOLDER", "lint FOLDER --stale --today", "--bank FOLDER"):
        assert command in text
    for link in re.findall(r"\]\(([^)#]+)\)", text):
        assert (guide.parent / link).exists(), link


@pytest.mark.parametrize("page", ["README.md", "CONTRIBUTING.md"])
def test_the_guide_is_linked_from_where_people_begin(page: str) -> None:
    text = (ROOT / page).read_text("utf-8")
    assert all(f"](docs/{guide.name})" in text for guide in GUIDES)


def test_every_file_fits_the_schema_that_editors_use() -> None:
    for path in sorted(TEMPLATE.rglob("*.toml")):
        document = tomllib.loads(path.read_text("utf-8"))
        assert fits(plain(document), WHOLE), path.name
    about = tomllib.loads((TEMPLATE / "pack.toml").read_text("utf-8"))
    assert fits(plain(about), DEFS["pack"])
    for key in ("id", "version", "title", "holder", "read_on"):
        less = {name: each for name, each in about.items() if name != key}
        assert not fits(plain(less), DEFS["pack"]), key
    assert not fits(plain({**about, "task": []}), WHOLE)


def test_the_first_line_of_every_file_leads_an_editor_to_a_schema_in_the_pack() -> None:
    for path in sorted(TEMPLATE.rglob("*.toml")):
        mark, _, way = path.read_text("utf-8").partition("\n")[0].partition(" ")
        assert (mark, (path.parent / way).resolve()) == ("#:schema", TEMPLATE / "schema.json")
