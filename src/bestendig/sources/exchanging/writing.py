"""A parcel as the bytes of one ZIP: the same parcel gives the same bytes."""

import csv
import io
import json
from collections.abc import Sequence
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from bestendig.model.exchange import TABLES, Item, Parcel
from bestendig.sources.exchanging.describing import DESCRIPTION, READ_ME, described
from bestendig.sources.exchanging.telling import read_me
from bestendig.sources.knowledge.cells import cell_of

WRITTEN_AT = (2020, 1, 1, 0, 0, 0)


def write_parcel(parcel: Parcel) -> bytes:
    """The package: a page for people, a CSV file for each kind that is in it, and what describes them."""
    files = {READ_ME: read_me(parcel).encode()}
    for kind in TABLES:
        rows = sorted((each for each in parcel.items if each.kind == kind), key=lambda each: each.key)
        if rows:
            files[f"{kind}.csv"] = _table(kind, rows)
    description = json.dumps(described(parcel.origin, files), ensure_ascii=False, indent=2) + "\n"
    out = io.BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        for name, content in {DESCRIPTION: description.encode(), **files}.items():
            archive.writestr(ZipInfo(name, WRITTEN_AT), content, ZIP_DEFLATED)
    return out.getvalue()


def _table(kind: str, rows: Sequence[Item]) -> bytes:
    """One kind as CSV (RFC 4180, UTF-8); what a spreadsheet would run gets an apostrophe in front."""
    out = io.StringIO()
    lines = csv.writer(out, lineterminator="\r\n")
    lines.writerow(column.name for column in TABLES[kind])
    for each in rows:
        told = {**each.told, "id": each.key}
        lines.writerow(cell_of(told.get(column.attribute)) for column in TABLES[kind])
    return out.getvalue().encode()
