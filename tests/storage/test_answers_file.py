"""Format 1: what it reads, what it refuses, and that it comes back as it was."""

from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relocate_tui.bank.bank import BankMark
from relocate_tui.bank.month import Month
from relocate_tui.bank.reply import ANSWERED, Reply
from relocate_tui.bank.rows import AGE_BANDS, PLACES_LIVED, RELATIONS, Period, Person
from relocate_tui.bank.value import Mark, Place, Words
from relocate_tui.interview.answers import Answers, Town
from relocate_tui.storage.answers_file import AnswersFile, read_answers, write_answers
from relocate_tui.storage.failure import StorageFailed
from relocate_tui.storage.session_table import Consent, Draft, Session
from relocate_tui.text import LANGUAGES
from relocate_tui.untrusted.limits import parse_toml
from relocate_tui.untrusted.unreadable import Unreadable
from tests.storage.small import APRIL, LATER, SMALL, WRITTEN_BY_HAND, answers, read

SESSION = """
[session]
id = "0123456789"
revision = 3
created = 2027-01-02T03:04:05Z
bank = { id = "small", version = "1", digest = "DIGEST" }
"""
THIS, OTHER = (SESSION.replace("DIGEST", digest) for digest in ("0123456789abcdef", "ffff"))


def refused(text: str) -> Unreadable:
    with pytest.raises(Unreadable) as caught:
        read(text)
    return caught.value


def test_a_file_written_by_hand_is_read() -> None:
    found = answers()
    assert found.given["work-path"] == "keep-by-telework"
    assert found.given["move-date"] == APRIL
    assert found.given["destination"] == Place(prefecture="nagano", town="佐久市")
    assert found.given["remark"] == Words(text="髙い山を見たい")
    assert found.towns["saku"].given == {
        "line-at-address": "confirmed",
        "clinic-minutes": Mark.UNKNOWN,
    }
    assert found.notes == {"work-path": "来週、上司に聞く"}


def test_no_answers_at_all_is_legal() -> None:
    assert read("format = 1") == AnswersFile()


def test_a_month_and_both_marks_are_read() -> None:
    found = read('format = 1\n[answers]\nmove-date = "2027-04"\nwork-path = "-"\nmotives = "?"')
    assert found.answers.given == {
        "move-date": Month(year=2027, month=4),
        "work-path": Mark.DECLINED,
        "motives": Mark.UNKNOWN,
    }


def test_a_report_is_read_like_any_file_of_answers() -> None:
    report = WRITTEN_BY_HAND + '[assessment]\noutcome = "plan"\n[asked.work-path]\ntext = "?"\n'
    assert read(report) == read(WRITTEN_BY_HAND)


@pytest.mark.parametrize(
    ("text", "key", "words"),
    [
        ("", "format", "format = 1"),
        ("format = true", "format", "format = 1"),
        ('format = "1"', "format", "format = 1"),
        ("format = 0", "format", "format = 1"),
        ("format = 2\nunheard-of = 1", "format", "newer"),
        ("format = 1\nanswer = 1", "answer", "no such item"),
        ('format = 1\nlanguage = "fr"', "language", "language"),
        ("format = 1\nlanguage = []", "language", "language"),
        ("format = 1\nanswers = []", "answers", "table"),
        ("format = 1\ntowns = 1", "towns", "table"),
        ("format = 1\nnotes = 1", "notes", "table"),
        ("format = 1\nsession = 1", "session", "table"),
        ("format = 1\n[towns]\nsaku = 1", "towns.saku", "table"),
        ("format = 1\n[towns.saku]\nsize = 1", "towns.saku.size", "no such item"),
        ("format = 1\n[towns.saku]\nname = 1", "towns.saku.name", "name of the town"),
        ('format = 1\n[towns."佐久"]', "towns.…", "town id"),
        ("format = 1\n[answers]\nwork-pth = 1", "answers.work-pth", "'work-path'"),
        ("format = 1\n[answers]\nzzz = 1", "answers.zzz", "no question"),
        ("format = 1\n[notes]\nwork-pth = 'a'", "notes.work-pth", "'work-path'"),
        ("format = 1\n[notes]\nwork-path = 1", "notes.work-path", "note"),
        ("format = 1\n[answers]\nwork-path = 1", "answers.work-path", "option id"),
        ("format = 1\n[answers]\nwork-path = 'x'", "answers.work-path", "no such option"),
        (
            "format = 1\n[answers]\nmotives = ['nature', 'x']",
            "answers.motives[1]",
            "no such option",
        ),
        ("format = 1\n[answers]\nmove-date = 2027-04-01T00:00:00Z", "answers.move-date", "date"),
        (
            "format = 1\n[answers]\nhousehold-budget-margin = true",
            "answers.household-budget-margin",
            "number",
        ),
        (
            "format = 1\n[answers]\nhousehold = [{relation='child', age_band='3-5'}, {relation=1}]",
            "answers.household[1]",
            "person",
        ),
        ("format = 1\n[answers]\nline-at-address = 'asked'", "answers.line-at-address", "towns"),
        (
            "format = 1\n[towns.saku.answers]\nwork-path = 'change-job'",
            "towns.saku.answers.work-path",
            "[answers]",
        ),
        ("format = 1\n" + THIS + "[answers]\nwork-pth = 1", "answers.work-pth", "'work-path'"),
        ("format = 1\n[session]\nid = 1", "session.bank", "table"),
        ("format = 1\n" + THIS.replace("= 3", "= -3"), "session.revision", "session"),
        ("format = 1\n" + THIS.replace("= 3", "= true"), "session.revision", "session"),
        ("format = 1\n" + THIS.replace("05Z", "05"), "session.created", "session"),
        ("format = 1\n" + THIS + "extra = 1", "session.extra", "no such item"),
        ("format = 1\n" + THIS + "listed = 1", "session.listed", "session"),
        ("format = 1\n" + THIS + "draft = { text = 'a' }", "session.draft.question", "session"),
        (
            "format = 1\n" + THIS + "aside = [{ text = 'a' }]",
            "session.aside[0].question",
            "session",
        ),
    ],
)
def test_a_mistake_is_named_by_its_key_with_what_to_do(text: str, key: str, words: str) -> None:
    trouble = refused(text)
    assert trouble.key == key
    assert words in trouble.text.en
    assert trouble.line is None


