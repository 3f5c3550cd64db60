"""Print what the program lost and where it crashed; 1 if anywhere, 2 if that cannot be tried."""

import argparse
import sys
import time

from tests.faults.battery import run
from tests.faults.case import Case, MissingError
from tests.faults.outcome import table_head, table_row
from tests.faults.registry import CASES


def main(arguments: list[str] | None = None) -> int:
    """Run the cases asked for and print one table."""
    chosen = _arguments().parse_args(arguments)
    cases = [case for case in CASES if not chosen.only or case.name in chosen.only]
    if chosen.list:
        sys.stdout.write("".join(f"{case.name}: {case.what}\n" for case in cases))
        return 0
    try:
        for case in cases:
            case.needs()
    except MissingError as missing:
        sys.stderr.write(f"{missing}\n")
        return 2
    rows = [_row(case, chosen.scale, chosen.seed) for case in cases]
    sys.stdout.write("\n".join((table_head(), *(row for row, _ in rows))) + "\n")
    return 0 if all(clean for _, clean in rows) else 1


def _row(case: Case, scale: float, seed: int) -> tuple[str, bool]:
    begun = time.monotonic()
    outcome = run(case, scale=scale, seed=seed)
    sys.stderr.write(f"{case.name}: {time.monotonic() - begun:.0f} s\n")
    row = table_row(case.name, case.what, outcome)
    sys.stderr.write(f"{row}\n")
    return row, outcome.clean


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    names = [case.name for case in CASES]
    parser.add_argument("--only", action="append", choices=names, metavar="NAME", default=[])
    parser.add_argument("--scale", type=_share, default=1.0, help="share of the tries, up to 1")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--list", action="store_true", help="name the cases and stop")
    return parser


def _share(typed: str) -> float:
    share = float(typed)
    if not 0 < share <= 1:
        raise argparse.ArgumentTypeError("a number above 0, and not above 1")
    return share


if __name__ == "__main__":
    sys.exit(main())
