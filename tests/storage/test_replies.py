"""What desks said comes back from a file as it was; what cannot be taken is named."""

from datetime import date
from pathlib import Path

import pytest

from relocate_tui.bank.reply import MOST_REPLIES, Reply
from relocate_tui.interview.answers import Answers
from relocate_tui.storage.answers_file import (
    AnswersFile,
    read_answers,
    report_document,
    write_answers,
)
from relocate_tui.untrusted.limits import parse_toml
from relocate_tui.untrusted.unreadable import Unreadable
from tests.storage.small import LATER, SMALL, read

ROW = """
[[replies]]
subsidy = "grant"
test = "budget"
answered = "met"
on = 2027-01-10
desk = "佐久市役所 [/][red]"
town = "佐久市"
prefecture = "nagano"
words = "四月から。\\n三月までは待つ。"
"""
FROM_ELSEWHERE = '[assessment.bank]\ndigest = "ffff"\n'


def file(*rows: str, head: str = "") -> str:
    return "format = 1\n" + head + "\n".join(rows)


def changed(key: str, value: str) -> str:
    """Write the row with one line changed, or with one line more."""
    lines = [line for line in ROW.splitlines() if not line.startswith(f"{key} =")]
    return "\n".join([*lines, f"{key} = {value}"])


def refused(text: str) -> Unreadable:
    with pytest.raises(Unreadable) as caught:
        read(text)
    return caught.value


def test_a_reply_is_read_with_every_word_as_typed() -> None:
    (found,) = read(file(ROW)).answers.replies
    assert found == Reply(
        subsidy="grant",
        test="budget",
        answered="met",
        on=date(2027, 1, 10),
        desk="佐久市役所 [/][red]",
        town="佐久市",
        prefecture="nagano",
        words="四月から。\n三月までは待つ。",
    )


def test_desk_town_and_words_may_be_missing_and_the_day_may_stand_in_quotes() -> None:
    row = '[[replies]]\nsubsidy="grant"\ntest="papers"\nanswered="open"\non="2027-01-10"'
    (found,) = read(file(row)).answers.replies
    assert (found.desk, found.town, found.words) == ("", "", "")
    assert found.on == date(2027, 1, 10)


def test_tests_of_every_version_and_of_local_rules_are_known() -> None:
    rows = [changed("test", f'"{name}"') for name in ("papers", "budget", "wait")]
    assert [reply.test for reply in read(file(*rows)).answers.replies] == [
        "papers",
        "budget",
        "wait",
    ]


@pytest.mark.parametrize(
    ("text", "key", "words"),
    [
        (file("replies = 1"), "replies", "List tables"),
        (file(*[ROW] * (MOST_REPLIES + 1)), "replies", "at most 200"),
        (file("replies = [1]"), "replies[0]", "table"),
        (file(ROW, changed("colour", "1")), "replies[1].colour", "no such item"),
        (file(changed("subsidy", "1")), "replies[0].subsidy", "ids subsidy and test"),
        (file(changed("test", "[]")), "replies[0].test", "ids subsidy and test"),
        (file(changed("answered", '"yes"')), "replies[0].answered", "met, not-met, open"),
        (file(changed("answered", "true")), "replies[0].answered", "met, not-met, open"),
        (file(ROW.replace("on = 2027-01-10", "")), "replies[0].on", "the date on"),
        (file(changed("on", "2027-01-10T00:00:00Z")), "replies[0].on", "2027-04-01"),
        (file(changed("on", '"2027-01"')), "replies[0].on", "2027-04-01"),
        (file(changed("on", '"2027-02-30"')), "replies[0].on", "no such day"),
        (file(changed("on", "1899-12-31")), "replies[0].on", "between 1900 and 2100"),
        (file(changed("desk", "1")), "replies[0].desk", "in quotes"),
        (file(changed("desk", f'"{"a" * 81}"')), "replies[0].desk", "80"),
        (file(changed("town", f'"{"a" * 41}"')), "replies[0].town", "40"),
        (file(changed("words", f'"{"a" * 4001}"')), "replies[0].words", "4000"),
        (file(changed("subsidy", '"boat"')), "replies[0].subsidy", "no support scheme"),
        (file(ROW, changed("test", '"boat"')), "replies[1].test", "no condition"),
    ],
)
def test_a_mistake_in_a_reply_is_named_by_its_key(text: str, key: str, words: str) -> None:
    trouble = refused(text)
    assert trouble.key == key
    assert words in trouble.text.en


def test_a_reply_about_a_programme_of_another_bank_is_kept_and_counts_for_nothing() -> None:
    stranger = changed("subsidy", '"boat"')
    found = read(file(ROW, stranger, head="") + "\n" + FROM_ELSEWHERE)
    assert [reply.subsidy for reply in found.answers.replies] == ["grant"]
    assert found.kept == ("replies.boat.budget",)
    this_bank = FROM_ELSEWHERE.replace("ffff", SMALL.identity.digest)
    assert refused(file(stranger) + "\n" + this_bank).key == "replies[0].subsidy"


def test_a_reply_of_another_bank_still_has_to_be_one() -> None:
    spoilt = changed("on", '"soon"') + "\n" + FROM_ELSEWHERE
    assert refused(file(spoilt)).key == "replies[0].on"
    unkeepable = changed("subsidy", '"a b"') + "\n" + FROM_ELSEWHERE
    assert refused(file(unkeepable)).key == "replies[0].subsidy"


def test_replies_survive_a_bank_that_does_not_know_their_programme() -> None:
    first = read(file(ROW, changed("answered", '"open"'))).answers
    data = write_answers(AnswersFile(answers=first), Path("a.toml"))
    elsewhere = data.decode() + FROM_ELSEWHERE
    second = read(elsewhere, LATER)
    assert second.answers.replies == ()
    saved_by_later = write_answers(second, Path("a.toml"))
    assert read(saved_by_later.decode(), LATER).answers == second.answers
    assert read(saved_by_later.decode()).answers == first


def test_replies_kept_from_before_are_joined_by_new_ones_and_none_is_lost() -> None:
    stranger = changed("subsidy", '"boat"')
    once = read(file(stranger) + "\n" + FROM_ELSEWHERE)
    again = write_answers(once, Path("a.toml")).decode() + stranger + "\n" + FROM_ELSEWHERE
    kept = read(again).answers.kept["replies.boat.budget"]
    assert isinstance(kept, list)
    assert len(kept) == 2


@pytest.mark.parametrize("kept", ["1", "[1]", "[{ subsidy = 'grant' }]"])
def test_what_lies_in_the_place_of_kept_replies_stays_there(kept: str) -> None:
    found = read(f'format = 1\n[kept]\n"replies.grant.budget" = {kept}').answers
    assert found.replies == ()
    assert "replies.grant.budget" in found.kept


def test_the_report_carries_the_replies_and_reads_back() -> None:
    answers = read(file(ROW)).answers
    document = report_document(AnswersFile(answers=answers))
    assert read_answers(document, SMALL, "a").answers == answers


def test_as_many_replies_as_a_file_takes_can_be_read_again() -> None:
    answers = Answers()
    for number in range(MOST_REPLIES + 5):
        day = date(2027, 1 + number // 28, 1 + number % 28)
        reply = Reply(subsidy="grant", test="budget", answered="open", on=day)
        answers = answers.with_reply(reply)
    assert len(answers.replies) == MOST_REPLIES
    assert min(reply.on for reply in answers.replies) == date(2027, 1, 6)
    data = write_answers(AnswersFile(answers=answers), Path("a.toml"))
    assert read_answers(parse_toml(data, "a"), SMALL, "a").answers == answers
