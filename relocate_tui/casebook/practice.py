"""Practice clients: answers files beside the bank, with a name and a story for the list."""

from collections.abc import Mapping
from pathlib import Path

from relocate_tui.bank.bank import Bank
from relocate_tui.bank.folder import CASES
from relocate_tui.record import record
from relocate_tui.storage.answers_file import AnswersFile, read_answers
from relocate_tui.text import LANGUAGES, Text
from relocate_tui.untrusted.limits import read_toml
from relocate_tui.untrusted.unreadable import Unreadable


@record
class PracticeClient:
    """An invented person; `path` is an ordinary answers file with a `[practice]` table."""

    path: Path
    name: Text
    story: Text


def practice_clients(bank_folder: Path) -> tuple[PracticeClient, ...]:
    """Find the practice clients of a bank, in the order of their file names.

    Files that cannot be read, or are not marked as practice, are left out.
    """
    found: list[PracticeClient] = []
    for path in sorted((bank_folder / CASES).glob("*.toml")):
        try:
            table = read_toml(path).get("practice")
        except Unreadable:
            continue
        name, story = _text(table, "name"), _text(table, "story")
        if name is not None and story is not None:
            found.append(PracticeClient(path=path, name=name, story=story))
    return tuple(found)


def read_practice(path: Path, bank: Bank) -> AnswersFile:
    """Read the answers of a practice client.

    Raises:
        Unreadable: the file does not fit the bank.
    """
    return read_answers(read_toml(path), bank, str(path))


def _text(table: object, key: str) -> Text | None:
    words = table.get(key) if isinstance(table, Mapping) else None
    if not isinstance(words, Mapping):
        return None
    ja, en, easy = (words.get(language) for language in LANGUAGES)
    if not (isinstance(ja, str) and isinstance(en, str)):
        return None
    return Text(ja=ja, en=en, easy=easy if isinstance(easy, str) else None)
