"""The whole bank as one frozen value."""

from collections.abc import Mapping

from relocate_tui.bank.barrier import Barrier, Contradiction, Gate, Outcomes, StageRule
from relocate_tui.bank.evidence import Avoided, Evidence, PaperSection, Term
from relocate_tui.bank.question import Question, Section
from relocate_tui.bank.subsidy import LocalRule, Subsidy, TownList
from relocate_tui.bank.task import Desk, NotYet, Task
from relocate_tui.record import record
from relocate_tui.text import Text


@record
class Identity:
    """Which bank this is; `digest` is SHA-256 over the files, shortened to sixteen hex digits."""

    id: str
    version: str
    digest: str
    title: Text


@record
class Prefecture:
    """One of the 47; `tokyo_area` marks the four around Tokyo (東京圏)."""

    id: str
    name: Text
    tokyo_area: bool = False


@record
class Bank:
    """Every table by id, in file order, which is the order of asking and of listing."""

    identity: Identity
    sections: Mapping[str, Section]
    questions: Mapping[str, Question]
    barriers: Mapping[str, Barrier]
    gates: Mapping[str, Gate]
    stages: tuple[StageRule, ...]
    outcomes: Outcomes
    contradictions: Mapping[str, Contradiction]
    tasks: Mapping[str, Task]
    not_yet: Mapping[str, NotYet]
    desks: Mapping[str, Desk]
    subsidies: Mapping[str, Subsidy]
    local_rules: Mapping[str, LocalRule]
    town_lists: Mapping[str, TownList]
    paper_sections: Mapping[str, PaperSection]
    evidence: Mapping[str, Evidence]
    terms: Mapping[str, Term]
    prefectures: Mapping[str, Prefecture]
    avoided: tuple[Avoided, ...]
