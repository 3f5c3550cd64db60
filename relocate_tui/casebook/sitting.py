"""One sitting with one person: the answers, undo, and a save after every change."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Literal

from relocate_tui.bank.bank import Bank
from relocate_tui.bank.question import Depth
from relocate_tui.bank.reply import About, Reply
from relocate_tui.bank.value import Given, Mark
from relocate_tui.casebook.case_file import CaseFile
from relocate_tui.casebook.cases import Casebook
from relocate_tui.casebook.drafts import depth_of, note_draft
from relocate_tui.casebook.lock import Locked
from relocate_tui.casebook.session import NoSuchCase, load
from relocate_tui.interview.answers import Answers
from relocate_tui.phrases import sitting as say
from relocate_tui.storage.failure import StorageFailed
from relocate_tui.storage.folders import writable
from relocate_tui.storage.presence import is_there
from relocate_tui.storage.session_table import Draft, Session
from relocate_tui.text import Language, Text

SaveState = Literal["saved", "unsaved", "failed"]
Clock = Callable[[], datetime]
STATE_TEXTS: dict[SaveState, Text] = {
    "saved": say.SAVED,
    "unsaved": say.UNSAVED,
    "failed": say.SAVE_FAILED,
}


class Sitting:
    """Holds the answers and writes them down; what cannot be written stays here and is tried again.

    `folder` None is a practice client: nothing is written and nothing is counted. Saving never
    raises: `state` and `trouble` say how it went. What the person has to be told once waits for
    `news`. The case is locked until `close`.
    """

    def __init__(  # noqa: PLR0913 -- a sitting is these things
        self,
        bank: Bank,
        session: Session,
        answers: Answers,
        language: Language,
        *,
        folder: Path | None,
        clock: Clock,
        depth: Depth = "full",
    ) -> None:
        self.bank = bank
        self.session = session
        self.answers = answers
        self.language: Language = language
        self.clock = clock
        self.depth: Depth = depth
        self.state: SaveState = "unsaved"
        self.trouble: Text | None = None
        self._past: list[tuple[str | About, Answers]] = []
        self._news: list[Text] = []
        self._told: Text | None = None
        self._owes_second_save = False
        self._left_behind: list[Path] = []
        self._ended = False
        self._file = None if folder is None else CaseFile(folder, session.id)

    @classmethod
    def resumed(
        cls, bank: Bank, folder: Path, case_id: str, language: Language, clock: Clock
    ) -> "Sitting":
        """Open a saved case and hold it.

        Raises:
            NoSuchCase, Locked, Unreadable, StorageFailed: nothing was opened.
        """
        Casebook(folder=folder).present(case_id)
        file = CaseFile(folder, case_id)
        file.hold()
        try:
            opened = load(folder, case_id, bank)
        except BaseException:
            file.close()
            raise
        file.take_as_ours()
        sitting = cls(bank, opened.session, opened.answers, language, folder=folder, clock=clock)
        sitting.state = "saved"
        sitting.depth = depth_of(bank, opened.answers, opened.session.drafts)
        sitting._file = file
        if opened.stood_in:
            sitting._news.append(say.PREVIOUS_GENERATION)
            sitting.save()
        return sitting

    @property
    def folder(self) -> Path | None:
        """The data folder the case lies in, or None for a practice client."""
        return None if self._file is None else self._file.folder

    @property
    def path(self) -> Path | None:
        """Where the case lies, or None for a practice client."""
        return None if self._file is None else self._file.path

    def news(self) -> tuple[Text, ...]:
        """Give what the person has to be told and was not told yet."""
        news, self._news = self._news, []
        if self.trouble is not None and self.trouble != self._told:
            news.append(say.NOT_SAVED.around(self.trouble))
        self._told = self.trouble
        return tuple(news)

    @property
    def erases_on_leaving(self) -> bool:
        """Whether the person chose, before the first question, to leave nothing behind."""
        consent = self.session.consent
        return consent is not None and consent.choice == "nothing"

    @property
    def leaves_traces(self) -> bool:
        """Whether there is anything to keep or to erase: answers, or files of any kind."""
        written = self.path is not None and is_there(self.path.parent)
        held = self.answers != Answers() or bool(self.session.drafts)
        return self.folder is not None and (written or held)

    def state_text(self) -> Text:
        """Say whether all is on disk; "saved" only after the durable write."""
        return say.PRACTICE if self.folder is None else STATE_TEXTS[self.state]

    def answer(self, question_id: str, given: Given | None) -> None:
        """Answer a question, or with None take its answer back, and save."""
        self.state = "unsaved"
        self._past.append((question_id, self.answers))
        self.answers = self.answers.with_answer(self.bank, question_id, given)
        self._hold_drafts(self._drafts_without(question_id))
        if given is None or given is Mark.DECLINED:
            self._save_twice()
        else:
            self.save()

    def note(self, question_id: str, note: str) -> None:
        """Keep the person's own words beside a question, and save; its draft goes."""
        self.state = "unsaved"
        self._past.append((question_id, self.answers))
        self.answers = self.answers.with_note(question_id, note)
        self._hold_drafts(self._drafts_without(note_draft(question_id)))
        if note:
            self.save()
        else:
            self._save_twice()

    def reply(self, reply: Reply) -> None:
        """Keep what a desk said, and save; what it takes the place of is on disk no longer."""
        self.state = "unsaved"
        before = self.answers
        self._past.append((reply.about, before))
        self.answers = before.with_reply(reply)
        if len(self.answers.replies) > len(before.replies):
            self.save()
        else:
            self._save_twice()

    def undo(self) -> str | About | None:
        """Take the last change back and save; None when there is none.

        Give the question of an answer or a note, or what a reply was about.
        """
        if not self._past:
            return None
        self.state = "unsaved"
        changed, self.answers = self._past.pop()
        self._save_twice()
        return changed

    def draft(self, question_id: str, text: str) -> None:
        """Remember text that was not entered yet; it is written by the next `save`.

        What was left half typed at other questions stays.
        """
        before = self.session.drafts
        present = (Draft(question=question_id, text=text),) if text else ()
        self._hold_drafts((*self._drafts_without(question_id), *present))
        if self.session.drafts != before:
            self.state = "unsaved"

    def drop_draft(self, question_id: str) -> None:
        """Forget text that was not entered, on disk too."""
        if self.draft_for(question_id) is not None:
            self._hold_drafts(self._drafts_without(question_id))
            self._save_twice()

    def draft_for(self, question_id: str) -> str | None:
        """Give what was being typed at this question, if anything."""
        found = (one.text for one in self.session.drafts if one.question == question_id)
        return next(found, None)

    def _drafts_without(self, question_id: str) -> tuple[Draft, ...]:
        return tuple(one for one in self.session.drafts if one.question != question_id)

    def _hold_drafts(self, drafts: tuple[Draft, ...]) -> None:
        latest = drafts[-1] if drafts else None
        self.session = replace(self.session, draft=latest, aside=drafts[:-1])

    def save(self) -> None:
        """Write everything down; a failure is remembered, and the next change tries again."""
        if self._file is None or self._ended:
            return
        try:
            self._write(self._file)
            if self._owes_second_save:
                self._write(self._file)
                self._owes_second_save = False
        except (Locked, StorageFailed) as failure:
            self.state, self.trouble = "failed", failure.text
        else:
            self.state, self.trouble = "saved", None

    def _write(self, file: CaseFile) -> None:
        self.session = file.write(
            self.session, self.answers, self.bank, self.language, self.clock()
        )
        if file.set_aside is not None:
            self._news.append(say.CHANGED_OUTSIDE.filled(name=file.set_aside.name))
            file.set_aside = None

    def move_to(self, folder: Path) -> None:
        """Save to another data folder from now on; what lies in the old one stays there.

        Before there is anything to keep, nothing is written there either.

        Raises:
            Locked, StorageFailed: it goes on being saved where it was.
        """
        old = self._file
        if old is None:
            return
        if folder == old.folder:
            old.close()
        file = CaseFile(folder, self.session.id)
        try:
            if self.leaves_traces:
                self._write(file)
                self.state, self.trouble = "saved", None
            elif (trouble := writable(folder)) is not None:
                raise trouble
        except (Locked, StorageFailed):
            file.close()
            raise
        if folder != old.folder:
            old.close()
            self._left_behind.append(old.folder)
        self._file = file

    def _save_twice(self) -> None:
        """Save so that the generation before does not hold what was just taken back either."""
        self._owes_second_save = True
        self.save()

    def save_what_is_new(self) -> None:
        """Write down what is not on disk yet, if there is anything."""
        if self.state != "saved" and self.leaves_traces:
            self.save()

    def close(self) -> None:
        """Let go of the case, saving what is not on disk yet; nothing is saved afterwards."""
        self.save_what_is_new()
        self._ended = True
        if self._file is not None:
            self._file.close()

    def erase(self) -> None:
        """Let go of the case and remove every trace of it, where it lay before as well.

        Raises:
            Locked, StorageFailed: something of it could not be removed; the rest was.
        """
        self._ended = True
        if self._file is None:
            return
        self._file.close()
        failures: list[Locked | StorageFailed] = []
        for folder in (self._file.folder, *self._left_behind):
            try:
                with suppress(NoSuchCase):
                    Casebook(folder=folder).delete(self.session.id)
            except (Locked, StorageFailed) as failure:
                failures.append(failure)
        if failures:
            raise failures[0]
