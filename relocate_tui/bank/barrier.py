"""Barriers, gates, stages and the thresholds of the outcome: the policy of the assessment."""

from typing import Literal

from relocate_tui.bank.condition import Condition
from relocate_tui.record import record
from relocate_tui.text import Text

Stage = Literal["not-interested", "interested", "considering", "planning", "acting", "settled"]
STAGES: tuple[Stage, ...] = (
    "not-interested",
    "interested",
    "considering",
    "planning",
    "acting",
    "settled",
)


@record
class Adjustment:
    """A different weight while a condition holds; the last that holds counts."""

    when: Condition
    weight: float


@record
class Barrier:
    """Something that can stand in the way, measured by the questions that give it a weight."""

    id: str
    name: Text
    about: Text
    weight: float
    applies_when: Condition = Condition.ALWAYS
    adjustments: tuple[Adjustment, ...] = ()
    evidence: tuple[str, ...] = ()


@record
class Gate:
    """Something to settle first, which no average can outweigh.

    `questions` decide it. `due_when` false means too early to ask. A gate is `blocking` or
    `settled` when its condition holds, `open` otherwise; a declined question makes it not
    applicable.
    """

    id: str
    name: Text
    barrier: str
    questions: tuple[str, ...]
    settled_when: Condition
    blocking_when: Condition
    applies_when: Condition = Condition.ALWAYS
    due_when: Condition = Condition.ALWAYS
    settled: Text
    open: Text
    blocking: Text


@record
class StageRule:
    """What a person has done to stand at a stage; the first rule that holds counts."""

    id: Stage
    when: Condition
    name: Text


@record
class Outcomes:
    """Conditions and thresholds of the ordered outcome rules."""

    moved_when: Condition
    office_weeks_when: Condition
    two_base_gates: tuple[str, ...]
    too_early_below: float
    try_first_barriers: tuple[str, ...]
    try_first_below: float
    two_step_barriers: tuple[str, ...]
    two_step_below: float


@record
class Contradiction:
    """Two answers that do not fit together; mentioned, never an error."""

    id: str
    when: Condition
    text: Text
