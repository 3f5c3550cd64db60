"""A disk that fills up and is freed again: it is shown, and then everything is saved."""

from pathlib import Path
from random import Random

from relocate_tui.phrases import sitting
from relocate_tui.phrases import tui as say
from tests.faults.case import Case
from tests.faults.dice import dice
from tests.faults.injector import ERRORS, Injector, library
from tests.faults.interview import Interview
from tests.faults.outcome import Outcome
from tests.faults.places import pick
from tests.faults.program import How, needs_terminal, window
from tests.faults.traces import bank, opened, strays

ANSWERS, RUNS = 60, 10
FULL = f"0 {ERRORS['ENOSPC']}"


def attempt(seed: int, home: Path) -> Outcome:
    """Answer up to sixty questions while the disk is full now and then."""
    chance, folder = dice("space", seed), home / "data"
    injector = Injector.within(home, folder)
    how = How(changes=injector.variables())
    lost: list[str] = []
    with window(folder, how) as running:
        running.wait_for(say.BEGIN_FULL.ja)
        pick(running, say.BEGIN_FULL.ja)
        running.wait_for(say.KEEP_UNLISTED.ja)
        running.send("1")
        interview = Interview(running, "ja", "full", chance)
        running.wait_for(bank().questions["move-status"].text.ja)
        while len(interview.given) <= ANSWERS:
            full = injector.switch.exists()
            interview.answer()
            following = interview.question
            if following is None:  # Ctrl+S on its heels could overtake the last answer
                running.wait_for(say.RESULTS_TITLE.ja)
                break
            running.wait_for(following.text.ja)
            running.wait_for((sitting.SAVE_FAILED if full else sitting.SAVED).ja)
            if not full and opened(folder).answers != interview.given[-1]:
                lost.append(
                    f"run {seed}: saved after {len(interview.given) - 1}, and not all there"
                )
            if full:
                injector.switch.unlink()
            elif not chance.randrange(3):
                injector.switch.write_text(FULL, encoding="ascii")
        injector.switch.unlink(missing_ok=True)
        running.send(b"\x13")
        running.wait_for("Markdown")
        running.process.terminate()
        code = running.exit_code(5)
    if opened(folder).answers != interview.given[-1]:
        lost.append(f"run {seed}: not everything is there at the end")
    crashed = [] if code == 143 else [f"run {seed}: exit code {code}"]
    crashed += [f"run {seed}: {stray} stays" for stray in strays(folder)]
    tries = len(interview.given) - 1
    return Outcome(tries=tries, lost=tuple(lost), crashed=tuple(crashed))


def needs() -> None:
    """Stop where there is no compiler or no terminal."""
    library()
    needs_terminal()


def plan(chance: Random) -> list[int]:
    """Draw a seed for each run."""
    return [chance.getrandbits(32) for _ in range(RUNS)]


SPACE = Case(
    name="space",
    what="the disk is full at every fourth of up to 60 answers, and freed again, ten times over",
    plan=plan,
    attempt=attempt,
    needs=needs,
)
