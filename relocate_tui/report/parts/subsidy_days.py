"""The order of steps and the repayment calendar of a programme, with days where they are known."""

from relocate_tui.assessment.sequence import (
    DatedRepayment,
    DatedStep,
    dated_steps,
    repayments,
)
from relocate_tui.bank.subsidy import Subsidy
from relocate_tui.phrases import report_subsidies as say
from relocate_tui.report.case import Case


def step_lines(case: Case, subsidy: Subsidy) -> tuple[str, ...]:
    """Say each step, with its day; one whose day is past sends people to the desk soon."""
    found = dated_steps(subsidy, case.seen, case.today)
    return tuple(_step(case, one) for one in found)


def repayment_lines(case: Case, subsidy: Subsidy) -> tuple[str, ...]:
    """Say what is paid back, and until when once the day of applying is known."""
    found = repayments(subsidy, case.seen, case.today)
    return tuple(_repayment(case, one) for one in found)


def _step(case: Case, one: DatedStep) -> str:
    text = case.write(one.step.text)
    if one.day is None:
        return text
    form = say.LATE_DAY if one.late else say.BY_DAY if one.step.side == "by" else say.FROM_DAY
    return case.say(form, text=text, day=case.day(one.day))


def _repayment(case: Case, one: DatedRepayment) -> str:
    text, share = case.write(one.repayment.text), case.say(say.SHARES[one.repayment.share])
    if one.first is None or one.last is None:
        return case.say(say.REPAY, text=text, share=share)
    if one.over:
        return case.say(say.REPAY_OVER, text=text, last=case.day(one.last))
    return case.say(
        say.REPAY_DAYS, text=text, share=share, first=case.day(one.first), last=case.day(one.last)
    )
