"""Reading TOML that somebody else may have written: how much, how deep, and what is refused."""

import os
import re
import stat
import tomllib
from collections.abc import Iterator
from math import isfinite
from pathlib import Path

from relocate_tui.phrases import files
from relocate_tui.text import Text
from relocate_tui.untrusted.unreadable import Unreadable

LARGEST_FILE = 4 * 1024 * 1024
LONGEST_LINE = 64 * 1024
DEEPEST_BRACKETS = 32
MOST_KEY_PARTS = 8
MOST_PARTS = 20_000
"""Values, tables and lists in a file of answers; what a whole life needs is some thousands."""
MOST_PARTS_OF_BANK = 100_000
WIDEST_INTEGER = 2**63
LONGEST_ID = 64
ID = re.compile(rf"[A-Za-z0-9_-]{{1,{LONGEST_ID}}}")

_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_QUOTED_OR_COMMENT = re.compile(
    r'''"""(?:[^"\\]|\\.?|"(?!""))*+(?:"{3,5})?'''
    r"""|'''(?:[^']|'(?!''))*+(?:'{3,5})?"""
    r"""|"(?:[^"\\\n]|\\[^\n]?)*+"?"""
    r"""|'[^'\n]*+'?"""
    r"""|\#[^\n]*+""",
    re.DOTALL,
)
"""Unterminated strings match as well, so that the scan stays linear on any input."""
_LONG_KEY = re.compile(
    rf"(?<![\w-])[\w-]++(?:[ \t]*+\.[ \t]*+[\w-]++){{{MOST_KEY_PARTS},}}", re.ASCII
)
_NOT_TEXT = re.compile("[\0\ud800-\udfff]")
_BARE = re.compile(r"[A-Za-z0-9_-]{1,64}")
_LINE = re.compile(r"\(at line (\d+), column \d+\)")
_REPEATED = ("Cannot overwrite", "Cannot declare", "Cannot redefine", "Duplicate")


def read_toml(path: Path, *, follow: bool = True) -> dict[str, object]:
    """Read an untrusted file; `follow=False` refuses a symbolic link.

    Raises:
        Unreadable: for every reason there can be, the system's own included.
    """
    return parse_toml(bytes_of(path, follow=follow), str(path))


def bytes_of(path: Path, *, follow: bool = True) -> bytes:
    """Read an untrusted file as it is, unless it is larger than any of ours.

    Raises:
        Unreadable: for every reason there can be, the system's own included.
    """
    flags = os.O_RDONLY | (0 if follow else getattr(os, "O_NOFOLLOW", 0))
    for name in ("O_NONBLOCK", "O_CLOEXEC", "O_BINARY"):  # a pipe must not hold us up
        flags |= getattr(os, name, 0)
    try:
        descriptor = os.open(path, flags)
    except (FileNotFoundError, NotADirectoryError, ValueError):
        raise Unreadable(files.NO_SUCH_FILE, str(path), reason="missing") from None
    except OSError:
        raise Unreadable(files.CANNOT_OPEN, str(path), reason="closed") from None
    try:
        about = os.fstat(descriptor)
        if not stat.S_ISREG(about.st_mode):
            raise Unreadable(files.NOT_A_FILE, str(path), reason="closed")
        if about.st_size > LARGEST_FILE:
            raise _too_large(str(path))
        with os.fdopen(descriptor, "rb", closefd=False) as stream:
            return stream.read(LARGEST_FILE + 1)
    except OSError:
        raise Unreadable(files.CANNOT_OPEN, str(path), reason="closed") from None
    finally:
        os.close(descriptor)


