"""What the document says, to whom, and what it never says."""

import importlib
import pkgutil
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date

import pytest

from relocate_tui import phrases
from relocate_tui.assessment.assess import assess
from relocate_tui.bank.files import built_in
from relocate_tui.bank.value import Mark
from relocate_tui.interview.answers import Answers
from relocate_tui.phrases import report as say
from relocate_tui.phrases import (
    report_answers,
    report_details,
    report_handout,
    report_subsidies,
    report_weights,
)
from relocate_tui.report.blocks import Line, Lines, Paragraph
from relocate_tui.report.day_words import date_text
from relocate_tui.report.document import PARTS
from relocate_tui.report.markdown import to_markdown
from relocate_tui.report.priorities import first_steps, open_points
from relocate_tui.text import Language, Text
from tests.report.people import (
    HARD,
    IN_TOWN,
    TODAY,
    UNDECIDED,
    WITH_A_TOWN,
    below,
    case_of,
    person,
    report,
)

IN_TOKYO: Mapping[str, object] = {
    **WITH_A_TOWN,
    "move-date": "2027-02",
    "tokyo-years": "five-or-more",
    "tokyo-last-year": "yes",
    "stay-five-years": "yes",
    "same-record": "yes",
    "telework-hours": "full",
}


def phrase_texts() -> Iterator[Text]:
    for module in pkgutil.iter_modules(phrases.__path__):
        if not module.name.startswith("report"):
            continue
        names = vars(importlib.import_module(f"{phrases.__name__}.{module.name}"))
        for value in names.values():
            several = value.values() if isinstance(value, Mapping) else value
            for text in several if isinstance(several, tuple) else [several]:
                if isinstance(text, Text):
                    yield text
            if isinstance(value, Mapping):
                yield from (text for text in value.values() if isinstance(text, Text))


def test_no_phrase_uses_a_word_the_desk_avoids() -> None:
    found = list(phrase_texts())
    assert len(found) > 100
    for text in found:
        for avoided in built_in().avoided:
            assert avoided.word not in text.ja
            assert avoided.word not in text.en.lower()


@pytest.mark.parametrize("language", ["ja", "en", "easy"])
@pytest.mark.parametrize(
    "raw", [{}, WITH_A_TOWN, UNDECIDED, HARD], ids=["none", "town", "undecided", "hard"]
)
def test_every_part_is_there_in_every_language(
    language: Language, raw: Mapping[str, object]
) -> None:
    written = report(person(raw), language)
    assert [part.id for part in written.parts] == list(PARTS)
    assert all(part.title and part.blocks for part in written.parts)
    for part in written.parts:
        for block in part.blocks:
            assert not isinstance(block, Lines) or block.items


def test_the_words_never_contain_what_the_desk_avoids_whatever_the_outcome() -> None:
    for raw in ({}, WITH_A_TOWN, UNDECIDED, HARD):
        for language in ("ja", "en"):
            markdown = to_markdown(report(person(raw), language)).lower()
            for avoided in built_in().avoided:
                assert avoided.word not in markdown


def test_a_declined_answer_is_named_nowhere() -> None:
    bank = built_in()
    whole = person(in_town=IN_TOWN)
    languages: tuple[Language, ...] = ("ja", "en")
    before = {one: to_markdown(report(whole, one)).replace("\\", "") for one in languages}
    for name in (*WITH_A_TOWN, *IN_TOWN):
        question = bank.questions[name]
        answers = whole.with_answer(bank, name, Mark.DECLINED)
        for language in languages:
            markdown = to_markdown(report(answers, language))
            plain = question.text.in_language(language)
            assert plain in before[language]
            assert plain not in markdown.replace("\\", "")
            assert report_answers.DECLINED.in_language(language) not in markdown


def test_someone_who_declines_everything_gets_a_calm_page() -> None:
    bank = built_in()
    given = dict.fromkeys(bank.questions, Mark.DECLINED)
    markdown = to_markdown(report(Answers(given=given))).replace("\\", "")
    for question in bank.questions.values():
        assert question.text.ja not in markdown
    for gate in bank.gates.values():
        assert gate.name.ja not in markdown.partition("## すべての")[0]


def test_a_silent_reason_leaves_no_trace_on_paper() -> None:
    bank = built_in()
    answers = person({**WITH_A_TOWN, "household-agreement": "without-discussing"}, in_town=IN_TOWN)
    markdown = to_markdown(report(answers))
    gate, question = bank.gates["household-agreement"], bank.questions["household-agreement"]
    for text in (gate.name, gate.open, gate.blocking, gate.settled, question.text):
        assert text.ja not in markdown
    assert "話し合わずに" not in markdown


