"""What the README shows is what the program does."""

import shlex
from pathlib import Path

import pytest

from relocate_tui.bank.files import built_in
from tests.commands.test_cli import run
from tests.people.known import PRACTICE

README = (Path(__file__).parents[1] / "README.md").read_text(encoding="utf-8")
PROGRAM = ".venv/bin/relocate-tui "


def blocks(language: str) -> list[str]:
    return [part.split("```")[0] for part in README.split(f"```{language}\n")[1:]]


COMMANDS = [
    line.removeprefix(PROGRAM)
    for block in blocks("sh")
    for line in block.splitlines()
    if line.startswith(PROGRAM)
]


@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_runs(command: str, tmp_path: Path) -> None:
    done = run(*shlex.split(command), data=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")


def test_the_sample_report_is_what_the_command_above_it_prints() -> None:
    command = next(line for line in COMMANDS if "01-no-town-yet" in line)
    printed = run(*shlex.split(command)).stdout
    (sample,) = blocks("markdown")
    assert sample.strip() in printed


def test_the_numbers_it_names_are_those_of_the_bank() -> None:
    bank = built_in()
    assert f"質問は{len(bank.questions)}、やることは{len(bank.tasks)}、" in README
    assert f"気がかりは{len(bank.barriers)}、先に決めておきたいことは{len(bank.gates)}（" in README
    assert f"相談の練習には、{len(PRACTICE)}人の" in README
    schemes, rules = len(bank.subsidies), len(bank.local_rules)
    assert f"支援制度は{schemes}（" in README
    assert f"変えている決まりは{rules}を" in README
    changes = (Path(__file__).parents[1] / "CHANGELOG.md").read_text(encoding="utf-8")
    assert f"questionnaire of {len(bank.questions)} questions" in changes
    assert f"{schemes} support programmes and {rules} local rules" in changes
    assert f"Checklist of {len(bank.tasks)} tasks" in changes


def test_the_two_commands_set_up_start_and_test() -> None:
    first, second = [block.strip() for block in blocks("sh") if "venv .venv" in block]
    assert first.endswith(".venv/bin/relocate-tui")
    assert second.endswith("-m pytest")
