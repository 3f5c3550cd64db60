"""Support schemes: a state in words, every test with its reason and source, and where to ask."""

from collections.abc import Iterator, Mapping

from relocate_tui.assessment.result import PartResult, SubsidyResult, TestResult, TestTrace
from relocate_tui.bank.reply import About, Reply
from relocate_tui.bank.subsidy import Part, Subsidy, SubsidyTest
from relocate_tui.phrases import report_details as say
from relocate_tui.report.answer_words import state_text, trace_text
from relocate_tui.report.blocks import Block, Line, Lines, Paragraph
from relocate_tui.report.case import Case
from relocate_tui.report.parts.handout_grants import tests_in_use
from relocate_tui.text import Text

MAN = 10_000


def subsidy_blocks(case: Case) -> Iterator[Block]:
    """Write the schemes one by one; deciding is left to the desks throughout."""
    yield Paragraph(text=case.say(say.SUBSIDIES_ABOUT), tone="quiet")
    if not case.assessment.subsidies:
        yield Paragraph(text=case.say(say.NO_SUBSIDIES), tone="quiet")
    for result in case.assessment.subsidies:
        yield from _subsidy(case, case.bank.subsidies[result.id], result)


def yen_text(case: Case, yen: int) -> str:
    """Write an amount the way the language counts: 万円 where it comes out even."""
    if yen % MAN:
        return case.say(say.YEN, yen=f"{yen:,}")
    return case.say(say.MAN_YEN, man=f"{yen // MAN:,}", yen=f"{yen:,}")


ORDER: tuple[TestResult, ...] = ("not-met", "unknown", "ask-desk", "met")
"""What is to be settled stands first."""


def _decisive_first(
    tests: tuple[SubsidyTest, ...], traces: Mapping[str, TestTrace]
) -> tuple[SubsidyTest, ...]:
    """Order the tests; one that fails decides nothing, and stands last, while another way is open.

    An alternative is another way while it carries the same ``one_of`` and is not ruled out.
    """
    open_groups = {test.one_of for test in tests if traces[test.id].result != "not-met"} - {None}

    def place(test: SubsidyTest) -> int:
        result = traces[test.id].result
        undecided = result == "not-met" and test.one_of in open_groups
        return len(ORDER) if undecided else ORDER.index(result)

    return tuple(sorted(tests, key=place))


def _subsidy(case: Case, subsidy: Subsidy, result: SubsidyResult) -> Iterator[Block]:
    yield case.heading(subsidy.name)
    yield Paragraph(text=case.write(subsidy.summary))
    tests = tests_in_use(result)
    traces = {trace.id: trace for trace in result.tests}
    outside = bool(subsidy.versions) and not result.in_range
    yield Lines(
        items=(
            Line(
                text=case.say(say.STATE),
                state=state_text(result.state, case.language),
                details=(case.say(say.OUT_OF_RANGE),) if outside else (),
            ),
            *(
                _part(case, part, found)
                for part, found in zip(result.offered, result.parts, strict=True)
                if found.state != "not-from-these-answers"
            ),
            *(
                _test(case, (subsidy.id, test.id), test, traces[test.id])
                for test in _decisive_first(tests, traces)
            ),
        )
    )
    yield from _listed(case, say.WARNINGS, subsidy.warnings)
    papers = tuple(paper.text for paper in subsidy.documents)
    yield from _listed(case, say.DOCUMENTS, papers)
    desk = case.bank.desks.get(subsidy.desk)
    if desk is not None:
        whom = case.say(say.NAMED, name=case.write(desk.name), about=case.write(desk.about))
        yield Lines(items=(Line(text=case.say(say.ASK_AT), details=(whom,)),))


def _part(case: Case, part: Part, result: PartResult) -> Line:
    """Show a cap only beside the words that the desk has to check."""
    name, state = case.write(part.name), state_text(result.state, case.language)
    caps = [cap for cap in (result.cap_low_yen, result.cap_high_yen) if cap is not None]
    if result.state in ("not-from-these-answers", "not-recorded") or not caps:
        return Line(text=name, state=state)
    low, high = yen_text(case, min(caps)), yen_text(case, max(caps))
    cap = low if low == high else case.say(say.CAP_RANGE, low=low, high=high)
    return Line(text=name, state=case.say(say.CAP, cap=cap))


def _test(case: Case, about: About, test: SubsidyTest, trace: TestTrace) -> Line:
    reply = trace.reply if case.audience == "client" else None
    decided_unseen = reply is None and trace.reply is not None and trace.reply.answered != "open"
    hidden = decided_unseen or case.rests_on_hidden(trace.because)
    source = case.say(
        say.SOURCE,
        source=test.source,
        kind=case.say(say.CONFIDENCE[test.confidence]),
        day=case.day(test.checked_on),
    )
    ask = None if test.ask_office is None else case.write(test.ask_office)
    return Line(
        text=case.write(test.text),
        state=(
            state_text("ask-desk", case.language) if hidden else trace_text(trace, case.language)
        ),
        details=(
            *(() if reply is None else (_replied(case, reply),)),
            *case.because(trace.because),
            *(() if ask is None else (case.say(say.ASK, question=ask),)),
            *(() if test.one_of is None else (case.say(say.ONE_OF),)),
            *((case.say(say.STALE),) if trace.stale else ()),
            source,
        ),
        about=about,
        question=case.leads_to(trace.because),
    )


def _replied(case: Case, reply: Reply) -> str:
    """Say who answered what and when; the words are the person's own."""
    said = case.say(say.REPLY_SAID[reply.answered])
    if reply.words:
        said = case.say(say.REPLY_WORDS, said=said, words=reply.words)
    desk = reply.desk or case.say(say.REPLY_DESK)
    return case.say(say.REPLY, desk=desk, day=case.day(reply.on), said=said)


def _listed(case: Case, title: Text, texts: tuple[Text, ...]) -> Iterator[Block]:
    if texts:
        details = tuple(case.write(text) for text in texts)
        yield Lines(items=(Line(text=case.say(title), details=details),))
