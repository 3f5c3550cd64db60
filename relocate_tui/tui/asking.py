"""How the answer to a question is taken just now: in what field, and from what list."""

from collections.abc import Mapping
from typing import Literal

from relocate_tui.bank.question import Question
from relocate_tui.bank.value import Given, Mark
from relocate_tui.record import record
from relocate_tui.tui.listing.draft import draft_of
from relocate_tui.tui.listing.listing import AnyListing
from relocate_tui.tui.listing.step import Step
from relocate_tui.tui.question_words import (
    TYPED_KINDS,
    choices,
    chosen,
    hint,
    placeholder,
    typed_form,
    with_marks,
)
from relocate_tui.tui.visit import Visit
from relocate_tui.tui.widgets.choice_field import Choice, Manner

Field = Literal["line", "lines", "list"]


@record
class Asking:
    """What a screen shows to take an answer, or one step of it; the list is always there.

    `field` is the one above the list; "list" where there is none. `in_steps` is true while a row
    is being said: then `hint` is what is asked.
    """

    hint: str
    field: Field
    text: str
    example: str
    choices: tuple[Choice, ...]
    focus: Field
    manner: Manner = "menu"
    chosen: frozenset[str] = frozenset()
    cursor: str | int | None = None
    in_steps: bool = False


def asking(visit: Visit, question: Question, listing: AnyListing | None) -> Asking:
    """Say what a question, or the list it asks for, needs on the screen."""
    given = visit.sitting_now().answers.answer(question.id)
    if listing is None:
        return _plain(visit, question, given)
    step = listing.step
    if step is None:
        return _list(visit, question, given, listing)
    return _step(visit, listing, step)


def not_known_yet(
    asked: Asking, listing: AnyListing | None, typed: Mapping[Field, str]
) -> str | None:
    """Give the draft of what stands in the field, unless it is what was put there."""
    text = typed.get(asked.field, asked.text)
    if text == asked.text:
        return None
    return text if listing is None else draft_of(listing.holding(text))


def _plain(visit: Visit, question: Question, given: Given | None) -> Asking:
    draft = visit.sitting_now().draft_for(question.id)
    field: Field = "list"
    if question.kind in TYPED_KINDS:
        field = "line"
    elif question.kind == "text":
        field = "lines"
    return Asking(
        hint=hint(visit, question),
        field=field,
        text=typed_form(visit, given) if draft is None else draft,
        example=placeholder(visit, question),
        choices=tuple(with_marks(visit, choices(visit, question))),
        focus=field,
        manner="multi" if question.kind == "multi" else "single",
        chosen=chosen(given),
    )


def _list(visit: Visit, question: Question, given: Given | None, listing: AnyListing) -> Asking:
    marks = chosen(given) if isinstance(given, Mark) and not listing.rows else frozenset()
    return Asking(
        hint=hint(visit, question),
        field="list",
        text="",
        example="",
        choices=tuple(with_marks(visit, listing.choices(visit.language))),
        focus="list",
        chosen=marks,
        cursor=None if marks else listing.cursor(),
    )


def _step(visit: Visit, listing: AnyListing, step: Step) -> Asking:
    lines = (listing.so_far(visit.language), visit.say(step.prompt))
    return Asking(
        hint="\n".join(line for line in lines if line),
        field="list" if step.line is None else "line",
        text=listing.text,
        example="" if step.line is None else visit.say(step.line.example),
        choices=tuple(listing.choices(visit.language)),
        focus="line" if listing.typing else "list",
        cursor=listing.cursor(),
        in_steps=True,
    )
