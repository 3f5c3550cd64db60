"""One sitting: what is on disk after each change, and what is left when it ends."""

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from relocate_tui.bank.bank import Bank
from relocate_tui.bank.files import built_in
from relocate_tui.bank.reply import Reply
from relocate_tui.bank.value import Mark, Words
from relocate_tui.casebook.cases import Casebook
from relocate_tui.casebook.privacy import sweep_unwanted
from relocate_tui.casebook.session import case_folder, new_session
from relocate_tui.casebook.sitting import Sitting
from relocate_tui.interview.answers import Answers
from relocate_tui.storage.session_table import Consent
from tests.casebook.shelf import FIRST, NOW, SECOND

CANARY = "カナリア"
BANK: Bank = built_in()


def clock() -> datetime:
    return NOW


def sitting(folder: Path, code: str = FIRST, choice: str = "unlisted") -> Sitting:
    session = new_session(BANK, now=NOW, token=code)
    consent = Consent(notice="n", at=NOW, choice=choice)
    return Sitting(
        BANK,
        replace(session, consent=consent),
        Answers(),
        "ja",
        folder=folder,
        clock=clock,
    )


def on_disk(folder: Path) -> str:
    return "".join(path.read_text("utf-8") for path in folder.rglob("*") if path.is_file())


def test_an_answer_is_on_disk_before_saved_is_said(tmp_path: Path) -> None:
    one = sitting(tmp_path)
    one.answer("keep-unchanged", Words(text=CANARY))
    assert one.state == "saved"
    assert CANARY in on_disk(tmp_path)


def test_what_is_taken_back_is_in_neither_generation(tmp_path: Path) -> None:
    one = sitting(tmp_path)
    one.answer("keep-unchanged", Words(text=CANARY))
    one.answer("keep-unchanged", None)
    assert CANARY not in on_disk(tmp_path)
    one.note("motives", CANARY)
    one.note("motives", "")
    assert CANARY not in on_disk(tmp_path)
    one.answer("keep-unchanged", Words(text=CANARY))
    one.answer("keep-unchanged", Mark.DECLINED)
    assert CANARY not in on_disk(tmp_path)
    one.answer("keep-unchanged", Words(text=CANARY))
    assert one.undo() == "keep-unchanged"
    assert CANARY not in on_disk(tmp_path)


def test_a_reply_is_saved_and_what_it_replaces_or_is_taken_back_is_in_neither_generation(
    tmp_path: Path,
) -> None:
    one = sitting(tmp_path)
    subsidy = next(each for each in BANK.subsidies.values() if each.versions)
    test = (*subsidy.tests, *subsidy.versions[0].tests)[0]
    reply = Reply(
        subsidy=subsidy.id, test=test.id, answered="met", on=date(2027, 1, 2), words=CANARY
    )
    one.answer("motives", ("nature",))
    one.reply(reply)
    assert one.state == "saved"
    assert CANARY in on_disk(tmp_path)
    one.reply(replace(reply, words="x"))
    assert CANARY not in on_disk(tmp_path)
    one.reply(replace(reply, words=CANARY))
    assert one.undo() == (subsidy.id, test.id)
    assert CANARY not in on_disk(tmp_path)
    assert [each.words for each in one.answers.replies] == ["x"]
    one.close()
    again = Sitting.resumed(BANK, tmp_path, FIRST, "ja", clock)
    assert again.answers == one.answers
    again.close()


def test_a_case_to_be_erased_is_swept_at_the_next_start_and_others_stay(tmp_path: Path) -> None:
    unwanted, kept = sitting(tmp_path, FIRST, "nothing"), sitting(tmp_path, SECOND)
    for one in (unwanted, kept):
        one.answer("move-status", "thinking")
    sweep_unwanted(Casebook(folder=tmp_path))
    assert case_folder(tmp_path, FIRST).exists(), "it is still open in a window"
    unwanted.close()
    kept.close()
    sweep_unwanted(Casebook(folder=tmp_path))
    assert not case_folder(tmp_path, FIRST).exists()
    assert case_folder(tmp_path, SECOND).exists()


def test_what_is_half_typed_at_one_question_outlives_typing_at_another(tmp_path: Path) -> None:
    one = sitting(tmp_path)
    one.draft("destination", "長野県　さ")
    one.draft("keep-unchanged", CANARY)
    one.draft("household", "")
    one.save()
    one.close()
    again = Sitting.resumed(BANK, tmp_path, FIRST, "ja", clock)
    assert again.draft_for("destination") == "長野県　さ"
    again.answer("keep-unchanged", Mark.DECLINED)
    assert CANARY not in on_disk(tmp_path)
    assert [one.question for one in again.session.drafts] == ["destination"]
    again.close()


def test_a_quick_check_is_resumed_as_one(tmp_path: Path) -> None:
    one = sitting(tmp_path)
    one.answer("move-status", "thinking")
    one.close()
    again = Sitting.resumed(BANK, tmp_path, FIRST, "ja", clock)
    assert again.depth == "quick"
    again.answer("keep-unchanged", Words(text="a"))
    again.close()
    assert Sitting.resumed(BANK, tmp_path, FIRST, "ja", clock).depth == "full"


def test_what_cannot_be_saved_stays_and_is_tried_again(tmp_path: Path) -> None:
    blocked = tmp_path / "data"
    blocked.write_text("a file where the folder should be", encoding="utf-8")
    one = sitting(blocked)
    one.answer("move-status", "thinking")
    assert (one.state, one.answers.given) == ("failed", {"move-status": "thinking"})
    assert one.trouble is not None
    blocked.unlink()
    one.answer("motives", ("nature",))
    assert one.path is not None
    assert one.path.exists()
