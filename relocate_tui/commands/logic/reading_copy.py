"""The reading copy: everything, section by section."""

from collections.abc import Iterable, Iterator

from relocate_tui.bank.barrier import Barrier
from relocate_tui.bank.question import Question
from relocate_tui.bank.subsidy import Subsidy
from relocate_tui.commands.logic.words import Words, asked_when, by_section, choices
from relocate_tui.phrases import logic as say
from relocate_tui.phrases import report_details
from relocate_tui.report.blocks import Block, Document, Line, Lines, Paragraph, Part
from relocate_tui.report.markdown import to_markdown

Entry = tuple[str, Iterable[str]]


def reading_copy(words: Words) -> str:
    """Write everything as Markdown; text of the bank comes out as text."""
    parts = tuple(_part(*each) for each in _parts(words))
    title = words.say(say.TITLE, title=words.say(words.bank.identity.title))
    return to_markdown(Document(title=title, language=words.language, parts=parts))


def _parts(words: Words) -> Iterator[tuple[str, Iterable[str], Iterable[Entry]]]:
    bank, put, which = words.bank, words.say, words.bank.identity
    made_of = put(report_details.BANK, id=which.id, version=which.version, digest=which.digest)
    yield put(say.READING), (*map(put, say.HOW_TO_READ), made_of), ()
    for name, questions in by_section(bank).items():
        section = bank.sections[name]
        yield put(section.title), [put(section.about)], (_question(words, q) for q in questions)
    yield put(say.BARRIERS), (), (_barrier(words, each) for each in bank.barriers.values())
    gates = ((put(each.name), words.lines(each, say.GATE)) for each in bank.gates.values())
    yield put(say.GATES), [put(say.GATES_ABOUT)], gates
    limits = {key: words.value(key, getattr(bank.outcomes, key)) for key in say.LIMITS}
    outcomes = ((put(title), [put(rule, **limits)]) for title, rule in say.RULES)
    yield put(say.OUTCOMES_TITLE), [put(say.FIRST_COUNTS)], outcomes
    tasks = [each for each in bank.tasks.values() if any(words.lines(each, say.TASK))]
    held = (
        (say.STAGES, say.HELD, bank.stages),
        (say.CONTRADICTIONS, say.HELD, bank.contradictions.values()),
        (say.TASKS, say.TASK, tasks),
        (say.NOT_YET, say.HELD, bank.not_yet.values()),
    )
    for title, forms, entries in held:
        yield put(title), (), [(words.title(each), words.lines(each, forms)) for each in entries]
    subsidies = ((put(each.name), _subsidy(words, each)) for each in bank.subsidies.values())
    yield put(say.SUBSIDIES), [put(say.SUBSIDIES_ABOUT)], subsidies


def _part(title: str, about: Iterable[str], entries: Iterable[Entry]) -> Part:
    blocks: list[Block] = [Paragraph(text=text) for text in about]
    for heading, lines in entries:
        blocks.append(Paragraph(text=heading, tone="heading"))
        blocks.append(Lines(items=tuple(Line(text=line) for line in lines)))
    return Part(id="", title=title, blocks=tuple(blocks))


def _question(words: Words, question: Question) -> Entry:
    condition = asked_when(words.bank, question)
    unknown = [words.say(say.WHEN_UNKNOWN[question.when_unknown])] if condition.parts else []
    asked = words.say(say.ASKED_WHEN, value=words.condition(condition))
    lines = [asked, *unknown, *words.lines(question, say.QUESTION)]
    for option in choices(question):
        meaning = words.joined(option, say.OPTION) or words.say(say.NO_MEANING)
        lines.append(f"{words.quoted([words.say(option.text)])}: {meaning}")
    return words.say(say.WITH_ID, text=words.say(question.text), id=question.id), lines


def _barrier(words: Words, barrier: Barrier) -> Entry:
    adjusted = (words.joined(each, say.ADJUSTMENT) for each in barrier.adjustments)
    return words.say(barrier.name), [*words.lines(barrier, say.BARRIER), *adjusted]


def _subsidy(words: Words, subsidy: Subsidy) -> Iterator[str]:
    yield from words.lines(subsidy, say.SUBSIDY)
    if not subsidy.versions:
        yield words.say(say.NO_VERSION)
    for version in subsidy.versions:
        yield words.joined(version, say.VERSION)
        yield from (f"{each.id}: {words.joined(each, say.TEST)}" for each in version.tests)
        yield from (f"{each.id}: {words.joined(each, say.PART)}" for each in version.parts)
