"""What is written to be read by programs steers nothing when a person prints it."""

import json
import tomllib

from hypothesis import given
from hypothesis import strategies as st

from relocate_tui.storage.escapes import json_text, toml_text
from relocate_tui.typography import HARMFUL

STEERING = "\x00\x07\x1b]0;x\x9b31m\x7f\x85\u202e\u2066\u200b\ufeff\u2028\U000e0041"
TEXTS = st.text(st.one_of(st.sampled_from(STEERING), st.characters(exclude_categories=["Cs"])))
TABLES = st.dictionaries(TEXTS, st.one_of(TEXTS, st.lists(TEXTS), st.dictionaries(TEXTS, TEXTS)))


def steers(text: str) -> bool:
    return HARMFUL.search(text) is not None


def test_the_steering_letters_are_written_as_escapes() -> None:
    table: dict[str, object] = {"a": STEERING, "葛\U000e0100": ["\u3000"]}
    for written in (toml_text(table), json_text(table), json_text(table, indent=2)):
        assert not steers(written)
        assert "葛\U000e0100" in written
        assert "\u3000" in written


@given(TABLES)
def test_toml_reads_back_the_same_and_steers_nothing(table: dict[str, object]) -> None:
    written = toml_text(table)
    assert tomllib.loads(written) == table
    assert not steers(written)


@given(TABLES)
def test_json_reads_back_the_same_and_steers_nothing(table: dict[str, object]) -> None:
    written = json_text(table)
    assert json.loads(written) == table
    assert not steers(written)
