"""The figures behind what was shown, each with whom it is about, when, and where it was read."""

from collections.abc import Iterator

from relocate_tui.bank.evidence import Evidence
from relocate_tui.phrases import report_details as say
from relocate_tui.report.answer_words import source_text
from relocate_tui.report.blocks import Block, Line, Lines, Paragraph
from relocate_tui.report.case import Case
from relocate_tui.report.priorities import may_be_named


def evidence_blocks(case: Case) -> Iterator[Block]:
    """List each figure once, in the order of the bank."""
    cited = set(_cited(case))
    items = tuple(
        evidence_line(case, evidence)
        for evidence in case.bank.evidence.values()
        if evidence.id in cited
    )
    if items:
        yield Lines(items=items)
    else:
        yield Paragraph(text=case.say(say.NO_EVIDENCE), tone="quiet")


def _cited(case: Case) -> Iterator[str]:
    bank = case.bank
    for barrier in case.assessment.barriers:
        if may_be_named(case, barrier):
            yield from bank.barriers[barrier.id].evidence
    for task, _ in case.checklist():
        yield from task.evidence
    for subsidy in case.subsidies:
        yield from bank.subsidies[subsidy.id].evidence
    for question in bank.questions.values():
        given = case.asked(question)
        if given is None:
            continue
        yield from question.evidence
        option = question.option(given) if isinstance(given, str) else None
        if option is not None:
            yield from option.evidence


def evidence_line(case: Case, evidence: Evidence) -> Line:
    """Say a figure; whom it is about, when and where it was read stand below it."""
    population, correction = evidence.population, evidence.correction
    period = evidence.period
    day = case.day(evidence.checked_on)
    return Line(
        text=case.write(evidence.text),
        details=(
            *(
                ()
                if population is None
                else (case.say(say.WHOSE, population=case.write(population)),)
            ),
            *(() if period is None else (case.say(say.WHEN, period=period),)),
            case.say(say.FROM, source=source_text(evidence, case.language), day=day),
            case.say(say.GRADE, grade=case.say(say.GRADES[evidence.grade])),
            *(
                ()
                if correction is None
                else (case.say(say.CORRECTION, text=case.write(correction)),)
            ),
        ),
    )
