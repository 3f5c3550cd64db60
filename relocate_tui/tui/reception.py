"""Where a visit begins and ends: opening a sitting, saving its reports, keeping or erasing it."""

import sys
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from shlex import quote

from relocate_tui.bank.question import Depth
from relocate_tui.casebook.code import new_code
from relocate_tui.casebook.drafts import NOTE_DRAFT
from relocate_tui.casebook.lock import Locked
from relocate_tui.casebook.practice import read_practice
from relocate_tui.casebook.session import NoSuchCase, new_session, private_case_folder
from relocate_tui.casebook.sitting import Sitting
from relocate_tui.interview.answers import Answers
from relocate_tui.interview.route import route
from relocate_tui.phrases import sitting as sitting_words
from relocate_tui.phrases import tui as say
from relocate_tui.phrases import tui_cases
from relocate_tui.phrases import tui_place as say_place
from relocate_tui.report.blocks import Part
from relocate_tui.report.parts.bank_change import bank_change_part
from relocate_tui.report.saving import save_reports
from relocate_tui.storage.failure import StorageFailed
from relocate_tui.storage.session_table import Consent
from relocate_tui.text import Language
from relocate_tui.tui.messages import Keeping
from relocate_tui.tui.visit import Visit, now
from relocate_tui.untrusted.unreadable import Unreadable

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
    if draft is not None:
        question_id = draft.question.removeprefix(NOTE_DRAFT)
        if question_id in way.steps:
            return question_id
    return way.first_open()


def why_not_opened(visit: Visit, trouble: Locked | NoSuchCase | StorageFailed | Unreadable) -> str:
    """Say why a case stays closed; of a damaged one, that both its files are still there."""
    if isinstance(trouble, Unreadable):
        return f"{visit.say(trouble.located)}\n{visit.say(say_place.BOTH_KEPT)}"
    return visit.say(trouble.text)


def bank_changed(visit: Visit) -> bool:
    """Tell whether the case was last saved with another bank than the present one."""
    session = visit.sitting_now().session
    return session.revision > 0 and session.bank_digest != visit.bank.identity.digest


def bank_change(visit: Visit) -> Part:
    """Tell what another bank makes of the answers."""
    sitting = visit.sitting_now()
    done = route(visit.bank, sitting.answers, sitting.depth).progress()
    left = done.total - done.answered
    return bank_change_part(visit.bank, sitting.answers, left, visit.language)


def was_writing_note(visit: Visit) -> bool:
    """Tell whether what was typed last, and not entered, is a note."""
    draft = visit.sitting_now().session.draft
    return draft is not None and draft.question.startswith(NOTE_DRAFT)


def export(visit: Visit, language: Language) -> str:
    """Save the report as Markdown and as TOML, and say where, or why not."""
    sitting = visit.sitting_now()
    if sitting.folder is None:
        return visit.say(tui_cases.PRACTICE_NOT_SAVED)
    try:
        private_case_folder(sitting.folder, sitting.session.id)
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


def cannot_keep(visit: Visit) -> bool:
    """Tell whether there are answers to be kept that cannot be saved just now."""
    sitting = visit.sitting_now()
    sitting.save_what_is_new()
    return sitting.state == "failed" and not sitting.erases_on_leaving


def trouble_of(visit: Visit) -> str:
    """Say why the answers are not on disk, or nothing when they are."""
    sitting = visit.sitting_now()
    if sitting.state != "failed" or sitting.trouble is None:
        return ""
    return visit.say(sitting_words.NOT_SAVED.around(sitting.trouble))


def news(visit: Visit) -> str:
    """Say what has to be told and was not told yet."""
    return "\n".join(visit.say(text) for text in visit.sitting_now().news())


def move(visit: Visit, folder: Path) -> str:
    """Save in another folder from now on; say what is in the way, or nothing."""
    try:
        chosen = folder.expanduser()
    except RuntimeError:
        return visit.say(say_place.NO_FOLDER)
    if not chosen.is_absolute():
        return visit.say(say_place.NO_FOLDER)
    try:
        visit.sitting_now().move_to(chosen)
    except (Locked, StorageFailed) as trouble:
        return visit.say(say_place.NOT_THERE.around(trouble.text))
    visit.folder, visit.moved = chosen, True
    return ""


def where_saved(visit: Visit) -> str:
    """Say where the answers lie, and how to get to them where that is not as usual."""
    sitting = visit.sitting_now()
    if sitting.state != "saved":
        return visit.say(say_place.WILL_SAVE, folder=visit.folder)
    text = say_place.SAVED_ELSEWHERE if visit.moved else say_place.SAVED_NOW
    started = sys.argv[0]
    command = "relocate-tui" if started.endswith(".py") else quote(started)
    return visit.say(text, path=sitting.path, folder=quote(str(visit.folder)), command=command)


def keep(visit: Visit) -> bool:
    """Close the sitting with everything on disk; tell whether that is so.

    What is said after the screen has closed goes to `visit.farewell`.
    """
    sitting = visit.sitting_now()
    sitting.save_what_is_new()
    if sitting.state == "failed":
        return False
    sitting.close()
    visit.farewell = _farewell(visit)
    return True


def _farewell(visit: Visit) -> list[str]:
    sitting = visit.sitting_now()
    saved = tui_cases.LEFT_SAVED.filled(path=sitting.path)
    return [
        where_saved(visit) if visit.moved else visit.say(saved),
        visit.say(tui_cases.LEFT_NUMBER, case=sitting.session.id),
        *(visit.say(tui_cases.LEFT_REPORT, path=report) for report in visit.reports),
    ]


def end_as_chosen(visit: Visit, *, aloud: bool = False) -> None:
    """Close the sitting, kept or erased as chosen before the first question.

    Only `aloud` something is said of it afterwards: otherwise the terminal is gone, or hidden.
    """
    sitting = visit.sitting
    if sitting is None or sitting.folder is None:
        return
    if sitting.erases_on_leaving:
        erase(visit)
        visit.farewell = visit.farewell if aloud else []
        return
    with suppress(Exception):  # the fault that ends us may lie in saving itself
        sitting.close()
    visit.lost = sitting.leaves_traces and sitting.state != "saved"
    if aloud and visit.lost:
        visit.farewell = [visit.say(say_place.LOST)]
    elif aloud and sitting.state == "saved":
        visit.farewell = _farewell(visit)


def erase(visit: Visit) -> None:
    """Close the sitting and remove every trace of it; what could not be removed is said."""
    try:
        visit.sitting_now().erase()
    except (Locked, StorageFailed) as trouble:
        visit.farewell = [visit.say(trouble.text)]
