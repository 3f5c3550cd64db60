"""A million inputs nobody would type: each parser refuses in its own words, and at once."""

import time
from collections.abc import Callable, Mapping
from math import isfinite
from pathlib import Path
from random import Random

from relocate_tui.bank.month import Month
from relocate_tui.bank.refused import Refused
from relocate_tui.bank.value import WIDEST_NUMBER
from relocate_tui.casebook.cases import Casebook
from relocate_tui.casebook.code import is_code, tidied
from relocate_tui.casebook.session import NoSuchCase
from relocate_tui.interview.entry import read_entry
from relocate_tui.record import record
from relocate_tui.storage.answers_file import read_answers
from relocate_tui.untrusted.unreadable import Unreadable
from tests.faults.case import Case
from tests.faults.damaged import rich_files
from tests.faults.dice import dice
from tests.faults.escaping import shown_as_typed
from tests.faults.mutate import mutated, mutated_text, noise, with_a_line, with_something_odd
from tests.faults.outcome import Outcome
from tests.faults.parsing import parse_toml
from tests.faults.sheets import take_sheet_back
from tests.faults.traces import bank

INPUTS, IN_ONE_TRY = 1_000_000, 1000
SLOWEST = 2.0
WIDEST_INTEGER = 2**63
TYPED = (
    "12万3千",
    "１，２００円",
    "-3000",
    "1.5万",
    "3 万 円",
    "2027-04-01",
    "2027年4月",
    "令和9年4月1日",
    "R9.4.1",
    "長野県佐久市",
    "Nagano, Saku",
    "京都市",
    "0123-4567 89",
)


@record
class Batch:
    """Inputs for one parser, made by numbered dice."""

    parser: str
    seed: int
    size: int = IN_ONE_TRY


def toml(chance: Random, _home: Path) -> str | None:
    """Parse a file; a value beyond every limit must not come out of it."""
    data = mutated(chance.choice(rich_files()), chance)
    kind = chance.randrange(4)
    if kind == 1:
        data = with_a_line(chance.choice(rich_files()), chance)
    elif kind == 0:
        data = noise(chance, ('a = "b"\n', "[t]\n", "[[t]]\n", "a.b = 1\n")).encode(
            "utf-8", "surrogateescape"
        )
    try:
        found = parse_toml(data, "a.toml")
    except Unreadable:
        return None
    return _beyond(found)


def answers(chance: Random, _home: Path) -> str | None:
    """Read a file of answers: one that is damaged, or good TOML with something odd in it."""
    data = chance.choice(rich_files())
    try:
        if chance.randrange(4):
            document = with_something_odd(parse_toml(data, "a.toml"), chance)
        else:
            document = parse_toml(mutated(data, chance), "a.toml")
        found = read_answers(document, bank(), "a.toml")
    except Unreadable:
        return None
    given = found.answers.merged().values()
    return next((said for value in given if (said := _beyond(value))), None)


def entry(chance: Random, _home: Path) -> str | None:
    """Type an answer to a question for a number, a day or a place."""
    asked = [each for each in bank().questions.values() if each.kind in ("number", "date", "place")]
    typed = _typed(chance)
    try:
        given = read_entry(bank(), chance.choice(asked), typed)
    except Refused:
        return None
    if isinstance(given, int | float) and abs(given) > WIDEST_NUMBER:
        return f"{typed!r} was taken as {given}"
    if isinstance(given, Month) and not 1900 <= given.year <= 2100:
        return f"{typed!r} was taken as {given}"
    return _beyond(given)


def code(chance: Random, home: Path) -> str | None:
    """Type the code of a case; nothing but a whole code may become a path."""
    typed = _typed(chance)
    if is_code(tidied(typed)) and not tidied(typed).isascii():
        return f"{typed!r} counts as a code"
    try:
        found = Casebook(folder=home).find(typed)
    except NoSuchCase:
        return None
    return f"{typed!r} found {found}"


def escape(chance: Random, _home: Path) -> str | None:
    """Put a text into a report."""
    return shown_as_typed(_typed(chance))


PARSERS: Mapping[str, tuple[int, Callable[[Random, Path], str | None]]] = {
    "toml": (30, toml),
    "answers": (30, answers),
    "entry": (25, entry),
    "code": (10, code),
    "escape": (4, escape),
    "sheet": (1, take_sheet_back),
}
"""Each parser with its share of a hundred inputs."""


def _typed(chance: Random) -> str:
    if chance.randrange(2):
        return mutated_text(chance.choice(TYPED), chance)
    return noise(chance, TYPED)


def _beyond(found: object) -> str | None:
    """Name a number that no answer can be, wherever it is."""
    waiting = [found]
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict):
            waiting += value.values()
        elif isinstance(value, list | tuple):
            waiting += value
        elif isinstance(value, float) and not isfinite(value):
            return f"{value} was accepted"
        elif isinstance(value, int) and not -WIDEST_INTEGER <= value < WIDEST_INTEGER:
            return "an integer beyond 64 bits was accepted"
    return None


def attempt(one: Batch, home: Path) -> Outcome:
    """Parse a thousand inputs."""
    _, parse = PARSERS[one.parser]
    faults: list[str] = []
    for number in range(one.size):
        begun = time.perf_counter()
        try:
            said = parse(dice(one.parser, one.seed, number), home)
        except Exception as error:  # noqa: BLE001 -- whatever is not documented is a fault
            said = f"{type(error).__name__}: {str(error)[:100]}"
        seconds = time.perf_counter() - begun
        if seconds > SLOWEST:
            said = f"took {seconds:.1f} s; {said}"
        if said:
            faults.append(f"{one.parser}: {said} (dice {one.seed}, {number})")
    return Outcome(tries=one.size, crashed=tuple(faults))


def plan(chance: Random) -> list[Batch]:
    """Share a million inputs out among the parsers."""
    start = chance.getrandbits(32)
    batches = [
        Batch(parser=name, seed=start + place)
        for name, (share, _) in PARSERS.items()
        for place in range(INPUTS * share // 100 // IN_ONE_TRY)
    ]
    chance.shuffle(batches)
    return batches


PARSERS_CASE = Case(
    name="parsers",
    what="a million damaged, hostile and meaningless inputs to every parser",
    plan=plan,
    attempt=attempt,
    needs=bank,
)
