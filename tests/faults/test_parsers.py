"""Parsers refuse in their own words what nobody would type."""

from pathlib import Path

import pytest

from tests.faults.parsers import PARSERS, Batch, attempt

SIZES = {"toml": 3000, "answers": 3000, "entry": 3000, "code": 2000, "escape": 1000, "sheet": 60}


@pytest.mark.parametrize("parser", sorted(PARSERS))
def test_a_parser_refuses_noise_in_its_own_words_and_at_once(tmp_path: Path, parser: str) -> None:
    outcome = attempt(Batch(parser=parser, seed=1, size=SIZES[parser]), tmp_path)
    assert (outcome.tries, outcome.crashed) == (SIZES[parser], ())
