"""Packs that speak for places not theirs, or change what another rule changed: PACK004, PACK005."""

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import combinations

from relocate_tui.bank.files import Table
from relocate_tui.bank.lint.survey import Spot, Survey
from relocate_tui.bank.pack import PACK, Pack
from relocate_tui.bank.problem import Problem
from relocate_tui.bank.subsidy import LEVELS, LocalRule, Part, Subsidy, SubsidyTest
from relocate_tui.bank.town_list import COUNTY, WRITTEN, folded
from relocate_tui.phrases import packs as say


def pack_problems(survey: Survey) -> Iterator[Problem]:
    """Check where the programmes and local rules of packs are in force."""
    packs = {pack.id: pack for pack in survey.bank.packs}
    placeless: dict[str, None] = {}
    for table in survey.loaded.tables:
        pack = packs.get(table.pack) if table.pack else None
        if pack is None or not isinstance(table.value, Subsidy | LocalRule):
            continue
        if pack.prefecture is None or (pack.level == "municipality" and pack.town is None):
            placeless[pack.id] = None
        else:
            yield from _place_problems(table.value, pack, _spot(table))
    for name in placeless:
        key = "town" if packs[name].prefecture else "prefecture"
        yield survey.spot(PACK, name, key).told("PACK004", say.NO_PLACE, say.GIVE_PLACE)
    yield from _overlaps(survey)


def _spot(table: Table) -> Spot:
    return Spot(file=table.file, table=f"{table.kind} {table.id}")


def _place_problems(one: Subsidy | LocalRule, pack: Pack, spot: Spot) -> Iterator[Problem]:
    own = " ".join(filter(None, (pack.prefecture, pack.town)))
    if isinstance(one, Subsidy) and LEVELS.index(one.level) < LEVELS.index(pack.level):
        message = say.LEVEL_TOO_WIDE.filled(level=one.level)
        yield spot.below("level").told("PACK004", message, say.NARROW_LEVEL)
    elif one.prefecture != pack.prefecture:
        message = say.OTHER_PLACE.filled(found=one.prefecture or "-", own=own)
        yield spot.below("prefecture").told("PACK004", message, say.SPEAK_FOR_OWN)
    elif pack.level == "municipality" and pack.town is not None:
        if one.town is None:
            following = say.ADD_TOWN.filled(town=pack.town)
            yield spot.below("town").told("PACK004", say.WHOLE_PREFECTURE, following)
        elif folded(one.town) != folded(pack.town):
            message = say.OTHER_PLACE.filled(found=one.town, own=own)
            yield spot.below("town").told("PACK004", message, say.SPEAK_FOR_OWN)
        else:
            yield from _spelling_problems(one, spot)


def _spelling_problems(one: Subsidy | LocalRule, spot: Spot) -> Iterator[Problem]:
    """Find other towns among the spellings, which would widen the rule without saying so."""
    for spelling in one.town_spellings:
        written = COUNTY.sub("", folded(spelling))
        if WRITTEN.fullmatch(written) and written != folded(one.town or ""):
            message = say.OTHER_SPELLING.filled(found=spelling)
            yield spot.below("town_spellings").told("PACK004", message, say.SPELL_OWN)


def _overlaps(survey: Survey) -> Iterator[Problem]:
    """Find rules of packs that take the place of another rule for the same town and time.

    That a town changes what its prefecture or the country set is what local rules are for.
    """
    rules = [table for table in survey.loaded.tables if isinstance(table.value, LocalRule)]
    for before, after in combinations(rules, 2):
        changed = _changed(before.value)
        both = [name for name in _changed(after.value) if name in changed]
        if (before.pack or after.pack) and both and _meet(before.value, after.value):
            message = say.TAKES_PLACE.filled(
                other=f"{before.file} {before.id}", items=", ".join(both)
            )
            yield _spot(after).told("PACK005", message, say.KEEP_ONE_RULE, "warning")


def _changed(rule: LocalRule) -> Mapping[str, None]:
    parts: tuple[SubsidyTest | Part, ...] = (*rule.tests, *rule.parts)
    return dict.fromkeys((*(part.id for part in parts), *rule.numbers))


def _meet(one: LocalRule, other: LocalRule) -> bool:
    """Tell whether two rules are about one programme in one place on some day."""
    first, last = date.min, date.max
    return (
        (one.subsidy, one.prefecture) == (other.subsidy, other.prefecture)
        and folded(one.town or "") == folded(other.town or "")
        and (one.since or first) <= (other.until or last)
        and (other.since or first) <= (one.until or last)
    )
