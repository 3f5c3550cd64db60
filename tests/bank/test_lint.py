"""Every rule has a bank that is wrong in just that, and a whole bank has nothing wrong."""

from pathlib import Path

import pytest

from relocate_tui.bank.files import read_folders
from relocate_tui.bank.lint.codes import CODES, LOADER_CODES
from relocate_tui.bank.lint.lint import lint
from tests.bank.packs import (
    BROKEN,
    FIRST,
    GOOD,
    OPTION,
    TODAY,
    found_in,
    problems_of,
    problems_of_fixture,
    question,
    when,
)

WARNINGS = {
    "REACH002",
    "REACH004",
    "I18N003",
    "I18N004",
    "TASK001",
    "STALE001",
    "WORD003",
    "PACK005",
}


def test_the_good_bank_is_clean() -> None:
    assert problems_of() == ()


def test_every_code_has_a_fixture() -> None:
    folders = {folder.name for folder in BROKEN.iterdir() if folder.is_dir()}
    assert folders == {"good", *CODES, *LOADER_CODES}


@pytest.mark.parametrize("code", [*CODES, *LOADER_CODES])
def test_a_fixture_gives_its_code_and_no_other(code: str) -> None:
    found = problems_of_fixture(code)
    assert {problem.code for problem in found} == {code}
    expected = "warning" if code in WARNINGS else "error"
    assert {problem.severity for problem in found} == {expected}
    for problem in found:
        assert code in Path(problem.file).parts
        assert problem.next.ja
        assert problem.next.en
        assert "{" not in problem.message.en


def test_all_problems_come_in_one_run() -> None:
    packs = sorted(BROKEN / code for code in (*CODES, "I18N001"))
    found = problems_of(*packs)
    assert {problem.code for problem in found} == {*CODES, "I18N001"}
    for pack in packs:
        alone = problems_of(pack)
        assert set(alone) <= set(found)


def test_the_loader_comes_first_and_the_rest_by_file_and_table() -> None:
    packs = sorted(BROKEN / code for code in (*CODES, "I18N001", "SHAPE"))
    found = problems_of(*packs)
    loader = [problem.code in LOADER_CODES for problem in found]
    assert loader == sorted(loader, reverse=True)
    files = [problem.file for problem in found if problem.code not in LOADER_CODES]
    assert files == sorted(files)


def test_the_ring_is_printed() -> None:
    (problem,) = problems_of(BROKEN / "CYC001")
    assert "cyc001-a -> cyc001-b -> cyc001-a" in problem.message.en
    assert "cyc001-a -> cyc001-b -> cyc001-a" in problem.message.ja


def test_a_ring_through_a_fact_and_a_section_is_found(tmp_path: Path) -> None:
    toml = """
[section]
id = "looped"
title.ja = "輪"
title.en = "Loop"
about.ja = "輪です。"
about.en = "A loop."
ask_when = { q = "looped-question", is = "a" }
""" + FIRST.format(id="looped-question").replace('"first"', '"looped"')
    options = 'kind = "single"\n' + OPTION.format(id="a") + OPTION.format(id="b")
    assert found_in(tmp_path, toml + options) == {("CYC001", "ask_when")}


def test_the_state_that_leaves_a_barrier_unmeasured_is_printed() -> None:
    (problem,) = problems_of(BROKEN / "SCORE004")
    assert problem.message.en.endswith("work-path=change-job")


def test_an_unscored_option_can_leave_a_barrier_unmeasured(tmp_path: Path) -> None:
    toml = """
[[barrier]]
id = "other"
weight = 1
name.ja = "ほか"
name.en = "Other"
about.ja = "ほかの点。"
about.en = "Something else."
""" + question("other", "single", "weights = { other = 1.0 }\n")
    scored = OPTION.format(id="a") + "ready = { other = 0.0 }\n"
    unscored = OPTION.format(id="b") + 'unscored = "says nothing"\n'
    assert found_in(tmp_path, toml + scored + unscored) == {("SCORE004", "")}


def test_nothing_is_stale_without_today() -> None:
    assert lint(read_folders([GOOD, BROKEN / "STALE001"])) == ()


def test_a_broken_question_is_told_once_wherever_it_is_used(tmp_path: Path) -> None:
    toml = (
        question("broken", "single", "no_such_key = 1\n")
        + question("after", "text", 'ask_when = { q = "broken", is = "a" }\n')
        + when('{ all = [{ q = "broken", is = "a" }, { q = "broken", is = "b" }] }')
    )
    assert found_in(tmp_path, toml) == {("SHAPE", "no_such_key")}


def test_a_dangling_condition_does_not_make_what_follows_unreachable(tmp_path: Path) -> None:
    toml = question("first-step", "single", 'ask_when = { q = "nowhere", is = "a" }\n')
    toml += OPTION.format(id="a") + OPTION.format(id="b")
    toml += question("second-step", "text", 'ask_when = { q = "first-step", is = "a" }\n')
    assert found_in(tmp_path, toml) == {("REF001", "ask_when")}


def test_what_hangs_on_an_unreachable_question_is_not_told_again(tmp_path: Path) -> None:
    never = '{ all = [{ q = "work-path", is = "keep" }, { q = "work-path", is = "change-job" }] }'
    toml = question("first-step", "single", f"ask_when = {never}\n")
    toml += OPTION.format(id="a") + OPTION.format(id="b")
    toml += question("second-step", "text", 'ask_when = { q = "first-step", is = "a" }\n')
    (pack := tmp_path / "pack").mkdir()
    (pack / "extra.toml").write_text(toml, encoding="utf-8")
    assert [problem.table for problem in problems_of(pack)] == ["question first-step"]


def test_a_file_that_is_not_toml_leaves_no_dangling_references(tmp_path: Path) -> None:
    for path in GOOD.rglob("*.toml"):
        copy = tmp_path / "copy" / path.relative_to(GOOD)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(path.read_bytes())
    (tmp_path / "copy" / "questions.toml").write_text("[[question]\n", encoding="utf-8")
    found = lint(read_folders([tmp_path / "copy"]), today=TODAY)
    assert {problem.code for problem in found} == {"SYNTAX"}


def test_rules_run_on_a_bank_that_cannot_be_put_together(tmp_path: Path) -> None:
    for path in (GOOD / "bank.toml", GOOD / "questions.toml", BROKEN / "WORD002" / "one.toml"):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    codes = {problem.code for problem in lint(read_folders([tmp_path]), today=TODAY)}
    assert {"SHAPE", "WORD002", "REF003"} <= codes
