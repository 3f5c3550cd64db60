"""Answers at odds, and what the overview does not say."""

from collections.abc import Iterator

from relocate_tui.bank.value import Mark
from relocate_tui.phrases import packs
from relocate_tui.phrases import report_details as say
from relocate_tui.phrases import report_handout as handout
from relocate_tui.phrases.report_answers import JOINT
from relocate_tui.report.blocks import Block, Line, Lines, Paragraph
from relocate_tui.report.case import Case


def contradiction_blocks(case: Case) -> Iterator[Block]:
    """Mention answers at odds, kindly, with the answers themselves."""
    items = tuple(
        Line(
            text=case.write(case.bank.contradictions[found.id].text),
            details=case.reasons(found.because),
        )
        for found in case.assessment.contradictions
        if not case.rests_on_hidden(found.because)
    )
    if items:
        yield Lines(items=items)
    else:
        yield Paragraph(text=case.say(say.NO_CONTRADICTIONS), tone="quiet")


def limit_blocks(case: Case) -> Iterator[Block]:
    """Say what was not looked at, on which bank this rests, and from which day it is."""
    bank = case.bank.identity
    yield Lines(items=tuple(Line(text=case.say(limit)) for limit in say.LIMITS))
    unknown = [name for name, raw in case.answers.kept.items() if raw != Mark.DECLINED.value]
    if unknown:
        names = case.say(JOINT).join(unknown)
        yield Paragraph(text=case.say(say.KEPT, names=names), tone="quiet")
    yield Paragraph(
        text=case.say(say.BANK, id=bank.id, version=bank.version, digest=bank.digest),
        tone="quiet",
    )
    for before in case.answers.banks:
        told = case.say(say.BANK_BEFORE, id=before.id, version=before.version, digest=before.digest)
        yield Paragraph(text=told, tone="quiet")
    yield from _pack_blocks(case)
    yield Paragraph(text=case.say(say.WRITTEN_ON, day=case.day(case.today)), tone="quiet")
    yield Paragraph(text=case.say(handout.PROTECTION), tone="quiet")


def _pack_blocks(case: Case) -> Iterator[Block]:
    """Name the packs in force, so that a reader knows whose word a local rule is."""
    for pack in case.bank.packs:
        text = case.say(
            packs.IN_FORCE,
            title=case.write(pack.title),
            id=pack.id,
            version=pack.version,
            holder=case.write(pack.holder),
            day=case.day(pack.read_on),
        )
        yield Paragraph(text=text, tone="quiet")
