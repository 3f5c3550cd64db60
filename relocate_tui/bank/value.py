"""What counts as an answer to each kind of question."""

from collections.abc import Mapping
from datetime import date, datetime
from enum import Enum
from math import isfinite

from relocate_tui.bank.month import Month
from relocate_tui.bank.question import Question
from relocate_tui.bank.refused import Refused
from relocate_tui.bank.rows import Period, Person, raw_row, read_period, read_person, rows_of
from relocate_tui.phrases import refusals
from relocate_tui.record import record
from relocate_tui.text import Text


class Mark(Enum):
    """An answer that is not a value, as files write it."""

    UNKNOWN = "?"
    DECLINED = "-"


@record
class Place:
    """A prefecture by id, and a town as the person typed it."""

    prefecture: str
    town: str | None = None


@record
class Words:
    """Free text, exactly as typed."""

    text: str


Value = (
    str
    | tuple[str, ...]
    | int
    | float
    | date
    | Month
    | Place
    | tuple[Person, ...]
    | tuple[Period, ...]
    | Words
)
Given = Value | Mark

LONGEST_TEXT = 4000
LONGEST_TOWN = 40
WIDEST_NUMBER = 1e12


def accept(  # noqa: C901, PLR0911 -- one branch a kind
    question: Question, raw: object, prefectures: Mapping[str, object]
) -> Given:
    """Turn what a file or a front end holds into an answer to `question`.

    Raises:
        Refused: `raw` is of the wrong type, out of range, or names an id that does not exist.
    """
    if raw == Mark.UNKNOWN.value:
        return Mark.UNKNOWN
    if raw == Mark.DECLINED.value:
        return Mark.DECLINED
    match question.kind:
        case "single":
            return _option(question, raw)
        case "multi":
            return _options(question, raw)
        case "number":
            return _number(question, raw)
        case "date":
            return _date(question, raw)
        case "place":
            return _place(raw, prefectures)
        case "people":
            return tuple(read_person(row) for row in rows_of(raw))
        case "periods":
            return tuple(read_period(row, prefectures) for row in rows_of(raw))
        case "text":
            return _words(raw)


def _option(question: Question, raw: object) -> Given:
    if not isinstance(raw, str):
        raise Refused(refusals.NEEDS_OPTION)
    option = question.option(raw)
    if option is None:
        raise Refused(_no_such_option(question))
    return Mark.DECLINED if option.stores == "declined" else option.id


def _no_such_option(question: Question) -> Text:
    offered = (option.id for option in question.options if not option.retired)
    return refusals.NO_SUCH_OPTION.filled(options=", ".join(offered))


def _options(question: Question, raw: object) -> tuple[str, ...]:
    if not isinstance(raw, list | tuple) or not all(isinstance(item, str) for item in raw):
        raise Refused(refusals.NEEDS_OPTIONS)
    if any(question.option(item) is None for item in raw):
        raise Refused(_no_such_option(question))
    return tuple(option.id for option in question.options if option.id in raw)


def _number(question: Question, raw: object) -> int | float:
    if isinstance(raw, bool) or not isinstance(raw, int | float):
        raise Refused(refusals.NEEDS_NUMBER)
    if (isinstance(raw, float) and not isfinite(raw)) or abs(raw) > WIDEST_NUMBER:
        raise Refused(refusals.NUMBER_BEYOND_REASON)
    if question.minimum is not None and raw < question.minimum:
        raise Refused(refusals.NUMBER_TOO_LOW.filled(limit=f"{question.minimum:,.0f}"))
    if question.maximum is not None and raw > question.maximum:
        raise Refused(refusals.NUMBER_TOO_HIGH.filled(limit=f"{question.maximum:,.0f}"))
    return raw


def _date(question: Question, raw: object) -> date | Month:
    if isinstance(raw, datetime):
        raise Refused(refusals.NEEDS_DATE)
    if isinstance(raw, date | Month):
        return _within_reason(raw)
    if isinstance(raw, str):
        return written_day(raw, month=question.month)
    raise Refused(refusals.NEEDS_DATE)


def _within_reason(day: date | Month) -> date | Month:
    if not 1900 <= day.year <= 2100:  # noqa: PLR2004 -- a life and its plans fit between
        raise Refused(refusals.DATE_BEYOND_REASON)
    return day


def written_day(written: str, *, month: bool) -> date | Month:
    """Read a day the way files write it; `month` takes 2027-04 as well.

    Raises:
        Refused: another form, a day that is in no calendar, or one beyond reason.
    """
    return _within_reason(_in_calendar(written, month=month))


def _in_calendar(written: str, *, month: bool) -> date | Month:
    parts = written.split("-")
    if not all(part.isascii() and part.isdigit() for part in parts):
        raise Refused(refusals.NEEDS_DATE)
    try:
        match [int(part) for part in parts]:
            case [year, number] if month:
                date(year, number, 1)
                return Month(year=year, month=number)
            case [year, number, day]:
                return date(year, number, day)
            case _:
                raise Refused(refusals.NEEDS_DATE)
    except (ValueError, OverflowError) as error:
        raise Refused(refusals.NO_SUCH_DAY) from error


def _place(raw: object, prefectures: Mapping[str, object]) -> Place:
    if isinstance(raw, Place):
        return raw
    if not isinstance(raw, Mapping) or not set(raw) <= {"prefecture", "town"}:
        raise Refused(refusals.NEEDS_PLACE)
    prefecture, town = raw.get("prefecture"), raw.get("town")
    if not isinstance(prefecture, str) or prefecture not in prefectures:
        raise Refused(refusals.NO_SUCH_PREFECTURE)
    if town is None or town == "":
        return Place(prefecture=prefecture)
    if not isinstance(town, str):
        raise Refused(refusals.NEEDS_PLACE)
    if len(town) > LONGEST_TOWN:
        raise Refused(refusals.TEXT_TOO_LONG.filled(limit=LONGEST_TOWN))
    return Place(prefecture=prefecture, town=town)


def _words(raw: object) -> Words:
    text = raw.get("text") if isinstance(raw, Mapping) and set(raw) == {"text"} else raw
    if isinstance(text, Words):
        return text
    if not isinstance(text, str):
        raise Refused(refusals.NEEDS_TEXT)
    if len(text) > LONGEST_TEXT:
        raise Refused(refusals.TEXT_TOO_LONG.filled(limit=LONGEST_TEXT))
    return Words(text=text)


def raw_value(given: Given) -> object:
    """Turn an answer back into what the answers file writes; `accept` reads it again unchanged."""
    match given:
        case Mark():
            return given.value
        case Month():
            return str(given)
        case Place(prefecture=prefecture, town=town):
            return {"prefecture": prefecture} | ({} if town is None else {"town": town})
        case Words(text=text):
            return {"text": text}
        case tuple():
            return [raw_row(item) for item in given]
        case _:
            return given
