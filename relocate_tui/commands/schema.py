"""JSON Schema of the bank's tables, from their own types, and of the answers file."""

import json
from typing import Any

from pydantic import TypeAdapter

from relocate_tui.bank.condition import Condition
from relocate_tui.bank.files import TABLES
from relocate_tui.phrases import logic as say
from relocate_tui.storage.tables import LONGEST_ID
from relocate_tui.text import Text

Schema = dict[str, Any]

DIALECT = "https://json-schema.org/draft/2020-12/schema"
PLACE_OF = "#/$defs/{model}"
PROGRAM_TABLES = ("session", "kept", "assessment", "asked")
STRING: Schema = {"type": "string"}
DAY: Schema = {"type": "string", "format": "date"}
FLAG: Schema = {"type": "boolean"}
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


def schema() -> str:
    """Describe every file a person may write, for editors and other programs.

    `$defs` holds each kind of table under its TOML name, the shapes inside them under the names of
    their types, `bank-file` and `answers-file`. TOML dates count as strings of the format `date`.
    """
    kinds, shared = TypeAdapter.json_schemas(
        [(kind, "validation", TypeAdapter(of)) for kind, of in TABLES.items()],
        ref_template=PLACE_OF,
    )
    shapes = shared["$defs"]
    tables = {
        kind: shapes.pop(found["$ref"].rpartition("/")[2]) for (kind, _), found in kinds.items()
    }
    defs = {**_as_written(tables), **_as_written(shapes), "Condition": _condition()}
    question = defs["question"]
    question["required"].remove("section")
    question["properties"]["section"]["description"] = _said(say.SCHEMA_SECTION)
    defs |= {"bank-file": _bank_file(), "answers-file": _answers_file(), "answers": _answers()}
    names = ("bank-file", "subsidy", "answers-file")
    whole = {
        "$schema": DIALECT,
        "title": "relocate_tui",
        "description": _said(say.SCHEMA_ABOUT),
        "anyOf": [_to(name) for name in names],
        "$defs": defs,
    }
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"


def _said(text: Text) -> str:
    """Say it in both languages: a schema has no place for a choice."""
    return f"{text.ja} / {text.en}"


def _to(name: str) -> Schema:
    return {"$ref": PLACE_OF.format(model=name)}


def _table(required: tuple[str, ...] = (), /, **properties: Schema) -> Schema:
    table: Schema = {"type": "object", "properties": properties, "additionalProperties": False}
    return {**table, "required": list(required)} if required else table


def _as_written(found: Any) -> Any:  # noqa: ANN401 -- a schema nests anything
    """Turn a schema of the values into one of the TOML: its keys, no null, conditions by form."""
    if isinstance(found, list):
        return [_as_written(each) for each in found]
    if not isinstance(found, dict):
        return found
    if found.items() >= _CONDITION.items():
        return _to("Condition")
    if "anyOf" in found:
        some = [each for each in found["anyOf"] if each != {"type": "null"}]
        rest = {key: value for key, value in found.items() if key != "anyOf"}
        found = {**rest, **some[0]} if len(some) == 1 else {**rest, "anyOf": some}
        if found.get("default", ...) is None:
            del found["default"]
        return _as_written(found)
    return found


_CONDITION = TypeAdapter(Condition).json_schema()
