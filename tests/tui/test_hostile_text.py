"""Texts of a bank and of a person that try to be markup or to steer the terminal."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from textual.screen import Screen

from relocate_tui.bank.bank import Bank
from relocate_tui.bank.files import load_bank
from relocate_tui.bank.rows import Person
from relocate_tui.bank.value import Given, Place, Words
from relocate_tui.casebook.code import new_code
from relocate_tui.casebook.session import new_session
from relocate_tui.casebook.sitting import Sitting
from relocate_tui.interview.answers import Answers
from relocate_tui.phrases import tui as say
from relocate_tui.text import Text
from relocate_tui.tui.app import RelocateApp
from relocate_tui.tui.question_words import explanation
from relocate_tui.tui.screens.cases import CasesScreen
from relocate_tui.tui.screens.export import ExportScreen
from relocate_tui.tui.screens.hub import HubScreen
from relocate_tui.tui.screens.leave import LeaveScreen
from relocate_tui.tui.screens.question import QuestionScreen
from relocate_tui.tui.screens.reading import ReadingScreen
from relocate_tui.tui.screens.reply import ReplyScreen
from relocate_tui.tui.screens.results import ResultsScreen
from relocate_tui.tui.screens.review import ReviewScreen
from relocate_tui.tui.screens.words import WordsScreen
from relocate_tui.tui.visit import now
from relocate_tui.typography import visible, width
from tests.tui.conftest import NewApp
from tests.tui.screen_text import flowing, screen_text
from tests.tui.steps import Keys, press

CLICK = "[@click=app.quit]"
EVIL = f"{CLICK}x[/][/][red]x[A-Z]\x1b[31m\x1b]52;c;aGk=\x07\u202e"
SHOWN = visible(EVIL)
GOOD = Path(__file__).parent.parent / "broken" / "good"
SIZE = (140, 60)


def spoilt(value: object) -> Any:  # noqa: ANN401 -- a value of the same kind
    """Put the hostile text behind every sentence, wherever it stands in a value of the bank.

    No file could bring it: the reader refuses it there.
    """
    match value:
        case Text(ja=ja, en=en):
            return Text(ja=f"{ja}{EVIL}", en=f"{en}{EVIL}")
        case dict():
            return {name: spoilt(inside) for name, inside in value.items()}
        case tuple():
            return tuple(map(spoilt, value))
        case _ if is_dataclass(value) and not isinstance(value, type):
            parts = {each.name: spoilt(getattr(value, each.name)) for each in fields(value)}
            return replace(value, **parts)
        case _:
            return value


@pytest.fixture(scope="module")
def hostile_bank() -> Bank:
    bank: Bank = spoilt(load_bank((GOOD,)))
    return bank


GIVEN: Mapping[str, Given] = {
    "move-status": "thinking",
    "work-path": "keep",
    "permission": "verbal",
    "household": (Person(relation="child", age_band="3-5"),),
    "destination": Place(prefecture="nagano", town=EVIL),
    "margin": -1,
    "worries": ("winter",),
    "remark": Words(text=f"{EVIL}\n{EVIL}"),
}


@asynccontextmanager
async def opened(app: RelocateApp, folder: Path) -> AsyncIterator[Keys]:
    """Run the application in the middle of an interview whose answers are hostile too."""
    async with app.run_test(size=SIZE) as pilot:
        await pilot.pause()
        visit = app.visit
        session = replace(new_session(visit.bank, now=now(), token=new_code()), alias=EVIL)
        answers = Answers(given=GIVEN, notes=dict.fromkeys(visit.bank.questions, EVIL))
        visit.sitting = Sitting(
            visit.bank, session, answers, visit.language, folder=folder, clock=now
        )
        yield pilot


async def show(pilot: Keys, screen: Screen[None]) -> None:
    pilot.app.switch_screen(screen)
    await pilot.pause()


def assert_literal(app: RelocateApp, *, times: int = 1) -> None:
    assert not any(letter in screen_text(app) for letter in "\x1b\x07\u202e")
    assert flowing(app).count(SHOWN) >= times


async def click_every_link(pilot: Keys, screen: Screen[None]) -> int:
    """Click on what would be a link, and come back to the screen after each."""
    assert isinstance(pilot.app, RelocateApp)
    links = [
        (width(line[: line.index(CLICK)]) + len(CLICK), place)
        for place, line in enumerate(screen_text(pilot.app).splitlines())
        if CLICK in line
    ]
    for offset in links:
        await pilot.click(offset=offset)
        await pilot.pause(0)
        assert pilot.app.is_running
        if pilot.app.screen is not screen:
            break
    await pilot.pause()
    return len(links)


async def test_every_question_shows_its_texts_literally(
    new_app: NewApp, hostile_bank: Bank, folder: Path
) -> None:
    app = new_app("en", hostile_bank)
    async with opened(app, folder) as pilot:
        for question in hostile_bank.questions.values():
            await show(pilot, QuestionScreen(app.visit, question.id))
            texts = 1 + 1 + 1 + len(question.options)  # itself, why, the note, what can be picked
            assert_literal(app, times=texts)


async def test_menus_and_pages_to_read_show_texts_literally(
    new_app: NewApp, hostile_bank: Bank, folder: Path
) -> None:
    app = new_app("ja", hostile_bank)
    visit = app.visit
    async with opened(app, folder) as pilot:
        question = hostile_bank.questions["permission"]
        screens: tuple[tuple[Screen[None], int], ...] = (
            (HubScreen(visit), 1),
            (ReviewScreen(visit), 2 * 4),
            (ReadingScreen(visit, lambda: explanation(visit, question)), 3),
        )
        for screen, times in screens:
            await show(pilot, screen)
            assert_literal(app, times=times)
        for plain in (ExportScreen(visit), LeaveScreen(visit)):
            await show(pilot, plain)
            assert "\x1b" not in screen_text(app)


async def test_a_note_is_edited_literally(
    new_app: NewApp, hostile_bank: Bank, folder: Path
) -> None:
    app = new_app("ja", hostile_bank)
    async with opened(app, folder) as pilot:
        app.push_screen(WordsScreen(app.visit, say.NOTE_TITLE, text=EVIL, lines=True))
        await pilot.pause()
        assert not any(letter in screen_text(app) for letter in "\x1b\x07\u202e")
        assert f"{CLICK}x[/][/][red]x[A-Z][31m" in screen_text(app)


async def test_every_part_of_the_result_shows_texts_literally(
    new_app: NewApp, hostile_bank: Bank, folder: Path
) -> None:
    app = new_app("ja", hostile_bank)
    async with opened(app, folder) as pilot:
        screen = ResultsScreen(app.visit)
        await show(pilot, screen)
        parts = screen._parts(screen._document())
        literal = set()
        for name in parts:
            screen._turn_to(name)
            await press(pilot, "enter")
            assert not any(letter in screen_text(app) for letter in "\x1b\x07\u202e")
            if SHOWN in flowing(app):
                literal.add(name)
        assert {"summary", "gates", "profile", "tasks", "subsidies", "evidence"} <= literal


async def test_every_step_of_writing_down_a_reply_shows_texts_literally(
    new_app: NewApp, hostile_bank: Bank, folder: Path
) -> None:
    app = new_app("ja", hostile_bank)
    async with opened(app, folder) as pilot:
        app.push_screen(ReplyScreen(app.visit, None))
        await pilot.pause()
        assert_literal(app)
        for texts in (3, 3):  # the programme, the test, what to ask the desk
            await press(pilot, "1")
            assert_literal(app, times=texts)
        await press(pilot, "1")
        for _ in range(3):
            assert_literal(app, times=2)
            await press(pilot, "enter")


async def test_clicking_a_text_that_looks_like_a_link_does_not_quit(
    new_app: NewApp, hostile_bank: Bank, folder: Path
) -> None:
    app = new_app("ja", hostile_bank)
    visit = app.visit
    async with opened(app, folder) as pilot:
        screens: tuple[Screen[None], ...] = (
            QuestionScreen(visit, "worries"),
            HubScreen(visit),
            ReviewScreen(visit),
            ResultsScreen(visit),
        )
        for screen in screens:
            await show(pilot, screen)
            assert await click_every_link(pilot, screen) > 0
        assert app.return_code is None


async def test_a_saved_label_is_listed_literally(
    new_app: NewApp, hostile_bank: Bank, folder: Path
) -> None:
    app = new_app("ja", hostile_bank)
    async with opened(app, folder) as pilot:
        sitting = app.visit.sitting_now()
        sitting.session = replace(sitting.session, listed=True)
        sitting.save()
        assert sitting.state == "saved"
        sitting.close()
        await show(pilot, CasesScreen(app.visit))
        assert_literal(app)
