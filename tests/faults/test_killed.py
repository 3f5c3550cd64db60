"""Killed in the middle, the program has lost nothing that it called saved."""

from pathlib import Path

import pytest

from tests.faults import kill


@pytest.mark.parametrize("seed", [4, 8, 12, 15, 23])
def test_what_was_shown_as_saved_outlives_a_kill(tmp_path: Path, seed: int) -> None:
    outcome = kill.attempt(seed, tmp_path)
    assert outcome.clean, outcome
