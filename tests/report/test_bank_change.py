"""Another bank loses no answer, and both banks are named wherever the answers are shown."""

from dataclasses import replace

import pytest

from relocate_tui.assessment.assess import assess
from relocate_tui.bank.bank import BankMark
from relocate_tui.bank.files import built_in
from relocate_tui.bank.value import Mark
from relocate_tui.interview.answers import Answers
from relocate_tui.report.document import document
from relocate_tui.report.machine_form import assessment_table
from relocate_tui.report.markdown import to_markdown
from relocate_tui.report.parts.bank_change import bank_change_part
from relocate_tui.text import LANGUAGES, Language
from tests.report.people import TODAY

BANK = built_in()
BEFORE = BankMark(id="relocate-japan", version="2025.4", digest="0123456789abcdef")
KEPT: dict[str, object] = {
    "old-single": "yes",
    "old-multi": ["a", "b"],
    "old-place": {"prefecture": "nagano", "town": "佐久市"},
    "old-declined": Mark.DECLINED.value,
}
ANSWERS = Answers(given={"move-status": "thinking"}, kept=KEPT, banks=(BEFORE,))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_report_names_both_banks_with_their_versions(language: Language) -> None:
    found = assess(BANK, ANSWERS, TODAY)
    paper = to_markdown(document(BANK, ANSWERS, found, language, today=TODAY))
    for mark in (BEFORE, BANK.identity):
        assert f"{mark.id.replace('-', chr(92) + '-')}" in paper or mark.id in paper
        assert mark.version in paper
        assert mark.digest in paper


def test_the_machine_form_names_the_banks_before() -> None:
    table = assessment_table(BANK, ANSWERS, assess(BANK, ANSWERS, TODAY), TODAY)
    assert isinstance(table["bank"], dict)
    assert table["bank"]["before"] == [
        {"id": BEFORE.id, "version": BEFORE.version, "digest": BEFORE.digest}
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_shows_what_is_kept_and_names_nothing_that_was_declined(
    language: Language,
) -> None:
    said = repr(bank_change_part(BANK, ANSWERS, 3, language))
    for shown in ("old-single: yes", "old-multi: a, b", "town = 佐久市", BEFORE.digest, "2025.4"):
        assert shown in said
    assert "old-declined" not in said


def test_where_all_answers_fit_the_page_says_so_and_lists_none() -> None:
    said = repr(bank_change_part(BANK, replace(ANSWERS, kept={}), 0, "en"))
    assert "All of your answers fit" in said
    assert "nothing new to ask" in said
