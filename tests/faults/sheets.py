"""A corrected sheet that comes back damaged: it is refused, or the bank still reads."""

import shutil
from functools import cache
from pathlib import Path
from random import Random

from relocate_tui.bank.files import load_bank
from relocate_tui.bank.problem import BankError
from relocate_tui.commands.logic.returned import take_back
from relocate_tui.commands.logic.sheet import sheet
from relocate_tui.commands.logic.words import Words
from relocate_tui.untrusted.unreadable import Unreadable
from tests.bank.packs import GOOD
from tests.faults.mutate import mutated


@cache
def _sheet() -> bytes:
    """Write out the sheet of a small bank, with every cell changed a little."""
    whole = sheet(Words(load_bank((GOOD,)), "en"), (GOOD,))
    return whole.replace("。", "。。").encode("utf-8-sig")


def take_sheet_back(chance: Random, home: Path) -> str | None:
    """Take one damaged sheet back into a copy of the bank."""
    copy = home / "bank"
    if copy.exists():
        shutil.rmtree(copy)
    shutil.copytree(GOOD, copy)
    returned = home / "sheet.csv"
    returned.write_bytes(mutated(_sheet(), chance))
    try:
        take_back(returned, (copy,), "en")
    except Unreadable:
        return None
    except BankError as error:
        return f"the bank was damaged before: {error}"
    try:
        load_bank((copy,))
    except BankError as error:
        said = error.problems[0].message.en if error.problems else ""
        return f"the bank cannot be read any more: {said}"
    return None
