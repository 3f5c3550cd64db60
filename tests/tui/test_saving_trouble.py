"""When the answers cannot be saved: said once, tried again, another place, never lost silently."""

from dataclasses import replace
from pathlib import Path

import pytest
from textual.screen import Screen

from relocate_tui.bank.files import built_in
from relocate_tui.bank.value import Mark, Place, Words
from relocate_tui.casebook.cases import Casebook
from relocate_tui.casebook.session import load
from relocate_tui.phrases import bank_change, tui_cases, tui_place
from relocate_tui.phrases import sitting as state
from relocate_tui.tui.app import RelocateApp
from relocate_tui.tui.screens.hub import HubScreen
from relocate_tui.tui.screens.place import PlaceScreen
from relocate_tui.tui.screens.question import QuestionScreen
from relocate_tui.tui.screens.reading import ReadingScreen
from tests.tui.conftest import NewApp
from tests.tui.screen_text import flowing, screen_text
from tests.tui.steps import Keys, asked, begin, pick, press, words_on_disk

CANARY = "カナリア7f3a"
BANK = built_in()
LATER = replace(
    BANK,
    identity=replace(BANK.identity, version="2027.4", digest="f" * 16),
    questions={name: one for name, one in BANK.questions.items() if name != "move-status"},
)


def on_screen(app: RelocateApp, text: str) -> bool:
    return "".join(text.split()) in flowing(app)


def on_top(app: RelocateApp) -> Screen[object]:
    return app.screen


def code_of(app: RelocateApp) -> str:
    return app.visit.sitting_now().session.id


def damage(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:200])


def put_in_the_way(path: Path) -> None:
    path.parent.mkdir(mode=0o700, exist_ok=True)
    path.write_bytes(b"")


async def blocked(pilot: Keys, folder: Path) -> None:
    """Begin, then put a file where the folder of cases should be."""
    await begin(pilot)
    put_in_the_way(folder / "cases")


async def test_a_failure_is_said_with_the_way_out_once_and_the_state_line_goes_on_saying_it(
    new_app: NewApp, folder: Path
) -> None:
    app = new_app("en")
    async with app.run_test(size=(80, 24)) as pilot:
        await blocked(pilot, folder)
        await pick(pilot, "thinking")
        assert on_screen(app, "Ctrl+S saves in another place")
        assert on_screen(app, state.SAVE_FAILED.en)
        await press(pilot, "space", "enter")
        assert not on_screen(app, "Ctrl+S saves in another place")
        assert on_screen(app, state.SAVE_FAILED.en)
        (folder / "cases").unlink()
        app._try_again()
        await pilot.pause()
        assert on_screen(app, state.SAVED.en)
    assert 'move-status = "thinking"' in words_on_disk(folder)
    assert '"nature"' in words_on_disk(folder)


async def test_the_answers_can_be_saved_in_another_folder_and_reports_go_there_too(
    new_app: NewApp, folder: Path
) -> None:
    other = folder.parent / "別の 場所"
    app = new_app("en")
    async with app.run_test(size=(80, 24)) as pilot:
        await blocked(pilot, folder)
        await pick(pilot, "thinking")
        await press(pilot, "ctrl+s")
        await pick(pilot, "place")
        assert isinstance(on_top(app), PlaceScreen)
        await pick(pilot, "elsewhere")
        await press(pilot, *"relative", "enter")
        assert on_screen(app, tui_place.NO_FOLDER.en)
        await pick(pilot, "elsewhere")
        await press(pilot, *str(folder / "cases"), "enter")
        assert on_screen(app, "could not be saved there either")
        await pick(pilot, "elsewhere")
        await press(pilot, *f" {other} ", "enter")
        assert isinstance(on_top(app), QuestionScreen)
        assert on_screen(app, f"--data '{other}'")
        assert app.visit.sitting_now().state == "saved"
        await press(pilot, "ctrl+s", "1")
        await press(pilot, "ctrl+q", "1")
    assert app.return_code == 0
    assert "".join(app.visit.farewell).count(str(other)) == 4
    assert 'move-status = "thinking"' in words_on_disk(other)
    assert (folder / "cases").read_bytes() == b""


