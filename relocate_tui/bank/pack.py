"""A pack: what a municipality adds to the bank in a folder of its own, and what it may not."""

import re
from datetime import date
from typing import Literal

from relocate_tui.record import record
from relocate_tui.text import Text

PACK = "pack"
ADDING_KINDS = (
    "section",
    "question",
    "contradiction",
    "task",
    "not_yet",
    "desk",
    "subsidy",
    "local_rule",
    "evidence",
    "term",
)
"""What a pack may add. Every other kind changes the result of people who never go to its town."""

WELL_FORMED = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


@record
class Pack:
    """Who answers for the tables of a folder, and for which place they may speak.

    `holder` is the office that answers for what stands in it, `read_on` the day it last read all of
    it against its own rules. The pack of a `municipality` speaks for its `town` alone, that of a
    `prefecture` for all of it and for each of its towns; without programmes and local rules it
    needs neither.
    """

    id: str
    version: str
    title: Text
    holder: Text
    read_on: date
    level: Literal["municipality", "prefecture"] = "municipality"
    prefecture: str | None = None
    town: str | None = None


def bears_name(table_id: str, pack_id: str) -> bool:
    """Tell whether the id of a table begins with that of its pack and goes on."""
    return len(table_id) > len(pack_id) + 1 and table_id.startswith(f"{pack_id}-")
