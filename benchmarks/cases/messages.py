"""Reading an archive of messages: the house, and bare lxml that only parses each file and lets it go."""

import base64
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import ZipFile

from bestendig.analyses.importing import take_in
from bestendig.sources.formats import open_file


def reading(archive: str) -> int:
    """Every message out of its envelope, guarded, its lines staged as one table; messages read."""
    with TemporaryDirectory(dir=Path(archive).parent) as place:
        (table,) = open_file(Path(archive), Path(place))
        return table.line_of(table.n_records) + table.n_rejected


def lxml(archive: str) -> int:
    """Each file parsed, and what an envelope carries parsed too; messages parsed. Nothing is looked at."""
    from lxml import etree

    n = 0
    with ZipFile(archive) as source:
        for member in source.infolist():
            root = etree.fromstring(source.read(member))
            inner = root.find(".//{*}xmlBestand") if "envelop" in root.tag else None
            if inner is not None:
                etree.fromstring(base64.b64decode(inner.text))
            n += 1
    return n


def whole(archive: str) -> int:
    """The whole way: read, keyed pseudonyms, checks, settled into care episodes, published; lines read."""
    with TemporaryDirectory(dir=Path(archive).parent) as place:
        folder = Path(place)
        report = take_in(
            [Path(archive)],
            folder / "data",
            keys=folder / "keys",
            profiles=folder / "profiles",
            delivered_on=date(2026, 7, 1),
        )
        return report.read
