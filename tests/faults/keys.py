"""Ten thousand keys in any order, in windows of any size: the program stays, or ends by choice."""

import signal
from pathlib import Path
from random import Random

from relocate_tui.record import record
from relocate_tui.text import Language
from tests.faults.case import Case
from tests.faults.dice import dice
from tests.faults.outcome import Outcome
from tests.faults.program import How, Window, needs_terminal, window
from tests.faults.traces import TRACEBACK, said_too_much

KEYS, IN_ONE_RUN = 10_000, 250
SIZES = ((80, 24), (60, 20), (1, 1), (3, 10), (400, 200), (59, 20), (120, 40))
ONE_IN = 25
"""One key in so many is a change of size instead."""

TYPED = (
    *"abcdefgxyzrgq0123456789",
    *"０１２３９",
    *"あ漢　 [/]-.",
    "万",
    "令和9年",
    "長野県佐久市",
)
ARROWS = tuple(f"\x1b[{letter}" for letter in "ABCDHF")
PAGES = ("\x1b[5~", "\x1b[6~", "\x1b[2~", "\x1b[3~", "\x1b[Z")
FUNCTIONS = ("\x1bOP", "\x1bOQ", "\x1bOR", "\x1bOS", *(f"\x1b[{n}~" for n in (15, 17, 18, 19)))
PLAIN = ("\r", "\r", "\r", "\t", "\x1b", "\x7f")
CONTROL = tuple(chr(code) for code in range(1, 32) if chr(code) not in "\x03\x11\r\t\x1b\x1a\x1c")
"""Neither Ctrl+C nor Ctrl+Q, which ask to leave; nor what is a signal once the program has left."""

BYTES = ("\x1b[200~[/b]\n\x1b[201~", "\x1b[<0;10;5M", "\x1b[<0;10;5m", "\x1b[I", "\x1b[O")
GROUPS = (TYPED, TYPED, ARROWS, ARROWS, PLAIN, PLAIN, FUNCTIONS, PAGES, CONTROL, BYTES)
ENDED_BY_REQUEST = 143


@record
class Run:
    """A number of keys, in one language."""

    seed: int
    language: Language
    keys: int = IN_ONE_RUN


def attempt(one: Run, home: Path) -> Outcome:
    """Press keys; start again on the same answers whenever the program ended by choice."""
    chance, left = dice("keys", one.seed), one.keys
    faults: list[str] = []
    while left > 0 and not faults:
        with window(home / "data", How(language=one.language)) as running:
            running.wait_for("1")
            left -= _pressed(running, chance, left)
            if left <= 0 and running.is_running():
                running.process.terminate()
            code = running.exit_code(10)
            if code not in ((0, ENDED_BY_REQUEST) if left <= 0 else (0,)) and not (
                # Our own request came when the program had ended by choice.
                code == -signal.SIGTERM and running.is_restored()
            ):
                faults.append(f"exit code {code}: {running.after()[-300:]}")
            if TRACEBACK in running.raw:
                faults.append("traceback")
            if not running.is_restored():
                faults.append("the terminal was not restored")
            faults += said_too_much(running)
    name = f"keys {one.seed} {one.language}, {left} left"
    return Outcome(tries=one.keys, crashed=tuple(f"{name}: {fault}" for fault in faults))


def _pressed(running: Window, chance: Random, most: int) -> int:
    """Press keys until there were enough or the program has ended; give their number."""
    for number in range(most):
        if not chance.randrange(ONE_IN):
            running.resize(*chance.choice(SIZES))
        key = chance.choice(chance.choice(GROUPS))
        try:
            running.send(key)
        except OSError:
            return number
        while running.read(0.004):
            pass
        if not running.is_running():
            return number + 1
    return most


def plan(chance: Random) -> list[Run]:
    """Share the keys out in both languages."""
    languages: tuple[Language, ...] = ("ja", "en")
    return [
        Run(seed=chance.getrandbits(32), language=languages[number % len(languages)])
        for number in range(KEYS // IN_ONE_RUN)
    ]


KEYS_CASE = Case(
    name="keys",
    what="10,000 random keys and sizes of the window, in two languages",
    plan=plan,
    attempt=attempt,
    needs=needs_terminal,
)
