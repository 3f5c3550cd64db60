"""A pack speaks for its own town, under its own name, and nothing built in gives way to it."""

from datetime import date
from pathlib import Path

import pytest

from relocate_tui.bank.bank import Bank
from relocate_tui.bank.files import TABLES, load_bank, read_folders
from relocate_tui.bank.folder import bank_folder
from relocate_tui.bank.lint.lint import lint
from relocate_tui.bank.pack import ADDING_KINDS
from relocate_tui.bank.problem import BankError, Problem
from tests.bank.packs import GOOD, OPTION, PLACE, SAKU, TODAY

PREFECTURES = SAKU + 'prefecture = "nagano"\nlevel = "prefecture"\n'
RULE = """
[[local_rule]]
id = "saku-rule"
subsidy = "grant"
name.ja = "佐久市の決まり"
name.en = "Saku's rules"
{more}
[[local_rule.test]]
id = "budget-left"
text.ja = "市の予算が残っている"
text.en = "The city's budget is not used up"
ask_office.ja = "市の予算は残っていますか。"
ask_office.en = "Is the city's budget left?"
source = "https://town.example"
checked_on = 2026-11-01
recheck_days = 20
confidence = "municipal"
"""
TERM = """
[[term]]
id = "{id}"
term.ja = "区長"
term.en = "Ward head"
meaning.ja = "地区の世話役。"
meaning.en = "Who looks after a district."
"""
QUESTION = """
[[question]]
id = "saku-home"
section = "first"
kind = "single"
purpose = "plan"
text.ja = "質問です。"
text.en = "A question."
why.ja = "わけ。"
why.en = "Reason."
{more}
"""
TWO_OPTIONS = OPTION.format(id="a") + OPTION.format(id="b")
PROGRAMME = """
id = "saku-help"
name.ja = "佐久市の支援"
name.en = "Support of Saku"
summary.ja = "市の支援です。"
summary.en = "Support of the city."
desk = "town-desk"
"""


def pack(folder: Path, about: str = SAKU, name: str = "pack", **files: str) -> Path:
    home = folder / name
    home.mkdir(parents=True)
    (home / "pack.toml").write_text(about, encoding="utf-8")
    for file, toml in files.items():
        (home / f"{file}.toml").write_text(toml, encoding="utf-8")
    return home


def programme(folder: Path, about: str, toml: str) -> Path:
    home = pack(folder, about)
    (below := home / "subsidies" / "municipality").mkdir(parents=True)
    (below / "help.toml").write_text(PROGRAMME + toml, encoding="utf-8")
    return home


def problems(*packs: Path, today: date | None = None) -> list[Problem]:
    return list(lint(read_folders([GOOD, *packs]), today=today))


def found(*packs: Path) -> list[tuple[str, str, str]]:
    return [(each.code, each.table, each.key) for each in problems(*packs)]


def bank_with(*packs: Path) -> Bank:
    return load_bank([GOOD, *packs])


def test_a_pack_in_force_is_named_by_the_bank(tmp_path: Path) -> None:
    (named,) = bank_with(pack(tmp_path, terms=TERM.format(id="saku-term"))).packs
    assert (named.id, named.version, named.read_on) == ("saku", "1", date(2026, 11, 1))
    assert named.holder.ja == "佐久市の移住係"
    assert bank_with().packs == ()


def test_a_change_in_a_pack_changes_the_digest_of_the_bank(tmp_path: Path) -> None:
    home = pack(tmp_path, terms=TERM.format(id="saku-term"))
    before = bank_with(home).identity.digest
    assert before != bank_with().identity.digest
    (home / "terms.toml").write_text(TERM.format(id="saku-word"), encoding="utf-8")
    assert bank_with(home).identity.digest != before


@pytest.mark.parametrize("table_id", ["term", "sakura-term", "saku", "saku-", "Saku-term"])
def test_a_table_that_does_not_bear_the_name_of_its_pack_is_refused(
    tmp_path: Path, table_id: str
) -> None:
    home = pack(tmp_path, terms=TERM.format(id=table_id))
    (problem,) = problems(home)
    assert (problem.code, problem.table, problem.key) == ("PACK001", f"term {table_id}", "id")
    assert problem.file == "pack/terms.toml"
    assert f'"saku-{table_id}"' in problem.next.en
    with pytest.raises(BankError):
        bank_with(home)


def test_a_pack_that_takes_a_built_in_id_is_told_so_once_and_changes_nothing(
    tmp_path: Path,
) -> None:
    home = pack(tmp_path, questions=QUESTION.format(more="") + TWO_OPTIONS)
    text = (home / "questions.toml").read_text("utf-8").replace("saku-home", "work-path")
    (home / "questions.toml").write_text(text, encoding="utf-8")
    loaded = read_folders([GOOD, home])
    assert [problem.code for problem in loaded.problems] == ["PACK001"]
    assert loaded.file_of("question", "work-path") == "good/questions.toml"


