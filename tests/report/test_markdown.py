"""Markdown shows every text as typed, and nothing typed becomes Markdown."""

from collections.abc import Iterator
from pathlib import Path

from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.deflist import deflist_plugin
from mdit_py_plugins.footnote import footnote_plugin
from mdit_py_plugins.front_matter import front_matter_plugin

from relocate_tui.bank.value import Words
from relocate_tui.report.blocks import (
    Blank,
    Document,
    Interval,
    Letter,
    Line,
    Lines,
    Paragraph,
    Part,
)
from relocate_tui.report.markdown import WRITING_LINE, bar, to_markdown
from relocate_tui.typography import visible
from tests.report.people import IN_TOWN, person, report

WITH_INTERVALS = ("profile", "weights")
"""Parts in which bars are drawn between the words."""

GOLDEN = Path(__file__).parent / "handout_ja.txt"

PIECES = (
    *"\\`*_{}[]()#+-.!<>&|~:@/='\"$^ \t\n\r\u3000\u2028\x85\x0b0１a。",
    "\n\n",
    "---",
    "===",
    "```",
    "~~~",
    "    ",
    "# ",
    "1. ",
    "2)",
    "- [ ] ",
    "![x](http://evil.com/a.png)",
    "[x](javascript:alert(1))",
    "[x]: http://evil.com",
    "[^1]",
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<https://evil.com>",
    "<!-- -->",
    "&lt;",
    "&#60;",
    "https://evil.com/a_b*c*(d)",
    "www.evil.com",
    "evil.com",
    "mailto:a@evil.com",
    "ftp://evil.com",
    "//evil.com",
    "a@evil.com",
    "|a|b|\n|-|-|\n",
    "\n: ",
    "$x$",
    "\x1b[31m",
    "\u202e",
)
texts = st.one_of(st.text(max_size=30), st.lists(st.sampled_from(PIECES), max_size=8).map("".join))
OURS = {
    "heading",
    "paragraph",
    "bullet_list",
    "ordered_list",
    "list_item",
    "blockquote",
    "fence",
    "hr",
    "inline",
    "text",
    "code_inline",
    "hardbreak",
}


def renderers() -> tuple[MarkdownIt, ...]:
    """Read Markdown strictly, and with everything a mail or wiki might add."""
    strict = MarkdownIt("commonmark", {"html": True})
    lavish = MarkdownIt("gfm-like", {"html": True})
    lavish.use(front_matter_plugin).use(footnote_plugin).use(deflist_plugin)
    return strict, lavish


def tokens(markdown: str, renderer: MarkdownIt) -> list[Token]:
    """Give every token, those inside lines included."""
    found: list[Token] = []
    for token in renderer.parse(markdown):
        found += [token, *(token.children or [])]
    return found


def squeezed(text: str) -> str:
    """Take all white space away."""
    return "".join(text.split())


def as_typed(text: str) -> str:
    """Give a typed text as it should show: control characters written out, no white space."""
    return squeezed(visible(text.replace("\r\n", "\n")))


def shown(found: list[Token]) -> str:
    """Give the text a reader sees, without white space."""
    seen = (token.content for token in found if token.type in ("text", "code_inline", "fence"))
    return squeezed("".join(seen))


def said(document: Document) -> Iterator[str]:
    """Give the strings of a document in the order of the page, with the marks we put between."""
    yield document.title
    parts = sorted(document.parts, key=lambda part: part.id != "handout")
    for part in parts:
        yield part.title
        for block in part.blocks:
            match block:
                case Paragraph(text=text):
                    yield text
                case Letter(title=title, text=text):
                    yield from (title, text)
                case Blank(label=label):
                    yield ":".join(text for text in (label, WRITING_LINE) if as_typed(text))
                case Lines(items=items):
                    for item in items:
                        yield from entry(item)


def entry(line: Line) -> Iterator[str]:
    """Give the strings of one entry, those of the entries inside it last."""
    yield "-".join(text for text in (line.text, line.state or "") if as_typed(text))
    yield from line.details
    for inner in line.inside:
        yield from entry(inner)