async def test_where_nothing_can_be_saved_is_said_before_the_first_answer(
    new_app: NewApp, folder: Path
) -> None:
    put_in_the_way(folder)
    app = new_app("ja")
    async with app.run_test(size=(60, 20)) as pilot:
        await begin(pilot)
        assert isinstance(on_top(app), PlaceScreen)
        assert not on_screen(app, tui_place.STILL_HERE.ja)
        await press(pilot, "escape")
        assert asked(pilot) == "move-status"


async def test_quitting_with_answers_that_cannot_be_saved_asks_first_and_says_that_they_are_lost(
    new_app: NewApp, folder: Path
) -> None:
    app = new_app("ja")
    async with app.run_test(size=(60, 20)) as pilot:
        await blocked(pilot, folder)
        await pick(pilot, "thinking")
        await press(pilot, "ctrl+q")
        await pick(pilot, "keep")
        assert isinstance(on_top(app), PlaceScreen)
        await pick(pilot, "again")
        assert isinstance(on_top(app), PlaceScreen)
        await pick(pilot, "lose")
    assert app.visit.lost
    assert app.visit.farewell == [tui_place.LOST.ja]


async def test_saving_again_on_the_way_out_quits_with_everything_saved(
    new_app: NewApp, folder: Path
) -> None:
    app = new_app("ja")
    async with app.run_test(size=(60, 20)) as pilot:
        await blocked(pilot, folder)
        await pick(pilot, "thinking")
        await press(pilot, "ctrl+q")
        await pick(pilot, "keep")
        (folder / "cases").unlink()
        await pick(pilot, "again")
    assert not app.visit.lost
    assert tui_cases.LEFT_NUMBER.filled(case=code_of(app)).ja in app.visit.farewell


