"""The sheet that comes back: it changes the texts somebody changed, and not one byte besides."""

import csv
import io
import shutil
import stat
import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from relocate_tui.bank.files import load_bank
from relocate_tui.bank.folder import BANK_FILE, PACK_FILE, bank_files, bank_folder
from relocate_tui.bank.problem import BankError
from relocate_tui.commands.logic.cells import from_cell, to_cell
from relocate_tui.commands.logic.returned import take_back
from relocate_tui.commands.logic.sheet import COLUMNS, sheet
from relocate_tui.commands.logic.texts import passages
from relocate_tui.commands.logic.words import Words
from relocate_tui.untrusted.unreadable import Unreadable
from tests.bank.packs import SAKU
from tests.commands.test_cli import run
from tests.commands.test_edited import changed_lines
from tests.commands.test_sheet import small_folder

Rows = list[dict[str, str]]


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    folder = tmp_path / "bank"
    folder.mkdir()
    return small_folder(folder)


def written_out(folder: Path) -> Rows:
    words = Words(load_bank((folder,)), "en")
    found = csv.DictReader(io.StringIO(sheet(words, (folder,))))
    return [{column: from_cell(cell) for column, cell in row.items()} for row in found]


def saved(rows: Rows, folder: Path, columns: tuple[str, ...] = COLUMNS) -> Path:
    """Save rows as a spreadsheet does."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(columns)
    writer.writerows([[to_cell(row[column]) for column in columns] for row in rows])
    path = folder.parent / "sheet.csv"
    path.write_bytes(text.getvalue().encode("utf-8-sig"))
    return path


def row_of(rows: Rows, table_id: str, key: str) -> dict[str, str]:
    (row,) = [row for row in rows if (row["id"], row["key"]) == (table_id, key)]
    return row


def everything(folder: Path) -> Mapping[Path, tuple[bytes, int]]:
    return {
        path: (path.read_bytes(), path.stat().st_ino)
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_a_sheet_nobody_changed_leaves_every_file_of_the_shipped_bank_alone(
    tmp_path: Path,
) -> None:
    folder = Path(shutil.copytree(bank_folder(), tmp_path / "bank"))
    before = everything(folder)
    report, warnings = take_back(saved(written_out(folder), folder), (folder,), "en")
    assert everything(folder) == before
    assert report.startswith("Nothing differs")
    assert warnings == []


@pytest.mark.parametrize("language", ["ja", "en"])
def test_a_changed_cell_of_each_kind_changes_its_string_and_nothing_else(
    tmp_path: Path, language: str
) -> None:
    folder = Path(shutil.copytree(bank_folder(), tmp_path / "bank"))
    firsts = {each.form: each for each in passages(folder)}
    places = {each.place for each in firsts.values()}
    rows = written_out(folder)
    for row in rows:
        if (row["file"], row["table"], row["id"], row["key"]) in places:
            row[language] = f"{row[language]} \\ 'new' \"新\""
    before = {path: path.read_text("utf-8") for path in bank_files(folder)}
    take_back(saved(rows, folder), (folder,), "en")
    lines = 0
    for path, text in before.items():
        after = path.read_text("utf-8")
        lines += len(changed_lines(text, after))
        touched = [each for each in firsts.values() if folder / each.file == path]
        meant = tomllib.loads(text)
        for each in touched:
            held = meant
            for step in each.steps:
                held = held[step]  # type: ignore[index]
            held[language] += " \\ 'new' \"新\""
        assert tomllib.loads(after) == meant
    assert lines == 2 * len(firsts)


def test_easy_japanese_is_added_and_taken_away_by_its_cell(bank: Path) -> None:
    rows = written_out(bank)
    row_of(rows, "path", "option.near.text")["easy"] = "ちかくで はたらく"
    row_of(rows, "path", "option.far.text")["easy"] = ""
    before = (bank / BANK_FILE).read_text("utf-8")
    take_back(saved(rows, bank), (bank,), "en")
    assert changed_lines(before, (bank / BANK_FILE).read_text("utf-8")) == [
        '- text.easy = "うちで はたらく"',
        '+ text.easy = "ちかくで はたらく"',
    ]
    options = load_bank((bank,)).questions["path"].options
    assert [each.text.easy for each in options] == [None, "ちかくで はたらく"]


def test_the_report_counts_the_texts_and_names_the_files(bank: Path) -> None:
    rows = written_out(bank)
    row_of(rows, "ask", "title")["en"] = "Ask politely"
    report, warnings = take_back(saved(rows, bank), (bank,), "en")
    first, file, then = report.splitlines()
    assert first == "Texts changed: 1, in"
    assert file == f"  {bank / BANK_FILE}"
    assert "lint" in then
    assert warnings == []


def test_a_sheet_may_come_back_shorter_reordered_and_with_columns_of_its_own(bank: Path) -> None:
    rows = [row_of(written_out(bank), "ask", "title") | {"en": "Ask politely", "remark": "kinder"}]
    blank = dict.fromkeys(rows[0], "")
    sheet_file = saved([*rows, blank], bank, ("remark", *reversed(COLUMNS)))
    take_back(sheet_file, (bank,), "en")
    assert load_bank((bank,)).tasks["ask"].title.en == "Ask politely"


def test_a_row_nobody_touched_never_undoes_what_changed_in_the_bank_meanwhile(bank: Path) -> None:
    rows = written_out(bank)
    row_of(rows, "ask", "title")["en"] = "Ask politely"
    file = bank / BANK_FILE
    meanwhile = file.read_text("utf-8").replace("It stays on paper.", "Paper stays.")
    file.write_text(meanwhile, encoding="utf-8")
    _, warnings = take_back(saved(rows, bank), (bank,), "en")
    assert file.read_text("utf-8") == meanwhile.replace('"Ask"', '"Ask politely"')
    assert warnings == []


def test_a_text_changed_on_both_sides_becomes_that_of_the_sheet_with_a_warning(bank: Path) -> None:
    rows = written_out(bank)
    row_of(rows, "ask", "title")["en"] = "Ask politely"
    file = bank / BANK_FILE
    file.write_text(file.read_text("utf-8").replace('"Ask"', '"Inquire"'), encoding="utf-8")
    _, (warning,) = take_back(saved(rows, bank), (bank,), "en")
    assert load_bank((bank,)).tasks["ask"].title.en == "Ask politely"
    assert warning.startswith(f"Row {rows.index(row_of(rows, 'ask', 'title')) + 2} (ask title)")


def test_a_sheet_without_marks_is_compared_with_the_bank_as_it_is(bank: Path) -> None:
    rows = written_out(bank)
    row_of(rows, "ask", "title")["en"] = "Ask politely"
    _, warnings = take_back(saved(rows, bank, COLUMNS[:-1]), (bank,), "en")
    assert load_bank((bank,)).tasks["ask"].title.en == "Ask politely"
    assert warnings == []


def test_the_same_row_twice_is_read_once(bank: Path) -> None:
    row = row_of(written_out(bank), "ask", "title") | {"en": "Ask politely"}
    report, _ = take_back(saved([row, row], bank), (bank,), "en")
    assert "Texts changed: 1" in report


def without(column: str) -> Callable[[Rows], bytes]:
    return lambda rows: as_csv(rows, tuple(each for each in COLUMNS if each != column))


def with_cell(column: str, cell: str) -> Callable[[Rows], bytes]:
    return lambda rows: as_csv([rows[0], rows[1] | {column: cell}], COLUMNS)


def as_csv(rows: Rows, columns: tuple[str, ...]) -> bytes:
    lines = [columns, *([row[column] for column in columns] for row in rows)]
    return "\n".join(",".join(f'"{cell}"' for cell in line) for line in lines).encode()


REFUSED: Mapping[str, tuple[Callable[[Rows], bytes], str]] = {
    "no-easy": (without("easy"), "Row 1 has no column 'easy'"),
    "no-key": (without("key"), "Row 1 has no column 'key'"),
    "nothing": (lambda _: b"", "Row 1 has no column 'file'"),
    "column-twice": (lambda rows: as_csv(rows, (*COLUMNS, "ja")), "the column 'ja' twice"),
    "file": (with_cell("file", "no.toml"), "Row 3, file: this bank has no file 'no.toml'"),
    "table": (with_cell("table", "gate"), "Row 3, table and id: there is no 'gate work'"),
    "id": (with_cell("id", "play"), "Row 3, table and id: there is no 'section play'"),
    "key": (with_cell("key", "titel"), "Row 3, key: section work has no text 'titel'"),
    "empty-ja": (with_cell("ja", " "), "Row 3, ja: there is no text"),
    "empty-en": (with_cell("en", ""), "Row 3, en: there is no text"),
    "steering-en": (with_cell("en", "a\x1b[31m"), "Row 3, en: there are characters that steer"),
    "steering-easy": (
        with_cell("easy", "a\u202eb"),
        "Row 3, easy: there are characters that steer",
    ),
    "too-wide": (
        lambda rows: as_csv(rows[:1], COLUMNS) + b',"more"',
        "Row 2: there is text to the right",
    ),
    "open-quote": (lambda rows: as_csv(rows[:2], COLUMNS)[:-1], "near row 3"),
    "row-twice": (
        lambda rows: as_csv([rows[0], rows[0] | {"en": "Other"}], COLUMNS),
        "Row 3 is about the same text as row 2",
    ),
    "utf-16": (lambda rows: as_csv(rows, COLUMNS).decode().encode("utf-16"), "not in UTF-8"),
    "cp932": (lambda rows: as_csv(rows, COLUMNS).decode().encode("cp932"), "not in UTF-8"),
    "nul": (lambda rows: as_csv(rows, COLUMNS) + b"\0", "NUL"),
}


@pytest.mark.parametrize(("broken", "said"), REFUSED.values(), ids=REFUSED)
def test_a_sheet_that_does_not_fit_is_refused_by_row_and_column_and_nothing_is_written(
    bank: Path, broken: Callable[[Rows], bytes], said: str
) -> None:
    path = bank.parent / "broken.csv"
    rows = written_out(bank)
    path.write_bytes(broken(rows))
    before = everything(bank)
    with pytest.raises(Unreadable) as refusal:
        take_back(path, (bank,), "en")
    assert said in refusal.value.located.en
    assert everything(bank) == before


def test_nothing_is_written_when_a_later_row_does_not_fit(bank: Path) -> None:
    rows = written_out(bank)
    rows[0]["en"], rows[-1]["key"] = "Changed", "nowhere"
    before = everything(bank)
    with pytest.raises(Unreadable):
        take_back(saved(rows, bank), (bank,), "en")
    assert everything(bank) == before


def test_a_bank_that_cannot_be_read_is_refused_before_the_sheet(bank: Path) -> None:
    sheet_file = saved(written_out(bank), bank)
    (bank / "more.toml").write_text("[[question]]\n", encoding="utf-8")
    with pytest.raises(BankError):
        take_back(sheet_file, (bank,), "en")


def test_a_file_of_the_bank_stays_readable_for_those_who_could_read_it(bank: Path) -> None:
    file = bank / BANK_FILE
    file.chmod(0o664)
    rows = written_out(bank)
    row_of(rows, "ask", "title")["en"] = "Ask politely"
    take_back(saved(rows, bank), (bank,), "en")
    assert stat.S_IMODE(file.stat().st_mode) == 0o664
    assert {path.name for path in bank.iterdir()} == {BANK_FILE}


def test_a_link_in_the_place_of_a_file_is_not_written_through(bank: Path) -> None:
    rows = written_out(bank)
    row_of(rows, "ask", "title")["en"] = "Ask politely"
    elsewhere = (bank / BANK_FILE).rename(bank.parent / "elsewhere.toml")
    (bank / BANK_FILE).symlink_to(elsewhere)
    before = elsewhere.read_bytes()
    with pytest.raises(BankError):
        take_back(saved(rows, bank), (bank,), "en")
    assert elsewhere.read_bytes() == before


def test_a_pack_beside_the_built_in_bank_goes_out_and_in_alone(tmp_path: Path) -> None:
    pack = tmp_path / "pack"
    pack.mkdir()
    (pack / PACK_FILE).write_text(SAKU, encoding="utf-8")
    term = '[[term]]\nid = "saku-word"\nterm.ja = "新しい言葉"\nterm.en = "New word"\n'
    meaning = 'meaning.ja = "意味"\nmeaning.en = "Meaning"\n'
    (pack / "terms.toml").write_text(term + meaning, encoding="utf-8")
    out = run("logic", "--format", "csv", "--bank", str(pack))
    rows = list(csv.DictReader(io.StringIO(out.stdout)))
    assert [row["key"] for row in rows] == ["title", "holder", "term", "meaning"]
    rows[0]["en"] = "A newer pack"
    rows[2]["en"] = "Newer word"
    done = run("logic", "--read", str(saved(rows, pack)), "--bank", str(pack), "--lang", "en")
    assert (done.returncode, done.stderr) == (0, "")
    assert "Newer word" in (pack / "terms.toml").read_text("utf-8")
    assert "A newer pack" in (pack / PACK_FILE).read_text("utf-8")


def test_the_command_says_what_it_refused_and_ends_with_three(bank: Path) -> None:
    rows = written_out(bank)
    rows[0]["en"] = ""
    done = run("logic", "--read", str(saved(rows, bank)), "--bank", str(bank), "--lang", "en")
    assert (done.returncode, done.stdout) == (3, "")
    assert done.stderr.endswith(
        "Row 2, en: there is no text. Japanese and English are both needed.\n"
    )


def test_without_a_bank_to_write_to_nothing_is_read(bank: Path) -> None:
    sheet_file = str(saved(written_out(bank), bank))
    ja, en = (run("logic", "--read", sheet_file, "--lang", each) for each in ("ja", "en"))
    assert (ja.returncode, en.returncode) == (2, 2)
    assert "--bank" in ja.stderr
    assert "the bank to put the texts into" in en.stderr
