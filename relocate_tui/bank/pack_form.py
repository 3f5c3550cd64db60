"""The form of a pack: its id leads the ids of its tables, and nothing in it changes the whole."""

from collections.abc import Iterator, Mapping

from relocate_tui.bank.pack import ADDING_KINDS, PACK, WELL_FORMED, bears_name
from relocate_tui.bank.problem import Problem
from relocate_tui.bank.shape import told
from relocate_tui.phrases import packs as say


def identity_problems(pack_id: str, bank_id: str, file: str) -> Iterator[Problem]:
    """Check the id of a pack: it leads the ids of all its tables."""
    name = f"{PACK} {pack_id}"
    if not WELL_FORMED.fullmatch(pack_id):
        yield told("PACK001", file, name, "id", say.ID_NOT_PLAIN, say.WRITE_PLAIN_ID)
    elif pack_id == bank_id:
        yield told("PACK001", file, name, "id", say.ID_OF_BANK, say.CHOOSE_OTHER_ID)


def is_refused(kind: str) -> bool:
    """Tell whether a kind of table is none that a pack may add."""
    return kind not in ADDING_KINDS


def refusal(kind: str, name: str, file: str) -> Problem:
    """Say that a table changes the whole bank and so does not belong in a pack."""
    following = say.ADD_ONLY_THESE.filled(kinds=", ".join(ADDING_KINDS))
    return told("PACK002", file, name, "", say.CHANGES_ALL.filled(kind=kind), following)


def table_problems(
    table: Mapping[str, object], pack_id: str, name: str, file: str
) -> Iterator[Problem]:
    """Check one table a pack adds: it bears the name of the pack, and no score hangs on it."""
    if "id" in table and not bears_name(str(table["id"]), pack_id):
        message = say.ID_WITHOUT_PACK.filled(id=table["id"], pack=pack_id)
        following = say.BEGIN_WITH_PACK.filled(id=table["id"], pack=pack_id)
        yield told("PACK001", file, name, "id", message, following)
    if table.get("weights"):
        yield told("PACK002", file, name, "weights", say.WEIGHS, say.REMOVE_WEIGHTS)
