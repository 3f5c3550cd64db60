"""Words reach screen and terminal through a few doors; whatever they are, they steer nothing."""

import ast
import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from textual.app import App, ComposeResult
from textual.widget import Widget

import relocate_tui
from relocate_tui.report.blocks import Interval, Letter, Line, Lines, Paragraph, Part
from relocate_tui.tui.widgets.choice_field import Choice, ChoiceField
from relocate_tui.tui.widgets.entry_field import EntryLine, EntryLines
from relocate_tui.tui.widgets.leaf import Leaf
from relocate_tui.tui.widgets.prose import Prose
from relocate_tui.tui.widgets.two_ends import TwoEnds
from relocate_tui.typography import HARMFUL, visible

PACKAGE = Path(relocate_tui.__file__).parent
PIECES = (
    *("[red]", "[/]", "[/b]", "[@click=app.quit]", "[ @click=app.quit()]", "[　@click=app.quit]"),
    *("[$primary @click=app.quit]", "[link=https://x.example]", "[A-Z]", "[YES]", "[b", "\\", "$v"),
    *(":smile:", "![x](http://x.example/y)", "<img src=x>", "{0.__class__}", "%s", "`", "|"),
    *("\x1b[31m", "\x1b]52;c;aGk=\x07", "\x1b]0;x\x1b\\", "\x9b31m", "\x9d0;x", "\x00", "\x7f"),
    *("\u202e", "\u2066", "\u200b", "\ufeff", "\U000e0041", "\ud800", "\x85", "\u2028", "\r"),
    *("佐久市", "葛\U000e0100", "𠮷", "ｶﾞ", "が", "　", "👨‍👩‍👧", "a b", "、", "\n"),
)
SEEDS = range(25)


def hostile(seed: int) -> list[str]:
    """Draw texts from pieces that mean something to somebody, without line ends in the first."""
    drawn = random.Random(seed)  # noqa: S311 -- cases, not secrets
    texts = ["".join(drawn.choices(PIECES, k=drawn.randint(1, 12))) for _ in range(6)]
    return [texts[0].replace("\n", "").replace("\u2028", ""), *texts[1:]]


class Every(App[None]):
    """Every widget of ours, one below the other."""

    def compose(self) -> ComposeResult:
        yield TwoEnds(id="ends")
        yield Prose(id="prose")
        yield ChoiceField(id="choices")
        yield Leaf(id="leaf")
        yield EntryLine(id="line", max_length=4000)
        yield EntryLines(id="lines")
        yield EntryLines(id="example")


def drawn(widget: Widget) -> str:
    """Give the letters a widget hands to the terminal, without the blanks that fill its lines."""
    size = widget.size
    strips = widget.render_lines(widget.region.reset_offset)
    assert len(strips) == size.height
    return "".join("".join(segment.text for segment in strip).rstrip() for strip in strips)


def squeezed(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize("seed", SEEDS)
async def test_whatever_a_text_is_it_is_shown_literally_and_steers_nothing(seed: int) -> None:
    first, *others = hostile(seed)
    app = Every()
    async with app.run_test(size=(100, 400)) as pilot:
        app.query_one("#ends", TwoEnds).show(first)
        app.query_one("#prose", Prose).show(others[0])
        app.query_one("#choices", ChoiceField).show([Choice(id="a", text=others[1])])
        line = Line(
            text=others[2],
            state=others[0],
            details=(others[3],),
            interval=Interval(low=1, high=2, score=None, coverage=0.5),
        )
        blocks = (
            Paragraph(text=others[3]),
            Letter(title=first, text=others[4]),
            Lines(items=(line,)),
        )
        leaf = app.query_one("#leaf", Leaf)
        leaf.show(Part(id="p", title=first, blocks=blocks), bullet="・")
        leaf.focus()
        leaf.action_open()
        app.query_one("#line", EntryLine).value = others[1]
        app.query_one("#lines", EntryLines).load_text(others[2])
        app.query_one("#example", EntryLines).show_example(first)
        await pilot.pause()
        widgets = app.screen.children
        assert len(widgets) == 7
        for widget in widgets:
            assert not HARMFUL.search(drawn(widget).replace("\n", ""))
        for name, text in (("#prose", others[0]), ("#choices", others[1]), ("#leaf", others[3])):
            shown = squeezed(drawn(app.query_one(name)))
            for piece in visible(text).split("\n"):
                assert squeezed(piece) in shown
        await pilot.click("#prose")
        assert app.return_code is None


def calls(names: set[str]) -> Iterator[tuple[str, str]]:
    """Find where functions of these names are called: the file, and what is called."""
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call):
                called = ast.unparse(node.func)
                if called in names or called.rpartition(".")[2] in names:
                    yield path.relative_to(PACKAGE).as_posix(), called


def test_only_widgets_make_what_the_screen_draws() -> None:
    makers = {"Content", "from_markup", "Text.from_markup", "markup", "render_markup"}
    found = {file for file, called in calls(makers) if called != "Text"}
    assert {file for file in found if not file.startswith("tui/widgets/")} == set()
    assert found


def test_only_one_module_prints() -> None:
    assert {file for file, _ in calls({"echo", "secho", "print"})} == {"commands/out.py"}


def test_only_the_writer_and_the_readers_open_files() -> None:
    opening = {"open", "fdopen", "write_text", "write_bytes", "read_text", "read_bytes", "mkstemp"}
    assert {file for file, called in calls(opening) if called != "self.action_open"} == {
        "bank/folder.py",  # the bank that travels with the program
        "casebook/lock.py",
        "commands/logic/returned.py",
        "commands/logic/texts.py",
        "commands/out.py",  # /dev/null, where nobody reads any more
        "storage/folders.py",  # a folder, to make its names durable
        "storage/writer.py",
        "untrusted/limits.py",
    }
