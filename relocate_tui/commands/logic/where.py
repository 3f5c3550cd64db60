"""What a text of the sheet is, when it is shown and what it means, in words."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from relocate_tui.bank.question import Question
from relocate_tui.bank.shape import PLURALS
from relocate_tui.bank.task import Task
from relocate_tui.commands.logic.answers import claim, meaning
from relocate_tui.commands.logic.questions import Callers, asked_when, choices, named_by
from relocate_tui.commands.logic.texts import Passage
from relocate_tui.commands.logic.words import Words, shortly
from relocate_tui.phrases import logic as frame
from relocate_tui.phrases import logic_programmes as programmes
from relocate_tui.phrases import logic_rules as rules
from relocate_tui.phrases import logic_sheet as say
from relocate_tui.phrases import logic_tables as tables
from relocate_tui.text import Text

HELD_IN: Mapping[str, str] = {
    **{kind: f"{kind}s" for kind in ("section", "question", "barrier", "gate", "task", "desk")},
    "contradiction": "contradictions",
    "not_yet": "not_yet",
    "subsidy": "subsidies",
    "local_rule": "local_rules",
    "town_list": "town_lists",
}
TEST_MEANS = ("applies_when", "when", "since", "until")
MEANS: Mapping[str, Mapping[str, Text]] = {
    "section.title": {"ask_when": rules.SECTION_ASKED},
    "question.option.text": rules.OPTION,
    "barrier.name": {key: rules.BARRIER[key] for key in ("weight", "applies_when")},
    "gate.name": {key: rules.GATE[key] for key in ("applies_when", "due_when")},
    "gate.settled": {"settled_when": rules.GATE["settled_when"]},
    "gate.blocking": {"blocking_when": rules.GATE["blocking_when"]},
    "stage.name": rules.HELD,
    "contradiction.text": rules.HELD,
    "not_yet.text": rules.HELD,
    "task.title": {key: tables.TASK[key] for key in ("phase", "when")},
    "subsidy.name": {"relevant_when": programmes.SUBSIDY["relevant_when"]},
    "subsidy.step.text": {"when": programmes.STEP["when"]},
    "subsidy.repayment.text": {"when": programmes.REPAYMENT["when"]},
    "local_rule.name": {key: programmes.LOCAL_RULE[key] for key in ("since", "until")},
    **{
        f"{table}.test.{key}": {key: programmes.TEST[key] for key in TEST_MEANS}
        for table in ("subsidy", "subsidy.version", "local_rule")
        for key in ("text", "ask_office")
    },
    **{
        f"{table}.part.name": {"when": programmes.PART["when"]}
        for table in ("subsidy.version", "local_rule")
    },
}
"""The keys that say when a text is shown or what it means; they stand beside it in its table."""
ASKED_KEYS = {key: rules.QUESTION[key] for key in ("offer_when", "kind", "depth")}


class Where:
    """Says of each text of one bank what a translator has to know."""

    def __init__(self, words: Words) -> None:
        self.words = words
        self.callers: Callers = named_by(words.bank)

    def of(self, passage: Passage) -> str:
        """Say what a text is and of what, and what it means where it stands."""
        words = self.words
        what = words.say(say.WHAT[passage.form])
        entry = self._entry(passage)
        name = words.title(entry)
        if name and name != words.say(passage.text):
            what = words.say(say.OF, what=what, name=shortly(name))
        return words.say(frame.STOP).join((what, *self._means(passage, entry)))

    def _entry(self, passage: Passage) -> Any:  # noqa: ANN401 -- a table of any kind
        bank = self.words.bank
        if passage.table == "stage":
            return next(each for each in bank.stages if each.id == passage.id)
        return getattr(bank, HELD_IN.get(passage.table, ""), {}).get(passage.id)

    def _means(self, passage: Passage, entry: object) -> Iterator[str]:
        forms = MEANS.get(passage.form)
        if forms is not None:
            yield from self.words.flat(_holder(passage, entry), forms)
        if isinstance(entry, Question) and passage.form == "question.text":
            yield from self._asked(entry)
        if isinstance(entry, Task) and passage.form == "task.title":
            for named in self.callers.get(entry.id, ()):
                yield self.words.say(tables.NAMED_BY, value=claim(self.words, *named))

    def _asked(self, question: Question) -> Iterator[str]:
        words = self.words
        condition = words.condition(asked_when(words.bank, question))
        yield words.say(rules.ASKED_WHEN, value=condition)
        yield from words.flat(question, ASKED_KEYS)
        for choice in choices(question):
            if choice not in question.options:
                yield meaning(words, choice)


def _inner_steps(passage: Passage) -> Sequence[str | int]:
    """Leave out the way to the table: its name, and its place if there are several."""
    if passage.table == "subsidy":
        return passage.steps[:-1]
    several = len(passage.steps) > 1 and isinstance(passage.steps[1], int)
    return passage.steps[2 if several else 1 : -1]


def _holder(passage: Passage, entry: Any) -> Any:  # noqa: ANN401 -- a table of any kind
    """Follow the steps from a table to the part of it that holds the text."""
    for step in _inner_steps(passage):
        key = str(step)
        entry = entry[step] if isinstance(step, int) else getattr(entry, PLURALS.get(key, key))
    return entry
