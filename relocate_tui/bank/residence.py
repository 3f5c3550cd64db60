"""Years in the 23 wards of Tokyo: which days of a history count for the relocation grant.

The rules are criteria O1 to O11 of the grant (移住支援金); their numbers come from the version of
the rules in force. Each day counts surely, possibly or not; only then are days added up.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from itertools import pairwise
from typing import Literal

from relocate_tui.bank.home import NO, PERHAPS, SURELY, is_elsewhere, is_in_wards, not_listed
from relocate_tui.bank.month import Month, anniversary, months_after
from relocate_tui.bank.rows import NOT_KNOWN, Period
from relocate_tui.bank.subsidy import TownList
from relocate_tui.bank.truth import Truth
from relocate_tui.record import record

Rule = Literal["O3", "O4", "O5", "O6", "O7", "O8", "O9", "O10", "O11"]
DAY = timedelta(days=1)
YEAR_DAYS = 365
"""A whole year by the calendar counts as this many days, leap year or not."""


@record
class Stretch:
    """Days from `first` to `last`, both included; its last days may be commuting."""

    first: date
    last: date
    ends_by_commute: bool


@record
class Residence:
    """What a history says by the rules: years in total, and the last year without a break.

    `days` are those that count surely and those that may, a whole year as 365.
    """

    total: Truth
    unbroken: Truth
    days: tuple[int, int] = (0, 0)


@record
class Setting:
    """What the count rests on beside the history.

    `numbers` are those of the rules in force: `window-years`, `total-years`, `unbroken-years`,
    `grace-months`, `technical-college-years`, `study-years-sure`; and, as a place has them,
    `self-employed-commute`, `gap-job-breaks` (1 yes, 0 no). Rules in `without` are not applied.
    `excluded_prefecture` is where commuting from does not count in the last year.
    """

    move: date
    numbers: Mapping[str, int]
    lists: tuple[TownList, ...]
    without: frozenset[Rule] = frozenset()
    excluded_prefecture: str | None = None


Piece = tuple[date, date, int, bool]
"""First day, last day, how far it counts, and whether by commuting."""


def residence(history: Sequence[Period], setting: Setting) -> Residence:
    """Judge a history; time that is not listed counts as neither living nor commuting there."""
    pieces = _pieces(history, setting)
    sure, perhaps = _stretches(pieces, SURELY), _stretches(pieces, PERHAPS)
    need = setting.numbers["total-years"] * YEAR_DAYS
    counted = [sum(_days(stretch) for stretch in stretches) for stretches in (sure, perhaps)]
    enough = [days >= need for days in counted]
    lasting = [_lasts(stretches, setting) for stretches in (sure, perhaps)]
    unbroken = _between(*lasting)
    if unbroken is Truth.YES and "O6" not in setting.without:
        unbroken = _gap_work(history, sure[-1], setting)
    return Residence(total=_between(*enough), unbroken=unbroken, days=(counted[0], counted[1]))


def _between(sure: bool, perhaps: bool) -> Truth:  # noqa: FBT001 -- both ends of one claim
    return Truth.YES if sure else Truth.UNKNOWN if perhaps else Truth.NO


def _pieces(history: Sequence[Period], setting: Setting) -> list[Piece]:
    """Cut the rows at every beginning and end; on each day the row that counts most decides."""
    first = months_after(setting.move, -12 * setting.numbers["window-years"])
    rows = [
        (period, max(start, first), min(end, setting.move - DAY), level, commuting)
        for period in history
        for start, end, level, commuting in _rows(period, history, setting)
    ]
    rows = [row for row in rows if row[1] <= row[2] and row[3] > NO]
    homes = [_home(period, setting.move) for period in history if period.registered is not False]
    cuts = sorted(
        {row[1] for row in rows}
        | {row[2] + DAY for row in rows}
        | {day for home in homes for day in home[1:] if first < day < setting.move}
    )
    pieces: list[Piece] = []
    for start, following in pairwise(cuts):
        here = [row for row in rows if row[1] <= start and following - DAY <= row[2]]
        if not here:
            continue
        best = max(row[3] for row in here)
        counted = {NOT_KNOWN, *(row[0].where for row in here if row[3] == SURELY)}
        torn = any(
            where not in counted and begins <= start and following <= ends
            for where, begins, ends in homes
        )
        commuting = all(row[4] for row in here if row[3] == best)
        pieces.append((start, following - DAY, PERHAPS if torn else best, commuting))
    return pieces


def _home(period: Period, move: date) -> tuple[str, date, date]:
    """Give the place of a row and the days it surely has its home there, the last one left out.

    Where such days lie in two places at once, neither is sure. The days of a change of home belong
    to both; a second home without a record is no contradiction.
    """
    begins = period.since.last_day if isinstance(period.since, Month) else period.since
    ends = period.until.first_day if isinstance(period.until, Month) else period.until
    return period.where, begins + DAY, move if ends is None else ends


def _stretches(pieces: Iterable[Piece], level: int) -> list[Stretch]:
    found: list[Stretch] = []
    for start, end, counts, commuting in pieces:
        if counts < level:
            continue
        joins = bool(found) and found[-1].last + DAY == start
        first = found.pop().first if joins else start
        found.append(Stretch(first=first, last=end, ends_by_commute=commuting))
    return found


def _days(stretch: Stretch) -> int:
    """Count whole years by the calendar and the days left over."""
    after = stretch.last + DAY
    years = 0
    while anniversary(stretch.first, years + 1) <= after:
        years += 1
    rest = (after - anniversary(stretch.first, years)).days
    return years * YEAR_DAYS + min(rest, YEAR_DAYS - 1)


def _lasts(stretches: Sequence[Stretch], setting: Setting) -> bool:
    """Tell whether the last stretch is long enough and reaches the move; commuting, nearly."""
    if not stretches:
        return False
    last = stretches[-1]
    latest = months_after(setting.move, -setting.numbers["grace-months"])
    if last.ends_by_commute and "O3" in setting.without:
        latest = last.first
    reaches = last.last + DAY >= (latest if last.ends_by_commute else setting.move)
    years = setting.numbers["unbroken-years"]
    return reaches and anniversary(last.first, years) <= last.last + DAY


def _gap_work(history: Sequence[Period], last: Stretch, setting: Setting) -> Truth:
    """Judge insured work elsewhere between the last commute and the move (O6)."""
    breaks = setting.numbers.get("gap-job-breaks")
    for period in history:
        end = period.last_day or setting.move - DAY
        in_gap = last.last < min(end, setting.move - DAY) and last.last + DAY <= end
        if not in_gap or period.commutes or period.insured is False or period.work == "none":
            continue
        if period.insured and breaks == 1:
            return Truth.NO
        if breaks != 0:
            return Truth.UNKNOWN
    return Truth.YES


def _rows(period: Period, history: Sequence[Period], setting: Setting) -> Iterable[Piece]:
    """Give the stretches of one row with how far each counts; a bare month leaves its days open."""
    start, end = period.first_day, period.last_day or setting.move - DAY
    level, commuting = _level(period, history, setting)
    if _is_study(period) and level > NO and "O8" not in setting.without:
        perhaps, start = _studied(period, history, setting)
        yield perhaps, min(start - DAY, end), PERHAPS, True
    yield start, end, min(level, PERHAPS), commuting
    if isinstance(period.since, Month) and not _joins(period.since, period, history):
        start = max(start, months_after(period.first_day, 1) - DAY)
    if isinstance(period.until, Month) and not _joins(period.until, period, history):
        end = period.until.first_day
    yield start, end, level, commuting


def _is_study(period: Period) -> bool:
    studies = period.student and not period.insured and period.work in (None, "none")
    return bool(studies and period.commutes and period.where != "tokyo-23")


def _joins(month: Month, period: Period, history: Sequence[Period]) -> bool:
    """Tell whether a row of the same kind ends or begins in the month, or next to it."""
    near = (month.first_day - DAY, month.last_day + DAY)
    return any(
        near[0] <= day <= near[1]
        for other in history
        if other is not period
        and (other.where, other.commutes, other.insured)
        == (period.where, period.commutes, period.insured)
        for day in (other.first_day, other.last_day)
        if day is not None
    )


def _level(  # noqa: PLR0911 -- one return a rule, in the order of the rules
    period: Period, history: Sequence[Period], setting: Setting
) -> tuple[int, bool]:
    """Say how far a row counts, and whether as commuting."""
    lifted = setting.without
    if period.where == NOT_KNOWN:
        return PERHAPS, bool(period.commutes)
    if period.where == "tokyo-23":
        if period.registered is False and "O9" not in lifted:
            return NO, False
        sure = not is_elsewhere(period) and (period.registered or "O9" in lifted)
        return (SURELY if sure else PERHAPS), False
    if period.where not in ("tokyo-area", "tokyo-area-listed") or period.commutes is False:
        return (PERHAPS if is_in_wards(period) else NO), True
    level = SURELY if "O10" in lifted else not_listed(period, setting.lists)
    if period.registered is False and "O9" not in lifted:
        level = min(level, PERHAPS)
    if setting.excluded_prefecture is not None:
        same = period.prefecture == setting.excluded_prefecture
        level = NO if same else min(level, PERHAPS) if period.prefecture is None else level
    if period.commutes is None:
        return min(level, PERHAPS), True
    if _is_study(period):
        worked = SURELY if "O7" in lifted else _work_followed(period, history)
        return min(level, worked), True
    return min(level, _way_of_work(period, setting)), True


def _way_of_work(period: Period, setting: Setting) -> int:
    """Judge work that is commuted to: insured (O4), or as a place has it (O5)."""
    if period.insured:
        return PERHAPS if period.work in ("self-employed", "none") else SURELY
    lifted = setting.without
    if period.work in ("employee", "public-servant") and period.insured is False:
        return SURELY if "O4" in lifted else NO
    if period.work == "self-employed":
        if "O5" in lifted:
            return SURELY
        return {1: SURELY, 0: NO}.get(setting.numbers.get("self-employed-commute", -1), PERHAPS)
    return SURELY if "O4" in lifted and period.insured is False else PERHAPS


def _work_followed(period: Period, history: Sequence[Period]) -> int:
    """Judge whether work in the 23 wards came after the study (O7)."""
    end = period.last_day
    if end is None:
        return NO
    later = [row for row in history if row is not period and row.first_day > period.first_day]
    later = [row for row in later if row.last_day is None or row.last_day > end]
    found = NO
    for row in later:
        if row.student or row.commutes is False or row.work == "none":
            continue
        working = row.insured or row.work in ("employee", "officer", "public-servant")
        found = max(found, SURELY if row.commutes and working else PERHAPS)
    return found


def _studied(period: Period, history: Sequence[Period], setting: Setting) -> tuple[date, date]:
    """Give the first days of study that perhaps and that surely count (O8).

    Study counts up to the standard length of its course, from its end; two years of a technical
    college. Rows of one course share its length. Where lengths were not said, only the shortest
    course is sure.
    """
    start, after = period.first_day, (period.last_day or setting.move - DAY) + DAY
    technical = period.school == "technical-college"
    told = setting.numbers["technical-college-years"] if technical else period.course_years
    years = setting.numbers["study-years-sure"] if told is None else told
    later = [
        row
        for row in history
        if _is_study(row) and row.school == period.school and row.first_day > start
    ]
    same = [row for row in later if technical or row.course_years == told is not None]
    open_ = [row for row in later if row not in same and None in (row.course_years, told)]
    perhaps = start if told is None else _back(after, years, same)
    return max(start, perhaps), max(start, _back(after, years, (*same, *open_)))


def _back(after: date, years: int, later: Sequence[Period]) -> date:
    """Go back from the end of study by what later rows leave of the years of a course."""
    if not later:
        return months_after(after, -12 * years)
    used = sum(
        _days(Stretch(first=row.first_day, last=row.last_day, ends_by_commute=True))
        for row in later
        if row.last_day is not None
    )
    return after - max(years * YEAR_DAYS - used, 0) * DAY
