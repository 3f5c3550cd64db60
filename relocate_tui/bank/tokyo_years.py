"""Years in Tokyo as facts: by a history, and by five short questions for those without dates."""

from collections.abc import Callable, Iterable, Mapping

from relocate_tui.bank.day_range import agreed, days_of
from relocate_tui.bank.residence import Residence, Rule, Setting, residence
from relocate_tui.bank.rows import Period
from relocate_tui.bank.truth import Truth
from relocate_tui.bank.value import Place
from relocate_tui.bank.wide_fact import Measured, Told, WideFact

NEEDED = (
    "window-years",
    "total-years",
    "unbroken-years",
    "grace-months",
    "technical-college-years",
    "study-years-sure",
)


def _history(told: Told) -> tuple[Period, ...] | None:
    value = told.told("history")
    if not isinstance(value, tuple):
        return None
    return tuple(row for row in value if isinstance(row, Period))


def _settings(told: Told, without: frozenset[Rule], excluded: str | None) -> list[Setting]:
    if any(name not in told.numbers for name in NEEDED):
        return []
    return [
        Setting(
            move=day,
            numbers=told.numbers,
            lists=told.lists,
            without=without,
            excluded_prefecture=excluded,
        )
        for day in days_of(told.told("move-date"))
    ]


def _by_history(
    told: Told,
    ask: str,
    without: frozenset[Rule] = frozenset(),
    excluded: str | None = None,
) -> Truth:
    found = told.kept(("residence", without, excluded), lambda: _found(told, without, excluded))
    return agreed(one.total if ask == "total" else one.unbroken for one in found)


def _found(told: Told, without: frozenset[Rule], excluded: str | None) -> tuple[Residence, ...]:
    """Judge the history for every day the move can be on; nothing while either is not told."""
    history = _history(told)
    if history is None:
        return ()
    settings = _settings(told, without, excluded)
    return tuple(residence(history, setting) for setting in settings)


def counted_days(told: Told) -> tuple[int, int] | None:
    """Give the least and the most days that count; None while history or move are not told."""
    found = told.kept(("residence", frozenset(), None), lambda: _found(told, frozenset(), None))
    if not found:
        return None
    return min(one.days[0] for one in found), max(one.days[1] for one in found)


def _both(told: Told, by_history: Truth, by_short: Truth, short: tuple[str, ...]) -> Measured:
    """Join two ways of telling; where they contradict each other nothing is known."""
    dated = told.reasons("history", "move-date")
    brief = told.reasons(*short)
    if by_history is Truth.UNKNOWN and by_short is Truth.UNKNOWN:
        listed = _history(told) is not None
        return Measured(truth=Truth.UNKNOWN, because=dated if listed else brief)
    if by_history is Truth.UNKNOWN:
        return Measured(truth=by_short, because=brief)
    if by_short in (Truth.UNKNOWN, by_history):
        return Measured(truth=by_history, because=dated)
    return Measured(truth=Truth.UNKNOWN, because=(*dated, *brief))


def _short(told: Told, question: str, yes: tuple[str, ...]) -> Truth:
    """Read one of the short questions; somebody who comes from elsewhere has no Tokyo years."""
    if told.told("origin-now") in ("elsewhere", "abroad"):
        return Truth.NO if question == "tokyo-last-year" else Truth.UNKNOWN
    given = told.told(question)
    return Truth.UNKNOWN if given is None else Truth.of(given in yes)


SHORT_TOTAL, SHORT_LAST = ("origin-now", "tokyo-years"), ("origin-now", "tokyo-last-year")
UNBROKEN = ("yes", "gap-within-3-months")


def _total(told: Told) -> Measured:
    return _both(
        told, _by_history(told, "total"), _short(told, "tokyo-years", ("five-or-more",)),
        _named(told, *SHORT_TOTAL),
    )  # fmt: skip


def _unbroken(told: Told) -> Measured:
    """Judge the last year; a home in a listed town just before the move speaks against it."""
    short = _short(told, "tokyo-last-year", UNBROKEN)
    listed = told.told("origin-now") == "tokyo-area-listed"
    dated = _by_history(told, "unbroken")
    if listed and dated is Truth.YES:
        because = told.reasons("history", "move-date", "origin-now")
        return Measured(truth=Truth.UNKNOWN, because=because)
    return _both(told, dated, short, _named(told, *SHORT_LAST))


def _named(told: Told, origin: str, question: str) -> tuple[str, ...]:
    """Name the origin alone where it decides or is all that is missing."""
    if told.told(origin) in (None, "elsewhere", "abroad"):
        return (origin,)
    return (question,)


def _standing(
    rule: Rule, short: Callable[[Told], Truth], *questions: str
) -> Callable[[Told], Measured]:
    """Make the fact that one rule does not stand in the way: without it nothing would change."""

    def measure(told: Told) -> Measured:
        truths = [_weigh(told, ask, rule) for ask in ("total", "unbroken")]
        found = Truth.NO if Truth.NO in truths else _worst(truths)
        if _history(told) is None or not _settings(told, frozenset(), None):
            found = Truth.UNKNOWN
        return _both(told, found, short(told), questions)

    return measure


