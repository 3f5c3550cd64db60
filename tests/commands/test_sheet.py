"""The sheet that goes out: every text once, as it stands, with what a translator has to know."""

import csv
import io
import tomllib
from collections import Counter
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import get_args, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relocate_tui.bank.condition import Condition
from relocate_tui.bank.files import TABLES, load_bank
from relocate_tui.bank.folder import BANK_FILE, CASES, bank_folder
from relocate_tui.bank.pack import PACK, Pack
from relocate_tui.bank.shape import SINGULARS
from relocate_tui.commands.logic.cells import from_cell, mark_of, to_cell
from relocate_tui.commands.logic.sheet import COLUMNS, sheet
from relocate_tui.commands.logic.texts import passages
from relocate_tui.commands.logic.words import Words
from relocate_tui.phrases import logic_sheet as say
from relocate_tui.text import Language, Text

FORMULA_STARTS = tuple("=+-@＝＋－＠")
BANK = """
id = "small"
version = "1"
title = { ja = "小さな質問集", en = "=1+1" }
[outcomes]
moved_when = { any = [] }
office_weeks_when = { any = [] }
two_base_gates = []
too_early_below = 0.5
try_first_barriers = []
try_first_below = 50
two_step_barriers = []
two_step_below = 50
[section]
id = "work"
title.ja = "仕事"
title.en = "Work"
about.ja = "仕事のことを伺います。"
about.en = "About work."
[[barrier]]
id = "reach"
weight = 7
name.ja = "届くこと"
name.en = "Reach"
about.ja = "届くか。"
about.en = "Whether it reaches."
[[question]]
id = "path"
kind = "multi"
weights = { reach = 1 }
text.ja = "働き方は？"
text.en = "How will you work?"
why.ja = "ほかの質問が変わるためです。"
why.en = "Other questions depend on it."
none_ready = { reach = 0.25 }
none_tasks = ["ask"]
[[question.option]]
id = "far"
text.ja = "離れて働く"
text.en = "From afar"
text.easy = "うちで はたらく"
ready = { reach = 0.5 }
tasks = ["ask"]
[[question.option]]
id = "near"
text.ja = "近くで働く"
text.en = "- nearby"
ready = { reach = 1.0 }
[[question]]
id = "money"
kind = "number"
ask_when = { q = "path", has = "far" }
weights = { reach = 1 }
text.ja = "余りは？"
text.en = "What is left?"
why.ja = "続けられるかを見るためです。"
why.en = "To see whether it can go on."
unit.ja = "円"
unit.en = "yen"
[[question.band]]
id = "short"
below = 0
ready = { reach = 0.0 }
tasks = ["ask"]
[[question.band]]
id = "room"
at_least = 0
ready = { reach = 1.0 }
[[task]]
id = "ask"
role = "employer"
phase = "before-deciding"
lead_weeks = 8
weight = 1
title.ja = "尋ねる"
title.en = "Ask"
why.ja = "書面が残るためです。"
why.en = "It stays on paper."
done_when.ja = "返事があったとき。"
done_when.en = "Done when there is an answer."
who.ja = "人事"
who.en = "HR"
"""


def small_folder(folder: Path) -> Path:
    (folder / BANK_FILE).write_text(BANK, encoding="utf-8")
    return folder


def rows_of(folder: Path, language: Language = "en") -> list[dict[str, str]]:
    """Give the rows as somebody else's program reads them, apostrophes included."""
    words = Words(load_bank((folder,)), language)
    return list(csv.DictReader(io.StringIO(sheet(words, (folder,)))))


def texts_in(value: object) -> Iterator[tuple[str, str, str]]:
    if isinstance(value, dict):
        if {"ja", "en"} <= value.keys():
            yield value["ja"], value["en"], value.get("easy", "")
        for each in value.values():
            yield from texts_in(each)
    elif isinstance(value, list):
        for each in value:
            yield from texts_in(each)


def shipped() -> Iterator[tuple[str, str, str, str]]:
    folder = bank_folder()
    for path in folder.rglob("*.toml"):
        if CASES not in path.parts:
            for text in texts_in(tomllib.loads(path.read_text("utf-8"))):
                yield path.relative_to(folder).as_posix(), *text


def forms_of(kind: object, form: str) -> Iterator[str]:
    """Yield the place of every text a table can hold, from the types of its keys."""
    for each in (kind, *get_args(kind)):
        if each is Text:
            yield form
        elif isinstance(each, type) and is_dataclass(each) and each is not Condition:
            hints = get_type_hints(each)
            for field in fields(each):
                name = SINGULARS.get(field.name, field.name)
                yield from forms_of(hints[field.name], f"{form}.{name}")


def where_of(rows: list[dict[str, str]], table_id: str, key: str) -> str:
    (where,) = [row["where"] for row in rows if (row["id"], row["key"]) == (table_id, key)]
    return where


def test_every_text_of_the_shipped_bank_has_one_row_as_it_stands_in_its_file() -> None:
    rows = rows_of(bank_folder())
    assert tuple(rows[0]) == COLUMNS
    found = Counter(
        (row["file"], *(from_cell(row[language]) for language in ("ja", "en", "easy")))
        for row in rows
    )
    assert found == Counter(shipped())
    assert len({(row["table"], row["id"], row["key"]) for row in rows}) == len(rows)


