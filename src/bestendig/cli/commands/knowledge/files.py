"""`bestendig knowledge check`, `import` and `export`: a file looked at, taken over line by line, written."""

from pathlib import Path
from typing import Annotated

import typer

from bestendig.analyses import knowing, knowledge_rows
from bestendig.cli import console, printing
from bestendig.cli.commands.knowledge.reading import FileOption
from bestendig.cli.options import FormatOption, LanguageOption, OutOption
from bestendig.cli.words import chosen
from bestendig.errors import InputError

NewFile = Annotated[Path, typer.Argument(help="Het kennisbestand: ZIP, CSV, JSON Lines of JSON-LD.")]


def check(
    file: NewFile, format: FormatOption = "table", out: OutOption = None, lang: LanguageOption = None
) -> None:
    """Kijk een kennisbestand na: wat is te lezen, en welke regels zijn apart gezet en waarom."""
    known = knowing.knowledge(file)
    console.tell(knowledge_rows.read_words(known).into(chosen(lang)))
    if known.faults:
        printing.give(knowledge_rows.fault_rows(known, chosen(lang)), format, out, chosen(lang))
    if knowledge_rows.has_apart(known):
        raise typer.Exit(InputError.exit_code)


def import_(
    file: NewFile,
    into: Annotated[Path, typer.Option("--into", help="Uw eigen kennisbestand, dat erdoor verandert.")],
    accept: Annotated[
        list[str] | None,
        typer.Option("--accept", help="Het nummer van een regel die u overneemt; vaker mag. all is alles."),
    ] = None,
    format: FormatOption = "table",
    out: OutOption = None,
    lang: LanguageOption = None,
) -> None:
    """Toon wat een bestand verandert in het uwe; alleen wat u met --accept noemt, wordt overgenomen."""
    told = knowing.knowledge(file)
    own = knowing.knowledge(into) if into.exists() else knowing.Knowledge(knowing.NOTHING)
    found = own.compare(told)
    printing.give(knowledge_rows.difference_rows(found, chosen(lang)), format, out, chosen(lang))
    for fault in told.faults:
        console.tell(fault.words.into(chosen(lang)))
    taken = knowledge_rows.accepted(found, accept or [])
    if taken:
        own.taken_over(told, taken).write(into)
    console.tell(knowledge_rows.taken_words(len(taken), len(found)).into(chosen(lang)))


def export(
    to: Annotated[Path, typer.Argument(help="Waarheen: een naam op .zip, .jsonl of .jsonld.")],
    file: FileOption = None,
    lang: LanguageOption = None,
) -> None:
    """Schrijf een kennisbestand: Frictionless Data Package (.zip), JSON Lines of JSON-LD."""
    console.tell(str(knowing.knowledge(file).write(to)))