def test_two_packs_of_one_name_are_refused(tmp_path: Path) -> None:
    first = pack(tmp_path, name="one", terms=TERM.format(id="saku-one"))
    second = pack(tmp_path, name="two", terms=TERM.format(id="saku-two"))
    (problem,) = problems(first, second)
    assert (problem.code, problem.file, problem.table) == ("TWICE", "two/pack.toml", "pack saku")
    assert "one/pack.toml" in problem.message.en


def test_a_pack_given_twice_is_refused(tmp_path: Path) -> None:
    home = pack(tmp_path, terms=TERM.format(id="saku-term"))
    assert {code for code, _, _ in found(home, home)} == {"TWICE"}


@pytest.mark.parametrize("name", ["Saku", "saku_city", "佐久", "-saku", "small-bank", ""])
def test_the_name_of_a_pack_is_plain_and_not_that_of_the_bank(tmp_path: Path, name: str) -> None:
    home = pack(tmp_path, SAKU.replace('"saku"', f'"{name}"'))
    assert found(home) == [("PACK001", f"pack {name}", "id")]


def test_what_a_pack_has_to_say_of_itself_is_asked_for_by_name(tmp_path: Path) -> None:
    home = pack(tmp_path, SAKU.replace("read_on", "seen_on"))
    assert found(home) == [("SHAPE", "pack saku", "read_on"), ("SHAPE", "pack saku", "seen_on")]


@pytest.mark.parametrize("kind", sorted(set(TABLES) - set(ADDING_KINDS)))
def test_a_table_that_changes_the_whole_is_refused_whatever_it_holds(
    tmp_path: Path, kind: str
) -> None:
    home = pack(tmp_path, extra=f'[[{kind}]]\nid = "saku-extra"\n')
    (problem,) = problems(home)
    assert (problem.code, problem.table) == ("PACK002", f"{kind} saku-extra")


def test_a_question_of_a_pack_stands_in_a_built_in_section_without_a_weight(
    tmp_path: Path,
) -> None:
    home = pack(tmp_path, questions=QUESTION.format(more="") + TWO_OPTIONS)
    assert found(home) == []
    assert bank_with(home).questions["saku-home"].section == "first"


def test_a_question_of_a_pack_that_weighs_in_a_score_is_refused(tmp_path: Path) -> None:
    weighed = QUESTION.format(more="weights = { income = 1.0 }")
    options = [
        f"{OPTION.format(id=name)}ready = {{ income = {ready} }}\n"
        for name, ready in (("a", 0.0), ("b", 1.0))
    ]
    home = pack(tmp_path, questions=weighed + "".join(options))
    assert found(home) == [("PACK002", "question saku-home", "weights")]


def test_a_folder_that_does_not_say_whose_it_is_is_refused_beside_the_built_in_bank(
    tmp_path: Path,
) -> None:
    (tmp_path / "terms.toml").write_text(TERM.format(id="term"), encoding="utf-8")
    for folders in ((tmp_path,), (bank_folder(), tmp_path), (tmp_path, bank_folder())):
        (problem,) = read_folders(folders).problems
        assert (problem.code, problem.file) == ("PACK003", str(tmp_path))


def test_a_bank_of_ones_own_may_lie_in_several_folders(tmp_path: Path) -> None:
    (tmp_path / "terms.toml").write_text(TERM.format(id="term"), encoding="utf-8")
    assert "term" in bank_with(tmp_path).terms


def test_the_order_in_which_folders_are_named_lets_no_pack_go_before_the_bank(
    tmp_path: Path,
) -> None:
    home = pack(tmp_path, questions=QUESTION.format(more="") + TWO_OPTIONS)
    first = load_bank([home, GOOD])
    assert list(first.questions)[-1] == "saku-home"
    assert first.identity == bank_with(home).identity


def test_a_bank_inside_a_pack_does_not_take_the_name_of_the_bank(tmp_path: Path) -> None:
    home = pack(tmp_path)
    (inside := home / "more").mkdir()
    (inside / "bank.toml").write_text('id = "other"\n', encoding="utf-8")
    loaded = read_folders([GOOD, home])
    assert [(each.code, each.table) for each in loaded.problems] == [("SHAPE", "id")]
    assert loaded.bank is not None
    assert loaded.bank.identity.id == "small-bank"


def test_a_pack_may_lie_in_a_folder_named_like_that_of_the_programmes(tmp_path: Path) -> None:
    home = pack(tmp_path / "subsidies", terms=TERM.format(id="saku-term"))
    assert found(home) == []
    assert "saku-term" in bank_with(home).terms


def test_a_rule_of_a_town_for_its_own_town_is_fine(tmp_path: Path) -> None:
    assert found(pack(tmp_path, SAKU + PLACE, rules=RULE.format(more=PLACE))) == []


