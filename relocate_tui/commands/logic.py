"""The whole logic of a bank in words, for an office that signs it off without reading code."""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from typing import Literal

from relocate_tui.bank.bank import Bank
from relocate_tui.bank.condition import Condition
from relocate_tui.bank.fact import FACTS
from relocate_tui.bank.question import Option, Question
from relocate_tui.bank.subsidy import Subsidy, SubsidyTest
from relocate_tui.phrases import logic as say
from relocate_tui.phrases import report, report_answers, report_details
from relocate_tui.report.answer_words import answer_text, date_text
from relocate_tui.report.blocks import Block, Document, Line, Lines, Paragraph, Part
from relocate_tui.report.escaping import SPACES
from relocate_tui.report.markdown import to_markdown
from relocate_tui.text import Language, Text
from relocate_tui.typography import cut, visible

Form = Literal["mermaid", "markdown", "csv"]
Entry = tuple[str, list[str]]

SHORT, LABEL = 60, 40
COLUMNS = (
    *("section", "question", "kind", "depth", "per_town", "ask_when", "option"),
    *("text_ja", "text_en", "ready", "tasks", "question_ja", "question_en"),
)
FORMULA_STARTS = tuple("=+-@＝＋－＠")
PLAIN_IN_MERMAID = frozenset(" .,-()/?!'")
NONE_PICKED = "[]"


def logic(bank: Bank, form: Form, language: Language) -> str:
    """Write down what is asked when and what each answer means.

    `markdown` holds everything, `mermaid` which answer leads to which question or point to settle
    first, `csv` one row for each option or band. Text of the bank comes out as text in all three.
    """
    words = Wording(bank, language)
    match form:
        case "markdown":
            return to_markdown(_document(words))
        case "mermaid":
            return "\n".join(_flowchart(words)) + "\n"
        case "csv":
            return _sheet(words)


class Wording:
    """The names and conditions of one bank in one language, as plain text."""

    def __init__(self, bank: Bank, language: Language) -> None:
        self.bank = bank
        self.language = language

    def say(self, text: Text, /, **values: object) -> str:
        """Say a phrase of the program with values in it, or a text of the bank as it is."""
        return (text.filled(**values) if values else text).in_language(self.language)

    def listed(self, words: Iterable[str]) -> str:
        """Put words in a row."""
        return self.say(report_answers.JOINT).join(words)

    def quoted(self, names: Iterable[str]) -> str:
        """List names, each in quotation marks."""
        return self.listed(self.say(say.QUOTED, text=name) for name in names)

    def question(self, question_id: str) -> str:
        """Name a question shortly; an id that leads nowhere stands for itself."""
        question = self.bank.questions.get(question_id)
        return question_id if question is None else cut(one_line(self.say(question.text)), SHORT)

    def named(self, entries: Mapping[str, object], name: str) -> str:
        """Give the name or title of a barrier, gate or task; or its id, where there is none."""
        entry = entries.get(name)
        text = getattr(entry, "name", getattr(entry, "title", None))
        return self.say(text) if isinstance(text, Text) else name

    def numbers(self, values: Mapping[str, float]) -> str:
        """List barriers with a number each."""
        barriers = self.bank.barriers
        return self.listed(f"{self.named(barriers, name)} {n:g}" for name, n in values.items())

    def when(self, form: Text, condition: Condition, **values: object) -> str:
        """Put a condition in words into a phrase."""
        return self.say(form, condition=self.condition(condition), **values)

    def condition(self, condition: Condition, *, inside: bool = False) -> str:
        """Say a condition; `inside` another one, what joins several stands in brackets."""
        match condition.operator, condition.parts:
            case ("question" | "fact"), _:
                return self.comparison(condition, say.COMPARISONS)
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

    def comparison(self, leaf: Condition, forms: Mapping[str, Text]) -> str:
        """Say one comparison in the forms given."""
        asked = self.bank.questions.get(leaf.subject) if leaf.operator == "question" else None
        subject, operand = self.question(leaf.subject), leaf.operand
        if leaf.operator == "fact":
            subject = self.say(say.FACTS.get(leaf.subject, Text(ja=subject, en=subject)))
        if isinstance(operand, bool):
            value = self.say(say.YES if operand else say.NO)
        elif asked is not None:
            value = answer_text(asked, operand, self.language, self.bank)
        else:
            names = operand if isinstance(operand, tuple) else (str(operand),)
            value = self.listed(self.named(self.bank.prefectures, name) for name in names)
        words = {"subject": self.quoted([subject]), "value": self.quoted([value])}
        return self.say(forms[leaf.comparison], **words)

    def meaning(self, option: Option) -> str:
        """Say what an answer does."""
        titles = [self.named(self.bank.tasks, name) for name in option.tasks]
        found = (
            (option.ready, self.say(say.READY, values=self.numbers(option.ready))),
            (titles, self.say(say.TASKS, tasks=self.quoted(titles))),
            (option.unscored, self.say(say.UNSCORED, reason=option.unscored)),
            (option.stores == "declined", self.say(say.KEPT_AS_DECLINED)),
            (option.retired, self.say(say.RETIRED)),
        )
        said = [text for holds, text in found if holds]
        return self.say(say.STOP).join(said) or self.say(say.NO_MEANING)


