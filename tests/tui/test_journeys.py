"""Whole journeys, by keyboard alone."""

import re
from pathlib import Path

import pytest

from relocate_tui.assessment.assess import assess
from relocate_tui.bank.files import built_in
from relocate_tui.bank.rows import Person
from relocate_tui.bank.value import Mark, Place
from relocate_tui.phrases import files, tui_cases
from relocate_tui.phrases import report as report_words
from relocate_tui.phrases import tui as say
from relocate_tui.phrases.sitting import PRACTICE
from relocate_tui.storage.answers_file import read_answers
from relocate_tui.text import Language
from relocate_tui.tui.listing.listing import ADD, DONE, REMOVE
from relocate_tui.tui.screens.cases import CasesScreen
from relocate_tui.tui.screens.hub import HubScreen
from relocate_tui.tui.screens.leave import LeaveScreen
from relocate_tui.tui.screens.results import ResultsScreen
from relocate_tui.tui.screens.review import ReviewScreen
from relocate_tui.tui.screens.welcome import WelcomeScreen
from relocate_tui.tui.widgets.choice_field import ChoiceField
from relocate_tui.tui.widgets.entry_field import EntryLine
from relocate_tui.untrusted.limits import read_toml
from tests.tui.conftest import TODAY, NewApp
from tests.tui.screen_text import flowing, screen_text
from tests.tui.steps import (
    NOT_HERE,
    UNKNOWN,
    Keys,
    answer,
    answer_all,
    app_of,
    asked,
    begin,
    choices,
    marked,
    paths_in,
    pick,
    press,
    words_on_disk,
)

SETTLING = {
    "move-status": "thinking",
    "motives": ["nature", "pace"],
    "destination": "長野県佐久市",
    "work-path": "keep-by-telework",
    "telework-permission": "written",
    "task-presence": "none",
    "household": DONE,
    "household-agreement": "no-other-adult",
    "care-plan": "no-special-need",
    "housing-stage": "looking",
    "line-at-address": "map-only",
    "getting-about": "planned",
    "budget": NOT_HERE,
    "actions-taken": [],
}
UNDECIDED = {
    "move-status": "thinking",
    "motives": ["nature", "pace"],
    "destination": UNKNOWN,
    "work-path": "keep-by-telework",
    "telework-permission": "not-asked",
    "task-presence": "few-days",
    "household": DONE,
    "household-agreement": "no-other-adult",
    "care-plan": "no-special-need",
    "housing-stage": "not-yet",
    "budget": "roughly-positive",
    "actions-taken": ["read"],
}
WITHOUT_DISCUSSING = "without-discussing"


def number(pilot: Keys) -> str:
    return app_of(pilot).visit.sitting_now().session.id


async def open_section(pilot: Keys, section: str) -> None:
    await press(pilot, "tab")
    await pick(pilot, f"section:{section}")


async def open_by_number(pilot: Keys, code: str) -> None:
    await pilot.pause()
    await pick(pilot, "cases")
    await pick(pilot, "number")
    await press(pilot, *code, "enter")


async def leave(pilot: Keys, how: str) -> None:
    await press(pilot, "ctrl+q")
    await pick(pilot, how)
    if how == "nothing":
        await pick(pilot, "sure")


@pytest.mark.parametrize("language", ["ja", "en"])
async def test_a_quick_check_ends_in_a_report_that_reads_back(
    new_app: NewApp, language: Language
) -> None:
    app = new_app(language)
    async with app.run_test(size=(80, 24)) as pilot:
        await begin(pilot)
        seen = await answer_all(pilot, SETTLING)
        assert isinstance(app.screen, ResultsScreen)
        await press(pilot, "ctrl+s")
        await pick(pilot, language)
        markdown, toml = app.visit.reports
        assert flowing(app).count(markdown.name) == 1
        code, given = number(pilot), app.visit.sitting_now().answers

    assert seen == list(SETTLING)
    assert [path.name for path in (markdown, toml)] == [
        f"2026-11-24-{code}-{language}{ending}" for ending in (".md", ".toml")
    ]
    assert markdown.read_text("utf-8").startswith("# ")
    assert read_answers(read_toml(toml), built_in(), str(toml)).answers == given
    assert given.given["destination"] == Place(prefecture="nagano", town="佐久市")


