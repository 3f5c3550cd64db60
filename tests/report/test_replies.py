"""What a desk said: in the person's own copy, literally, and in nobody else's."""

import json
import tomllib
from dataclasses import replace

import pytest

from relocate_tui.assessment.assess import assess
from relocate_tui.bank.bank import Bank
from relocate_tui.bank.files import built_in
from relocate_tui.bank.reply import Answered, Reply
from relocate_tui.bank.subsidy import SubsidyTest
from relocate_tui.bank.value import Mark
from relocate_tui.interview.answers import Answers
from relocate_tui.phrases import report_answers, report_handout
from relocate_tui.phrases import report_subsidies as say
from relocate_tui.report.blocks import Document, Line, Lines
from relocate_tui.report.case import Audience
from relocate_tui.report.document import document
from relocate_tui.report.machine_form import assessment_table, to_json, to_toml
from relocate_tui.report.markdown import to_markdown
from relocate_tui.storage.answers_file import AnswersFile, read_answers, report_document
from relocate_tui.text import Language
from tests.banks import NEVER, criterion, leaf, subsidy
from tests.report.people import TODAY, person

KEEPS = leaf("work-path", "keep-by-telework")
DESK = replace(criterion("desk", None), checked_on=TODAY)
YEARS = replace(criterion("years", KEEPS), checked_on=TODAY)


def bank_with(*tests: SubsidyTest) -> Bank:
    """Put one programme in the place of all others, which tasks still name."""
    bank = built_in()
    others = {one.id: replace(one, relevant_when=NEVER) for one in bank.subsidies.values()}
    return replace(bank, subsidies={"grant": subsidy(*tests), **others})


BANK = bank_with(DESK, YEARS)
SAID = Reply(
    subsidy="grant",
    test="desk",
    answered="met",
    on=TODAY,
    desk="佐久市役所<b>",
    town="佐久市",
    words="[四月](http://x.example)まで待って",
)


def report(answers: Answers, audience: Audience = "client", language: Language = "ja") -> Document:
    found = assess(BANK, answers, TODAY)
    return document(BANK, answers, found, language, today=TODAY, audience=audience)


def line(paper: Document, test: str) -> Line:
    return next(
        item
        for block in paper.part("subsidies").blocks
        if isinstance(block, Lines)
        for scheme in block.items
        for item in scheme.inside
        if item.about == ("grant", test)
    )


@pytest.mark.parametrize("answered", ["met", "not-met"])
@pytest.mark.parametrize("language", ["ja", "en", "easy"])
def test_the_trace_says_who_answered_when_and_what(answered: Answered, language: Language) -> None:
    found = line(
        report(person().with_reply(replace(SAID, answered=answered)), "client", language), "desk"
    )
    assert found.state == report_answers.DESK_SAID[answered].in_language(language)
    (said,) = [detail for detail in found.details if SAID.words in detail]
    assert SAID.desk in said
    assert "2026" in said
    assert say.REPLY_SAID[answered].in_language(language) in said


def test_a_reply_without_desk_and_words_is_said_all_the_same() -> None:
    short = replace(SAID, answered="open", desk="", words="")
    found = line(report(person().with_reply(short)), "desk")
    assert found.state == report_answers.STATES["ask-desk"].ja
    assert found.details[0] == f"窓口の返事（2026年11月24日）: {say.REPLY_SAID['open'].ja}"


def test_words_of_the_desk_are_literal_on_paper() -> None:
    markdown = to_markdown(report(person().with_reply(SAID)))
    assert "佐久市役所&lt;b" in markdown
    assert "\\[四月\\]" in markdown
    assert "](http" not in markdown


def test_a_reply_never_shows_in_the_copy_of_anybody_else() -> None:
    answers = person().with_reply(SAID).with_reply(replace(SAID, test="years", answered="not-met"))
    own, shared = report(answers), report(answers, "others")
    for word in ("佐久市役所", "四月", report_answers.DESK_SAID["met"].ja):
        assert word in to_markdown(own)
        assert word not in to_markdown(shared)
    assert shared == report(person(), "others")


def test_a_desk_is_not_asked_again_on_the_handout_what_it_has_answered() -> None:
    asked = report_handout.ASK_WHETHER.filled(question="語").ja
    still_open = person().with_reply(replace(SAID, answered="open"))
    for answers, there in (
        (person(), True),
        (still_open, True),
        (person().with_reply(SAID), False),
    ):
        handout = to_markdown(report(answers)).partition("\n---\n")[0]
        assert (asked in handout) is there
        assert "佐久市役所" not in handout


def test_a_line_knows_its_test_and_the_question_that_would_change_it() -> None:
    paper = report(person())
    assert (line(paper, "years").question, line(paper, "desk").question) == ("work-path", None)


def test_a_line_never_leads_to_what_was_declined_or_may_not_be_seen() -> None:
    declined = person().with_answer(BANK, "work-path", Mark.DECLINED)
    assert line(report(declined), "years").question is None


def test_a_line_that_rests_on_a_question_not_asked_leads_to_what_decides_about_it() -> None:
    permission = criterion("permission", leaf("telework-permission", "written"))
    bank = bank_with(permission)
    answers = person({"work-path": "?"})
    found = assess(bank, answers, TODAY)
    paper = document(bank, answers, found, "ja", today=TODAY)
    assert line(paper, "permission").question == "work-path"


def test_a_line_about_a_town_leads_to_the_destination_while_none_is_named() -> None:
    on_line = criterion("line", leaf("line-at-address", "confirmed"))
    bank = bank_with(on_line)
    answers = person({"work-path": "keep-by-telework"})
    found = assess(bank, answers, TODAY)
    paper = document(bank, answers, found, "ja", today=TODAY)
    assert line(paper, "line").question == "destination"


def test_other_programs_read_the_reply_of_each_test() -> None:
    answers = person().with_reply(SAID)
    found = assess(BANK, answers, TODAY)
    table = assessment_table(BANK, answers, found, TODAY)
    desk, years = json.loads(to_json(table))["subsidies"][0]["tests"]
    assert desk["reply"] == {
        "answered": "met",
        "on": "2026-11-24",
        "desk": SAID.desk,
        "town": "佐久市",
        "prefecture": "",
        "words": SAID.words,
    }
    assert years["reply"] is None


def test_the_toml_report_carries_replies_and_can_be_read_back() -> None:
    answers = person().with_reply(SAID)
    found = assess(BANK, answers, TODAY)
    tables = report_document(AnswersFile(answers=answers, language="ja"))
    report_ = tomllib.loads(to_toml(BANK, answers, found, "ja", TODAY, tables).decode())
    assert report_["assessment"]["subsidies"][0]["tests"][0]["reply"]["desk"] == SAID.desk
    assert "reply" not in report_["assessment"]["subsidies"][0]["tests"][1]
    assert read_answers(report_, BANK, "a").answers == answers
