"""What a question offers and says, ready for its screen."""

from collections.abc import Mapping, Sequence

from relocate_tui.bank.bank import Bank
from relocate_tui.bank.evidence import Evidence
from relocate_tui.bank.question import Question
from relocate_tui.bank.value import Given, Mark, Place, Words
from relocate_tui.phrases import tui as say
from relocate_tui.phrases import tui_listing as words
from relocate_tui.report.answer_words import source_text
from relocate_tui.report.blocks import Block, Paragraph, Part
from relocate_tui.text import Text
from relocate_tui.tui.visit import Visit
from relocate_tui.tui.widgets.choice_field import Choice
from relocate_tui.tui.widgets.entry_field import Tidied

NONE = "=none"
"""An entry of our own begins with `=`, which no id in a bank can."""

HINTS: Mapping[str, Text] = {
    "multi": say.MULTI_HINT,
    "number": say.NUMBER_HINT,
    "date": say.DATE_HINT,
    "place": say.PLACE_HINT,
    "text": say.TEXT_HINT,
    "periods": words.PERIODS_HINT,
}
EXAMPLES: Mapping[str, Text] = {
    "number": say.NUMBER_EXAMPLE,
    "date": say.DATE_EXAMPLE,
    "place": say.PLACE_EXAMPLE,
}
TYPED_KINDS = ("number", "date", "place")


def hint(visit: Visit, question: Question) -> str:
    """Say how to answer, and that one need not."""
    text = HINTS.get(question.kind)
    unit = "" if question.unit is None else visit.say(question.unit)
    parts = [] if text is None else [text.in_language(visit.language).replace("{unit}", unit)]
    if question.sensitive:
        parts.append(visit.say(say.SENSITIVE))
    return " ".join(part.strip() for part in parts)


def placeholder(visit: Visit, question: Question) -> str:
    """Show by an example where and how to type."""
    return visit.say(EXAMPLES.get(question.kind, say.WRITE_HERE))


def choices(visit: Visit, question: Question) -> list[Choice]:
    """List the options that can be picked, and none of them where several can."""
    offered = [
        Choice(id=option.id, text=visit.say(option.text))
        for option in question.options
        if not option.retired
    ]
    if question.kind == "multi":
        offered.append(Choice(id=NONE, text=visit.say(say.NONE_OF_THESE), alone=True))
    return offered


def with_marks(visit: Visit, offered: Sequence[Choice]) -> list[Choice]:
    """Add "don't know yet" and "not here", which every question takes."""
    return [
        *offered,
        Choice(id=Mark.UNKNOWN.value, text=visit.say(say.UNKNOWN), alone=True, apart=not offered),
        Choice(id=Mark.DECLINED.value, text=visit.say(say.DECLINED), alone=True),
    ]


def chosen(given: Given | None) -> frozenset[str]:
    """Give the ids of the entries that carry the mark for the answer given."""
    match given:
        case Mark():
            return frozenset({given.value})
        case ():
            return frozenset({NONE})
        case tuple():
            return frozenset(item for item in given if isinstance(item, str))
        case str():
            return frozenset({given})
        case _:
            return frozenset()


def typed_form(visit: Visit, given: Given | None) -> str:
    """Write an answer the way a person would type it, so that it can be changed in place."""
    match given:
        case Words(text=text):
            return text
        case Place(prefecture=prefecture, town=town):
            name = visit.say(visit.bank.prefectures[prefecture].name)
            gap = ", " if visit.language == "en" and town else ""
            return f"{name}{gap}{town or ''}"
        case None | Mark() | str() | tuple():
            return ""
        case _:
            return str(given)


def explanation(visit: Visit, question: Question) -> Part:
    """Put together why we ask, what it rests on, the keys, and the line for everybody."""
    tell, bank = visit.say, visit.bank
    blocks: list[Block] = [Paragraph(text=tell(question.text)), Paragraph(text=tell(question.why))]
    blocks += [
        Paragraph(text=evidence_text(visit, bank.evidence[name]), tone="quiet")
        for name in question.evidence
    ]
    blocks += [
        Paragraph(text=f"{tell(term.term)}: {tell(term.meaning)}", tone="quiet")
        for term in bank.terms.values()
        if _mentions(bank, visit, question, term.term)
    ]
    blocks += [Paragraph(text=tell(say.HELP_KEYS)), Paragraph(text=tell(say.RIGHTS_LINE))]
    return Part(id="explanation", title=tell(say.HELP_QUESTION), blocks=tuple(blocks))


def tidied(visit: Visit, event: Tidied) -> str:
    """Say what was done to a pasted text."""
    told = ((event.joined, say.PASTED_JOINED), (event.steering, say.PASTED_STEERING))
    return "\n".join(visit.say(text) for so, text in told if so)


def help_part(visit: Visit) -> Part:
    """Say how the keys work, and the line for everybody."""
    blocks = (
        Paragraph(text=visit.say(say.HELP_KEYS)),
        Paragraph(text=visit.say(say.RIGHTS_LINE)),
    )
    return Part(id="help", title=visit.say(say.HELP_TITLE), blocks=blocks)


def evidence_text(visit: Visit, evidence: Evidence) -> str:
    """Say a claim with its population, date, source and grade."""
    tell = visit.say
    joint = tell(say.JOINT)
    who = "" if evidence.population is None else tell(evidence.population) + joint
    when = "" if evidence.period is None else evidence.period + joint
    text = say.EVIDENCE_LINE.in_language(visit.language).format(
        text=tell(evidence.text),
        who=who,
        when=when,
        source=source_text(evidence, visit.language),
        checked=evidence.checked_on.isoformat(),
        grade=tell(say.GRADE[evidence.grade]),
    )
    return text if evidence.correction is None else f"{text} {tell(evidence.correction)}"


def _mentions(bank: Bank, visit: Visit, question: Question, term: Text) -> bool:
    """Tell whether a glossary term stands in the question or its options.

    Easy Japanese writes readings behind a term, so there the plain term is looked for as well.
    """
    language = visit.language
    names = {term.in_language(language), term.en if language == "en" else term.ja}
    texts = (question.text, *(option.text for option in bank.questions[question.id].options))
    return any(name in text.in_language(language) for name in names for text in texts)
