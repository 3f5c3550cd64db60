"""Typing, pasting and pointing, the way a Japanese keyboard and a terminal send it."""

import pytest
from textual.events import Key

from relocate_tui.bank.value import LONGEST_TEXT, Mark, Place, Words
from relocate_tui.interview.answers import Answers
from relocate_tui.phrases import refusals
from relocate_tui.phrases import tui as say
from relocate_tui.tui.app import RelocateApp
from relocate_tui.tui.screens.hub import HubScreen
from relocate_tui.tui.screens.question import QuestionScreen
from relocate_tui.tui.widgets.choice_field import ChoiceField
from relocate_tui.tui.widgets.entry_field import EntryLine, EntryLines
from tests.tui.conftest import NewApp
from tests.tui.screen_text import flowing, screen_text
from tests.tui.steps import Keys, asked, begin, choices, paste, pick, press, words_on_disk

HUGE = "あ" * 200_000
STEERING = "佐\x00久\x1b[31m\x7f\u202e市\ud800\u200b"


def squeezed(text: str) -> str:
    return "".join(text.split())


def answers(app: RelocateApp) -> Answers:
    return app.visit.sitting_now().answers


async def ask(pilot: Keys, question: str) -> None:
    """Begin, and open one question as the review does."""
    await begin(pilot, depth="full")
    assert isinstance(pilot.app, RelocateApp)
    pilot.app._ask(question)
    await pilot.pause()


async def test_a_full_width_digit_picks_an_option(new_app: NewApp) -> None:
    app = new_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await ask(pilot, "move-status")
        await pilot.press("２")
        assert answers(app).given == {"move-status": "decided"}


async def test_a_full_width_space_marks_and_unmarks(new_app: NewApp) -> None:
    app = new_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await ask(pilot, "motives")
        await pilot.press("　")
        assert choices(pilot).chosen == {"nature"}
        assert "> 1 [x]" in screen_text(app)
        await pilot.press("ideographic_space")
        assert choices(pilot).chosen == frozenset()
        await pilot.press("３", "space", "1", "enter")
        assert answers(app).given["motives"] == ("nature",)


async def test_home_end_and_digits_beyond_the_list(new_app: NewApp) -> None:
    app = new_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await ask(pilot, "move-status")
        field = choices(pilot)
        await press(pilot, "end")
        assert field.cursor == len(field.choices) - 1
        await press(pilot, "down", "8", "９", "0")
        assert (asked(pilot), field.cursor) == ("move-status", len(field.choices) - 1)
        await press(pilot, "home", "up")
        assert (asked(pilot), field.cursor, field.has_focus) == ("move-status", 0, True)
        assert answers(app) == Answers()


async def test_up_from_the_list_goes_into_the_field_and_down_leaves_it(new_app: NewApp) -> None:
    app = new_app()
    async with app.run_test(size=(80, 24)) as pilot:
        for question, field in (("destination", EntryLine), ("keep-unchanged", EntryLines)):
            if not isinstance(app.screen, QuestionScreen):
                await ask(pilot, question)
            app._ask(question)
            await pilot.pause()
            assert isinstance(app.focused, field)
            await press(pilot, "down")
            assert isinstance(app.focused, ChoiceField)
            await press(pilot, "up")
            assert isinstance(app.focused, field)


async def test_a_place_is_typed_in_japanese(new_app: NewApp) -> None:
    app = new_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await ask(pilot, "destination")
        await pilot.press(*"東京都", "ideographic_space", *"檜原村", "enter")
        assert answers(app).given["destination"] == Place(prefecture="tokyo", town="檜原村")


async def test_a_number_is_read_as_meant(new_app: NewApp) -> None:
    app = new_app()
    question = "household-budget-margin"
    async with app.run_test(size=(80, 24)) as pilot:
        await begin(pilot, depth="full")
        for typed, meant in (("３万", 30_000), ("－１，２００円", -1200), ("1.5万円/月", 15_000)):
            app._ask(question)
            await press(pilot, "shift+home", *typed, "enter")
            assert answers(app).given == {question: meant}


