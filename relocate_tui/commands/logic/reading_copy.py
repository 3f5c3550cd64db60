"""The reading copy: the whole bank, table by table, each text in every language it has."""

from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from itertools import chain

from relocate_tui.bank.condition import Condition
from relocate_tui.bank.question import Section
from relocate_tui.commands.logic.entries import barrier, plain, question, task
from relocate_tui.commands.logic.programmes import local_rule, subsidy, town_list
from relocate_tui.commands.logic.questions import by_section, named_by
from relocate_tui.commands.logic.words import Words
from relocate_tui.phrases import logic as say
from relocate_tui.phrases import logic_programmes as programmes
from relocate_tui.phrases import logic_rules as rules
from relocate_tui.phrases import logic_tables as tables
from relocate_tui.phrases import packs, report_details
from relocate_tui.report.blocks import Block, Document, Line, Lines, Paragraph, Part
from relocate_tui.report.day_words import date_text
from relocate_tui.report.markdown import to_markdown
from relocate_tui.text import Text


def reading_copy(words: Words) -> str:
    """Write everything as Markdown; text of the bank comes out as text."""
    bank = words.bank
    parts = (
        _how_to_read(words),
        *(_section(words, bank.sections[name]) for name in by_section(bank)),
        *_rules(words),
        *_tables(words),
    )
    held = tuple(part for part in parts if part.blocks)
    title = words.say(say.TITLE, title=words.whole(bank.identity.title))
    return to_markdown(Document(title=title, language=words.language, parts=held))


def _how_to_read(words: Words) -> Part:
    which = words.bank.identity
    made_of = {"id": which.id, "version": which.version, "digest": which.digest}
    added = (
        words.say(
            packs.IN_FORCE,
            title=words.whole(pack.title),
            id=pack.id,
            version=pack.version,
            holder=words.whole(pack.holder),
            day=date_text(pack.read_on, words.language),
        )
        for pack in words.bank.packs
    )
    known = words.say(report_details.BANK, **made_of)
    about = (*map(words.say, say.HOW_TO_READ), known, *added)
    return _part(words.say(say.READING), about, ())


def _section(words: Words, section: Section) -> Part:
    about = list(words.tongues(section.about))
    if section.ask_when != Condition.ALWAYS:
        asked = words.condition(section.ask_when)
        about.append(words.say(rules.SECTION_ASKED, value=asked))
    questions = by_section(words.bank)[section.id]
    entries = (question(words, each) for each in questions)
    return _part(words.heading(section, section.title), about, entries)


def _rules(words: Words) -> Iterator[Part]:
    bank, put = words.bank, words.say
    barriers = (barrier(words, each) for each in bank.barriers.values())
    yield _part(put(rules.BARRIERS), (), barriers)
    gates = (plain(words, each, rules.GATE) for each in bank.gates.values())
    yield _part(put(rules.GATES), [put(rules.GATES_ABOUT)], gates)
    yield _outcomes(words)
    held: tuple[tuple[Text, Mapping[str, Text], Iterable[object]], ...] = (
        (rules.STAGES, rules.HELD, bank.stages),
        (rules.CONTRADICTIONS, rules.HELD, bank.contradictions.values()),
        (rules.NOT_YET, rules.NOT_YET_KEYS, bank.not_yet.values()),
    )
    for title, forms, entries in held:
        yield _part(put(title), (), (plain(words, each, forms) for each in entries))


def _outcomes(words: Words) -> Part:
    found = words.bank.outcomes
    limits = {key: words.value(key, getattr(found, key)) for key in rules.LIMITS}
    outcomes = (
        (
            Paragraph(text=words.say(title), tone="heading"),
            Lines(items=(Line(text=words.say(rule, **limits)),)),
        )
        for title, rule in rules.RULES
    )
    return _part(words.say(rules.OUTCOMES_TITLE), [words.say(rules.FIRST_COUNTS)], outcomes)


def _tables(words: Words) -> Iterator[Part]:
    bank, put = words.bank, words.say
    callers = named_by(bank)
    tasks = (task(words, each, callers) for each in bank.tasks.values())
    yield _part(put(tables.TASKS), [put(tables.TASKS_ABOUT)], tasks)
    yield from _programmes(words)
    show = partial(plain, words)
    desks = (show(each, tables.DESK) for each in bank.desks.values())
    yield _part(put(tables.DESKS), (), desks)
    evidence = (show(each, tables.EVIDENCE_KEYS) for each in bank.evidence.values())
    yield _part(put(tables.EVIDENCE_TITLE), (), evidence)
    terms = (show(each, tables.TERM) for each in bank.terms.values())
    yield _part(put(tables.TERMS), (), terms)
    yield from _lists(words)


def _programmes(words: Words) -> Iterator[Part]:
    bank, put = words.bank, words.say
    subsidies = (subsidy(words, each) for each in bank.subsidies.values())
    yield _part(put(programmes.SUBSIDIES), map(put, programmes.SUBSIDIES_ABOUT), subsidies)
    held: tuple[tuple[Text, Text, Iterable[Iterable[Block]]], ...] = (
        (
            programmes.LOCAL_RULES,
            programmes.LOCAL_RULES_ABOUT,
            [local_rule(words, each) for each in bank.local_rules.values()],
        ),
        (
            programmes.TOWN_LISTS,
            programmes.TOWN_LISTS_ABOUT,
            [town_list(words, each) for each in bank.town_lists.values()],
        ),
    )
    for title, about, entries in held:
        yield _part(put(title), [put(about)] if entries else (), entries)


def _lists(words: Words) -> Iterator[Part]:
    bank = words.bank
    sections = (Line(text=words.heading(each, each.title)) for each in bank.paper_sections.values())
    prefectures = (
        Line(
            text=words.heading(each, each.name), details=tuple(words.flat(each, tables.TOKYO_AREA))
        )
        for each in bank.prefectures.values()
    )
    avoided = (
        Line(text=words.say(say.NAMED, name=each.word, about=each.instead)) for each in bank.avoided
    )
    lists: tuple[tuple[Text, Iterable[Line]], ...] = (
        (tables.PAPER_SECTIONS, sections),
        (tables.PREFECTURES, prefectures),
        (tables.AVOIDED, avoided),
    )
    for title, lines in lists:
        items = tuple(lines)
        yield _part(words.say(title), (), [[Lines(items=items)]] if items else ())


def _part(title: str, about: Iterable[str], entries: Iterable[Iterable[Block]]) -> Part:
    paragraphs = (Paragraph(text=text) for text in about)
    return Part(id="", title=title, blocks=(*paragraphs, *chain.from_iterable(entries)))
