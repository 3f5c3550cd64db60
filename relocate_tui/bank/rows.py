"""Rows of people and of periods: what an answer that lists several things is made of."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import cast

from relocate_tui.bank.month import Month
from relocate_tui.bank.refused import Refused
from relocate_tui.phrases import refusals
from relocate_tui.record import record

RELATIONS = ("partner", "child", "parent", "sibling", "other")
CHILD_AGE_BANDS = ("0-2", "3-5", "6-11", "12-14", "15-17")
AGE_BANDS = (*CHILD_AGE_BANDS, "18-29", "30s", "40s", "50s", "60-74", "75-over")
PLACES_LIVED = ("tokyo-23", "tokyo-area", "tokyo-area-listed", "elsewhere", "abroad")
NOT_KNOWN = "?"
KINDS_OF_WORK = ("employee", "self-employed", "officer", "public-servant", "none")
SCHOOLS = ("university", "technical-college", "other")
MOST_ROWS = 30
LONGEST_NAME = 40
LONGEST_COURSE = 10


@record
class Person:
    """Somebody who moves along: ids of `RELATIONS` and `AGE_BANDS`, and of needs, never a name.

    `born` is there only where a day decides something, such as turning 18.
    """

    relation: str
    age_band: str
    needs: tuple[str, ...] = ()
    born: date | None = None


@record
class Period:
    """A stretch of residence, with the way to work or school; `until` None means still going on.

    `commutes` is the way to a place of work or study in the 23 wards of Tokyo. What is None was not
    said. `where` is one of `PLACES_LIVED` or `NOT_KNOWN`; a month stands for a day in it.
    `course_years` is the standard length of a course of study.
    """

    since: date | Month
    until: date | Month | None
    where: str
    prefecture: str | None = None
    town: str | None = None
    registered: bool | None = None
    commutes: bool | None = None
    insured: bool | None = None
    student: bool | None = None
    work: str | None = None
    school: str | None = None
    course_years: int | None = None

    @property
    def first_day(self) -> date:
        """The first day that can be meant by its beginning."""
        return self.since.first_day if isinstance(self.since, Month) else self.since

    @property
    def last_day(self) -> date | None:
        """The last day that can be meant by its end; None while it goes on."""
        return self.until.last_day if isinstance(self.until, Month) else self.until


def rows_of(raw: object) -> list[Mapping[str, object]]:
    """Take a list of tables, or of rows already read.

    Raises:
        Refused: it is no list, or too long.
    """
    if not isinstance(raw, list | tuple) or len(raw) > MOST_ROWS:
        raise Refused(refusals.NEEDS_ROWS.filled(limit=MOST_ROWS))
    return [_as_table(row) for row in raw]


def _as_table(row: object) -> Mapping[str, object]:
    if isinstance(row, Person):
        table = {"relation": row.relation, "age_band": row.age_band, "needs": row.needs}
        return table if row.born is None else {**table, "born": row.born}
    if isinstance(row, Period):
        said = {
            "from": _plain(row.since),
            "to": _plain(row.until),
            "where": row.where,
            **{key: getattr(row, key) for key in (*_PERIOD_NAMES, *PERIOD_FLAGS, *_PERIOD_REST)},
        }
        return {key: value for key, value in said.items() if value is not None}
    if isinstance(row, Mapping):
        return cast("Mapping[str, object]", row)
    raise Refused(refusals.NEEDS_ROWS.filled(limit=MOST_ROWS))


def _plain(day: date | Month | None) -> object:
    return str(day) if isinstance(day, Month) else day


def read_person(row: Mapping[str, object]) -> Person:
    """Read somebody who moves along.

    Raises:
        Refused: a relation or an age band that does not exist, or anything beside them.
    """
    relation, age_band, needs = row.get("relation"), row.get("age_band"), row.get("needs", ())
    born = row.get("born")
    known = set(row) <= {"relation", "age_band", "needs", "born"}
    if not known or relation not in RELATIONS or age_band not in AGE_BANDS:
        raise Refused(
            refusals.NEEDS_PERSON.filled(relations=", ".join(RELATIONS), ages=", ".join(AGE_BANDS))
        )
    if not isinstance(needs, list | tuple) or not all(isinstance(need, str) for need in needs):
        raise Refused(refusals.NEEDS_OPTIONS)
    if not (born is None or _is_day(born)):
        raise Refused(refusals.NEEDS_DATE)
    return Person(
        relation=str(relation),
        age_band=str(age_band),
        needs=tuple(needs),
        born=cast("date | None", born),
    )


_PERIOD_NAMES = ("prefecture", "town")
PERIOD_FLAGS = ("registered", "commutes", "insured", "student")
_PERIOD_REST = ("work", "school", "course_years")
_PERIOD_KEYS = {"from", "to", "where", *_PERIOD_NAMES, *PERIOD_FLAGS, *_PERIOD_REST}


def read_period(row: Mapping[str, object], prefectures: Mapping[str, object]) -> Period:
    """Read a stretch of residence.

    Raises:
        Refused: a day, place or word that does not exist, or an end before the beginning.
    """
    where, work, school = row.get("where"), row.get("work"), row.get("school")
    prefecture, town, years = row.get("prefecture"), row.get("town"), row.get("course_years")
    flags = {flag: row.get(flag) for flag in PERIOD_FLAGS}
    fits = (
        set(row) <= _PERIOD_KEYS
        and where in (*PLACES_LIVED, NOT_KNOWN)
        and work in (None, *KINDS_OF_WORK)
        and school in (None, *SCHOOLS)
        and all(flag in (None, NOT_KNOWN) or isinstance(flag, bool) for flag in flags.values())
        and (years is None or (type(years) is int and 0 < years <= LONGEST_COURSE))
        and (town is None or (isinstance(town, str) and len(town) <= LONGEST_NAME))
    )
    if not fits:
        raise Refused(refusals.NEEDS_PERIOD.filled(places=", ".join(PLACES_LIVED)))
    if prefecture is not None and prefecture not in prefectures:
        raise Refused(refusals.NO_SUCH_PREFECTURE)
    period = Period(
        since=_day_or_month(row.get("from")),
        until=None if row.get("to") is None else _day_or_month(row.get("to")),
        where=str(where),
        prefecture=cast("str | None", prefecture),
        town=cast("str | None", town) or None,
        registered=_said(flags["registered"]),
        commutes=_said(flags["commutes"]),
        insured=_said(flags["insured"]),
        student=_said(flags["student"]),
        work=cast("str | None", work),
        school=cast("str | None", school),
        course_years=cast("int | None", years),
    )
    if period.last_day is not None and period.last_day < period.first_day:
        raise Refused(refusals.PERIOD_BACKWARDS)
    return period


def _said(flag: object) -> bool | None:
    return flag if isinstance(flag, bool) else None


def _day_or_month(raw: object) -> date | Month:
    if isinstance(raw, Month):
        return raw
    if isinstance(raw, str):
        year, _, month = raw.partition("-")
        if year.isdecimal() and month.isdecimal() and 1 <= int(month) <= 12:  # noqa: PLR2004 -- months of a year
            raw = Month(year=int(year), month=int(month))
    found = raw if isinstance(raw, Month) or _is_day(raw) else None
    if found is None:
        raise Refused(refusals.NEEDS_DATE)
    day = cast("date | Month", found)
    if not 1900 <= day.year <= 2100:  # noqa: PLR2004 -- a life and its plans fit between
        raise Refused(refusals.DATE_BEYOND_REASON)
    return day


def _is_day(raw: object) -> bool:
    return isinstance(raw, date) and not isinstance(raw, datetime)


def raw_row(item: str | Person | Period) -> object:
    """Turn a row back into what the answers file writes."""
    if isinstance(item, str):
        return item
    row = dict(_as_table(item))
    return row | {"needs": list(item.needs)} if isinstance(item, Person) else row
