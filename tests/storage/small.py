"""A bank just large enough for every kind of answer."""

from dataclasses import replace
from datetime import date

from relocate_tui.bank.bank import Bank, Identity, Prefecture
from relocate_tui.bank.barrier import Outcomes
from relocate_tui.bank.condition import Condition
from relocate_tui.bank.question import Kind, Option, Question
from relocate_tui.bank.subsidy import LocalRule, Subsidy, SubsidyTest, Version
from relocate_tui.interview.answers import Answers
from relocate_tui.storage.answers_file import AnswersFile, read_answers
from relocate_tui.text import Text
from relocate_tui.untrusted.limits import parse_toml

WORD = Text(ja="語", en="word")


def question(question_id: str, kind: Kind, *options: str, per_town: bool = False) -> Question:
    return Question(
        id=question_id,
        section="all",
        kind=kind,
        text=WORD,
        why=WORD,
        per_town=per_town,
        month=True,
        minimum=0 if kind == "number" else None,
        options=tuple(Option(id=option, text=WORD) for option in options),
    )


QUESTIONS = (
    question("work-path", "single", "keep-by-telework", "change-job"),
    question("motives", "multi", "nature", "children", "quiet"),
    question("household-budget-margin", "number"),
    question("move-date", "date"),
    question("destination", "place"),
    question("household", "people"),
    question("history", "periods"),
    question("remark", "text"),
    question("line-at-address", "single", "confirmed", "asked", per_town=True),
    question("clinic-minutes", "number", per_town=True),
)


def for_the_desk(test_id: str) -> SubsidyTest:
    return SubsidyTest(
        id=test_id,
        text=WORD,
        source="https://town.example",
        checked_on=date(2027, 1, 1),
        recheck_days=100,
        confidence="official",
        ask_office=WORD,
    )


GRANT = Subsidy(
    id="grant",
    name=WORD,
    summary=WORD,
    level="national",
    desk="desk",
    tests=(for_the_desk("papers"),),
    versions=(Version(since=date(2020, 1, 1), tests=(for_the_desk("budget"),)),),
)
SAKU_RULE = LocalRule(
    id="saku", subsidy="grant", name=WORD, prefecture="nagano", tests=(for_the_desk("wait"),)
)
SMALL = Bank(
    identity=Identity(id="small", version="1", digest="0123456789abcdef", title=WORD),
    sections={},
    questions={each.id: each for each in QUESTIONS},
    barriers={},
    gates={},
    stages=(),
    outcomes=Outcomes(
        moved_when=Condition.ALWAYS,
        office_weeks_when=Condition.ALWAYS,
        two_base_gates=(),
        too_early_below=0.5,
        try_first_barriers=(),
        try_first_below=50,
        two_step_barriers=(),
        two_step_below=50,
    ),
    contradictions={},
    tasks={},
    not_yet={},
    desks={},
    subsidies={"grant": GRANT},
    local_rules={"saku": SAKU_RULE},
    town_lists={},
    paper_sections={},
    evidence={},
    terms={},
    prefectures={"nagano": Prefecture(id="nagano", name=WORD)},
    avoided=(),
)

LATER = replace(
    SMALL,
    identity=replace(SMALL.identity, version="2", digest="fedcba9876543210"),
    subsidies={},
    questions={
        **{key: each for key, each in SMALL.questions.items() if key != "motives"},
        "work-path": question("work-path", "single", "change-job"),
    },
)
"""The next bank: one question, one option, one programme fewer."""

WRITTEN_BY_HAND = """
format = 1
language = "ja"
[answers]
work-path = "keep-by-telework"
motives = ["nature", "children"]
household-budget-margin = 30000
move-date = 2027-04-01
destination = { prefecture = "nagano", town = "佐久市" }
household = [{ relation = "partner", age_band = "30s", needs = [] }]
history = [{ from = 2018-04-01, to = 2026-09-30, where = "tokyo-23", registered = true }]
remark = { text = "髙い山を見たい" }
[towns.saku]
name = "佐久市"
[towns.saku.answers]
line-at-address = "confirmed"
clinic-minutes = "?"
[notes]
work-path = "来週、上司に聞く"
"""
APRIL = date(2027, 4, 1)


def read(text: str, bank: Bank = SMALL) -> AnswersFile:
    return read_answers(parse_toml(text.encode(), "a.toml"), bank, "a.toml")


def answers(text: str = WRITTEN_BY_HAND) -> Answers:
    return read(text).answers
