"""The `lint` command: every problem of a bank in one run."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from relocate_tui.bank.files import read_folders
from relocate_tui.bank.lint.lint import lint
from relocate_tui.bank.problem import Problem
from relocate_tui.phrases import cli as say
from relocate_tui.storage.escapes import json_text
from relocate_tui.text import Language
from relocate_tui.typography import on_one_line


def lint_report(
    folders: Sequence[Path], language: Language, *, form: str, today: date | None
) -> tuple[str, bool]:
    """Give the report and whether anything must be mended; `today` adds rules due for a recheck."""
    problems = lint(read_folders(folders), today=today)
    errors = any(problem.severity == "error" for problem in problems)
    if form == "json":
        return json_text(
            [problem_table(problem, language) for problem in problems], indent=2
        ), errors
    return problem_lines(problems, language), errors


def problem_table(problem: Problem, language: Language) -> dict[str, str]:
    """Write a problem as the JSON contract has it."""
    return {
        "code": problem.code,
        "severity": problem.severity,
        "file": problem.file,
        "table": problem.table,
        "key": problem.key,
        "message": problem.message.in_language(language),
        "next": problem.next.in_language(language),
    }


def problem_lines(problems: Sequence[Problem], language: Language) -> str:
    """Write problems for people: where, what, and what to do next."""
    lines: list[str] = []
    for problem in problems:
        place = " ".join(on_one_line(part) for part in (problem.table, problem.key) if part)
        message = on_one_line(problem.message.in_language(language))
        lines.append(f"{problem.code} {on_one_line(problem.file)} [{place}]: {message}")
        following = problem.next.in_language(language)
        lines.append(say.NEXT_STEP.filled(next=following).in_language(language))
    errors = sum(problem.severity == "error" for problem in problems)
    count = say.LINT_COUNT.filled(errors=errors, warnings=len(problems) - errors)
    lines.append((count if problems else say.LINT_CLEAN).in_language(language))
    return "\n".join(lines)
