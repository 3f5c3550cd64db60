"""Changing good examples at random, and noise without any grammar; the same for the same dice."""

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, time, timedelta, timezone
from random import Random
from typing import Any

HOSTILE = (
    "[" * 40,
    "{a=" * 40,
    "(" * 200,
    ".".join("a" * 60),
    "a" * 70_000,
    "nan",
    "-inf",
    "1e999",
    "9" * 5000,
    f"0x{'f' * 10_000}",
    "-0",
    "1_000",
    "\0",
    "\\u0000",
    "\\ud800",
    "\udc80",
    "\u202e\u2066",
    "\ufeff",
    "\x1b]52;c;aGk=\x07",
    "\x9b31m",
    "２０２７年",
    "令和元年",
    "²½①",
    "٣٤",
    "万千円",
    "9999-99-99",
    "0000-01-01",
    "2026-02-30",
    "24:00:00+25:00",
    '"""',
    "'''",
    "\\",
    "\r\n",
    "\u2028",
    "[x](javascript:alert(1))",
    "![x](http://e.com/a.png)",
    "<img src=x onerror=alert(1)>",
    "www.e.com",
    "a@e.com",
    "http://e.com",
    "| a |\n|---|",
    "```",
    "---",
    "&#60;",
    "=1+1",
)
NUMBERS = ("nan", "+inf", "1e999", "-1e999", "0x8000000000000000", "9223372036854775808", "[nan]")
ODD: tuple[Any, ...] = (
    *HOSTILE,
    *(0, -1, True, 2**63 - 1, 1e300, 0.1, "", "?", "-", [], {}, [[]], [{}], {"": ""}),
    *(["nature", "nature"], {"text": "a", "more": 1}, {"prefecture": "akita", "town": 1}),
    *(date(2026, 1, 1), date(1, 1, 1), datetime(1, 1, 1, tzinfo=UTC), time(1)),
    datetime(9999, 12, 31, 23, 59, tzinfo=timezone(-timedelta(hours=23))),
)
"""Values that TOML can hold, of which hardly any is an answer."""

ENCODINGS = ("utf-16", "utf-8-sig", "cp932", "euc_jp", "utf-16-be")


def mutated(data: bytes, dice: Random) -> bytes:
    """Change one to four things: a bit, a byte, a piece, the encoding."""
    for _ in range(dice.randint(1, 4)):
        data = dice.choice(CHANGES)(data, dice)
    return data


def mutated_text(text: str, dice: Random) -> str:
    """Change a text; surrogates may come of it."""
    return mutated(text.encode("utf-8", "surrogateescape"), dice).decode("utf-8", "surrogateescape")


def noise(dice: Random, examples: Sequence[str]) -> str:
    """String together pieces of anything."""
    pieces = [*HOSTILE, *examples, *" \n\t=.,:-'\"[]{}#0１aあ万年月日県市"]
    return "".join(dice.choice(pieces) for _ in range(dice.randint(0, 12)))


def with_a_line(data: bytes, chance: Random) -> bytes:
    """Put one more key, with anything as its value, between two lines."""
    lines = data.split(b"\n")
    value = chance.choice(chance.choice((HOSTILE, NUMBERS))).encode("utf-8", "surrogateescape")
    lines.insert(chance.randint(0, len(lines)), b"added = " + value)
    return b"\n".join(lines)


def with_something_odd(document: dict[str, object], chance: Random) -> dict[str, object]:
    """Change one value, or one key, somewhere in parsed tables."""
    inside: dict[Any, Any] | list[Any] = document
    while True:
        keys: list[Any] = [*inside] if isinstance(inside, dict) else [*range(len(inside))]
        if not keys:
            return document
        key = chance.choice(keys)
        if isinstance(inside[key], dict | list) and inside[key] and chance.randrange(4):
            inside = inside[key]
            continue
        if isinstance(inside, dict) and not chance.randrange(3):
            inside[chance.choice(HOSTILE)[:99]] = inside.pop(key)
        else:
            inside[key] = chance.choice(ODD)
        return document


def _flip(data: bytes, dice: Random) -> bytes:
    if not data:
        return data
    place = dice.randrange(len(data))
    return data[:place] + bytes([data[place] ^ 1 << dice.randrange(8)]) + data[place + 1 :]


def _insert(data: bytes, dice: Random) -> bytes:
    place = dice.randint(0, len(data))
    piece = dice.choice(HOSTILE).encode("utf-8", "surrogateescape")
    return data[:place] + piece + data[place:]


def _replace(data: bytes, dice: Random) -> bytes:
    start, end = _span(data, dice)
    return data[:start] + dice.randbytes(dice.randint(0, 4)) + data[end:]


def _delete(data: bytes, dice: Random) -> bytes:
    start, end = _span(data, dice)
    return data[:start] + data[end:]


def _double(data: bytes, dice: Random) -> bytes:
    start, end = _span(data, dice)
    return data[:end] + data[start:]


def _recode(data: bytes, dice: Random) -> bytes:
    return data.decode("utf-8", "replace").encode(dice.choice(ENCODINGS), "replace")


def _cut(data: bytes, dice: Random) -> bytes:
    return data[: dice.randint(0, len(data))]


def _span(data: bytes, dice: Random) -> tuple[int, int]:
    start = dice.randint(0, len(data))
    return start, min(len(data), start + dice.randint(0, 60))


CHANGES: tuple[Callable[[bytes, Random], bytes], ...] = (
    *(_flip, _flip, _flip),
    *(_insert, _insert),
    *(_replace, _replace),
    *(_delete, _double),
    *(_recode, _cut),
)
"""What is named more than once is done more often."""
