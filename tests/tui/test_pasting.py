"""Pasted text is text: nothing in it acts, however the terminal cuts it up."""

from hypothesis import given
from hypothesis import strategies as st

from relocate_tui.tui.pasting import END, MOST_KEPT, START, PasteReader

TYPED = st.text(st.sampled_from("aあ\r\t\x03 "), min_size=1, max_size=5)
PASTED = st.text(st.sampled_from("aあ\r\n\t\x11\x1b[0m~"), max_size=8).filter(
    lambda text: END not in text and not any(text.endswith(END[:n]) for n in range(1, 6))
)
ROWS = st.lists(st.tuples(TYPED, PASTED), max_size=4)


@given(ROWS, st.lists(st.integers(1, 9), min_size=1, max_size=30))
def test_pastes_come_whole_and_typing_in_order_wherever_it_is_cut(
    rows: list[tuple[str, str]], sizes: list[int]
) -> None:
    stream = "".join(f"{typed}{START}{pasted}{END}" for typed, pasted in rows)
    reader, found, place = PasteReader(), list[tuple[str, bool]](), 0
    while place < len(stream):
        size = sizes[place % len(sizes)]
        while stream[place : place + size].endswith(("\x1b", "\x1b[")):
            size += 1  # cut off so early, it is left to the reading of keys
        found += reader.feed(stream[place : place + size])
        place += size
    assert [text for text, pasted in found if pasted] == [pasted for _, pasted in rows]
    assert "".join(text for text, pasted in found if not pasted) == "".join(
        typed for typed, _ in rows
    )


def test_the_escape_key_is_not_held_back() -> None:
    assert PasteReader().feed("\x1b") == [("\x1b", False)]
    assert PasteReader().feed("\x1b[") == [("\x1b[", False)]


def test_a_paste_without_end_is_kept_within_reason() -> None:
    reader = PasteReader()
    reader.feed(START)
    for _ in range(3):
        assert reader.feed("あ" * MOST_KEPT) == []
    assert reader.feed(END) == [("あ" * MOST_KEPT, True)]
