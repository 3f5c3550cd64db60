"""Steps a person takes, by keys alone."""

import unicodedata
from collections.abc import Mapping, Sequence
from pathlib import Path

from textual.events import Key, Paste
from textual.pilot import Pilot

from relocate_tui.bank.value import Mark
from relocate_tui.tui.app import RelocateApp
from relocate_tui.tui.question_words import NONE
from relocate_tui.tui.screens.question import QuestionScreen
from relocate_tui.tui.widgets.choice_field import ChoiceField

Keys = Pilot[None]
DIGITS = "123456789"
UNKNOWN, NOT_HERE = Mark.UNKNOWN.value, Mark.DECLINED.value


def app_of(pilot: Keys) -> RelocateApp:
    assert isinstance(pilot.app, RelocateApp)
    return pilot.app


def key_event(key: str) -> Key:
    """Name a key as Textual does; a single character is what it types."""
    if len(key) > 1:
        return Key(key, None)
    name = key if key.isalnum() else unicodedata.name(key, "control").lower().replace(" ", "_")
    return Key(name, key)


async def press(pilot: Keys, *keys: str) -> None:
    """Press keys as a driver reports them; `pilot.press` rests for 40 ms after each."""
    for left, key in enumerate(keys, start=1 - len(keys)):
        pilot.app.post_message(key_event(key))
        await pilot.pause(0 if left and len(key) == 1 else None)


async def paste(pilot: Keys, text: str) -> None:
    """Paste as a terminal does that brackets what it pastes."""
    assert pilot.app.focused is not None
    pilot.app.focused.post_message(Paste(text))
    await pilot.pause()


def choices(pilot: Keys) -> ChoiceField:
    return pilot.app.screen.query_one(ChoiceField)


async def go_to(pilot: Keys, choice: str) -> str:
    """Leave the field above the list, if there is one, and give the key that picks the entry."""
    field = choices(pilot)
    while not field.has_focus:
        await press(pilot, "tab" if field.id == "parts" else "down")
    place = [entry.id for entry in field.choices].index(choice)
    if place < len(DIGITS):
        return DIGITS[place]
    await press(pilot, "home", *["down"] * place)
    return "space"


async def pick(pilot: Keys, choice: str) -> None:
    """Pick an entry; in a multiple choice, mark it. A given answer is changed by Enter only."""
    key = await go_to(pilot, choice)
    field = choices(pilot)
    given = field.manner == "single" and bool(field.chosen)
    await press(pilot, key)
    if given and key in DIGITS:
        await press(pilot, "enter")


async def begin(pilot: Keys, depth: str = "quick", keeping: str = "unlisted") -> None:
    await pilot.pause()
    await pick(pilot, depth)
    await pick(pilot, keeping)


def asked(pilot: Keys) -> str:
    """Name the question on the screen."""
    screen = pilot.app.screen
    assert isinstance(screen, QuestionScreen)
    return screen.question_id


async def answer(pilot: Keys, given: str | Sequence[str]) -> None:
    """Answer the question on the screen: an option, several, or what is typed."""
    kind = app_of(pilot).visit.bank.questions[asked(pilot)].kind
    if isinstance(given, str) and (
        given in (UNKNOWN, NOT_HERE) or kind in ("single", "people", "periods")
    ):
        await pick(pilot, given)
    elif isinstance(given, str):
        await press(pilot, *given, "enter")
    elif not given:
        await pick(pilot, NONE)
    else:
        for option in given:
            await pick(pilot, option)
        await press(pilot, "enter")


async def answer_all(pilot: Keys, given: Mapping[str, str | Sequence[str]]) -> list[str]:
    """Answer what is asked, by question id, until the questions end; say which were asked."""
    seen = []
    while isinstance(pilot.app.screen, QuestionScreen):
        seen.append(asked(pilot))
        await answer(pilot, given[asked(pilot)])
    return seen


def marked(pilot: Keys) -> list[str]:
    """Give the ids of the entries that carry the mark, in the order of the list."""
    field = choices(pilot)
    return [choice.id for choice in field.choices if choice.id in field.chosen]


def paths_in(folder: Path) -> list[Path]:
    """List everything under the folder; a folder that was never made holds nothing."""
    return sorted(folder.rglob("*"))


def words_on_disk(folder: Path) -> str:
    """Give everything that any file under the folder says, names of files included."""
    paths = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    return "\n".join(f"{path}\n{path.read_text('utf-8')}" for path in paths)
