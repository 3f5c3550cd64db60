"""The form of one table, checked by pydantic, with problems in the words of the file."""

from collections.abc import Sequence
from typing import Any

from pydantic import TypeAdapter, ValidationError

from relocate_tui.bank.problem import Problem
from relocate_tui.phrases import bank_problems as say
from relocate_tui.text import Text

PLURALS = {
    "option": "options",
    "band": "bands",
    "adjustment": "adjustments",
    "version": "versions",
    "test": "tests",
    "part": "parts",
    "warning": "warnings",
    "document": "documents",
    "step": "steps",
    "repayment": "repayments",
    "area": "areas",
    "from": "since",
}
SINGULARS = {plural: singular for singular, plural in PLURALS.items()}
WRITTEN = {**SINGULARS, "from": "since"}
"""The key of a file behind each that pydantic names. A file that says `since` says it of nothing:
its one name for a first day is `from`, as `_renamed` sees to by turning the two round."""
SOURCE_KEYS = ("source", "checked_on", "recheck_days", "confidence")


_ADAPTERS: dict[str, TypeAdapter[Any]] = {}


def adapter(kind: type[Any]) -> TypeAdapter[Any]:
    """Build the check for one kind of table, once."""
    if kind.__name__ not in _ADAPTERS:
        _ADAPTERS[kind.__name__] = TypeAdapter(kind)
    return _ADAPTERS[kind.__name__]


def check(kind: type[Any], table: object, file: str, name: str) -> tuple[Any, list[Problem]]:
    """Check one table; give its value, or None and the problems found in it, all of them."""
    try:
        value = adapter(kind).validate_python(_renamed(table))
    except ValidationError as error:
        return None, [
            _problem(detail["loc"], detail["type"], detail["msg"], file, name)
            for detail in error.errors(include_url=False, include_context=False)
        ]
    return value, [_missing_translation(path, file, name) for path in _empty_texts(table, ())]


def _renamed(table: object) -> Any:  # noqa: ANN401 -- TOML holds anything
    """Give keys the names that the values carry: lists the plural, and `from` its own."""
    if isinstance(table, dict):
        return {_carried(key, value): _renamed(value) for key, value in table.items()}
    if isinstance(table, list):
        return [_renamed(value) for value in table]
    return table


def _carried(key: str, value: object) -> str:
    if key == "since":
        return "from"
    return PLURALS.get(key, key) if isinstance(value, list) or key == "from" else key


def _problem(place: Sequence[int | str], kind: str, why: str, file: str, name: str) -> Problem:
    key = _key(place)
    last = place[-1] if place else ""
    if kind == "missing" and last in ("ja", "en"):
        return _missing_translation(place, file, name)
    if kind == "missing" and last in SOURCE_KEYS:
        return told("SRC001", file, name, key, say.MISSING_SOURCE, say.ADD_SOURCE)
    if kind == "missing":
        return told("SHAPE", file, name, key, say.MISSING_KEY, say.ADD_KEY)
    if kind == "unexpected_keyword_argument":
        return told("SHAPE", file, name, key, say.UNKNOWN_KEY, say.REMOVE_KEY)
    return told("SHAPE", file, name, key, say.WRONG_VALUE.filled(why=why), say.SEE_SCHEMA)


def _missing_translation(place: Sequence[int | str], file: str, name: str) -> Problem:
    message = say.MISSING_TRANSLATION.filled(language=place[-1])
    return told("I18N001", file, name, _key(place), message, say.ADD_TRANSLATION)


def told(  # noqa: PLR0913, PLR0917 -- a problem is these six things
    code: str, file: str, name: str, key: str, message: Text, following: Text
) -> Problem:
    """Make an error of one table."""
    return Problem(code=code, file=file, table=name, key=key, message=message, next=following)


def _key(place: Sequence[int | str]) -> str:
    """Write a place as the file does: `option[2].text.en`."""
    written = ""
    for step in place:
        if isinstance(step, int):
            written += f"[{step}]"
        else:
            written += f".{WRITTEN.get(step, step)}"
    return written.removeprefix(".")


def _empty_texts(table: object, place: tuple[int | str, ...]) -> list[tuple[int | str, ...]]:
    if isinstance(table, dict):
        return [
            found
            for key, value in table.items()
            for found in (
                [(*place, key)]
                if key in ("ja", "en") and isinstance(value, str) and not value.strip()
                else _empty_texts(value, (*place, key))
            )
        ]
    if isinstance(table, list):
        return [
            found
            for index, value in enumerate(table)
            for found in _empty_texts(value, (*place, index))
        ]
    return []