def one_line(text: str) -> str:
    """Show a text on one line; what would steer a terminal or hide shows as its number."""
    return SPACES.sub(" ", visible(text)).strip(" ")


def asked_when(bank: Bank, question: Question) -> Condition:
    """Join a question's own condition with that of its section."""
    both = (bank.sections[question.section].ask_when, question.ask_when)
    return Condition(operator="all", parts=tuple(one for one in both if one != Condition.ALWAYS))


def choices(bank: Bank, question: Question) -> Iterator[Option]:
    """Yield all that an answer can mean; bands and picking nothing take the form of options."""
    yield from question.options
    for band in question.bands:
        ends = ((say.FROM, band.at_least), (say.BELOW, band.below))
        ja, en = (
            say.BAND_JOINT.in_language(language).join(
                form.in_language(language).format(
                    value=answer_text(question, _exact(end), language, bank)
                )
                for form, end in ends
                if end is not None
            )
            for language in LANGUAGE_PAIR
        )
        text = Text(ja=ja, en=en) if en else say.ANY_VALUE
        yield Option(id=band.id, text=text, ready=band.ready, tasks=band.tasks)
    if question.kind == "multi":
        text, ready = report_answers.NONE_OF_THESE, question.none_ready
        yield Option(id=NONE_PICKED, text=text, ready=ready, tasks=question.none_tasks)


def _document(words: Wording) -> Document:
    bank, put, which = words.bank, words.say, words.bank.identity
    made_of = put(report_details.BANK, id=which.id, version=which.version, digest=which.digest)
    parts = [_part(put(say.READING), (*map(put, say.HOW_TO_READ), made_of))]
    for name in dict.fromkeys(question.section for question in bank.questions.values()):
        asked = (_question(words, each) for each in bank.questions.values() if each.section == name)
        section = bank.sections[name]
        parts.append(_part(put(section.title), (put(section.about),), asked))
    parts += [
        _part(put(say.BARRIERS), (), _barriers(words)),
        _part(put(say.GATES), (put(say.GATES_ABOUT),), _gates(words)),
        _part(put(say.OUTCOMES), (put(say.FIRST_COUNTS),), _outcomes(words)),
    ]
    contradictions, tasks, not_yet = bank.contradictions, bank.tasks, bank.not_yet
    held: tuple[tuple[Text, list[tuple[Text, Condition]]], ...] = (
        (say.STAGES, [(each.name, each.when) for each in bank.stages]),
        (say.CONTRADICTIONS, [(each.text, each.when) for each in contradictions.values()]),
        (say.TASKS_TITLE, [(each.title, each.when) for each in tasks.values() if each.when]),
        (say.NOT_YET, [(each.text, each.when) for each in not_yet.values()]),
    )
    for title, rows in held:
        about = (put(say.STAGES_ABOUT),) if title is say.STAGES else ()
        entries = ((put(text), [words.when(say.WHEN, when)]) for text, when in rows)
        parts.append(_part(put(title), about, entries))
    subsidies = (_subsidy(words, each) for each in bank.subsidies.values())
    parts.append(_part(put(say.SUBSIDIES), (put(say.SUBSIDIES_ABOUT),), subsidies))
    title = put(say.TITLE, title=put(which.title))
    return Document(title=title, language=words.language, parts=tuple(parts))


