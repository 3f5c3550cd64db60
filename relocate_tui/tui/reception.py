"""Where a visit begins and ends: opening a sitting, saving its reports, keeping or erasing it."""

from dataclasses import replace
from pathlib import Path

from relocate_tui.bank.question import Depth
from relocate_tui.casebook.code import new_code
from relocate_tui.casebook.lock import Locked
from relocate_tui.casebook.practice import read_practice
from relocate_tui.casebook.session import new_session
from relocate_tui.casebook.sitting import Sitting
from relocate_tui.interview.answers import Answers
from relocate_tui.interview.route import route
from relocate_tui.phrases import tui as say
from relocate_tui.phrases import tui_cases
from relocate_tui.report.saving import save_reports
from relocate_tui.storage.failure import StorageFailed
from relocate_tui.storage.session_table import Consent
from relocate_tui.text import Language
from relocate_tui.tui.messages import Keeping
from relocate_tui.tui.visit import Visit, now

NOTICE = "2026-11"


def begin(visit: Visit, depth: Depth, keeping: Keeping) -> Sitting:
    """Begin with a new case under a random number; nothing is on disk before the first answer."""
    session = new_session(visit.bank, now=now(), token=new_code())
    consent = Consent(notice=NOTICE, at=now(), choice=keeping)
    return Sitting(
        visit.bank,
        replace(session, consent=consent, listed=keeping == "listed"),
        Answers(),
        visit.language,
        folder=visit.folder,
        clock=now,
        depth=depth,
    )


def greeting(visit: Visit) -> str:
    """Tell the number a case is opened by later, unless it is to be erased."""
    sitting = visit.sitting_now()
    if sitting.erases_on_leaving:
        return ""
    return visit.say(say.YOUR_NUMBER, case=sitting.session.id)


def resume(visit: Visit, case_id: str) -> Sitting:
    """Open a saved case.

    Raises:
        NoSuchCase, Locked, Unreadable, StorageFailed: nothing was opened.
    """
    return Sitting.resumed(visit.bank, visit.folder, case_id, visit.language, now)


def practise(visit: Visit, path: Path) -> Sitting:
    """Look at a practice client, of which nothing is saved.

    Raises:
        Unreadable: the file does not fit the bank.
    """
    found = read_practice(path, visit.bank)
    session = new_session(visit.bank, now=now(), token=new_code())
    return Sitting(visit.bank, session, found.answers, visit.language, folder=None, clock=now)


def question_to_go_on_with(visit: Visit) -> str | None:
    """Give the question something was being typed at, else the first open one, else None."""
    sitting = visit.sitting_now()
    way = route(visit.bank, sitting.answers, sitting.depth)
    draft = sitting.session.draft
    if draft is not None and draft.question in way.steps:
        return draft.question
    return way.first_open()


def export(visit: Visit, language: Language) -> str:
    """Save the report as Markdown and as TOML, and say where, or why not."""
    sitting = visit.sitting_now()
    if sitting.folder is None:
        return visit.say(tui_cases.PRACTICE_NOT_SAVED)
    try:
        paths = save_reports(
            visit.reports_folder(),
            visit.bank,
            sitting.answers,
            language,
            today=visit.today,
            case_id=sitting.session.id,
        )
    except StorageFailed as failure:
        return visit.say(tui_cases.SAVE_NOT_DONE, why=visit.say(failure.text))
    visit.reports += paths
    return visit.say(tui_cases.SAVE_DONE, paths="\n".join(map(str, paths)))


def trouble_of(visit: Visit) -> str:
    """Say why the answers are not on disk, or nothing when they are."""
    sitting = visit.sitting_now()
    if sitting.state != "failed" or sitting.trouble is None:
        return ""
    return visit.say(say.SAVE_TROUBLE, why=visit.say(sitting.trouble))


def keep(visit: Visit) -> bool:
    """Close the sitting with everything on disk; tell whether that is so.

    What is said after the screen has closed goes to `visit.farewell`.
    """
    sitting = visit.sitting_now()
    sitting.save_what_is_new()
    if sitting.state == "failed":
        return False
    sitting.close()
    visit.farewell = [
        visit.say(tui_cases.LEFT_SAVED, path=sitting.path),
        visit.say(tui_cases.LEFT_NUMBER, case=sitting.session.id),
        *(visit.say(tui_cases.LEFT_REPORT, path=report) for report in visit.reports),
    ]
    return True


def end_as_chosen(visit: Visit) -> None:
    """Close the sitting without a word, kept or erased as chosen before the first question.

    Used where nobody may be told: the terminal is gone, the screen is hidden, something broke.
    """
    if visit.sitting is None:
        return
    if visit.sitting.erases_on_leaving:
        erase(visit)
        visit.farewell = []
    else:
        visit.sitting.close()


def erase(visit: Visit) -> None:
    """Close the sitting and remove every trace of it; only what could not be removed is said."""
    try:
        visit.sitting_now().erase()
    except (Locked, StorageFailed) as trouble:
        visit.farewell = [visit.say(trouble.text)]
