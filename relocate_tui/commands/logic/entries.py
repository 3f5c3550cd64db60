"""One table of the bank as blocks of the reading copy; `plain` does those that only hold keys."""

from collections.abc import Iterable, Iterator, Mapping

from relocate_tui.bank.barrier import Barrier
from relocate_tui.bank.question import Question
from relocate_tui.bank.task import Task
from relocate_tui.commands.logic.answers import claim, meaning
from relocate_tui.commands.logic.questions import Callers, asked_when, choices
from relocate_tui.commands.logic.words import Words
from relocate_tui.phrases import logic_rules as rules
from relocate_tui.phrases import logic_tables as tables
from relocate_tui.report.blocks import Block, Letter, Line, Lines, Paragraph
from relocate_tui.text import Text

NAMES = ("name", "title", "text", "term")


def plain(words: Words, entry: object, forms: Mapping[str, Text]) -> Iterator[Block]:
    """Yield the name of a table, and below it its keys."""
    texts = (getattr(entry, key, None) for key in NAMES if key not in forms)
    name = next((words.heading(entry, text) for text in texts if isinstance(text, Text)), None)
    yield from entry_of(name or str(getattr(entry, "id", "")), words.lines(entry, forms))


def question(words: Words, entry: Question) -> Iterator[Block]:
    """Yield a question, when it is asked, and what each answer means."""
    condition = asked_when(words.bank, entry)
    when = [words.say(rules.ASKED_WHEN, value=words.condition(condition))]
    if condition.parts:
        when.append(words.say(rules.WHEN_UNKNOWN[entry.when_unknown]))
    lines = [*(Line(text=each) for each in when), *words.lines(entry, rules.QUESTION)]
    lines += (Line(text=meaning(words, each)) for each in choices(entry))
    yield from entry_of(words.heading(entry, entry.text), lines)


def barrier(words: Words, entry: Barrier) -> Iterator[Block]:
    """Yield a barrier with its weight, and the conditions that change it."""
    adjusted = (Line(text=words.joined(each, rules.ADJUSTMENT)) for each in entry.adjustments)
    lines = [*words.lines(entry, rules.BARRIER), *adjusted]
    yield from entry_of(words.heading(entry, entry.name), lines)


def task(words: Words, entry: Task, callers: Callers) -> Iterator[Block]:
    """Yield a task, the answers that name it, and the letter that goes with it."""
    claims = (claim(words, *named) for named in callers.get(entry.id, ()))
    named_by = (Line(text=words.say(tables.NAMED_BY, value=each)) for each in claims)
    lines = [*words.lines(entry, tables.TASK), *named_by]
    if entry.when is None and entry.id not in callers:
        lines.append(Line(text=words.say(tables.NEVER_OFFERED)))
    if entry.deadline is not None:
        details = tuple(words.flat(entry.deadline, tables.DEADLINE))
        lines.append(Line(text=words.say(tables.DEADLINE_TITLE), details=details))
    yield from entry_of(words.heading(entry, entry.title), lines)
    if entry.draft is not None:
        for language, name in tables.LANGUAGE_NAMES.items():
            draft = getattr(entry.draft, language)
            if draft is not None:
                of = {"language": words.say(name), "title": words.say(entry.title)}
                yield Letter(title=words.say(tables.DRAFT, **of), text=draft)


def entry_of(heading: str, lines: Iterable[Line]) -> Iterator[Block]:
    """Yield a heading with lines below it."""
    yield Paragraph(text=heading, tone="heading")
    yield Lines(items=tuple(lines))
