"""However the program is ended, the words typed last are there and the terminal is as it was."""

from pathlib import Path

import pytest

from tests.faults.signals import attempt


@pytest.mark.parametrize("how", ["SIGTERM", "SIGINT", "SIGTERM while stopped"])
@pytest.mark.parametrize("place", ["typing", "note", "results"])
def test_an_end_from_outside_keeps_the_words_typed_last(
    tmp_path: Path, how: str, place: str
) -> None:
    outcome = attempt((how, place), tmp_path)
    assert outcome.clean, outcome