def _part(title: str, about: Iterable[str], entries: Iterable[Entry] = ()) -> Part:
    blocks: list[Block] = [Paragraph(text=text) for text in about]
    for heading, lines in entries:
        blocks.append(Paragraph(text=heading, tone="heading"))
        blocks.append(Lines(items=tuple(Line(text=line) for line in lines)))
    return Part(id="", title=title, blocks=tuple(blocks))


def _question(words: Wording, question: Question) -> Entry:
    put, condition = words.say, asked_when(words.bank, question)
    form = [put(say.KINDS[question.kind]), put(say.DEPTHS[question.depth])]
    lines = [
        words.when(say.ASKED_WHEN, condition),
        put(say.WHEN_UNKNOWN[question.when_unknown]) if condition.parts else "",
        words.listed([*form, put(say.PER_TOWN)] if question.per_town else form),
        put(say.WEIGHTS, weights=words.numbers(question.weights) or put(say.NO_WEIGHTS)),
        put(say.PURPOSES[question.purpose]) if question.purpose else "",
    ]
    for option in choices(words.bank, question):
        answer = words.quoted([put(option.text)])
        lines.append(put(say.ANSWER, answer=answer, meaning=words.meaning(option)))
    heading = put(say.WITH_ID, text=put(question.text), id=question.id)
    return heading, [line for line in lines if line]


def _barriers(words: Wording) -> Iterator[Entry]:
    for barrier in words.bank.barriers.values():
        lines = [words.say(barrier.about), words.say(say.WEIGHT, weight=f"{barrier.weight:g}")]
        lines.append(words.when(say.APPLIES_WHEN, barrier.applies_when))
        for other in barrier.adjustments:
            lines.append(words.when(say.ADJUSTED, other.when, weight=f"{other.weight:g}"))
        yield words.say(barrier.name), lines


def _gates(words: Wording) -> Iterator[Entry]:
    for gate in words.bank.gates.values():
        barrier = words.named(words.bank.barriers, gate.barrier)
        questions = words.quoted(map(words.question, gate.questions))
        about = words.say(say.GATE_ABOUT, barrier=barrier, questions=questions)
        roles = say.GATE_ROLES.items()
        said = [f"{words.say(role)}: {words.condition(getattr(gate, key))}" for key, role in roles]
        yield words.say(gate.name), [about, *said]


def _outcomes(words: Wording) -> Iterator[Entry]:
    bank, rules = words.bank, words.bank.outcomes

    def names(table: Mapping[str, object], ids: Iterable[str]) -> str:
        return words.quoted(words.named(table, name) for name in ids)

    values = {
        "moved": words.condition(rules.moved_when),
        "office_weeks": words.condition(rules.office_weeks_when, inside=True),
        "two_base": names(bank.gates, rules.two_base_gates),
        "too_early": f"{100 * rules.too_early_below:g}",
        "try_barriers": names(bank.barriers, rules.try_first_barriers),
        "try_below": f"{rules.try_first_below:g}",
        "step_barriers": names(bank.barriers, rules.two_step_barriers),
        "step_below": f"{rules.two_step_below:g}",
    }
    for name, rule in say.RULES.items():
        yield words.say(report.OUTCOMES.get(name, say.TWO_STEP)), [words.say(rule, **values)]


def _subsidy(words: Wording, subsidy: Subsidy) -> Entry:
    put, language = words.say, words.language
    prefecture = words.named(words.bank.prefectures, subsidy.prefecture or "")
    place = (put(say.LEVELS[subsidy.level]), prefecture, subsidy.town or "")
    lines = [put(subsidy.summary), words.listed(filter(None, place))]
    lines += [put(say.CATCH_ALL)] if subsidy.catch_all else []
    lines.append(words.when(say.LISTED_WHEN, subsidy.relevant_when))
    for version in subsidy.versions:
        until = date_text(version.until, language) if version.until else ""
        lines.append(put(say.VERSION, since=date_text(version.since, language), until=until))
        lines += [_test(words, test) for test in version.tests]
        for part in version.parts:
            caps = {f"{cap:,}": cap for cap in (part.cap_low_yen, part.cap_high_yen) if cap}
            cap = put(say.CAPS, caps=" - ".join(caps)) if caps else put(say.NO_CAP)
            lines.append(words.when(say.PART, part.when, name=put(part.name), cap=cap))
    return put(subsidy.name), lines


