"""Tasks for the checklist, and the desks they send people to."""

from datetime import date
from typing import Literal

from relocate_tui.bank.condition import Condition
from relocate_tui.record import record
from relocate_tui.text import Text

Phase = Literal["before-deciding", "before-moving", "after-moving"]
PHASES: tuple[Phase, ...] = ("before-deciding", "before-moving", "after-moving")
Effort = Literal["tonight", "this-week", "this-month", "long"]


@record
class Leads:
    """The answer a finished task makes true."""

    question: str
    option: str


@record
class Task:
    """One thing to do: what, who, by when, done when.

    A task comes up because an answer names it, or because `when` holds; one with neither is never
    offered. `lead_days` counts back from the move (negative: days after it). `weight` orders tasks
    of the same gate, highest first. `withheld_if_declined` names questions whose refusal removes
    the task from every list. `draft` is a text that can be sent unchanged. `subsidies` names the
    programmes it opens or keeps open.
    """

    id: str
    title: Text
    done_when: Text
    who: Text
    phase: Phase
    weight: float
    why: Text
    effort: Effort = "this-month"
    when: Condition | None = None
    leads_to: Leads | None = None
    lead_days: int | None = None
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
