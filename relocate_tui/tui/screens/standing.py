"""What all screens have in common: keys may come before they stand, and after they are covered."""

from contextlib import suppress
from typing import TypeVar

from textual.css.query import NoMatches
from textual.screen import Screen

R = TypeVar("R")


class StandingScreen(Screen[R]):
    """Does nothing before it stands, and leaves only itself.

    Textual lets keys act on a screen whose widgets are not there yet, and lets `dismiss` take away
    whatever lies on top, the cover that hides the answers included.
    """

    _result: tuple[R | None] | None = None
    _left = False

    @property
    def standing(self) -> bool:
        """Whether the widgets are there to be filled and asked."""
        return self.is_mounted and self.is_running and bool(self.children)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Let no key act before the screen stands."""
        return self.standing and super().check_action(action, parameters)

    def leave_with(self, result: R | None) -> None:
        """Give a result and go; under another screen, as soon as that one has gone."""
        if self._left:
            return
        if self.app.screen is self:
            self._left = True
            self.dismiss(result)
        else:
            self._result = (result,)

    def on_mount(self) -> None:
        """Fill in everything, unless the program is ending and takes the widgets away again."""
        with suppress(NoMatches):
            self.put_up()

    def on_screen_resume(self) -> None:
        """Go, if that was asked for while something lay on top; else say everything anew."""
        if self._result is not None:
            self.leave_with(self._result[0])
        elif self.standing:
            with suppress(NoMatches):
                self.resumed()

    def put_up(self) -> None:
        """Fill in everything for the first time."""

    def resumed(self) -> None:
        """Fill in what may have changed meanwhile."""
