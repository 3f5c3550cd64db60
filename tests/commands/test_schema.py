import json
import re
import tomllib
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import Any

import pytest

from relocate_tui.bank.bank import Bank
from relocate_tui.bank.files import TABLES, built_in
from relocate_tui.bank.folder import BANK_FILE, CASES, bank_folder
from relocate_tui.bank.shape import PLURALS, check
from relocate_tui.commands.schema import schema
from relocate_tui.storage.answers_file import read_answers
from relocate_tui.untrusted.unreadable import Unreadable
from tests.commands.test_cli import run

WHOLE: dict[str, Any] = json.loads(schema())
DEFS: dict[str, Any] = WHOLE["$defs"]
TYPES: Mapping[str, type | tuple[type, ...]] = {
    "object": dict,
    "array": list,
    "string": str,
    "boolean": bool,
    "integer": int,
    "number": (int, float),
}
SAYS_NOTHING = {"description", "title", "default", "format", "$schema", "$defs"}
LIMITS = {"minProperties", "maxProperties", "maxItems", "maxLength"}
UNDERSTOOD = {
    *SAYS_NOTHING,
    *LIMITS,
    *("$ref", "type", "enum", "const", "anyOf", "properties", "required", "additionalProperties"),
    *("items", "pattern", "propertyNames", "dependentRequired", "if", "then", "else"),
}
ANSWERS = """
format = 1
language = "ja"
[answers]
work-path = "keep-by-telework"
motives = ["nature", "children"]
household-budget-margin = 30000
move-date = 2027-04-01
destination = { prefecture = "nagano", town = "佐久市" }
household = [{ relation = "partner", age_band = "30s", needs = [] }]
remark = { text = "…" }
telework-permission = "?"
reserve = "-"
[towns.saku]
name = "佐久"
prefecture = "nagano"
[towns.saku.answers]
line-at-address = "confirmed"
[notes]
work-path = "note"
[[replies]]
subsidy = "relocation-grant"
test = "P5"
answered = "open"
on = 2026-11-20
desk = "佐久市役所"
town = "佐久市"
words = "年度が替わってから"
"""


def fits(value: object, rule: Mapping[str, Any] | bool) -> bool:  # noqa: FBT001 -- a schema may be one
    """Judge by the keywords that the schema uses; an unknown one is an error, not a pass."""
    if isinstance(rule, bool):
        return rule
    assert set(rule) <= UNDERSTOOD, set(rule) - UNDERSTOOD
    if "$ref" in rule and not fits(value, DEFS[rule["$ref"].removeprefix("#/$defs/")]):
        return False
    if "anyOf" in rule and not any(fits(value, each) for each in rule["anyOf"]):
        return False
    if "if" in rule and not fits(value, rule["then" if fits(value, rule["if"]) else "else"]):
        return False
    if "type" in rule and not any(is_of(value, kind) for kind in listed(rule["type"])):
        return False
    return (
        value in rule.get("enum", [value])
        and value == rule.get("const", value)
        and (not isinstance(value, dict) or table_fits(value, rule))
        and (not isinstance(value, list) or list_fits(value, rule))
        and (not isinstance(value, str) or string_fits(value, rule))
    )


def listed(kinds: str | list[str]) -> list[str]:
    return [kinds] if isinstance(kinds, str) else kinds


def is_of(value: object, kind: str) -> bool:
    return isinstance(value, TYPES[kind]) and isinstance(value, bool) == (kind == "boolean")


def table_fits(value: dict[str, Any], rule: Mapping[str, Any]) -> bool:
    known, others = rule.get("properties", {}), rule.get("additionalProperties", True)
    needed = [*rule.get("required", ())]
    for key, with_it in rule.get("dependentRequired", {}).items():
        needed += with_it if key in value else ()
    return (
        set(needed) <= set(value)
        and rule.get("minProperties", 0) <= len(value) <= rule.get("maxProperties", len(value))
        and all(fits(each, known.get(key, others)) for key, each in value.items())
        and all(fits(key, rule.get("propertyNames", True)) for key in value)
    )


def list_fits(value: list[Any], rule: Mapping[str, Any]) -> bool:
    few = len(value) <= rule.get("maxItems", len(value))
    return few and all(fits(each, rule.get("items", True)) for each in value)


