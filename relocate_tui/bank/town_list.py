"""Whether a town stands on the lists of disadvantaged towns, whose versions differ."""

import re
import unicodedata
from collections.abc import Iterable
from typing import Literal

from relocate_tui.bank.subsidy import TownList
from relocate_tui.bank.value import Place

Listing = Literal["on", "off", "differs", "unseen", "unread"]
"""`differs`: the versions do not agree. `unseen`: off all that was seen, but one version was seen
only in part. `unread`: the name is not one that Japanese municipalities bear."""

WRITTEN = re.compile(r"[^\x00-\x7f]+[市区町村]")
COUNTY = re.compile(r"^.+郡(?=.+[町村]$)")


def folded(town: str) -> str:
    """Fold a town's name for comparing: full width, case and surrounding spaces make no odds."""
    return unicodedata.normalize("NFKC", town).strip().casefold()


def listing(place: Place, lists: Iterable[TownList]) -> Listing:
    """Look a town up in every version of the list."""
    if place.town is None:
        return "unread"
    town = COUNTY.sub("", folded(place.town))
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
        if town in area.towns:
            return "on"
        if town in area.unsure:
            return "differs"
        return "off" if area.complete else "unseen"
    return "unseen"
