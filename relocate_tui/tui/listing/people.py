"""Listing the people who move along: who, then how old, then a day of birth where 18 is near."""

from collections.abc import Iterator, Sequence
from datetime import date

from relocate_tui.bank.refused import Refused
from relocate_tui.bank.rows import AGE_BANDS, RELATIONS, Person, read_person, rows_of
from relocate_tui.interview.entry import read_past_day
from relocate_tui.phrases import people, refusals
from relocate_tui.phrases import tui as say
from relocate_tui.phrases import tui_listing as words
from relocate_tui.report.row_words import person_text
from relocate_tui.text import Language
from relocate_tui.tui.listing.step import WITHOUT, Line, ListWords, Said, Step, offers

YOUNGEST = {"partner": "18-29", "parent": "30s"}
NEAR_18 = ("15-17", "18-29")


class PeopleForm:
    """Asks for relation and age band; `today` is the last day somebody can be born on."""

    words = ListWords(
        add=say.PEOPLE_ADD, done=say.PEOPLE_DONE, none=say.PEOPLE_ALONE, remove=say.PEOPLE_REMOVE
    )

    def __init__(self, today: date) -> None:
        self.today = today

    def steps(self, said: Said) -> Iterator[Step]:
        """Ask who, how old, and for a child near 18 the day of birth, which can be left out."""
        yield Step(
            id="relation", prompt=say.PEOPLE_WHO, offers=offers(people.RELATIONS, *RELATIONS)
        )
        relation = said.picked("relation")
        yield Step(
            id="age",
            prompt=say.PEOPLE_AGE,
            offers=offers(people.AGE_BANDS, *_ages(relation or "")),
        )
        if relation == "child" and said.picked("age") in NEAR_18:
            line = Line(example=words.BORN_EXAMPLE, read=self._born)
            yield Step(id="born", prompt=words.BORN, offers=(WITHOUT,), line=line)

    def row(self, said: Said) -> Person:
        """Make a person."""
        typed = said.typed("born")
        return Person(
            relation=said.picked("relation") or "",
            age_band=said.picked("age") or "",
            born=None if typed is None else self._born(typed),
        )

    def read(self, raw: object) -> tuple[Person, ...]:
        """Read people from the form of the answers file."""
        return tuple(read_person(row) for row in rows_of(raw))

    def in_order(self, rows: Sequence[Person]) -> tuple[Person, ...]:
        """Leave people in the order they were named in."""
        return tuple(rows)

    def row_text(self, row: Person, language: Language) -> str:
        """Name somebody, with the day of birth: it stands only where it can be put right."""
        return person_text(row, language, born=True)

    def _born(self, typed: str) -> date:
        day = read_past_day(typed)
        if day > self.today:
            raise Refused(refusals.NOT_BORN_YET)
        return day


def _ages(relation: str) -> tuple[str, ...]:
    youngest = YOUNGEST.get(relation, AGE_BANDS[0])
    ages = AGE_BANDS[AGE_BANDS.index(youngest) :]
    return (*ages, "15-17") if relation == "partner" else ages
