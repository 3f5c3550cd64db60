"""Taking the texts of a sheet back into the files of a bank."""

import stat
from collections.abc import Iterable, Sequence
from pathlib import Path

from relocate_tui.bank.files import read_folders
from relocate_tui.bank.problem import BankError
from relocate_tui.commands.logic.corrections import Correction, Sheet
from relocate_tui.commands.logic.edited import edited
from relocate_tui.commands.logic.texts import passages
from relocate_tui.phrases import logic_sheet as say
from relocate_tui.storage.writer import write_new
from relocate_tui.text import Language
from relocate_tui.untrusted.limits import bytes_of


def take_back(sheet: Path, folders: Sequence[Path], language: Language) -> tuple[str, list[str]]:
    """Change in the files of a bank what differs in the sheet; give the report and warnings.

    Every file is made ready before the first is written, and only files with changes are.

    Raises:
        Unreadable: the sheet does not fit the bank; nothing was written.
        BankError: a file of the bank cannot be read as one; nothing was written.
        StorageFailed: a file could not be written; those before it in the order of files were.
    """
    errors = [each for each in read_folders(folders).problems if each.severity == "error"]
    if errors:
        raise BankError(errors)
    homes = {each.place: folder for folder in folders for each in passages(folder)}
    known = [each for folder in folders for each in passages(folder)]
    wanted = Sheet(bytes_of(sheet), str(sheet)).corrections(known)
    by_file: dict[Path, list[Correction]] = {}
    for each in wanted:
        path = homes[each.passage.place] / each.passage.file
        by_file.setdefault(path, []).append(each)
    ready = {path: _with(path.read_bytes(), those) for path, those in by_file.items()}
    for path, data in ready.items():
        _write(path, data)
    warnings = [
        say.CHANGED_MEANWHILE.filled(
            row=each.row, id=each.passage.id, key=each.passage.key
        ).in_language(language)
        for each in wanted
        if each.crossed
    ]
    if not wanted:
        return say.UNTOUCHED.in_language(language), warnings
    done = say.DONE.filled(count=len(wanted)).in_language(language)
    then = say.THEN_LINT.in_language(language)
    return "\n".join((done, *(f"  {path}" for path in ready), then)), warnings


def _with(data: bytes, corrections: Iterable[Correction]) -> bytes:
    return edited(data, ((each.passage.steps, each.text) for each in corrections))


def _write(path: Path, data: bytes) -> None:
    """Replace a file of the bank, which stays readable for whoever could read it."""
    mode = stat.S_IMODE(path.stat().st_mode)
    write_new(path, data, force=True)
    path.chmod(mode)
