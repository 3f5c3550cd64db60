"""Killed at any moment: what was shown as saved is there, and the program opens it again."""

import time
from pathlib import Path
from random import Random

from relocate_tui.casebook.session import NoSuchCase
from relocate_tui.phrases import tui as say
from relocate_tui.phrases import tui_cases
from tests.faults.case import Case
from tests.faults.dice import dice
from tests.faults.interview import Interview
from tests.faults.outcome import Outcome
from tests.faults.places import pick, to_question
from tests.faults.program import needs_terminal, window
from tests.faults.traces import case_ids, opened, strays

KILLS = 200
LONGEST_RUN = 2.0
LONGEST_LOOK = 0.03
STARTED_AGAIN = 4
"""One try in so many also opens the case on the screen."""


def attempt(seed: int, home: Path) -> Outcome:
    """Answer for a random time, kill, and look."""
    chance, folder = dice("kill", seed), home / "data"
    with window(folder) as running:
        to_question(running, "ja")
        interview = Interview(running, "ja", "quick", chance)
        _answer_for_a_while(interview, chance)
        running.process.kill()
        running.process.wait()
    name = f"kill {seed} after {interview.acknowledged} answers"
    try:
        found = opened(folder) if case_ids(folder) else None
    except NoSuchCase:
        found = None
    answers = interview.given[0] if found is None else found.answers
    if answers not in interview.given[interview.acknowledged :]:
        return Outcome(lost=(f"{name}: on disk are {sorted(answers.merged())}",))
    crashed: tuple[str, ...] = ()
    if found is not None and found.set_aside is not None:
        crashed = (f"{name}: a torn file was found",)
    if found is not None and seed % STARTED_AGAIN == 0:
        crashed += tuple(f"{name}: {said}" for said in _opened_again(folder, interview))
    return Outcome(crashed=crashed)


def _answer_for_a_while(interview: Interview, chance: Random) -> None:
    """Go on as soon as the screen answers, until a moment that nobody knows."""
    end = time.monotonic() + chance.uniform(0, LONGEST_RUN)
    waiting = False
    while time.monotonic() < end and interview.question is not None:
        if not waiting:
            interview.answer()
            waiting = True
        interview.window.read(chance.uniform(0, LONGEST_LOOK))
        waiting = not interview.is_acknowledged()


def _opened_again(folder: Path, interview: Interview) -> list[str]:
    """Open the case by its number; what an interrupted save left is then swept."""
    (case_id,) = case_ids(folder)
    with window(folder) as running:
        running.wait_for(say.OPEN_SAVED.ja)
        pick(running, say.OPEN_SAVED.ja)
        running.wait_for(tui_cases.CASES_BY_NUMBER.ja)
        pick(running, tui_cases.CASES_BY_NUMBER.ja)
        running.wait_for(tui_cases.CASES_NUMBER_HINT.ja)
        running.send(f"{case_id}\r")
        running.wait_for(interview_words(folder, interview))
    return [f"{stray} stays" for stray in strays(folder)]


def interview_words(folder: Path, interview: Interview) -> str:
    """Give the question that is asked next for what is on disk."""
    answers = opened(folder).answers
    interview.given = [answers]
    following = interview.question
    return say.HUB_TITLE.ja if following is None else following.text.ja


def plan(chance: Random) -> list[int]:
    """Draw a seed for each kill."""
    return [chance.getrandbits(32) for _ in range(KILLS)]


KILL = Case(
    name="kill",
    what="SIGKILL at 200 random moments of an interview; the program opens the case afterwards",
    plan=plan,
    attempt=attempt,
    needs=needs_terminal,
)
