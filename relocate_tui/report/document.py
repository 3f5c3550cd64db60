"""A whole report in one language: every front end and every format renders this."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date

from relocate_tui.assessment.result import Assessment
from relocate_tui.assessment.subsidy import find_subsidies
from relocate_tui.bank.bank import Bank
from relocate_tui.interview.answers import Answers
from relocate_tui.phrases import report as say
from relocate_tui.report.blocks import Block, Document, Part
from relocate_tui.report.case import Audience, Case
from relocate_tui.report.parts.answers import answer_blocks
from relocate_tui.report.parts.counter import counter_blocks
from relocate_tui.report.parts.evidence import evidence_blocks
from relocate_tui.report.parts.gates import gate_blocks
from relocate_tui.report.parts.handout import handout_blocks
from relocate_tui.report.parts.limits import contradiction_blocks, limit_blocks
from relocate_tui.report.parts.profile import profile_blocks
from relocate_tui.report.parts.subsidies import subsidy_blocks
from relocate_tui.report.parts.summary import summary_blocks
from relocate_tui.report.parts.tasks import letter_blocks, task_blocks
from relocate_tui.report.parts.weights import weight_blocks
from relocate_tui.text import Language

PARTS: Mapping[str, Callable[[Case], Iterator[Block]]] = {
    "summary": summary_blocks,
    "handout": handout_blocks,
    "gates": gate_blocks,
    "profile": profile_blocks,
    "tasks": task_blocks,
    "letters": letter_blocks,
    "subsidies": subsidy_blocks,
    "counter": counter_blocks,
    "answers": answer_blocks,
    "contradictions": contradiction_blocks,
    "not-looked-at": limit_blocks,
    "evidence": evidence_blocks,
    "weights": weight_blocks,
}
"""Part ids in reading order; each is there in every document."""


def document(  # noqa: PLR0913 -- what is told, to whom, in which language, on which day
    bank: Bank,
    answers: Answers,
    assessment: Assessment,
    language: Language,
    *,
    today: date,
    case_id: str | None = None,
    audience: Audience = "client",
) -> Document:
    """Write down what the answers mean; `today` is a date in Japan.

    Sensitive answers, and whatever rests on them, are only in the client's own copy, and even
    there not on the handout. The replies of desks are in the client's own copy alone.
    """
    if audience == "others" and answers.replies:
        answers = replace(answers, replies=())
        found = find_subsidies(bank, answers.reading(bank, today), today)
        assessment = replace(assessment, subsidies=found)
    case = Case(
        bank=bank,
        answers=answers,
        assessment=assessment,
        reading=answers.reading(bank, today),
        language=language,
        today=today,
        case_id=case_id,
        audience=audience,
    )
    return Document(
        title=case.say(say.TITLE),
        language=language,
        parts=tuple(
            Part(id=part_id, title=case.say(say.PART_TITLES[part_id]), blocks=tuple(blocks(case)))
            for part_id, blocks in PARTS.items()
        ),
    )
