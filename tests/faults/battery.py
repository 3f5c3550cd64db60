"""Running the tries of a case, on every core, each in a folder and under a clock of its own."""

import os
import signal
import sys
import tempfile
import traceback
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from contextlib import contextmanager
from multiprocessing import get_context
from pathlib import Path
from types import FrameType
from typing import Any

from tests.faults.case import Case
from tests.faults.outcome import Outcome, crash, together


def run(case: Case, *, scale: float, seed: int) -> Outcome:
    """Make the tries of a case and add up what they found; progress goes to standard error."""
    work = case.tries(scale, seed)
    found: list[Outcome] = []
    with ProcessPoolExecutor(os.cpu_count(), mp_context=get_context("fork")) as pool:
        waiting = [
            pool.submit(_attempt, case.name, case.attempt, case.patience, one) for one in work
        ]
        for done in as_completed(waiting):
            found.append(done.result())
            faults = sum(len(one.lost) + len(one.crashed) for one in found)
            sys.stderr.write(f"\r{case.name}: {len(found)} of {len(work)}, {faults} faults ")
            sys.stderr.flush()
    sys.stderr.write("\n")
    return together(found)


def _attempt(
    name: str,
    attempt: Callable[[Any, Path], Outcome],
    patience: float,
    one: Any,  # noqa: ANN401 -- only the case knows what it tries
) -> Outcome:
    """Make one try; whatever goes wrong in it, the harness included, is no clean outcome."""
    with tempfile.TemporaryDirectory(prefix="faults-") as folder:
        try:
            with _clock(patience):
                outcome = attempt(one, Path(folder).resolve())
        except Exception as error:  # noqa: BLE001 -- a try that cannot be made is a fault
            frame = traceback.extract_tb(error.__traceback__)[-1]
            place = f"{Path(frame.filename).name}:{frame.lineno}"
            outcome = crash(f"{one!r}: {type(error).__name__} at {place}: {error}")
        _make_removable(Path(folder))
    for said in (*outcome.lost, *outcome.crashed):
        sys.stderr.write(f"\n{name}: {said}\n")
    return outcome


@contextmanager
def _clock(seconds: float) -> Iterator[None]:
    """Break off after so long; a try that hangs is a fault and must not stop the others."""

    def ring(_number: int, _frame: FrameType | None) -> None:
        raise TimeoutError(f"no end after {seconds:g} s")

    before = signal.signal(signal.SIGALRM, ring)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def _make_removable(folder: Path) -> None:
    for path in (folder, *folder.rglob("*")):
        if path.is_dir() and not path.is_symlink():
            path.chmod(0o700)
