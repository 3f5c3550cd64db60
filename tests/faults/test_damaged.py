"""A damaged session opens from the generation before, or not at all, and is never thrown away."""

from pathlib import Path
from random import Random

import pytest

from tests.faults.damaged import Damage, attempt, rich_files


@pytest.mark.parametrize("older", [True, False])
def test_a_session_cut_anywhere_is_refused_or_stood_in_for(tmp_path: Path, *, older: bool) -> None:
    size = len(rich_files()[0])
    outcome = attempt(Damage(kind="cut", places=tuple(range(size)), older=older), tmp_path)
    assert (outcome.tries, outcome.crashed) == (size, ())


def test_a_session_with_something_changed_is_refused_or_read(tmp_path: Path) -> None:
    chance = Random(1)  # noqa: S311 -- the same changes each time
    places = tuple(chance.getrandbits(32) for _ in range(300))
    outcome = attempt(Damage(kind="mutation", places=places, older=True), tmp_path)
    assert (outcome.tries, outcome.crashed) == (300, ())
