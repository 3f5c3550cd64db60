import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from relocate_tui.typography import cut, pad, width

texts = st.text(st.characters(exclude_categories=()))
laws = settings(deadline=None)


@pytest.mark.parametrize(
    ("text", "cells"),
    [("長野", 4), ("ab", 2), ("…→●", 3), ("葛\U000e0100", 2), ("か\u3099", 2), ("⚠\ufe0f", 2)],
)
def test_width_counts_cells(text: str, cells: int) -> None:
    assert width(text) == cells


@pytest.mark.parametrize(
    ("text", "padded"), [("長野", "長野  "), ("長野県", "長野県"), ("", " " * 6)]
)
def test_pad_fills_with_spaces(text: str, padded: str) -> None:
    assert pad(text, 6) == padded


@pytest.mark.parametrize(
    ("text", "columns", "shorter"),
    [
        ("長野県", 6, "長野県"),
        ("長野県", 5, "長.."),
        ("長野県佐久市", 8, "長野県.."),
        ("葛\U000e0100城市", 4, "葛\U000e0100.."),
        ("\U0001f1ef\U0001f1f5日本", 3, ".."),
        ("長野県", 1, "."),
        ("長野県", 0, ""),
        ("長野県", -1, ""),
    ],
)
def test_cut_leaves_out_whole_clusters(text: str, columns: int, shorter: str) -> None:
    assert cut(text, columns) == shorter


@laws
@given(texts, st.integers(2, 20))
def test_a_cut_text_fits_and_says_so(text: str, columns: int) -> None:
    shorter = cut(text, columns)
    assert width(shorter) <= columns
    assert shorter == text or (shorter.endswith("..") and text.startswith(shorter[:-2]))


@laws
@given(st.text("長野a葛か"), st.integers(0, 20))
def test_a_padded_cut_text_is_exactly_as_wide(text: str, columns: int) -> None:
    assert width(pad(cut(text, columns), columns)) == columns
