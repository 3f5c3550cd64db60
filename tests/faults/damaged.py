"""A session file cut off or changed anywhere: an older one opens, or it is said why none does."""

import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from random import Random

from relocate_tui.bank.value import Given, Mark, Place, Words
from relocate_tui.casebook.cases import Casebook
from relocate_tui.casebook.session import (
    SESSION_NAME,
    NoSuchCase,
    Opened,
    case_folder,
    load,
    new_session,
    save,
)
from relocate_tui.interview.answers import Answers
from relocate_tui.record import record
from relocate_tui.storage.answers_file import read_answers
from relocate_tui.storage.failure import StorageFailed
from relocate_tui.storage.session_table import Consent, Draft, Session
from relocate_tui.storage.writer import previous_of
from relocate_tui.untrusted.unreadable import Unreadable
from tests.faults.case import Case
from tests.faults.dice import dice
from tests.faults.links import CASE_ID, NOW
from tests.faults.mutate import mutated
from tests.faults.outcome import Outcome, together
from tests.faults.parsing import parse_toml
from tests.faults.traces import CANARY, bank, case_ids

MUTATIONS = 1000
IN_ONE_TRY = 100
GIVEN: Mapping[str, Given] = {
    "move-status": "thinking",
    "motives": ("nature",),
    "destination": Place(prefecture="akita", town="にかほ市"),
    "move-date": date(2027, 4, 1),
    "line-at-address": Mark.UNKNOWN,
    "keep-unchanged": Words(text=f"{CANARY}\n髙い山"),
}


@record
class Damage:
    """Many damaged files of one kind; `older` tells whether the generation before is there."""

    kind: str
    places: tuple[int, ...]
    older: bool


@cache
def rich_files() -> tuple[bytes, bytes]:
    """Give a rich session file and the generation before it."""
    answers = Answers()
    for name, given in GIVEN.items():
        answers = answers.with_answer(bank(), name, given)
    answers = answers.with_note("motives", f"{CANARY} のメモ")
    session = new_session(bank(), now=NOW, token=CASE_ID)
    drafts = (Draft(question="remark", text=CANARY), Draft(question="budget", text="３万"))
    session = replace(
        session,
        consent=Consent(notice="n", at=NOW, choice="listed"),
        listed=True,
        alias="春の人",
        draft=drafts[0],
        aside=drafts[1:],
    )
    return _written(session, answers)


@cache
def intact() -> tuple[tuple[Session, Answers], ...]:
    """Give what the two whole files hold."""
    found = (read_answers(parse_toml(data, "a"), bank(), "a") for data in rich_files())
    return tuple((each.session, each.answers) for each in found if each.session is not None)


def _written(session: Session, answers: Answers) -> tuple[bytes, bytes]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for given in (answers, answers.with_note("budget", "あとから")):
            session = save(folder, session, given, bank=bank(), language="ja", now=NOW)
        path = case_folder(folder, CASE_ID) / SESSION_NAME
        return path.read_bytes(), previous_of(path).read_bytes()


def attempt(one: Damage, home: Path) -> Outcome:
    """Damage the file at every one of the places in turn."""
    return together(_try(one, place, home / str(place)) for place in one.places)


def _try(one: Damage, place: int, folder: Path) -> Outcome:
    present, before = rich_files()
    damaged = present[:place] if one.kind == "cut" else mutated(present, dice(place))
    path = case_folder(folder, CASE_ID) / SESSION_NAME
    path.parent.mkdir(parents=True)
    path.write_bytes(damaged)
    if one.older:
        previous_of(path).write_bytes(before)
    name = f"{one.kind} {place}{' with' if one.older else ' without'} an older one"
    try:
        faults = [*_opening(folder, damaged, older=one.older, cut=one.kind == "cut")]
    except Exception as error:  # noqa: BLE001 -- whatever it is, it is a fault
        faults = [f"{type(error).__name__}: {error}"]
    return Outcome(crashed=tuple(f"{name}: {fault}" for fault in faults))


def _opening(folder: Path, damaged: bytes, *, older: bool, cut: bool) -> Iterator[str]:
    Casebook(folder=folder).listed()
    opened: Opened | None = None
    try:
        opened = load(folder, CASE_ID, bank())
    except NoSuchCase:
        yield "no such case"
    except StorageFailed as failed:
        yield f"storage: {failed}"
    except Unreadable:
        if older:
            yield "the older generation was not opened"
    kept = [path.read_bytes() for path in case_folder(folder, CASE_ID).iterdir()]
    if damaged not in kept:
        yield "the damaged file is gone"
    aside = None if opened is None else opened.set_aside
    if aside is not None and aside.read_bytes() != damaged:
        yield "what was set aside is not the damaged file"
    if opened is not None and cut and (opened.session, opened.answers) not in intact():
        yield "half a file was opened as a whole one"
    if case_ids(folder) != [CASE_ID]:
        yield "the case is gone"


def plan(chance: Random) -> list[Damage]:
    """Cut at every byte, and change a thousand times, with an older generation and without."""
    size = len(rich_files()[0])
    changes = [chance.getrandbits(32) for _ in range(MUTATIONS)]
    work = [("cut", list(range(size))), ("mutation", changes)]
    return [
        Damage(kind=kind, places=tuple(places[start : start + IN_ONE_TRY]), older=older)
        for kind, places in work
        for older in (True, False)
        for start in range(0, len(places), IN_ONE_TRY)
    ]


TRUNCATE = Case(
    name="truncate",
    what="a session file cut at every byte, and 1,000 mutations, with an older one and without",
    plan=plan,
    attempt=attempt,
    needs=bank,
)
