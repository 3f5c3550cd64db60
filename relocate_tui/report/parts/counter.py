"""The counter script: what to ask which desk, in Japanese with what it means, and room to write."""

from collections.abc import Iterator

from relocate_tui.assessment.result import SubsidyResult, TestTrace
from relocate_tui.bank.subsidy import Subsidy, SubsidyTest
from relocate_tui.bank.truth import Truth
from relocate_tui.bank.value import Mark
from relocate_tui.phrases import report_subsidies as say
from relocate_tui.report.blocks import Blank, Block, Line, Lines, Paragraph
from relocate_tui.report.case import Case
from relocate_tui.text import Text

OPEN_STATES = ("likely-if-confirmed", "needs-check")


def counter_blocks(case: Case) -> Iterator[Block]:
    """Group the questions by desk, then by programme; each programme with its papers."""
    yield Paragraph(text=case.say(say.COUNTER_ABOUT), tone="quiet")
    by_desk: dict[str, list[SubsidyResult]] = {}
    for result in case.subsidies:
        if result.state in OPEN_STATES and _questions(case, result):
            by_desk.setdefault(case.bank.subsidies[result.id].desk, []).append(result)
    if not by_desk:
        yield Paragraph(text=case.say(say.COUNTER_NONE), tone="quiet")
    for desk_id, results in by_desk.items():
        desk = case.bank.desks.get(desk_id)
        if desk is not None:
            yield case.heading(say.AT_DESK, desk=case.write(desk.name))
        for result in results:
            yield from _programme(case, case.bank.subsidies[result.id], result)


def _programme(case: Case, subsidy: Subsidy, result: SubsidyResult) -> Iterator[Block]:
    yield Paragraph(text=case.write(subsidy.name))
    yield Lines(
        numbered=True,
        items=tuple(
            Line(
                text=question.ja,
                details=(question.en,),
                about=(subsidy.id, test.id),
            )
            for test, question in _questions(case, result)
        ),
    )
    yield Blank(label=case.say(say.REPLY_LINE))
    yield Blank(label=case.say(say.REPLY_BY))
    if subsidy.documents:
        yield Paragraph(text=case.say(say.PAPERS))
        yield Lines(
            items=tuple(
                Line(
                    text=case.say(say.PAPER, paper=case.write(paper.text)),
                    state=case.say(say.PAPER_FROM, office=case.write(paper.issued_by)),
                )
                for paper in subsidy.documents
            )
        )


def _questions(case: Case, result: SubsidyResult) -> list[tuple[SubsidyTest, Text]]:
    """Give what is open: questions of the rules for the desk, then criteria nobody can tell yet.

    A criterion that may not concern this person at all is left out.
    """
    traces = {trace.id: trace for trace in result.tests}
    found: list[tuple[SubsidyTest, Text]] = []
    for test in result.in_use:
        trace = traces[test.id]
        replied = trace.reply is not None and trace.reply.answered != "open"
        concerns = test.applies_when.on(case.reading.under(result.numbers)).truth is Truth.YES
        if replied or trace.result == "met" or not concerns:
            continue
        if test.ask_office is not None:
            found.append((test, test.ask_office))
        elif trace.result == "unknown" and not _is_ones_own(case, trace):
            found.append((test, _whether(test)))
    found.sort(key=lambda each: (not each[0].on_handout, traces[each[0].id].result != "ask-desk"))
    return list({question.ja: (test, question) for test, question in found}.values())


def _is_ones_own(case: Case, trace: TestTrace) -> bool:
    """Tell whether only the person can say: a plan that is still open, such as the destination."""
    questions = case.bank.questions
    return any(
        reason.value in (None, Mark.UNKNOWN.value) and not questions[reason.question].past
        for reason in trace.because
    )


def _whether(test: SubsidyTest) -> Text:
    return Text(
        ja=say.WHETHER.ja.format(criterion=test.text.ja),
        en=say.WHETHER.en.format(criterion=test.text.en),
    )
