"""Whether a town stands on the lists of disadvantaged towns, whose versions differ."""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from typing import Literal

from relocate_tui.bank.subsidy import ListedTowns, TownList
from relocate_tui.bank.value import Place

Listing = Literal["on", "off", "differs", "unseen", "unread"]
"""`differs`: the versions do not agree. `unseen`: off all that was seen, but one version was seen
only in part. `unread`: the name is not one that Japanese municipalities bear."""

WRITTEN = re.compile(r"[^\x00-\x7f]+[市区町村]")
COUNTY = re.compile(r"^.+郡(?=.+[町村]$)")
PREFECTURE = re.compile(r"^(東京都|北海道|(?:京都|大阪)府|[^\x00-\x7f]{2,3}県)\s*(?=.+[市区町村]$)")
ISLAND = re.compile(r"^(三宅島|八丈島)(?=.+[町村]$)")
CITY_WARD = re.compile(r"^([^\x00-\x7f]+市)\s*[^\x00-\x7f]+区$")
SAME_LETTERS = str.maketrans({"ヶ": "ケ", "桧": "檜"})


def folded(town: str) -> str:
    """Fold a town's name for comparing, so that ways of writing one town make no odds.

    Full width, case and surrounding spaces, the prefecture, county or island in front, and the ward
    of a city behind: 神奈川県横浜市青葉区 is 横浜市.
    """
    name = unicodedata.normalize("NFKC", town).strip().casefold().translate(SAME_LETTERS)
    name = PREFECTURE.sub("", name)
    name = ISLAND.sub("", COUNTY.sub("", name))
    return CITY_WARD.sub(r"\1", name)


_known = lru_cache(maxsize=256)(folded)
"""Towns of the lists, folded once."""


def listing(place: Place, lists: Iterable[TownList]) -> Listing:
    """Look a town up in every version of the list."""
    if place.town is None:
        return "unread"
    town = folded(place.town)
    if not WRITTEN.fullmatch(town):
        return "unread"
    found = {_on(place.prefecture, town, one) for one in lists}
    if "differs" in found or {"on", "off"} <= found:
        return "differs"
    return "on" if "on" in found else "unseen" if "unseen" in found else "off"


def _on(prefecture: str, town: str, one: TownList) -> Listing:
    for area in one.areas:
        if area.prefecture != prefecture:
            continue
        if _names(town, area.towns):
            return "on"
        if _names(town, area.unsure):
            return "differs"
        return "off" if area.complete else "unseen"
    return "unseen"


def _names(town: str, towns: Iterable[str]) -> bool:
    """Tell whether a name is that of one of the towns, or goes on with a district: 秩父市上町."""
    return any(town.startswith(_known(one)) for one in towns)


def areas_of(lists: Iterable[TownList]) -> tuple[ListedTowns, ...]:
    """Give what every version says of every prefecture."""
    return tuple(area for one in lists for area in one.areas)


def on_any(town: str, lists: Iterable[TownList]) -> bool:
    """Tell whether any version names the town in any prefecture, for sure or not."""
    name = folded(town)
    return any(_names(name, (*area.towns, *area.unsure)) for area in areas_of(lists))
