"""What the paper says and what of it is asked or done: COVER001, COVER002, COVER003."""

from collections.abc import Iterator, Mapping

from relocate_tui.bank.citation import Citations, citations
from relocate_tui.bank.evidence import Evidence
from relocate_tui.bank.lint.survey import Survey
from relocate_tui.bank.problem import Problem
from relocate_tui.phrases import lint_contents as say

MOST_CITED = 5
"""How many claims one question may rest on before nobody can say what it is there for."""

ALWAYS_CITED = ("barrier", "measure-individual")
"""What the paper says of a person's own situation; no reason excuses leaving it out."""


def coverage_problems(survey: Survey) -> Iterator[Problem]:
    """Check that each item of the paper's inventory leads somewhere, or says why it does not."""
    for question in survey.bank.questions.values():
        if len(question.evidence) > MOST_CITED:
            spot = survey.spot("question", question.id, "evidence")
            message = say.CITES_TOO_MUCH.filled(count=len(question.evidence), most=MOST_CITED)
            yield spot.told("COVER002", message, say.CITE_LESS)
    if survey.has_all():
        cited = citations(survey.bank)
        for evidence in survey.bank.evidence.values():
            if evidence.is_paper_item:
                yield from _item_problems(evidence, cited, survey)


def _item_problems(
    item: Evidence, cited: Mapping[str, Citations], survey: Survey
) -> Iterator[Problem]:
    spot = survey.spot("evidence", item.id)
    found = cited[item.id]
    if item.kind in ALWAYS_CITED:
        if not found.questions and not found.tasks:
            message = say.NOWHERE_ASKED.filled(kind=item.kind)
            yield spot.told("COVER001", message, say.CITE_IN_QUESTION)
    elif not found and item.uncited is None:
        yield spot.told("COVER001", say.NOWHERE_CITED, say.CITE_OR_SAY_WHY)
    if item.uncited is not None and (found or item.kind in ALWAYS_CITED):
        yield spot.below("uncited").told("COVER003", say.REASON_WITHOUT_NEED, say.REMOVE_REASON)
