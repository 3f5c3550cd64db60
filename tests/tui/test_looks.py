"""How every screen looks, in each language, on an ordinary and on the smallest window."""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest
from syrupy.assertion import SnapshotAssertion
from textual.screen import Screen

from relocate_tui.bank.bank import Bank
from relocate_tui.bank.files import built_in, load_bank
from relocate_tui.bank.value import accept
from relocate_tui.casebook.session import new_session
from relocate_tui.casebook.sitting import Sitting
from relocate_tui.interview.answers import Answers
from relocate_tui.phrases import tui as say
from relocate_tui.text import LANGUAGES, Language
from relocate_tui.tui.app import RelocateApp
from relocate_tui.tui.screens.export import ExportScreen
from relocate_tui.tui.screens.hub import HubScreen
from relocate_tui.tui.screens.notice import NoticeScreen
from relocate_tui.tui.screens.question import QuestionScreen
from relocate_tui.tui.screens.results import ResultsScreen
from relocate_tui.tui.screens.review import ReviewScreen
from relocate_tui.tui.visit import Visit, now
from relocate_tui.typography import width
from tests.tui.conftest import TODAY, NewApp
from tests.tui.screen_text import flowing, screen_text
from tests.tui.steps import Keys, begin, press

CODE = "A7K2A7K2A7"
SHOWN_FOLDER = Path("/home/person/relocate-tui")


@dataclass(frozen=True)
class Walk:
    """A bank, somebody's answers to it, and the questions that are looked at."""

    bank: Bank
    raw: Mapping[str, object]
    single: str
    multi: str
    people: str
    number: str


HOUSEHOLD = [
    {"relation": "partner", "age_band": "30s"},
    {"relation": "child", "age_band": "3-5"},
]
SAKU = {"prefecture": "nagano", "town": "佐久市"}
SMALL = Walk(
    bank=load_bank((Path(__file__).parent.parent / "broken" / "good",)),
    raw={
        "move-status": "thinking",
        "work-path": "keep",
        "permission": "verbal",
        "household": HOUSEHOLD,
        "destination": SAKU,
        "worries": ["winter"],
        "remark": {"text": "朝の散歩。\n夜は家族で食べること。"},
    },
    single="permission",
    multi="worries",
    people="household",
    number="margin",
)
"""Its texts stay, so that a golden changes only when a screen does."""
SHIPPED = Walk(
    bank=built_in(),
    raw={
        "move-status": "thinking",
        "motives": ["nature", "pace"],
        "destination": SAKU,
        "work-path": "keep-by-telework",
        "telework-permission": "verbal",
        "task-presence": "few-days",
        "household": HOUSEHOLD,
        "household-agreement": "some-worry",
        "care-plan": "know-what",
        "housing-stage": "looking",
        "budget": "?",
        "actions-taken": ["read", "compared"],
    },
    single="telework-permission",
    multi="motives",
    people="household",
    number="household-budget-margin",
)
SIZES = ((80, 24), (60, 20))
NAMES = (
    "welcome",
    "notice",
    "single",
    "multi",
    "people",
    "refused",
    "hub",
    "review",
    "summary",
    "profile",
    "tasks-opened",
    "subsidies",
    "export",
)
TAKEN: dict[tuple[str, Language, tuple[int, int]], Mapping[str, str]] = {}


def case_of(walk: Walk, language: Language, folder: Path) -> Sitting:
    bank = walk.bank
    given = {
        name: accept(bank.questions[name], raw, bank.prefectures) for name, raw in walk.raw.items()
    }
    sitting = Sitting(
        bank,
        new_session(bank, now=now(), token=CODE),
        Answers(given=given, notes={walk.multi: "朝の電車を、あと何年。"}),
        language,
        folder=folder,
        clock=now,
    )
    sitting.state = "saved"
    return sitting


async def picture(pilot: Keys) -> str:
    """Wait until the screen stays as it is, which a busy computer may take a while to reach."""
    before = ""
    while (now_shown := screen_text(pilot.app)) != before:
        before = now_shown
        await pilot.pause()
    return before


async def shot(pilot: Keys, screen: Screen[None], *keys: str) -> str:
    pilot.app.switch_screen(screen)
    await pilot.pause()
    await press(pilot, *keys)
    return await picture(pilot)