def test_a_blank_where_silence_is_offered_is_not_turned_into_advice() -> None:
    raw = {name: value for name, value in WITH_A_TOWN.items() if name != "household-agreement"}
    markdown = to_markdown(report(person(raw, in_town=IN_TOWN)))
    gate = built_in().gates["household-agreement"]
    assert gate.name.ja not in markdown
    assert gate.open.ja not in markdown


def test_unknown_never_reads_as_no() -> None:
    written = report(person(dict.fromkeys(built_in().questions, "?")))
    markdown = to_markdown(written)
    for state in ("not-met", "not-from-these-answers"):
        assert report_answers.STATES[state].ja not in markdown
    answers = markdown.partition("## お答えとメモ")[2].partition("\n## ")[0]
    assert answers.count(report_answers.UNKNOWN.ja) > 20


def test_sensitive_answers_are_in_the_clients_own_copy_only() -> None:
    answers = person(in_town=IN_TOWN, notes={"care-plan": "透析の話"})
    own = to_markdown(report(answers))
    shared = to_markdown(report(answers, audience="others"))
    handout = own.partition("\n---\n")[0]
    for word in ("12,345", "透析の話", built_in().questions["care-plan"].text.ja):
        assert word in own
        assert word not in shared
        assert word not in handout
    care_tasks = [
        item.id
        for item in assess(built_in(), answers, TODAY).checklist
        if {reason.question for reason in item.because} <= {"care-plan", "care-needs"}
    ]
    assert care_tasks
    for task in care_tasks:
        title = built_in().tasks[task].title.ja
        assert title in own
        assert title not in shared
        assert title not in handout


def test_the_handout_has_no_score_and_tells_everyone_about_protection() -> None:
    for raw in ({}, WITH_A_TOWN, UNDECIDED, HARD):
        page = report(person(raw)).part("handout")
        assert all(
            line.interval is None
            for block in page.blocks
            if isinstance(block, Lines)
            for line in block.items
        )
        texts = [block.text for block in page.blocks if isinstance(block, Paragraph)]
        assert report_handout.PROTECTION.ja in texts
        assert report_handout.NO_HURRY.ja in texts


def test_the_handout_keeps_a_students_grant_from_somebody_not_asked_about_study() -> None:
    changing = {"move-status": "not-now", "work-path": "change-job"}
    student = built_in().subsidies["student-job-support"].name.ja
    for raw, there in (
        ({**changing, "housing-stage": "looking"}, False),
        (
            {
                **changing,
                "housing-stage": "looking",
                "origin-now": "tokyo-23",
                "study-now": "tokyo-hq",
            },
            True,
        ),
    ):
        document = report(person(raw))
        listed = below(document.part("handout").blocks, report_handout.GRANTS.ja).items
        assert (student in {line.text for line in listed}) is there, raw
        assert student in to_markdown(document).partition("\n---\n")[2]


def test_the_handout_names_grants_that_only_may_concern_somebody_while_none_surely_does() -> None:
    page = report(person({"move-status": "not-now", "work-path": "change-job"})).part("handout")
    assert below(page.blocks, report_handout.GRANTS.ja).items


def test_someone_without_a_town_gets_three_things_to_settle_whatever_the_town() -> None:
    answers = person(UNDECIDED)
    assert assess(built_in(), answers, TODAY).outcome != "too-early"
    summary = report(answers).part("summary")
    points = below(summary.blocks, say.CHECK_FIRST_ANYWHERE.ja).items
    assert len(points) == 3
    town_gates = [gate for gate in built_in().gates.values() if gate.id == "line-at-address"]
    assert all(gate.open.ja not in [point.text for point in points] for gate in town_gates)


def test_after_a_hard_result_one_thing_for_tonight_and_a_desk_come_first() -> None:
    answers = person(HARD)
    assert assess(built_in(), answers, TODAY).outcome in ("not-now", "settle-first")
    summary = report(answers).part("summary")
    headline, calm, tonight, step, desk = summary.blocks[:5]
    assert isinstance(calm, Paragraph)
    assert tonight == Paragraph(text=say.TONIGHT.ja, tone="heading")
    assert isinstance(step, Lines)
    assert step.items[0].details == (say.TONIGHT_FREE.ja,)
    assert isinstance(desk, Paragraph)
    assert "03-" in desk.text
    steps = below(summary.blocks, say.FIRST_STEPS.ja).items
    assert steps[0].text == step.items[0].text
    assert steps[0].state == "今夜・ひとりで"
    assert isinstance(headline, Paragraph)


