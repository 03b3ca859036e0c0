"""Options that several commands share, each declared once."""

from pathlib import Path
from typing import Annotated, Literal

import typer

OutFormat = Literal["table", "json", "csv", "parquet"]
LanguageChoice = Literal["nl", "en"]

DataOption = Annotated[
    Path | None, typer.Option("--data", help="De gegevensmap (anders die uit bestendig.toml).")
]
KeysOption = Annotated[
    Path | None, typer.Option("--keys", help="De sleutelring: een map buiten de gegevens.")
]
LanguageOption = Annotated[LanguageChoice | None, typer.Option("--lang", help="Taal: nl of en.")]
FormatOption = Annotated[OutFormat, typer.Option("--format", help="Hoe het antwoord eruitziet.")]
OutOption = Annotated[Path | None, typer.Option("-o", "--out", help="Schrijf naar dit bestand of deze map.")]
EngineOption = Annotated[str | None, typer.Option("--engine", help="duckdb (gewoon) of spark.")]
