"""What the reading copy owes its readers: the whole bank, in every language it has."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import fields, replace
from datetime import date

import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token

from relocate_tui.bank.bank import Identity, Prefecture
from relocate_tui.bank.barrier import Adjustment, Barrier, Contradiction, Gate, Outcomes, StageRule
from relocate_tui.bank.condition import Condition
from relocate_tui.bank.evidence import Avoided, Evidence, PaperSection, Term
from relocate_tui.bank.files import built_in
from relocate_tui.bank.folder import CASES, bank_folder
from relocate_tui.bank.question import Band, Option, Question, Section
from relocate_tui.bank.subsidy import (
    ListedTowns,
    LocalRule,
    Paper,
    Part,
    Repayment,
    Step,
    Subsidy,
    SubsidyTest,
    TownList,
    Version,
)
from relocate_tui.bank.task import Deadline, Desk, NotYet, Task
from relocate_tui.commands.logic.logic import logic
from relocate_tui.phrases import logic_programmes as programmes
from relocate_tui.phrases import logic_rules as rules
from relocate_tui.phrases import logic_tables as tables
from relocate_tui.text import Language, Text
from tests.commands.small_bank import PATH, both, small, task

LANGUAGES: tuple[Language, ...] = ("ja", "en")
NAMED = {"id", "name"}
"""What the heading or the line of an entry holds already."""

SHOWN: Mapping[type, tuple[Mapping[str, Text], set[str]]] = {
    Identity: ({}, {"id", "version", "digest", "title"}),
    Section: ({}, {"id", "title", "about", "ask_when"}),
    Question: (
        rules.QUESTION,
        {"id", "text", "section", "ask_when", "when_unknown"}
        | {"options", "bands", "none_ready", "none_tasks", "unknown_tasks"},
    ),
    Option: (rules.OPTION, {"id", "text"}),
    Band: ({}, {"id", "at_least", "below", "ready", "tasks"}),
    Barrier: (rules.BARRIER, {*NAMED, "adjustments"}),
    Adjustment: (rules.ADJUSTMENT, set()),
    Gate: (rules.GATE, NAMED),
    StageRule: (rules.HELD, NAMED),
    Outcomes: (dict.fromkeys(rules.LIMITS, both("")), set()),
    Contradiction: (rules.HELD, {"id", "text"}),
    NotYet: (rules.NOT_YET_KEYS, {"id", "text"}),
    Task: (tables.TASK, {"id", "title", "deadline", "draft"}),
    Deadline: (tables.DEADLINE, set()),
    Desk: (tables.DESK, NAMED),
    Subsidy: (
        programmes.SUBSIDY,
        {*NAMED, "versions", "tests", "documents", "steps", "repayments"},
    ),
    Version: (programmes.VERSION, {"tests", "parts"}),
    SubsidyTest: (programmes.TEST, {"id", "text"}),
    Part: (programmes.PART, NAMED),
    Paper: (programmes.PAPER, set()),
    Step: (programmes.STEP, {"id", "text"}),
    Repayment: (programmes.REPAYMENT, {"id", "text"}),
    LocalRule: (programmes.LOCAL_RULE, {*NAMED, "tests", "parts"}),
    TownList: (programmes.TOWN_LIST, {"id", "areas"}),
    ListedTowns: (programmes.LISTED_TOWNS, {"prefecture"}),
    PaperSection: ({}, {"id", "title"}),
    Evidence: (tables.EVIDENCE_KEYS, {"id"}),
    Term: (tables.TERM, {"id", "term"}),
    Prefecture: (tables.TOKYO_AREA, NAMED),
    Avoided: ({}, {"word", "instead"}),
}


def words_of(value: object) -> Iterator[str]:
    """Yield every text of a TOML document, and the words it does not use."""
    if isinstance(value, list):
        for each in value:
            yield from words_of(each)
    elif isinstance(value, dict):
        for key, each in value.items():
            if isinstance(each, str) and key in ("ja", "en", "easy", "word", "instead", "id"):
                yield each
            yield from words_of(each)


def shipped_words() -> set[str]:
    folder = bank_folder()
    paths = [path for path in folder.rglob("*.toml") if CASES not in path.parts]
    return {words for path in paths for words in words_of(tomllib.loads(path.read_text("utf-8")))}


def read(markdown: str) -> str:
    """Give what a reader of the rendered page sees, a line a block."""
    return "\n".join(_seen(token) for token in MarkdownIt("gfm-like").parse(markdown))


def _seen(token: Token) -> str:
    if token.type != "inline":
        return on_one_line(token.content)
    return on_one_line("".join(each.content or " " for each in token.children or ()))


def on_one_line(text: str) -> str:
    return re.sub(r"[ \t\n]+", " ", text).strip(" ")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_and_id_of_the_shipped_bank_is_there_in_both_languages(
    language: Language,
) -> None:
    seen, words = read(logic(built_in(), "markdown", language)), shipped_words()
    assert len(words) > 3000
    assert [each for each in words if on_one_line(each) not in seen] == []


@pytest.mark.parametrize("kind", SHOWN)
def test_no_key_of_a_table_is_left_out(kind: type) -> None:
    forms, elsewhere = SHOWN[kind]
    assert {field.name for field in fields(kind)} == set(forms) | elsewhere


def test_easy_japanese_stands_beside_the_other_two_where_it_was_written() -> None:
    text = Text(ja="移住", en="Move", easy="ひっこし")
    why = Text(ja="理由", en="Because", easy="わけ")
    written = logic(small(replace(PATH, text=text, why=why)), "markdown", "en")
    assert "### Move / 移住 / ひっこし (path)" in written
    assert "- Why: Because\n  - 理由\n  - わけ\n" in written
    eased = logic(small(replace(PATH, text=text)), "markdown", "easy")
    assert "### ひっこし / 移住 / Move（path）" in eased


def test_a_text_that_is_the_same_in_both_languages_stands_once() -> None:
    written = logic(small(replace(PATH, text=both("km"))), "markdown", "en")
    assert "### km (path)" in written


def test_a_task_says_which_answers_name_it() -> None:
    written = logic(small(), "markdown", "en")
    entry = written.split("### Ask in writing (ask)")[1].split("\n#")[0]
    assert '- Named by the answer: "How will you work?" is "From afar"' in entry


def test_a_task_without_a_condition_that_no_answer_names_says_that_it_is_never_offered() -> None:
    known = {"ask": task("ask", "Ask"), "idle": task("idle", "Idle")}
    when = Condition.parse({"q": "path", "is": "near"})
    held = {**known, "held": replace(task("held", "Held"), when=when)}
    written = logic(small(tasks=held), "markdown", "en")
    never = tables.NEVER_OFFERED.en
    assert [never in entry for entry in written.split("## Tasks")[1].split("### ")[1:4]] == [
        False,
        True,
        False,
    ]


def test_the_deadline_of_a_task_says_from_when_how_long_and_by_whose_word() -> None:
    deadline = Deadline(
        days=14,
        counted_from=Text(ja="引っ越した日", en="the day of the move"),
        source="https://example.org/rule",
        checked_on=date(2026, 11, 23),
        confidence="secondary",
    )
    late = {"ask": replace(task("ask", "Ask"), deadline=deadline)}
    written = logic(small(tasks=late), "markdown", "en")
    assert "  - counted from: the day of the move\n  - 引っ越した日\n  - within 14 days" in written
    assert "`https://example.org/rule`" in written
    assert "secondary" in written


def test_the_letter_of_a_task_can_be_copied_unchanged_in_each_language() -> None:
    draft = Text(ja="拝啓\n\n1. *質問*", en="Hello,\n\n1. *One* question")
    written = logic(
        small(tasks={"ask": replace(task("ask", "Ask"), draft=draft)}), "markdown", "en"
    )
    assert f"```text\n{draft.ja}\n```" in written
    assert f"```text\n{draft.en}\n```" in written


@pytest.mark.parametrize(
    ("weeks", "words"),
    [
        (8, "about 8 weeks before the move"),
        (0, "around the day of the move"),
        (-2, "within about 2 weeks after the move"),
    ],
)
def test_a_lead_is_said_as_before_on_or_after_the_day_of_the_move(weeks: int, words: str) -> None:
    led = {"ask": replace(task("ask", "Ask"), lead_weeks=weeks)}
    assert f"- To begin: {words}" in logic(small(tasks=led), "markdown", "en")


def test_conditions_are_said_in_the_language_asked_for_alone() -> None:
    ja, en = (read(logic(small(), "markdown", language)) for language in LANGUAGES)
    assert "聞くとき: 「働き方は？」が「離れて働く」" in ja
    assert 'Asked when: "How will you work?" is "From afar"' in en
    assert "Asked when" not in ja
    assert "聞くとき" not in en