@pytest.mark.parametrize(
    ("about", "place", "key"),
    [
        (SAKU + PLACE, 'prefecture = "nagano"', "town"),
        (SAKU + PLACE, 'prefecture = "nagano"\ntown = "上田市"', "town"),
        (SAKU + PLACE, 'prefecture = "tokyo"\ntown = "佐久市"', "prefecture"),
        (SAKU + PLACE, PLACE + 'town_spellings = ["佐久", "上田市"]', "town_spellings"),
        (SAKU + PLACE, PLACE + 'town_spellings = ["小県郡青木村"]', "town_spellings"),
        (PREFECTURES, 'prefecture = "tokyo"', "prefecture"),
    ],
)
def test_a_rule_for_a_place_that_is_not_that_of_the_pack_is_refused(
    tmp_path: Path, about: str, place: str, key: str
) -> None:
    home = pack(tmp_path, about, rules=RULE.format(more=place))
    assert found(home) == [("PACK004", "local_rule saku-rule", key)]


@pytest.mark.parametrize(
    "place", ['prefecture = "nagano"', PLACE, PLACE + 'town_spellings = ["佐久", "Saku City"]']
)
def test_the_pack_of_a_prefecture_speaks_for_all_of_it_and_for_each_town(
    tmp_path: Path, place: str
) -> None:
    assert found(pack(tmp_path, PREFECTURES, rules=RULE.format(more=place))) == []


@pytest.mark.parametrize(
    ("about", "key"), [(SAKU, "prefecture"), (SAKU + 'prefecture = "nagano"\n', "town")]
)
def test_a_pack_with_rules_says_whose_they_are(tmp_path: Path, about: str, key: str) -> None:
    home = pack(tmp_path, about, rules=RULE.format(more=PLACE))
    assert found(home) == [("PACK004", "pack saku", key)]


@pytest.mark.parametrize(
    ("about", "toml", "told"),
    [
        (SAKU + PLACE, 'level = "municipality"\n' + PLACE, []),
        (SAKU + PLACE, 'level = "prefecture"\n' + PLACE, ["level"]),
        (SAKU + PLACE, 'level = "national"\n', ["level"]),
        (SAKU + PLACE, 'level = "municipality"\n', ["prefecture"]),
        (PREFECTURES, 'level = "municipality"\n' + PLACE, []),
        (PREFECTURES, 'level = "prefecture"\nprefecture = "nagano"\n', []),
    ],
)
def test_a_programme_of_a_pack_is_one_of_its_place(
    tmp_path: Path, about: str, toml: str, told: list[str]
) -> None:
    home = programme(tmp_path, about, toml)
    assert [(code, key) for code, _, key in found(home)] == [("PACK004", key) for key in told]


@pytest.mark.parametrize(
    ("days", "told"),
    [
        (("until = 2027-03-31", "from = 2027-04-01"), []),
        (("until = 2027-04-01", "from = 2027-04-01"), ["PACK005"]),
        (("", ""), ["PACK005"]),
    ],
)
def test_two_rules_for_one_town_and_time_that_change_the_same_are_told(
    tmp_path: Path, days: tuple[str, str], told: list[str]
) -> None:
    first, second = (RULE.format(more=f"{PLACE}{day}") for day in days)
    second = second.replace("saku-rule", "saku-later")
    home = pack(tmp_path, SAKU + PLACE, rules=first + second)
    assert [code for code, _, _ in found(home)] == told


def test_a_rule_of_a_pack_that_takes_the_place_of_a_built_in_one_is_told(tmp_path: Path) -> None:
    bank = tmp_path / "bank"
    for path in GOOD.rglob("*.toml"):
        copy = bank / path.relative_to(GOOD)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(path.read_bytes())
    built_in = RULE.format(more=PLACE).replace("saku-rule", "rule-of-saku")
    (bank / "rules.toml").write_text(built_in, encoding="utf-8")
    home = pack(tmp_path, SAKU + PLACE, rules=RULE.format(more=PLACE))
    (problem,) = lint(read_folders([bank, home]))
    assert (problem.code, problem.severity) == ("PACK005", "warning")
    assert "bank/rules.toml rule-of-saku" in problem.message.en
    assert "budget-left" in problem.message.en


def test_a_local_rule_that_ends_before_it_begins_is_told(tmp_path: Path) -> None:
    days = "from = 2027-04-01\nuntil = 2027-03-31"
    home = pack(tmp_path, SAKU + PLACE, rules=RULE.format(more=f"{PLACE}{days}"))
    assert found(home) == [("DATE001", "local_rule saku-rule", "until")]


def test_the_tests_of_a_pack_and_of_its_local_rules_grow_stale(tmp_path: Path) -> None:
    home = pack(tmp_path, SAKU + PLACE, rules=RULE.format(more=PLACE))
    (problem,) = problems(home, today=TODAY)
    assert (problem.code, problem.table, problem.key) == (
        "STALE001",
        "local_rule saku-rule",
        "test[0]",
    )
    assert problems(home, today=date(2026, 11, 21)) == []
