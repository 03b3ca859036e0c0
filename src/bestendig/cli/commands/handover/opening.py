"""`bestendig handover open`: files into a fresh extract with keys of its own, for one handover."""

import sys
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from bestendig.analyses.handovers.opening import open_handover
from bestendig.cli import console, reporting
from bestendig.cli.commands.handover.options import (
    AreaOption,
    ByOption,
    CaseloadOption,
    ContractOption,
    FromOption,
    LeavingOption,
    MergeOption,
    OnOption,
    SplitOption,
    asked,
)
from bestendig.cli.following import followed
from bestendig.cli.options import LanguageOption
from bestendig.cli.settings import read_settings
from bestendig.cli.words import chosen
from bestendig.language import Text

OPENED = Text(
    nl="De overdracht staat open in {folder}, met eigen sleutels. Maak eerst de lijst: bestendig handover "
    "list {folder}. Klaar? bestendig handover close {folder}.",
    en="The handover is open in {folder}, with keys of its own. First make the list: bestendig handover "
    "list {folder}. Done? bestendig handover close {folder}.",
)


def open_(
    files: Annotated[list[Path], typer.Argument(help="Bestanden of mappen van nu.")],
    into: Annotated[Path, typer.Option("--into", help="Een nieuwe map voor deze overdracht.")],
    leaving: LeavingOption = None,
    caseload: CaseloadOption = None,
    contract: ContractOption = None,
    team_merge: MergeOption = None,
    team_split: SplitOption = None,
    area: AreaOption = None,
    from_day: FromOption = None,
    recorded_by: ByOption = "",
    recorded_on: OnOption = None,
    consent_of: Annotated[
        Path | None,
        typer.Option("--consent-of", help="De kluis waarin de instemming van de ondernemingsraad staat."),
    ] = None,
    crosswalk: Annotated[Path | None, typer.Option(help="Nummerlijst (CSV, XLSX).")] = None,
    yes: Annotated[
        bool, typer.Option("--yes", "-y", help="Neem geraden kolommen over zonder te vragen.")
    ] = False,
    lang: LanguageOption = None,
) -> None:
    """Begin een overdracht op een vers uittreksel met eigen sleutels, dat straks gewist wordt."""
    settings, language = read_settings(), chosen(lang)
    ask = asked(
        {
            "leaving": leaving, "caseload": caseload, "contract": contract, "team_merge": team_merge,
            "team_split": team_split, "area": area,
        },
        (from_day, recorded_on),
        recorded_by=recorded_by,
    )  # fmt: skip
    with followed(language) as progress:
        report = open_handover(
            files,
            into,
            ask,
            opened_on=date.today(),
            profiles=settings.profiles,
            consent_of=consent_of,
            crosswalk=crosswalk,
            decide=reporting.agree if yes else reporting.asking(language, progress, sys.stdin.isatty()),
            progress=progress,
        )
    reporting.show(report, language)
    console.tell(OPENED.filled(folder=into).into(language))
