"""A TOML file with texts replaced keeps every other byte."""

import difflib
import tomllib

from hypothesis import given
from hypothesis import strategies as st

from relocate_tui.commands.logic.edited import edited
from relocate_tui.commands.logic.toml_string import toml_string
from relocate_tui.text import Text

FILE = b"""\
# A bank in every style of TOML.
name.ja = "\xe4\xb8\x80"     # a comment
name.en = 'One'
summary = { ja = "\xe4\xba\x8c", en = "Two" }   # inline
[title]
ja = '''
Three
lines'''
en = \"\"\"Three
lines\"\"\"
# about the warnings
[[warning]]
ja = "\\u56db"
en = "Four"

# the second one
[[warning]]
en = "Five"
ja = "\xe4\xba\x94\""""
ANY_TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\r"), min_size=1)


def changed_lines(before: str, after: str) -> list[str]:
    lines = difflib.ndiff(before.splitlines(), after.splitlines())
    return [line for line in lines if line.startswith(("- ", "+ "))]


def changed(steps: tuple[str | int, ...], **texts: str | None) -> list[str]:
    held: object = tomllib.loads(FILE.decode())
    for step in steps:
        held = held[step]  # type: ignore[index]
    assert isinstance(held, dict)
    outcome = edited(FILE, [(steps, Text(**{**held, **texts}))])
    return changed_lines(FILE.decode(), outcome.decode())


def test_comments_quotes_and_the_form_of_a_table_stay() -> None:
    assert changed(("name",), ja="新") == [
        '- name.ja = "一"     # a comment',
        '+ name.ja = "新"     # a comment',
    ]
    assert changed(("name",), en="New") == ["- name.en = 'One'", "+ name.en = 'New'"]
    assert changed(("name",), en="It's new")[1] == '+ name.en = "It\'s new"'
    inline = changed(("summary",), en="New")
    assert inline[1] == '+ summary = { ja = "二", en = "New" }   # inline'
    assert changed(("title",), ja="Three\nmore") == ["- lines'''", "+ more'''"]
    assert changed(("title",), en='Three\n"lines"') == ['- lines"""', '+ "lines\\""""']
    assert changed(("warning", 1), ja="新") == ['- ja = "五"', '+ ja = "新"']


def test_easy_japanese_is_added_beside_the_other_two() -> None:
    assert changed(("name",), easy="いち") == ['+ name.easy = "いち"']
    inline = changed(("summary",), easy="に")
    assert inline[1] == '+ summary = { ja = "二", en = "Two", easy = "に" }   # inline'
    assert changed(("title",), easy="さん\n行") == ["+ easy = '''", "+ さん", "+ 行'''"]
    assert changed(("warning", 1), easy="ご") == ['+ easy = "ご"']
    after = edited(FILE, [(("warning", 0), Text(ja="四", en="Four", easy="し"))]).decode()
    assert 'en = "Four"\neasy = "し"\n\n# the second one\n[[warning]]\n' in after
    assert 'ja = "\\u56db"\n' in after


def test_windows_line_ends_stay_and_what_is_added_has_them_too() -> None:
    windows = FILE.replace(b"\n", b"\r\n")
    texts = [
        (("name",), Text(ja="一", en="One", easy="いち")),
        (("title",), Text(ja="Three\nmore", en="Three\nlines", easy="さん")),
    ]
    after = edited(windows, texts)
    assert after.count(b"\r\n") == after.count(b"\n") == windows.count(b"\n") + 3
    assert edited(windows, [(("title",), Text(ja="Three\nlines", en="Three\nlines"))]) == windows


@given(ANY_TEXT, ANY_TEXT, st.none() | ANY_TEXT)
def test_any_text_can_stand_in_the_place_of_another(ja: str, en: str, easy: str | None) -> None:
    places: list[tuple[str | int, ...]] = [("name",), ("summary",), ("title",), ("warning", 0)]
    text = Text(ja=ja, en=en, easy=easy)
    document = tomllib.loads(edited(FILE, [(steps, text) for steps in places]).decode())
    wanted = {"ja": ja, "en": en} | ({} if easy is None else {"easy": easy})
    assert [document["name"], document["summary"], document["title"]] == [wanted] * 3
    assert document["warning"] == [wanted, {"ja": "五", "en": "Five"}]


@given(
    st.one_of(st.text(st.characters(exclude_categories=["Cs"])), st.text(alphabet="\"'\\\n\t\r a")),
    st.sampled_from(['""', "''", '"""\nx"""', '"""x"""', "'''\nx'''", "'''x'''"]),
)
def test_any_text_is_a_string_in_the_quotes_that_stood_there(text: str, like: str) -> None:
    literal = toml_string(text, like)
    assert tomllib.loads(f"x = {literal}\n")["x"] == text
