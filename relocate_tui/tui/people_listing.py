"""Listing the people who move along, one step at a time: who, then how old."""

from relocate_tui.bank.rows import AGE_BANDS, RELATIONS, Person
from relocate_tui.phrases import people
from relocate_tui.phrases import tui as say
from relocate_tui.report.answer_words import person_text
from relocate_tui.text import Text
from relocate_tui.tui.visit import Visit
from relocate_tui.tui.widgets.choice_field import Choice

ADD, DONE, REMOVE = "=add", "=done", "=remove:"
"""Entries of our own begin with `=`, which no id in a bank can."""

YOUNGEST = {"partner": "18-29", "parent": "30s"}


class PeopleListing:
    """Who was listed so far, and which step is being taken."""

    def __init__(self, listed: tuple[Person, ...]) -> None:
        self.listed = listed
        self.adding = False
        self.relation: str | None = None

    def prompt(self) -> Text | None:
        """Ask for the step being taken; None while the list itself is shown."""
        if not self.adding:
            return None
        return say.PEOPLE_WHO if self.relation is None else say.PEOPLE_AGE

    def choices(self, visit: Visit) -> list[Choice]:
        """Offer what can be picked in this step."""
        tell = visit.say
        if self.adding and self.relation is None:
            return [Choice(id=name, text=tell(people.RELATIONS[name])) for name in RELATIONS]
        if self.adding:
            youngest = YOUNGEST.get(self.relation or "", AGE_BANDS[0])
            ages = AGE_BANDS[AGE_BANDS.index(youngest) :]
            if self.relation == "partner":
                ages = (*ages, "15-17")
            return [Choice(id=name, text=tell(people.AGE_BANDS[name])) for name in ages]
        removable = [
            Choice(
                id=f"{REMOVE}{place}",
                text=tell(say.PEOPLE_REMOVE, person=person_text(person, visit.language)),
            )
            for place, person in enumerate(self.listed)
        ]
        finish = say.PEOPLE_DONE if self.listed else say.PEOPLE_ALONE
        return [
            Choice(id=ADD, text=tell(say.PEOPLE_ADD)),
            Choice(id=DONE, text=tell(finish)),
            *removable,
        ]

    def pick(self, choice: str) -> bool:
        """Take one step; tell whether the list is finished."""
        if choice == DONE:
            return True
        if choice == ADD:
            self.adding = True
        elif choice.startswith(REMOVE):
            place = int(choice.removeprefix(REMOVE))
            self.listed = self.listed[:place] + self.listed[place + 1 :]
        elif self.relation is None:
            self.relation = choice
        else:
            self.listed = (*self.listed, Person(relation=self.relation, age_band=choice))
            self.leave_step()
        return False

    def leave_step(self) -> None:
        """Go back to the list; who was listed stays."""
        self.adding, self.relation = False, None

    def cursor(self) -> str | int:
        """Say where the cursor goes: to the end of the list once somebody is on it."""
        return DONE if self.listed and not self.adding else 0
