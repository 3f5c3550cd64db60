"""A bank written by hand, small enough to work out what every answer to it means."""

from collections.abc import Mapping

from relocate_tui.assessment.assess import assess
from relocate_tui.assessment.result import Assessment
from relocate_tui.bank.bank import Bank
from relocate_tui.bank.barrier import Barrier, StageRule
from relocate_tui.bank.condition import Condition
from relocate_tui.bank.question import Depth, Option, Question
from relocate_tui.bank.task import Leads
from relocate_tui.bank.value import Given, Mark, Place
from relocate_tui.interview.answers import Answers, Town
from tests.banks import ALWAYS, DESTINATION, TODAY, WORD, bank_of, gate, leaf, outcomes, task

SAKU = Place(prefecture="nagano", town="佐久市")
NAGANO = Place(prefecture="nagano")


def asked(  # noqa: PLR0913 -- a question has that many sides
    question_id: str,
    options: Mapping[str, float | None],
    *,
    barrier: str = "alpha",
    tasks: Mapping[str, str] | None = None,
    ask_when: Condition = ALWAYS,
    skip: bool = False,
    per_town: bool = False,
    depth: Depth = "full",
) -> Question:
    """One single-choice question; an option with a number is as ready as it says."""
    named = tasks or {}
    return Question(
        id=question_id,
        section="first",
        kind="single",
        text=WORD,
        why=WORD,
        depth=depth,
        ask_when=ask_when,
        when_unknown="skip" if skip else "ask",
        per_town=per_town,
        weights={barrier: 1.0} if any(one is not None for one in options.values()) else {},
        options=tuple(
            Option(
                id=name,
                text=WORD,
                ready={} if ready is None else {barrier: ready},
                tasks=(named[name],) if name in named else (),
            )
            for name, ready in options.items()
        ),
    )


KEEPS = leaf("work-path", "keep")
QUESTIONS = (
    asked("move-status", {"thinking": None, "decided": None, "moved": None}, depth="quick"),
    asked("work-path", {"keep": None, "change": None}, depth="quick"),
    DESTINATION,
    asked(
        "permission",
        {"written": 1.0, "verbal": 0.5, "refused": 0.1, "final": 0.0},
        tasks={"refused": "ask-again"},
        ask_when=KEEPS,
        skip=True,
        depth="quick",
    ),
    asked("fit", {"few": 1.0, "mostly": 0.0}, ask_when=KEEPS, skip=True, depth="quick"),
    asked("budget", {"works": 1.0, "short": 0.0}, tasks={"short": "budget"}),
    asked("line", {"confirmed": 1.0, "asked": 0.5, "none": 0.0}, per_town=True),
    asked("office-weeks", {"possible": None, "no": None}),
    asked("visits", {"many": 1.0, "some": 0.5, "none": 0.0}, barrier="beta"),
    asked("people", {"many": 1.0, "some": 0.5, "none": 0.0}, barrier="gamma"),
)
BANK = bank_of(
    QUESTIONS,
    barriers={
        name: Barrier(id=name, name=WORD, about=WORD, weight=1)
        for name in ("alpha", "beta", "gamma")
    },
    gates={
        "permission": gate(
            "permission",
            leaf("permission", "written"),
            Condition.parse({"q": "permission", "in": ["refused", "final"]}),
            applies_when=KEEPS,
        ),
        "fit": gate("fit", leaf("fit", "few"), leaf("fit", "mostly"), applies_when=KEEPS),
        "budget": gate("budget", leaf("budget", "works"), leaf("budget", "short")),
        "line": gate("line", leaf("line", "confirmed"), leaf("line", "none"), applies_when=KEEPS),
    },
    tasks=(
        task("ask-again", leads_to=Leads(question="permission", option="verbal")),
        task("budget", leads_to=Leads(question="budget", option="works")),
    ),
    stages=(
        StageRule(id="settled", when=leaf("move-status", "moved"), name=WORD),
        StageRule(id="acting", when=leaf("move-status", "decided"), name=WORD),
        StageRule(id="considering", when=leaf("visits", "many"), name=WORD),
        StageRule(id="interested", when=ALWAYS, name=WORD),
    ),
    outcomes=outcomes(
        moved_when=leaf("move-status", "moved"),
        office_weeks_when=leaf("office-weeks", "possible"),
        two_base_gates=("permission", "fit"),
        try_first_barriers=("beta",),
        two_step_barriers=("gamma",),
    ),
)
READY: Mapping[str, Given] = {
    "move-status": "thinking",
    "work-path": "keep",
    "destination": SAKU,
    "permission": "written",
    "fit": "few",
    "budget": "works",
    "line": "confirmed",
    "office-weeks": "no",
    "visits": "many",
    "people": "many",
}
"""All in place: the outcome is to plan."""
BLANK = None


def answers(changed: Mapping[str, Given | None] | None = None) -> Answers:
    """Everything is ready but for what is `changed`; None leaves a question blank."""
    given = {name: one for name, one in {**READY, **(changed or {})}.items() if one is not None}
    line = given.pop("line", None)
    named = isinstance(given.get("destination"), Place) and given["destination"] != NAGANO
    towns = {"saku": Town(name="佐久市", given={"line": line})} if line and named else {}
    return Answers(given=given, towns=towns)


def assessed(changed: Mapping[str, Given | None] | None = None, bank: Bank = BANK) -> Assessment:
    return assess(bank, answers(changed), TODAY)


UNKNOWN, DECLINED = Mark.UNKNOWN, Mark.DECLINED
