"""The names and conditions of one bank, as plain text in one language."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from relocate_tui.bank.bank import Bank
from relocate_tui.bank.condition import Condition
from relocate_tui.bank.question import Option, Question
from relocate_tui.bank.task import Leads
from relocate_tui.phrases import logic as say
from relocate_tui.phrases import report_answers
from relocate_tui.report.answer_words import answer_text, date_text
from relocate_tui.report.escaping import SPACES
from relocate_tui.text import Language, Text
from relocate_tui.typography import cut, visible

SHORT = 80
BARRIER_KEYS = ("ready", "weights", "try_first_barriers", "two_step_barriers")
TABLES_OF = {
    "facts": "prefectures",
    "two_base_gates": "gates",
    "withheld_if_declined": "questions",
    **dict.fromkeys(BARRIER_KEYS, "barriers"),
}
"""Where the ids in a key lead, if not to the table of the key's own name."""


class Words:
    """The names and conditions of one bank in one language, as plain text."""

    def __init__(self, bank: Bank, language: Language) -> None:
        self.bank = bank
        self.language = language

    def say(self, text: Text, /, **values: object) -> str:
        """Say a phrase of the program with values in it, or a text of the bank as it is."""
        return (text.filled(**values) if values else text).in_language(self.language)

    def listed(self, words: Iterable[str]) -> str:
        """Join words, leaving out empty ones."""
        return self.say(report_answers.JOINT).join(filter(None, words))

    def quoted(self, names: Iterable[str]) -> str:
        """Join names, each in quotation marks."""
        return self.listed(self.say(say.QUOTED, text=name) for name in names)

    def title(self, entry: object) -> str:
        """Give the name, title or text of a table; empty where it has none."""
        found = (getattr(entry, key, None) for key in ("name", "title", "text"))
        return next((self.say(text) for text in found if isinstance(text, Text)), "")

    def named(self, key: str, name: str) -> str:
        """Name what an id in `key` leads to, a question shortly; an unknown id is its own name."""
        table = TABLES_OF.get(key, key)
        title = self.title(getattr(self.bank, table, {}).get(name))
        return (cut(one_line(title), SHORT) if table == "questions" else title) or name

    def lines(self, entry: object, forms: Mapping[str, Text]) -> Iterator[str]:
        """Say the keys of a table that hold something, each in its form."""
        for key, form in forms.items():
            value = self.value(key, getattr(entry, key))
            if value:
                yield self.say(form, value=value)

    def joined(self, entry: object, forms: Mapping[str, Text]) -> str:
        """Say the keys of a table as one run of sentences."""
        return self.say(say.STOP).join(self.lines(entry, forms))

    def value(self, key: str, value: object) -> str:  # noqa: PLR0911 -- one for each type
        """Say what one key holds; nothing is said for what is absent or false."""
        match value:
            case None | False | ():
                return ""
            case Text():
                return self.say(value)
            case Condition():
                return self.condition(value)
            case Leads():
                return self.condition(value.goal)
            case Mapping():
                return self.listed(f"{self.named(key, name)} {n:g}" for name, n in value.items())
            case tuple():
                return self.quoted(self.named(key, str(name)) for name in value)
            case date():
                return date_text(value, self.language)
            case int() | float():
                return f"{value:,.15g}"
            case _:
                known = say.VALUES.get(key, {}).get(str(value))
                return self.named(f"{key}s", str(value)) if known is None else self.say(known)

    def condition(self, condition: Condition, *, inside: bool = False) -> str:
        """Say a condition; `inside` another one, what joins several stands in brackets."""
        match condition.operator, condition.parts:
            case (("question" | "fact"), _):
                subject, compared = self.comparison(condition)
                return self.say(say.CLAIM, subject=subject, compared=compared)
            case "not", (part, *_):
                return self.say(say.NOT, claim=self.condition(part))
            case operator, ():
                return self.say(say.ALWAYS if operator == "all" else say.NEVER)
            case _, (part,):
                return self.condition(part, inside=inside)
            case operator, parts:
                joint = self.say(say.JOINTS[operator])
                claim = joint.join(self.condition(part, inside=True) for part in parts)
                return self.say(say.GROUP, claim=claim) if inside else claim

    def comparison(self, leaf: Condition) -> tuple[str, str]:
        """Name what is compared, and say with what; the two together are the claim."""
        asked = self.bank.questions.get(leaf.subject) if leaf.operator == "question" else None
        fact = say.FACTS.get(leaf.subject) if leaf.operator == "fact" else None
        operands = leaf.operand if isinstance(leaf.operand, tuple) else (leaf.operand,)
        if asked is not None:
            each = (answer_text(asked, one, self.language, self.bank) for one in operands or ((),))
        else:
            each = (self.value("fact", str(one)) for one in operands)
        subject = self.named("questions", leaf.subject) if fact is None else self.say(fact)
        compared = self.say(say.COMPARISONS[leaf.comparison], value=self.quoted(each))
        return self.quoted([subject]), compared


def one_line(text: str) -> str:
    """Show a text on one line; what would steer a terminal or hide shows as its number."""
    return SPACES.sub(" ", visible(text)).strip(" ")


def asked_when(bank: Bank, question: Question) -> Condition:
    """Join a question's own condition with that of its section."""
    both = (bank.sections[question.section].ask_when, question.ask_when)
    return Condition(operator="all", parts=tuple(one for one in both if one != Condition.ALWAYS))


def by_section(bank: Bank) -> dict[str, list[Question]]:
    """Group the questions in the order of asking."""
    questions = bank.questions.values()
    names = dict.fromkeys(each.section for each in questions)
    return {name: [each for each in questions if each.section == name] for name in names}


def choices(question: Question) -> Iterator[Option]:
    """Yield all that an answer can mean; bands and picking nothing take the form of options."""
    yield from question.options
    for band in question.bands:
        ends = (band.at_least, band.below)
        low, high = (f"{end:,.15g}" if isinstance(end, float) else str(end) for end in ends)
        text = say.BANDS[ends[0] is not None, ends[1] is not None].filled(low=low, high=high)
        yield Option(id=band.id, text=text, ready=band.ready, tasks=band.tasks)
    if question.kind == "multi":
        text, ready = report_answers.NONE_OF_THESE, question.none_ready
        yield Option(id="[]", text=text, ready=ready, tasks=question.none_tasks)
