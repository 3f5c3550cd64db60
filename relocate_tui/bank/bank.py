"""The whole bank as one frozen value."""

from collections.abc import Mapping
from typing import Any

from relocate_tui.bank.barrier import Barrier, Contradiction, Gate, Outcomes, StageRule
from relocate_tui.bank.evidence import Avoided, Evidence, PaperSection, Term
from relocate_tui.bank.pack import PACK, Pack
from relocate_tui.bank.question import Question, Section
from relocate_tui.bank.subsidy import LocalRule, Subsidy, TownList
from relocate_tui.bank.task import Desk, NotYet, Task
from relocate_tui.record import record
from relocate_tui.text import Text


@record
class BankMark:
    """Which bank something was saved with."""

    id: str
    version: str
    digest: str


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
    """Every table by id, in file order, which is the order of asking and of listing.

    `packs` are the folders of municipalities whose tables are among them.
    """

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
    packs: tuple[Pack, ...] = ()


def put_together(
    identity: Identity, held: Mapping[str, Mapping[str, Any]], outcomes: Outcomes
) -> Bank:
    """Make a bank of tables by kind and id; a kind that is not there is empty."""

    def of(kind: str) -> Mapping[str, Any]:
        return held.get(kind, {})

    return Bank(
        identity=identity,
        sections=of("section"),
        questions=of("question"),
        barriers=of("barrier"),
        gates=of("gate"),
        stages=tuple(of("stage").values()),
        outcomes=outcomes,
        contradictions=of("contradiction"),
        tasks=of("task"),
        not_yet=of("not_yet"),
        desks=of("desk"),
        subsidies=of("subsidy"),
        local_rules=of("local_rule"),
        town_lists=of("town_list"),
        paper_sections=of("paper_section"),
        evidence=of("evidence"),
        terms=of("term"),
        prefectures=of("prefecture"),
        avoided=tuple(of("avoid").values()),
        packs=tuple(of(PACK).values()),
    )
