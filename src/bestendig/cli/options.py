"""Options that several commands share, each declared once."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from bestendig.model.request import BY, COUNTED_BY, WITH_WHOM

OutFormat = StrEnum("OutFormat", {name: name for name in ("table", "json", "csv", "parquet")})
WithWhomChoice = StrEnum("WithWhomChoice", {name: name for name in WITH_WHOM})
CountedByChoice = StrEnum("CountedByChoice", {name: name for name in COUNTED_BY})
ByChoice = StrEnum("ByChoice", {name: name for name in BY})
LanguageChoice = StrEnum("LanguageChoice", {"nl": "nl", "en": "en"})

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
