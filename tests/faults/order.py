"""What reaches the disk first: the words, then the name, then the folder, and "saved" after all."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random

from tests.faults.case import Case
from tests.faults.faulty_run import ACTS
from tests.faults.injector import ONLY_COUNT, library
from tests.faults.operations import acted
from tests.faults.outcome import Outcome

Done = Sequence[tuple[str, str]]
NAMED = ("rename", "link")
FINAL = (".toml", ".md")


def attempt(act: str, home: Path) -> Outcome:
    """Act without any fault and read the log of operations."""
    code, _, errors, injector = acted(act, ONLY_COUNT, home)
    if code:
        return Outcome(crashed=(f"{act}: ended with {code}: {errors[-300:]}",))
    done = injector.operations()
    places = [place for place, (name, _) in enumerate(done) if name == "act"]
    ends = [place for place, (name, _) in enumerate(done) if name == "saved"]
    if not places or not ends:
        return Outcome(crashed=(f"{act}: the log has no beginning or no end",))
    faults = [*out_of_order(done[places[0] : ends[0]])]
    return Outcome(crashed=tuple(f"{act}: {fault}" for fault in faults))


def out_of_order(done: Done) -> Iterator[str]:
    """Say what was done too early or not at all, for each file that was put in its place."""
    put = [
        place
        for place, (name, path) in enumerate(done)
        if name in NAMED and path.endswith(FINAL) and ".previous" not in path
    ]
    if not put:
        yield "no file was put in its place"
    for place in put:
        name = done[place][1]
        _, temp = _last(done[:place], f"{done[place][0]}-from")
        written = _places(done[:place], "write", temp)
        synced = _places(done[:place], "fsync", temp)
        if not written or not synced or synced[-1] < written[-1]:
            yield f"{Path(name).name} got its name before its words were safe"
        if not _places(done[place:], "fsync-folder", str(Path(name).parent)):
            yield f"{Path(name).name} was called saved before its folder was safe"


def _last(done: Done, name: str) -> tuple[str, str]:
    return next(each for each in reversed(done) if each[0] == name)


def _places(done: Done, name: str, path: str) -> list[int]:
    return [place for place, each in enumerate(done) if each == (name, path)]


def plan(_dice: Random) -> list[str]:
    """Look at every act that writes."""
    return [act for act in ACTS if act != "delete"]


ORDER = Case(
    name="order",
    what="words, their fsync, the name, the fsync of the folder, and only then saved is said",
    plan=plan,
    attempt=attempt,
    needs=library,
)
