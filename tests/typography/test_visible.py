import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from relocate_tui.typography import visible

HARMFUL = {
    *range(0x20),
    *range(0x7F, 0xA0),
    0x61C,
    0x180E,
    0x200B,
    0x200E,
    0x200F,
    *range(0x2028, 0x202F),
    *range(0x2060, 0x206A),
    0xFEFF,
    *range(0xFFF9, 0xFFFC),
    0xE0001,
    *range(0xE0020, 0xE0080),
    *range(0xD800, 0xE000),
} - set(map(ord, "\n\t"))

any_texts = st.text(st.characters(exclude_categories=()))
laws = settings(deadline=None)


def test_exactly_the_harmful_characters_are_replaced() -> None:
    replaced = {code for code in range(0x110000) if visible(chr(code)) != chr(code)}
    assert replaced == HARMFUL


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31m", "<U+001B>[31m"),
        ("a\u202eb", "a<U+202E>b"),
        ("\ud800", "<U+D800>"),
        ("\U000e0041", "<U+E0041>"),
        ("a\r\n", "a<U+000D>\n"),
    ],
)
def test_a_harmful_character_shows_its_number(text: str, shown: str) -> None:
    assert visible(text) == shown


@pytest.mark.parametrize(
    "text",
    [
        "氏\u3000名",
        "葛\U000e0100城",
        "⚠\ufe0f",
        "\U0001f468\u200d\U0001f469",
        "a\u200cb",
        "\ue000",
        "神\ufa19",
        "か\u3099",
        "一\n\t二",
    ],
)
def test_what_names_need_stays(text: str) -> None:
    assert visible(text) == text


@laws
@given(any_texts)
def test_showing_twice_is_showing_once(text: str) -> None:
    assert visible(visible(text)) == visible(text)


@laws
@given(any_texts)
def test_nothing_harmful_is_left(text: str) -> None:
    assert not HARMFUL & set(map(ord, visible(text)))


@laws
@given(any_texts)
def test_what_is_shown_can_be_written_as_utf_8(text: str) -> None:
    shown = visible(text)
    assert shown.encode().decode() == shown