def test_too_early_says_kindly_what_to_answer_next() -> None:
    written = report(person({"move-status": "thinking"})).part("summary")
    nexts = below(written.blocks, say.NEXT_ANSWERS.ja).items
    assert 1 <= len(nexts) <= 3


def test_care_is_not_crowded_out_by_gates_that_are_open() -> None:
    raw = {**WITH_A_TOWN, "care-plan": "not-yet", "local-contact": "none-yet"}
    shown = case_of(person(raw))
    steps = first_steps(shown)
    states = {gate.id: gate.state for gate in shown.assessment.gates}
    gated = [task for task, _ in steps if task.gate is not None and states[task.gate] == "open"]
    assert len(gated) <= 3
    assert {task.id for task, _ in steps} & {"write-needs-list", "find-clinic-before-deciding"}


def test_a_concern_to_make_sure_of_says_which_part_of_it() -> None:
    settled = {"telework-permission": "written-place", "budget": "written-positive"}
    points = open_points(case_of(person({**UNDECIDED, **settled})))
    names = {barrier.name.ja for barrier in built_in().barriers.values()}
    assert len(points) == 3
    assert [point.text.partition(": ")[0] in names for point in points].count(True) >= 2
    assert not {point.text for point in points} & names


def test_the_handout_gives_no_day_of_the_persons_own_plan() -> None:
    for raw in (WITH_A_TOWN, {**WITH_A_TOWN, "move-date": date(2027, 1, 20)}):
        answers = person(raw, in_town=IN_TOWN)
        dues = {item.due for item in case_of(answers).assessment.checklist}
        shown = to_markdown(replace(report(answers), parts=(report(answers).part("handout"),)))
        written = {date_text(date.fromisoformat(due), "ja") for due in dues if due is not None}
        assert dues
        assert not any(day in shown for day in written)
        assert "2027年1月20日" not in shown


def test_the_shares_of_the_weights_shown_make_up_the_whole_whatever_was_declined() -> None:
    plain = {name: value for name, value in WITH_A_TOWN.items() if name != "care-needs"}
    health = ("care-plan", "clinic-access", "emergency")
    refused = {**plain, "care-plan": "-"}
    for raw, hidden in ((plain, 0), (refused, 1)):
        in_town = {**IN_TOWN, **dict.fromkeys(health[1:], "-" if hidden else "?")}
        answers = person(raw, in_town=in_town)
        blocks = report(answers).part("weights").blocks
        lines = [line.text for block in blocks if isinstance(block, Lines) for line in block.items]
        shares = [int(found[1]) for text in lines if (found := re.search(r"の(\d+)%", text))]
        assert len(shares) == len(built_in().barriers) - hidden
        assert 99 <= sum(shares) <= 101


@pytest.mark.parametrize("status", ["listed", "?"])
def test_caps_stand_beside_the_words_for_the_desk_alone_and_are_not_added_up(status: str) -> None:
    """One person and a household exclude each other; while either is open both caps are said."""
    raw = {**IN_TOKYO, "residence-status": status}
    del raw["same-record"]
    (found,) = [
        line.state
        for block in report(person(raw)).part("subsidies").blocks
        if isinstance(block, Lines)
        for line in block.items
        if line.text == built_in().subsidies["relocation-grant"].name.ja
    ]
    assert found == report_subsidies.CAP.filled(cap="60万円／100万円／100万円").ja


@pytest.mark.parametrize("part", ["subsidies", "counter", "handout"])
def test_schemes_read_alike_for_others_whatever_the_sensitive_answer(part: str) -> None:
    """Also for one who has not answered, or would not say; the handout is for anybody's eyes."""
    told = [IN_TOKYO, *({**IN_TOKYO, "residence-status": one} for one in ("other", "listed", "-"))]
    states = {
        found.state
        for raw in told
        for found in case_of(person(raw)).assessment.subsidies
        if found.id == "relocation-grant"
    }
    assert states == {"likely-if-confirmed", "not-from-these-answers"}
    copies = {
        repr(report(person(raw), audience=audience).part(part))
        for raw in told
        for audience in (("client", "others") if part == "handout" else ("others",))
    }
    assert len(copies) == 1


def test_a_sensitive_answer_hides_no_task_that_a_visible_one_brings_up() -> None:
    raw = {
        **WITH_A_TOWN,
        "household": [
            {"relation": "partner", "age_band": "30s"},
            {"relation": "child", "age_band": "12-14"},
        ],
        "child-wish": "?",
        "agreement-of-whom": ["child"],
    }
    shared = replace(case_of(person(raw)), audience="others")
    assert "hear-child-wish" in {task.id for task, _ in shared.checklist()}