def _weigh(told: Told, ask: str, rule: Rule) -> Truth:
    """Compare the same count with and without a rule; where it is met the rule does not matter."""
    with_rule = _by_history(told, ask)
    if with_rule is Truth.YES:
        return Truth.YES
    without_rule = _by_history(told, ask, frozenset({rule}))
    if with_rule is without_rule:
        return Truth.YES
    return Truth.NO if with_rule is Truth.NO and without_rule is Truth.YES else Truth.UNKNOWN


def _worst(truths: Iterable[Truth]) -> Truth:
    return Truth.UNKNOWN if Truth.UNKNOWN in truths else Truth.YES


def _commuter_short(told: Told, *fine: str) -> Truth:
    """Judge how somebody commutes: living in the wards, the rule does not matter."""
    if told.told("origin-now") == "tokyo-23":
        return Truth.YES
    form = told.told("commute-form")
    return Truth.YES if form in fine else Truth.UNKNOWN


def _insured_short(told: Told) -> Truth:
    return _commuter_short(told, "insured")


def _self_employed_short(told: Told) -> Truth:
    counts = told.numbers.get("self-employed-commute") == 1
    own = ("self-employed",) if counts else ()
    return _commuter_short(told, "insured", "student", *own)


def _study_short(told: Told) -> Truth:
    return _commuter_short(told, "insured", "self-employed", "officer")


def _grace_short(told: Told) -> Truth:
    """Judge the gap before the move: those who live in the wards to the end have none."""
    last = told.told("tokyo-last-year")
    return Truth.YES if isinstance(last, str) and last in UNBROKEN else Truth.UNKNOWN


def _gap_short(told: Told) -> Truth:
    """Judge the gap by the short answers: without one, there was no job in it."""
    if told.told("origin-now") == "tokyo-23" or told.told("tokyo-last-year") == "yes":
        return Truth.YES
    return Truth.UNKNOWN


def _listed_short(told: Told) -> Truth:
    origin = told.told("origin-now")
    if origin in (None, "tokyo-area"):
        return Truth.UNKNOWN
    return Truth.of(origin != "tokyo-area-listed")


def _nothing_short(_told: Told) -> Truth:
    return Truth.UNKNOWN


def _same_prefecture(told: Told) -> Measured:
    """Judge the last year where people move within one prefecture of the Tokyo area (O11)."""
    place = told.told("destination")
    if not isinstance(place, Place):
        return Measured(truth=Truth.UNKNOWN, because=told.reasons("destination"))
    if not told.in_tokyo_area(place.prefecture):
        return Measured(truth=Truth.YES, because=told.reasons("destination"))
    short = Truth.YES if told.told("origin-now") == "tokyo-23" else Truth.UNKNOWN
    kept = _by_history(told, "unbroken")
    left = _by_history(told, "unbroken", excluded=place.prefecture)
    counts = told.numbers.get("same-prefecture-last-year")
    if kept is Truth.UNKNOWN:
        found = Truth.UNKNOWN
    elif kept is Truth.NO or left is Truth.YES or counts == 1:
        found = Truth.YES
    else:
        found = Truth.NO if left is Truth.NO and counts == 0 else Truth.UNKNOWN
    measured = _both(told, found, short, ("origin-now",))
    return Measured(truth=measured.truth, because=(*told.reasons("destination"), *measured.because))


def _listed_history(told: Told) -> Measured:
    """Tell whether a history was listed; while it is not, nothing is known of it."""
    given = _history(told) is not None
    return Measured(truth=Truth.YES if given else Truth.UNKNOWN, because=told.reasons("history"))


def _history_in_tokyo(told: Told) -> Measured:
    """Tell whether a listed history has to do with the 23 wards at all."""
    history = _history(told)
    if history is None:
        return Measured(truth=Truth.UNKNOWN, because=told.reasons("history"))
    touches = any(row.where in ("tokyo-23", "?") or row.commutes is not False for row in history)
    return Measured(truth=Truth.of(touches), because=told.reasons("history"))


HISTORY = ("history", "move-date")
TOTAL = "tokyo-five-years"
FORM = ("origin-now", "commute-form")


def _rule(rule: Rule, short: Callable[[Told], Truth], *questions: str) -> WideFact:
    return WideFact(questions=(*HISTORY, *questions), of=_standing(rule, short, *questions))


TOKYO_FACTS: Mapping[str, WideFact] = {
    TOTAL: WideFact(questions=(*HISTORY, *SHORT_TOTAL), of=_total),
    "tokyo-last-year": WideFact(questions=(*HISTORY, *SHORT_LAST), of=_unbroken),
    "tokyo-gap-within-grace": _rule("O3", _grace_short, *SHORT_LAST),
    "tokyo-commute-insured": _rule("O4", _insured_short, *FORM),
    "tokyo-self-employed-counts": _rule("O5", _self_employed_short, *FORM),
    "tokyo-no-job-in-gap": _rule("O6", _gap_short, *SHORT_LAST),
    "tokyo-work-after-study": _rule("O7", _study_short, *FORM),
    "tokyo-study-within-course": _rule("O8", _study_short, *FORM),
    "tokyo-registered": _rule("O9", _nothing_short),
    "tokyo-not-listed-town": _rule("O10", _listed_short, "origin-now"),
    "tokyo-other-prefecture": WideFact(
        questions=("destination", *HISTORY, "origin-now"), of=_same_prefecture
    ),
    "history-listed": WideFact(questions=("history",), of=_listed_history, by_rules=False),
    "history-in-tokyo": WideFact(questions=("history",), of=_history_in_tokyo, by_rules=False),
}
