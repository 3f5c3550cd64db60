"""The examples of CONTRIBUTING.md work as they stand there."""

import re
import shutil
import tomllib
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from relocate_tui.assessment.assess import assess
from relocate_tui.assessment.result import Assessment
from relocate_tui.bank.bank import Bank
from relocate_tui.bank.files import load_bank, read_folders
from relocate_tui.bank.folder import bank_folder
from relocate_tui.bank.lint.lint import lint
from relocate_tui.interview.answers import Answers
from relocate_tui.interview.route import route

GUIDE = Path(__file__).parents[1] / "CONTRIBUTING.md"
BLOCK = re.compile(r"^```toml\n(.*?)^```", re.DOTALL | re.MULTILINE)
TODAY = date(2026, 11, 24)
WORKING = {"work-path": "keep-by-telework"}


def examples() -> Iterator[tuple[str, str]]:
    """Yield the TOML blocks with the file of the bank each one names in its first line."""
    for block in re.findall(
        r"^```toml\n(.*?)^```", GUIDE.read_text("utf-8"), re.DOTALL | re.MULTILINE
    ):
        comment, _, rest = block.partition("\n")
        yield comment.removeprefix("# questions/"), rest


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    copy = Path(shutil.copytree(bank_folder(), tmp_path / "bank"))
    for name, block in examples():
        file = copy / name
        file.write_text(f"{file.read_text('utf-8')}\n{block}", encoding="utf-8")
    return copy


@pytest.fixture
def bank(folder: Path) -> Bank:
    return load_bank((folder,))


def result(bank: Bank, **more: str) -> Assessment:
    answers = {key.replace("_", "-"): value for key, value in more.items()}
    return assess(bank, Answers(given=WORKING | answers), TODAY)


def test_each_example_adds_tables_that_the_bank_does_not_have_yet() -> None:
    shipped = load_bank((bank_folder(),))
    added = [
        (kind, table["id"])
        for _, block in examples()
        for kind, tables in tomllib.loads(block).items()
        for table in tables
    ]
    assert {kind for kind, _ in added} == {"question", "task", "barrier"}
    known = {*shipped.questions, *shipped.tasks, *shipped.barriers}
    assert not known & {name for _, name in added}


def test_the_lint_has_nothing_to_say_of_the_examples(folder: Path) -> None:
    before = lint(read_folders((bank_folder(),)))
    found = [(each.code, each.table, each.key) for each in lint(read_folders((folder,)))]
    assert [each for each in found if each not in {(p.code, p.table, p.key) for p in before}] == []


def test_the_added_question_is_asked_where_its_condition_holds(bank: Bank) -> None:
    assert "spare-device" in route(bank, Answers(given=WORKING)).steps
    elsewhere = Answers(given={"work-path": "not-working"})
    assert "spare-device" not in route(bank, elsewhere).steps


def test_the_added_question_measures_its_barrier(bank: Bank) -> None:
    tried, none = (
        result(bank, spare_device=each).barrier("connectivity") for each in ("tried", "none")
    )
    assert (none.low, none.high) < (tried.low, tried.high)


def test_the_added_task_comes_up_for_the_answers_that_name_it_and_leaves_once_done(
    bank: Bank,
) -> None:
    listed = {
        each: "try-spare-device" in {item.id for item in result(bank, spare_device=each).checklist}
        for each in ("none", "untried", "tried")
    }
    assert listed == {"none": True, "untried": True, "tried": False}


@pytest.mark.parametrize(("answer", "score"), [("agreed", 100.0), ("looking", 0.0)])
def test_the_added_barrier_is_scored(bank: Bank, answer: str, score: float) -> None:
    pets = result(bank, pets_home=answer).barrier("pets-along")
    assert (pets.applicable, pets.score) == (True, score)


def test_the_added_barrier_does_not_apply_where_its_condition_does_not_hold(bank: Bank) -> None:
    assert not result(bank, pets_home="no-pets").barrier("pets-along").applicable
