"""Which answer leads to which question or gate, as a Mermaid flowchart."""

import re
from collections.abc import Iterator

from relocate_tui.bank.condition import Condition
from relocate_tui.bank.fact import FACTS
from relocate_tui.commands.logic.questions import asked_when, by_section
from relocate_tui.commands.logic.words import Words, one_line
from relocate_tui.phrases import logic as say
from relocate_tui.phrases.logic_rules import GATE_ROLES
from relocate_tui.typography import cut

LABEL = 60
SPECIAL_IN_MERMAID = re.compile(r"[\"#$%&*+:;<=>@\[\\\]^_`{|}~]")


def flowchart(words: Words) -> Iterator[str]:
    """Yield the lines of the chart."""
    bank, nodes = words.bank, {name: f"q{n}" for n, name in enumerate(words.bank.questions, 1)}
    yield "flowchart LR"
    for number, (section, questions) in enumerate(by_section(bank).items(), 1):
        yield f"  subgraph s{number}[{_label(words.say(bank.sections[section].title))}]"
        for each in questions:
            yield f"    {nodes[each.id]}[{_label(f'{each.id}: {words.say(each.text)}')}]"
        yield "  end"
    edges = [(nodes[each.id], "", asked_when(bank, each)) for each in bank.questions.values()]
    offered = words.say(say.EDGE_OFFERED)
    edges += [(nodes[each.id], offered, each.offer_when) for each in bank.questions.values()]
    for number, gate in enumerate(bank.gates.values(), 1):
        yield f"  g{number}{{{{{_label(words.say(gate.name))}}}}}"
        for key, name in GATE_ROLES.items():
            edges.append((f"g{number}", f"{words.say(name)}: ", getattr(gate, key)))
    for target, role, condition in edges:
        for source, label in dict.fromkeys(_arrows(words, role, condition)):
            if source in nodes:
                yield f"  {nodes[source]} -->|{_label(label)}| {target}"


def _arrows(words: Words, role: str, condition: Condition) -> Iterator[tuple[str, str]]:
    if condition.operator == "not":
        role += words.say(say.EDGE_NOT)
    for part in condition.parts:
        yield from _arrows(words, role, part)
    if condition.operator in ("question", "fact"):
        subject, compared = words.comparison(condition)
        fact = FACTS.get(condition.subject) if condition.operator == "fact" else None
        for source in (condition.subject,) if fact is None else fact.questions:
            yield source, role + (compared if fact is None else f"{subject} {compared}")


def _label(text: str) -> str:
    """Quote a text for Mermaid; what it could read as more than a letter becomes its number."""
    line = cut(one_line(text), LABEL)
    return f'"{SPECIAL_IN_MERMAID.sub(lambda found: f"#{ord(found[0])};", line)}"'
