"""`bestendig example DIR`: write the files of the example municipality."""

from pathlib import Path
from typing import Annotated

import typer

from bestendig.analyses import example as front_desk
from bestendig.cli import console
from bestendig.cli.following import followed
from bestendig.cli.options import LanguageOption
from bestendig.cli.words import chosen


def example(
    folder: Annotated[Path, typer.Argument(help="De map waar de bestanden komen.")],
    seed: Annotated[int, typer.Option(help="Ander getal, andere stad.")] = front_desk.STANDARD_SEED,
    inhabitants: Annotated[
        int, typer.Option(help="Grootte van de stad.", min=2_000, max=2_000_000)
    ] = front_desk.STANDARD_SIZE,
    lang: LanguageOption = None,
) -> None:
    """Schrijf de bestanden van Voorbeeldstad: een verzonnen gemeente, om mee te oefenen."""
    with followed(chosen(lang)) as progress:
        summary = front_desk.write_example(folder, seed=seed, inhabitants=inhabitants, progress=progress)
    for line in summary:
        console.tell(line.into(chosen(lang)))
