"""Hostile files through the installed command: refused at once, in a sentence."""

import re
import shutil
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from random import Random

from relocate_tui.casebook.cases import Casebook
from relocate_tui.casebook.lock import Locked
from relocate_tui.casebook.session import NoSuchCase
from relocate_tui.casebook.sitting import Sitting
from relocate_tui.storage.failure import StorageFailed
from relocate_tui.tui.visit import now
from relocate_tui.untrusted.unreadable import Unreadable
from tests.faults.case import Case
from tests.faults.hostile_files import CONTENTS, NAMES, put
from tests.faults.outcome import Outcome
from tests.faults.program import Ran, installed, measured
from tests.faults.traces import CANARY, bank

SLOWEST, LARGEST = 2.0, 300.0
SLOWEST_LINT = 4.0
"""The lint of the bank that travels with the program takes a second and a half by itself."""

BAD_FILE = 3
HARMLESS = frozenset({"byte order mark", "CRLF"})
MOST_LINES = 2
CASE_ID = "0123456789"
PACK = 'id = "saku"\nversion = "1"\ntitle.ja = "a"\ntitle.en = "a"\nholder.ja = "a"\n'
PACK += 'holder.en = "a"\nread_on = 2026-11-01\n'


def as_answers(content: str, home: Path) -> Iterator[str]:
    """Assess the file."""
    path = home / "answers.toml"
    put(content, path)
    ran = measured([installed(), "assess", "--lang", "en", str(path)], home)
    yield from judged(ran, content in HARMLESS)


def as_session(content: str, home: Path) -> Iterator[str]:
    """Put the file in the place of a session, list it, and open it.

    The command line has no list: purging by age reads every session, as the list does.
    """
    path = home / "data" / "cases" / CASE_ID / "session.toml"
    path.parent.mkdir(parents=True)
    put(content, path)
    listing = [installed(), "--data", str(home / "data"), "purge", "--older-than", "9", "--dry-run"]
    ran = measured([*listing, "--lang", "en"], home)
    yield from judged(ran, harmless=True)
    yield from opened_in_process(home / "data")
    if not path.is_symlink() and not any(path.parent.glob("session.toml*")):
        yield "the file is gone"


def opened_in_process(folder: Path) -> Iterator[str]:
    """Open the case; only what is documented may come of it."""
    Casebook(folder=folder).listed()
    try:
        Sitting.resumed(bank(), folder, CASE_ID, "en", now).close()
    except (Unreadable, NoSuchCase, StorageFailed, Locked) as refused:
        words = refused.text.en
        if CANARY in words or "\x1b" in words:
            yield f"the refusal repeats what is in the file: {words!r}"


def as_pack(content: str, home: Path) -> Iterator[str]:
    """Lint a pack that holds the file."""
    pack = home / "pack"
    pack.mkdir()
    (pack / "pack.toml").write_text(PACK, encoding="utf-8")
    put(content, pack / "questions.toml")
    ran = measured([installed(), "lint", "--lang", "en", str(pack)], home)
    yield from judged(ran, content in {*HARMLESS, "empty"}, "lint")


def by_name(name: str, home: Path) -> Iterator[str]:
    """Assess a file of an odd name, which is damaged, and one that is not there."""
    data = NAMES[name]
    path = bytes(home) + b"/" + data
    Path(path.decode(errors="surrogateescape")).write_bytes(b"= broken\n")
    relative = [b"--", data] if data.startswith(b"-") else [path]
    for command in (["assess"], ["lint"], ["logic", "--read"], ["purge"]):
        ran = measured([installed(), *command, "--lang", "en", *relative], home)
        if ran.code not in (2, BAD_FILE):
            yield f"{command[0]}: exit code {ran.code}: {ran.err[-200:]}"
        yield from said(ran, "lint" if command[0] == "lint" else "assess")


WAYS: Mapping[str, Callable[[str, Path], Iterator[str]]] = {
    "answers": as_answers,
    "session": as_session,
    "pack": as_pack,
    "name": by_name,
}


def judged(ran: Ran, harmless: bool, command: str = "assess") -> Iterator[str]:  # noqa: FBT001 -- said by name where it matters
    """Say what is wrong with how a command went."""
    if ran.code != BAD_FILE and not (harmless and ran.code == 0):
        yield f"exit code {ran.code}: {(ran.err or ran.out)[-200:]}"
    slowest = SLOWEST_LINT if command == "lint" else SLOWEST
    if ran.seconds > slowest:
        yield f"took more than {slowest:g} s ({ran.seconds:.1f})"
    if ran.megabytes > LARGEST:
        yield f"took more than {LARGEST:g} MB ({ran.megabytes:.0f})"
    if ran.code != 0:
        yield from said(ran, command)


def said(ran: Ran, command: str) -> Iterator[str]:
    """Say what is wrong with the words; the lint writes its own to standard output."""
    words = ran.err + (ran.out if command == "lint" else "")
    if "Traceback" in words:
        yield "traceback"
    if "\x1b" in words or "\x07" in words:
        yield "an escape sequence reached the terminal"
    if CANARY in words:
        yield "words of the file were repeated"
    if not words.strip():
        yield "not a word was said"
    if command != "lint" and len(re.findall(r"\n(?=.)", ran.err)) >= MOST_LINES:
        yield f"more than {MOST_LINES} lines: {ran.err[:200]!r}"


def attempt(one: tuple[str, str], home: Path) -> Outcome:
    """Bring one hostile file in one way."""
    way, content = one
    try:
        faults = tuple(f"{content} as {way}: {fault}" for fault in WAYS[way](content, home))
    finally:
        shutil.rmtree(home / "data", ignore_errors=True)
    return Outcome(crashed=faults)


def plan(_dice: Random) -> list[tuple[str, str]]:
    """Bring every file in every way."""
    ways = ("answers", "session", "pack")
    names = [("name", name) for name in NAMES]
    return [*((way, content) for content in CONTENTS for way in ways), *names]


FILES = Case(
    name="files",
    what="pipes, devices, huge, deep and foreign files as answers, session and pack; odd names",
    plan=plan,
    attempt=attempt,
    needs=installed,
)
