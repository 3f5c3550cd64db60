"""The rules by their codes, and the numbers they go by."""

from datetime import date
from typing import Literal, get_args

Code = Literal[
    "REF001",
    "REF002",
    "REF003",
    "REF004",
    "REF005",
    "REF006",
    "REF007",
    "REF008",
    "REF009",
    "REF010",
    "TYPE001",
    "CYC001",
    "REACH001",
    "REACH002",
    "REACH003",
    "REACH004",
    "I18N002",
    "I18N003",
    "I18N004",
    "SCORE001",
    "SCORE002",
    "SCORE003",
    "SCORE004",
    "USE001",
    "TASK001",
    "TASK002",
    "COVER001",
    "COVER002",
    "COVER003",
    "SRC001",
    "SRC002",
    "SRC003",
    "DATE001",
    "STALE001",
    "PACK004",
    "PACK005",
    "WORD001",
    "WORD002",
    "WORD003",
]
CODES: tuple[Code, ...] = get_args(Code)
LOADER_CODES = (
    "SYNTAX",
    "CTRL001",
    "SHAPE",
    "TWICE",
    "I18N001",
    "PACK001",
    "PACK002",
    "PACK003",
)
"""What the loader finds; it finds some of SRC001 too."""

MOST_STATES = 200_000
"""How many sets of answers are tried for one condition before it stays undecided."""

PROBED_STATES = 10_000
"""How many are tried where there may be more than `MOST_STATES`, since they often decide it too."""

WIDEST_OPTION = 30
WIDEST_SECTION_TITLE = 24
WIDEST_TASK_TITLE = 50
QUESTION_COLUMNS = 56
QUESTION_LINES = 4

SOME_DAY = date(2027, 1, 15)
"""Stands for today while states are tried; rules read only the days between it and a move."""

SOME_TOWN = "town"
"""Stands for the candidate town, so that questions asked for each town fall due."""