async def test_somebody_undecided_gets_a_useful_result_after_twelve_answers(
    new_app: NewApp,
) -> None:
    app = new_app()
    async with app.run_test(size=(60, 20)) as pilot:
        await begin(pilot)
        await answer_all(pilot, UNDECIDED)
        assert isinstance(app.screen, ResultsScreen)
        sitting = app.visit.sitting_now()
        assert len(sitting.answers.given) == 12
        await press(pilot, "ctrl+s")
        await pick(pilot, "ja")

    outcome = assess(built_in(), sitting.answers, TODAY).outcome
    assert outcome != "too-early"
    letter = built_in().tasks["ask-hr-in-general-terms"].draft
    assert letter is not None
    report = app.visit.reports[0].read_text("utf-8")
    for line in letter.ja.splitlines():
        assert line.strip() in report.replace("\\", "")


async def test_somebody_who_chooses_easy_japanese_reads_it_to_the_report(
    new_app: NewApp,
) -> None:
    app = new_app()
    async with app.run_test(size=(60, 20)) as pilot:
        await pilot.pause()
        languages: tuple[Language, ...] = ("en", "easy", "ja", "en", "easy")
        for language in languages:
            await pick(pilot, "language")
            assert say.TITLE.in_language(language) in screen_text(app)
            assert app.visit.language == language
        await begin(pilot)
        assert say.KEYS_QUESTION.in_language("easy") in screen_text(app)
        await answer_all(pilot, UNDECIDED)
        assert say.KEYS_RESULTS.in_language("easy") in screen_text(app)
        assert report_words.OUTCOMES["try-first"].in_language("easy") in screen_text(app)
        await press(pilot, "ctrl+s")
        await pick(pilot, "easy")

    markdown, toml = app.visit.reports
    assert markdown.name.endswith("-easy.md")
    assert markdown.read_text("utf-8").startswith(f"# {report_words.TITLE.easy}")
    assert read_answers(read_toml(toml), built_in(), str(toml)).language == "easy"


async def test_nothing_shows_that_she_was_there(new_app: NewApp, folder: Path) -> None:
    app = new_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await begin(pilot)
        await open_section(pilot, "household")
        for choice in (ADD, "partner", "30s", DONE, "not-talked"):
            await pick(pilot, choice)
        await press(pilot, "escape")
        await pick(pilot, WITHOUT_DISCUSSING)
        given = app.visit.sitting_now().answers.given
        assert given["household-agreement"] is Mark.DECLINED
        await press(pilot, "f5")
        assert screen_text(app).strip() == ""

    option = built_in().questions["household-agreement"].option(WITHOUT_DISCUSSING)
    assert option is not None
    words = words_on_disk(folder)
    assert 'household-agreement = "-"' in words
    for trace in (WITHOUT_DISCUSSING, option.text.ja, option.text.en, "not-talked"):
        assert trace not in words


async def test_somebody_else_on_the_same_computer_finds_no_list(
    new_app: NewApp, folder: Path
) -> None:
    first = new_app()
    async with first.run_test(size=(80, 24)) as pilot:
        await begin(pilot)
        await pick(pilot, "thinking")
        code = number(pilot)
    assert code in words_on_disk(folder)

    second = new_app()
    async with second.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await pick(pilot, "cases")
        assert [choice.id for choice in choices(pilot).choices] == ["number", "back"]
        assert tui_cases.CASES_NONE.ja in screen_text(second)
        assert code not in screen_text(second)


async def test_leaving_nothing_removes_every_file(new_app: NewApp, folder: Path) -> None:
    app = new_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await begin(pilot)
        await pick(pilot, "thinking")
        await press(pilot, "ctrl+s")
        await pick(pilot, "ja")
        assert len(paths_in(folder)) >= 6
        await leave(pilot, "nothing")
    assert paths_in(folder) == []
    assert app.visit.farewell == []


@pytest.mark.parametrize("how", ["typed", "taken back", "report only"])
async def test_quitting_without_an_answer_still_asks_what_becomes_of_the_files(
    new_app: NewApp, folder: Path, how: str
) -> None:
    app = new_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await begin(pilot, keeping="nothing")
        if how == "typed":
            await open_section(pilot, "purpose")
            await press(pilot, "right", "right", *"長野")
            app._save_draft()
        elif how == "taken back":
            await pick(pilot, "thinking")
            await press(pilot, "f4")
        else:
            await press(pilot, "ctrl+s")
            await pick(pilot, "ja")
        assert words_on_disk(folder)
        await press(pilot, "ctrl+q")
        assert isinstance(app.screen, LeaveScreen)
        await press(pilot, "enter")
    assert paths_in(folder) == []


