"""What another bank makes of answers that were given under an earlier one."""

from collections.abc import Iterator, Mapping

from relocate_tui.bank.bank import Bank
from relocate_tui.bank.value import Mark
from relocate_tui.interview.answers import Answers
from relocate_tui.phrases import bank_change as say
from relocate_tui.report.blocks import Block, Line, Lines, Paragraph, Part
from relocate_tui.text import Language, Text


def bank_change_part(bank: Bank, answers: Answers, left: int, language: Language) -> Part:
    """Tell which bank came after which, what of the answers it does not ask, and what is open.

    `left` is the number of questions that apply now and are not answered. What was declined is
    named nowhere.
    """

    def tell(text: Text, **values: object) -> str:
        return text.filled(**values).in_language(language)

    def blocks() -> Iterator[Block]:
        before = answers.banks[-1]
        now = bank.identity
        yield Paragraph(
            text=tell(
                say.FROM_TO,
                before=_name(before.id, before.version, before.digest),
                now=_name(now.id, now.version, now.digest),
            )
        )
        kept = {name: raw for name, raw in answers.kept.items() if raw != Mark.DECLINED.value}
        if kept:
            yield Paragraph(text=tell(say.KEPT), tone="heading")
            yield Lines(
                items=tuple(Line(text=f"{name}: {_words(raw)}") for name, raw in kept.items())
            )
            yield Paragraph(text=tell(say.KEPT_WHERE), tone="quiet")
        else:
            yield Paragraph(text=tell(say.ALL_FIT))
        yield Paragraph(text=tell(say.OPEN, count=left) if left else tell(say.NONE_OPEN))
        yield Paragraph(text=tell(say.IN_REPORTS), tone="quiet")

    return Part(id="bank-change", title=tell(say.TITLE), blocks=tuple(blocks()))


def _name(bank_id: str, version: str, digest: str) -> str:
    return f"{bank_id} {version} ({digest})"


def _words(raw: object) -> str:
    """Write an answer whose question is not known any more, much as it was written down."""
    if isinstance(raw, Mapping):
        return ", ".join(f"{name} = {_words(inside)}" for name, inside in raw.items())
    if isinstance(raw, list):
        return ", ".join(map(_words, raw)) or "-"
    return str(raw)
