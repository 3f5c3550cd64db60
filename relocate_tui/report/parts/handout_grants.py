"""The grants on the handout: what to ask, where, with which papers, and room for the reply."""

from collections.abc import Iterator

from relocate_tui.assessment.result import SubsidyResult
from relocate_tui.bank.subsidy import SubsidyTest
from relocate_tui.bank.truth import Truth
from relocate_tui.phrases import report_handout as say
from relocate_tui.phrases.report_answers import SEMICOLON
from relocate_tui.report.blocks import Blank, Block, Line, Lines, Paragraph
from relocate_tui.report.case import Case

MOST_GRANTS = 2
MOST_DOCUMENTS = 3


def grant_blocks(case: Case) -> Iterator[Block]:
    """List the grants worth a question, likeliest first, and leave lines for the reply.

    While one is known to concern this person, those that only may (a student's grant for somebody
    who was not asked about study) are left to the full list.
    """
    order = ("likely-if-confirmed", "needs-check", "not-recorded")
    possible = sorted(
        (result for result in case.subsidies if result.state in order),
        key=lambda result: order.index(result.state),
    )
    worth = [result for result in possible if _concerns(case, result)] or possible
    yield case.heading(say.GRANTS)
    if worth:
        yield Lines(items=tuple(_grant(case, result) for result in worth[:MOST_GRANTS]))
    else:
        yield Paragraph(text=case.say(say.NO_GRANTS), tone="quiet")
    for label in (say.REPLY, say.OFFICIAL, say.REPLY_DATE):
        yield Blank(label=case.say(label))


def _concerns(case: Case, result: SubsidyResult) -> bool:
    relevant_when = case.bank.subsidies[result.id].relevant_when
    return relevant_when.on(case.seen).truth is Truth.YES


def _grant(case: Case, result: SubsidyResult) -> Line:
    subsidy = case.bank.subsidies[result.id]
    tests = result.in_use
    desk = case.bank.desks.get(subsidy.desk)
    read = min((test.checked_on for test in tests), default=None)
    whom = None if desk is None else case.write(desk.name)
    if whom is not None and read is not None:
        whom = case.say(say.DESK_AND_DAY, desk=whom, day=case.day(read))
    papers = [case.write(paper.text) for paper in subsidy.documents[:MOST_DOCUMENTS]]
    if len(subsidy.documents) > MOST_DOCUMENTS:
        papers.append(case.say(say.AND_MORE))
    documents = case.say(SEMICOLON).join(papers)
    return Line(
        text=case.write(subsidy.name),
        state=whom,
        details=(
            _question(case, result, tests),
            *((case.say(say.DOCUMENTS, documents=documents),) if documents else ()),
        ),
    )


def _question(case: Case, result: SubsidyResult, tests: tuple[SubsidyTest, ...]) -> str:
    """Put as a question what the bank wants on the page, an exception, or an open point.

    What a desk has answered is not asked again.
    """
    replies = {trace.id: trace.reply for trace in result.tests if trace.reply is not None}
    answered = {name for name, reply in replies.items() if reply.answered != "open"}
    tests = tuple(test for test in tests if test.id not in answered)
    results = {trace.id: trace.result for trace in result.tests}
    unknown = [
        case.say(say.WHAT_ABOUT, criterion=case.write(test.text))
        for test in tests
        if results.get(test.id) == "unknown"
    ]
    exceptions_first = sorted(tests, key=_place)
    for_desk = [
        case.write(test.ask_office)
        for test in exceptions_first
        if test.ask_office is not None and results.get(test.id) != "met"
    ]
    question = next(iter((*for_desk, *unknown)), None)
    if question is None:
        return case.say(say.ASK_GENERAL)
    return case.say(say.ASK_WHETHER, question=question)


def _place(test: SubsidyTest) -> int:
    """Order questions: what the bank wants on the page, then exceptions, then the rest."""
    if test.on_handout:
        return 0
    return 1 if test.one_of is not None else 2
