"""A month where no day is known yet, and counting on by months and years."""

from calendar import monthrange
from datetime import date, timedelta

from relocate_tui.record import record


@record
class Month:
    """A month where no day is known yet; files write "2027-04"."""

    year: int
    month: int

    @property
    def first_day(self) -> date:
        """The first day that can be meant."""
        return date(self.year, self.month, 1)

    @property
    def last_day(self) -> date:
        """The last day that can be meant."""
        return date(self.year, self.month, monthrange(self.year, self.month)[1])

    def __str__(self) -> str:
        return f"{self.year:04}-{self.month:02}"


def months_after(day: date, months: int) -> date:
    """Go on by whole months; a day the month does not have becomes its last."""
    count = day.year * 12 + day.month - 1 + months
    year, month = divmod(count, 12)
    last = monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))


def anniversary(day: date, years: int) -> date:
    """Give the day on which so many years are over; for 29 February that is 1 March."""
    found = months_after(day, 12 * years)
    return found if found.day == day.day else found + timedelta(days=1)
