"""The `evidence` command: what the bank rests on, and what of the paper it leaves out."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal

from relocate_tui.bank.bank import Bank
from relocate_tui.bank.citation import Citations, citations
from relocate_tui.bank.evidence import PAPER_KINDS, Evidence
from relocate_tui.commands.logic.cells import to_cell
from relocate_tui.commands.logic.words import one_line
from relocate_tui.phrases import evidence as say
from relocate_tui.phrases.report_details import GRADES
from relocate_tui.report.answer_words import source_text
from relocate_tui.report.escaping import escape_line
from relocate_tui.text import Language, Text

Form = Literal["markdown", "csv"]
Row = Sequence[str]
HEAD_JOINT = "|"


class Coverage:
    """The claims of one bank in one language, row by row."""

    def __init__(self, bank: Bank, language: Language) -> None:
        self.bank = bank
        self.language = language
        self.cited = citations(bank)
        items = (each for each in bank.evidence.values() if each.is_paper_item)
        self.items = sorted(items, key=lambda item: _place(item.section or ""))

    def markdown(self) -> str:
        """Write every table, the matrix first of all."""
        which = self.bank.identity
        title = self.say(
            say.TITLE,
            bank=self.say(which.title),
            id=which.id,
            version=which.version,
            digest=which.digest,
        )
        lines = [f"# {escape_line(title)}", ""]
        lines += self._table(say.COUNTS, say.COUNTS_HEAD, self._counts(), about=say.PAPER)
        lines += self._table(say.MATRIX, say.MATRIX_HEAD, self._matrix())
        lines += self._table(say.ITEMS, say.ITEMS_HEAD, self._items())
        lines += self._table(say.BEYOND, say.BEYOND_HEAD, self._beyond())
        lines += self._table(say.RATES, say.RATES_HEAD, self._rates(), about=say.RATES_ABOUT)
        return "\n".join(lines)

    def csv(self) -> str:
        """Write the paper's items as a sheet, one row each."""
        sheet = io.StringIO()
        writer = csv.writer(sheet, lineterminator="\n")
        writer.writerow(self.say(say.ITEMS_HEAD).split(HEAD_JOINT))
        for row in self._items():
            writer.writerow([to_cell(one_line(cell)) for cell in row])
        return sheet.getvalue()

    def say(self, text: Text, /, **values: object) -> str:
        """Say it in the language asked for."""
        return (text.filled(**values) if values else text).in_language(self.language)

    def _table(
        self, title: Text, head: Text, rows: Iterable[Row], about: Text | None = None
    ) -> Iterator[str]:
        columns = self.say(head).split(HEAD_JOINT)
        yield from (f"## {escape_line(self.say(title))}", "")
        if about is not None:
            yield from (escape_line(self.say(about)), "")
        for line in (columns, ["---"] * len(columns)):
            yield f"| {' | '.join(line)} |"
        for row in rows:
            yield f"| {' | '.join(escape_line(cell) for cell in row)} |"
        yield ""

    def _counts(self) -> Iterator[Row]:
        for kind in PAPER_KINDS:
            items = [item for item in self.items if item.kind == kind]
            used = [item for item in items if self.cited[item.id]]
            told = [item for item in items if item not in used and item.uncited is not None]
            left = len(items) - len(used) - len(told)
            yield self.say(say.KINDS[kind]), *map(str, (len(items), len(used), len(told), left))

    def _matrix(self) -> Iterator[Row]:
        for section in dict.fromkeys(item.section or "" for item in self.items):
            items = [item for item in self.items if item.section == section]
            named = self.bank.paper_sections.get(section)
            found = [self.cited[item.id] for item in items]
            yield (
                section if named is None else f"{section} {self.say(named.title)}",
                str(len(items)),
                self._ids(name for each in found for name in each.questions),
                self._ids(name for each in found for name in each.tasks),
                self._ids(name for each in found for name in each.subsidies),
                self._ids(item.id for item in items if not self.cited[item.id]),
            )

    def _items(self) -> Iterator[Row]:
        for item in self.items:
            yield (
                item.section or "",
                item.id,
                self.say(say.KINDS[item.kind]),
                self.say(item.text),
                self._where(item, self.cited[item.id]),
                "" if item.correction is None else self.say(item.correction),
            )

    def _where(self, item: Evidence, cited: Citations) -> str:
        """Name what cites an item, each with the reason it gives for asking or for doing it."""
        bank = self.bank
        if not cited:
            if item.uncited is None:
                return self.say(say.NO_REASON)
            return self.say(say.LEFT_OUT, why=self.say(item.uncited))
        reasons = (
            *((say.ASKED_BECAUSE, name, bank.questions[name].why) for name in cited.questions),
            *((say.DONE_BECAUSE, name, bank.tasks[name].why) for name in cited.tasks),
        )
        found = [self.say(form, id=name, why=self.say(why)) for form, name, why in reasons]
        found += [self.say(say.SCHEME, id=name) for name in cited.subsidies]
        return self.say(say.JOINT).join(found)

    def _beyond(self) -> Iterator[Row]:
        for item in self.bank.evidence.values():
            if not item.is_paper_item and item.kind != "base-rate":
                yield (
                    item.id,
                    self.say(item.text),
                    self._maybe(item.population),
                    item.period or "",
                    self.say(GRADES[item.grade]),
                    source_text(item, self.language),
                    item.checked_on.isoformat(),
                    self._maybe(item.correction),
                )

    def _rates(self) -> Iterator[Row]:
        labels: dict[str, Text] = {}
        for question in self.bank.questions.values():
            for option in question.options:
                labels |= dict.fromkeys(option.evidence, option.text)
        for item in self.bank.evidence.values():
            if item.kind == "base-rate":
                yield (
                    self.say(labels.get(item.id, say.EVERYBODY)),
                    "" if item.share is None else self.say(say.SHARE, share=item.share),
                    item.period or "",
                    self._maybe(item.definition),
                    self._maybe(item.population),
                    self.say(GRADES[item.grade]),
                    source_text(item, self.language),
                )

    def _maybe(self, text: Text | None) -> str:
        return "" if text is None else self.say(text)

    def _ids(self, names: Iterable[str]) -> str:
        return self.say(say.JOINT).join(dict.fromkeys(names)) or self.say(say.NOTHING)


def evidence(bank: Bank, form: Form, language: Language) -> str:
    """Write down what the bank rests on, and which items of the paper it leaves out and why.

    `markdown` holds the coverage matrix, every item, the figures beyond the paper and the base
    rates; `csv` one row for each item of the paper.
    """
    coverage = Coverage(bank, language)
    return coverage.csv() if form == "csv" else coverage.markdown()


def _place(section: str) -> tuple[int, ...]:
    """Put "2.10" after "2.9"; what is no number stands first."""
    return tuple(int(part) if part.isdecimal() else 0 for part in section.split("."))
