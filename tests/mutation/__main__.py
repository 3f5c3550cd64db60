"""Print what share of the mutants is noticed, and every one that is not; 1 if too few are."""

import sys
from collections import Counter
from multiprocessing import Pool

from relocate_tui.bank.files import built_in
from tests.grants.case import CASE_FILES, cases, surprises
from tests.mutation.days import moved_days
from tests.mutation.mutants import Mutant, mutants
from tests.people.known import known_people

WANTED = 0.9
PEOPLE = known_people(built_in())
CASES = tuple(case for name in CASE_FILES for case in cases(name))


def noticed(mutant: Mutant) -> tuple[str, str, str | None]:
    """Name the first person or case and result that differ, or nobody."""
    for person in PEOPLE:
        try:
            surprise = next(iter(person.surprises(mutant.bank)), None)
        except (KeyError, ValueError, ZeroDivisionError) as error:
            surprise = repr(error)
        if surprise is not None:
            return mutant.kind, mutant.place, f"{person.name}: {surprise}"
    if (moved := next(moved_days(mutant.bank), None)) is not None:
        return mutant.kind, mutant.place, moved
    if "subsidies" in mutant.place or "local_rules" in mutant.place:
        for case in CASES:
            try:
                surprise = next(iter(surprises(case, mutant.bank)), None)
            except (KeyError, ValueError, ZeroDivisionError) as error:
                surprise = repr(error)
            if surprise is not None:
                return mutant.kind, mutant.place, f"{case.id}: {surprise}"
    return mutant.kind, mutant.place, None


def main() -> int:
    """Try every mutant on all cores; people who surprise us already would notice anything."""
    surprised = [person.name for person in PEOPLE if any(person.surprises(built_in()))]
    if surprised:
        sys.stdout.write(f"Not as expected before any change: {', '.join(surprised)}\n")
        return 2
    with Pool() as pool:
        found = list(pool.imap_unordered(noticed, mutants(built_in()), chunksize=8))
    every = Counter(kind for kind, _, _ in found)
    seen = Counter(kind for kind, _, who in found if who is not None)
    share = sum(seen.values()) / len(found)
    lines = [_line(kind, seen[kind], count) for kind, count in sorted(every.items())]
    lines.append(_line("all", sum(seen.values()), len(found)))
    lines += sorted(f"not noticed: {kind} {place}" for kind, place, who in found if who is None)
    sys.stdout.write("\n".join(lines) + "\n")
    return 0 if share >= WANTED else 1


def _line(kind: str, seen: int, count: int) -> str:
    return f"{kind:10} {seen:5} of {count:5} noticed  {seen / count:6.1%}"


if __name__ == "__main__":
    sys.exit(main())
