"""A person comes back from the town hall and writes down what the desk said, by keys alone."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from textual.screen import Screen

from relocate_tui.assessment.subsidy import find_subsidies
from relocate_tui.bank.bank import Bank
from relocate_tui.bank.files import load_bank
from relocate_tui.bank.refused import Refused
from relocate_tui.bank.reply import LONGEST_DESK, About, Reply
from relocate_tui.bank.value import Given, Mark, Place
from relocate_tui.casebook.code import new_code
from relocate_tui.casebook.session import new_session
from relocate_tui.casebook.sitting import Sitting
from relocate_tui.interview.answers import Answers
from relocate_tui.phrases import refusals, report_answers, report_subsidies
from relocate_tui.phrases import tui as words
from relocate_tui.phrases import tui_reply as say
from relocate_tui.phrases.sitting import NOT_SAVED
from relocate_tui.text import LANGUAGES, Language, Text
from relocate_tui.tui import reception
from relocate_tui.tui.app import RelocateApp
from relocate_tui.tui.reply_steps import ReplySteps, read_day
from relocate_tui.tui.screens.question import QuestionScreen
from relocate_tui.tui.screens.reply import ReplyScreen
from relocate_tui.tui.screens.results import ResultsScreen
from relocate_tui.tui.visit import now
from relocate_tui.tui.widgets.choice_field import ChoiceField
from relocate_tui.tui.widgets.entry_field import EntryLine
from relocate_tui.tui.widgets.leaf import Leaf
from relocate_tui.typography import visible, width
from tests.banks import criterion, leaf
from tests.tui.conftest import TODAY, NewApp
from tests.tui.screen_text import flowing, screen_text
from tests.tui.steps import Keys, asked, paste, pick, press, words_on_disk

GOOD = Path(__file__).parent.parent / "broken" / "good"
EVIL = "[@click=app.quit]x[/][/\x1b[31m\u202e"
DESK: About = ("grant", "budget-left")
PERMISSION: About = ("grant", "permission")


@pytest.fixture(scope="module")
def bank() -> Bank:
    """Take the small bank, with one test more that an answer decides."""
    small = load_bank((GOOD,))
    grant = small.subsidies["grant"]
    permission = replace(criterion("permission", leaf("permission", "written")), checked_on=TODAY)
    last = replace(grant.versions[-1], tests=(permission, *grant.versions[-1].tests))
    changed = replace(grant, versions=(*grant.versions[:-1], last))
    return replace(small, subsidies={**small.subsidies, "grant": changed})


@pytest.fixture(params=[(80, 24), (60, 20)], ids=str)
def size(request: pytest.FixtureRequest) -> tuple[int, int]:
    columns, lines = request.param
    return columns, lines


@asynccontextmanager
async def opened(
    app: RelocateApp,
    folder: Path,
    size: tuple[int, int] = (80, 24),
    *,
    town: str = "佐久市",
    permission: Given = Mark.UNKNOWN,
) -> AsyncIterator[Keys]:
    """Run the application on the result of an interview."""
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        visit = app.visit
        given: dict[str, Given] = {
            "work-path": "keep",
            "permission": permission,
            "destination": Place(prefecture="nagano", town=town),
        }
        session = new_session(visit.bank, now=now(), token=new_code())
        visit.sitting = Sitting(
            visit.bank, session, Answers(given=given), visit.language, folder=folder, clock=now
        )
        visit.sitting.save()
        app.switch_screen(ResultsScreen(visit))
        await pilot.pause()
        await pick(pilot, "subsidies")
        yield pilot


async def go_to_entry(pilot: Keys, about: About) -> None:
    """Move the cursor to the entry that tells of a test."""
    part = pilot.app.screen.query_one(Leaf)
    await press(pilot, "home")
    if about not in [entry.about for entry in part.entries()]:
        outer = [about in [each.about for each in entry.inside] for entry in part.entries()]
        for _ in range(outer.index(True)):
            await press(pilot, "down")
        await press(pilot, "enter")
        await press(pilot, "home")
    for _ in range([entry.about for entry in part.entries()].index(about)):
        await press(pilot, "down")


def replies(app: RelocateApp) -> tuple[Reply, ...]:
    return app.visit.sitting_now().answers.replies


def screen(app: RelocateApp) -> Screen[object]:
    """Give the screen on top, asked anew each time."""
    return app.screen


def here(app: RelocateApp) -> About | None:
    line = app.screen.query_one(Leaf).here
    return None if line is None else line.about


async def test_a_reply_is_written_down_by_keys_and_the_trace_shows_it_also_next_time(
    new_app: NewApp, bank: Bank, folder: Path, size: tuple[int, int]
) -> None:
    app = new_app("ja", bank)
    async with opened(app, folder, size) as pilot:
        await go_to_entry(pilot, DESK)
        await press(pilot, "r")
        assert isinstance(screen(app), ReplyScreen)
        ask = bank.subsidies["grant"].versions[-1].tests[-1].ask_office
        assert ask is not None
        assert "".join(report_subsidies.ASK.filled(question=ask.ja).ja.split()) in flowing(app)
        await pick(pilot, "met")
        await press(pilot, *"2026年11月20日", "enter")
        await press(pilot, *"佐久市役所　移住係", "enter")
        await press(pilot, *"年度内は残っている", "enter")
        assert isinstance(screen(app), ResultsScreen)
        assert here(app) == DESK
        line = (
            "佐久市役所　移住係の返事（2026年11月20日）: 条件に合うとのこと。「年度内は残っている」"
        )
        assert "".join(line.split()) in flowing(app)
        assert report_answers.DESK_SAID["met"].ja in flowing(app)
        said, code = replies(app), app.visit.sitting_now().session.id
        app.visit.sitting_now().close()
    assert said == (
        Reply(
            subsidy="grant",
            test="budget-left",
            answered="met",
            on=date(2026, 11, 20),
            desk="佐久市役所　移住係",
            town="佐久市",
            prefecture="nagano",
            words="年度内は残っている",
        ),
    )
    assert "年度内は残っている" in words_on_disk(folder)

    again = new_app("ja", bank)
    async with again.run_test(size=size) as pilot:
        await pilot.pause()
        again.visit.sitting = reception.resume(again.visit, code)
        assert replies(again) == said
        again.switch_screen(ResultsScreen(again.visit, DESK))
        await pilot.pause()
        assert here(again) == DESK
        assert "".join(line.split()) in flowing(again)
        again.visit.sitting.close()


async def test_from_the_list_of_parts_programme_and_test_are_picked_first(
    new_app: NewApp, bank: Bank, folder: Path
) -> None:
    app = new_app("ja", bank)
    async with opened(app, folder) as pilot:
        await pick(pilot, "reply")
        assert say.STEPS["subsidy"].ja in screen_text(app)
        await pick(pilot, "grant")
        field = app.screen.query_one(ChoiceField)
        assert [choice.id for choice in field.choices] == ["budget-left", "permission"]
        await pick(pilot, "permission")
        await pick(pilot, "not-met")
        await press(pilot, "enter", "enter", "enter")
        assert here(app) == PERMISSION
    (reply,) = replies(app)
    assert (reply.about, reply.answered) == (PERMISSION, "not-met")
    assert (reply.on, reply.desk, reply.words) == (TODAY, "", "")


@pytest.mark.parametrize("key", ["R", "ｒ", "Ｒ"])
async def test_the_letter_counts_in_both_cases_and_both_widths(
    new_app: NewApp, bank: Bank, folder: Path, key: str
) -> None:
    app = new_app("ja", bank)
    async with opened(app, folder) as pilot:
        await go_to_entry(pilot, DESK)
        await press(pilot, key)
        assert isinstance(screen(app), ReplyScreen)


async def test_on_a_programme_a_reply_begins_with_picking_it_and_no_question_opens(
    new_app: NewApp, bank: Bank, folder: Path
) -> None:
    app = new_app("ja", bank)
    async with opened(app, folder) as pilot:
        await press(pilot, "home", "g")
        assert isinstance(screen(app), ResultsScreen)
        await press(pilot, "r")
        assert isinstance(screen(app), ReplyScreen)


async def test_a_refused_day_stays_in_its_field_and_escape_goes_one_step_back(
    new_app: NewApp, bank: Bank, folder: Path, size: tuple[int, int]
) -> None:
    app = new_app("ja", bank)
    async with opened(app, folder, size) as pilot:
        await go_to_entry(pilot, DESK)
        await press(pilot, "r")
        await pick(pilot, "open")
        line = app.screen.query_one(EntryLine)
        for typed, refusal in (("2026-11-25", say.NOT_YET), ("2026-11", refusals.NEEDS_DAY)):
            await press(pilot, *typed, "enter")
            assert line.value == typed
            told = words.REFUSED.filled(why=refusal.filled(today="2026-11-24").ja).ja
            assert "".join(told.split()) in flowing(app)
            assert typed in screen_text(app), "the field is out of sight"
            await press(pilot, *["backspace"] * len(typed))
        await press(pilot, *"2026/11/1", "enter", *"役場", "escape")
        assert (line.value, app.focused) == ("2026/11/1", line)
        await press(pilot, "enter")
        assert line.value == "役場"
        await press(pilot, "escape", "escape")
        assert say.STEPS["answered"].ja in screen_text(app)
        await press(pilot, "tab")
        assert isinstance(screen(app), ResultsScreen)
        assert here(app) == DESK
    assert replies(app) == ()


async def test_below_a_long_condition_the_field_is_in_sight(
    new_app: NewApp, bank: Bank, folder: Path
) -> None:
    grant = bank.subsidies["grant"]
    last = grant.versions[-1]
    wordy = tuple(replace(test, text=Text(ja="長い条件。" * 120, en="")) for test in last.tests)
    changed = replace(grant, versions=(*grant.versions[:-1], replace(last, tests=wordy)))
    app = new_app("ja", replace(bank, subsidies={**bank.subsidies, "grant": changed}))
    async with opened(app, folder, (60, 20)) as pilot:
        await go_to_entry(pilot, DESK)
        await press(pilot, "r", "1")
        await press(pilot, *"2026-11-25")
        assert "2026-11-25" in screen_text(app)
        await press(pilot, "enter")
        assert "2026-11-25" in screen_text(app)


async def test_a_digit_pressed_twice_answers_one_step_only(
    new_app: NewApp, bank: Bank, folder: Path
) -> None:
    app = new_app("ja", bank)
    async with opened(app, folder) as pilot:
        await go_to_entry(pilot, DESK)
        await press(pilot, "r")
        field = app.screen.query_one(ChoiceField)
        for _ in range(2):
            field.post_message(ChoiceField.Picked(field, "not-met"))
        await pilot.pause()
        assert say.STEPS["on"].ja in screen_text(app)


async def test_f4_takes_a_reply_back_and_no_answer_with_it(
    new_app: NewApp, bank: Bank, folder: Path
) -> None:
    app = new_app("ja", bank)
    async with opened(app, folder) as pilot:
        app.visit.sitting_now().answer("margin", 5)
        await go_to_entry(pilot, DESK)
        await press(pilot, "r", "1")
        await press(pilot, *"2026-11-20", "f4", "enter", *"役場", "enter", "enter")
        assert len(replies(app)) == 1
        await press(pilot, "f4")
        assert (replies(app), here(app)) == ((), DESK)
        assert app.visit.sitting_now().answers.given["margin"] == 5
        assert "役場" not in words_on_disk(folder)


async def test_words_of_a_desk_half_written_outlive_the_program(
    new_app: NewApp, bank: Bank, folder: Path
) -> None:
    app = new_app("ja", bank)
    async with opened(app, folder) as pilot:
        await go_to_entry(pilot, DESK)
        await press(pilot, "r", "1", "enter", "enter", *"要綱を見", "escape")
        app._save_draft()
        assert "要綱を見" in words_on_disk(folder)
        await press(pilot, "escape", "escape", "escape", "r", "1", "enter", "enter")
        await press(pilot, *"る", "enter")
        assert [reply.words for reply in replies(app)] == ["要綱を見る"]
        assert app.visit.sitting_now().session.drafts == ()


async def test_a_reply_that_cannot_be_saved_is_kept_and_said(
    new_app: NewApp, bank: Bank, folder: Path
) -> None:
    app = new_app("ja", bank)
    async with opened(app, folder) as pilot:
        await go_to_entry(pilot, DESK)
        await press(pilot, "r", "1", "enter", "enter")
        in_the_way = folder.parent / "a file"
        in_the_way.write_text("")
        file = app.visit.sitting_now()._file
        assert file is not None
        file.folder = in_the_way
        await press(pilot, "enter")
        assert isinstance(screen(app), ReplyScreen)
        assert NOT_SAVED.ja[:6] in screen_text(app)
        assert len(replies(app)) == 1
        file.folder = folder
        await press(pilot, "enter")
        assert isinstance(screen(app), ResultsScreen)
        assert len(replies(app)) == 1


@pytest.mark.parametrize("way", ["enter", "escape"])
async def test_an_unmet_test_leads_to_its_question_and_back(
    new_app: NewApp, bank: Bank, folder: Path, way: str
) -> None:
    app = new_app("ja", bank)
    async with opened(app, folder, permission="verbal") as pilot:
        await go_to_entry(pilot, PERMISSION)
        assert report_answers.STATES["not-met"].ja in screen_text(app)
        await press(pilot, "g")
        assert asked(pilot) == "permission"
        if way == "enter":
            await pick(pilot, "written")
        else:
            await press(pilot, "escape")
        assert isinstance(screen(app), ResultsScreen)
        assert here(app) == PERMISSION
        wanted = "met" if way == "enter" else "not-met"
        assert report_answers.STATES[wanted].ja in screen_text(app)


async def test_after_a_step_aside_escape_goes_to_the_question_before(
    new_app: NewApp, bank: Bank, folder: Path
) -> None:
    app = new_app("ja", bank)
    async with opened(app, folder) as pilot:
        await go_to_entry(pilot, PERMISSION)
        await press(pilot, "g", "right", "escape")
        assert isinstance(screen(app), QuestionScreen)
        assert asked(pilot) == "permission"
        await press(pilot, "escape")
        assert isinstance(screen(app), ResultsScreen)


async def test_words_that_try_to_be_markup_are_shown_as_typed(
    new_app: NewApp, bank: Bank, folder: Path
) -> None:
    app = new_app("ja", bank)
    async with opened(app, folder, (140, 50), town=EVIL) as pilot:
        await go_to_entry(pilot, DESK)
        await press(pilot, "r", "1", "enter")
        for _ in range(2):
            await paste(pilot, EVIL)
            assert not any(letter in screen_text(app) for letter in "\x1b\u202e")
            await press(pilot, "enter")
        assert isinstance(screen(app), ResultsScreen)
        assert not any(letter in screen_text(app) for letter in "\x1b\u202e")
        assert flowing(app).count("[@click=app.quit]x[/][/") == 2
        first = replies(app)
        # What stands in a file of somebody else may hold what no field takes.
        sitting = app.visit.sitting_now()
        sitting.reply(replace(first[0], desk=EVIL, words=f"{EVIL}\n{EVIL}"))
        app.switch_screen(ResultsScreen(app.visit, DESK))
        await pilot.pause()
        assert flowing(app).count(visible(EVIL)) == 3
        assert not any(letter in screen_text(app) for letter in "\x1b\u202e")
        for place, text in enumerate(screen_text(app).splitlines()):
            if "[@click" in text:
                await pilot.click(offset=(width(text[: text.index("[@click")]) + 9, place))
        assert app.return_code is None
        await press(pilot, "ctrl+s", "1")
        (markdown, _) = app.visit.reports
        paper = markdown.read_text("utf-8")
        assert "\x1b" not in paper
        assert "[@click" not in paper.replace("\\[", "")


async def test_no_more_is_taken_than_can_be_kept(new_app: NewApp, bank: Bank, folder: Path) -> None:
    app = new_app("ja", bank)
    async with opened(app, folder) as pilot:
        await go_to_entry(pilot, DESK)
        await press(pilot, "r", "1", "enter")
        await paste(pilot, "あ" * (LONGEST_DESK + 1))
        assert str(LONGEST_DESK) in screen_text(app)
        await press(pilot, "enter", "enter")
    assert len(replies(app)[0].desk) <= LONGEST_DESK


@pytest.mark.parametrize("language", LANGUAGES)
def test_both_lines_of_keys_fit_on_the_narrowest_screen(language: Language) -> None:
    assert width(words.KEYS_SUBSIDIES.in_language(language)) <= 58
    for text in say.ANSWERED.values():
        assert width(text.in_language(language)) <= 30


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("", TODAY),
        (" 　", TODAY),
        ("２０２６年１１月２０日", date(2026, 11, 20)),
        ("令和8年11月20日", date(2026, 11, 20)),
        ("2026-11-24", TODAY),
    ],
)
def test_a_day_is_read_as_it_is_typed_and_nothing_is_today(typed: str, day: date) -> None:
    assert read_day(typed, TODAY) == day


@pytest.mark.parametrize("typed", ["2026-11", "2026-11-25", "2026-02-30", "昨日", "11/20"])
def test_what_is_no_day_of_a_reply_is_refused(typed: str) -> None:
    with pytest.raises(Refused):
        read_day(typed, TODAY)


def test_a_reply_too_old_to_count_is_said_to_be(bank: Bank) -> None:
    reading = Answers(given={"work-path": "keep", "permission": Mark.UNKNOWN}).reading(bank, TODAY)
    steps = ReplySteps(find_subsidies(bank, reading, TODAY), DESK)
    steps.pick("met")
    assert steps.enter("2026-05-01", TODAY) == say.LONG_AGO
    steps.back()
    assert steps.enter("2026-11-01", TODAY) is None
