"""Frozen values that a TOML table can fill, with no key left over."""

from dataclasses import dataclass
from typing import TypeVar, dataclass_transform

T = TypeVar("T")


@dataclass_transform(frozen_default=True, kw_only_default=True)
def record(cls: type[T]) -> type[T]:
    """Make `cls` a frozen, keyword-only value; pydantic then refuses unknown keys for it.

    Domain modules stay free of pydantic: the attribute is a plain dictionary that
    `pydantic.TypeAdapter` reads when a file is checked.
    """
    setattr(cls, "__pydantic_config__", {"extra": "forbid"})  # noqa: B010 -- unknown to the type
    return dataclass(frozen=True, slots=True, kw_only=True)(cls)
