"""Listing where somebody lived: where, from when to when, and how they went to work or school."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from relocate_tui.bank.bank import Bank
from relocate_tui.bank.month import Month
from relocate_tui.bank.refused import Refused
from relocate_tui.bank.rows import (
    LONGEST_NAME,
    PLACES_LIVED,
    Period,
    read_period,
    rows_of,
)
from relocate_tui.bank.rows import NOT_KNOWN as PLACE_NOT_KNOWN
from relocate_tui.interview.entry import read_past_month, read_town
from relocate_tui.phrases import refusals
from relocate_tui.phrases import tui_listing as say
from relocate_tui.report.row_words import period_text
from relocate_tui.text import LANGUAGES, Language, Text
from relocate_tui.tui.listing.step import (
    DONT_KNOW,
    NOT_KNOWN,
    WITHOUT,
    Line,
    ListWords,
    Offer,
    Said,
    Step,
    offers,
)

STILL = "=still"
JOINTS: Mapping[Language, str] = {"ja": "・", "en": ", ", "easy": "・"}
COMMUTED_FROM = ("tokyo-area", "tokyo-area-listed")
YES_OR_NO = (Offer(id="yes", text=say.YES), Offer(id="no", text=say.NO), NOT_KNOWN)
SAID: Mapping[str | None, bool] = {"yes": True, "no": False}
LONGEST_ASKED = 6
FIXED_COURSE = "technical-college"
"""The rules count two years of it however long it takes, so its length is not asked."""
WORK: Mapping[str | None, Mapping[str, object]] = {
    "insured": {"work": "employee", "insured": True},
    "uninsured": {"work": "employee", "insured": False},
    "self-employed": {"work": "self-employed"},
    "officer": {"work": "officer"},
    "public-servant": {"work": "public-servant"},
    "student": {"student": True},
}


class PeriodForm:
    """Asks only what the years in the 23 wards are counted by."""

    words = ListWords(
        add=say.PERIODS_ADD, done=say.PERIODS_DONE, none=say.PERIODS_NONE, remove=say.PERIODS_REMOVE
    )

    def __init__(self, bank: Bank) -> None:
        self.bank = bank

    def steps(self, said: Said) -> Iterator[Step]:
        """Ask where and when; then for the record in the wards, or for the way there."""
        yield self._where()
        where = said.picked("where")
        if where in COMMUTED_FROM:
            yield self._prefecture()
            if said.picked("prefecture") != DONT_KNOW:
                town = Line(example=say.TOWN_EXAMPLE, read=lambda typed: self._town(said, typed))
                yield Step(id="town", prompt=say.TOWN, offers=(WITHOUT,), line=town)
        since = Line(example=say.SINCE_EXAMPLE, read=_day)
        yield Step(id="from", prompt=say.SINCE, line=since)
        until = Line(example=say.UNTIL_EXAMPLE, read=lambda typed: _until(said, typed))
        still = Offer(id=STILL, text=say.STILL)
        yield Step(id="to", prompt=say.UNTIL, offers=(still,), line=until)
        if where == "tokyo-23":
            yield Step(id="registered", prompt=say.REGISTERED, offers=YES_OR_NO)
        if where in COMMUTED_FROM:
            yield Step(id="commutes", prompt=say.COMMUTES, offers=YES_OR_NO)
            if said.picked("commutes") == "yes":
                yield from _way(said)

    def row(self, said: Said) -> Period:
        """Make a period."""
        where, since = said.picked("where"), said.typed("from")
        town, until = said.typed("town"), said.typed("to")
        prefecture, years = said.picked("prefecture"), said.picked("course")
        raw: dict[str, object] = {
            "where": PLACE_NOT_KNOWN if where == DONT_KNOW else where,
            "from": None if since is None else _day(since),
            "to": None if until is None else _day(until),
            "prefecture": None if prefecture == DONT_KNOW else prefecture,
            "town": self._said_town(said, where, town),
            "registered": SAID.get(said.picked("registered")),
            "commutes": SAID.get(said.picked("commutes")),
            "school": said.picked("school"),
            "course_years": None if years in (None, DONT_KNOW) else int(years),
            **WORK.get(said.picked("work"), {}),
        }
        return read_period(raw, self.bank.prefectures)

    def read(self, raw: object) -> tuple[Period, ...]:
        """Read periods from the form of the answers file."""
        return tuple(read_period(row, self.bank.prefectures) for row in rows_of(raw))

    def in_order(self, rows: Sequence[Period]) -> tuple[Period, ...]:
        """Put periods in order of time."""
        return tuple(sorted(rows, key=lambda row: (row.first_day, row.last_day or date.max)))

    def row_text(self, row: Period, language: Language) -> str:
        """Say everything that is known about a period."""
        return period_text(row, language, self.bank)

    def _where(self) -> Step:
        names = [one.name for one in self.bank.prefectures.values() if one.tokyo_area]
        joined = {
            language: JOINTS[language].join(name.in_language(language) for name in names)
            for language in LANGUAGES
        }
        prompt = Text(
            **{
                language: say.WHERE.filled(prefectures=joined[language]).in_language(language)
                for language in LANGUAGES
            }
        )
        places = offers(say.PLACES, *PLACES_LIVED)
        return Step(id="where", prompt=prompt, offers=(*places, NOT_KNOWN))

    def _prefecture(self) -> Step:
        area = [one for one in self.bank.prefectures.values() if one.tokyo_area]
        names = tuple(Offer(id=one.id, text=one.name) for one in area)
        return Step(id="prefecture", prompt=say.PREFECTURE, offers=(*names, NOT_KNOWN))

    def _said_town(self, said: Said, where: str | None, typed: str | None) -> str | None:
        """Give the town; outside the wards one that was passed over is kept as not known."""
        if typed is not None:
            return self._town(said, typed)
        return PLACE_NOT_KNOWN if where in COMMUTED_FROM else None

    def _town(self, said: Said, typed: str) -> str | None:
        prefecture = self.bank.prefectures[said.picked("prefecture") or ""]
        town = read_town(typed, prefecture)
        if len(town) > LONGEST_NAME:
            raise Refused(refusals.TEXT_TOO_LONG.filled(limit=LONGEST_NAME))
        return town or None


def _day(typed: str) -> date | Month:
    return read_past_month(typed)


def _until(said: Said, typed: str) -> Period:
    """Read the end together with the beginning, which it may not come before."""
    row = {"from": _day(said.typed("from") or ""), "to": _day(typed), "where": PLACE_NOT_KNOWN}
    return read_period(row, {})


def _way(said: Said) -> Iterator[Step]:
    """Ask as what somebody went to the wards, and for a student what the course was."""
    yield Step(id="work", prompt=say.WORK, offers=(*offers(say.KINDS_OF_WORK), NOT_KNOWN))
    if said.picked("work") != "student":
        return
    yield Step(id="school", prompt=say.SCHOOL, offers=offers(say.SCHOOLS))
    if said.picked("school") != FIXED_COURSE:
        years = (
            Offer(id=str(years), text=say.YEARS.filled(years=years))
            for years in range(1, LONGEST_ASKED + 1)
        )
        yield Step(id="course", prompt=say.COURSE, offers=(*years, NOT_KNOWN))
