"""The whole logic of a bank in words, for an office that signs it off without reading code."""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Literal

from relocate_tui.bank.bank import Bank
from relocate_tui.bank.barrier import Barrier
from relocate_tui.bank.condition import Condition
from relocate_tui.bank.fact import FACTS
from relocate_tui.bank.question import Option, Question
from relocate_tui.bank.subsidy import Subsidy
from relocate_tui.phrases import logic as say
from relocate_tui.phrases import report_answers, report_details
from relocate_tui.report.answer_words import answer_text, date_text
from relocate_tui.report.blocks import Block, Document, Line, Lines, Paragraph, Part
from relocate_tui.report.escaping import SPACES
from relocate_tui.report.markdown import to_markdown
from relocate_tui.text import Language, Text
from relocate_tui.typography import cut, visible

Form = Literal["mermaid", "markdown", "csv"]
Entry = tuple[str, Iterable[str]]

SHORT, LABEL = 80, 60
COLUMNS = (
    *("section", "question", "kind", "depth", "per_town", "ask_when", "option"),
    *("text_ja", "text_en", "ready", "tasks", "question_ja", "question_en"),
)
FORMULA_STARTS = tuple("=+-@＝＋－＠")
SPECIAL_IN_MERMAID = re.compile(r"[\"#$%&*+:;<=>@\[\\\]^_`{|}~]")
NONE_PICKED = "[]"
BARRIER_KEYS = ("ready", "weights", "try_first_barriers", "two_step_barriers")
TABLES_OF = {"two_base_gates": "gates", **dict.fromkeys(BARRIER_KEYS, "barriers")}
"""Where the ids in a key lead, if not to the table of the key's own name."""


def logic(bank: Bank, form: Form, language: Language) -> str:
    """Write down what is asked when and what each answer means.

    `markdown` holds everything, `mermaid` which answer leads to which question or point to settle
    first, `csv` one row for each option or band. Text of the bank comes out as text in all three.
    """
    words = _Words(bank, language)
    match form:
        case "markdown":
            parts = tuple(_part(*each) for each in _parts(words))
            title = words.say(say.TITLE, title=words.say(bank.identity.title))
            return to_markdown(Document(title=title, language=language, parts=parts))
        case "mermaid":
            return "\n".join(_flowchart(words)) + "\n"
        case "csv":
            return _sheet(words)


class _Words:
    """The names and conditions of one bank in one language, as plain text."""

    def __init__(self, bank: Bank, language: Language) -> None:
        self.bank = bank
        self.language = language

    def say(self, text: Text, /, **values: object) -> str:
        """Say a phrase of the program with values in it, or a text of the bank as it is."""
        return (text.filled(**values) if values else text).in_language(self.language)

    def listed(self, words: Iterable[str]) -> str:
        return self.say(report_answers.JOINT).join(filter(None, words))

    def quoted(self, names: Iterable[str]) -> str:
        return self.listed(self.say(say.QUOTED, text=name) for name in names)

    def title(self, entry: object) -> str:
        found = (getattr(entry, key, None) for key in ("name", "title", "text"))
        return next((self.say(text) for text in found if isinstance(text, Text)), "")

    def named(self, key: str, name: str) -> str:
        """Name what an id in `key` leads to, a question shortly; an unknown id is its own name."""
        title = self.title(getattr(self.bank, TABLES_OF.get(key, key), {}).get(name))
        return (cut(one_line(title), SHORT) if key == "questions" else title) or name

    def lines(self, entry: object, forms: Mapping[str, Text]) -> Iterator[str]:
        """Say the keys of a table that hold something, each in its form."""
        for key, form in forms.items():
            value = self.value(key, getattr(entry, key))
            if value:
                yield self.say(form, value=value)

    def joined(self, entry: object, forms: Mapping[str, Text]) -> str:
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
            truths = {"True": self.say(say.YES), "False": self.say(say.NO)}
            names = [self.named("prefectures", str(one)) for one in operands]
            each = (truths.get(name, name) for name in names)
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
        yield Option(id=NONE_PICKED, text=text, ready=ready, tasks=question.none_tasks)


def _parts(words: _Words) -> Iterator[tuple[str, Iterable[str], Iterable[Entry]]]:
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
    held = (
        (say.STAGES, bank.stages),
        (say.CONTRADICTIONS, bank.contradictions.values()),
        (say.TASKS_HELD, [task for task in bank.tasks.values() if task.when is not None]),
        (say.NOT_YET, bank.not_yet.values()),
    )
    for title, entries in held:
        yield (
            put(title),
            (),
            ((words.title(each), words.lines(each, say.HELD)) for each in entries),
        )
    subsidies = ((put(each.name), _subsidy(words, each)) for each in bank.subsidies.values())
    yield put(say.SUBSIDIES), [put(say.SUBSIDIES_ABOUT)], subsidies


