"""How a day or a month reads."""

from datetime import date

from relocate_tui.bank.month import Month
from relocate_tui.phrases import report_answers as say
from relocate_tui.text import Language, Text


def date_text(day: date, language: Language) -> str:
    """Write a day the way the language does."""
    return _dated(say.DAY, day, language)


def day_or_month_text(day: date | Month, language: Language) -> str:
    """Write a day, or a month where no day is known."""
    if isinstance(day, Month):
        return _dated(say.MONTH, day.first_day, language)
    return date_text(day, language)


def _dated(form: Text, day: date, language: Language) -> str:
    return form.filled(
        year=day.year, month=day.month, day=day.day, month_name=say.MONTH_NAMES[day.month - 1]
    ).in_language(language)
