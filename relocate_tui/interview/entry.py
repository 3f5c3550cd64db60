"""What a person types, read as it was meant: full-width digits, 3万円, 2027年4月, 長野県佐久市."""

import re
import unicodedata
from collections.abc import Mapping

from relocate_tui.bank.bank import Bank, Prefecture
from relocate_tui.bank.question import Question
from relocate_tui.bank.value import Given, Refused, accept
from relocate_tui.phrases import refusals

MYRIAD = 10_000
THOUSAND = 1_000
REIWA_STARTS = 2018
NUMBER = re.compile(
    r"(?P<sign>[-−]?)(?:(?P<myriads>\d+(?:\.\d+)?)万)?(?:(?P<thousands>\d+(?:\.\d+)?)千)?(?P<rest>\d+(?:\.\d+)?)?"
)
UNITS = re.compile(r"(円|人|年|か月|ヶ月|月|/|\s|yen|jpy|¥|,|、)+", re.IGNORECASE)
DAY = re.compile(
    r"(?P<era>令和|r)?(?P<year>\d{1,4})(?:年|[-/.])(?P<month>\d{1,2})(?:月|[-/.])?(?:(?P<day>\d{1,2})日?)?",
    re.IGNORECASE,
)
LONGEST_ENTRY = 40
BETWEEN = " \u3000,、・/-"


def read_entry(bank: Bank, question: Question, typed: str) -> Given:
    """Turn typed text into an answer to `question`.

    Raises:
        Refused: the text is not understood; the reason says what would be.
    """
    match question.kind:
        case "number":
            return accept(question, read_number(typed), bank.prefectures)
        case "date":
            return accept(question, read_date(typed), bank.prefectures)
        case "place":
            return accept(question, read_place(typed, bank.prefectures), bank.prefectures)
        case _:
            return accept(question, {"text": typed}, bank.prefectures)


def read_number(typed: str) -> int | float:
    """Read 12万3千, １，２００円, -3000 or 1.5万; text is folded on a copy, never stored folded."""
    plain = UNITS.sub("", unicodedata.normalize("NFKC", typed).strip())
    if len(plain) > LONGEST_ENTRY:
        raise Refused(refusals.NUMBER_BEYOND_REASON)
    found = NUMBER.fullmatch(plain)
    groups = None if found is None else [found["myriads"], found["thousands"], found["rest"]]
    if found is None or groups is None or not any(groups):
        raise Refused(refusals.NEEDS_NUMBER)
    scales = (MYRIAD, THOUSAND, 1)
    total = sum(
        (float(group) * scale for group, scale in zip(groups, scales, strict=True) if group),
        start=0.0,
    )
    signed = -total if found["sign"] else total
    return int(signed) if signed.is_integer() else signed


def read_date(typed: str) -> str:
    """Read 2027-04-01, 2027/4, 2027年4月1日 or 令和9年4月 into the form of the answers file."""
    plain = "".join(unicodedata.normalize("NFKC", typed).split())
    found = DAY.fullmatch(plain)
    if found is None:
        raise Refused(refusals.NEEDS_DATE)
    year = int(found["year"]) + (REIWA_STARTS if found["era"] else 0)
    written = f"{year:04}-{int(found['month']):02}"
    return written if found["day"] is None else f"{written}-{int(found['day']):02}"


def read_place(typed: str, prefectures: Mapping[str, Prefecture]) -> dict[str, str]:
    """Read 長野県佐久市, 長野 佐久市 or "Nagano, Saku" into a prefecture id and a town as typed."""
    text = typed.strip(BETWEEN)
    folded = text.casefold()
    for prefecture in prefectures.values():
        for name in _names(prefecture):
            if folded.startswith(name.casefold()):
                town = text[len(name) :].strip(BETWEEN)
                return {"prefecture": prefecture.id} | ({"town": town} if town else {})
    raise Refused(refusals.PLACE_NOT_UNDERSTOOD)


def _names(prefecture: Prefecture) -> list[str]:
    """List the ways to write a prefecture, longest first."""
    ja = prefecture.name.ja
    short = ja if prefecture.id == "hokkaido" else ja.removesuffix("県").removesuffix("府")
    shortest = short.removesuffix("都") if prefecture.id == "tokyo" else short
    names = {ja, short, shortest, prefecture.name.en, prefecture.id}
    return sorted(names, key=len, reverse=True)
