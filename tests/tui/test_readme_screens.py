"""The screens in the README are screens of the program."""

import re
from pathlib import Path

import pytest

from relocate_tui.bank.files import built_in
from relocate_tui.text import Language
from relocate_tui.tui.app import RelocateApp
from relocate_tui.tui.visit import Visit
from tests.tui.conftest import TODAY
from tests.tui.screen_text import screen_text
from tests.tui.steps import pick

README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
CODE = re.compile(r"[0-9A-HJKMNP-TV-Z]{10}")


def shown(first_words: str) -> str:
    """Take the screen that begins with these words out of the README."""
    start = README.index(f"```\n {first_words}") + len("```\n")
    return README[start : README.index("\n```", start)]


@pytest.mark.parametrize(("language", "words"), [("ja", "整理の目安"), ("en", "Where you stand")])
async def test_the_readme_shows_the_summary_of_the_first_practice_client(
    language: Language, words: str, tmp_path: Path
) -> None:
    app = RelocateApp(Visit(built_in(), tmp_path, language, TODAY))
    async with app.run_test(size=(60, 20)) as pilot:
        await pilot.pause()
        await pick(pilot, "practice")
        await pick(pilot, "0")
        lines = [line.rstrip() for line in screen_text(app).splitlines()]
    expected = [line.rstrip() for line in CODE.sub("X", shown(words)).splitlines()]
    assert [CODE.sub("X", line) for line in lines if line] == [line for line in expected if line]
