"""What a person types: numbers, dates and places as they are written here, and kind refusals."""

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from relocate_tui.bank.files import built_in
from relocate_tui.bank.month import Month
from relocate_tui.bank.question import Kind, Question
from relocate_tui.bank.refused import Refused
from relocate_tui.bank.value import Given, Place, Words
from relocate_tui.interview.entry import read_entry, read_past_day, read_past_month
from tests.banks import WORD

BANK = built_in()
TYPED_KINDS = ("number", "date", "place")
KINDS: tuple[Kind, ...] = (
    "single", "multi", "number", "date", "place", "people", "periods", "text",
)  # fmt: skip


def entered(kind: Kind, typed: str) -> Given:
    question = Question(id="q", section="s", kind=kind, text=WORD, why=WORD, month=True)
    return read_entry(BANK, question, typed)


def refused(kind: Kind, typed: str) -> Refused:
    with pytest.raises(Refused) as caught:
        entered(kind, typed)
    return caught.value


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("0", 0),
        ("30000", 30000),
        ("３００００", 30000),
        ("　３００００　", 30000),
        ("1,200円", 1200),
        ("１，２００円", 1200),
        ("1、200", 1200),
        ("1 200", 1200),
        ("1,234,567", 1234567),
        ("¥1,200", 1200),
        ("￥１２００", 1200),
        ("1200 yen", 1200),
        ("30000円/月", 30000),
        ("30000 yen/month", 30000),
        ("月3万円", 30000),
        ("3万", 30000),
        ("３万円", 30000),
        ("3 万", 30000),
        ("1.5万", 15000),
        ("１．５万円", 15000),
        ("0.0003万", 3),
        ("0.29万", 2900),
        ("12万3千", 123000),
        ("12万3千円", 123000),
        ("12万3千500", 123500),
        ("12万3,456円", 123456),
        ("5千", 5000),
        ("-3000", -3000),
        ("−3000", -3000),
        ("－３０００", -3000),
        ("-3万円", -30000),
        ("▲3万円", -30000),
        ("△３，０００", -3000),
        ("マイナス3万", -30000),
        ("-¥3,000", -3000),
        ("¥-3,000", -3000),
        ("- 3000", -3000),
        ("0.5", 0.5),
        ("3人", 3),
        ("6か月", 6),
        ("10年", 10),
    ],
)
def test_a_number_is_read_as_it_was_meant(typed: str, number: float) -> None:
    found = entered("number", typed)
    assert found == number
    assert isinstance(found, type(number))


@pytest.mark.parametrize(
    "typed",
    [
        "", " ", "-", "−", "円", "万", "千円", "nan", "NaN", "inf", "-inf", "1e999", "1e3", "0x10",
        "²", "3²", "10³", "①", "½", "三万", "約3万", "3万か4万", "3-4万", "3〜4", "1/2", "1年6か月",
        "1.2.3", "1,2", "12,34", "1 2", "1,2345", "--3", "3万5千万", "1_000", "1000000000001",
        "9" * 30, "5" * 5000, "1" + "," * 50, "9" * 20 + "万", "?", "\N{BELL}", "3\n4",
    ],
)  # fmt: skip
def test_what_is_no_number_is_refused_kindly(typed: str) -> None:
    said = refused("number", typed)
    assert said.text.ja
    assert said.text.en


def test_the_refusal_of_a_long_number_does_not_repeat_it() -> None:
    assert "555" not in refused("number", "5" * 5000).text.en


@settings(max_examples=500)
@given(st.integers(-(10**12), 10**12))
def test_every_number_is_read_back_however_it_is_grouped(number: int) -> None:
    full_width = str(number).translate(str.maketrans("-0123456789", "－０１２３４５６７８９"))
    for typed in (str(number), f"{number:,}", f"{number:,}円", full_width):
        assert entered("number", typed) == number