async def test_a_closed_window_leaves_nothing_where_that_was_chosen(
    new_app: NewApp, folder: Path
) -> None:
    app = new_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await begin(pilot, keeping="nothing")
        await pick(pilot, "thinking")
        assert words_on_disk(folder)
        app._leave_at_once(129)
    assert paths_in(folder) == []


async def test_the_other_language_keeps_question_marks_cursor_focus_and_typing(
    new_app: NewApp,
) -> None:
    app = new_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await begin(pilot)
        await press(pilot, "right", "1", "3", "down")
        field = choices(pilot)
        before = (asked(pilot), field.chosen, field.cursor, app.focused)
        ja = screen_text(app)
        await press(pilot, "f3")
        assert (asked(pilot), field.chosen, field.cursor, app.focused) == before
        assert built_in().questions["motives"].text.en in screen_text(app)
        assert field.chosen == {"nature", "pace"}

        await press(pilot, "f3")
        assert (asked(pilot), field.chosen, field.cursor, app.focused) == before
        assert say.KEYS_QUESTION.in_language("easy") in screen_text(app)
        assert say.NONE_OF_THESE.in_language("easy") in screen_text(app)

        await press(pilot, "f3")
        assert screen_text(app) == ja

        await press(pilot, "right", *"長野県さ")
        line = app.screen.query_one(EntryLine)
        await press(pilot, "f3")
        assert (asked(pilot), line.value, app.focused) == ("destination", "長野県さ", line)
        await press(pilot, "く")
        assert line.value == "長野県さく"


async def test_escape_shows_the_answer_before_and_f4_takes_the_last_one_back(
    new_app: NewApp,
) -> None:
    app = new_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await begin(pilot)
        await open_section(pilot, "work")
        await pick(pilot, "keep-by-telework")
        await pick(pilot, "verbal")
        assert asked(pilot) == "task-presence"
        await press(pilot, "escape")
        assert (asked(pilot), marked(pilot)) == ("telework-permission", ["verbal"])
        assert re.search(r"> 3 \(\*\)", screen_text(app))

        await press(pilot, "escape")
        await pick(pilot, "change-job")
        assert asked(pilot) == "job-lead"
        await press(pilot, "escape")
        assert (asked(pilot), marked(pilot)) == ("work-path", ["change-job"])

        await pick(pilot, "keep-by-telework")
        assert (asked(pilot), marked(pilot)) == ("telework-permission", ["verbal"])

        await press(pilot, "f4")
        assert (asked(pilot), marked(pilot)) == ("work-path", ["change-job"])
        assert say.UNDONE.ja in screen_text(app)


async def test_people_are_added_and_removed_and_nobody_is_an_answer(new_app: NewApp) -> None:
    app = new_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await begin(pilot)
        await open_section(pilot, "household")
        for choice in (ADD, "partner", "30s", ADD, "child", "3-5"):
            await pick(pilot, choice)
        assert say.PEOPLE_DONE.ja in screen_text(app)
        await pick(pilot, f"{REMOVE}0")
        await pick(pilot, ADD)
        await press(pilot, "escape")
        assert asked(pilot) == "household"
        await pick(pilot, DONE)
        given = app.visit.sitting_now().answers.given
        assert given["household"] == (Person(relation="child", age_band="3-5"),)

        await press(pilot, "escape")
        await pick(pilot, f"{REMOVE}0")
        assert say.PEOPLE_ALONE.ja in screen_text(app)
        await press(pilot, "2")
        assert app.visit.sitting_now().answers.given["household"] == ()
        assert asked(pilot) == "household-agreement"


