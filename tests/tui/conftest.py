"""Applications on a fresh data folder, on one fixed day."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from relocate_tui.bank.bank import Bank
from relocate_tui.bank.files import built_in
from relocate_tui.text import Language
from relocate_tui.tui.app import RelocateApp
from relocate_tui.tui.visit import Visit

TODAY = date(2026, 11, 24)
NewApp = Callable[..., RelocateApp]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def new_app(folder: Path) -> NewApp:
    """Make applications that share one data folder."""

    def made(language: Language = "ja", bank: Bank | None = None) -> RelocateApp:
        return RelocateApp(Visit(bank or built_in(), folder, language, TODAY))

    return made
