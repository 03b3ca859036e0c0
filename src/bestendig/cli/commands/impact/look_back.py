"""`bestendig impact look-back`: did a kept test come true, also when it did not."""

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from bestendig.analyses import opening
from bestendig.analyses.impacts.looking_back import look_back as looked_back
from bestendig.analyses.impacts.storing import TESTS, read_test, stored_tests
from bestendig.cli import console
from bestendig.cli.impacts import told_back
from bestendig.cli.options import DataOption, EngineOption, LanguageOption
from bestendig.cli.settings import read_settings
from bestendig.cli.words import chosen
from bestendig.errors import InputError
from bestendig.language import Text
from bestendig.sheets.impacts.writing import write_look_back

ALL = ("all", "alle", "alles")


def look_back(
    test: Annotated[str, typer.Argument(metavar="TOETS.json|all", help="Een bewaarde toets, of all.")],
    decided: Annotated[
        str, typer.Option(help="Wat er kwam: plan, extend, do_nothing of with_existing_parties.")
    ] = "plan",
    as_of: Annotated[
        datetime | None,
        typer.Option("--as-of", formats=["%Y-%m-%d"], help="Kijk terug met wat op deze dag bekend was."),
    ] = None,
    out: Annotated[
        Path | None,
        typer.Option("-o", "--out", help="De map waar de bladen komen; zonder alleen het scherm."),
    ] = None,
    place: Annotated[str | None, typer.Option(help="Naam van de gemeente of organisatie.")] = None,
    data: DataOption = None,
    engine: EngineOption = None,
    lang: LanguageOption = None,
) -> None:
    """Kijk terug of een toets uitkwam, en wat het leert waar dat niet zo was."""
    settings, language = read_settings(), chosen(lang)
    opened = opening.open_data(
        data or settings.data, engine=engine or settings.engine, threshold=settings.threshold
    )
    name = settings.place if place is None else place
    paths = _chosen(test, opened.folder / TESTS)
    for path in paths:
        released = looked_back(
            opened, read_test(path), decided=decided, as_of=as_of.date() if as_of else None
        )
        console.out.print(told_back(released.value, language))
        if out is not None:
            folder = out / path.stem if len(paths) > 1 else out
            for written in write_look_back(released, folder, language, place=name):
                console.write(str(written))


def _chosen(test: str, folder: Path) -> tuple[Path, ...]:
    """The files of the tests: all that are kept, or the one named, which may be one kept here."""
    if test not in ALL:
        path = Path(test)
        return (path if path.exists() else folder / path.name,)
    found = stored_tests(folder)
    if found:
        return found
    raise InputError(
        Text(nl="Er is nog geen toets bewaard.", en="No test is kept yet."),
        Text(
            nl="Toets eerst een plan: bestendig impact run PLAN.toml.",
            en="Test a plan first: bestendig impact run PLAN.toml.",
        ),
        where=folder.name,
        code="test_missing",
    )