async def test_a_refused_entry_says_why_and_stays(new_app: NewApp) -> None:
    app = new_app("en")
    async with app.run_test(size=(60, 20)) as pilot:
        await ask(pilot, "household-budget-margin")
        await press(pilot, *"すこし", "enter")
        assert squeezed(refusals.NEEDS_NUMBER.en) in flowing(app)
        line = app.screen.query_one(EntryLine)
        assert (line.value, app.focused, answers(app)) == ("すこし", line, Answers())


async def test_pasted_lines_are_all_kept(new_app: NewApp) -> None:
    app = new_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await ask(pilot, "destination")
        await paste(pilot, "長野県\r\n佐久市\n")
        assert app.screen.query_one(EntryLine).value == "長野県 佐久市"
        await press(pilot, "enter")
        assert answers(app).given["destination"] == Place(prefecture="nagano", town="佐久市")

        app._ask("keep-unchanged")
        await pilot.pause()
        await paste(pilot, "朝の散歩\r\n　\n山田　葛\U000e0100\n\ttab")
        await press(pilot, "enter")
        assert answers(app).given["keep-unchanged"] == Words(
            text="朝の散歩\n　\n山田　葛\U000e0100\n\ttab"
        )


LETTERS = "葛\U000e0100\u3000𠮷ｶﾞが神\ue000髙\u200d\u2003﨑"
"""Old forms, 外字, half width, decomposed kana, full-width space: names are written with them."""


@pytest.mark.parametrize("question", ["destination", "keep-unchanged"])
async def test_every_letter_a_name_may_need_is_kept_and_shown_as_typed(
    new_app: NewApp, question: str
) -> None:
    app = new_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await ask(pilot, question)
        for letter in f"長野県{LETTERS}市":
            app.post_message(Key(letter, letter))
        await pilot.pause()
        app._save_draft()
        assert app.visit.sitting_now().draft_for(question) == f"長野県{LETTERS}市"
        assert f'text = "長野県{LETTERS}市"' in words_on_disk(app.visit.folder)
        await press(pilot, "f3")
        assert "﨑市" in screen_text(app)


@pytest.mark.parametrize("question", ["destination", "keep-unchanged"])
async def test_what_was_done_to_a_paste_is_said(new_app: NewApp, question: str) -> None:
    app = new_app("en")
    async with app.run_test(size=(80, 24)) as pilot:
        await ask(pilot, question)
        await paste(pilot, "Nagano\nSaku")
        joined = say.PASTED_JOINED.en in screen_text(app)
        assert joined == (question == "destination")
        await paste(pilot, "\x1b[31m")
        assert say.PASTED_STEERING.en in screen_text(app)
        await press(pilot, "f2")
        await paste(pilot, "a\u202eb")
        assert say.PASTED_STEERING.en in screen_text(app)


async def test_typing_and_pasting_replace_what_is_selected(new_app: NewApp) -> None:
    app = new_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await ask(pilot, "destination")
        await press(pilot, *"大阪", "shift+home")
        await paste(pilot, "長野")
        assert app.screen.query_one(EntryLine).value == "長野"
        await press(pilot, "shift+left", "　")
        assert app.screen.query_one(EntryLine).value == "長　"

        app._ask("keep-unchanged")
        await pilot.pause()
        await press(pilot, *"海山", "shift+left", "　", *"川")
        assert app.screen.query_one(EntryLines).text == "海　川"


@pytest.mark.parametrize(
    ("question", "limit"), [("destination", 400), ("keep-unchanged", LONGEST_TEXT)]
)
async def test_a_paste_beyond_the_limit_is_refused_whole_and_said(
    new_app: NewApp, question: str, limit: int
) -> None:
    app = new_app("en")
    async with app.run_test(size=(80, 24)) as pilot:
        await ask(pilot, question)
        await press(pilot, *"mine")
        await paste(pilot, HUGE)
        line, lines = app.screen.query_one(EntryLine), app.screen.query_one(EntryLines)
        assert line.value + lines.text == "mine"
        assert refusals.TEXT_TOO_LONG.filled(limit=limit).en in screen_text(app)


