"""The code of a case: ten characters by chance, that say nothing about anybody."""

import secrets
import unicodedata

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base32: no I, L, O or U, so that a code survives being read out or written down."""
LENGTH = 10
_MISREAD = str.maketrans({"O": "0", "I": "1", "L": "1", "-": "", " ": ""})


def new_code() -> str:
    """Draw a code."""
    return "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))


def tidied(typed: str) -> str:
    """Read a code as typed: in either case, full width, with hyphens, O for 0 and I or L for 1."""
    return unicodedata.normalize("NFKC", typed).strip().upper().translate(_MISREAD)


def is_code(text: str) -> bool:
    """Tell a whole code from anything else, paths in particular."""
    return len(text) == LENGTH and all(character in ALPHABET for character in text)
