"""How somebody who moves along reads, and a period of living somewhere."""

from collections.abc import Iterator, Mapping

from relocate_tui.bank.bank import Bank
from relocate_tui.bank.rows import NOT_KNOWN, Period, Person
from relocate_tui.phrases import people
from relocate_tui.phrases import report_answers as say
from relocate_tui.report.day_words import date_text, day_or_month_text
from relocate_tui.text import Language, Text


def person_text(person: Person, language: Language, *, born: bool = False) -> str:
    """Name somebody by relation and age band; `born` adds the day of birth, if it was given."""
    relation = _known(people.RELATIONS, person.relation, language)
    age = _known(people.AGE_BANDS, person.age_band, language)
    if born and person.born is not None:
        day = date_text(person.born, language)
        text = say.PERSON_BORN.filled(relation=relation, age=age, day=day)
    else:
        text = say.PERSON.filled(relation=relation, age=age)
    return text.in_language(language)


def period_text(period: Period, language: Language, bank: Bank) -> str:
    """Say from when to when, where, and what was told about it; what is not known is left out."""
    still = say.STILL.in_language(language)
    stretch = say.PERIOD.filled(
        since=day_or_month_text(period.since, language),
        until=still if period.until is None else day_or_month_text(period.until, language),
        where=_where(period, language, bank),
    ).in_language(language)
    said = (text.in_language(language) for text in _told(period))
    return say.JOINT.in_language(language).join((stretch, *said))


def _where(period: Period, language: Language, bank: Bank) -> str:
    where = _known(say.PLACES_LIVED, period.where, language)
    prefecture = bank.prefectures.get(period.prefecture or "")
    name = None if prefecture is None else prefecture.name.in_language(language)
    said = say.TOWN_NOT_KNOWN.in_language(language) if period.town == NOT_KNOWN else period.town
    town = name or said
    if name and said:
        town = say.PLACE.filled(prefecture=name, town=said).in_language(language)
    if not town:
        return where
    return say.PERIOD_TOWN.filled(where=where, town=town).in_language(language)


def _told(period: Period) -> Iterator[Text]:
    for flag, words in say.PERIOD_FLAGS.items():
        if getattr(period, flag):
            yield words
    for flag, words in say.PERIOD_FLAGS_NOT.items():
        if getattr(period, flag) is False:
            yield words
    insured_is_said = period.work == "employee" and period.insured is not None
    if period.work is not None and not insured_is_said:
        yield say.KINDS_OF_WORK[period.work]
    if period.school is not None:
        yield say.SCHOOLS[period.school]
    if period.course_years is not None:
        yield say.COURSE_YEARS.filled(years=period.course_years)


def _known(words: Mapping[str, Text], key: str, language: Language) -> str:
    return words[key].in_language(language) if key in words else key
