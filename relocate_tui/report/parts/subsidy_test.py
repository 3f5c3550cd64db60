"""One criterion of a programme: how it stands, why, what would change it, and its source."""

from collections.abc import Iterator

from relocate_tui.assessment.remedy import Change, remedy
from relocate_tui.assessment.result import SubsidyResult, TestTrace
from relocate_tui.bank.fact import FACTS
from relocate_tui.bank.reading import Status
from relocate_tui.bank.refused import Refused
from relocate_tui.bank.reply import Reply
from relocate_tui.bank.residence import YEAR_DAYS
from relocate_tui.bank.subsidy import SubsidyTest
from relocate_tui.bank.tokyo_years import TOTAL, counted_days
from relocate_tui.bank.truth import Because
from relocate_tui.bank.value import accept
from relocate_tui.phrases import report_subsidies as say
from relocate_tui.report.answer_words import trace_text
from relocate_tui.report.blocks import Line
from relocate_tui.report.case import Case


def test_line(case: Case, result: SubsidyResult, test: SubsidyTest, trace: TestTrace) -> Line:
    """Write one test, with what a desk replied to it."""
    reply = trace.reply
    source = case.say(
        say.TEST_SOURCE,
        id=test.id,
        source=test.source,
        kind=case.say(say.CONFIDENCE[test.confidence]),
        day=case.day(test.checked_on),
    )
    ask = None if test.ask_office is None else case.write(test.ask_office)
    settled = reply is not None and reply.answered != "open"
    return Line(
        text=case.write(test.text),
        state=(
            case.say(say.OTHER_WAY)
            if trace.result == "not-met" and _is_open_elsewhere(result, test)
            else trace_text(trace, case.language)
        ),
        details=(
            *(() if reply is None else (_replied(case, reply),)),
            *case.because(_read(test, trace)),
            *_counted(case, result, test),
            *_remedy(case, result, trace),
            *_paper(case, test, trace),
            *(() if ask is None or settled else (case.say(say.ASK, question=ask),)),
            *((case.say(say.ONE_OF),) if _has_alternatives(result, test) else ()),
            *((case.say(say.STALE),) if trace.stale else ()),
            source,
        ),
        about=(result.id, test.id),
        question=case.leads_to(trace.because),
    )


def _has_alternatives(result: SubsidyResult, test: SubsidyTest) -> bool:
    """Tell whether another test of the same group stands beside this one."""
    return test.one_of is not None and any(
        other.one_of == test.one_of and other.id != test.id for other in result.in_use
    )


def _is_open_elsewhere(result: SubsidyResult, test: SubsidyTest) -> bool:
    """Tell whether an alternative to a test that is not met is still open."""
    results = {trace.id: trace.result for trace in result.tests}
    return test.one_of is not None and any(
        other.one_of == test.one_of and results[other.id] != "not-met" for other in result.in_use
    )


def _counted(case: Case, result: SubsidyResult, test: SubsidyTest) -> Iterator[str]:
    """Say how long the time in Tokyo is that was counted, where a history was listed."""
    facts = set() if test.when is None else {leaf.subject for leaf in test.when.leaves()}
    days = counted_days(case.reading.under(result.numbers)) if TOTAL in facts else None
    if days is None or not case.shows("history"):
        return
    low, high = (
        case.say(say.YEARS_DAYS, years=each // YEAR_DAYS, days=each % YEAR_DAYS) for each in days
    )
    span = low if low == high else case.say(say.CAP_RANGE, low=low, high=high)
    yield case.say(say.COUNTED, span=span, window=result.numbers["window-years"])


def _read(test: SubsidyTest, trace: TestTrace) -> tuple[Because, ...]:
    """Give the answers the criterion itself reads, without those that only make them apply."""
    if test.when is None:
        return trace.because
    names: set[str] = set()
    for leaf in test.when.leaves():
        fact = FACTS.get(leaf.subject) if leaf.operator == "fact" else None
        names.update((leaf.subject,) if fact is None else fact.questions)
    read = tuple(reason for reason in trace.because if reason.question in names)
    return read or trace.because


def _replied(case: Case, reply: Reply) -> str:
    """Say who answered what and when; the words are the person's own."""
    said = case.say(say.REPLY_SAID[reply.answered])
    if reply.words:
        said = case.say(say.REPLY_WORDS, said=said, words=reply.words)
    desk = reply.desk or case.say(say.REPLY_DESK)
    return case.say(say.REPLY, desk=desk, day=case.day(reply.on), said=said)


def _remedy(case: Case, result: SubsidyResult, trace: TestTrace) -> Iterator[str]:
    found = remedy(case.bank, result, trace, case.seen)
    sets = [
        case.say(say.WITH).join(_change(case, change) for change in changes)
        for changes in found.sets
        if all(case.shows(change.question) or change.question not in case.seen.given
               for change in changes)
    ]  # fmt: skip
    if sets:
        yield case.say(say.CHANGE, changes=case.say(say.OR_ELSE).join(sets))
    elif found.past:
        yield case.say(say.CHANGE_PAST)
    elif trace.result == "not-met" and not found.sets:
        yield case.say(say.CHANGE_NONE)
    for name in found.open:
        status = case.seen.status(case.bank.questions[name])
        if case.shows(name) and status is not Status.NOT_APPLICABLE:
            yield case.say(say.SETTLE, question=case.write(case.bank.questions[name].text))


def _change(case: Case, change: Change) -> str:
    question = case.bank.questions[change.question]
    if change.value is None:
        return case.say(say.CHANGE_ANY, question=case.write(question.text))
    try:
        given = accept(question, change.value, case.bank.prefectures)
    except Refused:
        return case.say(say.CHANGE_ANY, question=case.write(question.text))
    return case.say(
        say.CHANGE_TO, question=case.write(question.text), answer=case.answer(question, given)
    )


def _paper(case: Case, test: SubsidyTest, trace: TestTrace) -> Iterator[str]:
    if test.settled_by is not None and trace.result in ("unknown", "ask-desk"):
        yield case.say(say.SETTLED_BY, paper=case.write(test.settled_by))
