"""What a desk answered to one question about a programme, as the person wrote it down."""

from datetime import date
from typing import Literal, get_args

from relocate_tui.record import record

Answered = Literal["met", "not-met", "open"]
ANSWERED: tuple[Answered, ...] = get_args(Answered)
"""`open`: the desk could not say yet."""

About = tuple[str, str]
"""A programme and one of its tests, by id."""

LONGEST_DESK = 80
MOST_REPLIES = 200


@record
class Reply:
    """The reply to one test of one programme; `town` is where it was asked, as typed.

    `prefecture` tells towns of one name apart; a row written by hand may leave it out.
    The words stay as typed. A reply counts for the town it was given for, and until the rule it
    answers is due for a recheck.
    """

    subsidy: str
    test: str
    answered: Answered
    on: date
    desk: str = ""
    town: str = ""
    prefecture: str = ""
    words: str = ""

    @property
    def about(self) -> About:
        """What the desk was asked about."""
        return self.subsidy, self.test
