"""What to settle first, each with its state in words and the answers behind it."""

from collections.abc import Iterator

from relocate_tui.assessment.result import GateResult
from relocate_tui.phrases import report_details as say
from relocate_tui.report.answer_words import state_text
from relocate_tui.report.blocks import Block, Line, Lines, Paragraph
from relocate_tui.report.case import Case
from relocate_tui.report.priorities import is_silent


def gate_blocks(case: Case) -> Iterator[Block]:
    """List the gates that apply; a gate whose question was declined does not."""
    items = tuple(
        _gate(case, result)
        for result in case.assessment.gates
        if result.state != "not-applicable"
        and not is_silent(case, case.bank.gates[result.id], result)
    )
    if items:
        yield Lines(items=items)
    else:
        yield Paragraph(text=case.say(say.NO_GATES), tone="quiet")


def _gate(case: Case, result: GateResult) -> Line:
    gate = case.bank.gates[result.id]
    sentences = {"settled": gate.settled, "blocking": gate.blocking}
    said = case.write(sentences.get(result.state, gate.open))
    no_way = result.state == "blocking" and not result.changeable
    return Line(
        text=case.write(gate.name),
        state=state_text(result.state, case.language),
        details=(
            said,
            *case.because(result.because),
            *((case.say(say.NO_WAY_YET),) if no_way else ()),
        ),
    )