async def looks(
    walk: Walk, language: Language, size: tuple[int, int], folder: Path
) -> Mapping[str, str]:
    """Walk through every screen once; the pictures are shared by the tests below.

    What is saved goes into `folder`; the screens name another one that is always the same.
    """
    key = (walk.bank.identity.id, language, size)
    if key not in TAKEN:
        visit = Visit(walk.bank, SHOWN_FOLDER, language, TODAY)
        app = RelocateApp(visit)
        async with app.run_test(size=size) as pilot:
            await pilot.pause()
            pictures = [screen_text(app)]
            visit.sitting = case_of(walk, language, folder)
            results = ResultsScreen(visit)
            pictures += [
                await shot(pilot, NoticeScreen(visit, "quick")),
                await shot(pilot, QuestionScreen(visit, walk.single)),
                await shot(pilot, QuestionScreen(visit, walk.multi), "2", "down"),
                await shot(pilot, QuestionScreen(visit, walk.people)),
                await shot(pilot, QuestionScreen(visit, walk.number), *"３万?", "enter"),
            ]
            visit.sitting = case_of(walk, language, folder)
            pictures += [
                await shot(pilot, HubScreen(visit)),
                await shot(pilot, ReviewScreen(visit), "down"),
                await shot(pilot, results),
            ]
            for part, keys in (("profile", ()), ("tasks", ("enter",)), ("subsidies", ())):
                results._turn_to(part)
                await pilot.pause()
                await press(pilot, *keys)
                pictures.append(await picture(pilot))
            pictures.append(await shot(pilot, ExportScreen(visit)))
            visit.sitting = None
        TAKEN[key] = dict(zip(NAMES, pictures, strict=True))
    return TAKEN[key]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("language", ["ja", "en"])
@pytest.mark.parametrize("name", NAMES)
async def test_a_screen_looks_as_it_did(
    snapshot: SnapshotAssertion,
    folder: Path,
    name: str,
    language: Language,
    size: tuple[int, int],
) -> None:
    assert (await looks(SMALL, language, size, folder))[name] == snapshot


@pytest.mark.parametrize("name", ["welcome", "notice", "single", "hub", "summary"])
async def test_a_screen_in_easy_japanese_looks_as_it_did(
    snapshot: SnapshotAssertion, folder: Path, name: str
) -> None:
    assert (await looks(SMALL, "easy", (60, 20), folder))[name] == snapshot


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("walk", "size"),
    [(SMALL, (80, 24)), (SMALL, (60, 20)), (SHIPPED, (60, 20))],
    ids=["small-80x24", "small-60x20", "shipped-60x20"],
)
async def test_every_screen_keeps_to_the_rules_of_the_page(
    folder: Path, walk: Walk, language: Language, size: tuple[int, int]
) -> None:
    for name, shown in (await looks(walk, language, size, folder)).items():
        lines = shown.splitlines()
        assert len(lines) == size[1], name
        for line in lines:
            assert width(line) <= size[0], name
            assert line.lstrip()[:1] not in tuple("、。」』）,."), (name, line)
            ambiguous = [letter for letter in line if unicodedata.east_asian_width(letter) == "A"]
            assert ambiguous == [], (name, line)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_one_column_too_few_asks_for_a_larger_window(
    new_app: NewApp, snapshot: SnapshotAssertion, language: Language
) -> None:
    app = new_app(language)
    async with app.run_test(size=(59, 20)) as pilot:
        await pilot.pause()
        assert screen_text(app) == snapshot
        await pilot.resize_terminal(60, 20)
        await pilot.pause()
        assert say.TITLE.in_language(language) in screen_text(app)
        await pilot.resize_terminal(60, 19)
        await pilot.pause()
        assert say.TITLE.in_language(language) not in screen_text(app)


async def test_the_question_can_be_read_again_on_the_smallest_window(new_app: NewApp) -> None:
    app = new_app("en")
    async with app.run_test(size=(60, 20)) as pilot:
        await begin(pilot)
        for name in ("occupation", "actions-taken", "motives"):
            text = "".join(app.visit.bank.questions[name].text.en.split())
            app._ask(name)
            await pilot.pause()
            assert text in flowing(app)
            await press(pilot, "end")
            assert say.DECLINED.en in screen_text(app)
            await press(pilot, "home")
            assert text in flowing(app)
