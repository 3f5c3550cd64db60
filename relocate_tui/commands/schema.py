"""JSON Schema of the bank's tables, from their own types, and of the answers file."""

import json
import re
from collections.abc import Mapping
from typing import Any

from pydantic import TypeAdapter

from relocate_tui.bank.condition import FACT_COMPARISONS, Condition
from relocate_tui.bank.fact import FACTS
from relocate_tui.bank.files import TABLES
from relocate_tui.bank.pack import PACK, Pack
from relocate_tui.bank.reply import ANSWERED, LONGEST_DESK, MOST_REPLIES
from relocate_tui.bank.rows import (
    AGE_BANDS,
    KINDS_OF_WORK,
    LONGEST_COURSE,
    MOST_ROWS,
    NOT_KNOWN,
    PERIOD_FLAGS,
    PLACES_LIVED,
    RELATIONS,
    SCHOOLS,
)
from relocate_tui.bank.shape import SINGULARS
from relocate_tui.bank.value import LONGEST_TEXT, LONGEST_TOWN, Mark
from relocate_tui.phrases import schema as say
from relocate_tui.phrases.logic_values import VALUES
from relocate_tui.storage.answers_file import FORMAT
from relocate_tui.text import LANGUAGES, Text
from relocate_tui.untrusted.limits import LONGEST_ID

Schema = dict[str, Any]

DIALECT = "https://json-schema.org/draft/2020-12/schema"
PLACE_OF = "#/$defs/{model}"
PROGRAM_TABLES = ("session", "kept", "assessment", "asked", "expected")
STRING: Schema = {"type": "string"}
DAY: Schema = {"type": "string", "format": "date"}
FLAG: Schema = {"type": "boolean"}
DAY_OR_MONTH: Schema = {"type": "string", "pattern": r"^\d{4}-\d{2}(-\d{2})?$"}
ID: Schema = {"type": "string", "pattern": f"^[A-Za-z0-9_-]{{1,{LONGEST_ID}}}$"}
OPERANDS: dict[str, Schema] = {
    "is": {"type": ["string", "number", "boolean", "array"], "items": STRING},
    "in": {"type": "array", "items": STRING},
    "has": STRING,
    "at_least": {"type": "number"},
    "at_most": {"type": "number"},
    "before": DAY,
    "after": DAY,
}


_KINDS: Mapping[str, type[Any]] = {**TABLES, PACK: Pack}


def schema() -> str:
    """Describe every file a person may write, for editors and other programs.

    `$defs` holds each kind of table under its TOML name, the shapes inside them under the names of
    their types, `bank-file` and `answers-file`; `pack` is the whole of a pack.toml. TOML dates
    count as strings of the format `date`.
    """
    kinds, shared = TypeAdapter.json_schemas(
        [(kind, "validation", TypeAdapter(of)) for kind, of in _KINDS.items()],
        ref_template=PLACE_OF,
    )
    shapes = shared["$defs"]
    tables = {
        kind: shapes.pop(found["$ref"].rpartition("/")[2]) for (kind, _), found in kinds.items()
    }
    defs = {**_as_written(tables), **_as_written(shapes), "Condition": _condition()}
    question = defs["question"]
    question["required"].remove("section")
    question["properties"]["section"]["description"] = _said(say.SECTION)
    defs |= {"bank-file": _bank_file(), "answers-file": _answers_file(), "answers": _answers()}
    bank_file = _one_of(_has("level", "name", "summary"), _to("subsidy"), _to("bank-file"))
    of_bank = _one_of(_has("holder", "read_on"), _to(PACK), bank_file)
    any_file = _one_of(_has("format"), _to("answers-file"), of_bank)
    about = {"title": "relocate_tui", "description": _said(say.ABOUT)}
    whole = {"$schema": DIALECT, **about, **any_file, "$defs": defs}
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"


def _said(text: Text) -> str:
    """Say it in both languages: a schema has no place for a choice."""
    return f"{text.ja} / {text.en}"


def _to(name: str) -> Schema:
    return {"$ref": PLACE_OF.format(model=name)}


def _has(*keys: str) -> Schema:
    return {"anyOf": [{"required": [key]} for key in keys]}


def _one_of(condition: Schema, then: Schema, otherwise: Schema) -> Schema:
    """Choose by a condition, so that an editor underlines the one key that is wrong.

    Editors look for what they can complete in `anyOf` alone; the `true` in it lets everything pass.
    """
    shown = [True, *(each for one in (then, otherwise) for each in one.get("anyOf", (one,)))]
    choices = [each for place, each in enumerate(shown) if place == 0 or each is not True]
    return {"anyOf": choices, "if": condition, "then": then, "else": otherwise}


def _table(*required: str, **properties: Schema) -> Schema:
    table: Schema = {"type": "object", "properties": properties, "additionalProperties": False}
    return {**table, "required": list(required)} if required else table


_CONDITION = TypeAdapter(Condition).json_schema()


