"""What counts as an answer comes back from a file unchanged, and nothing else gets in."""

from contextlib import suppress
from datetime import date, datetime
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relocate_tui.bank.month import Month
from relocate_tui.bank.question import Kind, Option, Question
from relocate_tui.bank.refused import Refused
from relocate_tui.bank.rows import AGE_BANDS, MOST_ROWS, PLACES_LIVED, RELATIONS
from relocate_tui.bank.value import LONGEST_TEXT, LONGEST_TOWN, Mark, accept, raw_value
from relocate_tui.text import Text

WORDS = Text(ja="質問", en="Question")
PREFECTURES = {"nagano": None, "tokyo": None}


def question(kind: Kind) -> Question:
    chosen = kind in ("single", "multi")
    options = tuple(Option(id=name, text=WORDS) for name in ("one", "two", "three"))
    refusal = Option(id="rather-not", text=WORDS, stores="declined")
    return Question(
        id="asked",
        section="first",
        kind=kind,
        text=WORDS,
        why=WORDS,
        options=(*options, *((refusal,) if kind == "single" else ())) if chosen else (),
        minimum=-100 if kind == "number" else None,
        maximum=100 if kind == "number" else None,
        month=kind == "date",
    )


days = st.dates(date(1900, 1, 1), date(2100, 12, 31))
people = st.fixed_dictionaries(
    {"relation": st.sampled_from(RELATIONS), "age_band": st.sampled_from(AGE_BANDS)},
    optional={"needs": st.lists(st.sampled_from(("care", "school")), max_size=2)},
)


@st.composite
def periods(draw: st.DrawFn) -> dict[str, object]:
    first, last = sorted((draw(days), draw(days)))
    flags = st.fixed_dictionaries(
        {},
        optional={name: st.booleans() for name in ("registered", "commutes", "insured", "student")},
    )
    end: dict[str, object] = {"to": last} if draw(st.booleans()) else {}
    where = draw(st.sampled_from(PLACES_LIVED))
    return {"from": first, "where": where, **end, **draw(flags)}


RAW: dict[Kind, st.SearchStrategy[object]] = {
    "single": st.sampled_from(("one", "two", "three")),
    "multi": st.lists(st.sampled_from(("one", "two", "three")), max_size=4),
    "number": st.one_of(st.integers(-100, 100), st.floats(-100, 100)),
    "date": st.one_of(
        days,
        days.map(date.isoformat),
        days.map(lambda day: f"{day.year:04}-{day.month:02}"),
    ),
    "place": st.fixed_dictionaries(
        {"prefecture": st.sampled_from(sorted(PREFECTURES))},
        optional={"town": st.text(max_size=LONGEST_TOWN)},
    ),
    "people": st.lists(people, max_size=MOST_ROWS),
    "periods": st.lists(periods(), max_size=5),
    "text": st.one_of(st.text(max_size=50), st.fixed_dictionaries({"text": st.text(max_size=50)})),
}


def test_every_kind_is_tried() -> None:
    assert set(RAW) == set(get_args(Kind))


@pytest.mark.parametrize("kind", get_args(Kind))
def test_an_answer_comes_back_unchanged(kind: Kind) -> None:
    asked = question(kind)

    @given(RAW[kind])
    def comes_back(raw: object) -> None:
        if raw in ("?", "-"):
            return
        value = accept(asked, raw, PREFECTURES)
        written = raw_value(value)
        assert accept(asked, written, PREFECTURES) == value
        assert raw_value(accept(asked, written, PREFECTURES)) == written
        assert accept(asked, value, PREFECTURES) == value

    comes_back()


@pytest.mark.parametrize("kind", get_args(Kind))
@pytest.mark.parametrize("mark", list(Mark))
def test_a_mark_comes_back_unchanged(kind: Kind, mark: Mark) -> None:
    assert accept(question(kind), mark.value, PREFECTURES) is mark
    assert raw_value(mark) == mark.value


@given(st.lists(st.sampled_from(("one", "two", "three"))))
def test_picks_stand_in_the_order_of_the_bank(raw: list[str]) -> None:
    expected = tuple(name for name in ("one", "two", "three") if name in raw)
    assert accept(question("multi"), raw, PREFECTURES) == expected


