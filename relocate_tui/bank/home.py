"""How far the place a row of a history names can be trusted, and whether it is a listed town."""

from collections.abc import Sequence

from relocate_tui.bank.rows import Period
from relocate_tui.bank.subsidy import TownList
from relocate_tui.bank.town_list import WRITTEN, areas_of, folded, listing, on_any
from relocate_tui.bank.value import Place

NO, PERHAPS, SURELY = 0, 1, 2
TOKYO = "tokyo"


def not_listed(period: Period, lists: Sequence[TownList]) -> int:
    """Judge the town a person commuted from (O10).

    Without a word on the town, the area itself says whether it is a listed one. People may choose
    the area without knowing the lists, though: a town that they could not tell, that is not read,
    or that does not fit its prefecture leaves it open.
    """
    declared = period.where == "tokyo-area-listed"
    if period.town is None:
        return NO if declared else SURELY
    if period.prefecture is None:
        read = WRITTEN.fullmatch(folded(period.town)) is not None
        off = read and not on_any(period.town, lists)
        return SURELY if off and not declared else PERHAPS
    found = listing(Place(prefecture=period.prefecture, town=period.town), lists)
    if found == "on":
        return NO
    if declared or found in ("differs", "unread"):
        return PERHAPS
    known = {area.prefecture for area in areas_of(lists)}
    beyond = bool(known) and period.prefecture not in known
    return PERHAPS if beyond or on_any(period.town, lists) else SURELY


def is_elsewhere(period: Period) -> bool:
    """Tell whether a row said to be in the 23 wards names a place that is not."""
    if period.prefecture not in (None, TOKYO):
        return True
    town = "" if period.town is None else folded(period.town)
    return bool(WRITTEN.fullmatch(town)) and "区" not in town


def is_in_wards(period: Period) -> bool:
    """Tell whether a row said to be outside the 23 wards names one of them."""
    town = "" if period.town is None else folded(period.town)
    return period.prefecture == TOKYO and town.endswith("区")
