"""Easy Japanese (やさしい日本語) is a language like the others: whole, short, plain and narrow."""

import importlib
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import fields
from pathlib import Path

import pytest

from relocate_tui import phrases
from relocate_tui.bank.files import built_in
from relocate_tui.bank.folder import bank_folder
from relocate_tui.casebook.practice import practice_clients
from relocate_tui.phrases import files
from relocate_tui.phrases import report as report_words
from relocate_tui.phrases import tui as say
from relocate_tui.text import LANGUAGES, Language, Text, next_language
from relocate_tui.typography import width
from relocate_tui.untrusted.unreadable import Unreadable

MODULES = (
    "tui",
    "tui_cases",
    "tui_listing",
    "tui_reply",
    "report",
    "report_answers",
    "report_details",
    "report_handout",
    "report_subsidies",
    "report_subsidies",
    "report_weights",
    "people",
    "sitting",
    "refusals",
    "files",
    "cli",
)
FOR_AUTHORS = ("BANK_WRONG", "LINT_CLEAN", "LINT_COUNT", "NEXT_STEP")
"""Said of a bank that does not pass the lint, which speaks Japanese and English."""

HELP = re.compile("GROUP|HELP_.*")
"""Help on the command line is read before the language is known, so it stands in both."""

IN_ITS_OWN_FORM = ("DAY", "MONTH", "MAN_YEN")
"""Dates and amounts, which English builds from other pieces; easy Japanese follows Japanese."""

LONGEST_SENTENCE = 60
PLACEHOLDER = re.compile(r"\{[^{}\s]*\}")
LABELS = re.compile(
    r"KEYS_.*|BEGIN_.*|OPEN_SAVED|PRACTISE|CHOOSE_LOOK|SWITCH_LANGUAGE|QUIT|BACK|KEEP_.*"
    r"|HUB_(NEXT|FULL|RESULTS|REVIEW|SAVE|QUIT)|UNKNOWN|DECLINED|NONE_OF_THESE|.*_EXAMPLE|WRITE_HERE"
    r"|PEOPLE_(ALONE|DONE|ADD|REMOVE)|RESULTS_TABS.*|TO_HUB|SAVE_(JA|EN|EASY)|YES_DELETE|NO_KEEP"
    r"|CASES_BY_NUMBER|CASE_(OPEN|RENAME|COPY|DELETE)|PRACTICE_END|LEAVE_(KEEP|NOTHING|ERASE|STAY)"
    r"|RELATIONS.*|AGE_BANDS.*"
)
"""What stands in a line of keys or is picked from a list."""

KANJI = "[\N{CJK UNIFIED IDEOGRAPH-4E00}-\N{CJK UNIFIED IDEOGRAPH-9FFF}々]+"
WORD = re.compile(rf"((?:{KANJI}[ぁ-ん]*){{1,3}})（([ぁ-んァ-ンー]+)）")
LEARNED_FIRST = frozenset(
    "一七万三上下不世中主九事二五京人今仕代以休会住体何作使借働元兄先光入全八公六内円写冬出刀"
    "分切別前力勉動北医十千午半南原去友口古台右号合同名味品員問四回図国土地堂場声売夏夕外多夜"
    "大天太女妹姉始子字学安室家寒小少屋山川工左市帰年広店度建引弟弱強当形待後心思急悪意戸所手"
    "才持教数文料新方旅族日早明星映春昼時晴暑曜書月有服朝木本村来東林校森業楽次歌止正歩歳死母"
    "毎気水池洋活海漢火点父牛物特犬玉王理生用田男町画界番病発白百目直県真着知石研社私秋科究空"
    "立竹答算米糸紙細終組絵線習考者耳聞肉自色花英茶草虫行西見親角言計記試話語読谷貝買貸質赤走"
    "起足車転近送通週運道遠部里重金長開間院集雨雪電青面音頭題風食飯飲館首駅験高魚鳥麦黒"
)
"""Kanji of the first two school years and of the first two levels of the language test."""

NAMES = ("長野県", "佐久市", "地方移住とリモートワークの相乗効果", "回答.toml")
"""Written as they have to be typed or found."""

HONOUR = re.compile(
    "いらっしゃ|伺|ご本人|ご自|お答え|いただ|ございま|結構|申し上げ|おります|お持ち"
)


def told(module: str) -> Iterator[tuple[str, Text]]:
    """Give every text of a module of phrases under the name of its constant and its key."""
    for name, value in vars(importlib.import_module(f"{phrases.__name__}.{module}")).items():
        several: Mapping[object, object] = {}
        if isinstance(value, Text):
            yield name, value
        elif isinstance(value, Mapping):
            several = value
        elif isinstance(value, tuple):
            several = dict(enumerate(value))
        for key, text in several.items():
            if isinstance(text, Text):
                yield f"{name}.{key}", text


PHRASES = {f"{module}.{name}": text for module in MODULES for name, text in told(module)}


def is_met(name: str) -> bool:
    """Tell whether a person using the program meets the phrase in a language of their own."""
    module, _, constant = name.partition(".")
    return module != "cli" or (constant not in FOR_AUTHORS and HELP.fullmatch(constant) is None)


