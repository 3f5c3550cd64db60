"""Random small banks, random answers to them, and what open answers may become."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from random import Random

from hypothesis import strategies as st

from relocate_tui.bank.bank import Bank, Identity, Prefecture
from relocate_tui.bank.barrier import Adjustment, Barrier, Contradiction, Gate, Outcomes, StageRule
from relocate_tui.bank.condition import Condition
from relocate_tui.bank.fact import FACTS
from relocate_tui.bank.question import Band, Kind, Option, Question, Section
from relocate_tui.bank.reading import Reading, Status
from relocate_tui.bank.subsidy import Part, Subsidy, SubsidyTest, Version
from relocate_tui.bank.task import Leads, Task
from relocate_tui.bank.value import Given, Mark, Person, Place, Value
from relocate_tui.interview.answers import Answers, Town
from relocate_tui.text import Text

WORD = Text(ja="語", en="word")
TODAY = date(2027, 1, 15)
BARRIERS = ("alpha", "beta", "gamma")
READY = (0.0, 0.25, 0.35, 0.5, 0.7, 1.0)
WEIGHTS = (0.3, 0.5, 1.0, 2.0, 3.0)
KINDS: tuple[Kind, ...] = ("single", "multi", "number", "people")
PLACES = (
    Place(prefecture="nagano"),
    Place(prefecture="nagano", town="佐久市"),
    Place(prefecture="tokyo", town="檜原村"),
)
CHILD, PARENT = Person(relation="child", age_band="6-11"), Person(relation="parent", age_band="50s")
HEADS = ((), (PARENT,), (CHILD,), (CHILD, PARENT), (CHILD, CHILD, CHILD))
NUMBERS = (-5, 0, 5, 50)
MARKS = (Mark.UNKNOWN, Mark.DECLINED)
PREFECTURES = {
    "nagano": Prefecture(id="nagano", name=Text(ja="長野県", en="Nagano")),
    "tokyo": Prefecture(id="tokyo", name=Text(ja="東京都", en="Tokyo"), tokyo_area=True),
}
ALWAYS = Condition.ALWAYS
NEVER = Condition(operator="any")


def leaf(question: str, option: str) -> Condition:
    return Condition(operator="question", subject=question, comparison="is", operand=option)


def negated(part: Condition) -> Condition:
    return Condition(operator="not", parts=(part,))


def subjects(condition: Condition) -> set[str]:
    """Name the questions a condition reads, those behind its facts included."""
    return {
        FACTS[each.subject].question if each.operator == "fact" else each.subject
        for each in condition.leaves()
    }


def values(question: Question) -> tuple[Value, ...]:
    """Give enough values to meet every option, band, set of picks and fact there is."""
    ids = tuple(option.id for option in question.options)
    match question.kind:
        case "single":
            return tuple(each.id for each in question.options if each.stores == "value")
        case "multi":
            return (*((one,) for one in ids), (), ids)
        case "number":
            return NUMBERS
        case "people":
            return HEADS
        case _:
            return PLACES


# --- banks ----------------------------------------------------------------------------------------


def leaves(question: Question) -> tuple[Condition, ...]:
    """Give the comparisons that can be made of a question."""

    def about(comparison: str, operand: object) -> Condition:
        return Condition.parse({"q": question.id, comparison: operand})

    match question.kind:
        case "single":
            ids = [option.id for option in question.options]
            return (*(about("is", one) for one in ids), about("in", ids[:2]))
        case "multi":
            return (about("has", "a"), about("is", []))
        case "number":
            return (about("at_least", 0), about("at_most", 5))
        case "people":
            table = {"fact": "children-under-18", "at_least": 1}
            return (Condition.parse(table), Condition.parse({"fact": "has-partner", "is": False}))
        case _:
            town = {"fact": "destination-town", "is": "佐久市"}
            area = {"fact": "destination-in-tokyo-area", "is": True}
            return (Condition.parse(town), Condition.parse(area))


def conditions(earlier: tuple[Question, ...]) -> st.SearchStrategy[Condition]:
    """Give claims about `earlier` questions: single comparisons, or all, any and not of them."""
    found = tuple(each for question in earlier for each in leaves(question))
    if not found:
        return st.just(ALWAYS)

    def inner(parts: st.SearchStrategy[Condition]) -> st.SearchStrategy[Condition]:
        several = st.lists(parts, min_size=1, max_size=3).map(tuple)
        return st.one_of(
            several.map(lambda each: Condition(operator="all", parts=each)),
            several.map(lambda each: Condition(operator="any", parts=each)),
            parts.map(negated),
        )

    return st.recursive(st.sampled_from(found), inner, max_leaves=3)


def perhaps(strategy: st.SearchStrategy[Condition]) -> st.SearchStrategy[Condition]:
    return st.one_of(st.just(ALWAYS), strategy)


@st.composite
def questions(draw: st.DrawFn, number: int, earlier: tuple[Question, ...]) -> Question:
    """Draw one question that may hang on `earlier` ones."""
    taken = {question.id for question in earlier}
    kind = draw(st.sampled_from(KINDS if "household" not in taken else KINDS[:3]))
    barriers = draw(st.sets(st.sampled_from(BARRIERS), max_size=2))

    def ready() -> dict[str, float]:
        if draw(st.integers(0, 5)) == 0:
            return {}
        return {barrier: draw(st.sampled_from(READY)) for barrier in sorted(barriers)}

    options: tuple[Option, ...] = ()
    bands: tuple[Band, ...] = ()
    if kind in ("single", "multi"):
        size = draw(st.integers(2, 3))
        options = tuple(
            Option(id="abc"[place], text=WORD, ready=ready(), tasks=(f"task-{place}",))
            for place in range(size)
        )
    else:
        bands = (
            Band(id="less", at_least=0, below=2, ready=ready(), tasks=("task-0",)),
            Band(id="more", at_least=2, below=20, ready=ready()),
        )
    return Question(
        id="household" if kind == "people" else f"q{number}",
        section="first" if number < 4 else "second",
        kind=kind,
        text=WORD,
        why=WORD,
        depth=draw(st.sampled_from(("quick", "full"))),
        seconds=draw(st.integers(0, 60)),
        ask_when=draw(perhaps(conditions(earlier))),
        when_unknown=draw(st.sampled_from(("ask", "skip"))),
        per_town=kind != "people" and draw(st.integers(0, 3)) == 0,
        weights={barrier: draw(st.sampled_from(WEIGHTS)) for barrier in sorted(barriers)},
        options=options,
        bands=bands,
        none_ready=ready() if kind == "multi" else {},
    )


DESTINATION = Question(id="destination", section="first", kind="place", text=WORD, why=WORD)


@st.composite
def banks(draw: st.DrawFn) -> Bank:
    """Draw a bank of 4 to 8 questions, and the rules that read them."""
    asked: tuple[Question, ...] = (DESTINATION,)
    for number in range(draw(st.integers(4, 8))):
        asked = (*asked, draw(questions(number, asked)))
    first = tuple(question for question in asked if question.section == "first")
    section = draw(st.one_of(st.just(ALWAYS), st.just(ALWAYS), conditions(first)))
    claim = conditions(asked)
    barriers = {
        barrier: Barrier(
            id=barrier,
            name=WORD,
            about=WORD,
            weight=draw(st.sampled_from((1.0, 2.5, 7.0))),
            applies_when=draw(perhaps(claim)),
            adjustments=tuple(
                Adjustment(when=when, weight=draw(st.sampled_from((0.5, 4.0, 9.0))))
                for when in draw(st.lists(claim, max_size=2))
            ),
        )
        for barrier in BARRIERS
    }
    singles = tuple(question for question in asked if question.kind == "single")
    gates = {
        question.id: gate(
            question.id,
            leaf(question.id, "a"),
            leaf(question.id, "b"),
            applies_when=draw(perhaps(claim)),
        )
        for question in singles[:2]
    }
    tasks = tuple(
        task(
            f"task-{place}",
            leads_to=Leads(question=singles[0].id, option="a") if singles else None,
            when=draw(claim) if place == 2 else None,
            gate=next(iter(gates), None),
        )
        for place in range(3)
    )
    return bank_of(
        asked,
        sections=(
            Section(id="first", title=WORD, about=WORD),
            Section(id="second", title=WORD, about=WORD, ask_when=section),
        ),
        barriers=barriers,
        gates=gates,
        tasks=tasks,
        stages=(StageRule(id="planning", when=draw(claim), name=WORD),),
        contradictions=(Contradiction(id="odd", when=draw(claim), text=WORD),),
        outcomes=outcomes(
            moved_when=draw(claim),
            office_weeks_when=draw(claim),
            two_base_gates=tuple(gates)[:1],
        ),
        subsidies=(
            subsidy(
                criterion("one", draw(claim), applies_when=draw(perhaps(claim))),
                criterion("two", draw(claim), one_of="either"),
                criterion("three", draw(claim), one_of="either"),
                parts=(Part(id="part", name=WORD, when=draw(claim)),),
            ),
        ),
    )


def gate(
    question: str,
    settled_when: Condition,
    blocking_when: Condition,
    *,
    applies_when: Condition = ALWAYS,
    due_when: Condition = ALWAYS,
) -> Gate:
    return Gate(
        id=question,
        name=WORD,
        barrier="alpha",
        questions=(question,),
        settled_when=settled_when,
        blocking_when=blocking_when,
        applies_when=applies_when,
        due_when=due_when,
        settled=WORD,
        open=WORD,
        blocking=WORD,
    )


def task(
    task_id: str,
    *,
    leads_to: Leads | None = None,
    when: Condition | None = None,
    gate: str | None = None,
    withheld_if_declined: tuple[str, ...] = (),
) -> Task:
    return Task(
        id=task_id,
        title=WORD,
        done_when=WORD,
        who=WORD,
        phase="before-deciding",
        weight=1,
        why=WORD,
        leads_to=leads_to,
        when=when,
        gate=gate,
        withheld_if_declined=withheld_if_declined,
    )


def criterion(
    test_id: str,
    when: Condition | None,
    *,
    one_of: str | None = None,
    applies_when: Condition = ALWAYS,
    recheck_days: int = 100,
) -> SubsidyTest:
    """A rule read on the first of January 2027."""
    return SubsidyTest(
        id=test_id,
        text=WORD,
        source="https://town.example",
        checked_on=date(2027, 1, 1),
        recheck_days=recheck_days,
        confidence="official",
        applies_when=applies_when,
        when=when,
        ask_office=WORD if when is None else None,
        one_of=one_of,
    )


def subsidy(*tests: SubsidyTest, parts: tuple[Part, ...] = ()) -> Subsidy:
    version = Version(since=date(2020, 1, 1), tests=tests, parts=parts)
    return Subsidy(
        id="grant", name=WORD, summary=WORD, level="national", desk="desk", versions=(version,)
    )


def outcomes(
    *,
    moved_when: Condition = NEVER,
    office_weeks_when: Condition = NEVER,
    two_base_gates: tuple[str, ...] = (),
    try_first_barriers: tuple[str, ...] = ("alpha",),
) -> Outcomes:
    return Outcomes(
        moved_when=moved_when,
        office_weeks_when=office_weeks_when,
        two_base_gates=two_base_gates,
        too_early_below=0.5,
        try_first_barriers=try_first_barriers,
        try_first_below=50,
        two_step_barriers=("beta",),
        two_step_below=50,
    )


def bank_of(  # noqa: PLR0913 -- a bank has that many tables
    asked: tuple[Question, ...],
    *,
    sections: tuple[Section, ...] = (Section(id="first", title=WORD, about=WORD),),
    barriers: Mapping[str, Barrier] | None = None,
    gates: Mapping[str, Gate] | None = None,
    tasks: tuple[Task, ...] = (),
    stages: tuple[StageRule, ...] = (),
    contradictions: tuple[Contradiction, ...] = (),
    outcomes: Outcomes = outcomes(),  # noqa: B008 -- frozen
    subsidies: tuple[Subsidy, ...] = (),
) -> Bank:
    return Bank(
        identity=Identity(id="random", version="1", digest="0" * 16, title=WORD),
        sections={section.id: section for section in sections},
        questions={question.id: question for question in asked},
        barriers=barriers or {},
        gates=gates or {},
        stages=stages,
        outcomes=outcomes,
        contradictions={each.id: each for each in contradictions},
        tasks={each.id: each for each in tasks},
        not_yet={},
        desks={},
        subsidies={each.id: each for each in subsidies},
        evidence={},
        terms={},
        prefectures=PREFECTURES,
        avoided=(),
    )


# --- answers --------------------------------------------------------------------------------------


@st.composite
def answers_to(draw: st.DrawFn, bank: Bank) -> Answers:
    """Draw answers of every state to any of the questions, also to those that do not apply.

    A town has answers only once it is named, so that naming one never takes an answer away.
    """
    given: dict[str, Given] = {}
    about_town: dict[str, Given] = {}
    for question in bank.questions.values():
        state = draw(st.integers(0, 9))
        if state >= 8:
            continue
        answer = MARKS[state] if state < 2 else draw(st.sampled_from(values(question)))
        (about_town if question.per_town else given)[question.id] = answer
    place = given.get("destination")
    towns: dict[str, Town] = {}
    if isinstance(place, Place) and place.town is not None:
        towns["here"] = Town(name=draw(st.sampled_from((place.town, None))), given=about_town)
    elif place is not None:
        towns["elsewhere"] = Town(name="小諸市", given=about_town)
    return Answers(given=given, towns=towns)


@st.composite
def answered_banks(draw: st.DrawFn) -> tuple[Bank, Answers]:
    bank = draw(banks())
    return bank, draw(answers_to(bank))


def is_open(bank: Bank, answers: Answers, question_id: str) -> bool:
    """Tell whether an answer may still come: blank or "?", and of a town only once it is named."""
    if bank.questions[question_id].per_town and answers.town_in_question() is None:
        return False
    return answers.answer(question_id) in (None, Mark.UNKNOWN)


def one_more(random: Random, bank: Bank, answers: Answers) -> Answers:
    """Let one open answer become a value, "?" or "-"."""
    found = [name for name in bank.questions if is_open(bank, answers, name)]
    if not found:
        return answers
    name = random.choice(found)
    pool: tuple[Given, ...] = (*values(bank.questions[name]), *MARKS)
    return answers.with_answer(bank, name, random.choice(pool))


def complete(random: Random, bank: Bank, answers: Answers) -> Answers:
    """Let every open answer become a value, "?" or "-"; the destination first."""
    for name in sorted(bank.questions, key=lambda each: each != "destination"):
        if is_open(bank, answers, name):
            pool: tuple[Given, ...] = (*values(bank.questions[name]), *MARKS)
            answers = answers.with_answer(bank, name, random.choice(pool))
    return answers


def complete_all(bank: Bank, answers: Answers) -> Iterator[Answers]:
    """Go through everything the open answers may become; a question not asked is left open.

    The questions that others hang on have to stand first, as the destination does.
    """

    def fill(names: list[str], so_far: Answers) -> Iterator[Answers]:
        if not names:
            yield so_far
            return
        name, *rest = names
        question = bank.questions[name]
        asked = so_far.reading(bank).status(question) is Status.ASKED
        if not asked or not is_open(bank, so_far, name):
            yield from fill(rest, so_far)
            return
        for given in (*values(question), *MARKS):
            yield from fill(rest, so_far.with_answer(bank, name, given))

    yield from fill(list(bank.questions), answers)


# --- the same arithmetic once more, as plainly as it can be said ----------------------------------


def plain_ready(question: Question, barrier: str, value: Value) -> float | None:
    """How ready a value is, written without looking at the program's own reading of it."""
    if question.kind == "single":
        found = [one.ready.get(barrier) for one in question.options if one.id == value]
    elif question.kind == "multi":
        assert isinstance(value, tuple)
        if not value:
            return question.none_ready.get(barrier)
        found = [one.ready.get(barrier) for one in question.options if one.id in value]
    else:
        point = len(value) if isinstance(value, tuple) else value
        assert isinstance(point, int | float)
        found = [
            band.ready.get(barrier)
            for band in question.bands
            if isinstance(band.at_least, int)
            and isinstance(band.below, int)
            and band.at_least <= point < band.below
        ]
    said = [ready for ready in found if ready is not None]
    return min(said) if said else None


