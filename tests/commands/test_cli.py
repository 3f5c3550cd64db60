"""The command line as other programs and people meet it."""

import json
import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

CASES = Path(__file__).parents[2] / "questions" / "cases"
TODAY = ("--today", "2026-11-24")


def run(
    *arguments: str, data: Path | None = None, **extra: str
) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONUTF8": "1", "LC_ALL": "ja_JP.UTF-8", **extra}
    if data is not None:
        environment["RELOCATE_TUI_DATA"] = str(data)
    return subprocess.run(
        [sys.executable, "-m", "relocate_tui", *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        stdin=subprocess.DEVNULL,
        env=environment,
    )


def written(folder: Path, text: str, name: str = "answers.toml") -> str:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return str(path)


def test_a_file_without_answers_is_legal_and_too_early(tmp_path: Path) -> None:
    done = run("assess", written(tmp_path, "format = 1\n"), "--format", "json", *TODAY)
    assert done.returncode == 0
    assert json.loads(done.stdout)["outcome"] == "too-early"


def test_the_json_has_what_other_programs_rely_on() -> None:
    done = run("assess", str(CASES / "02-couple-two-children.toml"), "--format", "json", *TODAY)
    found = json.loads(done.stdout)
    assert set(found) >= {
        "format",
        "bank",
        "today",
        "outcome",
        "stage",
        "overall",
        "barriers",
        "gates",
        "checklist",
        "subsidies",
        "contradictions",
    }
    assert set(found["bank"]) == {"id", "version", "digest", "packs", "before"}
    assert set(found["overall"]) == {"low", "score", "high", "coverage"}
    assert set(found["barriers"][0]) >= {
        "id",
        "applicable",
        "score",
        "low",
        "high",
        "coverage",
        "weight",
        "reasons",
    }
    assert set(found["gates"][0]) >= {"id", "state", "because"}
    assert set(found["checklist"][0]) == {"id", "phase", "priority", "due", "gain", "because"}
    assert set(found["subsidies"][0]) >= {"id", "state", "parts", "tests"}
    assert set(found["subsidies"][0]["parts"][0]) == {
        "id",
        "state",
        "cap_low_yen",
        "cap_high_yen",
        "count",
    }
    assert set(found["subsidies"][0]["tests"][0]) >= {"id", "result", "because"}
    because = found["gates"][0]["because"][0]
    assert set(because) == {"question", "value", "town"}


def test_a_toml_report_is_read_back_with_the_same_result(tmp_path: Path) -> None:
    case = str(CASES / "02-couple-two-children.toml")
    report = tmp_path / "report.toml"
    assert run("assess", case, "--format", "toml", "-o", str(report), *TODAY).returncode == 0
    again = run("assess", str(report), "--format", "json", *TODAY)
    assert again.stdout == run("assess", case, "--format", "json", *TODAY).stdout
    assert "asked" in tomllib.loads(report.read_text("utf-8"))


def test_the_language_changes_no_number() -> None:
    case = str(CASES / "02-couple-two-children.toml")
    ja, en = (
        run("assess", case, "--format", "json", "--lang", language, *TODAY).stdout
        for language in ("ja", "en")
    )
    assert ja == en


def test_an_option_may_stand_before_or_after_the_command(tmp_path: Path) -> None:
    bad = written(tmp_path, "format = 9\n")
    before = run("--lang", "en", "assess", bad)
    after = run("assess", bad, "--lang", "en")
    assert before.stderr == after.stderr
    assert "newer" in before.stderr


@pytest.mark.parametrize(
    ("content", "key"),
    [
        ("format = 1\n[answers]\nwork-pth = 'x'\n", "answers.work-pth"),
        ("format = 1\n[answers]\nwork-path = 'x'\n", "answers.work-path"),
        ("format = 1\n[answers]\nmove-date = '2027-13'\n", "answers.move-date"),
        ("format = 1\nlanguage = 'fr'\n", "language"),
        ("language = 'ja'\n", "format"),
    ],
    ids=["unknown-question", "unknown-option", "no-such-month", "language", "no-format"],
)
def test_a_bad_file_is_refused_with_its_key_and_no_traceback(
    tmp_path: Path, content: str, key: str
) -> None:
    done = run("assess", written(tmp_path, content), "--format", "json")
    assert done.returncode == 3
    assert set(json.loads(done.stderr)) == {"code", "file", "key", "message"}
    assert json.loads(done.stderr)["key"].startswith(key)
    assert done.stdout == ""
    assert "Traceback" not in done.stderr


def test_no_message_repeats_an_answer(tmp_path: Path) -> None:
    bad = written(
        tmp_path, 'format = 1\n[answers]\nkeep-unchanged = { text = 3, secret = "カナリア" }\n'
    )
    done = run("assess", bad)
    assert done.returncode == 3
    assert "カナリア" not in done.stderr


def test_a_bad_file_among_good_ones_is_reported_and_the_rest_go_on(tmp_path: Path) -> None:
    good = written(tmp_path, "format = 1\n", "good.toml")
    bad = written(tmp_path, "format = 7\n", "bad.toml")
    done = run("assess", bad, good, "--format", "markdown")
    assert done.returncode == 3
    assert done.stdout.startswith("# ")


def test_an_existing_report_is_replaced_only_by_force(tmp_path: Path) -> None:
    case = str(CASES / "01-no-town-yet.toml")
    target = tmp_path / "report.md"
    target.write_text("mine", encoding="utf-8")
    assert run("assess", case, "-o", str(target)).returncode == 4
    assert target.read_text("utf-8") == "mine"
    assert run("assess", case, "-o", str(target), "--force").returncode == 0
    assert target.read_text("utf-8").startswith("# ")


@pytest.mark.parametrize(
    "arguments",
    [("assess",), ("nothing",), ("--nope",), ("purge",), ("assess", "a", "b", "-o", "c")],
    ids=["no-file", "no-such-command", "no-such-option", "purge-what", "one-output"],
)
def test_a_mistake_in_use_is_two_and_said_in_both_languages(arguments: tuple[str, ...]) -> None:
    ja, en = run(*arguments, "--lang", "ja"), run(*arguments, "--lang", "en")
    assert (ja.returncode, en.returncode) == (2, 2)
    assert ja.stderr.startswith("使い方が違います")
    assert en.stderr.startswith("That is not how it is used")


def test_without_a_terminal_the_app_says_what_to_do() -> None:
    done = run()
    assert done.returncode == 2
    assert "assess" in done.stderr


def test_contradictory_answers_are_reported_and_no_error(tmp_path: Path) -> None:
    answers = 'move-status = "moved"\nmove-date = 2030-01-01\n'
    done = run(
        "assess", written(tmp_path, f"format = 1\n[answers]\n{answers}"), "--format", "json", *TODAY
    )
    assert done.returncode == 0
    assert [one["id"] for one in json.loads(done.stdout)["contradictions"]] == [
        "moved-in-the-future"
    ]


def test_the_shipped_bank_has_nothing_to_mend() -> None:
    done = run("lint", "--format", "json")
    assert (done.returncode, json.loads(done.stdout)) == (0, [])


def test_lint_gives_every_problem_of_a_pack_with_its_next_step() -> None:
    broken = Path(__file__).parents[1] / "broken"
    done = run("lint", str(broken / "good"), str(broken / "REF001"), "--format", "json")
    assert done.returncode == 3
    (problem,) = json.loads(done.stdout)
    assert set(problem) == {"code", "severity", "file", "table", "key", "message", "next"}
    assert problem["code"] == "REF001"


def test_a_bank_that_cannot_be_used_is_refused_before_anything_is_assessed(tmp_path: Path) -> None:
    (tmp_path / "bank.toml").write_text('id = "x"\n', encoding="utf-8")
    answers = written(tmp_path, "format = 1\n", "me.txt")
    done = run("assess", answers, "--bank", str(tmp_path))
    assert done.returncode == 3
    assert "bank.toml" in done.stderr


def test_a_bank_with_a_dangling_reference_is_refused_and_a_good_one_is_used(tmp_path: Path) -> None:
    broken = Path(__file__).parents[1] / "broken"
    good = ("--bank", str(broken / "good"))
    answers = written(tmp_path, "format = 1\n")
    assert run("assess", answers, "--format", "json", *good).returncode == 0
    refused = run("assess", answers, "--lang", "en", *good, "--bank", str(broken / "REF004"))
    assert refused.returncode == 3
    assert "REF004" in refused.stderr


def test_purge_lists_before_it_removes(tmp_path: Path) -> None:
    case = tmp_path / "cases" / "7K2MQX4D9R"
    case.mkdir(parents=True)
    (case / "session.toml").write_text("format = 1\n", encoding="utf-8")
    listed = run("purge", "--all", "--dry-run", data=tmp_path)
    assert str(case) in listed.stdout
    assert case.exists()
    assert run("purge", "--all", data=tmp_path).returncode == 0
    assert not case.exists()


def test_the_report_has_a_language_of_its_own() -> None:
    case = str(CASES / "01-no-town-yet.toml")
    done = run("assess", case, "--lang", "ja", "--report-lang", "en", *TODAY)
    assert "## One page to take along" in done.stdout


EXAMPLE = """
format = 1
language = "ja"
[answers]
work-path = "keep-by-telework"        # single: the option's id
motives = ["nature", "children"]      # multi; [] = none of these
household-budget-margin = 30000       # number, in the unit the question names
move-date = 2027-04-01                # date; a month "2027-04" where the question allows
destination = { prefecture = "nagano", town = "佐久市" }
household = [{ relation = "partner", age_band = "30s", needs = [] }]
history = [{ from = 2018-04-01, to = 2026-09-30, where = "tokyo-23", registered = true, \
commutes = true, insured = true, student = false }]
remark = { text = "…" }
telework-permission = "?"             # don't know yet
care-needs = "-"                      # not here
[towns.saku.answers]                  # per-town questions
line-at-address = "confirmed"
"""


def test_the_answers_file_of_the_contract_is_read(tmp_path: Path) -> None:
    done = run("assess", written(tmp_path, EXAMPLE), "--format", "json", *TODAY)
    assert (done.returncode, done.stderr) == (0, "")
    found = json.loads(done.stdout)
    assert found["town"] == "saku"
    line = next(gate for gate in found["gates"] if gate["id"] == "line-at-address")
    assert (line["state"], line["because"][0]["town"]) == ("settled", "saku")


def test_several_files_give_one_line_each(tmp_path: Path) -> None:
    paths = [written(tmp_path, "format = 1\n", f"{name}.toml") for name in "ab"]
    lines = run("assess", *paths, "--format", "json", *TODAY).stdout.splitlines()
    assert [json.loads(line)["outcome"] for line in lines] == ["too-early", "too-early"]


@pytest.mark.parametrize("form", ["markdown", "toml", "json"])
def test_words_beside_a_declined_question_are_in_no_report(tmp_path: Path, form: str) -> None:
    person = 'household = [{ relation = "partner", age_band = "30s" }]\n'
    declined = 'household-agreement = "without-discussing"\n'
    note = '[notes]\nhousehold-agreement = "カナリア"\n'
    answers = written(tmp_path, f"format = 1\n[answers]\n{person}{declined}{note}")
    done = run("assess", answers, "--format", form, *TODAY)
    assert done.returncode == 0
    assert "カナリア" not in done.stdout
    assert "without-discussing" not in done.stdout


def test_a_declined_answer_that_lies_dormant_is_not_named(tmp_path: Path) -> None:
    answers = 'work-path = "change-job"\ntelework-permission = "-"\noffice-days = "weekly"\n'
    done = run(
        "assess", written(tmp_path, f"format = 1\n[answers]\n{answers}"), "--format", "json", *TODAY
    )
    assert json.loads(done.stdout)["dormant"] == ["office-days"]


@pytest.mark.parametrize("command", ["lint", "assess"])
def test_a_bank_that_is_not_there_is_refused(tmp_path: Path, command: str) -> None:
    nowhere = tmp_path / "nowhere"
    answers = written(tmp_path, "format = 1\n", "answers.txt")
    arguments = (str(nowhere),) if command == "lint" else (answers, "--bank", str(nowhere))
    done = run(command, *arguments)
    assert done.returncode == 3
    assert str(nowhere) in done.stdout + done.stderr