async def test_a_note_and_a_label_have_their_limits_too(new_app: NewApp) -> None:
    app = new_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await ask(pilot, "move-status")
        await press(pilot, "f2")
        await paste(pilot, HUGE)
        assert refusals.TEXT_TOO_LONG.filled(limit=LONGEST_TEXT).ja in screen_text(app)
        await paste(pilot, "あ" * LONGEST_TEXT)
        await press(pilot, "い", "enter")
        assert answers(app).notes["move-status"] == "あ" * LONGEST_TEXT
        assert app.visit.sitting_now().state == "saved"


@pytest.mark.parametrize("question", ["destination", "keep-unchanged"])
async def test_control_characters_cannot_break_saving(new_app: NewApp, question: str) -> None:
    app = new_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await ask(pilot, question)
        await paste(pilot, f"長野県{STEERING}")
        await press(pilot, "\x00", "\ud800")
        app._save_draft()
        sitting = app.visit.sitting_now()
        assert (sitting.state, sitting.draft_for(question)) == ("saved", "長野県佐久[31m市")
        await press(pilot, "f2")
        await paste(pilot, STEERING)
        await press(pilot, "enter")
        assert (sitting.state, sitting.answers.notes[question]) == ("saved", "佐久[31m市")
        assert "\x1b" not in screen_text(app)
    assert "佐久[31m市" in words_on_disk(app.visit.folder)


async def test_a_click_picks(new_app: NewApp) -> None:
    app = new_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await ask(pilot, "move-status")
        lines = screen_text(app).splitlines()
        second = next(place for place, line in enumerate(lines) if " 2 ( ) " in line)
        await pilot.click(offset=(12, second))
        await pilot.pause()
        assert answers(app).given == {"move-status": "decided"}

        lines = screen_text(app).splitlines()
        third = next(place for place, line in enumerate(lines) if " 3 [ ] " in line)
        await pilot.click(offset=(12, third))
        await pilot.pause()
        assert choices(pilot).chosen == {"pace"}
        assert " 3 [x] " in screen_text(app).splitlines()[third]


async def test_unknown_and_not_here_are_one_key_on_every_kind_of_question(new_app: NewApp) -> None:
    app = new_app()
    kinds = ("move-status", "motives", "destination", "move-date", "keep-unchanged", "household")
    async with app.run_test(size=(80, 24)) as pilot:
        await begin(pilot, depth="full")
        for question in kinds:
            app._ask(question)
            await pilot.pause()
            await pick(pilot, Mark.DECLINED.value)
        assert answers(app).given == dict.fromkeys(kinds, Mark.DECLINED)


async def test_going_past_a_typed_answer_leaves_it_saved(new_app: NewApp) -> None:
    app = new_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await ask(pilot, "destination")
        await press(pilot, *"長野県", "enter", "escape")
        assert app.screen.query_one(EntryLine).value == "長野県"
        await press(pilot, "escape", "right")
        sitting = app.visit.sitting_now()
        assert (asked(pilot), sitting.state, sitting.session.draft) == (
            "destination",
            "saved",
            None,
        )
        await press(pilot, "f5", "1", "f4", "f5")
        assert answers(app).given["destination"] == Place(prefecture="nagano")


async def test_keys_of_other_screens_do_nothing_while_the_window_is_too_small(
    new_app: NewApp,
) -> None:
    app = new_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await ask(pilot, "move-status")
        await pick(pilot, "thinking")
        await press(pilot, "tab")
        await pilot.resize_terminal(59, 20)
        await pilot.pause()
        assert flowing(app) == "".join(say.TOO_SMALL.ja.split())
        await press(pilot, "f4", "ctrl+s", "f1", "f2", "1", "enter", "escape", "tab")
        assert flowing(app) == "".join(say.TOO_SMALL.ja.split())
        await pilot.resize_terminal(60, 20)
        await pilot.pause()
        assert isinstance(app.screen, HubScreen)
        assert answers(app).given == {"move-status": "thinking"}