def _test(words: Wording, test: SubsidyTest) -> str:
    day, kind = date_text(test.checked_on, words.language), report_details.CONFIDENCE
    said = [
        words.say(test.text),
        words.when(say.MET_WHEN, test.when) if test.when else "",
        words.say(report_details.ASK, question=words.say(test.ask_office)) if test.ask_office else "",
        words.say(say.ONE_OF, group=test.one_of) if test.one_of else "",
        words.say(report_details.SOURCE, source=test.source, kind=words.say(kind[test.confidence]), day=day),
        words.say(say.RECHECK, days=test.recheck_days),
    ]
    return f"{test.id}: {words.say(say.STOP).join(filter(None, said))}"


def _flowchart(words: Wording) -> Iterator[str]:
    bank, nodes = words.bank, {name: f"q{n}" for n, name in enumerate(words.bank.questions, 1)}
    yield "flowchart LR"
    for number, name in enumerate(dict.fromkeys(q.section for q in bank.questions.values()), 1):
        yield f"  subgraph s{number}[{_label(words.say(bank.sections[name].title))}]"
        for question in bank.questions.values():
            if question.section == name:
                label = f"{question.id}: {words.say(question.text)}"
                yield f"    {nodes[question.id]}[{_label(label)}]"
        yield "  end"
    edges = [(nodes[q.id], "", asked_when(bank, q)) for q in bank.questions.values()]
    for number, gate in enumerate(bank.gates.values(), 1):
        yield f"  g{number}{{{{{_label(words.say(gate.name))}}}}}"
        for key, role in say.GATE_ROLES.items():
            edges.append((f"g{number}", f"{words.say(role)}: ", getattr(gate, key)))
    drawn = (_arrows(words, nodes, *edge) for edge in edges)
    yield from dict.fromkeys(arrow for arrows in drawn for arrow in arrows)


def _arrows(words: Wording, nodes: Mapping[str, str], target: str, role: str, condition: Condition) -> Iterator[str]:
    if condition.operator == "not":
        role += words.say(say.EDGE_NOT)
    for part in condition.parts:
        yield from _arrows(words, nodes, target, role, part)
    fact = FACTS.get(condition.subject) if condition.operator == "fact" else None
    source = nodes.get(fact.question if fact else condition.subject)
    if source is not None:
        label = words.comparison(condition, say.COMPARISONS if fact else say.EDGES)
        yield f"  {source} -->|{_label(role + label)}| {target}"


def _label(text: str) -> str:
    """Quote a text for Mermaid; what it could read as more than a letter becomes its number."""
    return '"' + "".join(
        each if each.isalnum() or each in PLAIN_IN_MERMAID or ord(each) > 127 else f"#{ord(each)};"
        for each in cut(one_line(text), LABEL)
    ) + '"'


def _sheet(words: Wording) -> str:
    bank, sheet = words.bank, io.StringIO()
    writer = csv.writer(sheet, lineterminator="\n")
    writer.writerow(COLUMNS)
    for question in bank.questions.values():
        nothing = Option(id="", text=Text(ja="", en=""))
        for option in list(choices(bank, question)) or [nothing]:
            ready = ";".join(f"{name}={value:g}" for name, value in option.ready.items())
            asked = words.condition(asked_when(bank, question))
            row = (
                *(question.section, question.id, question.kind, question.depth),
                *(str(question.per_town).lower(), asked, option.id, option.text.ja, option.text.en),
                *(ready, ";".join(option.tasks), question.text.ja, question.text.en),
            )
            writer.writerow(map(_cell, row))
    return sheet.getvalue()


def _cell(text: str) -> str:
    """Keep a spreadsheet from reading a text as a formula."""
    line = one_line(text)
    return f"'{line}" if line.startswith(FORMULA_STARTS) else line
