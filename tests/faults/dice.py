"""Chance that comes out the same for the same seed."""

from random import Random


def dice(*seed: object) -> Random:
    """Make dice for one try."""
    return Random(" ".join(map(str, seed)))  # noqa: S311 -- the same tries for the same seed
