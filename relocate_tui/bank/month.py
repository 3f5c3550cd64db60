"""A month where no day is known yet."""

from calendar import monthrange
from datetime import date

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