async def test_a_note_is_kept_letter_by_letter(new_app: NewApp) -> None:
    app = new_app()
    note = "「　」と山田　𠮷子 [red]"
    async with app.run_test(size=(80, 24)) as pilot:
        await begin(pilot)
        await press(pilot, "f2", *note, "enter")
        assert asked(pilot) == "move-status"
        assert say.YOUR_NOTE.filled(note=note).ja in screen_text(app)
        await press(pilot, "f2", "!", "enter")
        await press(pilot, "f2", "?", "escape")
        assert app.visit.sitting_now().answers.notes == {"move-status": f"{note}!"}
        await pick(pilot, "thinking")
        await press(pilot, "ctrl+s")
        await pick(pilot, "ja")
    markdown, toml = app.visit.reports
    assert "「　」と山田　𠮷子" in markdown.read_text("utf-8")
    read = read_answers(read_toml(toml), built_in(), "")
    assert read.answers.notes == {"move-status": f"{note}!"}


async def test_a_number_opens_an_unlisted_case_where_it_stopped(new_app: NewApp) -> None:
    app = new_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await begin(pilot)
        await pick(pilot, "thinking")
        code = number(pilot)
        await leave(pilot, "keep")
    assert any(code in line for line in app.visit.farewell)

    again = new_app()
    async with again.run_test(size=(80, 24)) as pilot:
        await open_by_number(pilot, "AAAAAAAAAA")
        assert isinstance(again.screen, CasesScreen)
        assert files.NO_SUCH_CASE.ja in screen_text(again)
        await pick(pilot, "number")
        await press(pilot, *code.lower().replace("0", "o"), "enter")
        assert (asked(pilot), number(pilot)) == ("motives", code)
        assert again.visit.sitting_now().answers == app.visit.sitting_now().answers
        await leave(pilot, "keep")


async def test_a_listed_case_is_renamed_copied_and_deleted(new_app: NewApp, folder: Path) -> None:
    app = new_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await begin(pilot, keeping="listed")
        await pick(pilot, "thinking")
        code = number(pilot)
        await leave(pilot, "keep")

    again = new_app()
    async with again.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await pick(pilot, "cases")
        await pick(pilot, f"case:{code}")
        await pick(pilot, "rename")
        await press(pilot, *"春の人", "enter")
        await press(pilot, "escape")
        assert f"{code}  春の人" in screen_text(again)

        await pick(pilot, f"case:{code}")
        await pick(pilot, "copy")
        ids = [choice.id for choice in choices(pilot).choices]
        (copy,) = [name for name in ids if name.startswith("case:") and code not in name]

        await pick(pilot, f"case:{code}")
        await pick(pilot, "delete")
        await pick(pilot, "really")
        assert tui_cases.CASE_DELETED.ja in screen_text(again)
        assert [choice.id for choice in choices(pilot).choices] == ["number", copy, "back"]
    assert not (folder / "cases" / code).exists()


async def test_typing_that_was_not_entered_outlives_the_terminal(new_app: NewApp) -> None:
    app = new_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await begin(pilot)
        await pick(pilot, "thinking")
        await answer(pilot, ["nature"])
        await press(pilot, *"長野県　さ")
        code = number(pilot)
        app._leave_at_once(143)
    assert app.return_code == 143

    again = new_app()
    async with again.run_test(size=(80, 24)) as pilot:
        await open_by_number(pilot, code)
        line = again.screen.query_one(EntryLine)
        assert (asked(pilot), line.value, again.focused) == ("destination", "長野県　さ", line)
        await press(pilot, *"く")
        assert line.value == "長野県　さく"


async def test_a_note_being_written_outlives_the_terminal(new_app: NewApp) -> None:
    app = new_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await begin(pilot)
        await press(pilot, "f2", *"春まで", "f5")
        code = number(pilot)
        app._leave_at_once(129)

    again = new_app()
    async with again.run_test(size=(80, 24)) as pilot:
        await open_by_number(pilot, code)
        assert "春まで" in screen_text(again)
        await press(pilot, *"待つ", "enter")
        assert say.YOUR_NOTE.filled(note="春まで待つ").ja in screen_text(again)
        assert again.visit.sitting_now().session.drafts == ()


async def test_a_damaged_save_is_told_when_the_one_before_is_opened(
    new_app: NewApp, folder: Path
) -> None:
    app = new_app("en")
    async with app.run_test(size=(80, 24)) as pilot:
        await begin(pilot)
        await pick(pilot, "thinking")
        await answer(pilot, ["nature"])
        code = number(pilot)
        await leave(pilot, "keep")
    (folder / "cases" / code / "session.toml").write_text("format = ", "utf-8")

    again = new_app("en")
    async with again.run_test(size=(80, 24)) as pilot:
        await open_by_number(pilot, code)
        assert asked(pilot) == "motives"
        assert "The last save was damaged" in screen_text(again)


