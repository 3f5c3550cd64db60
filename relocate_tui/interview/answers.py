"""Everything one person has answered: immutable, one change at a time."""

from collections.abc import Mapping
from dataclasses import field, replace
from datetime import date
from itertools import count
from typing import TypeVar

from relocate_tui.bank.bank import Bank, BankMark
from relocate_tui.bank.reading import Reading
from relocate_tui.bank.reply import MOST_REPLIES, Reply
from relocate_tui.bank.value import Given, Place
from relocate_tui.record import record

DESTINATION = "destination"
V = TypeVar("V")


@record
class Town:
    """The answers about one candidate town; a town written by hand may have no name.

    `prefecture` tells towns of one name apart, such as the two called 府中市.
    """

    name: str | None = None
    prefecture: str | None = None
    given: Mapping[str, Given] = field(default_factory=dict)


@record
class Answers:
    """Answers by question id, answers about towns by town id, and notes in the person's own words.

    `kept` holds raw answers to questions this bank does not know; they travel along untouched.
    `replies` are what desks said, oldest first. `banks` are those, other than the present one, that
    some of it may have been answered under, oldest first.
    """

    given: Mapping[str, Given] = field(default_factory=dict)
    towns: Mapping[str, Town] = field(default_factory=dict)
    notes: Mapping[str, str] = field(default_factory=dict)
    kept: Mapping[str, object] = field(default_factory=dict)
    replies: tuple[Reply, ...] = ()
    banks: tuple[BankMark, ...] = ()

    def town_in_question(self) -> str | None:
        """Give the id of the town the per-town answers belong to, or None while none is named.

        A town entry named like the destination comes first, then one without a name, which is about
        whatever town is meant. A destination that has no entry yet gets the next free id.
        """
        place = self._destination()
        for town_id, town in self.towns.items():
            if place is not None and _is_named(town, place):
                return town_id
        for town_id, town in self.towns.items():
            if town.name is None:
                return town_id
        if place is None:
            return None
        free = (f"town-{number}" for number in count(len(self.towns) + 1))
        return next(town_id for town_id in free if town_id not in self.towns)

    def town_name(self) -> str | None:
        """Give the name of the town in question as typed, or None."""
        town_id = self.town_in_question()
        town = None if town_id is None else self.towns.get(town_id)
        place = self._destination()
        return (None if town is None else town.name) or (None if place is None else place.town)

    def merged(self) -> Mapping[str, Given]:
        """Give the person's answers together with those about the town in question."""
        town_id = self.town_in_question()
        town = None if town_id is None else self.towns.get(town_id)
        return self.given if town is None else {**self.given, **town.given}

    def reading(self, bank: Bank, today: date | None = None) -> Reading:
        """Read the answers through a bank."""
        reading = Reading(bank, self.merged(), town=self.town_in_question(), today=today)
        reading.replies = self.replies
        return reading

    def answer(self, question_id: str) -> Given | None:
        """Give what was answered, dormant or not."""
        return self.merged().get(question_id)

    def with_answer(self, bank: Bank, question_id: str, given: Given | None) -> "Answers":
        """Answer a question, or with None take its answer back.

        What was said about one town stays with it when the destination changes: an entry without a
        name first gets the name it was used under.

        Raises:
            ValueError: a question about a town, while no town is named.
        """
        if question_id == DESTINATION:
            changed_given = _changed(self.given, question_id, given)
            return replace(self, given=changed_given, towns=self._named_towns())
        if not bank.questions[question_id].per_town:
            return replace(self, given=_changed(self.given, question_id, given))
        town_id = self.town_in_question()
        if town_id is None:
            raise ValueError(f"{question_id} is asked for a town, and none is named")
        town = self.towns.get(town_id) or _entry(self._destination(), Town())
        changed = replace(town, given=_changed(town.given, question_id, given))
        return replace(self, towns={**self.towns, town_id: changed})

    def with_note(self, question_id: str, note: str) -> "Answers":
        """Keep the person's own words beside a question; an empty note is taken away."""
        return replace(self, notes=_changed(self.notes, question_id, note or None))

    def with_reply(self, reply: Reply) -> "Answers":
        """Keep what a desk said; a second reply of one day to one question takes its place.

        Where there are as many as a file takes, the oldest makes room.
        """
        others = [
            each
            for each in self.replies
            if (each.about, each.town, each.prefecture, each.on)
            != (reply.about, reply.town, reply.prefecture, reply.on)
        ]
        if len(others) >= MOST_REPLIES:
            others.remove(min(others, key=lambda each: each.on))
        return replace(self, replies=(*others, reply))

    def _named_towns(self) -> Mapping[str, Town]:
        """Give the towns, the one in question under the name of the destination if it had none."""
        town_id, place = self.town_in_question(), self._destination()
        town = None if town_id is None else self.towns.get(town_id)
        if town_id is None or place is None or town is None or town.name is not None:
            return self.towns
        return {**self.towns, town_id: _entry(place, town)}

    def _destination(self) -> Place | None:
        """Give the destination if it names a town."""
        destination = self.given.get(DESTINATION)
        named = isinstance(destination, Place) and destination.town is not None
        return destination if isinstance(destination, Place) and named else None


def _is_named(town: Town, place: Place) -> bool:
    return town.name == place.town and town.prefecture in (None, place.prefecture)


def _entry(place: Place | None, town: Town) -> Town:
    if place is None:
        return town
    return replace(town, name=place.town, prefecture=place.prefecture)


def _changed(before: Mapping[str, V], key: str, value: V | None) -> Mapping[str, V]:
    if value is None:
        return {name: kept for name, kept in before.items() if name != key}
    return {**before, key: value}
