"""Which screen stands for what a person can ask for."""

from collections.abc import Callable, Mapping

from textual.screen import Screen

from relocate_tui.bank.folder import bank_folder
from relocate_tui.casebook.practice import practice_clients
from relocate_tui.tui.messages import Asked, Goal
from relocate_tui.tui.question_words import explanation, help_part
from relocate_tui.tui.screens.cases import CasesScreen
from relocate_tui.tui.screens.export import ExportScreen
from relocate_tui.tui.screens.hub import HubScreen
from relocate_tui.tui.screens.practice import PracticeScreen
from relocate_tui.tui.screens.question import QuestionScreen
from relocate_tui.tui.screens.reading import ReadingScreen
from relocate_tui.tui.screens.results import ResultsScreen
from relocate_tui.tui.screens.review import ReviewScreen
from relocate_tui.tui.screens.welcome import WelcomeScreen
from relocate_tui.tui.visit import Visit

PLACES: Mapping[Goal, Callable[[Visit], Screen[None]]] = {
    "welcome": WelcomeScreen,
    "hub": HubScreen,
    "review": ReviewScreen,
    "export": ExportScreen,
    "cases": CasesScreen,
    "practice": lambda visit: PracticeScreen(visit, practice_clients(bank_folder())),
}


def screen_for(visit: Visit, asked: Asked) -> Screen[None]:
    """Make the screen that was asked for."""
    if asked.goal == "results":
        return ResultsScreen(visit, asked.about)
    return PLACES[asked.goal](visit)


def screen_about(visit: Visit, screen: Screen[object]) -> ReadingScreen:
    """Make the screen that tells why a question is asked, or elsewhere how to use the keys."""
    if isinstance(screen, QuestionScreen):
        question = screen.question
        return ReadingScreen(visit, lambda: explanation(visit, question))
    return ReadingScreen(visit, lambda: help_part(visit))
