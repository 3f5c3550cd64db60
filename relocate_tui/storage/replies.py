"""The tables `[[replies]]`: what desks said, checked against a bank."""

import re
from collections.abc import Mapping
from datetime import date, datetime

from relocate_tui.bank.bank import Bank
from relocate_tui.bank.reply import ANSWERED, LONGEST_DESK, MOST_REPLIES, Answered, Reply
from relocate_tui.bank.value import LONGEST_TEXT, LONGEST_TOWN
from relocate_tui.phrases import files, refusals
from relocate_tui.text import Text
from relocate_tui.untrusted.limits import ID, LONGEST_ID, key_path
from relocate_tui.untrusted.unreadable import Unreadable

TEXTS = {
    "desk": LONGEST_DESK,
    "town": LONGEST_TOWN,
    "prefecture": LONGEST_ID,
    "words": LONGEST_TEXT,
}
KEYS = ("subsidy", "test", "answered", "on", *TEXTS)
PLACE = "replies"
EARLIEST, LATEST = date(1900, 1, 1), date(2100, 12, 31)
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


def read_replies(
    document: Mapping[str, object],
    bank: Bank,
    file: str,
    kept: dict[str, object],
    *,
    keeps: bool,
) -> tuple[Reply, ...]:
    """Read every row in its order.

    With `keeps`, a row about a programme this bank does not have moves to `kept`, and back to the
    end of the rows once a bank has it again.

    Raises:
        Unreadable: with the key path of the first thing that cannot be taken.
    """
    rows = document.get(PLACE, [])
    if not isinstance(rows, list) or len(rows) > MOST_REPLIES:
        text = refusals.NEEDS_ROWS.filled(limit=MOST_REPLIES)
        raise Unreadable(text, file, key=key_path(PLACE))
    found: list[Reply] = []
    strangers: dict[str, list[object]] = {}
    for number, row in enumerate(rows):
        reply = _reply(row, file, PLACE, number)
        unknown = _unknown(reply, bank, file, PLACE, number)
        if unknown is None:
            found.append(reply)
        elif keeps and ID.fullmatch(reply.subsidy) and ID.fullmatch(reply.test):
            strangers.setdefault(".".join((PLACE, *reply.about)), []).append(row)
        else:
            raise unknown
    for name in [name for name in kept if name.startswith(f"{PLACE}.") and name not in strangers]:
        taken = _taken_back(kept[name], bank, file)
        if taken and len(found) + len(taken) <= MOST_REPLIES:
            found.extend(taken)
            del kept[name]
    for name, several in strangers.items():
        before = kept.get(name)
        kept[name] = [*(before if isinstance(before, list) else ()), *several]
    return tuple(found)


def raw_reply(reply: Reply) -> dict[str, object]:
    """Write one row; texts that are empty are left out."""
    texts = {key: getattr(reply, key) for key in TEXTS}
    return {
        "subsidy": reply.subsidy,
        "test": reply.test,
        "answered": reply.answered,
        "on": reply.on,
        **{key: text for key, text in texts.items() if text},
    }


def _taken_back(rows: object, bank: Bank, file: str) -> list[Reply]:
    """Read rows that were kept; none of them while one cannot be taken."""
    try:
        taken = [_reply(row, file, "kept") for row in (rows if isinstance(rows, list) else ())]
    except Unreadable:
        return []
    known = all(_unknown(reply, bank, file, "kept") is None for reply in taken)
    return taken if known else []


def _reply(raw: object, file: str, *path: str | int) -> Reply:
    row = _Row(raw, file, *path)
    return Reply(
        subsidy=row.word("subsidy"),
        test=row.word("test"),
        answered=row.answered(),
        on=row.day(),
        desk=row.text("desk"),
        town=row.text("town"),
        prefecture=row.text("prefecture"),
        words=row.text("words"),
    )


class _Row:
    """A raw row that knows its place in the file."""

    def __init__(self, raw: object, file: str, *path: str | int) -> None:
        self._file = file
        self._path = path
        if not isinstance(raw, Mapping):
            raise Unreadable(files.NEEDS_TABLE, file, key=key_path(*path))
        self._raw: Mapping[str, object] = raw
        for key in raw:
            if key not in KEYS:
                raise self._refused(files.NO_SUCH_KEY, key)

    def word(self, key: str) -> str:
        value = self._raw.get(key)
        if not isinstance(value, str):
            raise self._bad(key)
        return value

    def answered(self) -> Answered:
        value = self._raw.get("answered")
        for each in ANSWERED:
            if each == value:
                return each
        raise self._bad("answered")

    def day(self) -> date:
        """Read a day of the calendar, in quotes or not."""
        value = self._raw.get("on")
        if value is None:
            raise self._bad("on")
        if isinstance(value, str) and _DAY.fullmatch(value):
            try:
                value = date.fromisoformat(value)
            except ValueError:
                raise self._refused(refusals.NO_SUCH_DAY, "on") from None
        if isinstance(value, datetime) or not isinstance(value, date):
            raise self._refused(refusals.NEEDS_DATE, "on")
        if not EARLIEST <= value <= LATEST:
            raise self._refused(refusals.DATE_BEYOND_REASON, "on")
        return value

    def text(self, key: str) -> str:
        value = self._raw.get(key, "")
        if not isinstance(value, str):
            raise self._refused(files.BAD_REPLY_TEXT, key)
        if len(value) > TEXTS[key]:
            raise self._refused(refusals.TEXT_TOO_LONG.filled(limit=TEXTS[key]), key)
        return value

    def _bad(self, key: str) -> Unreadable:
        return self._refused(files.BAD_REPLY.filled(answers=", ".join(ANSWERED)), key)

    def _refused(self, text: Text, key: str) -> Unreadable:
        return Unreadable(text, self._file, key=key_path(*self._path, key))


def _unknown(reply: Reply, bank: Bank, file: str, *path: str | int) -> Unreadable | None:
    """Say which id this bank does not have, if one."""
    subsidy = bank.subsidies.get(reply.subsidy)
    if subsidy is None:
        return Unreadable(files.NO_SUCH_SUBSIDY, file, key=key_path(*path, "subsidy"))
    versions = (test for version in subsidy.versions for test in version.tests)
    rules = (rule for rule in bank.local_rules.values() if rule.subsidy == subsidy.id)
    local = (test for rule in rules for test in rule.tests)
    if any(test.id == reply.test for test in (*subsidy.tests, *versions, *local)):
        return None
    return Unreadable(files.NO_SUCH_TEST, file, key=key_path(*path, "test"))
