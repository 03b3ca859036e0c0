"""A decision as one ZIP: each paper with its metadata beside it, and the metadata of the whole."""

from datetime import datetime
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from bestendig.sheets.archive.decision import Decision
from bestendig.sheets.archive.mdto import file_xml, object_xml

MOMENT = (1980, 1, 1, 0, 0, 0)
OBJECT, FILE = ".informatieobject.mdto.xml", ".bestand.mdto.xml"


def pack(decision: Decision, at: datetime) -> bytes:
    """The bytes of the ZIP; `at` is when it was made. The same decision at that moment: the same bytes."""
    folder = decision.identity
    written = {f"{folder}/{folder}{OBJECT}": object_xml(decision)}
    for paper in decision.papers:
        written[f"{folder}/{paper.name}"] = paper.content
        written[f"{folder}/{paper.name}{FILE}"] = file_xml(decision, paper, at)
    file = BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as archive:
        for name, content in written.items():
            archive.writestr(ZipInfo(name, MOMENT), content, ZIP_DEFLATED)
    return file.getvalue()
