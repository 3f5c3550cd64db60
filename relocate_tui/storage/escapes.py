"""TOML and JSON that do nothing to a terminal they are printed on."""

import json
import re

import tomli_w

from relocate_tui.typography import HARMFUL

_NO_STRING = re.compile(r"[\x00-\x1f\ud800-\udfff]")
_SHORT = 0xFFFF


def toml_text(document: dict[str, object]) -> str:
    r"""Write a document, with what steers a terminal or hides as `\u202E` inside its strings.

    All such characters stand in quoted strings, where TOML reads the escape as the character. Half
    of a surrogate pair stays, and fails when the text is encoded.
    """
    return HARMFUL.sub(_for_toml, tomli_w.dumps(document))


def json_text(value: object, *, indent: int | None = None) -> str:
    """Write a value with Japanese as it is, and what steers a terminal or hides as escapes.

    Raises:
        ValueError: a number in it is none, or endless.
    """
    plain = json.dumps(value, ensure_ascii=False, indent=indent, allow_nan=False)
    return HARMFUL.sub(lambda found: json.dumps(found[0])[1:-1], plain)


def _for_toml(found: re.Match[str]) -> str:
    letter = found[0]
    if _NO_STRING.match(letter):
        return letter
    code = ord(letter)
    return f"\\u{code:04X}" if code <= _SHORT else f"\\U{code:08X}"
