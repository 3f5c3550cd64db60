"""How answers read."""

from datetime import date

import pytest

from relocate_tui.bank.files import built_in
from relocate_tui.bank.truth import Because
from relocate_tui.bank.value import accept
from relocate_tui.report.answer_words import answer_text, reason_text, state_text
from relocate_tui.text import Language

HOME = {"from": "2018-04", "where": "tokyo-area", "prefecture": "chiba", "town": "市川市"}


@pytest.mark.parametrize(
    ("name", "raw", "language", "words"),
    [
        ("move-status", "thinking", "ja", "考えている・迷っている"),
        ("motives", [], "ja", "どれも当てはまらない"),
        (
            "motives",
            ["nature", "cost"],
            "en",
            "To live close to nature; To spend less on living",
        ),
        ("move-date", "2027-04", "ja", "2027年4月"),
        ("move-date", "2027-04", "en", "April 2027"),
        ("move-date", "2027-04-01", "en", "1 April 2027"),
        ("destination", {"prefecture": "nagano", "town": "佐久市"}, "ja", "長野県佐久市"),
        ("destination", {"prefecture": "nagano"}, "en", "Nagano"),
        ("household", [], "ja", "ほかにいない"),
        ("household", [{"relation": "child", "age_band": "3-5"}], "ja", "子ども（3～5歳）"),
        (
            "household",
            [{"relation": "child", "age_band": "15-17", "born": date(2009, 4, 2)}],
            "en",
            "Child (15-17)",
        ),
        ("history", [], "ja", "なし"),
        (
            "history",
            [
                {"from": "2018-04", "to": date(2021, 3, 31), "where": "tokyo-23"},
                {"from": "2021-04", "where": "?"},
            ],
            "ja",
            "2018年4月から2021年3月31日、東京23区／2021年4月から今、場所は分からない",
        ),
        (
            "history",
            [HOME | {"commutes": True, "work": "employee", "insured": False}],
            "en",
            (
                "April 2018 to now, the Tokyo area outside the 23 wards (市川市, Chiba), "
                "commuting to the 23 wards, without employment insurance"
            ),
        ),
        (
            "history",
            [HOME | {"commutes": True, "student": True, "school": "university", "course_years": 4}],
            "ja",
            "2018年4月から今、東京圏のうち23区の外（千葉県市川市）、23区へ通勤・通学、学生、大学、4年制",
        ),
        (
            "history",
            [{"from": "2018-04", "where": "tokyo-area", "town": "市川市", "commutes": False}],
            "ja",
            "2018年4月から今、東京圏のうち23区の外（市川市）、23区への通勤・通学なし",
        ),
        ("household-budget-margin", -30000, "ja", "-30,000円/月"),
        ("household-budget-margin", 30000, "en", "30,000 yen/month"),
        ("remark", {"text": "{そのまま}"}, "ja", "{そのまま}"),
        ("budget", "?", "ja", "まだ分からない"),
        ("budget", "-", "ja", "ここでは答えない"),
    ],
)
def test_an_answer_reads_in_words(name: str, raw: object, language: Language, words: str) -> None:
    bank = built_in()
    question = bank.questions[name]
    given = accept(question, raw, bank.prefectures)
    assert answer_text(question, given, language, bank) == words


def test_a_day_of_birth_is_said_only_where_it_is_asked_for() -> None:
    bank = built_in()
    question = bank.questions["household"]
    row = {"relation": "child", "age_band": "15-17", "born": date(2009, 4, 2)}
    given = accept(question, [row], bank.prefectures)
    assert answer_text(question, given, "ja", bank) == "子ども（15～17歳）"
    own = answer_text(question, given, "ja", bank, days_of_birth=True)
    assert own == "子ども（15～17歳、2009年4月2日生まれ）"


def test_a_blank_is_neither_no_nor_unknown() -> None:
    bank = built_in()
    assert answer_text(bank.questions["budget"], None, "ja", bank) == "まだ伺っていない"


def test_a_reason_names_question_and_answer_but_never_a_declined_one() -> None:
    bank = built_in()
    question = bank.questions["budget"]
    said = reason_text(Because(question="budget", value="negative"), "en", bank)
    option = question.option("negative")
    assert option is not None
    assert said == f"{question.text.en} - {option.text.en}"
    assert reason_text(Because(question="budget", value="-"), "ja", bank) is None
    assert reason_text(Because(question="gone", value="x"), "ja", bank) is None


def test_states_read_in_words() -> None:
    assert state_text("blocking", "ja") == "このままだと難しい点です"
    assert state_text("unknown", "en") == "not known yet"
