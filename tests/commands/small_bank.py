"""A bank small enough to know by heart."""

from collections.abc import Mapping
from dataclasses import replace

from relocate_tui.bank.bank import Bank, Identity
from relocate_tui.bank.barrier import Barrier, Gate, Outcomes
from relocate_tui.bank.condition import Condition
from relocate_tui.bank.question import Band, Option, Question, Section
from relocate_tui.bank.task import Leads, Task
from relocate_tui.text import Text


def both(words: str) -> Text:
    return Text(ja=words, en=words)


PATH = Question(
    id="path",
    section="work",
    kind="single",
    text=Text(ja="働き方は？", en="How will you work?"),
    why=both("why"),
    weights={"reach": 2.0},
    options=(
        Option(
            id="far",
            text=Text(ja="離れて働く", en="From afar"),
            ready={"reach": 0.5},
            tasks=("ask",),
        ),
        Option(id="near", text=Text(ja="近くで働く", en="Nearby"), ready={"reach": 1.0}),
    ),
)
MONEY = Question(
    id="money",
    section="home",
    kind="number",
    text=Text(ja="余りは？", en="What is left?"),
    why=both("why"),
    ask_when=Condition.parse({"q": "path", "is": "far"}),
    when_unknown="skip",
    unit=Text(ja="円", en="yen"),
    bands=(
        Band(id="short", below=0.0, ready={"reach": 0.0}),
        Band(id="room", at_least=0.0, below=30000.0),
    ),
)


def small(
    *questions: Question, sections: Mapping[str, Condition] | None = None, **tables: object
) -> Bank:
    asked = questions or (PATH, MONEY)
    named = {each.section: Condition.ALWAYS for each in asked} | dict(sections or {})
    bank = Bank(
        identity=Identity(id="small", version="1", digest="0" * 16, title=both("Small")),
        sections={
            name: Section(id=name, title=both(name), about=both("about"), ask_when=when)
            for name, when in named.items()
        },
        questions={each.id: each for each in asked},
        barriers={
            "reach": Barrier(
                id="reach", name=Text(ja="届くこと", en="Reach"), about=both("about"), weight=7
            )
        },
        gates={},
        local_rules={},
        town_lists={},
        stages=(),
        outcomes=Outcomes(
            moved_when=Condition.ALWAYS,
            office_weeks_when=Condition.ALWAYS,
            two_base_gates=(),
            too_early_below=0.25,
            try_first_barriers=("reach",),
            try_first_below=37,
            two_step_barriers=(),
            two_step_below=50,
        ),
        contradictions={},
        tasks={"ask": task("ask", "Ask in writing")},
        not_yet={},
        desks={},
        subsidies={},
        paper_sections={},
        evidence={},
        terms={},
        prefectures={},
        avoided=(),
    )
    return replace(bank, **tables)  # type: ignore[arg-type]


def task(name: str, title: str, leads_to: Leads | None = None) -> Task:
    words = both("words")
    return Task(
        id=name,
        title=both(title),
        done_when=words,
        role="self",
        lead_weeks=8,
        who=words,
        phase="before-moving",
        weight=1,
        why=words,
        leads_to=leads_to,
    )


def gate(**conditions: Condition) -> Gate:
    never = Condition(operator="any")
    words = both("words")
    return Gate(
        id="floor",
        name=both("The floor"),
        barrier="reach",
        questions=("path",),
        settled_when=conditions.get("settled_when", never),
        blocking_when=conditions.get("blocking_when", never),
        settled=words,
        open=words,
        blocking=words,
    )
