"""Tasks for the checklist, and the desks they send people to."""

from datetime import date
from typing import Literal

from relocate_tui.bank.condition import Comparison, Condition
from relocate_tui.record import record
from relocate_tui.text import Text

Phase = Literal["before-deciding", "before-moving", "after-moving"]
PHASES: tuple[Phase, ...] = ("before-deciding", "before-moving", "after-moving")
Effort = Literal["tonight", "this-week", "this-month", "long"]
Role = Literal[
    "self",
    "partner",
    "employer",
    "client",
    "municipality",
    "landlord",
    "clinic",
    "school",
    "provider",
    "agency",
    "residents",
]
"""With whom a task is done: `provider` sells a service (line, gas, moving), `agency` is a public
office that is not the town's (job centre, pension office, police, tax office)."""

Confidence = Literal["official", "municipal", "press", "secondary", "unverified"]


@record
class Leads:
    """The answer a finished task makes true.

    `option` becomes the answer of a `single` question; `without` is no longer picked in a `multi`
    question whose options name what is still open.
    """

    question: str
    option: str | None = None
    without: str | None = None

    @property
    def goal(self) -> Condition:
        """What holds once the task is done."""
        named = self.option or self.without or ""
        comparison: Comparison = "is" if self.option else "has"
        leaf = Condition(
            operator="question", subject=self.question, comparison=comparison, operand=named
        )
        return leaf if self.option else Condition(operator="not", parts=(leaf,))


@record
class Deadline:
    """A day set by law or by an office: `days` counted from what `counted_from` says."""

    days: int
    counted_from: Text
    source: str
    checked_on: date
    confidence: Confidence


@record
class Task:
    """One thing to do: what, who, by when, done when.

    A task comes up because an answer names it, or because `when` holds; one with neither is never
    offered. `lead_weeks` counts back from the move to the week to begin in (negative: weeks after
    it); `fixed` marks a lead that others set and that cannot be made up later. `role` says with
    whom it is done, `who` says it in words. `weight` orders tasks of the same gate, highest first.
    `withheld_if_declined` names questions whose refusal removes the task from every list. `draft`
    is a text that can be sent unchanged. `subsidies` names the programmes it opens or keeps open.
    """

    id: str
    title: Text
    done_when: Text
    who: Text
    role: Role
    phase: Phase
    weight: float
    why: Text
    effort: Effort = "this-month"
    when: Condition | None = None
    leads_to: Leads | None = None
    lead_weeks: int
    fixed: bool = False
    deadline: Deadline | None = None
    desk: str | None = None
    evidence: tuple[str, ...] = ()
    withheld_if_declined: tuple[str, ...] = ()
    subsidies: tuple[str, ...] = ()
    draft: Text | None = None
    alone: bool = False
    gate: str | None = None


@record
class Desk:
    """Where to ask. A telephone number stands here only with its source and the day it was read."""

    id: str
    name: Text
    about: Text
    phone: str | None = None
    hours: Text | None = None
    web: str | None = None
    handout: bool = False
    source: str
    checked_on: date


@record
class NotYet:
    """Something not to do before the open points are settled, with its reason."""

    id: str
    text: Text
    reason: Text
    when: Condition = Condition.ALWAYS
