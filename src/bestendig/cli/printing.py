"""Rows in the form that was asked for: on standard output or in a file."""

from collections.abc import Sequence
from pathlib import Path

from rich.table import Table

from bestendig.analyses.saving import as_text, save_rows
from bestendig.analyses.tabulate import Row
from bestendig.cli import console
from bestendig.errors import RequestError
from bestendig.language import Text, plain
from bestendig.language.writing import number
from bestendig.model.causes import LEVEL_WORDS

HEADINGS = {
    "version": Text(nl="versie", en="version"),
    "trial": Text(nl="proef", en="trial"),
    "method": Text(nl="manier", en="method"),
    "first": Text(nl="bij 1", en="in 1"),
    "five": Text(nl="bij 5", en="in 5"),
    "ten": Text(nl="bij 10", en="in 10"),
    "rank": Text(nl="1/plaats", en="1/place"),
    "current": Text(nl="telt nu", en="current"),
    "deliveries": Text(nl="aanleveringen", en="deliveries"),
    "tables": Text(nl="tabellen", en="tables"),
    "profile": Text(nl="profiel", en="profile"),
    "table": Text(nl="tabel", en="table"),
    "source_system": Text(nl="bronsysteem", en="source system"),
    "columns": Text(nl="kolommen", en="columns"),
    "ground": Text(nl="grondslag", en="ground"),
    "laws": Text(nl="wetten", en="laws"),
    "decided_by": Text(nl="besloten door", en="decided by"),
    "document": Text(nl="besluit", en="document"),
    "first_day": Text(nl="van", en="from"),
    "last_day": Text(nl="tot en met", en="until"),
    "measure": Text(nl="maat", en="measure"),
    "revision": Text(nl="herziening", en="revision"),
    "label": Text(nl="naam", en="label"),
    "meaning": Text(nl="betekenis", en="meaning"),
    "question": Text(nl="vraag", en="question"),
    "formula": Text(nl="formule", en="formula"),
    "unit": Text(nl="eenheid", en="unit"),
    "lowest": Text(nl="laagste", en="lowest"),
    "highest": Text(nl="hoogste", en="highest"),
    "better": Text(nl="beter", en="better"),
    "undefined": Text(nl="niet te bepalen", en="undefined"),
    "mean_of": Text(nl="gemiddelde over", en="mean of"),
    "with_whom": Text(nl="met wie", en="with whom"),
    "needs": Text(nl="nodig", en="needs"),
    "yardsticks": Text(nl="vergelijken met", en="yardsticks"),
    "source": Text(nl="bron", en="source"),
    "group": Text(nl="groep", en="group"),
    "level": Text(nl="niveau", en="level"),
    "cause": Text(nl="waarmee het samenviel", en="together with"),
    "ended": Text(nl="geëindigd", en="ended"),
    "sure": Text(nl="waarvan zeker", en="of which sure"),
    "by_chance": Text(nl="bij toeval", en="by chance"),
    "relationships": Text(nl="relaties", en="relationships"),
    "clients": Text(nl="inwoners", en="residents"),
    "professionals": Text(nl="professionals", en="professionals"),
    "running": Text(nl="loopt nog", en="running"),
    "passing_faces": Text(nl="vluchtige gezichten", en="passing faces"),
    "unknown_start": Text(nl="begin niet bekend", en="start not known"),
    "registered": Text(nl="deel uit een register", en="share registered"),
    "years": Text(nl="jaren", en="years"),
    "kind": Text(nl="soort", en="kind"),
    "word": Text(nl="soort", en="kind"),
    "happens": Text(nl="wat er gebeurt", en="what happens"),
    "assumption": Text(nl="aanname", en="assumption"),
    "default": Text(nl="wij nemen", en="we take"),
    "see_also": Text(nl="lees ook", en="see also"),
    "low": Text(nl="van", en="from"),
    "high": Text(nl="tot", en="to"),
    "month": Text(nl="maand", en="month"),
    "at_risk": Text(nl="er nog", en="at risk"),
    "what": Text(nl="wat", en="what"),
    "about": Text(nl="waarover", en="about"),
    "n": Text(nl="aantal", en="number"),
    "share": Text(nl="deel", en="share"),
    "value": Text(nl="waarde", en="value"),
    "part": Text(nl="deel", en="part"),
    "people": Text(nl="inwoners", en="residents"),
    "reason": Text(nl="waarom niet", en="why not"),
    "name": Text(nl="naam", en="name"),
    "for_whom": Text(nl="voor wie", en="for whom"),
    "address": Text(nl="adres", en="address"),
    "shared": Text(nl="zelfde woorden", en="shared words"),
    "says": Text(nl="wat er staat", en="what it says"),
    "number": Text(nl="regel", en="line"),
    "change": Text(nl="wat", en="what"),
    "before": Text(nl="eerst", en="before"),
    "after": Text(nl="nu", en="after"),
    "fields": Text(nl="anders", en="different"),
    "known_as": Text(nl="lijkt bekend als", en="seems known as"),
    "file": Text(nl="bestand", en="file"),
    "line": Text(nl="regel", en="line"),
    "column": Text(nl="kolom", en="column"),
    "fault": Text(nl="waarom apart", en="why set apart"),
}
"""What the columns of rows are called on the screen; in files they keep their names."""
ENDED = "ended_"
"""Before the level in columns that tell which share ended on it."""


def heading(name: str, language: str) -> str:
    """The name of a column as it is said."""
    for level, words in LEVEL_WORDS.items():
        if name == ENDED + level:
            return words.into(language)
    return HEADINGS.get(name, plain(name)).into(language)


def give(rows: Sequence[Row], format: str, out: Path | None, language: str) -> None:
    """Write the rows to `out`, or to standard output (a Parquet file needs `out`)."""
    if out:
        save_rows(rows, out, format)
        console.tell(str(out))
    elif format == "parquet":
        raise RequestError(
            Text(nl="Parquet past niet op het scherm.", en="Parquet does not fit on the screen."),
            Text(nl="Geef een bestand met -o naam.parquet.", en="Give a file with -o name.parquet."),
        )
    elif format == "table":
        console.out.print(drawn(rows, language))
    else:
        console.write(as_text(rows, format))


def drawn(rows: Sequence[Row], language: str) -> Table:
    """The rows as a table for the screen, without columns that are empty in every row."""
    table = Table(box=None, pad_edge=False)
    names = [name for name in (rows[0] if rows else ()) if any(row[name] not in (None, "") for row in rows)]
    for name in names:
        table.add_column(heading(name, language), overflow="fold")
    for row in rows:
        table.add_row(*(_written(row[name], language) for name in names))
    return table


def _written(cell: str | float | int | None, language: str) -> str:
    """A cell as it is read: numbers as the language writes them."""
    if cell is None:
        return ""
    if isinstance(cell, float):
        return number(cell, language, 2)
    return number(cell, language) if isinstance(cell, int) else cell