def test_an_option_that_stores_declined_cannot_be_told_from_a_refusal() -> None:
    assert accept(question("single"), "rather-not", PREFECTURES) is Mark.DECLINED


def test_a_month_is_taken_only_where_the_question_allows() -> None:
    asked = question("date")
    assert accept(asked, "2027-04", PREFECTURES) == Month(year=2027, month=4)
    whole = Question(id="d", section="s", kind="date", text=WORDS, why=WORDS)
    with pytest.raises(Refused):
        accept(whole, "2027-04", PREFECTURES)


def test_free_text_is_kept_exactly_as_typed() -> None:
    typed = "  か\u3099は NFC にしない \n"
    assert raw_value(accept(question("text"), typed, PREFECTURES)) == {"text": typed}


WRONG: tuple[tuple[Kind, object], ...] = (
    ("single", "four"),
    ("single", "ｏｎｅ"),
    ("single", ["one"]),
    ("single", 1),
    ("single", None),
    ("multi", "three"),
    ("multi", ["four"]),
    ("multi", ["ｏｎｅ"]),
    ("multi", [1]),
    ("multi", {"one": True}),
    ("number", "30"),
    ("number", "３０"),
    ("number", True),
    ("number", float("nan")),
    ("number", float("inf")),
    ("number", 101),
    ("number", -101),
    ("number", [1]),
    ("number", date(2027, 1, 1)),
    ("date", "２０２７-０４-０１"),
    ("date", "2027-02-30"),
    ("date", "2027-13"),
    ("date", "2027"),
    ("date", "1899-12-31"),
    ("date", "2101-01-01"),
    ("date", "99999999999999999999-01-01"),
    ("date", ""),
    ("date", 20270401),
    ("date", datetime(2027, 4, 1)),  # noqa: DTZ001 -- TOML has local date-times
    ("place", "tokyo"),
    ("place", {"prefecture": "atlantis"}),
    ("place", {"prefecture": "ｎａｇａｎｏ"}),
    ("place", {"town": "佐久市"}),
    ("place", {"prefecture": "nagano", "town": 1}),
    ("place", {"prefecture": "nagano", "town": "町" * (LONGEST_TOWN + 1)}),
    ("place", {"prefecture": "nagano", "street": "x"}),
    ("people", "partner"),
    ("people", {"relation": "partner", "age_band": "40s"}),
    ("people", [{"relation": "partner"}]),
    ("people", [{"relation": "ｐartner", "age_band": "40s"}]),
    ("people", [{"relation": "partner", "age_band": "40s", "name": "x"}]),
    ("people", [{"relation": "partner", "age_band": "40s", "needs": "care"}]),
    ("people", [{"relation": "partner", "age_band": "40s"}] * (MOST_ROWS + 1)),
    ("people", [{"relation": ["partner"], "age_band": "40s"}]),
    ("periods", [{"from": "2018-04-01", "where": "tokyo-23"}]),
    ("periods", [{"from": date(2018, 4, 1), "where": "mars"}]),
    ("periods", [{"from": date(2018, 4, 1), "to": date(2017, 4, 1), "where": "tokyo-23"}]),
    ("periods", [{"from": date(2018, 4, 1), "where": "tokyo-23", "insured": "yes"}]),
    ("text", 1),
    ("text", {"text": 1}),
    ("text", {"words": "x"}),
    ("text", "あ" * (LONGEST_TEXT + 1)),
)


@pytest.mark.parametrize(("kind", "raw"), WRONG)
def test_what_is_no_answer_is_refused_without_repeating_it(kind: Kind, raw: object) -> None:
    with pytest.raises(Refused) as refused:
        accept(question(kind), raw, PREFECTURES)
    assert refused.value.text.ja
    if isinstance(raw, str) and raw:
        assert raw not in refused.value.text.en


@pytest.mark.parametrize("kind", get_args(Kind))
def test_nothing_but_a_refusal_comes_of_any_value(kind: Kind) -> None:
    toml = st.recursive(
        st.one_of(st.booleans(), st.integers(), st.floats(), st.text(), st.datetimes(), st.dates()),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(("prefecture", "relation", "from", "text", "x")), inner
            )
        ),
        max_leaves=5,
    )

    @given(toml)
    def is_taken_or_refused(raw: object) -> None:
        with suppress(Refused):
            accept(question(kind), raw, PREFECTURES)

    is_taken_or_refused()
