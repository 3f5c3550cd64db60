"""Random small banks, random answers to them, and what open answers may become.

Banks and answers are thrown by dice that Hypothesis seeds: drawn choice by choice they took sixty
times as long, and the intervals need thousands of cases. A failure names the seed to throw again.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from hypothesis import strategies as st

from relocate_tui.bank.bank import Bank, Identity, Prefecture
from relocate_tui.bank.barrier import Adjustment, Barrier, Contradiction, Gate, Outcomes, StageRule
from relocate_tui.bank.condition import Condition
from relocate_tui.bank.fact import FACTS
from relocate_tui.bank.month import Month
from relocate_tui.bank.question import Band, Kind, Option, Question, Section
from relocate_tui.bank.reading import Reading, Status
from relocate_tui.bank.rows import AGE_BANDS, PLACES_LIVED, RELATIONS, Period, Person
from relocate_tui.bank.subsidy import Part, Subsidy, SubsidyTest, Version
from relocate_tui.bank.task import Leads, Task
from relocate_tui.bank.value import Given, Mark, Place, Value, Words
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
BLANK = 8
SECOND_FROM = 4
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


def condition(random: Random, earlier: Sequence[Question], depth: int = 2) -> Condition:
    """Throw a claim about `earlier` questions: one comparison, or all, any and not of some."""
    found = [each for question in earlier for each in leaves(question)]
    shape = random.choice(("leaf", "leaf", "all", "any", "not")) if depth else "leaf"
    if not found:
        return ALWAYS
    if shape == "leaf":
        return random.choice(found)
    if shape == "not":
        return negated(condition(random, earlier, depth - 1))
    parts = tuple(condition(random, earlier, depth - 1) for _ in range(random.randint(1, 3)))
    return Condition(operator="all" if shape == "all" else "any", parts=parts)


def perhaps(random: Random, earlier: Sequence[Question]) -> Condition:
    return condition(random, earlier) if random.random() < 0.5 else ALWAYS


def question(random: Random, number: int, earlier: Sequence[Question]) -> Question:
    """Throw one question that may hang on `earlier` ones."""
    taken = {question.id for question in earlier}
    kind = random.choice(KINDS if "household" not in taken else KINDS[:3])
    barriers = random.sample(BARRIERS, random.randint(0, 2))

    def ready() -> dict[str, float]:
        unscored = random.random() < 0.15
        return {} if unscored else {barrier: random.choice(READY) for barrier in barriers}

    options: tuple[Option, ...] = ()
    bands: tuple[Band, ...] = ()
    if kind in ("single", "multi"):
        options = tuple(
            Option(id="abc"[place], text=WORD, ready=ready(), tasks=(f"task-{place}",))
            for place in range(random.randint(2, 3))
        )
    else:
        bands = (
            Band(id="less", at_least=0, below=2, ready=ready(), tasks=("task-0",)),
            Band(id="more", at_least=2, below=20, ready=ready()),
        )
    return Question(
        id="household" if kind == "people" else f"q{number}",
        section="first" if number < SECOND_FROM else "second",
        kind=kind,
        text=WORD,
        why=WORD,
        depth=random.choice(("quick", "full")),
        seconds=random.randint(0, 60),
        ask_when=perhaps(random, earlier),
        when_unknown=random.choice(("ask", "skip")),
        per_town=kind != "people" and random.random() < 0.25,
        weights={barrier: random.choice(WEIGHTS) for barrier in barriers},
        options=options,
        bands=bands,
        none_ready=ready() if kind == "multi" else {},
    )


DESTINATION = Question(id="destination", section="first", kind="place", text=WORD, why=WORD)


def bank(random: Random) -> Bank:
    """Throw a bank of 4 to 8 questions beside the destination, and the rules that read them."""
    asked: list[Question] = [DESTINATION]
    for number in range(random.randint(4, 8)):
        asked.append(question(random, number, asked))
    first = [each for each in asked if each.section == "first"]

    def claim() -> Condition:
        return condition(random, asked)

    singles = [each.id for each in asked if each.kind == "single"]
    gates = {
        name: gate(name, leaf(name, "a"), leaf(name, "b"), applies_when=perhaps(random, asked))
        for name in singles[:2]
    }
    leads = [Leads(question=singles[0], option=each) for each in "ab"] if singles else [None]
    tasks = (
        task("task-0", leads_to=random.choice(leads), gate=next(iter(gates), None)),
        task("task-1", leads_to=random.choice((None, *leads)), gate=next(iter(gates), None)),
        task("task-2", when=claim()),
    )
    return bank_of(
        tuple(asked),
        sections=(
            Section(id="first", title=WORD, about=WORD),
            Section(id="second", title=WORD, about=WORD, ask_when=perhaps(random, first)),
        ),
        barriers={barrier: _barrier(random, barrier, asked) for barrier in BARRIERS},
        gates=gates,
        tasks=tasks,
        stages=(StageRule(id="planning", when=claim(), name=WORD),),
        contradictions=(Contradiction(id="odd", when=claim(), text=WORD),),
        outcomes=outcomes(
            moved_when=claim(), office_weeks_when=claim(), two_base_gates=tuple(gates)[:1]
        ),
        subsidies=(
            subsidy(
                criterion("one", claim(), applies_when=perhaps(random, asked)),
                criterion("two", claim(), one_of="either"),
                criterion("three", claim(), one_of="either"),
                parts=(Part(id="part", name=WORD, when=claim()),),
            ),
        ),
    )


def _barrier(random: Random, name: str, asked: Sequence[Question]) -> Barrier:
    return Barrier(
        id=name,
        name=WORD,
        about=WORD,
        weight=random.choice((1.0, 2.5, 7.0)),
        applies_when=perhaps(random, asked),
        adjustments=tuple(
            Adjustment(when=condition(random, asked), weight=random.choice((0.5, 4.0, 9.0)))
            for _ in range(random.randint(0, 2))
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
        role="self",
        lead_weeks=8,
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
    two_step_barriers: tuple[str, ...] = ("beta",),
) -> Outcomes:
    return Outcomes(
        moved_when=moved_when,
        office_weeks_when=office_weeks_when,
        two_base_gates=two_base_gates,
        too_early_below=0.5,
        try_first_barriers=try_first_barriers,
        try_first_below=50,
        two_step_barriers=two_step_barriers,
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
        local_rules={},
        town_lists={},
        paper_sections={},
        evidence={},
        terms={},
        prefectures=PREFECTURES,
        avoided=(),
    )


# --- answers --------------------------------------------------------------------------------------


def answers_to(random: Random, bank: Bank) -> Answers:
    """Throw answers of every state to any of the questions, also to those that do not apply.

    A town has answers only once it is named, so that naming one never takes an answer away.
    """
    given: dict[str, Given] = {}
    about_town: dict[str, Given] = {}
    for each in bank.questions.values():
        state = random.randint(0, 9)
        if state < BLANK:
            answer = MARKS[state] if state < len(MARKS) else random.choice(values(each))
            (about_town if each.per_town else given)[each.id] = answer
    place = given.get("destination")
    towns: dict[str, Town] = {}
    if isinstance(place, Place) and place.town is not None:
        towns["here"] = Town(name=random.choice((place.town, None)), given=about_town)
    elif place is not None:
        towns["elsewhere"] = Town(name="小諸市", given=about_town)
    return Answers(given=given, towns=towns)


def dice(seed: int) -> Random:
    return Random(seed)  # noqa: S311 -- dice, not secrets


@dataclass(frozen=True)
class Case:
    """A bank and answers to it; printed as the call that makes it again."""

    made_by: str
    bank: Bank
    answers: Answers
    random: Random
    """Dice for what follows, thrown on from the same seed."""

    def __repr__(self) -> str:
        return self.made_by


def any_case(seed: int) -> Case:
    random = dice(seed)
    made = bank(random)
    return Case(f"any_case({seed})", made, answers_to(random, made), random)


def simple_case(seed: int) -> Case:
    """Throw a bank that can be completed in every way there is; no source is declined in it."""
    random = dice(seed)
    made = simple_bank(random)
    answers = answers_to(random, made)
    given = {
        name: one
        for name, one in answers.given.items()
        if not (name.startswith("source") and one is Mark.DECLINED)
    }
    return Case(f"simple_case({seed})", made, Answers(given=given), random)


seeds = st.integers(0, 2**64 - 1)
cases = seeds.map(any_case)
simple_cases = seeds.map(simple_case)


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


def any_value(  # noqa: PLR0911 -- one return a kind
    random: Random, bank: Bank, question: Question
) -> Given:
    """Throw a value of any kind, as the bank that travels with the program has them."""
    match question.kind:
        case "single":
            option = random.choice(question.options)
            return Mark.DECLINED if option.stores == "declined" else option.id
        case "multi":
            return tuple(one.id for one in question.options if random.random() < 0.3)
        case "number":
            limits = (question.minimum or -(10**6), question.maximum or 10**6)
            return random.randint(int(limits[0]), int(limits[1]))
        case "date":
            day = date(2023, 1, 1) + timedelta(days=random.randint(0, 2500))
            month = question.month and random.random() < 0.5
            return Month(year=day.year, month=day.month) if month else day
        case "place":
            town = random.choice((None, "佐久市", "富士吉田市", "横浜市"))
            return Place(prefecture=random.choice(list(bank.prefectures)), town=town)
        case "people":
            heads = range(random.randint(0, 3))
            return tuple(
                Person(relation=random.choice(RELATIONS), age_band=random.choice(AGE_BANDS))
                for _ in heads
            )
        case "periods":
            since = date(2015, 4, 1)
            return (Period(since=since, until=None, where=random.choice(PLACES_LIVED)),)
        case "text":
            return Words(text="髙い山を見たい")


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
            if (low := band.at_least) is not None
            and (high := band.below) is not None
            and not isinstance(low, date)
            and not isinstance(high, date)
            and low <= point < high
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


def simple_bank(random: Random) -> Bank:
    """Throw a bank whose scored questions each hang on nothing, or on one question of their own."""
    asked: list[Question] = []
    for number in range(random.randint(1, 3)):
        scored = question(random, number, ())
        asks = ALWAYS
        if number < 2 and random.random() < 0.5:
            options = (Option(id="a", text=WORD), Option(id="b", text=WORD))
            source = replace(scored, id=f"source{number}", kind="single", options=options)
            asked.append(replace(source, bands=(), none_ready={}, weights={}, per_town=False))
            asks = random.choice((leaf(source.id, "a"), negated(leaf(source.id, "b"))))
        asked.append(
            replace(scored, id=f"q{number}", section="first", ask_when=asks, per_town=False)
        )
    named = Barrier(id="alpha", name=WORD, about=WORD, weight=1)
    return bank_of(
        tuple(asked),
        barriers={"alpha": named, "beta": replace(named, id="beta")},
        tasks=tuple(task(f"task-{place}") for place in range(3)),
    )
