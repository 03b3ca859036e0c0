"""A decision and its files in MDTO, the metadata of the National Archives for durable access (1.0.1)."""

import hashlib
import re
import unicodedata
from datetime import date, datetime
from typing import Any

from bestendig.sheets.archive.decision import Access, Decision, PaperFile
from bestendig.sheets.archive.formats import format_of
from bestendig.sheets.writers.html import environment

SOURCE = "Bestendig"
APPRAISALS = {"B": "Blijvend te bewaren", "V": "Tijdelijk te bewaren"}
ACCESS: dict[Access, tuple[str, str]] = {
    "public": ("Openbaar", "Geen beperking op de openbaarheid."),
    "to_be_judged": (
        "Nog niet beoordeeld op openbaarheid",
        "Voor openbaarmaking beoordelen volgens de Wet open overheid.",
    ),
    "limited": (
        "Beperkt openbaar",
        "Beperkt op grond van de Wet open overheid of de Archiefwet; de archivaris kent de grond.",
    ),
}
YEAR = re.compile(r"\d{4}")


def object_xml(decision: Decision) -> bytes:
    """The decision as an informatieobject."""
    label, more = ACCESS[decision.keeping.access]
    return _filled(
        "mdto_informatieobject.xml.jinja",
        {
            "decision": decision,
            "source": SOURCE,
            "appraisal": APPRAISALS[decision.keeping.appraisal],
            "access": label,
            "access_more": more,
            "ends_on": _years_after(decision.decided_on, decision.keeping.years),
            "year": decision.period if YEAR.fullmatch(decision.period) else "",
            "files": [(each.name, file_identity(decision, each)) for each in decision.papers],
            "moment": _moment,
        },
    )


def file_xml(decision: Decision, paper: PaperFile, at: datetime) -> bytes:
    """One file as a bestand; `at` is when its checksum was taken."""
    return _filled(
        "mdto_bestand.xml.jinja",
        {
            "decision": decision,
            "paper": paper,
            "source": SOURCE,
            "identity": file_identity(decision, paper),
            "format": format_of(paper.name, paper.content),
            "size": len(paper.content),
            "sum": hashlib.sha256(paper.content).hexdigest(),
            "at": _moment(at),
        },
    )


def file_identity(decision: Decision, paper: PaperFile) -> str:
    """What a file is called in the metadata."""
    return f"{decision.identity}/{paper.name}"


def _filled(template: str, words: dict[str, Any]) -> bytes:
    """A template with its words, escaped, without signs that XML does not know."""
    made = environment().get_template(template).render(**words)
    return "".join(sign for sign in made if sign == "\n" or unicodedata.category(sign) not in NO_XML).encode()


NO_XML = ("Cc", "Cs", "Cn")


def _moment(at: datetime) -> str:
    """A moment as xsd:dateTime."""
    return at.isoformat(timespec="seconds")


def _years_after(day: date, years: int | None) -> date | None:
    """The same day, so many years later; 29 February becomes 1 March."""
    if years is None:
        return None
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return date(day.year + years, 3, 1)