def parse_toml(data: bytes, file: str, *, most_parts: int = MOST_PARTS) -> dict[str, object]:
    """Parse untrusted bytes; `file` only names them in messages.

    Raises:
        Unreadable: not UTF-8, not TOML, beyond a limit, or holding what no answer can be.
    """
    if len(data) > LARGEST_FILE:
        raise _too_large(file)
    try:
        text = data.removeprefix(_BYTE_ORDER_MARK).decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise _damaged(files.NOT_UTF8, file, line) from None
    _check_shape(text, file, most_parts)
    try:
        document: dict[str, object] = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        # The parser's own words may repeat what stands in the file, and are English only.
        found = _LINE.search(str(error))
        line = int(found[1]) if found else text.rstrip().count("\n") + 1
        repeated = str(error).startswith(_REPEATED)
        raise _damaged(files.SAME_KEY_TWICE if repeated else files.NOT_TOML, file, line) from None
    except (ValueError, RecursionError, MemoryError):
        raise _damaged(files.NOT_TOML, file) from None
    _check_values(document, file)
    return document


def key_path(*parts: str | int) -> str:
    """Write a path like `answers.household[0]`; a name that may be somebody's words is `…`."""
    path = ""
    for part in parts:
        if isinstance(part, int):
            path += f"[{part}]"
        else:
            path += ("." if path else "") + (part if _BARE.fullmatch(part) else "…")
    return path


def strings_in(document: dict[str, object]) -> Iterator[tuple[str, str]]:
    """Yield every name and every text of a document, each with its key path."""
    waiting: list[tuple[tuple[str | int, ...], object]] = [((), document)]
    while waiting:
        path, value = waiting.pop()
        if isinstance(value, str):
            yield key_path(*path), value
        for part, inside in _inside(value):
            if isinstance(part, str):
                yield key_path(*path, part), part
            waiting.append(((*path, part), inside))


def _check_shape(text: str, file: str, most_parts: int) -> None:
    """Stop before the parser what would take it too long or too deep."""
    if "\0" in text:
        raise _damaged(files.NO_NUL, file, text.count("\n", 0, text.index("\0")) + 1)
    for number, line in enumerate(text.split("\n"), start=1):
        if len(line) > LONGEST_LINE:
            raise _damaged(files.LINE_TOO_LONG, file, number)
    # Strings keep their line breaks, so that line numbers stay right.
    bare = _QUOTED_OR_COMMENT.sub(lambda found: "q" + "\n" * found[0].count("\n"), text)
    if sum(map(bare.count, "=,[{")) > most_parts:
        raise _damaged(files.TOO_MANY_PARTS, file)
    depth = 0
    for bracket in re.finditer(r"[\[\]{}]", bare):
        depth += 1 if bracket[0] in "[{" else -1
        if depth > DEEPEST_BRACKETS:
            raise _damaged(files.TOO_DEEP, file, bare.count("\n", 0, bracket.start()) + 1)
    long_key = _LONG_KEY.search(bare)
    if long_key:
        raise _damaged(files.TOO_DEEP, file, bare.count("\n", 0, long_key.start()) + 1)


def _check_values(document: dict[str, object], file: str) -> None:
    waiting: list[tuple[tuple[str | int, ...], object]] = [((), document)]
    while waiting:
        path, value = waiting.pop()
        for part, inside in _inside(value):
            if isinstance(part, str) and _NOT_TEXT.search(part):
                raise Unreadable(files.NO_NUL, file, reason="damaged", key=key_path(*path, part))
            waiting.append(((*path, part), inside))
        if isinstance(value, str) and _NOT_TEXT.search(value):
            raise Unreadable(files.NO_NUL, file, reason="damaged", key=key_path(*path))
        if (isinstance(value, float) and not isfinite(value)) or (
            isinstance(value, int) and not -WIDEST_INTEGER <= value < WIDEST_INTEGER
        ):
            raise Unreadable(files.NUMBER_BEYOND_FILE, file, key=key_path(*path))


def _inside(value: object) -> Iterator[tuple[str | int, object]]:
    if isinstance(value, dict):
        yield from value.items()
    elif isinstance(value, list):
        yield from enumerate(value)


def _damaged(text: Text, file: str, line: int | None = None) -> Unreadable:
    return Unreadable(text, file, reason="damaged", line=line)


def _too_large(file: str) -> Unreadable:
    return _damaged(files.TOO_LARGE.filled(limit=LARGEST_FILE // 1024 // 1024), file)
