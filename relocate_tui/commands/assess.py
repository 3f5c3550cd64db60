"""The `assess` command: answers files in, reports out."""

import errno
from collections.abc import Sequence
from pathlib import Path
from typing import cast

from relocate_tui.assessment.assess import assess
from relocate_tui.bank.bank import Bank
from relocate_tui.casebook.session import SESSION_NAME
from relocate_tui.commands.exit_codes import BAD_FILE
from relocate_tui.commands.failures import failure_line
from relocate_tui.commands.out import hand_out, tell
from relocate_tui.commands.settings import Settings
from relocate_tui.phrases import files as files_say
from relocate_tui.report.document import document
from relocate_tui.report.machine_form import assessment_table, to_json, to_toml
from relocate_tui.report.markdown import to_markdown
from relocate_tui.storage.answers_file import AnswersFile, read_answers, report_document
from relocate_tui.storage.failure import StorageFailed
from relocate_tui.storage.writer import write_new
from relocate_tui.text import Language
from relocate_tui.untrusted.limits import read_toml
from relocate_tui.untrusted.unreadable import Unreadable


class Assessed:
    """Assesses one file after the other; a bad one is reported, and the rest go on."""

    def __init__(self, settings: Settings, *, form: str, report_language: str | None) -> None:
        self.settings = settings
        self.form = form
        self.report_language = cast("Language | None", report_language)

    def run(self, files: Sequence[Path], output: Path | None, *, force: bool) -> int:
        """Assess the files and give the exit code: 3 if one could not be read.

        Raises:
            BankError, StorageFailed: nothing more can be done.
        """
        bank = self.settings.bank()
        if output is not None:
            self._spare(output, files)
        code = 0
        for path in files:
            try:
                data = self._report(bank, path, several=len(files) > 1)
            except Unreadable as trouble:
                line, _ = failure_line(trouble, self.settings.language, as_json=self.form == "json")
                tell(line, err=True)
                code = BAD_FILE
                continue
            if output is None:
                hand_out(data)
            else:
                write_new(output, data, force=force)
        return code

    def _spare(self, output: Path, files: Sequence[Path]) -> None:
        """Refuse to write over the answers themselves, whatever name they go by."""
        if output.name.startswith(SESSION_NAME) or any(_is_same(output, path) for path in files):
            raise StorageFailed(files_say.NOT_OVER_ANSWERS, output, errno.EEXIST)

    def _report(self, bank: Bank, path: Path, *, several: bool) -> bytes:
        found = read_answers(read_toml(path), bank, str(path))
        language = self.report_language or found.language or self.settings.language
        assessment = assess(bank, found.answers, self.settings.today)
        today = self.settings.today
        if self.form == "json":
            table = assessment_table(bank, found.answers, assessment, today)
            return to_json(table, one_line=several).encode()
        if self.form == "toml":
            tables = report_document(AnswersFile(answers=found.answers, language=language))
            return to_toml(bank, found.answers, assessment, language, today, tables)
        case_id = None if found.session is None else found.session.id
        paper = document(bank, found.answers, assessment, language, today=today, case_id=case_id)
        return to_markdown(paper).encode()


def _is_same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except (OSError, ValueError):
        return False