def check(document: Document, headings: int) -> None:
    """Check that the page holds our structure and the document's text, and nothing else."""
    markdown = to_markdown(document)
    expected = "".join(map(as_typed, said(document)))
    for renderer in renderers():
        found = tokens(markdown, renderer)
        kinds = {token.type.removesuffix("_open").removesuffix("_close") for token in found}
        assert kinds <= OURS
        assert sum(token.type == "heading_open" for token in found) == headings
        assert sum(token.type == "hr" for token in found) == 1
        assert shown(found) == expected


@settings(deadline=None, max_examples=400)
@given(texts, texts)
@example("https://evil.com/a).", "a:b http://x`y`")
@example("#", "##")
@example("foo #", "1.")
def test_nothing_typed_becomes_markdown_anywhere(one: str, other: str) -> None:
    blocks = (
        Paragraph(text=one),
        Paragraph(text=other, tone="quote"),
        Paragraph(text=one, tone="heading"),
        Lines(items=(Line(text=one, state=other, details=(other, one)),)),
        Paragraph(text=other, tone="quiet"),
        Lines(items=(Line(text=other), Line(text=one)), numbered=True),
        Letter(title=one, text=other),
        Blank(label=other),
    )
    parts = (
        Part(id="handout", title=other, blocks=blocks),
        Part(id="answers", title=one, blocks=blocks),
    )
    check(Document(title=one, language="ja", parts=parts), headings=7)


@settings(deadline=None, max_examples=40)
@given(texts.filter(str.strip), texts.filter(str.strip))
def test_typed_answers_and_notes_are_shown_as_typed(words: str, note: str) -> None:
    plain = report(person())
    answers = person(notes={"motives": note})
    answers = type(answers)(
        given={**answers.given, "keep-unchanged": Words(text=words)}, notes=answers.notes
    )
    typed = report(answers)
    count = sum(
        isinstance(block, Letter) or (isinstance(block, Paragraph) and block.tone == "heading")
        for part in plain.parts
        if part.id not in WITH_INTERVALS
        for block in part.blocks
    )
    without_intervals = tuple(part for part in typed.parts if part.id not in WITH_INTERVALS)
    check(
        Document(title=typed.title, language="ja", parts=without_intervals),
        headings=1 + len(without_intervals) + count,
    )


def test_line_breaks_of_quotes_and_letters_are_kept() -> None:
    quote = Paragraph(text="一行目\n二行目", tone="quote")
    letter = Letter(title="文面", text="ご担当者様\n\n- ```よろしく```")
    part = Part(id="letters", title="文", blocks=(quote, letter))
    markdown = to_markdown(Document(title="題", language="ja", parts=(part,)))
    assert "> 一行目  \n> 二行目\n" in markdown
    assert "````text\nご担当者様\n\n- ```よろしく```\n````\n" in markdown


def test_the_handout_ends_the_first_page() -> None:
    markdown = to_markdown(report(person()))
    first, _, rest = markdown.partition("\n\n---\n\n")
    assert first.startswith("# 整理の目安\n\n## 持ち帰る1枚\n")
    assert "支援措置" in first
    assert rest.startswith("## まとめ\n")


def test_a_span_is_drawn_from_low_to_high() -> None:
    open_span = Interval(low=40, high=75, score=None, coverage=0.5)
    final = Interval(low=50, high=50, score=50, coverage=1)
    assert bar(open_span) == "[        ========    ]"
    assert bar(final) == "[          |         ]"
    assert bar(Interval(low=0, high=100, score=None, coverage=0.1)) == f"[{'=' * 20}]"


def test_a_score_is_no_bare_number_while_answers_are_open() -> None:
    line = Line(text="収入", interval=Interval(low=40, high=75, score=None, coverage=0.5))
    part = Part(id="profile", title="様子", blocks=(Lines(items=(line,)),))
    markdown = to_markdown(Document(title="題", language="ja", parts=(part,)))
    assert "100のうち40から75のあいだ、伺えた分: 10のうち約5" in markdown
    assert "%" not in markdown


def test_the_handout_of_one_person_reads_as_agreed() -> None:
    answers = person(in_town=IN_TOWN, notes={"motives": "子どもを外で遊ばせたい"})
    document = report(answers)
    handout = Document(title=document.title, language="ja", parts=(document.part("handout"),))
    assert to_markdown(handout) == GOLDEN.read_text(encoding="utf-8")
