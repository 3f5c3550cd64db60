"""The grants on the handout: what to ask, where, with which papers, and room for the reply."""

from collections.abc import Iterator

from relocate_tui.assessment.result import SubsidyResult
from relocate_tui.bank.subsidy import Subsidy, SubsidyTest
from relocate_tui.phrases import report_handout as say
from relocate_tui.phrases.report_answers import SEMICOLON
from relocate_tui.report.blocks import Blank, Block, Line, Lines, Paragraph
from relocate_tui.report.case import Case

MOST_GRANTS = 3


def grant_blocks(case: Case) -> Iterator[Block]:
    """List the grants worth a question, likeliest first, and leave lines for the reply."""
    order = ("likely-if-confirmed", "needs-check", "not-recorded")
    worth = sorted(
        (result for result in case.assessment.subsidies if result.state in order),
        key=lambda result: order.index(result.state),
    )
    yield case.heading(say.GRANTS)
    if worth:
        yield Lines(items=tuple(_grant(case, result) for result in worth[:MOST_GRANTS]))
    else:
        yield Paragraph(text=case.say(say.NO_GRANTS), tone="quiet")
    for label in (say.REPLY, say.OFFICIAL, say.REPLY_DATE):
        yield Blank(label=case.say(label))


def _grant(case: Case, result: SubsidyResult) -> Line:
    subsidy = case.bank.subsidies[result.id]
    tests = tests_in_use(subsidy, result)
    desk = case.bank.desks.get(subsidy.desk)
    documents = case.say(SEMICOLON).join(case.write(text) for text in subsidy.documents)
    read = min((test.checked_on for test in tests), default=None)
    return Line(
        text=case.write(subsidy.name),
        details=(
            *(() if desk is None else (case.say(say.DESK, desk=case.write(desk.name)),)),
            _question(case, result, tests),
            *((case.say(say.DOCUMENTS, documents=documents),) if documents else ()),
            *(() if read is None else (case.say(say.READ_ON, day=case.day(read)),)),
        ),
    )


def tests_in_use(subsidy: Subsidy, result: SubsidyResult) -> tuple[SubsidyTest, ...]:
    """Give the tests behind a result: those of its version that apply to this person."""
    if not subsidy.versions:
        return ()
    index = -1 if result.version is None else result.version
    traced = {trace.id for trace in result.tests}
    return tuple(test for test in subsidy.versions[index].tests if test.id in traced)


def _question(case: Case, result: SubsidyResult, tests: tuple[SubsidyTest, ...]) -> str:
    """Put the first point that is still open as a question; what only a desk knows comes second."""
    results = {trace.id: trace.result for trace in result.tests}
    unknown = [
        case.say(say.WHAT_ABOUT, criterion=case.write(test.text))
        for test in tests
        if results.get(test.id) == "unknown"
    ]
    for_desk = [
        case.write(test.ask_office)
        for test in tests
        if test.id in results and test.ask_office is not None
    ]
    question = next(iter((*unknown, *for_desk)), None)
    if question is None:
        return case.say(say.ASK_GENERAL)
    return case.say(say.ASK_WHETHER, question=question)