def _as_written(found: Any) -> Any:  # noqa: ANN401 -- a schema nests anything
    """Turn the schema of a value into that of its TOML: keys as written, and no null."""
    if isinstance(found, list):
        return [_as_written(each) for each in found]
    if not isinstance(found, dict):
        return found
    if found.items() >= _CONDITION.items():
        return _to("Condition")
    if {"type": "null"} in found.get("anyOf", ()):
        some = [each for each in found["anyOf"] if each != {"type": "null"}]
        rest = {key: each for key, each in found.items() if key not in ("anyOf", "default")}
        return _as_written(rest | (some[0] if len(some) == 1 else {"anyOf": some}))
    written = {key: _as_written(each) for key, each in found.items() if key not in _NOT_NESTED}
    if isinstance(found.get("description"), str):
        written["description"] = re.sub(r"`(\w+)`", _singular, found["description"])
    if "properties" in found:
        properties = found["properties"]
        names = {name: _key(name, of) for name, of in properties.items()}
        written["properties"] = {names[name]: _as_written(of) for name, of in properties.items()}
        written["required"] = [names[name] for name in found.get("required", ())]
    return written


_NOT_NESTED = ("title", "description", "properties", "required")


def _singular(name: re.Match[str]) -> str:
    return f"`{SINGULARS.get(name[1], name[1])}`"


def _key(name: str, of: Schema) -> str:
    """Name a key as the file does: lists in the singular, as each table of one is a part."""
    return SINGULARS.get(name, name) if of.get("type") == "array" or name == "since" else name


def _condition() -> Schema:
    several: Schema = {"type": "array", "items": _to("Condition")}
    facts: Schema = {"enum": list(FACTS)}
    of_facts = {name: OPERANDS[name] for name in FACT_COMPARISONS}
    one_comparison = {"minProperties": 2, "maxProperties": 2}
    return {
        "description": _said(say.CONDITION),
        "anyOf": [
            _table("all", all=several),
            _table("any", any=several),
            _table("not", **{"not": _to("Condition")}),
            _table("q", q=STRING, **OPERANDS) | one_comparison,
            _table("fact", fact=facts, **of_facts) | one_comparison,
        ],
    }


def _bank_file() -> Schema:
    several: Schema = {"type": "array"}
    kinds = {kind: _one_of(several, several | {"items": _to(kind)}, _to(kind)) for kind in TABLES}
    identity = {"id": STRING, "version": STRING, "title": _to("Text")}
    return _table(**identity, **kinds) | {
        "description": _said(say.BANK_FILE),
        "dependentRequired": {key: sorted(identity) for key in identity},
    }


def _answers_file() -> Schema:
    town = _table(
        name=STRING | {"maxLength": LONGEST_TOWN}, prefecture=STRING, answers=_to("answers")
    )
    return _table(
        "format",
        format={"const": FORMAT},
        language={"enum": list(LANGUAGES)},
        answers=_to("answers"),
        towns=_by_id(town, say.TOWNS),
        notes=_by_id(STRING, say.NOTES),
        replies=_replies(),
        practice=_table("name", "story", name=_to("Text"), story=_to("Text"))
        | {"description": _said(say.PRACTICE)},
        **{name: {"type": "object", "description": _said(say.PROGRAM)} for name in PROGRAM_TABLES},
    ) | {"description": _said(say.ANSWERS_FILE)}


def _replies() -> Schema:
    row = _table(
        *("subsidy", "test", "answered", "on"),
        subsidy=ID,
        test=ID,
        answered={"enum": list(ANSWERED)},
        on=DAY,
        desk=STRING | {"maxLength": LONGEST_DESK},
        town=STRING | {"maxLength": LONGEST_TOWN},
        words=STRING | {"maxLength": LONGEST_TEXT},
    )
    rows: Schema = {"type": "array", "maxItems": MOST_REPLIES, "items": row}
    return rows | {"description": _said(say.REPLIES)}


def _answers() -> Schema:
    person = _table(
        *("relation", "age_band"),
        relation={"enum": list(RELATIONS)},
        age_band={"enum": list(AGE_BANDS)},
        needs={"type": "array", "items": STRING},
        born=DAY,
    )
    town = STRING | {"maxLength": LONGEST_TOWN}
    period = _table(
        *("from", "where"),
        **{"from": DAY_OR_MONTH},
        to=DAY_OR_MONTH,
        where={"enum": [*PLACES_LIVED, NOT_KNOWN]},
        prefecture=STRING,
        town=town,
        work={"enum": list(KINDS_OF_WORK)},
        school={"enum": list(SCHOOLS)},
        course_years={"type": "integer", "minimum": 1, "maximum": LONGEST_COURSE},
        **{key: {"enum": [True, False, NOT_KNOWN]} for key in PERIOD_FLAGS},
    )
    kinds: dict[str, Schema] = {
        "single": STRING,
        "multi": {"type": "array", "items": STRING},
        "number": {"type": "number"},
        "date": DAY_OR_MONTH,
        "place": _table("prefecture", prefecture=STRING, town=town),
        "people": {"type": "array", "maxItems": MOST_ROWS, "items": person},
        "periods": {"type": "array", "maxItems": MOST_ROWS, "items": period},
        "text": _table("text", text=STRING | {"maxLength": LONGEST_TEXT}),
    }
    words = VALUES["kind"]
    described = [of | {"description": _said(words[kind])} for kind, of in kinds.items()]
    mark = {"enum": [each.value for each in Mark], "description": _said(say.MARK)}
    return _by_id({"anyOf": [mark, *described]}, say.ANSWERS)


def _by_id(of: Schema, about: Text) -> Schema:
    named = {"propertyNames": ID, "additionalProperties": of}
    return {"type": "object", "description": _said(about), **named}
