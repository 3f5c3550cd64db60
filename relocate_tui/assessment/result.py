"""The assessment as one frozen value; every number in it leads back to answers."""

from collections.abc import Mapping
from dataclasses import field
from typing import Literal

from relocate_tui.bank.barrier import Stage
from relocate_tui.bank.reply import Reply
from relocate_tui.bank.subsidy import Part, SubsidyTest
from relocate_tui.bank.task import Phase
from relocate_tui.bank.truth import Because
from relocate_tui.record import record

GateState = Literal["settled", "open", "blocking", "not-due", "not-applicable"]
Outcome = Literal[
    "follow-up", "two-base", "not-now", "settle-first", "too-early", "try-first", "plan"
]
TestResult = Literal["met", "not-met", "unknown", "ask-desk"]
SubsidyState = Literal[
    "likely-if-confirmed", "needs-check", "not-from-these-answers", "not-recorded"
]


@record
class Contribution:
    """What one answer adds to a barrier: `ready` 0…1 times `weight`; None while it is open."""

    because: Because
    weight: float
    ready: float | None


@record
class BarrierResult:
    """One barrier. `low`, `high` and `score` run from 0 to 100, `coverage` from 0 to 1.

    The final score lies between `low` and `high` whatever the open answers become. `score` is None
    unless everything due is answered. `weight` is the weight in force, adjustments included.
    """

    id: str
    applicable: bool
    score: float | None
    low: float
    high: float
    coverage: float
    weight: float
    reasons: tuple[Contribution, ...]


@record
class GateResult:
    """One gate and the answers that put it in its state."""

    id: str
    state: GateState
    because: tuple[Because, ...]
    changeable: bool
    """Whether a task of this checklist can change the answer a blocking gate rests on."""


@record
class Overall:
    """The weighted mean over the barriers that apply, 0…100, as an interval too."""

    low: float
    score: float | None
    high: float
    coverage: float


@record
class ChecklistItem:
    """One task for this person. `priority` counts from 1. `due` is a date as ISO text, or None."""

    id: str
    phase: Phase
    priority: int
    due: str | None
    gain: float | None
    because: tuple[Because, ...]


@record
class TestTrace:
    """One criterion, how it came out, and why. `stale` is past its recheck date.

    `reply` is what a desk said, where that decides.
    """

    id: str
    result: TestResult
    stale: bool
    because: tuple[Because, ...]
    reply: Reply | None = None


@record
class PartResult:
    """A part of the money, in its own state; the caps are for `count` of what it is given for.

    `fits` is false where the answers speak against the part, even by rules that decide nothing.
    """

    id: str
    state: SubsidyState
    cap_low_yen: int | None
    cap_high_yen: int | None
    count: int | None = None
    fits: bool = True


@record
class SubsidyResult:
    """One programme. `version` is the index of the rules used, None when none covers the date.

    `criteria` and `offered` are the tests and parts in force here, those of the place included;
    `local` are the ids of the rules of the place, `numbers` the numbers in force.
    """

    id: str
    state: SubsidyState
    version: int | None
    in_range: bool
    parts: tuple[PartResult, ...]
    tests: tuple[TestTrace, ...]
    criteria: tuple[SubsidyTest, ...] = field(default=(), compare=False)
    offered: tuple[Part, ...] = field(default=(), compare=False)
    local: tuple[str, ...] = ()
    numbers: Mapping[str, int] = field(default_factory=dict)

    @property
    def in_use(self) -> tuple[SubsidyTest, ...]:
        """The tests that matter: those that apply, less alternatives to one that is met."""
        results = {trace.id: trace.result for trace in self.tests}
        tests = [test for test in self.criteria if test.id in results]
        met = {test.one_of for test in tests if test.one_of and results[test.id] == "met"}
        return tuple(test for test in tests if test.one_of not in met or results[test.id] == "met")


@record
class Contradicted:
    """Two answers that do not fit together."""

    id: str
    because: tuple[Because, ...]


@record
class Assessment:
    """Everything `assess` finds; `overall_equal` is the overall had all barriers one weight."""

    outcome: Outcome
    two_step: bool
    stage: Stage
    overall: Overall
    overall_equal: Overall
    barriers: tuple[BarrierResult, ...]
    gates: tuple[GateResult, ...]
    checklist: tuple[ChecklistItem, ...]
    not_yet: tuple[str, ...]
    subsidies: tuple[SubsidyResult, ...]
    contradictions: tuple[Contradicted, ...]
    dormant: tuple[str, ...]
    town: str | None

    def barrier(self, barrier_id: str) -> BarrierResult:
        """Find a barrier by id."""
        return next(barrier for barrier in self.barriers if barrier.id == barrier_id)

    def gate(self, gate_id: str) -> GateResult:
        """Find a gate by id."""
        return next(gate for gate in self.gates if gate.id == gate_id)