async def test_sections_are_opened_in_any_order_and_answers_are_reviewed(
    new_app: NewApp,
) -> None:
    app = new_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await begin(pilot)
        await open_section(pilot, "money")
        await pick(pilot, "tight")
        await open_section(pilot, "purpose")
        await pick(pilot, "thinking")
        await press(pilot, "tab")
        assert isinstance(app.screen, HubScreen)
        done = [line for line in screen_text(app).splitlines() if re.search(r" 1/\d", line)]
        assert len(done) == 2

        await pick(pilot, "review")
        assert isinstance(app.screen, ReviewScreen)
        await pick(pilot, "budget")
        assert (asked(pilot), marked(pilot)) == ("budget", ["tight"])
        await pick(pilot, "negative")
        assert app.visit.sitting_now().answers.given["budget"] == "negative"


async def test_a_quick_check_goes_on_as_the_full_interview(new_app: NewApp) -> None:
    app = new_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await begin(pilot)
        await pick(pilot, "thinking")
        await answer(pilot, ["nature"])
        assert asked(pilot) == "destination"
        await press(pilot, "tab")
        await pick(pilot, "deepen")
        assert asked(pilot) == "today-want"
        assert set(app.visit.sitting_now().answers.given) == {"move-status", "motives"}


async def test_a_practice_client_writes_nothing(new_app: NewApp, folder: Path) -> None:
    app = new_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await pick(pilot, "practice")
        await pick(pilot, "0")
        assert isinstance(app.screen, ResultsScreen)
        await press(pilot, "escape")
        assert PRACTICE.ja in screen_text(app)
        await pick(pilot, "section:purpose")
        await pick(pilot, NOT_HERE)
        await press(pilot, "ctrl+s")
        await pick(pilot, "ja")
        assert tui_cases.PRACTICE_NOT_SAVED.ja[:12] in screen_text(app)
        await press(pilot, "escape")
        await pick(pilot, "leave")
        assert isinstance(app.screen, WelcomeScreen)
    assert paths_in(folder) == []


async def test_escape_leads_back_to_the_first_screen_before_anything_is_begun(
    new_app: NewApp, folder: Path
) -> None:
    app = new_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        for place in ("quick", "cases", "practice"):
            await pick(pilot, place)
            assert not isinstance(app.screen, WelcomeScreen)
            await press(pilot, "escape")
            assert isinstance(app.screen, WelcomeScreen)
        assert isinstance(app.focused, ChoiceField)
        await press(pilot, "ctrl+q")
    assert app.return_code == 0
    assert paths_in(folder) == []


async def test_quitting_a_hidden_screen_says_nothing(new_app: NewApp, folder: Path) -> None:
    app = new_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await begin(pilot)
        await pick(pilot, "thinking")
        await press(pilot, "f5", "ctrl+q")
    assert app.visit.farewell == []
    assert words_on_disk(folder)


async def test_something_broken_erases_where_that_was_chosen(new_app: NewApp, folder: Path) -> None:
    app = new_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await begin(pilot, keeping="nothing")
        await pick(pilot, "thinking")
        assert words_on_disk(folder)
        app._fatal_error()
    assert paths_in(folder) == []


async def test_a_window_made_small_and_large_again_shows_the_question(new_app: NewApp) -> None:
    app = new_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await begin(pilot)
        await pilot.resize_terminal(59, 19)
        await press(pilot, "f5")
        assert screen_text(app).strip() == ""
        await pilot.resize_terminal(80, 24)
        await press(pilot, "f5")
        await pilot.pause()
        assert asked(pilot) == "move-status"


async def test_a_correction_from_the_review_leads_back_to_it(new_app: NewApp) -> None:
    app = new_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await begin(pilot)
        await pick(pilot, "thinking")
        await press(pilot, "tab")
        await pick(pilot, "review")
        await pick(pilot, "move-status")
        await press(pilot, "2")
        assert app.visit.sitting_now().answers.given["move-status"] == "thinking"
        await press(pilot, "enter")
        assert app.visit.sitting_now().answers.given["move-status"] == "decided"
        assert isinstance(app.screen, ReviewScreen)