def string_fits(value: str, rule: Mapping[str, Any]) -> bool:
    short = len(value) <= rule.get("maxLength", len(value))
    return short and re.search(rule.get("pattern", ""), value) is not None


def plain(value: object) -> object:
    """Write TOML values as JSON has them: days as strings."""
    if isinstance(value, dict):
        return {key: plain(each) for key, each in value.items()}
    if isinstance(value, list):
        return [plain(each) for each in value]
    return value.isoformat() if isinstance(value, date | datetime) else value


def files() -> Iterator[tuple[str, dict[str, Any]]]:
    folder = bank_folder()
    for path in sorted(folder.rglob("*.toml")):
        name = path.relative_to(folder).as_posix()
        if not name.startswith(f"{CASES}/"):
            yield name, tomllib.loads(path.read_text("utf-8"))


def shipped() -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield every table of the shipped bank with its kind; a question names its section."""
    for name, document in files():
        if name.startswith("subsidies/"):
            yield "subsidy", document
            continue
        for kind in TABLES.keys() & document.keys():
            tables = document[kind] if isinstance(document[kind], list) else [document[kind]]
            for table in tables:
                own = document.get("section", {}) if kind == "question" else {}
                section = {"section": own["id"]} if own else {}
                yield kind, section | table


def rules(found: dict[str, Any] | list[Any]) -> Iterator[dict[str, Any]]:
    if isinstance(found, dict):
        yield found
    for each in found.values() if isinstance(found, dict) else found:
        if isinstance(each, dict | list):
            yield from rules(each)


def test_the_schema_beside_the_bank_is_the_one_the_command_prints() -> None:
    printed = run("schema").stdout
    assert printed == schema()
    assert (bank_folder() / "schema.json").read_text("utf-8") == printed


def test_every_kind_of_table_has_its_schema_under_its_toml_name() -> None:
    assert WHOLE["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert set(TABLES) <= set(DEFS)
    assert all(DEFS[kind]["type"] == "object" for kind in TABLES)


def test_every_shipped_table_fits_its_schema() -> None:
    found = list(shipped())
    assert {kind for kind, _ in found} == set(TABLES)
    assert [table for kind, table in found if not fits(plain(table), DEFS[kind])] == []


def test_every_shipped_file_fits_the_schema_of_its_files() -> None:
    for name, document in files():
        kind = "subsidy" if name.startswith("subsidies/") else "bank-file"
        assert fits(plain(document), DEFS[kind]), name
        assert fits(plain(document), WHOLE), name


def test_every_practice_client_fits_the_schema_of_answers() -> None:
    cases = sorted((bank_folder() / CASES).glob("*.toml"))
    assert cases
    for path in cases:
        document = plain(tomllib.loads(path.read_text("utf-8")))
        assert fits(document, DEFS["answers-file"]), path.name
        assert fits(document, WHOLE), path.name


def test_the_first_line_of_every_file_of_the_bank_leads_an_editor_to_the_schema() -> None:
    folder = bank_folder()
    for path in sorted(folder.rglob("*.toml")):
        mark, _, way = path.read_text("utf-8").partition("\n")[0].partition(" ")
        assert (mark, (path.parent / way).resolve()) == ("#:schema", folder / "schema.json"), path


def test_alternatives_are_chosen_by_a_condition_so_that_an_editor_underlines_one_key() -> None:
    kinds = DEFS["bank-file"]["properties"]
    for rule in (WHOLE, WHOLE["else"], *(kinds[kind] for kind in TABLES)):
        assert rule["anyOf"][0] is True
        assert {"if", "then", "else"} <= set(rule)
    assert fits({"format": 1}, WHOLE)
    assert not fits({"format": 1, "question": []}, WHOLE)
    assert not fits({"level": "national"}, WHOLE)
    assert not fits({"term": [{"id": "a"}]}, WHOLE)


def test_every_reference_leads_somewhere() -> None:
    targets = {each["$ref"] for each in rules(WHOLE) if isinstance(each.get("$ref"), str)}
    assert targets <= {f"#/$defs/{name}" for name in DEFS}


def test_keys_are_those_of_the_file() -> None:
    assert {"option", "band"} <= set(DEFS["question"]["properties"])
    assert "from" in DEFS["Version"]["properties"]
    keys = {key for each in DEFS.values() for key in each.get("properties", {})}
    assert not keys & set(PLURALS.values())


def test_nothing_in_a_toml_file_is_null() -> None:
    assert not [each for each in rules(WHOLE) if each.get("type") == "null"]
    assert "null" not in re.findall(r'"default": (\w+)', schema())


@pytest.mark.parametrize("kind", sorted(TABLES))
def test_the_schema_and_the_reader_refuse_the_same_missing_and_unknown_keys(kind: str) -> None:
    table = next(table for found, table in shipped() if found == kind)
    for key in table:
        less = {name: each for name, each in table.items() if name != key}
        _, problems = check(TABLES[kind], less, "file", kind)
        filled_in = (kind, key) == ("question", "section")
        assert fits(plain(less), DEFS[kind]) == (not problems or filled_in), key
    assert not fits(plain({**table, "surplus": 1}), DEFS[kind])


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("kind", "slider"),
        ("seconds", "long"),
        ("text", {"ja": "日本語だけ"}),
        ("option", [{"id": "one"}]),
        ("options", []),
        ("ask_when", {"q": "work-path"}),
        ("ask_when", {"q": "work-path", "is": "a", "has": "b"}),
        ("ask_when", {"fact": "household-size", "has": "b"}),
        ("ask_when", {"fact": "no-such-fact", "is": 1}),
        ("ask_when", {"all": [{"q": "work-path", "equals": "a"}]}),
        ("ask_when", {"any": [], "all": []}),
        ("ask_when", {"not": []}),
    ],
)
def test_what_the_bank_does_not_know_does_not_fit(key: str, value: object) -> None:
    table = next(table for kind, table in shipped() if kind == "question")
    assert fits(plain(table), DEFS["question"])
    assert not fits({**table, key: value}, DEFS["question"])


def test_the_name_and_version_of_a_bank_stand_together() -> None:
    document = dict(files())[BANK_FILE]
    del document["version"]
    assert not fits(plain(document), DEFS["bank-file"])


def test_an_answers_file_that_is_read_fits_its_schema() -> None:
    bank: Bank = built_in()
    document = tomllib.loads(ANSWERS)
    assert read_answers(document, bank, "file").answers.given
    assert fits(plain(document), DEFS["answers-file"])
    assert fits({"format": 1}, DEFS["answers-file"])


@pytest.mark.parametrize(
    "more",
    [
        {"format": 2},
        {"language": "fr"},
        {"surplus": {}},
        {"answers": {"work path": "a"}},
        {"answers": {"household": [{"relation": "friend", "age_band": "30s"}]}},
        {"answers": {"household": [{"relation": "child", "age_band": "0-2", "name": "x"}]}},
        {"answers": {"destination": {"town": "佐久市"}}},
        {"answers": {"remark": {"text": "a" * 4001}}},
        {"answers": {"remark": True}},
        {"towns": {"saku": {"line": "a"}}},
        {"notes": {"work-path": 1}},
    ],
)
def test_an_answers_file_that_is_not_read_does_not_fit(more: dict[str, Any]) -> None:
    assert not fits({"format": 1, **more}, DEFS["answers-file"])


def test_without_a_format_nothing_is_an_answers_file() -> None:
    assert not fits({"answers": {}}, DEFS["answers-file"])


def test_periods_and_months_are_answers() -> None:
    stay = {"from": "2018-04-01", "to": "2026-09-30", "where": "tokyo-23", "registered": True}
    answers = {"history": [stay, {"from": "2026-10-01", "where": "elsewhere"}], "when": "2027-04"}
    assert fits({"format": 1, "answers": answers}, DEFS["answers-file"])


@pytest.mark.parametrize(
    "row",
    [
        {"answered": "maybe"},
        {"on": 20261120},
        {"test": "p 5"},
        {"words": "a" * 4001},
        {"surplus": 1},
    ],
    ids=repr,
)
def test_a_reply_that_is_refused_does_not_fit_the_schema(row: dict[str, object]) -> None:
    reply = tomllib.loads(ANSWERS)["replies"][0]
    document = {"format": 1, "replies": [{**reply, **row}]}
    assert not fits(plain(document), DEFS["answers-file"])
    with pytest.raises(Unreadable):
        read_answers(document, built_in(), "file")
