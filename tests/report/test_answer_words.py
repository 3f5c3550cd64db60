"""How answers read."""

import pytest

from relocate_tui.bank.files import built_in
from relocate_tui.bank.truth import Because
from relocate_tui.bank.value import accept
from relocate_tui.report.answer_words import answer_text, reason_text, state_text
from relocate_tui.text import Language


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
