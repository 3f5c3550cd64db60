"""Conditions as a closed vocabulary: all, any, not, and one comparison of an answer or a fact."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, ClassVar, Literal, Protocol, cast, get_args

from relocate_tui.bank.truth import Finding, every, opposite, some
from relocate_tui.record import record

Comparison = Literal["is", "in", "has", "at_least", "at_most", "before", "after"]
COMPARISONS: tuple[Comparison, ...] = get_args(Comparison)
FACT_COMPARISONS: tuple[Comparison, ...] = ("is", "in", "at_least", "at_most")

Operand = str | int | float | bool | date | tuple[str, ...]


class Ground(Protocol):
    """What conditions are judged on: the answers of one person, read through one bank."""

    def compare(self, question: str, comparison: Comparison, operand: Operand) -> Finding:
        """Compare the answer to `question`; unknown while it is open or may still vanish."""
        ...

    def measure(self, fact: str, comparison: Comparison, operand: Operand) -> Finding:
        """Compare a named fact."""
        ...


class ConditionError(ValueError):
    """A condition that is not in the vocabulary; the message says what was found."""


@record
class Condition:
    """A claim about the answers, judged in three values.

    `operator` is `all`, `any`, `not`, `question` or `fact`. The first three have `parts`; the
    last two have `subject`, `comparison` and `operand`. In TOML: `{ q = "work-path", is = "…" }`,
    `{ fact = "children-under-18", at_least = 1 }`, `{ all = [ … ] }`, `{ not = { … } }`.
    """

    operator: Literal["all", "any", "not", "question", "fact"]
    parts: "tuple[Condition, ...]" = ()
    subject: str = ""
    comparison: Comparison = "is"
    operand: Operand = ""

    ALWAYS: "ClassVar[Condition]"

    def on(self, ground: Ground) -> Finding:
        """Judge the claim on `ground`, with the smallest set of answers that suffices."""
        match self.operator:
            case "question":
                return ground.compare(self.subject, self.comparison, self.operand)
            case "fact":
                return ground.measure(self.subject, self.comparison, self.operand)
            case "not":
                return opposite(self.parts[0].on(ground))
            case "all":
                return every(part.on(ground) for part in self.parts)
            case "any":
                return some(part.on(ground) for part in self.parts)

    def leaves(self) -> "Iterator[Condition]":
        """Yield every comparison in the claim, left to right."""
        if self.operator in ("question", "fact"):
            yield self
        for part in self.parts:
            yield from part.leaves()

    @classmethod
    def parse(cls, table: object) -> "Condition":
        """Read a condition from its TOML table.

        Raises:
            ConditionError: the table is not one of the forms in the class docstring.
        """
        if isinstance(table, Condition):
            return table
        if not isinstance(table, Mapping):
            raise ConditionError(f"a condition is a table, not {table!r}")
        keys = set(table)
        if len(keys) == 1 and keys <= {"all", "any", "not"}:
            return cls._combined(cast("Mapping[str, object]", table))
        subjects = keys & {"q", "fact"}
        comparisons = keys - subjects
        if len(subjects) != 1 or len(comparisons) != 1:
            raise ConditionError(f"not a condition: the keys are {', '.join(sorted(keys))}")
        return cls._leaf(cast("Mapping[str, object]", table), subjects.pop(), comparisons.pop())

    @classmethod
    def _combined(cls, table: Mapping[str, object]) -> "Condition":
        (operator,) = table
        inside = table[operator]
        if operator == "not":
            return cls(operator="not", parts=(cls.parse(inside),))
        if not isinstance(inside, list | tuple):
            raise ConditionError(f"'{operator}' takes a list of conditions")
        parts = tuple(cls.parse(part) for part in inside)
        return cls(operator="all" if operator == "all" else "any", parts=parts)

    @classmethod
    def _leaf(cls, table: Mapping[str, object], key: str, comparison: str) -> "Condition":
        known = COMPARISONS if key == "q" else FACT_COMPARISONS
        if comparison not in known:
            raise ConditionError(f"'{comparison}' is not one of {', '.join(known)}")
        subject, operand = table[key], table[comparison]
        if not isinstance(subject, str):
            raise ConditionError(f"'{key}' names an id, not {subject!r}")
        if isinstance(operand, list):
            operand = tuple(operand)
        if comparison == "in" and not isinstance(operand, tuple):
            raise ConditionError("'in' takes a list")
        return cls(
            operator="question" if key == "q" else "fact",
            subject=subject,
            comparison=comparison,
            operand=cast("Operand", operand),
        )

    @classmethod
    def __get_pydantic_core_schema__(cls, source: object, handler: object) -> Any:  # noqa: ANN401 -- pydantic's own type
        """Let pydantic read the TOML form, so that errors carry the place in the file."""
        from pydantic_core import core_schema  # noqa: PLC0415 -- only when a file is checked

        return core_schema.no_info_plain_validator_function(cls.parse)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: object, handler: object) -> dict[str, object]:
        """Describe the TOML form to editors."""
        return {"type": "object", "description": "all | any | not | {q, …} | {fact, …}"}


Condition.ALWAYS = Condition(operator="all")
