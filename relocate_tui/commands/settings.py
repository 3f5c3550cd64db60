"""What every command shares: language, day, bank and data folder."""

import os
from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

from relocate_tui.bank.bank import Bank
from relocate_tui.bank.files import built_in, read_folders
from relocate_tui.bank.folder import bank_folder
from relocate_tui.bank.problem import BankError
from relocate_tui.casebook.privacy import data_folder
from relocate_tui.record import record
from relocate_tui.text import LANGUAGES, Language

JAPAN = timezone(timedelta(hours=9))
LOCALE_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")
NO_LANGUAGE = ("", "C", "POSIX")


@record
class Settings:
    """The options that may stand before or after any command."""

    language: Language
    today: date
    banks: tuple[Path, ...]
    data: Path | None
    ascii: bool

    def bank(self) -> Bank:
        """Load the bank asked for, or the one that travels with the program.

        A bank from elsewhere goes through the whole lint first: what it refers to has to be there.

        Raises:
            BankError: it cannot be used.
        """
        if not self.banks:
            return built_in()
        from relocate_tui.bank.lint.lint import lint  # noqa: PLC0415 -- only for banks from elsewhere

        loaded = read_folders(self.banks)
        errors = [problem for problem in lint(loaded) if problem.severity == "error"]
        if errors or loaded.bank is None:
            raise BankError(errors)
        return loaded.bank

    def bank_folders(self) -> Sequence[Path]:
        """Give the folders of the bank asked for, or the built-in one."""
        return self.banks or (bank_folder(),)

    def data_folder(self) -> Path:
        """Give the folder saved answers lie in."""
        return data_folder(self.data)


def settings_from(given: Mapping[str, object]) -> Settings:
    """Fill in what was not given: the language of the locale, and today in Japan."""
    language = given.get("lang")
    today = given.get("today")
    data = given.get("data")
    banks = given.get("bank", ())
    return Settings(
        language=language if language in LANGUAGES else language_of_locale(),
        today=today.date() if isinstance(today, datetime) else today_in_japan(),
        banks=tuple(banks) if isinstance(banks, tuple) else (),
        data=data if isinstance(data, Path) else None,
        ascii=bool(given.get("ascii")),
    )


def today_in_japan() -> date:
    """Give the date rules are judged on."""
    return datetime.now(JAPAN).date()


def language_of_locale() -> Language:
    """Choose Japanese, unless the locale names another language."""
    for variable in LOCALE_VARIABLES:
        value = os.environ.get(variable, "").partition(".")[0]
        if value not in NO_LANGUAGE:
            return "ja" if value.startswith("ja") else "en"
    return "ja"
