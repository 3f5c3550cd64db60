"""Every text of a bank and the place in its file it stands at, for those who translate it."""

import tomllib
from collections.abc import Iterator
from pathlib import Path

from relocate_tui.bank.files import TABLES
from relocate_tui.bank.folder import BANK_FILE, PACK_FILE, bank_files, is_programme
from relocate_tui.record import record
from relocate_tui.text import Text

Steps = tuple[str | int, ...]
Place = tuple[str, str, str, str]
Found = dict[str, object]


@record
class Passage:
    """One text. `file` is relative to the folder of the bank, `table` the kind, `id` the table's.

    `key` is dotted as the file writes it; a part of a list goes by its id where it has one of its
    own: `option.written.text`. `form` leaves these out: `option.text`. `steps` lead from the top of
    the file to the text.
    """

    file: str
    table: str
    id: str
    key: str
    form: str
    steps: Steps
    text: Text

    @property
    def place(self) -> Place:
        """What no other text of the bank has: file, table, id and key."""
        return self.file, self.table, self.id, self.key


def passages(folder: Path) -> Iterator[Passage]:
    """Yield every text below `folder`, in the order of the files; they are of good form."""
    for path in bank_files(folder):
        document = tomllib.loads(path.read_text("utf-8"))
        file = path.relative_to(folder).as_posix()
        for kind, table, steps in _tables(document, path.relative_to(folder)):
            for key, form, below, text in _texts(table, "", "", steps):
                yield Passage(
                    file=file,
                    table=kind,
                    id=str(table.get("id", kind)),
                    key=key,
                    form=f"{kind}.{form}",
                    steps=below,
                    text=text,
                )


def _tables(document: Found, inside: Path) -> Iterator[tuple[str, Found, Steps]]:
    if is_programme(inside):
        yield "subsidy", document, ()
        return
    if inside == Path(PACK_FILE):
        yield "pack", document, ()
        return
    if inside == Path(BANK_FILE):
        yield "bank", {key: each for key, each in document.items() if key not in TABLES}, ()
    for kind in document:
        held = document[kind] if kind in TABLES else None
        for place, table in enumerate(held if isinstance(held, list) else [held]):
            if isinstance(table, dict):
                yield kind, table, (kind, place) if isinstance(held, list) else (kind,)


def _texts(
    table: Found, key: str, form: str, steps: Steps
) -> Iterator[tuple[str, str, Steps, Text]]:
    """Yield the texts in a table with their keys; `table` may be a text itself."""
    ja, en, easy = (table.get(language) for language in ("ja", "en", "easy"))
    if isinstance(ja, str) and isinstance(en, str):
        yield key, form, steps, Text(ja=ja, en=en, easy=easy if isinstance(easy, str) else None)
        return
    for name, held in table.items():
        whole, shape = f"{key}.{name}".lstrip("."), f"{form}.{name}".lstrip(".")
        if isinstance(held, dict):
            yield from _texts(held, whole, shape, (*steps, name))
        elif isinstance(held, list):
            for place, (part, each) in enumerate(_named(held)):
                yield from _texts(each, f"{whole}{part}", shape, (*steps, name, place))


def _named(held: list[object]) -> Iterator[tuple[str, Found]]:
    """Yield the tables of a list, each with the name it goes by."""
    tables = [each if isinstance(each, dict) else {} for each in held]
    ids = [each.get("id") for each in tables]
    for place, (name, each) in enumerate(zip(ids, tables, strict=True)):
        own = isinstance(name, str) and ids.count(name) == 1
        yield f".{name}" if own else f"[{place}]", each
