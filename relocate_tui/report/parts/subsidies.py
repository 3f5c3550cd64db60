"""Support schemes by state: every test with its reason, what would change it, and the days."""

from collections.abc import Iterator, Mapping

from relocate_tui.assessment.result import (
    PartResult,
    SubsidyResult,
    SubsidyState,
    TestResult,
    TestTrace,
)
from relocate_tui.bank.subsidy import Part, Subsidy, SubsidyTest
from relocate_tui.bank.truth import Truth
from relocate_tui.phrases import report_subsidies as say
from relocate_tui.phrases.report_answers import JOINT
from relocate_tui.report.answer_words import state_text
from relocate_tui.report.blocks import Block, Line, Lines, Paragraph
from relocate_tui.report.case import Case
from relocate_tui.report.parts.subsidy_days import repayment_lines, step_lines
from relocate_tui.report.parts.subsidy_test import test_line
from relocate_tui.text import Text

MAN = 10_000
BY_STATE: tuple[SubsidyState, ...] = (
    "likely-if-confirmed",
    "needs-check",
    "not-recorded",
    "not-from-these-answers",
)
UNSETTLED_FIRST: tuple[TestResult, ...] = ("not-met", "unknown", "ask-desk", "met")


def subsidy_blocks(case: Case) -> Iterator[Block]:
    """Write the schemes by state; deciding is left to the desks throughout."""
    yield Paragraph(text=case.say(say.SUBSIDIES_ABOUT), tone="quiet")
    found = case.subsidies
    if not found:
        yield Paragraph(text=case.say(say.NO_SUBSIDIES), tone="quiet")
    for state in BY_STATE:
        schemes = [result for result in found if result.state == state]
        if schemes:
            yield case.heading(say.STATE_HEADINGS[state])
            yield Lines(items=tuple(_scheme(case, result) for result in schemes))
    yield case.heading(say.NOT_COVERED)
    yield Lines(items=tuple(Line(text=case.say(text)) for text in say.NOT_COVERED_LINES))
    yield Paragraph(text=case.say(say.RULE_CHANGED), tone="quiet")


def yen_text(case: Case, yen: int) -> str:
    """Write an amount the way the language counts: 万円 where it comes out even."""
    if yen % MAN:
        return case.say(say.YEN, yen=f"{yen:,}")
    return case.say(say.MAN_YEN, man=f"{yen // MAN:,}", yen=f"{yen:,}")


def _scheme(case: Case, result: SubsidyResult) -> Line:
    subsidy = case.bank.subsidies[result.id]
    caps = _caps(case, result)
    return Line(
        text=case.write(subsidy.name),
        state=state_text(result.state, case.language) if caps is None else caps,
        details=tuple(_about(case, subsidy, result)),
        inside=tuple(_inside(case, subsidy, result)),
    )


def _about(case: Case, subsidy: Subsidy, result: SubsidyResult) -> Iterator[str]:
    yield case.write(subsidy.summary)
    if subsidy.versions and not result.in_range:
        yield case.say(say.OUT_OF_RANGE)
    if result.version is not None:
        version = subsidy.versions[result.version]
        until = case.say(say.OPEN_END) if version.until is None else case.day(version.until)
        yield case.say(say.RULES_OF, since=case.day(version.since), until=until)
    if result.local:
        names = (case.write(case.bank.local_rules[name].name) for name in result.local)
        yield case.say(say.LOCAL, names=case.say(JOINT).join(names))


def _inside(case: Case, subsidy: Subsidy, result: SubsidyResult) -> Iterator[Line]:
    for part, found in zip(result.offered, result.parts, strict=True):
        if found.state != "not-from-these-answers" and found.fits:
            yield _part(case, part, found)
    traces = {trace.id: trace for trace in result.tests}
    refused = result.state == "not-from-these-answers"
    for test in _decisive_first(result.in_use, traces):
        trace = traces[test.id]
        if (test.quiet and trace.result == "met") or _may_not_concern(case, result, test):
            continue
        if not refused or trace.result != "ask-desk" or trace.reply:
            yield test_line(case, result, test, traces[test.id])
    if refused:
        return
    yield from _listed(case, say.STEPS, step_lines(case, subsidy))
    yield from _listed(case, say.REPAYMENTS, repayment_lines(case, subsidy))
    yield from _listed(case, say.WARNINGS, tuple(case.write(text) for text in subsidy.warnings))
    papers = tuple(
        case.say(say.ISSUED, paper=case.write(paper.text), office=case.write(paper.issued_by))
        for paper in subsidy.documents
    )
    yield from _listed(case, say.DOCUMENTS, papers)
    desk = case.bank.desks.get(subsidy.desk)
    if desk is not None:
        whom = case.say(say.NAMED, name=case.write(desk.name), about=case.write(desk.about))
        yield Line(text=case.say(say.ASK_AT), details=(whom,))


def _may_not_concern(case: Case, result: SubsidyResult, test: SubsidyTest) -> bool:
    """Tell whether a question for the desk is only another way to a test that stands there."""
    reading = case.reading.under(result.numbers)
    return (
        test.when is None
        and test.applies_when.on(reading).truth is Truth.UNKNOWN
        and any(
            other.one_of == test.one_of and other.when is not None
            for other in result.in_use
            if test.one_of is not None
        )
    )


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
        return len(UNSETTLED_FIRST) if undecided else UNSETTLED_FIRST.index(result)

    return tuple(sorted(tests, key=place))


def _caps(case: Case, result: SubsidyResult) -> str | None:
    """Say the caps of the parts that are open beside the words that the desk has to check.

    No amount stands beside the state itself, which the heading says.
    """
    if result.state in ("not-from-these-answers", "not-recorded"):
        return None
    said = [
        amount
        for part, found in zip(result.offered, result.parts, strict=True)
        if found.state != "not-from-these-answers" and found.fits and not part.example
        if (amount := _amount(case, part, found)) is not None
    ]
    return case.say(say.CAP, cap=case.say(say.BETWEEN_CAPS).join(said)) if said else None


def _amount(case: Case, part: Part, found: PartResult) -> str | None:
    caps = [cap for cap in (found.cap_low_yen, found.cap_high_yen) if cap is not None]
    if not caps:
        return None
    low, high = yen_text(case, min(caps)), yen_text(case, max(caps))
    cap = low if low == high else case.say(say.CAP_RANGE, low=low, high=high)
    if found.count is not None and found.count > 1:
        cap = case.say(say.FOR_COUNT, cap=cap, count=found.count)
    return cap if part.per is None else case.say(say.PER, cap=cap, per=case.write(part.per))


def _part(case: Case, part: Part, found: PartResult) -> Line:
    """Show a cap only beside the words that the desk has to check, with its source."""
    amount = None if found.state == "not-recorded" else _amount(case, part, found)
    state = state_text(found.state, case.language)
    source = case.say(
        say.SOURCE,
        source=part.source,
        kind=case.say(say.CONFIDENCE[part.confidence]),
        day=case.day(part.checked_on),
    )
    return Line(
        text=case.write(part.name),
        state=state if amount is None else case.say(say.CAP, cap=amount),
        details=(source,),
    )


def _listed(case: Case, title: Text, texts: tuple[str, ...]) -> Iterator[Line]:
    if texts:
        yield Line(text=case.say(title), details=texts)
