"""Keys in any order and windows of any size leave the program running."""

from pathlib import Path

from tests.faults.keys import Run, attempt


def test_three_hundred_random_keys_end_nothing_but_by_choice(tmp_path: Path) -> None:
    outcome = attempt(Run(seed=7, language="ja", keys=300), tmp_path)
    assert outcome.clean, outcome
