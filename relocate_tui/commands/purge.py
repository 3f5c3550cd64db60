"""The `purge` command: what would go, what went, and what it cannot reach."""

from collections.abc import Sequence
from datetime import datetime

from relocate_tui.casebook.cases import Casebook
from relocate_tui.casebook.privacy import Purge
from relocate_tui.commands.settings import JAPAN, Settings
from relocate_tui.phrases import cli as say
from relocate_tui.phrases import files
from relocate_tui.typography import on_one_line


def purge_report(
    settings: Settings,
    cases: Sequence[str],
    *,
    everything: bool,
    older_than: int | None,
    dry_run: bool,
) -> tuple[str, bool]:
    """Remove, or list what would be removed; also tell whether none of it was locked.

    Raises:
        NoSuchCase, StorageFailed: with nothing, or not everything, removed.
    """
    casebook = Casebook(folder=settings.data_folder())
    if everything:
        purge = Purge.of_all(casebook)
    elif older_than is not None:
        purge = Purge.older_than(casebook, older_than, now=datetime.now(JAPAN))
    else:
        purge = Purge.of(casebook, cases)
    language = settings.language
    if not purge.paths() and not purge.left_alone:
        return say.PURGE_NOTHING.in_language(language), True
    lines: list[str] = []
    locked: tuple[str, ...] = ()
    if dry_run:
        lines += [say.PURGE_WOULD.in_language(language)]
        lines += [f"  {on_one_line(str(path))}" for path in purge.paths()]
    else:
        done = purge.carried_out()
        locked = done.locked
        if done.removed:
            lines += [say.PURGE_DID.in_language(language)]
            lines += [f"  {on_one_line(str(path))}" for path in done.removed]
        lines += [f"  {case}: {files.LOCKED.in_language(language)}" for case in locked]
    lines += [f"  ? {on_one_line(str(path))}" for path in purge.left_alone]
    lines.append(purge.beyond_reach.in_language(language))
    return "\n".join(lines), not locked
