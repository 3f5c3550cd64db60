"""Files that somebody may hand to the program, by what is wrong with them."""

import os
from collections.abc import Callable, Mapping
from pathlib import Path

from tests.faults.traces import CANARY

GIGABYTE = 2**30
HEAD = "format = 1\n"
LONG_STRING = HEAD + 'a = """{}"""\n'
LINE = "x" * 99 + "\n"
ESCAPES = "\\u0041" * 9000 + "\n"
PLAIN = f'{HEAD}[notes]\nmotives = "{CANARY}"\n'


def put(content: str, path: Path) -> None:
    """Make the file at `path`."""
    CONTENTS[content](path)


def _bytes(data: bytes) -> Callable[[Path], None]:
    def write(path: Path) -> None:
        path.write_bytes(data)

    return write


def _text(text: Callable[[], str]) -> Callable[[Path], None]:
    """Write a text that is made only when it is needed."""

    def write(path: Path) -> None:
        path.write_text(text(), encoding="utf-8")

    return write


def _sparse(path: Path) -> None:
    with path.open("wb") as stream:
        stream.truncate(5 * GIGABYTE)


CONTENTS: Mapping[str, Callable[[Path], None]] = {
    "pipe": os.mkfifo,
    "/dev/zero": lambda path: path.symlink_to("/dev/zero"),
    "/dev/tty": lambda path: path.symlink_to("/dev/tty"),
    "link to nothing": lambda path: path.symlink_to("nowhere"),
    "link to itself": lambda path: path.symlink_to(path.name),
    "folder": Path.mkdir,
    "5 GB, sparse": _sparse,
    "string of 100 MB": _text(lambda: f'{HEAD}a = "{"x" * 10**8}"\n'),
    "string of 100 MB in lines": _text(lambda: LONG_STRING.format(LINE * 10**6)),
    "escapes of 3 MB": _text(lambda: LONG_STRING.format(ESCAPES * 55)),
    "arrays, 100,000 deep": _text(lambda: f"{HEAD}a = {'[' * 10**5}\n"),
    "arrays, 100,000 deep, one a line": _text(lambda: f"{HEAD}a = " + "[\n" * 10**5),
    "inline tables, 20,000 deep": _text(lambda: f"{HEAD}a = " + "{a=" * 20_000 + "\n"),
    "key of 20,000 parts": _text(lambda: f"{HEAD}{'.'.join('a' * 20_000)} = 1\n"),
    "key of 20,000 quoted parts": _text(lambda: f"{HEAD}" + '"a".' * 20_000 + "a = 1\n"),
    "header of 20,000 parts": _text(lambda: f"{HEAD}[{'.'.join('a' * 20_000)}]\n"),
    "headers ever deeper": _text(
        lambda: HEAD + "".join(f"[{'.'.join('a' * depth)}]\n" for depth in range(1, 1000))
    ),
    "200,000 keys": _text(lambda: HEAD + "".join(f"k{n} = 1\n" for n in range(200_000))),
    "200,000 answers": _text(
        lambda: f"{HEAD}[answers]\n" + "".join(f"k{n} = 1\n" for n in range(200_000))
    ),
    "100,000 towns": _text(lambda: HEAD + "".join(f"[towns.t{n}]\n" for n in range(100_000))),
    "100,000 tables in a list": _text(lambda: HEAD + "[[x]]\n" * 100_000),
    "100,000 replies": _text(lambda: HEAD + "[[replies]]\n" * 100_000),
    "integer of 10,000 hex digits": _text(lambda: f"{HEAD}a = 0x{'f' * 10_000}\n"),
    "integer of 5,000 digits": _text(lambda: f"{HEAD}a = {'9' * 5000}\n"),
    "numbers beyond reason": _bytes(f"{HEAD}a = nan\nb = 1e999\nc = -inf\n".encode()),
    "quotes never closed": _text(lambda: HEAD + 'a = "' * 100_000),
    "UTF-16": _bytes(PLAIN.encode("utf-16")),
    "cp932": _bytes(PLAIN.encode("cp932")),
    "byte order mark": _bytes(PLAIN.encode("utf-8-sig")),
    "CRLF": _bytes(PLAIN.replace("\n", "\r\n").encode()),
    "bare CR": _bytes(PLAIN.replace("\n", "\r").encode()),
    "NUL": _bytes(f"{PLAIN}\0".encode()),
    "escape sequence": _bytes(f'{HEAD}"\x1b]52;c;aGk=\x07{CANARY}" = 1\n'.encode()),
    "escaped escape": _bytes(f'{HEAD}"\\u001b]52;c;aGk=\\u0007{CANARY}" = 1\n'.encode()),
    "empty": _bytes(b""),
    "noise": _bytes(bytes(range(256)) * 100),
}

NAMES: Mapping[str, bytes] = {
    "newline": b"a\nb.toml",
    "escape": b"a\x1b]52;c;aGk=\x07.toml",
    "C1": "a\u009b31m.toml".encode(),
    "bidi": "a\u202eb.toml".encode(),
    "bracket": b"[b] [@click=app.quit()].toml",
    "leading hyphen": b"-a.toml",
    "leading hyphens": b"--help.toml",
    "200 bytes of Japanese": ("あ" * 66 + "ab").encode(),
    "invalid UTF-8": b"\xff\xfe\x80.toml",
    "brace": b"{0} {a} %s $HOME.toml",
}
