"""A support scheme, the rules of a place, or a list of towns as blocks of the reading copy."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Protocol

from relocate_tui.bank.subsidy import ListedTowns, LocalRule, Part, Subsidy, SubsidyTest, TownList
from relocate_tui.commands.logic.entries import entry_of
from relocate_tui.commands.logic.words import Words
from relocate_tui.phrases import logic as say
from relocate_tui.phrases import logic_programmes as programmes
from relocate_tui.report.blocks import Block, Line
from relocate_tui.text import Text


class Sentence(Protocol):
    """A part of a scheme that is a sentence with keys below it."""

    @property
    def id(self) -> str:
        """The id of the part."""

    @property
    def text(self) -> Text:
        """The sentence."""


def subsidy(words: Words, entry: Subsidy) -> Iterator[Block]:
    """Yield a programme with its papers, days and repayments, and every version of its rules."""
    lines = list(words.lines(entry, programmes.SUBSIDY))
    for paper in entry.documents:
        first, *others = words.lines(paper, programmes.PAPER)
        below = (each for line in others for each in (line.text, *line.details))
        lines.append(Line(text=first.text, details=(*first.details, *below)))
    for step in entry.steps:
        # Without a day to count from, there is none to be the first or the last.
        unsaid = {"side"} if step.anchor == "none" else set()
        forms = {key: form for key, form in programmes.STEP.items() if key not in unsaid}
        lines += _sentences(words, (step,), forms, programmes.A_STEP)
    lines += _sentences(words, entry.repayments, programmes.REPAYMENT, programmes.A_REPAYMENT)
    if entry.tests:
        lines.append(Line(text=words.say(programmes.ALL_VERSIONS)))
        lines += _tests(words, entry.tests)
    if not entry.versions:
        lines.append(Line(text=words.say(programmes.NO_VERSION)))
    for version in entry.versions:
        lines.append(Line(text=words.joined(version, programmes.VERSION)))
        lines += (*_tests(words, version.tests), *_parts(words, version.parts))
    yield from entry_of(words.heading(entry, entry.name), lines)


def local_rule(words: Words, entry: LocalRule) -> Iterator[Block]:
    """Yield what a place adds to a programme or does differently."""
    lines = [
        *words.lines(entry, programmes.LOCAL_RULE),
        *_tests(words, entry.tests),
        *_parts(words, entry.parts),
    ]
    yield from entry_of(words.heading(entry, entry.name), lines)


def town_list(words: Words, entry: TownList) -> Iterator[Block]:
    """Yield one version of the list of disadvantaged towns, prefecture by prefecture."""
    lines = list(words.lines(entry, programmes.TOWN_LIST))
    lines += (_area(words, area) for area in entry.areas)
    yield from entry_of(entry.id, lines)


def _area(words: Words, area: ListedTowns) -> Line:
    unseen = () if area.complete else (words.say(programmes.NOT_COMPLETE),)
    details = (*words.flat(area, programmes.LISTED_TOWNS), *unseen)
    return Line(text=words.value("prefecture", area.prefecture), details=details)


def _tests(words: Words, tests: Sequence[SubsidyTest]) -> Iterator[Line]:
    return _sentences(words, tests, programmes.TEST)


def _sentences(
    words: Words, parts: Sequence[Sentence], forms: Mapping[str, Text], form: Text | None = None
) -> Iterator[Line]:
    """Say each part with its id, in its other languages, and its keys."""
    for part in parts:
        first, *others = words.tongues(part.text)
        about = first if form is None else words.say(form, value=first)
        text = words.say(say.NAMED, name=part.id, about=about)
        yield Line(text=text, details=(*others, *words.flat(part, forms)))


def _parts(words: Words, parts: Sequence[Part]) -> Iterator[Line]:
    for part in parts:
        name = words.say(programmes.PART_OF_MONEY, value=words.whole(part.name))
        text = words.say(say.NAMED, name=part.id, about=name)
        yield Line(text=text, details=tuple(words.flat(part, programmes.PART)))
