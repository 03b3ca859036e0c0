"""The page of the standard tables: what one row is, which columns, what is known to be wrong with them."""

from docs.builder.markdown import code, codes, page, table

from bestendig.model.table import Column, Table
from bestendig.model.tables import TABLES

INTRO = """
An organisation can start with **one file**: care episodes (every back office has them) or contacts. Each
further table unlocks more; what is missing is named on the sheet, never guessed. Bold columns are
required. Dates are local days; `first_day` and `last_day` are both included. Kinds: *person* and *staff*
are pseudonymised at the door (a client once per law, staff once), *body*, *place* and *record* keep the
key of the source. Each table is published as a [Frictionless Table
Schema](https://specs.frictionlessdata.io/table-schema/), so that a supplier can check an export.
"""


def pages() -> dict[str, str]:
    """The one page of all standard tables."""
    return {
        "en/tables.md": page(
            "Standard tables", INTRO, [_part(each) for each in TABLES.values() if not each.is_internal]
        )
    }


def _part(each: Table) -> str:
    """One table: what a row is, known faults, columns."""
    pieces = [
        f"## `{each.name}` ({each.title.nl})",
        f"One row is {each.row.en}. *Eén rij is {each.row.nl}.*",
    ]
    if each.known_faults.en:
        pieces.append(f"Known to be wrong with it: {each.known_faults.en}")
    if each.needs_consent:
        pieces.append("**Off** until the consent of the works council is recorded.")
    pieces.append(table(["column", "kind", "English", "Dutch", "values"], map(_row, each.columns)))
    pieces.append(f"Schema: [{each.name}.json](../schemas/{each.name}.json)")
    return "\n\n".join(pieces)


def _row(column: Column) -> list[str]:
    """One column as a line of the table."""
    name = f"**{code(column.name)}**" if column.required else code(column.name)
    return [name, column.kind, column.title.en, column.title.nl, codes(column.values)]
