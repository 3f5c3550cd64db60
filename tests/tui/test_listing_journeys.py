"""Periods and days of birth, listed by keyboard alone."""

from datetime import date
from pathlib import Path

from relocate_tui.assessment.assess import assess
from relocate_tui.bank.files import built_in
from relocate_tui.bank.month import Month
from relocate_tui.bank.rows import Period, Person
from relocate_tui.bank.value import Mark
from relocate_tui.phrases import refusals
from relocate_tui.phrases import tui as say
from relocate_tui.phrases import tui_listing as words
from relocate_tui.report.document import document
from relocate_tui.report.markdown import to_markdown
from relocate_tui.text import LANGUAGES
from relocate_tui.tui.app import RelocateApp
from relocate_tui.tui.listing.listing import ADD, DONE, REMOVE
from relocate_tui.tui.listing.periods import STILL
from relocate_tui.tui.screens.review import ReviewScreen
from relocate_tui.tui.widgets.choice_field import ChoiceField
from relocate_tui.tui.widgets.entry_field import EntryLine
from relocate_tui.typography import width
from tests.tui.conftest import TODAY, NewApp
from tests.tui.screen_text import flowing, screen_text
from tests.tui.steps import Keys, app_of, asked, begin, choices, paste, pick, press, words_on_disk

ICHIKAWA = Period(
    since=Month(year=2018, month=4),
    until=date(2021, 3, 31),
    where="tokyo-area",
    prefecture="chiba",
    town="市川市",
    commutes=True,
    insured=True,
    work="employee",
)
WARDS = Period(since=Month(year=2021, month=4), until=None, where="tokyo-23", registered=True)


async def open_question(pilot: Keys, question: str) -> None:
    """Open one question as the review does."""
    app_of(pilot)._ask(question)
    await pilot.pause()


def given(app: RelocateApp, question: str) -> object:
    return app.visit.sitting_now().answers.answer(question)


def line(app: RelocateApp) -> EntryLine:
    return app.screen.query_one(EntryLine)


def pruned(text: str) -> str:
    return "".join(text.split())


async def test_two_periods_are_listed_by_keys_saved_and_found_again(new_app: NewApp) -> None:
    app = new_app()
    async with app.run_test(size=(60, 20)) as pilot:
        await begin(pilot, depth="full")
        await open_question(pilot, "history")
        assert words.PERIODS_NONE.ja in screen_text(app)
        assert pruned(words.PERIODS_HINT.ja) in flowing(app)

        await press(pilot, "１")
        await press(pilot, "1")
        await press(pilot, *"２０２１年４月", "enter", "down")
        await press(pilot, "１")
        await press(pilot, "1")
        for key in ("1", "２", "2"):
            await press(pilot, key)
        await press(pilot, *"千葉県市川市", "enter", *"２０１８．４", "enter")
        await press(pilot, *"2018-03", "enter")
        assert pruned(refusals.PERIOD_BACKWARDS.ja) in flowing(app)
        assert (line(app).value, app.focused) == ("2018-03", line(app))

        await press(pilot, "escape")
        assert line(app).value == "２０１８．４"
        await press(pilot, "enter")
        assert line(app).value == "2018-03"
        await press(pilot, "shift+home", *"令和３年３月３１日", "enter")
        assert pruned(refusals.PERIOD_BACKWARDS.ja) not in flowing(app)
        for key in ("1", "1"):
            await press(pilot, key)
        assert [choice.id for choice in choices(pilot).choices][2:4] == ["=remove:0", "=remove:1"]

        await pick(pilot, ADD)
        await pick(pilot, "abroad")
        await press(pilot, *"2012-04", "enter", *"2016-03", "enter")
        await pick(pilot, f"{REMOVE}0")
        await pick(pilot, DONE)
        assert given(app, "history") == (ICHIKAWA, WARDS)
        code = app.visit.sitting_now().session.id
        app._leave_at_once(143)

    again = new_app()
    async with again.run_test(size=(60, 20)) as pilot:
        await pilot.pause()
        await pick(pilot, "cases")
        await pick(pilot, "number")
        await press(pilot, *code, "enter")
        assert given(again, "history") == (ICHIKAWA, WARDS)
        await open_question(pilot, "history")
        assert "2018年4月から2021年3月31日" in flowing(again)
        await pick(pilot, DONE)
        assert given(again, "history") == (ICHIKAWA, WARDS)


async def test_escape_goes_back_step_by_step_and_then_leaves_the_question(new_app: NewApp) -> None:
    app = new_app("en")
    async with app.run_test(size=(80, 24)) as pilot:
        await begin(pilot, depth="full")
        await open_question(pilot, "history")
        await pick(pilot, ADD)
        await pick(pilot, "elsewhere")
        assert isinstance(app.focused, EntryLine)
        await press(pilot, "escape")
        assert isinstance(app.focused, ChoiceField)
        assert choices(pilot).cursor == 3
        await press(pilot, "escape")
        assert words.PERIODS_NONE.en in screen_text(app)
        await press(pilot, "escape")
        assert asked(pilot) != "history"


async def test_not_known_and_not_here_stay_on_the_list_and_off_the_steps(new_app: NewApp) -> None:
    app = new_app("en")
    async with app.run_test(size=(80, 24)) as pilot:
        await begin(pilot, depth="full")
        for mark in Mark:
            await open_question(pilot, "history")
            await press(pilot, "1")
            assert mark.value not in [choice.id for choice in choices(pilot).choices]
            await press(pilot, "escape")
            await pick(pilot, mark.value)
            assert given(app, "history") is mark
        await open_question(pilot, "history")
        await pick(pilot, DONE)
        assert given(app, "history") == ()


