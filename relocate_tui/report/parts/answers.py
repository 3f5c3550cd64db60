"""Question and answer as asked, with the notes taken beside them."""

from collections.abc import Iterable, Iterator

from relocate_tui.bank.question import Question
from relocate_tui.bank.reading import Reading, Status
from relocate_tui.bank.value import Given, Mark, Words
from relocate_tui.interview.answers import Town
from relocate_tui.phrases import report_details as say
from relocate_tui.report.answer_words import source_text
from relocate_tui.report.blocks import Block, Line, Lines, Paragraph
from relocate_tui.report.case import Case


def answer_blocks(case: Case) -> Iterator[Block]:
    """Write the answers section by section; what was declined, or no longer applies, is absent."""
    blocks = [*_by_section(case), *_other_towns(case)]
    if blocks:
        yield from blocks
    else:
        yield Paragraph(text=case.say(say.NO_ANSWERS), tone="quiet")


def _by_section(case: Case) -> Iterator[Block]:
    for section in case.bank.sections.values():
        questions = [one for one in case.bank.questions.values() if one.section == section.id]
        blocks = tuple(_section(case, questions))
        if blocks:
            yield case.heading(section.title)
            yield from blocks


def _section(case: Case, questions: Iterable[Question]) -> Iterator[Block]:
    """Gather plain answers into one list until own words or a note interrupt it."""
    lines: list[Line] = []
    for question in questions:
        given = case.asked(question)
        quotes = tuple(_quotes(case, question, given))
        if given is None and not quotes:
            continue
        own_words = given is None or isinstance(given, Words)
        lines.append(
            Line(
                text=case.write(question.text),
                state=None if own_words else case.answer(question, given),
                details=tuple(_base_rates(case, question, given)),
            )
        )
        if quotes:
            yield Lines(items=tuple(lines))
            lines = []
            yield from quotes
    if lines:
        yield Lines(items=tuple(lines))


def _quotes(case: Case, question: Question, given: Given | None) -> Iterator[Paragraph]:
    note = case.answers.notes.get(question.id) if case.shows(question.id) else None
    for text in (given.text if isinstance(given, Words) else None, note):
        if text is not None and text.strip():
            yield Paragraph(text=text, tone="quote")


def _base_rates(case: Case, question: Question, given: Given | None) -> Iterator[str]:
    option = question.option(given) if isinstance(given, str) else None
    if question.purpose != "base-rate" or option is None:
        return
    for name in option.evidence:
        if name in case.bank.evidence:
            evidence = case.bank.evidence[name]
            yield case.say(
                say.GROUNDS,
                text=case.write(evidence.text),
                source=source_text(evidence, case.language),
            )


def _other_towns(case: Case) -> Iterator[Block]:
    for town_id, town in case.answers.towns.items():
        if town_id == case.reading.town:
            continue
        lines = tuple(_town_lines(case, town_id, town))
        if lines:
            yield case.heading(say.OTHER_TOWN, town=town.name or case.say(say.UNNAMED_TOWN))
            yield Lines(items=lines)


def _town_lines(case: Case, town_id: str, town: Town) -> Iterator[Line]:
    given = {**case.answers.given, **town.given}
    reading = Reading(case.bank, given, town=town_id, today=case.today)
    for name, answer in town.given.items():
        question = case.bank.questions.get(name)
        if question is None or answer is Mark.DECLINED or not case.shows(name):
            continue
        if reading.status(question) is Status.ASKED:
            yield Line(text=case.write(question.text), state=case.answer(question, answer))
