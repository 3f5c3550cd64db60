"""Which kinds of question list things, and with what form."""

from relocate_tui.bank.question import Question
from relocate_tui.bank.rows import Period, Person
from relocate_tui.tui.listing.draft import resumed
from relocate_tui.tui.listing.listing import AnyListing
from relocate_tui.tui.listing.people import PeopleForm
from relocate_tui.tui.listing.periods import PeriodForm
from relocate_tui.tui.visit import Visit


def listing_of(visit: Visit, question: Question) -> AnyListing | None:
    """Begin, or go on with, the list a question asks for; None where it asks for none."""
    sitting = visit.sitting_now()
    given = sitting.answers.answer(question.id)
    rows = given if isinstance(given, tuple) else ()
    draft = sitting.draft_for(question.id)
    if question.kind == "people":
        people = [row for row in rows if isinstance(row, Person)]
        return resumed(PeopleForm(visit.today), people, draft)
    if question.kind == "periods":
        periods = [row for row in rows if isinstance(row, Period)]
        return resumed(PeriodForm(visit.bank), periods, draft)
    return None
