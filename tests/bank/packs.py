"""Banks written for one test: the good one, with something added."""

from datetime import date
from pathlib import Path

from relocate_tui.bank.files import read_folders
from relocate_tui.bank.lint.lint import lint
from relocate_tui.bank.problem import Problem

BROKEN = Path(__file__).resolve().parent.parent / "broken"
GOOD = BROKEN / "good"
TODAY = date(2026, 11, 24)

SAKU = """
id = "saku"
version = "1"
title.ja = "佐久市のパック"
title.en = "Pack of Saku"
holder.ja = "佐久市の移住係"
holder.en = "Relocation section of Saku"
read_on = 2026-11-01
"""
PLACE = 'prefecture = "nagano"\ntown = "佐久市"\n'
FIRST = """
[[question]]
id = "{id}"
section = "first"
text.ja = "質問です。"
text.en = "A question."
why.ja = "わけ。"
why.en = "Reason."
purpose = "plan"
"""
OPTION = '[[question.option]]\nid = "{id}"\ntext.ja = "選ぶ {id}"\ntext.en = "Pick {id}"\n'
CONTRADICTION = """
[[contradiction]]
id = "extra"
text.ja = "食い違いです。"
text.en = "These do not fit."
"""


def problems_of(*packs: Path) -> tuple[Problem, ...]:
    return lint(read_folders([GOOD, *packs]), today=TODAY)


def problems_of_fixture(code: str) -> tuple[Problem, ...]:
    """Lint the broken bank of one code; only beside the built-in bank is a stray folder wrong."""
    if code == "PACK003":
        return lint(read_folders([BROKEN / code]), today=TODAY)
    return problems_of(BROKEN / code)


def found_in(folder: Path, toml: str) -> set[tuple[str, str]]:
    pack = folder / "pack"
    pack.mkdir(exist_ok=True)
    (pack / "extra.toml").write_text(toml, encoding="utf-8")
    return {(problem.code, problem.key) for problem in problems_of(pack)}


def question(question_id: str, kind: str, rest: str = "") -> str:
    return FIRST.format(id=question_id) + f'kind = "{kind}"\n{rest}'


def when(condition: str) -> str:
    return CONTRADICTION + f"when = {condition}\n"
