"""The document as Markdown that also reads well as plain text in a mail."""

from collections.abc import Iterator

from relocate_tui.phrases import report_details as say
from relocate_tui.phrases.report_answers import JOINT
from relocate_tui.report.blocks import (
    Blank,
    Block,
    Document,
    Interval,
    Letter,
    Line,
    Lines,
    Paragraph,
    Part,
)
from relocate_tui.report.escaping import escape_line, escape_lines, fence
from relocate_tui.text import Language, Text

FIRST_PAGE = "handout"
PAGE_BREAK = ("", "---")
BAR_CELLS = 20
WRITING_LINE = "＿" * 16
HARD_BREAK = "  "


def to_markdown(document: Document) -> str:
    """Render the document; the handout comes first and ends its page.

    Every string is escaped here and nowhere before. The file starts with our own heading, so that
    nothing typed can pass for front matter.
    """
    lines = [f"# {escape_line(document.title)}"]
    first = [part for part in document.parts if part.id == FIRST_PAGE]
    for part in first:
        lines += ["", *_part(part, document.language)]
    if first:
        lines += PAGE_BREAK
    for part in document.parts:
        if part.id != FIRST_PAGE:
            lines += ["", *_part(part, document.language)]
    return "\n".join(lines) + "\n"


def _part(part: Part, language: Language) -> Iterator[str]:
    yield f"## {escape_line(part.title)}"
    for block in part.blocks:
        yield ""
        yield from _block(block, language)


def _block(block: Block, language: Language) -> Iterator[str]:
    match block:
        case Paragraph(text=text, tone="heading"):
            yield f"### {escape_line(text)}"
        case Paragraph(text=text, tone="quote"):
            yield from _broken(escape_lines(text), "> ")
        case Paragraph(text=text):
            yield from _broken([line for line in escape_lines(text) if line], "")
        case Lines(items=items, numbered=numbered):
            for number, item in enumerate(items, start=1):
                yield from _line(item, f"{number}. " if numbered else "- ", language)
        case Letter(title=title, text=text):
            yield f"### {escape_line(title)}"
            yield ""
            yield from fence(text)
        case Blank(label=label):
            yield ": ".join(filter(None, (escape_line(label), WRITING_LINE)))


def _broken(lines: list[str], prefix: str) -> Iterator[str]:
    """Keep line breaks: two spaces at the end of each line that another one follows."""
    for line, following in zip(lines, (*lines[1:], ""), strict=False):
        yield f"{prefix}{line}{HARD_BREAK}" if line and following else f"{prefix}{line}".rstrip(" ")


def _line(line: Line, mark: str, language: Language) -> Iterator[str]:
    text, state = escape_line(line.text), escape_line(line.state or "")
    yield f"{mark}{' - '.join(part for part in (text, state) if part)}"
    indent = " " * len(mark)
    if line.interval is not None:
        yield f"{indent}- {_interval(line.interval, language)}"
    for detail in filter(None, map(escape_line, line.details)):
        yield f"{indent}- {detail}"
    for inner in line.inside:
        for written in _line(inner, "- ", language):
            yield f"{indent}{written}"


def _interval(interval: Interval, language: Language) -> str:
    def said(text: Text, /, **values: object) -> str:
        return text.filled(**values).in_language(language)

    if interval.score is None:
        words = said(say.SPAN, low=f"{interval.low:.0f}", high=f"{interval.high:.0f}")
    else:
        words = said(say.POINT, score=f"{interval.score:.0f}")
    covered = said(say.COVERED, tenths=f"{10 * interval.coverage:.0f}")
    both = said(JOINT).join((words, covered))
    return f"`{bar(interval)}` {escape_line(both)}"


def bar(interval: Interval, cells: int = BAR_CELLS) -> str:
    """Draw the span as `[   ===|==   ]`; the stroke stands where a final score is known."""
    last = cells - 1
    first_filled = min(last, int(interval.low / 100 * cells))
    last_filled = max(first_filled, min(last, int(interval.high / 100 * cells)))
    drawn = ["=" if first_filled <= cell <= last_filled else " " for cell in range(cells)]
    if interval.score is not None:
        drawn[min(last, int(interval.score / 100 * cells))] = "|"
    return f"[{''.join(drawn)}]"
