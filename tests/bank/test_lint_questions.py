"""What the lint says about conditions and about the form of questions."""

from pathlib import Path

import pytest

from tests.bank.packs import OPTION, found_in, question, when


@pytest.mark.parametrize(
    ("condition", "code"),
    [
        ('{ q = "work-path", has = "keep" }', "TYPE001"),
        ('{ q = "work-path", is = ["keep"] }', "TYPE001"),
        ('{ q = "worries", is = "winter" }', "TYPE001"),
        ('{ q = "worries", in = ["winter"] }', "TYPE001"),
        ('{ q = "worries", is = ["work", "winter"] }', "TYPE001"),
        ('{ q = "worries", has = "summer" }', "REF002"),
        ('{ q = "margin", at_least = true }', "TYPE001"),
        ('{ q = "margin", before = 2027-01-01 }', "TYPE001"),
        ('{ q = "move-date", before = 2027-01-01T00:00:00 }', "TYPE001"),
        ('{ q = "move-date", at_least = 3 }', "TYPE001"),
        ('{ q = "destination", is = "nagano" }', "TYPE001"),
        ('{ q = "household", at_least = 1 }', "TYPE001"),
        ('{ q = "remark", is = "yes" }', "TYPE001"),
        ('{ fact = "children-under-18", is = true }', "TYPE001"),
        ('{ fact = "has-partner", at_least = 1 }', "TYPE001"),
        ('{ fact = "has-partner", is = 1 }', "TYPE001"),
        ('{ fact = "destination-prefecture", is = "atlantis" }', "REF002"),
        ('{ fact = "no-such-fact", is = true }', "REF008"),
        ("{ any = [] }", "REACH004"),
        ("{ not = { any = [] } }", "REACH004"),
        ('{ fact = "children-under-18", at_most = 30 }', "REACH004"),
        ('{ q = "margin", at_least = 5000001 }', "REACH004"),
        ('{ all = [{ q = "margin", at_least = 3 }, { q = "margin", at_most = 2 }] }', "REACH004"),
    ],
)
def test_conditions_that_cannot_work(condition: str, code: str, tmp_path: Path) -> None:
    assert found_in(tmp_path, when(condition)) == {(code, "when")}


@pytest.mark.parametrize(
    "condition",
    [
        '{ q = "worries", is = [] }',
        '{ q = "worries", is = ["winter", "work"] }',
        '{ all = [{ q = "worries", has = "winter" }, { not = { q = "worries", has = "work" } }] }',
        '{ not = { any = [{ q = "margin", at_most = 2.4 }, { q = "margin", at_least = 2.6 }] } }',
        '{ q = "margin", in = [10, 20] }',
        '{ q = "move-date", after = 2027-04-01 }',
        '{ q = "move-date", is = 2027-04-01 }',
        '{ fact = "household-size", is = 5 }',
        '{ all = [{ fact = "household-size", is = 4 }, { fact = "adults-beside-me", is = 0 }] }',
        '{ fact = "destination-town", in = ["佐久市"] }',
        '{ fact = "days-until-move", at_most = -90 }',
        '{ q = "permission", in = ["verbal", "refused"] }',
    ],
)
def test_conditions_that_work(condition: str, tmp_path: Path) -> None:
    assert found_in(tmp_path, when(condition)) == set()


BAND = '[[question.band]]\nid = "{id}"\n{limits}\nready = {{ income = 0.5 }}\n'
WEIGHTS = "weights = { income = 1.0 }\n"


def bands(kind: str, *limits: str, rest: str = "") -> str:
    inner = "".join(BAND.format(id=f"b{at}", limits=each) for at, each in enumerate(limits))
    return question("banded", kind, WEIGHTS + rest + inner)


@pytest.mark.parametrize(
    ("toml", "found"),
    [
        (question("x", "single"), ("TYPE001", "option")),
        (question("x", "text", OPTION.format(id="a")), ("TYPE001", "option")),
        (question("x", "place", WEIGHTS), ("TYPE001", "weights")),
        (question("x", "number", WEIGHTS), ("TYPE001", "band")),
        (question("x", "number", "minimum = 3\nmaximum = 2\n"), ("TYPE001", "minimum")),
        (question("x", "number", "month = true\n"), ("TYPE001", "month")),
        (bands("number", "below = 1", "at_least = 2"), ("TYPE001", "band")),
        (bands("number", "below = 2", "at_least = 1"), ("TYPE001", "band")),
        (bands("number", "below = 2"), ("TYPE001", "band")),
        (bands("number", "at_least = 2"), ("TYPE001", "band")),
        (bands("people", "at_least = 1"), ("TYPE001", "band")),
        (bands("date", "below = 2"), ("TYPE001", "band[0]")),
        (
            bands(
                "number",
                "at_least = 0\nbelow = 9",
                "at_least = 9",
                rest="minimum = 0\nmaximum = 8\n",
            ),
            ("REACH003", "band[1]"),
        ),
    ],
)
def test_questions_whose_keys_do_not_fit(toml: str, found: tuple[str, str], tmp_path: Path) -> None:
    assert found_in(tmp_path, toml) == {found}


@pytest.mark.parametrize(
    "toml",
    [
        bands("people", "below = 2", "at_least = 2"),
        bands("date", "at_least = 2027-01-01", "below = 2027-01-01"),
        bands(
            "number",
            "at_least = 0\nbelow = 5",
            "at_least = 5\nbelow = 9",
            rest="minimum = 0\nmaximum = 8\n",
        ),
    ],
)
def test_bands_that_meet_and_reach_both_ends(toml: str, tmp_path: Path) -> None:
    assert found_in(tmp_path, toml) == set()


def test_picking_nothing_needs_a_readiness_too(tmp_path: Path) -> None:
    toml = question("x", "multi", WEIGHTS) + OPTION.format(id="a") + "ready = { income = 0.0 }\n"
    assert found_in(tmp_path, toml) == {("SCORE001", "none_ready")}


def test_a_weight_is_above_zero(tmp_path: Path) -> None:
    toml = bands("people", "at_least = 0").replace("1.0", "0.0")
    assert found_in(tmp_path, toml) == {("SCORE002", "weights.income")}


def test_widths_are_counted_in_cells(tmp_path: Path) -> None:
    wide = OPTION.format(id="a").replace("選ぶ a", "幅" * 15) + OPTION.format(id="b")
    assert found_in(tmp_path, question("x", "multi", wide)) == set()
    too_wide = wide.replace("幅" * 15, "幅" * 15 + "a")
    assert found_in(tmp_path, question("x", "multi", too_wide)) == {
        ("WORD001", "option[0].text.ja")
    }
    long = question("x", "text").replace("質問です。", "問" * (28 * 4 + 1))
    assert found_in(tmp_path, long) == {("WORD001", "text.ja")}