def _part(title: str, about: Iterable[str], entries: Iterable[Entry]) -> Part:
    blocks: list[Block] = [Paragraph(text=text) for text in about]
    for heading, lines in entries:
        blocks.append(Paragraph(text=heading, tone="heading"))
        blocks.append(Lines(items=tuple(Line(text=line) for line in lines)))
    return Part(id="", title=title, blocks=tuple(blocks))


def _question(words: _Words, question: Question) -> Entry:
    condition = asked_when(words.bank, question)
    unknown = [words.say(say.WHEN_UNKNOWN[question.when_unknown])] if condition.parts else []
    asked = words.say(say.ASKED_WHEN, value=words.condition(condition))
    lines = [asked, *unknown, *words.lines(question, say.QUESTION)]
    for option in choices(question):
        meaning = words.joined(option, say.OPTION) or words.say(say.NO_MEANING)
        lines.append(f"{words.quoted([words.say(option.text)])}: {meaning}")
    return words.say(say.WITH_ID, text=words.say(question.text), id=question.id), lines


def _barrier(words: _Words, barrier: Barrier) -> Entry:
    adjusted = (words.joined(each, say.ADJUSTMENT) for each in barrier.adjustments)
    return words.say(barrier.name), [*words.lines(barrier, say.BARRIER), *adjusted]


def _subsidy(words: _Words, subsidy: Subsidy) -> Iterator[str]:
    yield from words.lines(subsidy, say.SUBSIDY)
    if not subsidy.versions:
        yield words.say(say.NO_VERSION)
    for version in subsidy.versions:
        yield words.joined(version, say.VERSION)
        yield from (f"{each.id}: {words.joined(each, say.TEST)}" for each in version.tests)
        yield from (f"{each.id}: {words.joined(each, say.PART)}" for each in version.parts)


def _flowchart(words: _Words) -> Iterator[str]:
    bank, nodes = words.bank, {name: f"q{n}" for n, name in enumerate(words.bank.questions, 1)}
    yield "flowchart LR"
    for number, (section, questions) in enumerate(by_section(bank).items(), 1):
        yield f"  subgraph s{number}[{_label(words.say(bank.sections[section].title))}]"
        for each in questions:
            yield f"    {nodes[each.id]}[{_label(f'{each.id}: {words.say(each.text)}')}]"
        yield "  end"
    edges = [(nodes[each.id], "", asked_when(bank, each)) for each in bank.questions.values()]
    for number, gate in enumerate(bank.gates.values(), 1):
        yield f"  g{number}{{{{{_label(words.say(gate.name))}}}}}"
        for key, name in say.GATE_ROLES.items():
            edges.append((f"g{number}", f"{words.say(name)}: ", getattr(gate, key)))
    for target, role, condition in edges:
        for source, label in dict.fromkeys(_arrows(words, role, condition)):
            if source in nodes:
                yield f"  {nodes[source]} -->|{_label(label)}| {target}"


def _arrows(words: _Words, role: str, condition: Condition) -> Iterator[tuple[str, str]]:
    """Yield which question each comparison reads, and the comparison."""
    if condition.operator == "not":
        role += words.say(say.EDGE_NOT)
    for part in condition.parts:
        yield from _arrows(words, role, part)
    if condition.operator in ("question", "fact"):
        subject, compared = words.comparison(condition)
        fact = FACTS.get(condition.subject) if condition.operator == "fact" else None
        source = condition.subject if fact is None else fact.question
        yield source, role + (compared if fact is None else f"{subject} {compared}")


def _label(text: str) -> str:
    """Quote a text for Mermaid; what it could read as more than a letter becomes its number."""
    line = cut(one_line(text), LABEL)
    return f'"{SPECIAL_IN_MERMAID.sub(lambda found: f"#{ord(found[0])};", line)}"'


def _sheet(words: _Words) -> str:
    sheet = io.StringIO()
    writer = csv.writer(sheet, lineterminator="\n")
    writer.writerow(COLUMNS)
    for question in words.bank.questions.values():
        asked = words.condition(asked_when(words.bank, question))
        per_town = str(question.per_town).lower()
        about = (question.section, question.id, question.kind, question.depth, per_town, asked)
        for option in list(choices(question)) or [Option(id="", text=Text(ja="", en=""))]:
            ready = ";".join(f"{name}={value:g}" for name, value in option.ready.items())
            means = (option.id, option.text.ja, option.text.en, ready, ";".join(option.tasks))
            writer.writerow(map(_cell, (*about, *means, question.text.ja, question.text.en)))
    return sheet.getvalue()


def _cell(text: str) -> str:
    """Keep a spreadsheet from reading a text as a formula."""
    line = one_line(text)
    return f"'{line}" if line.startswith(FORMULA_STARTS) else line
