"""What the bank rests on, and what of the paper it leaves out, written down for reviewers."""

import csv
import io
from collections import Counter
from dataclasses import replace
from datetime import date

import pytest

from relocate_tui.bank.bank import Bank
from relocate_tui.bank.citation import citations
from relocate_tui.bank.evidence import Evidence, PaperSection
from relocate_tui.bank.files import built_in
from relocate_tui.bank.question import Question
from relocate_tui.commands.evidence import evidence
from relocate_tui.text import Text
from tests.banks import bank_of

PAPER = {
    "barrier": 49,
    "measure-individual": 25,
    "programme": 18,
    "figure": 20,
    "limitation": 7,
}
"""How many items of each kind the paper holds (evidence review, section 1)."""


def claim(name: str, kind: str = "programme", **more: object) -> Evidence:
    known = {
        "id": name,
        "kind": kind,
        "text": Text(ja=f"{name}のこと", en=f"about {name}"),
        "source": "paper",
        "section": "1.1",
        "grade": "paper",
        "checked_on": date(2026, 11, 1),
    }
    return Evidence(**{**known, **more})  # type: ignore[arg-type]


LINE = Question(
    id="line",
    section="first",
    kind="text",
    text=Text(ja="回線は？", en="Which line?"),
    why=Text(ja="働く土台なので。", en="Work rests on it."),
    evidence=("cited",),
)


def bank_with(*claims: Evidence) -> Bank:
    bank = bank_of((LINE,))
    section = PaperSection(id="1.1", title=Text(ja="背景", en="Background"))
    return replace(
        bank, paper_sections={"1.1": section}, evidence={each.id: each for each in claims}
    )


def rows(text: str, title: str) -> list[list[str]]:
    """Read the table below a heading."""
    lines = text.split(f"## {title}\n", 1)[1].split("\n## ", 1)[0].splitlines()
    table = [line for line in lines if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split(" | ")] for line in table[2:]]


def test_the_shipped_bank_holds_the_whole_inventory_of_the_paper() -> None:
    items = [each for each in built_in().evidence.values() if each.section is not None]
    counts = Counter(each.kind for each in items)
    assert {kind: counts[kind] for kind in PAPER} == PAPER  # type: ignore[index]
    assert {each.section for each in items} == set(built_in().paper_sections)


def test_each_barrier_and_each_own_measure_of_the_paper_is_asked_or_done() -> None:
    bank = built_in()
    cited = citations(bank)
    for item in bank.evidence.values():
        if item.section is not None and item.kind in ("barrier", "measure-individual"):
            assert cited[item.id].questions or cited[item.id].tasks, item.id


def test_no_question_rests_on_more_than_five_claims() -> None:
    assert max(len(each.evidence) for each in built_in().questions.values()) == 5


def test_the_matrix_crosses_a_section_with_what_rests_on_it() -> None:
    text = evidence(bank_with(claim("cited"), claim("left")), "markdown", "en")
    (row,) = rows(text, "The paper's sections against questions, tasks and schemes")
    assert row == ["1.1 Background", "2", "line", "none", "none", "left"]


def test_what_is_left_out_says_why() -> None:
    why = Text(ja="国の仕組みのため。", en="It is a matter for the state.")
    text = evidence(bank_with(claim("left", uncited=why), claim("bare")), "markdown", "en")
    left, bare = rows(text, "Item by item")
    assert left[4] == "Left out: It is a matter for the state."
    assert bare[4] == "Left out, no reason given"


def test_a_citation_gives_the_reason_for_asking() -> None:
    text = evidence(bank_with(claim("cited")), "markdown", "en")
    ((*_, where, _note),) = rows(text, "Item by item")
    assert where == "question line (Work rests on it\\.)"


def test_a_bar_in_a_text_opens_no_column() -> None:
    odd = claim("cited", text=Text(ja="a|b", en="a|b"))
    text = evidence(bank_with(odd), "markdown", "en")
    (row,) = rows(text, "Item by item")
    assert row[3] == "a\\|b"


@pytest.mark.parametrize("start", ["=", "+", "-", "@", " =", "＝"])
def test_no_cell_of_the_sheet_is_a_formula(start: str) -> None:
    odd = claim("cited", text=Text(ja=f"{start}1", en=f"{start}1"))
    sheet = csv.reader(io.StringIO(evidence(bank_with(odd), "csv", "en")))
    assert list(sheet)[1][3] == f"'{start.strip()}1"


def test_base_rates_stand_as_a_table_with_what_was_counted() -> None:
    text = evidence(built_in(), "markdown", "en")
    found = rows(text, "Telework by occupation and industry")
    rates = [each for each in built_in().evidence.values() if each.kind == "base-rate"]
    assert len(found) == len(rates)
    assert all(all(cell for cell in row) for row in found)


def test_an_item_of_an_undeclared_section_stands_in_the_matrix_and_a_survey_does_not() -> None:
    stray = claim("cited", section="9.9")
    survey = claim("asked-about", kind="survey", section="2.1")
    text = evidence(bank_with(stray, survey), "markdown", "en")
    (row,) = rows(text, "The paper's sections against questions, tasks and schemes")
    assert row[:3] == ["9.9", "1", "line"]
