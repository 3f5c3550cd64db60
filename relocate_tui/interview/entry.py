"""What a person types, read as it was meant: full-width digits, 3万円, 2027年4月, 長野県佐久市."""

import re
import unicodedata
from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from relocate_tui.bank.bank import Bank, Prefecture
from relocate_tui.bank.month import Month
from relocate_tui.bank.question import Question
from relocate_tui.bank.refused import Refused
from relocate_tui.bank.value import Given, accept, written_day
from relocate_tui.phrases import refusals

MYRIAD = 10_000
THOUSAND = 1_000
ERAS = {"": 0, "令和": 2018, "r": 2018}
PAST_ERAS = {**ERAS, "平成": 1988, "h": 1988, "昭和": 1925, "s": 1925}
"""The year before the first of each era; plans lie in the present one, memories in earlier ones."""
FIRST_YEAR = "元"
NUMBER = re.compile(
    r"""(?P<sign>[-−▲△]|マイナス)?\s*
    (?:(?P<myriads>\d+(?:\.\d+)?)\s*万\s*)?
    (?:(?P<thousands>\d+(?:\.\d+)?)\s*千\s*)?
    (?P<rest>\d+(?:\.\d+)?)?""",
    re.VERBOSE,
)
UNITS_BEFORE = re.compile(r"^(?P<sign>[-−▲△]?)(?:月|¥|yen|jpy|\s)+", re.IGNORECASE)
UNITS_AFTER = re.compile(
    r"(?:円|人|年|か月|ヶ月|月|/|\s|yen|jpy|per|people|months?|years?)+$",
    re.IGNORECASE,
)
GROUPED = re.compile(r"(?<=\d)[,、 ](?=\d{3}(?!\d))")
DAY = re.compile(
    r"""(?P<era>令和|平成|昭和|[rhs])?(?P<year>\d{1,4}|元)(?:年|[-/.])
    (?P<month>\d{1,2})(?:(?:月|[-/.])(?:(?P<day>\d{1,2})日?)?)?""",
    re.IGNORECASE | re.VERBOSE,
)
LONGEST_ENTRY = 40
BETWEEN = " \u3000,、・/-"
PREFECTURE = re.compile(r"[\s-]*(?:prefecture|ken|fu|to)(?!\w)", re.IGNORECASE)
CITY = re.compile(r"市|[\s-]+(?:city|shi)$", re.IGNORECASE)


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
    """Read 12万3千, １，２００円, -3000, ▲3万 or 1.5万; text is folded on a copy, never stored so.

    What stands between two numbers is never skipped: 1/2 and 1年6か月 are not 12 and 16, and 3² is
    not 32.
    """
    plain = _folded(typed).strip()
    if len(plain) > LONGEST_ENTRY:
        raise Refused(refusals.NUMBER_BEYOND_REASON)
    plain = UNITS_AFTER.sub("", UNITS_BEFORE.sub(r"\g<sign>", plain))
    found = NUMBER.fullmatch(GROUPED.sub("", plain))
    groups = None if found is None else [found["myriads"], found["thousands"], found["rest"]]
    if found is None or groups is None or not any(groups):
        raise Refused(refusals.NEEDS_NUMBER)
    scales = (MYRIAD, THOUSAND, 1)
    total = sum(
        (Decimal(group) * scale for group, scale in zip(groups, scales, strict=True) if group),
        start=Decimal(0),
    )
    signed = -total if found["sign"] else total
    return int(signed) if signed == int(signed) else float(signed)


def read_date(typed: str) -> str:
    """Read 2027-04-01, 2027/4, 2027年4月1日 or 令和9年4月 into the form of the answers file."""
    return _written(typed, past=False)


def read_past_month(typed: str) -> date | Month:
    """Read a day or a bare month behind us: also 平成28年4月, or 令和元年5月.

    Raises:
        Refused: the text is not understood, or there is no such day.
    """
    return written_day(_written(typed, past=True), month=True)


def read_past_day(typed: str) -> date:
    """Read a whole day behind us, in the same forms.

    Raises:
        Refused: the text is not understood, there is no such day, or it is a bare month.
    """
    day = read_past_month(typed)
    if isinstance(day, Month):
        raise Refused(refusals.NEEDS_DAY)
    return day


def _written(typed: str, *, past: bool) -> str:
    eras = PAST_ERAS if past else ERAS
    plain = "".join(_folded(typed).split())
    found = DAY.fullmatch(plain)
    era = "" if found is None else (found["era"] or "").casefold()
    if found is None or era not in eras or (found["year"] == FIRST_YEAR and not past):
        raise Refused(refusals.NEEDS_DATE)
    year = eras[era] + (1 if found["year"] == FIRST_YEAR else int(found["year"]))
    written = f"{year:04}-{int(found['month']):02}"
    return written if found["day"] is None else f"{written}-{int(found['day']):02}"


def _folded(typed: str) -> str:
    """Fold full width; raised, circled and broken numbers, ² or ½, stay what they are."""
    return "".join(
        mark if unicodedata.category(mark) == "No" else unicodedata.normalize("NFKC", mark)
        for mark in typed
    )


def read_place(typed: str, prefectures: Mapping[str, Prefecture]) -> dict[str, str]:
    """Read 長野県佐久市, 長野 佐久市 or "Nagano, Saku" into a prefecture id and a town as typed."""
    text = typed.strip(BETWEEN)
    for prefecture in prefectures.values():
        town = _town(text, prefecture)
        if town is not None:
            return {"prefecture": prefecture.id} | ({"town": town} if town else {})
    raise Refused(refusals.PLACE_NOT_UNDERSTOOD)


def read_town(typed: str, prefecture: Prefecture) -> str:
    """Read a town in a prefecture that is known; its name in front, 千葉県市川市, is left out."""
    text = typed.strip()
    return text.removeprefix(prefecture.name.ja).lstrip(BETWEEN) or text


def _town(text: str, prefecture: Prefecture) -> str | None:
    """Give what follows the name of a prefecture; None where the text begins with no name of it.

    Only the full Japanese name runs on into the town: 長野原町 is not in 長野県, nor Sagamihara in
    Saga. A city named like its prefecture, 京都市, stands for both.
    """
    whole = prefecture.name.ja
    if text.startswith(whole):
        return text[len(whole) :].strip(BETWEEN)
    short = whole[:-1] if whole.endswith(("都", "府", "県")) else whole
    for name in (short, prefecture.name.en, prefecture.id):
        rest = text[len(name) :]
        if text[: len(name)].casefold() != name.casefold():
            continue
        if CITY.match(rest):
            return text
        if not rest or rest[0] in BETWEEN:
            return PREFECTURE.sub("", rest, count=1).strip(BETWEEN)
    return None
