"""The commands: they parse, and load what they need late, so that help is instant."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click

from relocate_tui import __version__
from relocate_tui.commands.exit_codes import BAD_FILE, DONE, LOCKED
from relocate_tui.commands.out import close_streams, hand_out, ready_streams, tell
from relocate_tui.phrases import cli as say
from relocate_tui.text import LANGUAGES, Text

if TYPE_CHECKING:
    from relocate_tui.commands.settings import Settings

FOLDER = click.Path(path_type=Path, readable=False)  # why not is said by whoever reads
Command = Callable[..., Any]


def _both(text: Text) -> str:
    """Help is read before the language is known, so it stands in both."""
    return f"{text.ja} / {text.en}"


def _keep(context: click.Context, parameter: click.Parameter, value: object) -> None:
    """Remember an option on the root, whether it stood before or after the command."""
    if value not in (None, (), False) and parameter.name is not None:
        context.find_root().meta[parameter.name] = value


def everywhere(command: Command) -> Command:
    """Add the options that every command takes."""
    day = click.DateTime(formats=["%Y-%m-%d"])
    common: dict[str, Any] = {"callback": _keep, "expose_value": False}
    options = (
        click.option("--lang", type=click.Choice(LANGUAGES), help=_both(say.HELP_LANG), **common),
        click.option("--today", type=day, help=_both(say.HELP_TODAY), **common),
        click.option("--bank", type=FOLDER, multiple=True, help=_both(say.HELP_BANK), **common),
        click.option("--data", type=FOLDER, help=_both(say.HELP_DATA), **common),
        click.option("--ascii", is_flag=True, help=_both(say.HELP_ASCII), **common),
    )
    for option in reversed(options):
        command = option(command)
    return command


def _settings(context: click.Context) -> "Settings":
    from relocate_tui.commands.settings import settings_from  # noqa: PLC0415 -- loaded late

    return settings_from(context.find_root().meta)


@click.group(
    invoke_without_command=True,
    help=_both(say.GROUP),
    context_settings={"help_option_names": ["-h", "--help"]},
)
@everywhere
@click.version_option(__version__, prog_name="relocate-tui")
@click.pass_context
def cli(context: click.Context) -> None:
    """Open the app when no command is named."""
    if context.invoked_subcommand is None:
        from relocate_tui.commands.app import open_app  # noqa: PLC0415 -- loaded late

        context.exit(open_app(_settings(context)))


@cli.command(help=_both(say.HELP_ASSESS))
@click.argument("files", nargs=-1, required=True, type=FOLDER)
@click.option(
    "--format",
    "form",
    type=click.Choice(["markdown", "toml", "json"]),
    default="markdown",
    help=_both(say.HELP_FORMAT),
)
@click.option("--report-lang", type=click.Choice(LANGUAGES), help=_both(say.HELP_REPORT_LANGUAGE))
@click.option("-o", "--output", type=FOLDER, help=_both(say.HELP_OUTPUT))
@click.option("--force", is_flag=True, help=_both(say.HELP_FORCE))
@everywhere
@click.pass_context
def assess(  # noqa: PLR0913 -- one parameter an option
    context: click.Context,
    files: tuple[Path, ...],
    form: str,
    report_lang: str | None,
    output: Path | None,
    *,
    force: bool,
) -> None:
    """Assess answers files."""
    from relocate_tui.commands.assess import Assessed  # noqa: PLC0415 -- loaded late

    settings = _settings(context)
    if output is not None and len(files) > 1:
        raise click.UsageError(say.ONE_FILE_ONLY.in_language(settings.language))
    work = Assessed(settings, form=form, report_language=report_lang)
    context.exit(work.run(files, output, force=force))


@cli.command(help=_both(say.HELP_LINT))
@click.argument("folders", nargs=-1, type=FOLDER)
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    help=_both(say.HELP_FORMAT),
)
@click.option("--stale", is_flag=True, help=_both(say.HELP_STALE))
@everywhere
@click.pass_context
def lint(context: click.Context, folders: tuple[Path, ...], form: str, *, stale: bool) -> None:
    """Check a bank."""
    from relocate_tui.commands.lint import lint_report  # noqa: PLC0415 -- loaded late

    settings = _settings(context)
    report, errors = lint_report(
        folders or settings.bank_folders(),
        settings.language,
        form=form,
        today=settings.today if stale else None,
    )
    tell(report)
    context.exit(BAD_FILE if errors else DONE)


@cli.command(help=_both(say.HELP_LOGIC))
@click.option(
    "--format",
    "form",
    type=click.Choice(["mermaid", "markdown", "csv"]),
    default="markdown",
    help=_both(say.HELP_FORMAT),
)
@click.option("--read", "sheet", type=FOLDER, help=_both(say.HELP_READ))
@everywhere
@click.pass_context
def logic(context: click.Context, form: Any, sheet: Path | None) -> None:  # noqa: ANN401 -- click has checked it
    """Print the logic of the bank, or take its texts back from a sheet."""
    from relocate_tui.commands.logic import logic as printed  # noqa: PLC0415 -- loaded late
    from relocate_tui.commands.logic.sheet import sheet as csv_of  # noqa: PLC0415 -- ditto
    from relocate_tui.commands.logic.words import Words  # noqa: PLC0415 -- ditto

    settings = _settings(context)
    if sheet is not None:
        from relocate_tui.commands.logic.returned import take_back  # noqa: PLC0415 -- ditto

        if not settings.banks:
            raise click.UsageError(say.READ_WHICH_BANK.in_language(settings.language))
        report, warnings = take_back(sheet, settings.banks, settings.language)
        for line in warnings:
            tell(line, err=True)
        tell(report)
    elif form == "csv":
        words = Words(settings.bank(), settings.language)
        hand_out(csv_of(words, settings.bank_folders()))
    else:
        hand_out(printed.logic(settings.bank(), form, settings.language))


@cli.command(help=_both(say.HELP_EVIDENCE))
@click.option(
    "--format",
    "form",
    type=click.Choice(["markdown", "csv"]),
    default="markdown",
    help=_both(say.HELP_FORMAT),
)
@everywhere
@click.pass_context
def evidence(context: click.Context, form: Any) -> None:  # noqa: ANN401 -- click has checked it
    """Print what the bank rests on."""
    from relocate_tui.commands import evidence as printed  # noqa: PLC0415 -- loaded late

    settings = _settings(context)
    hand_out(printed.evidence(settings.bank(), form, settings.language))


@cli.command(help=_both(say.HELP_SCHEMA))
@everywhere
def schema() -> None:
    """Print the schema of the TOML tables."""
    from relocate_tui.commands import schema as printed  # noqa: PLC0415 -- loaded late

    hand_out(printed.schema())


@cli.command(help=_both(say.HELP_PURGE))
@click.argument("cases", nargs=-1)
@click.option("--all", "everything", is_flag=True, help=_both(say.HELP_ALL))
@click.option("--older-than", type=click.IntRange(min=0), help=_both(say.HELP_OLDER))
@click.option("--dry-run", is_flag=True, help=_both(say.HELP_DRY))
@everywhere
@click.pass_context
def purge(
    context: click.Context,
    cases: tuple[str, ...],
    older_than: int | None,
    *,
    everything: bool,
    dry_run: bool,
) -> None:
    """Remove saved answers for good."""
    from relocate_tui.commands.purge import purge_report  # noqa: PLC0415 -- loaded late

    settings = _settings(context)
    chosen = (bool(cases), everything, older_than is not None)
    if sum(chosen) != 1:
        raise click.UsageError(say.WHAT_TO_PURGE.in_language(settings.language))
    report, whole = purge_report(
        settings, cases, everything=everything, older_than=older_than, dry_run=dry_run
    )
    tell(report)
    context.exit(DONE if whole else LOCKED)


def main() -> NoReturn:
    """Run a command, turning every failure into a sentence and an exit code."""
    ready_streams()
    code = _run()
    close_streams()
    sys.exit(code)


def _run() -> int:
    try:
        code = cli.main(standalone_mode=False)
    except BrokenPipeError:
        return DONE
    except (Exception, KeyboardInterrupt) as error:  # noqa: BLE001 -- the last place that can keep answers off the screen
        from relocate_tui.commands.failures import (  # noqa: PLC0415 -- loaded late
            asks_for_json,
            failure_line,
            language_asked,
        )

        line, code = failure_line(error, language_asked(sys.argv), as_json=asks_for_json(sys.argv))
        tell(line, err=True)
        return code
    return code if isinstance(code, int) else DONE
