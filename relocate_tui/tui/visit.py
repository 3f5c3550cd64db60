"""The one mutable thing of the terminal application: who is being helped, and in what language."""

from datetime import date, datetime
from pathlib import Path

from relocate_tui.bank.bank import Bank
from relocate_tui.casebook.session import case_folder
from relocate_tui.casebook.sitting import Sitting
from relocate_tui.text import Language, Text


class Visit:
    """What every screen looks at. Screens read it; only the application changes it.

    `today` is the date in Japan rules are judged on. `moved` is true once the answers are saved in
    another folder than the one named at the start, `lost` once some could not be saved at the end.
    """

    def __init__(
        self, bank: Bank, folder: Path, language: Language, today: date, *, ascii_only: bool = False
    ) -> None:
        self.bank = bank
        self.folder = folder
        self.language: Language = language
        self.today = today
        self.ascii = ascii_only
        self.sitting: Sitting | None = None
        self.reports: list[Path] = []
        self.farewell: list[str] = []
        self.moved = False
        self.lost = False

    def reports_folder(self) -> Path:
        """Where reports go: into the folder of the case, so that they go away with it."""
        return case_folder(self.folder, self.sitting_now().session.id)

    @property
    def practising(self) -> bool:
        """Whether a practice client is being looked at."""
        return self.sitting is not None and self.sitting.folder is None

    @property
    def bullet(self) -> str:
        """What stands before an entry of a list."""
        return "- " if self.ascii else "・"

    def say(self, text: Text, **values: object) -> str:
        """Say a phrase of our own in the language of the visit."""
        return (text.filled(**values) if values else text).in_language(self.language)

    def sitting_now(self) -> Sitting:
        """Give the open interview.

        Raises:
            LookupError: no interview is open.
        """
        if self.sitting is None:
            raise LookupError("no interview is open")
        return self.sitting


def now() -> datetime:
    """Give the time for the session file, with its zone."""
    return datetime.now().astimezone()
