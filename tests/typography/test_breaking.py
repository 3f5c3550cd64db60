import re
from itertools import accumulate, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from relocate_tui import typography
from relocate_tui.typography import NEVER_FIRST, NEVER_LAST, width, wrap

SPACES = " \t\r\n\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u205f\u3000"
CLOSING = (
    "、。，．・：；？！」』）】〕〉》］｝ー々ゝゞヽヾ%％)]},.!?:;"
    "ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ"
)
OPENING = "「『（【〔〈《［｛([{"
FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467"
FLAG = "\U0001f1ef\U0001f1f5"
NAME_VARIANT = "葛\U000e0100"
CLUSTERS = [
    "か\u3099",
    NAME_VARIANT,
    FAMILY,
    FLAG,
    "⚠\ufe0f",
    "ｶﾞ",
    "e\u0301",
    "\U0001f44d\U0001f3fd",
]

columns = st.integers(1, 24)
plain_texts = st.text("あ漢アｱ、。」）「（ーっ々%)(,.a1b2-/円年 \u3000")
mixed_texts = st.lists(
    st.sampled_from([*CLUSTERS, *"あ漢、。」「ー%)(,.a1-円 \u3000\t\n"]), max_size=60
).map("".join)
any_texts = st.text(st.characters(exclude_categories=()))
laws = settings(deadline=None)


@pytest.mark.parametrize("character", CLOSING)
def test_a_line_never_starts_with(character: str) -> None:
    assert wrap(f"漢漢{character}", 4) == ["漢", f"漢{character}"]


@pytest.mark.parametrize("character", OPENING)
def test_a_line_never_ends_with(character: str) -> None:
    assert wrap(f"漢{character}漢", 2 + width(character)) == ["漢", f"{character}漢"]


def test_japanese_breaks_between_any_two_characters() -> None:
    assert wrap("東京圏から長野へ", 6) == ["東京圏", "から長", "野へ"]


def test_japanese_fills_the_line_after_a_latin_word() -> None:
    assert wrap("Relocation 支援金は", 15) == ["Relocation 支援", "金は"]


@pytest.mark.parametrize(
    "whole",
    [
        "Relocation",
        "1,000,000円",
        "80%",
        "80％",
        "2027-04-01",
        "3か月",
        "５年間",
        "300万円",
        "https://a.jp/b",
        "self-made",
        "――",
    ],
)
def test_stays_in_one_line(whole: str) -> None:
    for size in range(width(whole), 24):
        assert any(whole in line for line in wrap(f"金が{whole}だ", size))


def test_dots_are_not_parted_from_what_they_follow() -> None:
    assert wrap("金が……だ", 5) == ["金", "が……", "だ"]


def test_a_word_longer_than_the_line_is_broken() -> None:
    assert wrap("abcdefgh", 3) == ["abc", "def", "gh"]


def test_a_long_address_is_broken_where_no_line_starts_with_a_dot() -> None:
    assert wrap("https://example.com", 15) == ["https://exampl", "e.com"]


def test_closing_marks_longer_than_the_line_are_broken() -> None:
    assert wrap("、、、）", 4) == ["、、", "、）"]


def test_a_wide_character_stands_alone_where_nothing_fits() -> None:
    assert wrap("、あ）", 1) == ["、", "あ", "）"]


def test_spaces_vanish_at_a_break_and_stay_inside() -> None:
    assert wrap("はい　です。　 いいえ", 12) == ["はい　です。", "いいえ"]


def test_a_space_does_not_let_a_line_start_with_a_closing_mark() -> None:
    assert wrap("[ ] 漢 )", 5) == ["[ ]", "漢 )"]


def test_a_tab_is_given_the_widest_room_it_may_take() -> None:
    assert wrap("a\tb", 9) == ["a", "b"]
    assert wrap("a\tb", 10) == ["a\tb"]


def test_a_stray_joiner_does_not_swallow_the_space_after_it() -> None:
    assert wrap("ab\u200d cd", 3) == ["ab\u200d", "cd"]


def test_an_indented_paragraph_stays_indented() -> None:
    assert wrap("　関東です", 8) == ["　関東で", "す"]


def test_indentation_that_leaves_no_room_vanishes() -> None:
    assert wrap("     abc", 4) == ["abc"]


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_newlines_stay(newline: str) -> None:
    assert wrap(f"一{newline}{newline}二", 8) == ["一", "", "二"]


