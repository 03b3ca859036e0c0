"""Tables of a sheet as tables of a document, in one language."""

from bestendig.sheets.sheet import DataTable
from bestendig.sheets.writers.document import Table
from bestendig.sheets.writers.view import cell_words


def tabled(found: DataTable, language: str, widths: tuple[float, ...] = ()) -> Table:
    """The table with every cell as words; all columns but the first are set to the right unless words."""
    return Table(
        headers=tuple(header.into(language) for header in found.headers),
        rows=tuple(
            tuple(cell_words(cell, kind, language) for cell, kind in zip(row, found.kinds, strict=True))
            for row in found.rows
        ),
        caption=found.caption.into(language),
        numbers=frozenset(place for place, kind in enumerate(found.kinds) if kind != "words"),
        widths=widths,
        notes=tuple(note.into(language) for note in found.notes),
    )
