"""Everything to do, by phase, and the letters that go with it."""

from collections.abc import Iterator
from datetime import date

from relocate_tui.assessment.result import ChecklistItem
from relocate_tui.bank.task import PHASES, Phase, Task
from relocate_tui.phrases import report as summary
from relocate_tui.phrases import report_details as say
from relocate_tui.phrases import report_handout as handout
from relocate_tui.phrases.report_answers import JOINT
from relocate_tui.phrases.report_subsidies import CONFIDENCE
from relocate_tui.report.answer_words import source_text
from relocate_tui.report.blocks import Block, Letter, Line, Lines, Paragraph
from relocate_tui.report.case import Case
from relocate_tui.text import Text


def task_blocks(case: Case) -> Iterator[Block]:
    """List the tasks phase by phase."""
    steps = case.checklist()
    if not steps:
        yield Paragraph(text=case.say(summary.NO_STEPS), tone="quiet")
    for heading, phases in _headings(case):
        items = tuple(_task(case, task, item) for task, item in steps if item.phase in phases)
        if items:
            yield case.heading(heading)
            yield Lines(items=items)
    yield Paragraph(text=case.say(handout.PROTECTION), tone="quiet")


def _headings(case: Case) -> Iterator[tuple[Text, tuple[Phase, ...]]]:
    """Group by phase; for somebody who has moved nothing lies before the move any more."""
    if case.assessment.outcome == "follow-up":
        yield say.SINCE_THE_MOVE, PHASES
    else:
        yield from ((say.PHASES[phase], (phase,)) for phase in PHASES)


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
    moved = case.assessment.outcome == "follow-up"
    if moved and task.phase != "after-moving":
        return case.say(summary.EFFORTS[task.effort])
    if item.due is not None:
        due = date.fromisoformat(item.due)
        day = case.day(due)
        if due < case.today:
            if moved or not task.fixed:
                return case.say(summary.EFFORTS[task.effort])
            return case.say(say.DUE_PASSED, day=day)
        return day
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
            grade=case.say(CONFIDENCE[limit.confidence]),
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
