"""One kind of fault: what is tried, and how a try is judged."""

from collections.abc import Callable, Sequence
from pathlib import Path
from random import Random
from typing import Any

from relocate_tui.record import record
from tests.faults.dice import dice
from tests.faults.outcome import Outcome


class MissingError(Exception):
    """This machine lacks something without which a case would be green for nothing."""


@record
class Case:
    """A kind of fault.

    `plan` lists all tries of a full run; `attempt` makes one of them in a folder of its own and
    must be a function of a module, because it runs in another process. `needs` raises
    `MissingError` where the machine cannot run the case.
    """

    name: str
    what: str
    plan: Callable[[Random], Sequence[Any]]
    attempt: Callable[[Any, Path], Outcome]
    needs: Callable[[], object]
    patience: float = 120.0
    """Seconds after which one try counts as hanging."""

    def tries(self, scale: float, seed: int) -> list[Any]:
        """Choose a share of the tries, the same ones for the same seed, and never none."""
        chance = dice(self.name, seed)
        every = list(self.plan(chance))
        wanted = min(len(every), max(1, round(len(every) * scale)))
        chosen = sorted(chance.sample(range(len(every)), wanted))
        return [every[place] for place in chosen]
