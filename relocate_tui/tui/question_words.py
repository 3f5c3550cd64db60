"""What a question offers and says, ready for its screen."""

from collections.abc import Mapping, Sequence

from relocate_tui.bank.bank import Bank
from relocate_tui.bank.evidence import Evidence
from relocate_tui.bank.question import Question
from relocate_tui.bank.value import Given, Mark, Person, Place, Words
from relocate_tui.phrases import people
from relocate_tui.phrases import tui as say
from relocate_tui.report.blocks import Block, Paragraph, Part
from relocate_tui.text import Text
from relocate_tui.tui.visit import Visit
from relocate_tui.tui.widgets.choice_field import Choice

NONE = "=none"
ADD, DONE, REMOVE = "=add", "=done", "=remove:"
"""Entries of our own begin with `=`, which no id in a bank can."""
HINTS: Mapping[str, Text] = {
    "multi": say.MULTI_HINT,
    "number": say.NUMBER_HINT,
    "date": say.DATE_HINT,
    "place": say.PLACE_HINT,
    "text": say.TEXT_HINT,
    "periods": say.PERIODS_HINT,
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


def choices(visit: Visit, question: Question, people_now: Sequence[Person]) -> list[Choice]:
    """List what can be picked, with "don't know yet" and "not here" on every question."""
    tell = visit.say
    offered = [
        Choice(id=option.id, text=tell(option.text))
        for option in question.options
        if not option.retired
    ]
    if question.kind == "multi":
        offered.append(Choice(id=NONE, text=tell(say.NONE_OF_THESE), alone=True))
    if question.kind == "people":
        offered = _people(visit, people_now)
    return [
        *offered,
        Choice(id=Mark.UNKNOWN.value, text=tell(say.UNKNOWN), alone=True, apart=not offered),
        Choice(id=Mark.DECLINED.value, text=tell(say.DECLINED), alone=True),
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


def person_text(visit: Visit, person: Person) -> str:
    """Name somebody by relation and age band."""
    relation = visit.say(people.RELATIONS[person.relation])
    return f"{relation} {visit.say(people.AGE_BANDS[person.age_band])}"


def _people(visit: Visit, people_now: Sequence[Person]) -> list[Choice]:
    tell = visit.say
    finish = say.PEOPLE_DONE if people_now else say.PEOPLE_ALONE
    return [
        *(
            Choice(
                id=f"{REMOVE}{place}",
                text=tell(say.PEOPLE_REMOVE, person=person_text(visit, person)),
            )
            for place, person in enumerate(people_now)
        ),
        Choice(id=ADD, text=tell(say.PEOPLE_ADD)),
        Choice(id=DONE, text=tell(finish)),
    ]


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
        source=evidence.source,
        checked=evidence.checked_on.isoformat(),
        grade=tell(say.GRADE[evidence.grade]),
    )
    return text if evidence.correction is None else f"{text} {tell(evidence.correction)}"


def _mentions(bank: Bank, visit: Visit, question: Question, term: Text) -> bool:
    """Tell whether a glossary term stands in the question or its options."""
    name = term.in_language(visit.language)
    texts = (question.text, *(option.text for option in bank.questions[question.id].options))
    return any(name in text.in_language(visit.language) for text in texts)