def plain_score(bank: Bank, reading: Reading, barrier: str) -> float | None:
    """Mean of what was answered with a value, whatever is still missing."""
    total = weight = 0.0
    for question in bank.questions.values():
        value = reading.value(question)
        if value is None or barrier not in question.weights:
            continue
        ready = plain_ready(question, barrier, value)
        if ready is not None:
            weight += question.weights[barrier]
            total += question.weights[barrier] * ready
    return 100 * total / weight if weight else None


def plain_overall(
    bank: Bank, scores: Mapping[str, float | None], weight_of: Callable[[str], float | None]
) -> float | None:
    """Mean over the barriers that apply and hold a value; no weight means that one does not."""
    found = [
        (score, weight)
        for barrier in bank.barriers
        if (score := scores[barrier]) is not None and (weight := weight_of(barrier)) is not None
    ]
    whole = sum(weight for _, weight in found)
    return sum(score * weight for score, weight in found) / whole if whole else None


# --- sources kept apart, for intervals that can be reached at both ends ---------------------------


@st.composite
def simple_banks(draw: st.DrawFn) -> Bank:
    """Draw a bank whose scored questions each hang on nothing, or on one question of their own."""
    asked: tuple[Question, ...] = ()
    for number in range(draw(st.integers(1, 3))):
        scored = draw(questions(number, ()))
        asks = ALWAYS
        if number < 2 and draw(st.booleans()):
            source = Question(
                id=f"source{number}",
                section="first",
                kind="single",
                text=WORD,
                why=WORD,
                options=(Option(id="a", text=WORD), Option(id="b", text=WORD)),
            )
            asked = (*asked, source)
            asks = draw(st.sampled_from((leaf(source.id, "a"), negated(leaf(source.id, "b")))))
        changed = replace(
            scored, id=f"q{number}", section="first", ask_when=asks, per_town=False
        )
        asked = (*asked, changed)
    named = Barrier(id="alpha", name=WORD, about=WORD, weight=1)
    return bank_of(asked, barriers={"alpha": named, "beta": replace(named, id="beta")})
