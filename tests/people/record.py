"""Write what is found into the `[expected.record]` of each person.

To be run as `python -m tests.people.record`, and only after a change was meant.

The record is what the program found and was then read through; what was worked out by hand stands
above it and is left alone.
"""

import tomllib
from pathlib import Path

import tomli_w

from relocate_tui.bank.files import built_in
from tests.people.known import FOLDERS, known_person, recorded

MARK = "\n[expected.record]\n"


def main() -> None:
    """Rewrite every record in place."""
    for folder in FOLDERS:
        for path in sorted(folder.glob("*.toml")):
            write_record(path)


def write_record(path: Path) -> None:
    """Rewrite the record at the end of one file."""
    text = path.read_text("utf-8")
    kept = text[: text.index(MARK)] if MARK in text else text.rstrip("\n") + "\n"
    tables = {"expected": {"record": recorded(known_person(path, built_in()).assessed(built_in()))}}
    written = tomli_w.dumps(tables).replace("[expected]\n", "").lstrip("\n")
    path.write_text(f"{kept}\n{written}", "utf-8")
    tomllib.loads(path.read_text("utf-8"))


if __name__ == "__main__":
    main()
