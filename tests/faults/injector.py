"""The library that makes operations on files fail: compiled once, loaded into a child."""

import errno
import shutil
import subprocess
import tempfile
from functools import cache
from pathlib import Path

from relocate_tui.record import record
from tests.faults.case import MissingError
from tests.tui.terminal import ROOT

SOURCE = Path(__file__).with_name("inject.c")
KILLS = ("KILL", "AFTER")
ERRORS = {
    name: str(getattr(errno, name)) for name in ("ENOSPC", "EIO", "EDQUOT", "EROFS", "EACCES")
}
WAYS = {**{name: name for name in (*KILLS, "SHORT")}, **ERRORS}
"""How an operation fails, as people and as the library call it."""

ONLY_COUNT = "0 0"


@cache
def _build_folder() -> "tempfile.TemporaryDirectory[str]":
    return tempfile.TemporaryDirectory(prefix="faults-library-")


@cache
def library() -> Path:
    """Compile the library.

    Raises:
        MissingError: there is no C compiler, or it cannot make a library to preload.
    """
    compiler = shutil.which("cc")
    if compiler is None:
        raise MissingError("A C compiler is missing: install one that is called cc.")
    made = Path(_build_folder().name) / "inject.so"
    command = [compiler, "-O1", "-shared", "-fPIC", "-o", str(made), str(SOURCE), "-ldl"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise MissingError(f"The C compiler could not make a library: {done.stderr[-300:]}")
    return made


@record
class Injector:
    """Faults for one child, on everything below one folder."""

    below: Path
    switch: Path
    log: Path

    @classmethod
    def within(cls, home: Path, below: Path) -> "Injector":
        """Put the switch and the log beside the folder that faults are made in."""
        return cls(below=below, switch=home / "switch", log=home / "log")

    def variables(self) -> dict[str, str | None]:
        """Give the environment the child needs."""
        return {
            "PYTHONPATH": str(ROOT),
            "LD_PRELOAD": str(library()),
            "FAULTS_BELOW": str(self.below),
            "FAULTS_SWITCH": str(self.switch),
            "FAULTS_LOG": str(self.log),
        }

    def operations(self) -> list[tuple[str, str]]:
        """Give what was done so far: the operation and its path, faults and marks among them."""
        lines = self.log.read_text("utf-8").splitlines() if self.log.exists() else []
        return [(name, path) for name, _, path in (line.partition("\t") for line in lines)]

    def failed(self) -> str:
        """Name the operation that was made to fail, or nothing."""
        done = self.operations()
        places = [place for place, (name, _) in enumerate(done) if name == "fault"]
        return done[places[0] - 1][0] if places else ""