def bank_texts() -> dict[str, Text]:
    """Give the texts of the bank that are neither a question nor a task nor a figure."""
    bank = built_in()
    tables = (bank.barriers, bank.gates, bank.contradictions, bank.not_yet, bank.desks, bank.terms)
    versions = [version for subsidy in bank.subsidies.values() for version in subsidy.versions]
    holders = [
        bank.identity,
        *bank.stages,
        *(holder for table in tables for holder in table.values()),
        *bank.subsidies.values(),
        *(part for version in versions for part in version.parts),
        *practice_clients(bank_folder()),
    ]
    found: dict[str, Text] = {}
    for place, holder in enumerate(holders):
        for field in fields(holder):
            value = getattr(holder, field.name)
            several = value if isinstance(value, tuple) else (value,)
            for number, text in enumerate(several):
                if isinstance(text, Text):
                    found[f"{type(holder).__name__} {place} {field.name} {number}"] = text
    return found


def easy_texts() -> dict[str, str]:
    whole = PHRASES | bank_texts()
    return {name: text.easy for name, text in whole.items() if text.easy is not None}


def unread(text: str) -> list[str]:
    """Find words of kanji that are not learned first and have no reading behind them."""
    for name in NAMES:
        text = text.replace(name, "")
    known: set[str] = set()
    hard: list[str] = []
    for found in re.finditer(KANJI, text):
        word = WORD.match(text, found.start())
        if word and re.fullmatch(re.sub(KANJI, ".+", word[1]), word[2]):
            known.update(re.findall(KANJI, word[1]))
        elif not LEARNED_FIRST.issuperset(found[0]) and not any(found[0] in one for one in known):
            hard.append(found[0])
    return hard


def test_every_phrase_a_person_meets_is_said_in_easy_japanese() -> None:
    assert len(PHRASES) > 400
    assert [name for name, text in PHRASES.items() if is_met(name) and text.easy is None] == []


def test_every_text_beside_questions_and_tasks_is_said_in_easy_japanese() -> None:
    assert len(bank_texts()) > 200
    assert [name for name, text in bank_texts().items() if text.easy is None] == []


def test_all_three_languages_leave_room_for_the_same_words_and_lines() -> None:
    for name, text in PHRASES.items():
        told_in = [text.in_language(language) for language in LANGUAGES]
        rooms = [sorted(PLACEHOLDER.findall(words)) for words in told_in]
        if name.partition(".")[2] in IN_ITS_OWN_FORM:
            del rooms[LANGUAGES.index("en")]
        assert all(room == rooms[0] for room in rooms), name
        assert len({words.count("\n") for words in told_in}) == 1, name


def test_an_easy_sentence_is_short() -> None:
    for name, text in easy_texts().items():
        for sentence in re.split(r"(?<=。)|\n", text):
            assert len(sentence.strip()) <= LONGEST_SENTENCE, (name, sentence)


def test_a_hard_word_carries_its_reading() -> None:
    assert unread("住民票を出します。") == ["住民票"]
    assert unread("住民票（じゅうみんひょう）を出します。住民票は紙です。") == []
    labels = {f"tui.{name}" for name, _ in told("tui") if LABELS.fullmatch(name)}
    texts = {name: text for name, text in easy_texts().items() if name not in labels}
    assert {name: unread(text) for name, text in texts.items() if unread(text)} == {}


def test_easy_japanese_does_without_words_of_honour() -> None:
    assert [name for name, text in easy_texts().items() if HONOUR.search(text)] == []


@pytest.mark.parametrize("module", ["tui", "people"])
def test_a_label_is_no_wider_in_easy_japanese(module: str) -> None:
    labels = {name: text for name, text in told(module) if LABELS.fullmatch(name)}
    assert len(labels) > 10
    for name, text in labels.items():
        ja = "やさしい日本語" if name == "SWITCH_LANGUAGE" else text.ja
        assert width(text.in_language("easy")) <= width(ja), name


def test_the_languages_come_round() -> None:
    seen: list[Language] = ["ja"]
    while (following := next_language(seen[-1])) not in seen:
        seen.append(following)
    assert seen == ["ja", "en", "easy"]
    assert next_language("easy") == "ja"
    offered = {language: say.SWITCH_LANGUAGE.in_language(language) for language in LANGUAGES}
    assert offered == {"ja": "English", "en": "やさしい日本語", "easy": "日本語"}


def test_a_file_is_refused_in_easy_japanese_with_its_place() -> None:
    trouble = Unreadable(files.NOT_TOML, "a.toml", line=2)
    assert trouble.located.easy == f"a.toml（2行目）: {files.NOT_TOML.easy}"


def test_a_report_can_be_had_in_easy_japanese() -> None:
    case = Path(__file__).parent.parent / "questions/cases/01-no-town-yet.toml"
    arguments = ("assess", str(case), "--today", "2026-11-24", "--report-lang", "easy")
    done = subprocess.run(
        [sys.executable, "-m", "relocate_tui", *arguments],
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=True,
    )
    for title in report_words.PART_TITLES.values():
        assert f"## {title.easy}" in done.stdout
    assert "日にち: 2026年11月24日" in done.stdout
