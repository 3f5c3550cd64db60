"""Who cites what: the way from a claim back to the questions, tasks and subsidies that use it."""

from collections.abc import Mapping

from relocate_tui.bank.bank import Bank
from relocate_tui.bank.subsidy import Subsidy
from relocate_tui.bank.task import Task
from relocate_tui.record import record


@record
class Citations:
    """The ids of all that rests on one claim, in file order."""

    questions: tuple[str, ...]
    tasks: tuple[str, ...]
    subsidies: tuple[str, ...]

    def __bool__(self) -> bool:
        """Tell whether anything a person meets rests on it."""
        return bool(self.questions or self.tasks or self.subsidies)


def citations(bank: Bank) -> Mapping[str, Citations]:
    """Give the citations of every claim, those without any included."""
    questions: dict[str, dict[str, None]] = {}
    for question in bank.questions.values():
        options = (name for option in question.options for name in option.evidence)
        for name in (*question.evidence, *options):
            questions.setdefault(name, {})[question.id] = None
    tasks, subsidies = _cited_by(bank.tasks), _cited_by(bank.subsidies)
    return {
        name: Citations(
            questions=tuple(questions.get(name, ())),
            tasks=tasks.get(name, ()),
            subsidies=subsidies.get(name, ()),
        )
        for name in bank.evidence
    }


def _cited_by(tables: Mapping[str, Task | Subsidy]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for table in tables.values():
        for name in dict.fromkeys(table.evidence):
            found[name] = (*found.get(name, ()), table.id)
    return found
