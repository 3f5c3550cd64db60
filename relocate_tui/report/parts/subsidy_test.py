"""One criterion of a programme: how it stands, why, what would change it, and its source."""

from collections.abc import Iterator

from relocate_tui.assessment.remedy import Change, remedy
from relocate_tui.assessment.result import SubsidyResult, TestTrace
from relocate_tui.bank.refused import Refused
from relocate_tui.bank.subsidy import SubsidyTest
from relocate_tui.bank.value import accept
from relocate_tui.phrases import report_subsidies as say
from relocate_tui.report.answer_words import state_text
from relocate_tui.report.blocks import Line
from relocate_tui.report.case import Case


def test_line(case: Case, result: SubsidyResult, test: SubsidyTest, trace: TestTrace) -> Line:
    """Write one test; what rests on an answer this reader may not see is a question for the desk.

    A desk's reply stands only in the client's own copy.
    """
    hidden = case.rests_on_hidden(trace.because) or (
        trace.reply is not None and case.audience != "client"
    )
    source = case.say(
        say.SOURCE,
        source=test.source,
        kind=case.say(say.CONFIDENCE[test.confidence]),
        day=case.day(test.checked_on),
    )
    ask = None if test.ask_office is None else case.write(test.ask_office)
    reply = () if hidden else tuple(_reply(case, trace))
    shown = [reason.question for reason in trace.because if case.shows(reason.question)]
    return Line(
        text=case.write(test.text),
        state=state_text("ask-desk" if hidden else trace.result, case.language),
        details=(
            *reply,
            *case.because(trace.because),
            *(() if hidden else _remedy(case, result, trace)),
            *_paper(case, test, trace),
            *(() if ask is None or reply else (case.say(say.ASK, question=ask),)),
            *(() if test.one_of is None else (case.say(say.ONE_OF),)),
            *((case.say(say.STALE),) if trace.stale else ()),
            source,
        ),
        about=(result.id, test.id),
        question=next(iter(shown), None),
    )


def _reply(case: Case, trace: TestTrace) -> Iterator[str]:
    reply = trace.reply
    if reply is None:
        return
    desk = reply.desk or case.say(say.UNNAMED_DESK)
    yield case.say(say.REPLIED[reply.answered], day=case.day(reply.on), desk=desk)
    if reply.words:
        yield reply.words


def _remedy(case: Case, result: SubsidyResult, trace: TestTrace) -> Iterator[str]:
    found = remedy(case.bank, result, trace, case.reading)
    sets = [
        case.say(say.WITH).join(_change(case, change) for change in changes)
        for changes in found.sets
        if all(case.shows(change.question) or change.question not in case.reading.given
               for change in changes)
    ]  # fmt: skip
    if sets:
        yield case.say(say.CHANGE, changes=case.say(say.OR_ELSE).join(sets))
    elif found.past:
        yield case.say(say.CHANGE_PAST)
    elif trace.result == "not-met":
        yield case.say(say.CHANGE_NONE)
    for name in found.open:
        if case.reading.status(case.bank.questions[name]).value != "not-applicable":
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
