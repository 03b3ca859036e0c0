"""`bestendig impact run`: what a plan would do, on the screen and as papers; the test is kept."""

from datetime import date, datetime
from pathlib import Path
from typing import Annotated

import typer

from bestendig.analyses import opening
from bestendig.analyses.impacts.leaving import leaving_rows
from bestendig.analyses.impacts.storing import TESTS, save_test
from bestendig.analyses.impacts.testing import RUNS, SEED, impact_test, plan_in
from bestendig.analyses.opening import Data
from bestendig.cli import console, printing
from bestendig.cli.following import followed
from bestendig.cli.impacts import told
from bestendig.cli.options import DataOption, EngineOption, LanguageOption
from bestendig.cli.settings import read_settings
from bestendig.cli.words import chosen
from bestendig.language import Text
from bestendig.model.plan import Plan
from bestendig.model.request import WithWhom
from bestendig.sheets.impacts.writing import write_impact

KEPT = Text(
    nl="De toets is bewaard. Later terugkijken: bestendig impact look-back",
    en="The test is kept. To look back later: bestendig impact look-back",
)


def run(
    file: Annotated[Path, typer.Argument(metavar="PLAN.toml", help="Het plan, als tekstbestand.")],
    as_of: Annotated[
        datetime | None,
        typer.Option(
            "--as-of",
            formats=["%Y-%m-%d"],
            help="Toets met wat op deze dag bekend was; anders de laatste dag.",
        ),
    ] = None,
    out: Annotated[
        Path | None,
        typer.Option("-o", "--out", help="De map waar de bladen komen; zonder alleen het scherm."),
    ] = None,
    with_whom: Annotated[
        WithWhom | None,
        typer.Option("--with", help="De relatie met: professional, team of organisatie; anders wat past."),
    ] = None,
    runs: Annotated[int, typer.Option(help="Hoe vaak doorgerekend.", min=50, max=10_000)] = RUNS,
    seed: Annotated[
        int, typer.Option(help="Het begin van het toeval: hetzelfde geeft hetzelfde.", min=0)
    ] = SEED,
    permission: Annotated[
        str,
        typer.Option("--permission", help="Bij het vertrek van een collega: wie erom vraagt; wordt bewaard."),
    ] = "",
    purpose: Annotated[
        str, typer.Option("--purpose", help="Bij het vertrek van een collega: waarvoor; wordt bewaard.")
    ] = "",
    place: Annotated[str | None, typer.Option(help="Naam van de gemeente of organisatie.")] = None,
    data: DataOption = None,
    engine: EngineOption = None,
    lang: LanguageOption = None,
) -> None:
    """Toets een plan: wat blijft, wat wankelt, en de varianten ernaast."""
    settings, language = read_settings(), chosen(lang)
    plan, day = plan_in(file), as_of.date() if as_of else None
    opened = opening.open_data(
        data or settings.data, engine=engine or settings.engine, threshold=settings.threshold
    )
    if plan.kind == "professional_leaves":
        _give_rows(opened, plan, day, permission, purpose, out, language)
        return
    with followed(language) as progress:
        released = impact_test(
            opened, plan, as_of=day, n_runs=runs, seed=seed, with_whom=with_whom, progress=progress
        )
    console.out.print(told(released.value, language))
    kept = save_test(released, opened.folder / TESTS)
    if out is not None:
        name = settings.place if place is None else place
        for path in write_impact(released, out, language, place=name):
            console.write(str(path))
    console.tell(f"{KEPT.into(language)} {kept.name}")


def _give_rows(
    data: Data, plan: Plan, as_of: date | None, permission: str, purpose: str, out: Path | None, language: str
) -> None:
    """The people of a colleague who leaves: for those who hand over, nothing for the table."""
    entrusted = leaving_rows(data, plan, permission=permission, purpose=purpose, on=date.today(), as_of=as_of)
    printing.give(entrusted.value, "table", out, language)