def test_a_legal_limit_stands_with_its_grade_and_source() -> None:
    raw = {**WITH_A_TOWN, "move-status": "decided"}
    details = [
        line.details
        for block in report(person(raw)).part("tasks").blocks
        if isinstance(block, Lines)
        for line in block.items
        if line.text == built_in().tasks["moving-procedures"].title.ja
    ]
    limit = built_in().tasks["moving-procedures"].deadline
    assert limit is not None
    assert any(f"{limit.days}日以内" in text and limit.source in text for text in details[0])
    assert any(report_subsidies.CONFIDENCE[limit.confidence].ja in text for text in details[0])


def test_after_a_move_nothing_stands_under_before_the_move() -> None:
    raw = {**WITH_A_TOWN, "move-status": "moved", "move-date": "2025-10", "since-move": "over-12"}
    del raw["actions-taken"]
    blocks = report(person(raw)).part("tasks").blocks
    headings = [
        block.text for block in blocks if isinstance(block, Paragraph) and block.tone == "heading"
    ]
    assert headings == [report_details.SINCE_THE_MOVE.ja]


def test_the_appendix_compares_with_equal_weights_in_the_clients_own_copy_only() -> None:
    own = report(person()).part("weights")
    lines = [line for block in own.blocks if isinstance(block, Lines) for line in block.items]
    equal = case_of(person()).assessment.overall_equal
    shown = [line.interval for line in lines if line.interval is not None]
    assert (shown[1].low, shown[1].high) == (equal.low, equal.high)
    assert shown[0] != shown[1]
    assert [line.text for line in lines if line.interval is not None] == [
        report_weights.WEIGHTS_AS_GIVEN.ja,
        report_weights.WEIGHTS_EQUAL.ja,
    ]
    shared = report(person(), audience="others").part("weights")
    assert not any(isinstance(block, Lines) for block in shared.blocks)


def test_the_first_of_the_five_steps_can_be_done_this_week() -> None:
    soon = {"今夜", "今夜・ひとりで", "今週", "今週・ひとりで"}
    for raw in (WITH_A_TOWN, UNDECIDED, HARD):
        steps = below(report(person(raw)).part("summary").blocks, say.FIRST_STEPS.ja).items
        assert steps[0].state in soon
        assert len(steps) <= 5


def lines_of_schemes(raw: Mapping[str, object], in_town: Mapping[str, object]) -> list[Line]:
    """Give the lines of all programmes, each followed by those below it."""
    found: list[Line] = []
    for block in report(person(raw, in_town=in_town)).part("subsidies").blocks:
        if isinstance(block, Lines):
            for line in block.items:
                found += [line, *line.inside]
    return found


def test_an_amount_stands_only_beside_the_words_that_nothing_is_decided() -> None:
    amounts = [
        line.state
        for line in lines_of_schemes(WITH_A_TOWN, IN_TOWN)
        if line.state is not None and "万円" in line.state
    ]
    assert amounts
    assert all("上限" in amount and "決定ではありません" in amount for amount in amounts)


def test_a_way_that_fails_stands_last_while_another_way_is_open() -> None:
    failing = report_subsidies.OTHER_WAY.ja
    name = built_in().subsidies["relocation-grant"].name.ja
    looking = {
        **{key: value for key, value in WITH_A_TOWN.items() if not key.startswith("telework")},
        "origin-now": "tokyo-23",
        "tokyo-years": "five-or-more",
        "tokyo-last-year": "yes",
        "work-path": "change-job",
        "job-route": "not-yet",
    }
    scheme = next(line for line in lines_of_schemes(looking, IN_TOWN) if line.text == name)
    tests = [line for line in scheme.inside if line.about is not None]
    places = [place for place, line in enumerate(tests) if line.state == failing]
    assert places == list(range(len(tests) - len(places), len(tests)))
    assert places
    assert all(report_subsidies.ONE_OF.ja in tests[place].details for place in places)


def test_every_number_of_the_profile_leads_back_to_answers() -> None:
    answers = person(in_town=IN_TOWN)
    first, *rest = (
        block for block in report(answers).part("profile").blocks if isinstance(block, Lines)
    )
    for line in first.items:
        assert line.interval is None or line.details
        assert line.state
    assert [line.text for line in rest[0].items] == [report_details.OVERALL.ja]
    assert all(line.interval is None for block in rest[1:] for line in block.items)


def test_the_document_needs_no_file_reader_and_no_screen() -> None:
    code = (
        "import sys; before = set(sys.modules)\n"
        "import relocate_tui.report.document\n"
        "print(*sorted({'textual', 'rich', 'pydantic', 'tomllib', 'tomli_w', 'random', 'json',"
        " 'relocate_tui.bank.files'} & set(sys.modules) - before))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == ""