def test_only_a_later_format_counts_as_newer() -> None:
    assert refused("format = 2").reason == "newer"
    assert refused("format = 0").reason == "refused"


def test_a_refused_answer_is_not_repeated() -> None:
    trouble = refused('format = 1\n[answers]\nwork-path = "多額の借金"')
    assert "借金" not in repr((trouble.located, trouble))


STRANGERS = """
[answers]
work-path = "keep-by-boat"
boat = { name = "丸" }
quiet-wish = "-"
line-at-address = "asked"
[towns.saku.answers]
pier = 3
[notes]
boat = "青い"
"""


def test_what_another_bank_asked_is_kept_and_named() -> None:
    found = read("format = 1" + OTHER + STRANGERS)
    assert found.answers.given == {}
    assert found.kept == ("work-path", "boat", "line-at-address", "towns.saku.pier", "notes.boat")
    assert found.answers.kept["boat"] == {"name": "丸"}


def test_what_was_declined_is_kept_and_named_nowhere() -> None:
    found = read("format = 1" + OTHER + STRANGERS)
    assert found.answers.kept["quiet-wish"] == "-"
    assert "quiet-wish" not in found.kept


def test_a_report_of_another_bank_is_kept_too() -> None:
    report = 'format = 1\n[assessment.bank]\ndigest = "ffff"\n' + STRANGERS
    assert "boat" in read(report).kept


def test_answers_survive_a_bank_that_does_not_know_them() -> None:
    first = read(
        "format = 1"
        + THIS
        + WRITTEN_BY_HAND.replace("format = 1", "").replace('language = "ja"', "")
    )
    data = write_answers(first, Path("a.toml"))
    second = read_answers(parse_toml(data, "a"), LATER, "a")
    assert second.kept == ("work-path", "motives")
    assert second.session is not None
    saved_again = write_answers(second, Path("a")).decode()
    moved_on = saved_again.replace(SMALL.identity.digest, LATER.identity.digest)
    third = read(moved_on, LATER)
    assert replace(third.answers, banks=()) == replace(second.answers, banks=())
    assert replace(read(moved_on).answers, banks=()) == first.answers


def test_an_answer_given_anew_stands_before_the_one_kept() -> None:
    kept = (
        'format = 1\n[answers]\nwork-path = "change-job"\n[kept]\nwork-path = "keep-by-telework"\n'
    )
    found = read(kept).answers
    assert found.given["work-path"] == "change-job"
    assert found.kept == {"work-path": "keep-by-telework"}


@pytest.mark.parametrize("text", ["a\0b", "a\ud800b", "a" * 70_000])
def test_text_that_could_not_be_read_again_is_not_written(text: str) -> None:
    with pytest.raises(StorageFailed, match="cannot be saved"):
        write_answers(AnswersFile(answers=Answers(notes={"remark": text})), Path("a.toml"))


TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=60)
DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))
MOMENTS = st.datetimes(datetime(1900, 1, 1), datetime(2200, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
MARKS = st.sampled_from(Mark)
PEOPLE = st.builds(
    Person,
    relation=st.sampled_from(RELATIONS),
    age_band=st.sampled_from(AGE_BANDS),
    needs=st.lists(TEXT, max_size=3).map(tuple),
)


@st.composite
def periods(draw: st.DrawFn) -> Period:
    since, until = sorted((draw(DAYS), draw(DAYS)))
    flags = [draw(st.booleans()) for _ in range(4)]
    return Period(
        since=since,
        until=draw(st.sampled_from([None, until])),
        where=draw(st.sampled_from(PLACES_LIVED)),
        registered=flags[0],
        commutes=flags[1],
        insured=flags[2],
        student=flags[3],
    )


NUMBERS = st.integers(0, 10**12) | st.floats(0, 1e12)
GIVEN = st.fixed_dictionaries(
    {},
    optional={
        "work-path": MARKS | st.sampled_from(["keep-by-telework", "change-job"]),
        "motives": MARKS | st.sampled_from([(), ("nature",), ("nature", "quiet")]),
        "household-budget-margin": MARKS | NUMBERS,
        "move-date": MARKS
        | DAYS
        | st.builds(Month, year=st.integers(1900, 2100), month=st.integers(1, 12)),
        "destination": MARKS
        | st.builds(
            Place, prefecture=st.just("nagano"), town=st.none() | TEXT.map(lambda t: t[:40] or "市")
        ),
        "household": MARKS | st.lists(PEOPLE, max_size=4).map(tuple),
        "history": MARKS | st.lists(periods(), max_size=4).map(tuple),
        "remark": MARKS | st.builds(Words, text=TEXT),
    },
)
IDS = st.from_regex(r"[A-Za-z0-9_-]{1,20}", fullmatch=True)
TOWNS = st.dictionaries(
    IDS,
    st.builds(
        Town,
        name=st.none() | TEXT.map(lambda t: t[:40]),
        given=st.fixed_dictionaries(
            {},
            optional={
                "line-at-address": MARKS | st.sampled_from(["confirmed", "asked"]),
                "clinic-minutes": MARKS | NUMBERS,
            },
        ),
    ),
    max_size=3,
)
RAW = st.recursive(
    TEXT | st.integers(-(2**63), 2**63 - 1) | st.booleans() | DAYS | MOMENTS,
    lambda inside: st.lists(inside, max_size=3) | st.dictionaries(TEXT, inside, max_size=3),
    max_leaves=8,
)
SESSIONS = st.builds(
    Session,
    id=TEXT,
    revision=st.integers(0, 2**40),
    bank_id=TEXT,
    bank_version=TEXT,
    bank_digest=st.just(SMALL.identity.digest) | TEXT,
    created=MOMENTS,
    saved=st.none() | MOMENTS,
    listed=st.booleans(),
    alias=st.none() | TEXT,
    consent=st.none() | st.builds(Consent, notice=TEXT, at=MOMENTS, choice=TEXT),
    draft=st.none() | st.builds(Draft, question=TEXT, text=TEXT),
    aside=st.lists(st.builds(Draft, question=TEXT, text=TEXT), max_size=2).map(tuple),
    earlier=st.lists(st.builds(BankMark, id=TEXT, version=TEXT, digest=TEXT), max_size=2).map(
        tuple
    ),
)
REPLIES = st.builds(
    Reply,
    subsidy=st.just("grant"),
    test=st.sampled_from(["papers", "budget", "wait"]),
    answered=st.sampled_from(ANSWERED),
    on=DAYS,
    desk=TEXT,
    town=TEXT.map(lambda town: town[:40]),
    words=TEXT,
)
FILES = st.builds(
    AnswersFile,
    answers=st.builds(
        Answers,
        given=GIVEN,
        towns=TOWNS,
        notes=st.dictionaries(st.sampled_from(list(SMALL.questions)), TEXT),
        kept=st.dictionaries(IDS.map("boat-{}".format), RAW, max_size=3),
        replies=st.lists(REPLIES, max_size=4).map(tuple),
    ),
    language=st.none() | st.sampled_from(LANGUAGES),
    session=st.none() | SESSIONS,
)


@given(FILES)
def test_whatever_is_written_reads_back_the_same(file: AnswersFile) -> None:
    data = write_answers(file, Path("a.toml"))
    banks = () if file.session is None else file.session.other_banks(SMALL.identity.digest)
    whole = replace(file, answers=replace(file.answers, banks=banks))
    assert read_answers(parse_toml(data, "a.toml"), SMALL, "a.toml") == whole


@given(st.binary(max_size=200) | TEXT.map(str.encode))
def test_any_bytes_are_read_or_refused_and_nothing_else(data: bytes) -> None:
    with suppress(Unreadable):
        read_answers(parse_toml(data, "a.toml"), SMALL, "a.toml")


@given(st.dictionaries(st.sampled_from([*SMALL.questions, "x"]), RAW))
def test_answers_of_any_shape_are_read_or_refused_and_kept_for_another_bank(
    table: dict[str, object],
) -> None:
    document = {"format": 1, "answers": table, "towns": {"a": {"answers": table}}}
    with suppress(Unreadable):
        read_answers(document, SMALL, "a.toml")
    other = {**document, "assessment": {"bank": {"digest": "ffff"}}}
    found = read_answers(other, SMALL, "a.toml").answers
    assert found.given.keys() | found.kept.keys() >= table.keys()


def test_a_file_of_another_bank_with_twenty_thousand_strange_answers_is_read_in_one_go() -> None:
    table = {f"boat-{number}": number for number in range(19_000)}
    document = {"format": 1, "answers": table, "assessment": {"bank": {"digest": "ffff"}}}
    kept = read_answers(document, SMALL, "a.toml").answers.kept
    assert len(kept) == 19_000


def test_more_towns_than_anybody_compares_are_refused() -> None:
    towns = {f"town-{number}": {"name": "町"} for number in range(101)}
    with pytest.raises(Unreadable, match="100 candidate towns"):
        read_answers({"format": 1, "towns": towns}, SMALL, "a.toml")