@given(st.integers(0, 10**12 // 10_000), st.integers(0, 9999))
def test_myriads_are_exact(myriads: int, rest: int) -> None:
    whole = myriads * 10_000 + rest
    if whole <= 10**12:
        assert entered("number", f"{myriads}万{rest}") == whole
        assert entered("number", f"{myriads}.{rest:04}万円") == whole


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("2027-04-01", date(2027, 4, 1)),
        ("2027-4-1", date(2027, 4, 1)),
        ("2027/4/1", date(2027, 4, 1)),
        ("2027.4.1", date(2027, 4, 1)),
        ("２０２７／４／１", date(2027, 4, 1)),
        ("2027年4月1日", date(2027, 4, 1)),
        ("2027年 4月 1日", date(2027, 4, 1)),
        ("令和9年4月1日", date(2027, 4, 1)),
        ("R9.4.1", date(2027, 4, 1)),
        ("2028-02-29", date(2028, 2, 29)),
        ("2027-04", Month(year=2027, month=4)),
        ("2027/4", Month(year=2027, month=4)),
        ("2027年4月", Month(year=2027, month=4)),
        ("２０２７年４月", Month(year=2027, month=4)),
        ("令和9年4月", Month(year=2027, month=4)),
        ("2027-11", Month(year=2027, month=11)),
    ],
)
def test_a_date_is_read_as_it_was_meant(typed: str, found: Given) -> None:
    assert entered("date", typed) == found


@pytest.mark.parametrize(
    "typed",
    [
        "", "2027", "4月", "2026-02-30", "2027-02-29", "2027-13", "2027-00", "2027-4-0", "0000-01",
        "2027-4-31", "1899-12-31", "2101-01-01", "9999-12-31", "27-4-1", "2027-123", "2027-412",
        "20270401", "2027-04-011", "平成31年4月", "令和2027年4月", "来年の春", "?", "-",
        "2027-04-01T00:00", "2027--04", "²027-04", "-2027-04",
        "令和元年5月",
    ],
)  # fmt: skip
def test_what_is_no_date_is_refused_kindly(typed: str) -> None:
    said = refused("date", typed)
    assert said.text.ja
    assert said.text.en


@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)))
def test_every_day_is_read_back_in_each_way_to_write_it(day: date) -> None:
    forms = ("{}-{}-{}", "{}/{}/{}", "{}年{}月{}日", "{}.{}.{}")
    for form in forms:
        assert entered("date", form.format(day.year, day.month, day.day)) == day
    if day.year > 2018:
        assert entered("date", f"令和{day.year - 2018}年{day.month}月{day.day}日") == day


def test_a_month_is_refused_where_a_day_is_needed() -> None:
    question = Question(id="q", section="s", kind="date", text=WORD, why=WORD)
    with pytest.raises(Refused):
        read_entry(BANK, question, "2027年4月")


@pytest.mark.parametrize(
    ("typed", "prefecture", "town"),
    [
        ("長野県佐久市", "nagano", "佐久市"),
        ("長野県 佐久市", "nagano", "佐久市"),
        ("　長野県　佐久市　", "nagano", "佐久市"),
        ("長野県、佐久市", "nagano", "佐久市"),
        ("長野 佐久市", "nagano", "佐久市"),
        ("長野・佐久市", "nagano", "佐久市"),
        ("長野県", "nagano", None),
        ("長野", "nagano", None),
        ("長野市", "nagano", "長野市"),
        ("長野県長野市", "nagano", "長野市"),
        ("Nagano, Saku", "nagano", "Saku"),
        ("nagano saku", "nagano", "saku"),
        ("NAGANO", "nagano", None),
        ("Nagano Prefecture, Saku", "nagano", "Saku"),
        ("Nagano-ken, Saku-shi", "nagano", "Saku-shi"),
        ("Nagano City", "nagano", "Nagano City"),
        ("北海道札幌市", "hokkaido", "札幌市"),
        ("北海道 札幌市", "hokkaido", "札幌市"),
        ("北海道", "hokkaido", None),
        ("東京都", "tokyo", None),
        ("東京", "tokyo", None),
        ("Tokyo", "tokyo", None),
        ("東京都府中市", "tokyo", "府中市"),
        ("東京都檜原村", "tokyo", "檜原村"),
        ("東京 檜原村", "tokyo", "檜原村"),
        ("京都府京都市", "kyoto", "京都市"),
        ("京都府", "kyoto", None),
        ("京都", "kyoto", None),
        ("京都市", "kyoto", "京都市"),
        ("京都市左京区", "kyoto", "京都市左京区"),
        ("大阪府大阪狭山市", "osaka", "大阪狭山市"),
        ("群馬県長野原町", "gunma", "長野原町"),
        ("福島県石川町", "fukushima", "石川町"),
        ("高知県四万十町", "kochi", "四万十町"),
        ("岐阜県髙山市", "gifu", "髙山市"),
    ],
)
def test_a_place_is_read_as_it_was_meant(typed: str, prefecture: str, town: str | None) -> None:
    assert entered("place", typed) == Place(prefecture=prefecture, town=town)


