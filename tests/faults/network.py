"""A whole interview under strace: nothing is sent anywhere."""

import re
import shutil
import subprocess
from pathlib import Path
from random import Random

from relocate_tui.text import Language
from tests.faults.case import Case, MissingError
from tests.faults.dice import dice
from tests.faults.interview import Interview
from tests.faults.outcome import Outcome
from tests.faults.places import to_question
from tests.faults.program import How, needs_terminal, window

TRACE = ("strace", "-f", "-e", "trace=network")
CALL = re.compile(r"\b(socket|connect|bind|listen|sendto|sendmsg|sendmmsg)\((.*)")
HARMLESS = re.compile(r"AF_UNIX|AF_NETLINK|NULL, 0(\)| <unfinished)")
"""A call without an address goes where its socket was made for, which is a call of its own."""


def attempt(language: Language, home: Path) -> Outcome:
    """Answer the quick check to its end and look at every call that has to do with a network."""
    log = home / "trace"
    with window(home / "data", How(language=language, before=(*TRACE, "-o", str(log)))) as running:
        to_question(running, language)
        interview = Interview(running, language, "quick", dice("network", language))
        while interview.question is not None:
            interview.answer()
            interview.wait()
        running.send("\x11")
        running.wait_for("1")
        running.send("\r")
        running.exit_code(10)
    calls = [found for line in log.read_text("utf-8").splitlines() if (found := CALL.search(line))]
    odd = [found[0] for found in calls if not HARMLESS.search(found[0])]
    return Outcome(
        tries=len(interview.given) - 1,
        crashed=tuple(f"{language}: {call[:120]}" for call in odd),
        remarks=(f"{len(calls)} calls for sockets of this machine",),
    )


def needs() -> None:
    """Stop where strace is not there, or may not look into a child.

    Raises:
        MissingError: with what is missing.
    """
    needs_terminal()
    if shutil.which("strace") is None:
        raise MissingError("strace is missing: install it to see what goes over the network.")
    done = subprocess.run([*TRACE, "-o", "/dev/null", "true"], capture_output=True, check=False)
    if done.returncode:
        raise MissingError("strace may not trace here: allow ptrace to see the network calls.")


def plan(_dice: Random) -> list[Language]:
    """Do it in each language."""
    return ["ja", "en"]


NETWORK = Case(
    name="network",
    what="a whole quick check under strace: no connect, bind or send but within this machine",
    plan=plan,
    attempt=attempt,
    needs=needs,
)
