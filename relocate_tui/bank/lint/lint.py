"""Every rule on one bank, in one run."""

from collections.abc import Iterator
from datetime import date

from relocate_tui.bank.files import Loaded
from relocate_tui.bank.lint.chances import chance_problems
from relocate_tui.bank.lint.claims import claim_problems
from relocate_tui.bank.lint.coverage import coverage_problems
from relocate_tui.bank.lint.forms import form_problems
from relocate_tui.bank.lint.graph import cycle_problems, graph_of
from relocate_tui.bank.lint.measures import measure_problems
from relocate_tui.bank.lint.packs import pack_problems
from relocate_tui.bank.lint.reach import reach_problems
from relocate_tui.bank.lint.references import reference_problems
from relocate_tui.bank.lint.rules import rule_problems
from relocate_tui.bank.lint.scores import score_problems
from relocate_tui.bank.lint.survey import Survey, survey_of
from relocate_tui.bank.lint.use import use_problems
from relocate_tui.bank.lint.wording import wording_problems
from relocate_tui.bank.problem import Problem


def lint(loaded: Loaded, *, today: date | None = None) -> tuple[Problem, ...]:
    """Give what the loader found, then what the rules find, each by file and table.

    What is wrong in one place is told there and nothing is concluded from it elsewhere. Without
    `today` no rule is called stale.
    """
    places = {
        (table.file, f"{table.kind} {table.id}"): place for place, table in enumerate(loaded.tables)
    }
    last = len(places)

    def place(problem: Problem) -> tuple[str, int]:
        return problem.file, places.get((problem.file, problem.table), last)

    found = tuple(_found(survey_of(loaded), today))
    return (*sorted(loaded.problems, key=place), *sorted(found, key=place))


def _found(survey: Survey, today: date | None) -> Iterator[Problem]:
    graph = graph_of(survey)
    yield from reference_problems(survey)
    yield from claim_problems(survey)
    yield from form_problems(survey)
    yield from cycle_problems(graph)
    reached, unreachable = reach_problems(graph)
    yield from reached
    yield from chance_problems(survey)
    yield from score_problems(survey)
    yield from measure_problems(graph, unreachable)
    yield from use_problems(survey)
    yield from coverage_problems(survey)
    yield from rule_problems(survey, today)
    yield from pack_problems(survey)
    yield from wording_problems(survey)