@pytest.mark.parametrize("hidden", [False, True])
async def test_a_fault_of_the_program_keeps_the_answers_and_shows_none(
    new_app: NewApp, folder: Path, *, hidden: bool
) -> None:
    app = new_app("ja")

    async def break_it() -> None:
        async with app.run_test(size=(80, 24)) as pilot:
            await begin(pilot)
            await pick(pilot, "thinking")
            await press(pilot, "f2", *CANARY, *(["f5"] if hidden else []))
            app.call_later(lambda: len(CANARY) // 0)
            await pilot.pause()

    with pytest.raises(ZeroDivisionError):
        await break_it()
    assert isinstance(app.failure, ZeroDivisionError)
    assert app._exit_renderables == []
    number = tui_cases.LEFT_NUMBER.filled(case=code_of(app)).ja
    assert (number in app.visit.farewell) != hidden
    assert CANARY not in "".join(app.visit.farewell)
    assert CANARY in words_on_disk(folder)


async def test_what_is_typed_without_a_rest_is_written_down_within_ten_seconds(
    new_app: NewApp, folder: Path
) -> None:
    app = new_app("ja")
    async with app.run_test(size=(80, 24)) as pilot:
        await begin(pilot)
        await pick(pilot, "thinking")
        await press(pilot, "space", "enter", "長")
        assert app._draft_timer is not None
        assert app._draft_timer._interval == pytest.approx(1.0)
        moment = app._draft_since
        assert moment is not None
        app._draft_since = moment - 9.5
        await press(pilot, "野")
        assert app._draft_timer._interval < 0.6
        app._draft_since = moment - 60
        await press(pilot, "県")
        assert app._draft_timer._interval < 0.05
        await pilot.pause(0.05)
        assert 'text = "長野県"' in words_on_disk(folder)


async def test_a_note_half_written_is_on_disk_and_opens_again_where_it_was(
    new_app: NewApp, folder: Path
) -> None:
    app = new_app("ja")
    async with app.run_test(size=(80, 24)) as pilot:
        await begin(pilot)
        await press(pilot, "f2", *CANARY)
        app._save_draft()
        assert CANARY in words_on_disk(folder)
        code = code_of(app)
        app.visit.sitting_now().close()
    again = new_app("ja")
    async with again.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await open_case(pilot, code)
        assert CANARY in screen_text(again)
        await press(pilot, "escape")
        assert again.visit.sitting_now().session.drafts == ()
    assert CANARY not in words_on_disk(folder)


async def open_case(pilot: Keys, code: str) -> None:
    await pick(pilot, "cases")
    await pick(pilot, "number")
    await press(pilot, *code, "enter")
    await pilot.pause()


async def test_opening_with_another_bank_says_what_is_different_and_loses_nothing(
    new_app: NewApp, folder: Path
) -> None:
    first = new_app("en")
    async with first.run_test(size=(80, 24)) as pilot:
        await begin(pilot)
        await pick(pilot, "thinking")
        await press(pilot, "space", "enter", *"長野県", "enter")
        code = code_of(first)
        first.visit.sitting_now().close()
    later = new_app("en", LATER)
    async with later.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await open_case(pilot, code)
        assert isinstance(on_top(later), ReadingScreen)
        for text in (bank_change.TITLE.en, "move-status: thinking", BANK.identity.digest, "f" * 16):
            assert on_screen(later, text)
        await press(pilot, "f3", "f3", "escape")
        assert isinstance(on_top(later), QuestionScreen)
        await press(pilot, "f2", *"x", "enter")
        given = later.visit.sitting_now().answers.given
        assert given["destination"] == Place(prefecture="nagano")
        later.visit.sitting_now().close()
    back = load(folder, code, BANK)
    assert back.answers.given["move-status"] == "thinking"
    assert [mark.version for mark in back.answers.banks] == ["2027.4"]
    assert Casebook(folder=folder).ids() == (code,)


async def test_the_same_bank_has_nothing_to_say_of_itself(new_app: NewApp, folder: Path) -> None:
    first = new_app("ja")
    async with first.run_test(size=(80, 24)) as pilot:
        await begin(pilot)
        await pick(pilot, "thinking")
        code = code_of(first)
        first.visit.sitting_now().answer("keep-unchanged", Words(text="x"))
        first.visit.sitting_now().close()
    again = new_app("ja")
    async with again.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await open_case(pilot, code)
        assert isinstance(on_top(again), QuestionScreen | HubScreen)
    assert code in words_on_disk(folder)


async def test_a_hidden_screen_does_not_quit_with_answers_that_cannot_be_saved(
    new_app: NewApp, folder: Path
) -> None:
    app = new_app("ja")
    async with app.run_test(size=(80, 24)) as pilot:
        await blocked(pilot, folder)
        await pick(pilot, "thinking")
        await press(pilot, "f5", "ctrl+q")
        assert app.is_running
        assert app.hidden
        (folder / "cases").unlink()
        await press(pilot, "ctrl+q")
    assert app.return_code == 0
    assert not app.visit.lost
    assert 'move-status = "thinking"' in words_on_disk(folder)


async def test_saved_is_said_in_the_place_where_not_saved_stood(
    new_app: NewApp, folder: Path
) -> None:
    app = new_app("en")
    async with app.run_test(size=(80, 24)) as pilot:
        await blocked(pilot, folder)
        await pick(pilot, "thinking")
        assert on_screen(app, "Not saved:")
        (folder / "cases").unlink()
        app._try_again()
        await pilot.pause()
        assert not on_screen(app, "Not saved:")
        assert on_screen(app, "Saved: ")


async def test_a_damaged_case_opened_on_the_overview_says_so_and_is_whole_again_at_once(
    new_app: NewApp, folder: Path
) -> None:
    first = new_app("ja")
    async with first.run_test(size=(80, 24)) as pilot:
        await begin(pilot)
        sitting = first.visit.sitting_now()
        for question in BANK.questions.values():
            if question.depth == "quick" and not question.per_town:
                sitting.answer(question.id, Mark.DECLINED)
        code = code_of(first)
        sitting.close()
    path = folder / "cases" / code / "session.toml"
    damage(path)
    again = new_app("ja")
    async with again.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await open_case(pilot, code)
        assert isinstance(on_top(again), HubScreen)
        assert on_screen(again, state.PREVIOUS_GENERATION.ja)
        assert again.visit.sitting_now().state == "saved"
    assert load(folder, code, BANK).answers.given["move-status"] is Mark.DECLINED


async def test_undo_in_a_field_does_not_take_the_answer_before_back(new_app: NewApp) -> None:
    app = new_app("ja")
    async with app.run_test(size=(80, 24)) as pilot:
        await begin(pilot)
        await pick(pilot, "thinking")
        await press(pilot, "space", "enter", *"長野件", "ctrl+z")
        assert asked(pilot) == "destination"
        assert app.visit.sitting_now().answers.given["motives"] == ("nature",)
