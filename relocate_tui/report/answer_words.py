"""How an answer, a state, a reason or a date reads; the review screen says it the same way."""

from datetime import date

from relocate_tui.assessment.result import GateState, SubsidyState, TestResult, TestTrace
from relocate_tui.bank.bank import Bank
from relocate_tui.bank.evidence import PAPER, Evidence
from relocate_tui.bank.month import Month
from relocate_tui.bank.question import Question
from relocate_tui.bank.refused import Refused
from relocate_tui.bank.rows import Period, Person
from relocate_tui.bank.truth import Because
from relocate_tui.bank.value import Given, Mark, Place, Words, accept
from relocate_tui.phrases import report_answers as say
from relocate_tui.report.day_words import day_or_month_text
from relocate_tui.report.row_words import period_text, person_text
from relocate_tui.text import Language


def answer_text(  # noqa: PLR0911 -- one for each kind of answer
    question: Question,
    given: Given | None,
    language: Language,
    bank: Bank,
    *,
    days_of_birth: bool = False,
) -> str:
    """Say an answer in words; "don't know yet" and a blank stay apart, and neither reads as no.

    A declined answer reads as the option the person saw. A report leaves it out instead. Days of
    birth are said only where the person looks at their own answers.
    """
    match given:
        case None:
            return say.UNANSWERED.in_language(language)
        case Mark.UNKNOWN:
            return say.UNKNOWN.in_language(language)
        case Mark.DECLINED:
            return say.DECLINED.in_language(language)
        case Words(text=text):
            return text
        case Place():
            return _place(given, language, bank)
        case Month() | date():
            return day_or_month_text(given, language)
        case str():
            return _option(question, given, language)
        case tuple():
            return _several(question, given, language, bank, born=days_of_birth)
        case _:
            return _number(question, given, language)


def state_text(state: GateState | TestResult | SubsidyState, language: Language) -> str:
    """Say the state of a gate, a test or a subsidy in words."""
    return say.STATES[state].in_language(language)


def trace_text(trace: TestTrace, language: Language) -> str:
    """Say how a test came out, by the answers or by the reply of a desk."""
    reply = trace.reply
    said = None if reply is None else say.DESK_SAID.get(reply.answered)
    return state_text(trace.result, language) if said is None else said.in_language(language)


def reason_text(because: Because, language: Language, bank: Bank) -> str | None:
    """Say which answer a result rests on; None for what may not or cannot be named."""
    question = bank.questions.get(because.question)
    if question is None or because.value == Mark.DECLINED.value:
        return None
    given: Given | None = None
    if because.value is not None:
        try:
            given = accept(question, because.value, bank.prefectures)
        except Refused:
            return None
    answer = answer_text(question, given, language, bank)
    asked = question.text.in_language(language)
    return say.REASON.filled(question=asked, answer=answer).in_language(language)


def source_text(evidence: Evidence, language: Language) -> str:
    """Name the source of a claim: its address, or the section of the paper."""
    if evidence.source != PAPER or evidence.section is None:
        return evidence.source
    return say.PAPER_SECTION.filled(section=evidence.section).in_language(language)


def _option(question: Question, option_id: str, language: Language) -> str:
    option = question.option(option_id)
    return option_id if option is None else option.text.in_language(language)


def _several(
    question: Question,
    given: tuple[object, ...],
    language: Language,
    bank: Bank,
    *,
    born: bool,
) -> str:
    words = [
        person_text(item, language, born=born)
        if isinstance(item, Person)
        else period_text(item, language, bank)
        if isinstance(item, Period)
        else _option(question, str(item), language)
        for item in given
    ]
    empty = {"people": say.ONLY_ME, "periods": say.NO_PERIODS}.get(question.kind, say.NONE_OF_THESE)
    joint = say.BETWEEN_PERIODS if question.kind == "periods" else say.SEMICOLON
    return joint.in_language(language).join(words) if words else empty.in_language(language)


def _place(place: Place, language: Language, bank: Bank) -> str:
    known = bank.prefectures.get(place.prefecture)
    name = place.prefecture if known is None else known.name.in_language(language)
    if place.town is None:
        return name
    return say.PLACE.filled(prefecture=name, town=place.town).in_language(language)


def _number(question: Question, number: float, language: Language) -> str:
    written = f"{number:,}"
    if question.unit is None:
        return written
    return say.WITH_UNIT.filled(
        number=written, unit=question.unit.in_language(language)
    ).in_language(language)
