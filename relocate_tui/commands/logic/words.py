"""The names and conditions of one bank, as plain text in one language."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from relocate_tui.bank.bank import Bank
from relocate_tui.bank.condition import Condition
from relocate_tui.bank.task import Leads
from relocate_tui.phrases import logic as say
from relocate_tui.phrases import report_answers, report_details
from relocate_tui.phrases.logic_values import VALUES
from relocate_tui.report.answer_words import answer_text
from relocate_tui.report.blocks import Line
from relocate_tui.report.day_words import date_text
from relocate_tui.report.escaping import SPACES
from relocate_tui.text import Language, Text
from relocate_tui.typography import cut, visible

SHORT = 80
UNSAID = {
    ("applies_when", Condition.ALWAYS),
    ("offer_when", Condition.ALWAYS),
    *((key, 0) for key in ("months", "days", "from_months")),
}
"""What goes without saying in these keys."""
BARRIER_KEYS = ("ready", "weights", "try_first_barriers", "two_step_barriers")
TABLES_OF = {
    "facts": "prefectures",
    "two_base_gates": "gates",
    "withheld_if_declined": "questions",
    "evidence": "",
    "subsidy": "subsidies",
    **dict.fromkeys(BARRIER_KEYS, "barriers"),
}
"""Where the ids in a key lead, if not to the table of the key's own name; "" leaves them as ids."""


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
        return (shortly(title) if table == "questions" else title) or name

    def tongues(self, text: Text) -> tuple[str, ...]:
        """Give a text of the bank in every language it has, the one asked for first, none twice."""
        known = (self.say(text), text.ja, text.en, text.easy)
        return tuple(dict.fromkeys(words for words in known if words))

    def whole(self, text: Text) -> str:
        """Say a text of the bank in every language, on one line."""
        return self.say(say.BESIDE).join(map(one_line, self.tongues(text)))

    def heading(self, entry: object, text: Text) -> str:
        """Name a table in every language, with its id."""
        name = getattr(entry, "id", "")
        return self.say(say.WITH_ID, text=self.whole(text), id=name)

    def lines(self, entry: object, forms: Mapping[str, Text]) -> Iterator[Line]:
        """Say the keys of a table that hold something, each in its form.

        A text opens in its other languages. What is in `UNSAID` is left out.
        """
        for key, form in forms.items():
            held = getattr(entry, key)
            for each in held if isinstance(held, tuple) and _are_texts(held) else (held,):
                if isinstance(each, Text):
                    first, *others = self.tongues(each)
                    yield Line(text=self.say(form, value=first), details=tuple(others))
                elif (value := self.value(key, each)) and not _goes_unsaid(key, each):
                    yield Line(text=self.say(form, value=value))

    def flat(self, entry: object, forms: Mapping[str, Text]) -> Iterator[str]:
        """Say the keys of a table that stands inside another one."""
        for line in self.lines(entry, forms):
            yield line.text
            yield from line.details

    def joined(self, entry: object, forms: Mapping[str, Text]) -> str:
        """Say the keys of a table as one run of sentences."""
        return self.say(say.STOP).join(self.flat(entry, forms))

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
                return self.listed(f"{self._counted(key, name)} {n:g}" for name, n in value.items())
            case tuple():
                return self.quoted(self.named(key, str(name)) for name in value)
            case date():
                return date_text(value, self.language)
            case int() if key == "lead_weeks":
                return self._lead(value)
            case int() | float():
                return f"{value:,.15g}"
            case _:
                known = (say.FACTS if key == "each" else VALUES.get(key, {})).get(str(value))
                table = key if key in TABLES_OF else f"{key}s"
                return self.named(table, str(value)) if known is None else self.say(known)

    def _counted(self, key: str, name: str) -> str:
        known = VALUES.get(key, {}).get(name)
        return self.named(key, name) if known is None else self.say(known)

    def _lead(self, weeks: int) -> str:
        if not weeks:
            return self.say(report_details.LEAD_ON_DAY)
        form = report_details.LEAD if weeks > 0 else report_details.LEAD_AFTER
        return self.say(form, weeks=abs(weeks))

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


def shortly(text: str) -> str:
    """Show the beginning of a text, on one line."""
    return cut(one_line(text), SHORT)


def _goes_unsaid(key: str, value: object) -> bool:
    return isinstance(value, Condition | int) and (key, value) in UNSAID


def _are_texts(held: tuple[object, ...]) -> bool:
    return bool(held) and all(isinstance(each, Text) for each in held)
