"""Rows of people and of periods: what an answer that lists several things is made of."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import cast

from relocate_tui.bank.refused import Refused
from relocate_tui.phrases import refusals
from relocate_tui.record import record

RELATIONS = ("partner", "child", "parent", "sibling", "other")
CHILD_AGE_BANDS = ("0-2", "3-5", "6-11", "12-14", "15-17")
AGE_BANDS = (*CHILD_AGE_BANDS, "18-29", "30s", "40s", "50s", "60-74", "75-over")
PLACES_LIVED = ("tokyo-23", "tokyo-area", "tokyo-area-listed", "elsewhere", "abroad")
MOST_ROWS = 30


@record
class Person:
    """Somebody who moves along: ids of `RELATIONS` and `AGE_BANDS`, and of needs, never a name."""

    relation: str
    age_band: str
    needs: tuple[str, ...] = ()


@record
class Period:
    """A stretch of residence or work; `until` None means still going on."""

    since: date
    until: date | None
    where: str
    registered: bool = False
    commutes: bool = False
    insured: bool = False
    student: bool = False


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
        return {"relation": row.relation, "age_band": row.age_band, "needs": row.needs}
    if isinstance(row, Period):
        return {
            "from": row.since,
            **({} if row.until is None else {"to": row.until}),
            "where": row.where,
            "registered": row.registered,
            "commutes": row.commutes,
            "insured": row.insured,
            "student": row.student,
        }
    if isinstance(row, Mapping):
        return cast("Mapping[str, object]", row)
    raise Refused(refusals.NEEDS_ROWS.filled(limit=MOST_ROWS))


def read_person(row: Mapping[str, object]) -> Person:
    """Read somebody who moves along.

    Raises:
        Refused: a relation or an age band that does not exist, or anything beside them.
    """
    relation, age_band, needs = row.get("relation"), row.get("age_band"), row.get("needs", ())
    known = set(row) <= {"relation", "age_band", "needs"}
    if not known or relation not in RELATIONS or age_band not in AGE_BANDS:
        raise Refused(
            refusals.NEEDS_PERSON.filled(relations=", ".join(RELATIONS), ages=", ".join(AGE_BANDS))
        )
    if not isinstance(needs, list | tuple) or not all(isinstance(need, str) for need in needs):
        raise Refused(refusals.NEEDS_OPTIONS)
    return Person(relation=str(relation), age_band=str(age_band), needs=tuple(needs))


_PERIOD_FLAGS = ("registered", "commutes", "insured", "student")


def read_period(row: Mapping[str, object]) -> Period:
    """Read a stretch of residence or work.

    Raises:
        Refused: a day or place that does not exist, or an end before the beginning.
    """
    since, until, where = row.get("from"), row.get("to"), row.get("where")
    if not set(row) <= {"from", "to", "where", *_PERIOD_FLAGS} or where not in PLACES_LIVED:
        raise Refused(refusals.NEEDS_PERIOD.filled(places=", ".join(PLACES_LIVED)))
    if not _is_day(since) or not (until is None or _is_day(until)):
        raise Refused(refusals.NEEDS_DATE)
    first, last = cast("date", since), cast("date | None", until)
    if last is not None and last < first:
        raise Refused(refusals.PERIOD_BACKWARDS)
    flags = {flag: row.get(flag, False) for flag in _PERIOD_FLAGS}
    if not all(isinstance(flag, bool) for flag in flags.values()):
        raise Refused(refusals.NEEDS_PERIOD.filled(places=", ".join(PLACES_LIVED)))
    return Period(
        since=first,
        until=last,
        where=str(where),
        registered=bool(flags["registered"]),
        commutes=bool(flags["commutes"]),
        insured=bool(flags["insured"]),
        student=bool(flags["student"]),
    )


def _is_day(raw: object) -> bool:
    return isinstance(raw, date) and not isinstance(raw, datetime)


def raw_row(item: str | Person | Period) -> object:
    """Turn a row back into what the answers file writes."""
    if isinstance(item, str):
        return item
    row = dict(_as_table(item))
    return row | {"needs": list(item.needs)} if isinstance(item, Person) else row
