"""Yes, no, or not known yet: Kleene's logic, with the smallest set of answers behind it."""

from collections.abc import Iterable
from enum import Enum

from relocate_tui.record import record


class Truth(Enum):
    """A claim about a person; `UNKNOWN` is never printed as no."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"

    @classmethod
    def of(cls, claim: bool) -> "Truth":  # noqa: FBT001 -- it turns a plain bool into a Truth
        """Lift a decided claim."""
        return cls.YES if claim else cls.NO


@record
class Because:
    """One answer a result rests on.

    `value` is the answer as the file writes it: an id, a list, a number, `"?"`; None while the
    question is unanswered. `town` is the id of the town for a question asked for each town.
    """

    question: str
    value: object = None
    town: str | None = None


@record
class Finding:
    """A three-valued result and the smallest set of answers that suffices for it."""

    truth: Truth
    because: tuple[Because, ...] = ()


def union(findings: Iterable[Finding]) -> tuple[Because, ...]:
    """Join the answers behind several findings, each once, in the order first met."""
    seen: list[Because] = []
    for finding in findings:
        seen.extend(reason for reason in finding.because if reason not in seen)
    return tuple(seen)


def every(findings: Iterable[Finding]) -> Finding:
    """Hold when all hold; one `NO` decides, and the one resting on fewest answers is named."""
    parts = tuple(findings)
    refused = [part for part in parts if part.truth is Truth.NO]
    if refused:
        return min(refused, key=lambda part: len(part.because))
    open_parts = [part for part in parts if part.truth is Truth.UNKNOWN]
    if open_parts:
        return Finding(truth=Truth.UNKNOWN, because=union(open_parts))
    return Finding(truth=Truth.YES, because=union(parts))


def opposite(finding: Finding) -> Finding:
    """Turn yes and no around; not known stays not known."""
    turned = {Truth.YES: Truth.NO, Truth.NO: Truth.YES, Truth.UNKNOWN: Truth.UNKNOWN}
    return Finding(truth=turned[finding.truth], because=finding.because)


def some(findings: Iterable[Finding]) -> Finding:
    """Hold when one holds; one `YES` decides, and the one resting on fewest answers is named."""
    return opposite(every(opposite(part) for part in findings))
