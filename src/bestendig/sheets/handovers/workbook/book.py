"""The whole workbook, the same bytes for the same list."""

import io
import os
from collections.abc import Iterator
from pathlib import Path

import xlsxwriter

from bestendig.analyses.handovers.listing.columns import COMPARED, EXPLAINED, SHEETS
from bestendig.analyses.handovers.listing.kept import Listed
from bestendig.model.handover import Variant, VariantName
from bestendig.model.result import Entrusted
from bestendig.sheets.handovers.workbook import explained, people, tables
from bestendig.sheets.handovers.workbook.looks import looks
from bestendig.sheets.writers.xlsx import CREATED, OPTIONS

PRIVATE = 0o600


def list_workbook(entrusted: Entrusted[Listed], language: str, variant: VariantName = "known_faces") -> bytes:
    """The list of a handover, with the proposal of one variant where there is one."""
    listed, out = entrusted.value, io.BytesIO()
    language = "en" if language == "en" else "nl"
    book = xlsxwriter.Workbook(out, OPTIONS)
    book.set_properties({"author": "Bestendig", "created": CREATED})
    look, way = looks(book), _way(listed, variant)
    people.people_tab(book, listed, way, look, language)
    tables.colleagues_tab(book, listed, way, look, language)
    tables.faces_tab(book, listed, look, language)
    if listed.proposal is not None:
        explained.compared_tab(book, listed.proposal, look, language)
    tables.about_tab(book, listed, look, language)
    explained.explained_tab(book, listed, way, look, language)
    taken = [text.into(language) for text in (*SHEETS.values(), EXPLAINED, COMPARED)]
    tables.own_tabs(book, listed, taken, look)
    book.close()
    return out.getvalue()


def write_list(
    entrusted: Entrusted[Listed], path: Path, language: str, variant: VariantName = "known_faces"
) -> Path:
    """Write the workbook to `path`, or beside it under the next number: what people filled in stays."""
    content = list_workbook(entrusted, language, variant)
    path.parent.mkdir(parents=True, exist_ok=True)
    for candidate in _names(path):  # without end
        try:
            handle = os.open(candidate, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE)
        except FileExistsError:
            continue
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        return candidate
    raise AssertionError("there is always a next number")


def _names(path: Path) -> Iterator[Path]:
    """The path itself, then with a number."""
    yield path
    number = 2
    while True:
        yield path.with_name(f"{path.stem}-{number}{path.suffix}")
        number += 1


def _way(listed: Listed, name: VariantName) -> Variant | None:
    """The variant that is written, None without a proposal."""
    if listed.proposal is None:
        return None
    found = {variant.name: variant for variant in listed.proposal.variants}
    return found.get(name, listed.proposal.variants[0])