def test_an_empty_text_is_one_line() -> None:
    assert wrap("", 8, first="> ", indent=2) == ["> "]


def test_every_line_after_the_first_is_indented() -> None:
    assert wrap("東京から\n\n長野", 8, first="(*) ", indent=4) == [
        "(*) 東京",
        "    から",
        "",
        "    長野",
    ]


def test_a_word_that_fits_beside_the_indent_only_is_kept_whole() -> None:
    assert wrap("abcdefghij", 10, first="Q: ") == ["Q: ", "abcdefghij"]


def test_a_first_that_leaves_no_room_becomes_text() -> None:
    assert wrap("東京", 6, first="質問1 ") == ["質問1", "東京"]


def test_an_indent_that_leaves_no_room_is_shortened() -> None:
    assert wrap("東京都", 4, indent=9) == ["東京", "  都"]


@pytest.mark.parametrize("size", [-1, 0, 1])
def test_no_room_at_all_still_ends(size: int) -> None:
    assert wrap("東a", size, indent=2, first="* ") == ["*", "東", "a"]


def test_a_changed_answer_does_not_change_the_next_one() -> None:
    wrap("東京", 8).append("大阪")
    assert wrap("東京", 8) == ["東京"]


@pytest.mark.parametrize(
    "unit", ["ab、", "、", "a", "「", "あ" + "a" * 99, "5月", "1", "\t", "a ", "ab" + "、" * 98]
)
def test_each_character_is_read_a_few_times_at_most(
    unit: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []
    cells = typography._cells

    def counted(cluster: str) -> int:
        read.append(cluster)
        return cells(cluster)

    monkeypatch.setattr(typography, "_cells", counted)
    text = unit * (3000 // len(unit)) + "x"
    typography._wrapped.cache_clear()
    wrap(text, 60)
    assert len(read) <= 4 * len(text)


@laws
@given(st.one_of(plain_texts, mixed_texts, any_texts), columns)
def test_lines_are_the_text_less_spaces_at_breaks(text: str, columns: int) -> None:
    rest = text
    for line in wrap(text, columns):
        bare = line.lstrip(SPACES)
        rest = rest.lstrip(SPACES)
        assert rest.startswith(bare)
        rest = rest[len(bare) :]
    assert not rest.strip(SPACES)


@laws
@given(
    st.one_of(plain_texts, mixed_texts, any_texts),
    columns,
    st.integers(0, 9),
    st.sampled_from(["", "・", "(*) ", "質問 12: "]),
)
def test_a_wider_line_holds_one_cluster(text: str, columns: int, indent: int, first: str) -> None:
    for line in wrap(text, columns, indent=indent, first=first):
        assert width(line) <= columns or len(typography._clusters(line.strip(SPACES))) == 1


@laws
@given(plain_texts, columns)
def test_a_forbidden_break_means_the_line_had_no_other(text: str, columns: int) -> None:
    for line, following in pairwise(wrap(text, columns)):
        if following[0] in NEVER_FIRST or line[-1] in NEVER_LAST:
            for left, right in pairwise(re.sub(f"[{SPACES}]", "", line)):
                assert right in NEVER_FIRST or left in NEVER_LAST


@laws
@given(st.lists(st.sampled_from([*CLUSTERS, *"あa、「"]), max_size=40), columns)
def test_clusters_are_never_split(clusters: list[str], columns: int) -> None:
    ends = set(accumulate(map(len, clusters), initial=0))
    assert set(accumulate(map(len, wrap("".join(clusters), columns)))) <= ends


@laws
@given(st.lists(st.from_regex(r"\A[a-z0-9]{1,12}\Z"), min_size=1), st.integers(12, 40))
def test_words_that_fit_are_whole_and_lines_are_full(words: list[str], columns: int) -> None:
    lines = wrap(" ".join(words), columns)
    assert [word for line in lines for word in line.split(" ")] == words
    for line, following in pairwise(lines):
        assert width(f"{line} {following.split(' ')[0]}") > columns


@laws
@given(st.one_of(plain_texts, mixed_texts, any_texts), columns)
def test_wrapping_again_changes_nothing(text: str, columns: int) -> None:
    lines = wrap(text, columns)
    assert wrap("\n".join(lines), columns) == lines


@laws
@given(plain_texts, columns)
def test_no_line_ends_in_a_space(text: str, columns: int) -> None:
    for line in wrap(text, columns):
        assert line == line.rstrip(SPACES)