def test_no_cell_of_the_shipped_bank_starts_a_formula() -> None:
    cells = {cell for row in rows_of(bank_folder(), "ja") for cell in row.values()}
    assert not [cell for cell in cells if cell.lstrip().startswith(FORMULA_STARTS)]


def test_the_key_of_a_part_goes_by_its_id_and_otherwise_by_its_number(tmp_path: Path) -> None:
    keys = {row["key"] for row in rows_of(small_folder(tmp_path)) if row["id"] == "path"}
    assert keys == {"text", "why", "option.far.text", "option.near.text"}
    grant = {each.key for each in passages(bank_folder()) if each.table == "subsidy"}
    assert {"warning[0]", "version[0].test.Y1.text"} <= grant


def test_a_part_without_an_id_of_its_own_goes_by_its_number(tmp_path: Path) -> None:
    twice = BANK.replace('id = "near"', 'id = "far"')
    (tmp_path / BANK_FILE).write_text(twice, encoding="utf-8")
    keys = [each.key for each in passages(tmp_path) if ".text" in each.key]
    assert keys == ["option[0].text", "option[1].text"]


def test_a_question_says_when_it_is_asked_and_what_its_numbers_mean(tmp_path: Path) -> None:
    rows = rows_of(small_folder(tmp_path))
    money = where_of(rows, "money", "text")
    assert money.startswith('question; Asked when: "How will you work?" includes "From afar"')
    assert '"below 0 / 0未満" (short): readiness Reach 0; tasks "Ask"' in money
    none = where_of(rows, "path", "text")
    assert '([]): readiness Reach 0.25; tasks "Ask"' in none
    assert "far" not in none


def test_an_option_says_of_which_question_it_is_and_what_it_means(tmp_path: Path) -> None:
    where = where_of(rows_of(small_folder(tmp_path)), "path", "option.far.text")
    assert where == 'option (How will you work?); readiness Reach 0.5; tasks "Ask"'


def test_a_task_says_which_answers_bring_it_up(tmp_path: Path) -> None:
    where = where_of(rows_of(small_folder(tmp_path)), "ask", "title")
    assert 'Named by the answer: "How will you work?" is "From afar"' in where
    assert 'Named by the answer: "What is left?" is "below 0"' in where


def test_the_reading_aid_is_in_the_language_asked_for(tmp_path: Path) -> None:
    where = where_of(rows_of(small_folder(tmp_path), "ja"), "path", "option.far.text")
    assert where == "選択肢（働き方は？）。整い方 届くこと 0.5。やること 「尋ねる」"


def test_every_place_a_text_can_stand_at_has_its_words() -> None:
    forms = {
        form for kind, table in (*TABLES.items(), (PACK, Pack)) for form in forms_of(table, kind)
    }
    assert set(say.WHAT) == forms | {"bank.title"}
    assert {each.form for each in passages(bank_folder())} <= set(say.WHAT)


@pytest.mark.parametrize(
    "text",
    [
        "=HYPERLINK(1)",
        "+81",
        "-1",
        "@x",
        "＝1",
        " =1",
        "\n=1",
        "\t=1",
        "'=1",
        "''=1",
        "2.10",
        "1e5",
    ],
)
def test_what_a_spreadsheet_would_work_out_gets_an_apostrophe(text: str) -> None:
    assert to_cell(text) == f"'{text}"
    assert from_cell(to_cell(text)) == text


@pytest.mark.parametrize("text", ["", "'Telework allowed'", "''", "1. One", "90歳", "a=b"])
def test_an_ordinary_text_is_its_own_cell(text: str) -> None:
    assert (to_cell(text), from_cell(text)) == (text, text)


@given(st.one_of(st.text(), st.text(alphabet="'=+-@＝0123456789.eE \t\r\na")))
def test_any_text_survives_its_cell_and_starts_no_formula(text: str) -> None:
    cell = to_cell(text)
    assert from_cell(cell) == text
    assert not cell.lstrip().startswith(FORMULA_STARTS)


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"])), min_size=1))
def test_any_text_survives_the_file(texts: list[str]) -> None:
    written = io.StringIO()
    csv.writer(written, lineterminator="\n", quoting=csv.QUOTE_ALL).writerow(map(to_cell, texts))
    (row,) = csv.reader(io.StringIO(written.getvalue(), newline=""), strict=True)
    assert [from_cell(cell) for cell in row] == texts


def test_a_mark_follows_every_language_but_not_the_kind_of_line_end() -> None:
    text = Text(ja="a\nb", en="c")
    changed = [Text(ja="a", en="c"), Text(ja="a\nb", en=""), Text(ja="a\nb", en="c", easy="d")]
    assert mark_of(text) == mark_of(Text(ja="a\r\nb", en="c", easy=""))
    assert mark_of(text).isalpha()
    assert mark_of(text) not in {mark_of(each) for each in changed}
