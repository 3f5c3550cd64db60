"""Writing a report as Markdown and as TOML side by side."""

import errno
from datetime import date
from pathlib import Path

from relocate_tui.assessment.assess import assess
from relocate_tui.bank.bank import Bank
from relocate_tui.interview.answers import Answers
from relocate_tui.phrases import files
from relocate_tui.report.document import document
from relocate_tui.report.machine_form import to_toml
from relocate_tui.report.markdown import to_markdown
from relocate_tui.storage.answers_file import AnswersFile, report_document
from relocate_tui.storage.failure import StorageFailed
from relocate_tui.storage.folders import private_folder
from relocate_tui.storage.presence import is_link, is_there
from relocate_tui.storage.writer import write_new
from relocate_tui.text import Language


def save_reports(  # noqa: PLR0913 -- a report says who, what, when and in which language
    folder: Path,
    bank: Bank,
    answers: Answers,
    language: Language,
    *,
    today: date,
    case_id: str,
) -> tuple[Path, ...]:
    """Write both files into the folder of a case and give their paths.

    Their name holds a date and the random id, never a person's. A report of the same day stays: the
    next one gets a number.

    Raises:
        StorageFailed: at least one of the two was not written.
    """
    found = assess(bank, answers, today)
    paper = document(bank, answers, found, language, today=today, case_id=case_id)
    tables = report_document(AnswersFile(answers=answers, language=language))
    if is_link(folder.parent.parent):
        raise StorageFailed(files.FOLDER_IS_LINK, folder.parent.parent, errno.ELOOP)
    private_folder(folder.parent)
    private_folder(folder)
    stem = _free_stem(folder, f"{today.isoformat()}-{case_id}-{language}")
    markdown, toml = folder / f"{stem}.md", folder / f"{stem}.toml"
    write_new(markdown, to_markdown(paper).encode())
    write_new(toml, to_toml(bank, answers, found, language, today, tables))
    return markdown, toml


def _free_stem(folder: Path, wanted: str) -> str:
    number = 1
    stem = wanted
    while is_there(folder / f"{stem}.md") or is_there(folder / f"{stem}.toml"):
        number += 1
        stem = f"{wanted}-{number}"
    return stem