@pytest.mark.parametrize(
    "typed",
    [
        "", "佐久市", "Saku", "未定", "海の近く", "Saku, Nagano", "長野原町", "大阪狭山市",
        "石川町",
        "Sagamihara", "Narashino", "Naganohara", "?", "-", "県", "市", "・", "蝦夷",
        "長野県" + "あ" * 41,
    ],
)  # fmt: skip
def test_a_place_that_does_not_begin_with_its_prefecture_is_refused_with_a_reason(
    typed: str,
) -> None:
    said = refused("place", typed)
    assert said.text.ja
    assert said.text.en


def test_a_town_alone_is_told_what_to_write() -> None:
    assert "長野県" in refused("place", "佐久市").text.ja


@pytest.mark.parametrize("prefecture", BANK.prefectures.values(), ids=lambda one: one.id)
def test_each_prefecture_is_found_by_each_of_its_names(prefecture: object) -> None:
    one = next(each for each in BANK.prefectures.values() if each is prefecture)
    for name in (one.name.ja, one.name.en, one.id, one.name.en.upper()):
        assert entered("place", name) == Place(prefecture=one.id)
        assert entered("place", f"{name} 中央町") == Place(prefecture=one.id, town="中央町")
    assert entered("place", f"{one.name.ja}中央町") == Place(prefecture=one.id, town="中央町")


MARKS = "0123456789０９万千円,.-−/年月日令和?²①½ 　\u0000\ud800長野県京都府東市NaganoKyoto'"
typings = st.one_of(st.text(), st.text(alphabet=MARKS, max_size=20))


@settings(max_examples=600)
@given(st.sampled_from(KINDS), typings)
def test_typing_anything_is_either_taken_or_refused(kind: Kind, typed: str) -> None:
    with suppress(Refused):
        found = entered(kind, typed)
        assert found == Words(text=typed) or kind in TYPED_KINDS


@settings(max_examples=300)
@given(st.text(alphabet="佐久市小諸a ・", min_size=1, max_size=20))
def test_a_town_is_kept_as_typed_but_for_the_space_around_it(town: str) -> None:
    found = entered("place", f"長野県{town}")
    assert isinstance(found, Place)
    assert (found.town or "") == town.strip(" ・")


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("平成28年4月", Month(year=2016, month=4)),
        ("平成２８年４月１日", date(2016, 4, 1)),
        ("H28.4.1", date(2016, 4, 1)),
        ("昭和63年4月", Month(year=1988, month=4)),
        ("令和元年5月1日", date(2019, 5, 1)),
        ("2016-04", Month(year=2016, month=4)),
    ],
)
def test_a_day_that_lies_behind_us_is_read_in_its_own_era(typed: str, day: date | Month) -> None:
    assert read_past_month(typed) == day


@pytest.mark.parametrize(
    "typed", ["", "2016", "大正10年4月", "元年4月1日", "2016-04-31", "2016-04"]
)
def test_a_past_day_that_is_none_is_refused(typed: str) -> None:
    with pytest.raises(Refused):
        read_past_day(typed)
