"""Bounds of a weighted mean whose members may still change, appear or vanish."""

from collections.abc import Iterable, Sequence

from relocate_tui.record import record


@record
class Member:
    """One member of a weighted mean.

    Its value ends between `low` and `high`, its weight between `lightest` and `heaviest`;
    `lightest` 0 means that it may vanish.
    """

    low: float
    high: float
    lightest: float
    heaviest: float


def bounds(members: Sequence[Member]) -> tuple[float, float] | None:
    """Give the lowest and highest mean the members can end at; None when there are none.

    A member that may vanish counts only while it lowers the low or raises the high: that keeps the
    bounds sound, which filling every blank with its worst or best value does not.
    """
    present = [member for member in members if member.heaviest > 0]
    if not present:
        return None
    lowest = _least((member.low, member.lightest, member.heaviest) for member in present)
    highest = -_least((-member.high, member.lightest, member.heaviest) for member in present)
    # Only rounding can carry a mean past its outermost members, or its low past its high.
    lowest = max(lowest, min(member.low for member in present))
    highest = min(highest, max(member.high for member in present))
    return min(lowest, highest), max(lowest, highest)


def _least(members: Iterable[tuple[float, float, float]]) -> float:
    """Give the least mean: members below it at their heaviest, members above at their lightest."""
    ordered = sorted(members)
    weight = sum(lightest for _, lightest, _ in ordered)
    total = sum(value * lightest for value, lightest, _ in ordered)
    least = total / weight if weight > 0 else None
    for value, lightest, heaviest in ordered:
        if least is not None and value >= least:
            break
        total += value * (heaviest - lightest)
        weight += heaviest - lightest
        if weight > 0:
            least = total / weight
    return ordered[0][0] if least is None else least
