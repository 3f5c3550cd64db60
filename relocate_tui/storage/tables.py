"""The tables `[answers]`, `[towns]`, `[notes]`, `[[replies]]` and `[kept]`, checked."""

from collections.abc import Mapping
from difflib import get_close_matches

from relocate_tui.bank.bank import Bank
from relocate_tui.bank.question import Question
from relocate_tui.bank.refused import Refused
from relocate_tui.bank.value import LONGEST_TOWN, Given, accept
from relocate_tui.interview.answers import Answers, Town
from relocate_tui.phrases import files, refusals
from relocate_tui.storage.replies import read_replies
from relocate_tui.untrusted.limits import ID, LONGEST_ID, key_path
from relocate_tui.untrusted.unreadable import Unreadable

MOST_TOWNS = 100
"""Candidate towns in one file; people compare two to four, and name some more over the years."""


class Tables:
    """One pass over the tables of a file.

    With `keeps`, what this bank does not take is put aside under `[kept]` instead of refused. It
    stays there, whichever bank saves the file next, until a bank takes it again.
    """

    def __init__(self, bank: Bank, file: str, *, keeps: bool) -> None:
        self._bank = bank
        self._file = file
        self._keeps = keeps
        self._kept: dict[str, object] = {}

    def answers(self, document: Mapping[str, object]) -> Answers:
        """Read all of them.

        Raises:
            Unreadable: with the key path of the first thing that cannot be taken.
        """
        self._kept = dict(self._table(document, "kept"))
        given = self._given(self._table(document, "answers"), "answers")
        towns_table = self._table(document, "towns")
        if len(towns_table) > MOST_TOWNS:
            text = files.TOO_MANY_TOWNS.filled(limit=MOST_TOWNS)
            raise Unreadable(text, self._file, key="towns")
        towns = {town_id: self._town(towns_table, town_id) for town_id in towns_table}
        notes = self._notes(self._table(document, "notes"))
        replies = read_replies(document, self._bank, self._file, self._kept, keeps=self._keeps)
        return Answers(given=given, towns=towns, notes=notes, replies=replies, kept=self._kept)

    def _given(
        self, table: Mapping[str, object], *path: str, town_id: str | None = None
    ) -> dict[str, Given]:
        given = {}
        prefix = "" if town_id is None else f"towns.{town_id}."
        for question_id, raw in table.items():
            if self._keeps and self._is_strange(question_id):
                self._kept[prefix + question_id] = raw
                continue
            try:
                given[question_id] = self._taken(question_id, raw, *path, town_id=town_id)
            except Unreadable:
                if not self._keeps or not ID.fullmatch(question_id):
                    raise
                self._kept[prefix + question_id] = raw
        for name in [name for name in self._kept if name.startswith(prefix)]:
            question_id = name.removeprefix(prefix)
            if question_id in table or question_id not in self._bank.questions:
                continue
            try:
                taken = self._taken(question_id, self._kept[name], *path, town_id=town_id)
            except Unreadable:
                continue
            given[question_id] = taken
            del self._kept[name]
        return given

    def _is_strange(self, question_id: str) -> bool:
        """Tell a name that could be a question's of another bank from one of ours, or from none."""
        return question_id not in self._bank.questions and ID.fullmatch(question_id) is not None

    def _taken(self, question_id: str, raw: object, *path: str, town_id: str | None) -> Given:
        question = self._bank.questions.get(question_id)
        place = key_path(*path, question_id)
        if question is None:
            raise self._stranger(question_id, place)
        if question.per_town and town_id is None:
            raise Unreadable(files.BELONGS_TO_TOWN, self._file, key=place)
        if not question.per_town and town_id is not None:
            raise Unreadable(files.BELONGS_TO_PERSON, self._file, key=place)
        try:
            return accept(question, raw, self._bank.prefectures)
        except Refused as refused:
            place = key_path(*path, question_id, *self._first_refused(question, raw))
            raise Unreadable(refused.text, self._file, key=place) from None

    def _stranger(self, question_id: str, place: str) -> Unreadable:
        near = get_close_matches(question_id[:LONGEST_ID], self._bank.questions, n=1, cutoff=0.75)
        if not near:
            return Unreadable(files.NO_SUCH_QUESTION, self._file, key=place)
        text = files.NO_SUCH_QUESTION_BUT.filled(nearest=near[0])
        return Unreadable(text, self._file, key=place)

    def _first_refused(self, question: Question, raw: object) -> tuple[int, ...]:
        """Find the row of a list that is to blame, where it is one row's fault."""
        for number, row in enumerate(raw if isinstance(raw, list) else ()):
            try:
                accept(question, [row], self._bank.prefectures)
            except Refused:
                return (number,)
        return ()

    def _town(self, towns: Mapping[str, object], town_id: str) -> Town:
        if not ID.fullmatch(town_id):
            text = files.BAD_TOWN_ID.filled(limit=LONGEST_ID)
            raise Unreadable(text, self._file, key=key_path("towns", town_id))
        town = self._table(towns, town_id, "towns")
        for key in town:
            if key not in ("name", "prefecture", "answers"):
                place = key_path("towns", town_id, key)
                raise Unreadable(files.NO_SUCH_KEY, self._file, key=place)
        name = town.get("name")
        if name is not None and not (isinstance(name, str) and len(name) <= LONGEST_TOWN):
            text = files.BAD_TOWN_NAME.filled(limit=LONGEST_TOWN)
            raise Unreadable(text, self._file, key=key_path("towns", town_id, "name"))
        prefecture = town.get("prefecture")
        known = isinstance(prefecture, str) and prefecture in self._bank.prefectures
        if prefecture is not None and not known:
            text = refusals.NO_SUCH_PREFECTURE
            raise Unreadable(text, self._file, key=key_path("towns", town_id, "prefecture"))
        table = self._table(town, "answers", "towns", town_id)
        given = self._given(table, "towns", town_id, "answers", town_id=town_id)
        return Town(
            name=name,
            prefecture=None if prefecture is None else str(prefecture),
            given=given,
        )

    def _notes(self, table: Mapping[str, object]) -> dict[str, str]:
        notes = {}
        for question_id, note in table.items():
            place = key_path("notes", question_id)
            if not isinstance(note, str):
                raise Unreadable(files.BAD_NOTE, self._file, key=place)
            if question_id in self._bank.questions:
                notes[question_id] = note
            elif self._keeps and self._is_strange(question_id):
                self._kept[f"notes.{question_id}"] = note
            else:
                raise self._stranger(question_id, place)
        for name in [name for name in self._kept if name.startswith("notes.")]:
            question_id, note = name.removeprefix("notes."), self._kept[name]
            known = question_id in self._bank.questions and question_id not in notes
            if known and isinstance(note, str):
                notes[question_id] = note
                del self._kept[name]
        return notes

    def _table(self, inside: Mapping[str, object], key: str, *path: str) -> Mapping[str, object]:
        """Give a table that may be absent."""
        table = inside.get(key, {})
        if not isinstance(table, Mapping):
            raise Unreadable(files.NEEDS_TABLE, self._file, key=key_path(*path, key))
        return table
