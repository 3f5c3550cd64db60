"""Everything to do, by phase, and the letters that go with it."""

from collections.abc import Iterator
from datetime import date

from relocate_tui.assessment.result import ChecklistItem
from relocate_tui.bank.task import PHASES, Task
from relocate_tui.phrases import report as summary
from relocate_tui.phrases import report_details as say
from relocate_tui.phrases import report_handout as handout
from relocate_tui.phrases.report_answers import JOINT
from relocate_tui.report.answer_words import source_text
from relocate_tui.report.blocks import Block, Letter, Line, Lines, Paragraph
from relocate_tui.report.case import Case


def task_blocks(case: Case) -> Iterator[Block]:
    """List the tasks phase by phase."""
    steps = case.checklist()
    if not steps:
        yield Paragraph(text=case.say(summary.NO_STEPS), tone="quiet")
    for phase in PHASES:
        items = tuple(_task(case, task, item) for task, item in steps if item.phase == phase)
        if items:
            yield case.heading(say.PHASES[phase])
            yield Lines(items=items)
    yield Paragraph(text=case.say(handout.PROTECTION), tone="quiet")


def letter_blocks(case: Case) -> Iterator[Block]:
    """Give the drafts of the tasks that came up, as they can be sent."""
    drafts = [(task, task.draft) for task, _ in case.checklist() if task.draft is not None]
    if not drafts:
        yield Paragraph(text=case.say(say.NO_LETTERS), tone="quiet")
    for task, draft in drafts:
        yield Letter(title=case.write(task.title), text=case.write(draft).strip("\n"))


def when_text(case: Case, task: Task, item: ChecklistItem) -> str:
    """Say by when: the day where others set it, else how near it is."""
    return _lead(case, task, item) if task.fixed else case.say(summary.EFFORTS[task.effort])


def _lead(case: Case, task: Task, item: ChecklistItem) -> str:
    """Say when to begin: the date if the move has one, else the weeks before or after it."""
    if item.due is not None:
        due = date.fromisoformat(item.due)
        day = case.day(due)
        return case.say(say.DUE_PASSED, day=day) if due < case.today else day
    if task.lead_weeks == 0:
        return case.say(say.LEAD_ON_DAY)
    several, one = (
        (say.LEAD, say.LEAD_WEEK) if task.lead_weeks > 0 else (say.LEAD_AFTER, say.LEAD_WEEK_AFTER)
    )
    weeks = abs(task.lead_weeks)
    return case.say(one) if weeks == 1 else case.say(several, weeks=weeks)


def _task(case: Case, task: Task, item: ChecklistItem) -> Line:
    return Line(
        text=case.write(task.title),
        state=case.effort(task) if task.phase == "before-deciding" else when_text(case, task, item),
        details=(
            case.write(task.why),
            case.write(task.done_when),
            case.say(say.WHO, who=_who(case, task)),
            case.say(say.WHEN_DUE, when=_lead(case, task, item)),
            *_deadline(case, task),
            *_schemes(case, task),
            *case.because(item.because),
            *_grounds(case, task),
        ),
    )


def _deadline(case: Case, task: Task) -> Iterator[str]:
    if task.deadline is not None:
        limit = task.deadline
        yield case.say(
            say.DEADLINE,
            days=limit.days,
            start=case.write(limit.counted_from),
            source=limit.source,
            day=case.day(limit.checked_on),
        )


def _schemes(case: Case, task: Task) -> Iterator[str]:
    names = [case.write(case.bank.subsidies[name].name) for name in task.subsidies]
    if names:
        yield case.say(say.SCHEMES, names=case.say(JOINT).join(names))


def _who(case: Case, task: Task) -> str:
    who, desk = case.write(task.who), case.whom(task)
    return who if desk == who else case.say(say.WHO_AND_DESK, who=who, desk=desk)


def _grounds(case: Case, task: Task) -> Iterator[str]:
    for name in task.evidence:
        evidence = case.bank.evidence.get(name)
        if evidence is not None:
            yield case.say(
                say.GROUNDS,
                text=case.write(evidence.text),
                source=source_text(evidence, case.language),
            )
