"""A list being put together: its rows, and the row that is being said just now."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field, replace
from typing import Generic

from relocate_tui.bank.rows import MOST_ROWS, Period, Person
from relocate_tui.phrases import tui as say
from relocate_tui.phrases import tui_listing as words
from relocate_tui.record import record
from relocate_tui.text import Language
from relocate_tui.tui.listing.step import SKIP, Entry, Form, R, Said, Step
from relocate_tui.tui.widgets.choice_field import Choice

ADD, DONE, REMOVE, RESTORE = "=add", "=done", "=remove:", "=restore"
"""Entries of our own begin with `=`, which no id in a bank can."""


@record
class Listing(Generic[R]):
    """Every turn gives a new one.

    `given` is the answer it began with. `removed` is the row removed last, which can be had back: a
    stray digit removes one. `said` is None while the list itself is shown. `kept` is
    what stands in a line or was said before going back, to be offered again.
    """

    form: Form[R]
    given: tuple[R, ...]
    rows: tuple[R, ...]
    removed: R | None = None
    said: Said | None = None
    kept: Mapping[str, Entry] = field(default_factory=dict)

    @property
    def step(self) -> Step | None:
        """The step being taken; None while the list itself is shown."""
        return None if self.said is None else next_step(self.form, self.said)

    @property
    def text(self) -> str:
        """What stands in the line of this step."""
        kept = self._kept()
        return "" if kept is None or kept.picked else kept.text

    @property
    def typing(self) -> bool:
        """Whether a line is to be typed, and not picked before instead."""
        kept = self._kept()
        has_line = self.step is not None and self.step.line is not None
        return has_line and not (kept is not None and kept.picked)

    def choices(self, language: Language) -> list[Choice]:
        """Offer what can be picked now."""
        if self.step is not None:
            return [
                Choice(id=offer.id, text=offer.text.in_language(language))
                for offer in self.step.offers
            ]
        tell = self.form.words
        finish = tell.done if self.rows else tell.none
        rows = (self.form.row_text(row, language) for row in self.rows)
        removable = [
            Choice(id=f"{REMOVE}{place}", text=tell.remove.filled(row=row).in_language(language))
            for place, row in enumerate(rows)
        ]
        add = [Choice(id=ADD, text=tell.add.in_language(language))]
        restore = [Choice(id=RESTORE, text=words.RESTORE.in_language(language))]
        full = len(self.rows) >= MOST_ROWS
        return [
            *(() if full else add),
            Choice(id=DONE, text=finish.in_language(language)),
            *removable,
            *(restore if self.removed is not None and not full else ()),
        ]

    def cursor(self) -> str | int:
        """Say where the cursor goes: to what was picked before, or to the end of a list."""
        kept = self._kept()
        if self.said is None:
            return DONE if self.rows else 0
        return kept.text if kept is not None and kept.picked else 0

    def so_far(self, language: Language) -> str:
        """Name what was said about this row, for people to look back on."""
        entries = () if self.said is None else self.said.entries
        named = []
        for place, entry in enumerate(entries):
            step = next_step(self.form, Said(entries=entries[:place]))
            offer = None if step is None or not entry.picked else step.offer(entry.text)
            if not entry.picked:
                named.append(entry.text.strip())
            elif offer is not None and offer.id != SKIP:
                named.append(offer.text.in_language(language))
        if not named:
            return ""
        said = say.JOINT.in_language(language).join(named)
        return words.SO_FAR.filled(said=said).in_language(language)

    def pick(self, choice: str) -> "Listing[R]":
        """Take an entry of the list, or of the step."""
        step = self.step
        if step is not None:
            return self._say(Entry(step=step.id, picked=True, text=choice))
        if choice == ADD:
            return replace(self, said=Said())
        if choice.startswith(REMOVE):
            place = int(choice.removeprefix(REMOVE))
            left = self.rows[:place] + self.rows[place + 1 :]
            return replace(self, rows=left, removed=self.rows[place])
        if choice == RESTORE and self.removed is not None:
            return replace(self, rows=self._with(self.removed), removed=None)
        return self

    def enter(self, typed: str) -> "Listing[R]":
        """Take the line of the step; an empty one goes on where the step can be left out.

        Raises:
            Refused: the step does not understand it.
        """
        step = self.step
        if step is None or step.line is None:
            return self
        if not typed.strip() and step.offer(SKIP) is not None:
            return self.pick(SKIP)
        step.line.read(typed)
        return self._say(Entry(step=step.id, picked=False, text=typed))

    def holding(self, typed: str) -> "Listing[R]":
        """Hold what stands in the line and was not entered."""
        step = self.step
        if step is None or step.line is None or typed == self.text:
            return self
        return self._keeping(Entry(step=step.id, picked=False, text=typed))

    def back(self) -> "Listing[R]":
        """Go one step back, or from the first one to the list."""
        if self.said is None:
            return self
        left = Said(entries=self.said.entries[:-1]) if self.said.entries else None
        return replace(self, said=left)

    def _kept(self) -> Entry | None:
        return None if self.step is None else self.kept.get(self.step.id)

    def _keeping(self, entry: Entry) -> "Listing[R]":
        return replace(self, kept={**self.kept, entry.step: entry})

    def _say(self, entry: Entry) -> "Listing[R]":
        before = () if self.said is None else self.said.entries
        said = Said(entries=(*before, entry))
        if next_step(self.form, said) is not None:
            return replace(self._keeping(entry), said=said)
        return replace(self, rows=self._with(self.form.row(said)), said=None, kept={})

    def _with(self, row: R) -> tuple[R, ...]:
        return self.form.in_order((*self.rows, row))


AnyListing = Listing[Person] | Listing[Period]


def begun(form: Form[R], given: Sequence[R]) -> Listing[R]:
    """Begin with the rows of an answer."""
    rows = form.in_order(given)
    return Listing(form=form, given=rows, rows=rows)


def next_step(form: Form[R], said: Said) -> Step | None:
    """Give the first step that is not said; None once the row is complete."""
    return next(_open_steps(form, said), None)


def _open_steps(form: Form[R], said: Said) -> Iterator[Step]:
    return (step for step in form.steps(said) if step.id not in said)