async def test_a_hostile_town_stays_as_typed(new_app: NewApp) -> None:
    app = new_app("en")
    evil = "[@click=app.quit]x[/][red]"
    async with app.run_test(size=(140, 40)) as pilot:
        await begin(pilot, depth="full")
        await open_question(pilot, "history")
        for choice in (ADD, "tokyo-area", "chiba"):
            await pick(pilot, choice)
        await paste(pilot, f"{evil}\x1b[31m\u202e")
        await press(pilot, "enter")
        assert f"{evil}[31m" in flowing(app)
        await press(pilot, *"2018-04", "enter")
        await pick(pilot, STILL)
        await press(pilot, "2")
        assert f"{evil}[31m" in flowing(app)
        await pick(pilot, DONE)
        app.switch_screen(ReviewScreen(app.visit))
        await pilot.pause()
        await press(pilot, "end")
        for _ in range(30):
            if evil in flowing(app):
                break
            await press(pilot, "up")
        assert f"{evil}[31m" in flowing(app)
        assert app.return_code is None


async def test_a_list_that_is_not_finished_outlives_the_terminal_and_other_typing(
    new_app: NewApp, folder: Path
) -> None:
    app = new_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await begin(pilot, depth="full")
        await open_question(pilot, "history")
        for choice in (ADD, "tokyo-23"):
            await pick(pilot, choice)
        await press(pilot, *"2021-04", "enter")
        for choice in (STILL, "yes", ADD, "abroad"):
            await pick(pilot, choice)
        await press(pilot, *"2016年")
        await open_question(pilot, "destination")
        await press(pilot, *"長野県　さ")
        code = app.visit.sitting_now().session.id
        app._leave_at_once(143)
    assert "history" in words_on_disk(folder)

    again = new_app("en")
    async with again.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await pick(pilot, "cases")
        await pick(pilot, "number")
        await press(pilot, *code, "enter")
        assert (asked(pilot), line(again).value) == ("destination", "長野県　さ")
        await open_question(pilot, "history")
        assert (line(again).value, again.focused) == ("2016年", line(again))
        await press(pilot, *"4月", "enter", *"2018-03", "enter")
        await pick(pilot, DONE)
        assert given(again, "history") == (
            Period(
                since=Month(year=2016, month=4), until=Month(year=2018, month=3), where="abroad"
            ),
            WARDS,
        )
        assert [one.question for one in again.visit.sitting_now().session.drafts] == ["destination"]


async def test_the_other_language_keeps_the_step_and_what_is_typed(new_app: NewApp) -> None:
    app = new_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await begin(pilot, depth="full")
        await open_question(pilot, "history")
        await press(pilot, "1", "1")
        await press(pilot, *"2021")
        for language in ("en", "easy", "ja"):
            await press(pilot, "f3")
            assert pruned(words.SINCE.in_language(app.visit.language)) in flowing(app)
            assert (app.visit.language, line(app).value) == (language, "2021")
            assert app.focused is line(app)


async def test_a_day_of_birth_is_the_persons_own(new_app: NewApp) -> None:
    app = new_app()
    async with app.run_test(size=(60, 20)) as pilot:
        await begin(pilot, depth="full")
        await open_question(pilot, "household")
        for choice in (ADD, "child", "15-17"):
            await pick(pilot, choice)
        assert pruned(words.BORN.ja) in flowing(app)
        await press(pilot, *"2009-04", "enter")
        assert pruned(refusals.NEEDS_DAY.ja) in flowing(app)
        await press(pilot, *"-02", "enter")
        for choice in (ADD, "child", "18-29"):
            await pick(pilot, choice)
        await press(pilot, "enter")
        assert "2009年4月2日" in flowing(app)
        await pick(pilot, DONE)
        assert given(app, "household") == (
            Person(relation="child", age_band="15-17", born=date(2009, 4, 2)),
            Person(relation="child", age_band="18-29"),
        )
        app.switch_screen(ReviewScreen(app.visit))
        await pilot.pause()
        await pick(pilot, "household")
        await press(pilot, "escape")
        answers = app.visit.sitting_now().answers

    bank = built_in()
    found = assess(bank, answers, TODAY)
    for language in LANGUAGES:
        paper = to_markdown(document(bank, answers, found, language, today=TODAY, case_id="A"))
        assert "2009" not in paper


async def test_every_step_fits_the_smallest_window(new_app: NewApp) -> None:
    for language in LANGUAGES:
        app = new_app(language)
        async with app.run_test(size=(60, 20)) as pilot:
            await begin(pilot, depth="full")
            await open_question(pilot, "history")
            seen = [words.PERIODS_HINT]
            assert say.UNKNOWN.in_language(language) in screen_text(app)
            for keys, prompt in (
                (("1",), None),
                (("2",), words.PREFECTURE),
                (("2",), words.TOWN),
                ((*"市川市", "enter"), words.SINCE),
                ((*"2018年4月1日", "enter"), words.UNTIL),
                ((*"2021年3月31日", "enter"), words.COMMUTES),
                (("1",), words.WORK),
                (("6",), words.SCHOOL),
                (("1",), words.COURSE),
            ):
                await press(pilot, *keys)
                shown = flowing(app)
                if prompt is not None:
                    seen.append(prompt)
                    assert pruned(prompt.in_language(language)) in shown
                assert all(width(row) <= 60 for row in screen_text(app).splitlines())
            assert len(seen) == 9
