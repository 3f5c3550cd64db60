"""The counter script: what to ask which desk, in Japanese with what it means, and room to write."""

from datetime import date

from relocate_tui.assessment.assess import assess
from relocate_tui.bank.files import built_in
from relocate_tui.bank.reply import Reply
from relocate_tui.interview.answers import Answers
from relocate_tui.phrases import report_subsidies as say
from relocate_tui.report.blocks import Blank, Line, Lines, Paragraph, Part
from relocate_tui.report.document import document
from relocate_tui.text import Language
from tests.grants.case import answers_of, cases

CASES = {case.id: case for case in cases("worked-cases.toml")}
TODAY = date(2026, 11, 24)


def script(answers: Answers, language: Language = "ja") -> Part:
    bank = built_in()
    found = assess(bank, answers, TODAY)
    return document(bank, answers, found, language, today=TODAY).part("counter")


def lines(part: Part) -> list[Line]:
    return [line for block in part.blocks if isinstance(block, Lines) for line in block.items]


def person(case_id: str = "C001") -> Answers:
    return answers_of(CASES[case_id].answers)


def test_each_question_stands_in_japanese_with_its_english() -> None:
    tests = built_in().subsidies["relocation-grant"].tests
    ask = next(test.ask_office for test in tests if test.id == "D3")
    assert ask is not None
    for language in ("ja", "en", "easy"):
        found = next(line for line in lines(script(person(), language)) if line.text == ask.ja)
        assert found.details == (ask.en,)


def test_no_question_is_asked_twice_in_one_programme() -> None:
    texts = [line.text for line in lines(script(person())) if line.about is not None]
    by_programme = {
        (line.about[0], line.text) for line in lines(script(person())) if line.about is not None
    }
    assert len(texts) == len(by_programme)


def test_what_is_not_known_is_put_as_a_question_of_its_own() -> None:
    asked = [line.text for line in lines(script(person("C028")))]
    criterion = next(
        test.text.ja for test in built_in().subsidies["relocation-grant"].tests if test.id == "O1"
    )
    assert any(criterion in text and text.endswith("何で示せばよいですか。") for text in asked)


def test_what_the_answers_meet_is_not_asked() -> None:
    stay = [line for line in lines(script(person())) if line.about == ("relocation-grant", "P3")]
    assert stay == []


def test_what_a_desk_has_answered_is_not_asked_again() -> None:
    reply = Reply(subsidy="relocation-grant", test="D3", answered="met", on=TODAY, town="中之条町")
    before = {line.about for line in lines(script(person()))}
    after = {line.about for line in lines(script(person().with_reply(reply)))}
    assert before - after == {("relocation-grant", "D3")}


def test_there_is_room_for_the_reply_and_a_mark_for_each_paper() -> None:
    part = script(person())
    labels = [block.label for block in part.blocks if isinstance(block, Blank)]
    assert labels[:2] == [say.REPLY_LINE.ja, say.REPLY_BY.ja]
    papers = built_in().subsidies["relocation-grant"].documents
    shown = [line for line in lines(part) if line.text.startswith("[  ] ある")]
    assert papers[0].issued_by.ja in (shown[0].state or "")


def test_a_scheme_that_does_not_fit_is_not_asked_about() -> None:
    assert all(
        line.about is None or line.about[0] != "relocation-grant"
        for line in lines(script(person("C013")))
    )


def test_what_may_not_concern_the_person_is_not_asked() -> None:
    """Nothing is known of Tokyo, so no question on commuting stands in the script."""
    raw = {"move-status": "decided", "destination": {"prefecture": "gunma"}}
    about = {line.about for line in lines(script(answers_of(raw)))}
    assert ("relocation-grant", "D3") in about
    assert {("relocation-grant", name) for name in ("O6", "O6-ask", "O7", "P5")} & about == set()


def test_what_only_the_person_can_say_is_no_question_for_a_desk() -> None:
    raw = {key: value for key, value in CASES["C001"].answers.items() if key != "destination"}
    criterion = next(
        test.text.ja for test in built_in().subsidies["relocation-grant"].tests if test.id == "D1"
    )
    assert not any(criterion in line.text for line in lines(script(answers_of(raw))))


def test_each_desk_has_its_own_heading() -> None:
    headings = [
        block.text
        for block in script(person()).blocks
        if isinstance(block, Paragraph) and block.tone == "heading"
    ]
    assert len(headings) == len(set(headings))
    assert len(headings) >= 2
