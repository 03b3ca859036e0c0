"""Decisions for the case system: metadata as MDTO asks for them, checksums that fit, nothing of persons."""

import hashlib
from dataclasses import replace
from datetime import UTC, date, datetime
from io import BytesIO
from zipfile import ZipFile

import pytest
from defusedxml.ElementTree import fromstring
from tests.unit.archive.mdto_1_0_1 import NAMESPACE, faults

from bestendig.sheets.archive.decision import Decision, Happened, Keeping, PaperFile
from bestendig.sheets.archive.formats import format_of
from bestendig.sheets.archive.mdto import file_xml, object_xml
from bestendig.sheets.archive.packing import pack

AT = datetime(2026, 11, 22, 10, 30, tzinfo=UTC)
PAPER = PaperFile("blad.nl.pdf", b"%PDF-1.7 rest")
DECISION = Decision(
    identity="voorbeeldstad-blad-3",
    title="Zes van de tien zien hetzelfde gezicht",
    kind="Gespreksblad",
    description="Gespreksblad over relaties.",
    decided_on=date(2024, 2, 29),
    about=("Wijkteams Voorbeeldstad",),
    happened=(Happened("Creatie", AT), Happened("Op tafel gelegd", AT, "Wijkteams Voorbeeldstad")),
    papers=(PAPER, PaperFile("gesprek.nl.txt", "één gesprek".encode())),
    keeping=Keeping("Gemeente Voorbeeldstad", "gm9999", "V", 10, "11.1", "to_be_judged"),
    case="2026-0042",
    period="2025",
)
LEAST = replace(
    DECISION, about=(), happened=(), case="", period="half 2025",
    keeping=Keeping("Gemeente Voorbeeldstad", "", "B", None, "", "public"),
)  # fmt: skip


def at(xml, path):
    """The text of the elements at a path."""
    return [each.text for each in fromstring(xml).findall(path, {"": NAMESPACE})]


@pytest.mark.parametrize("decision", [DECISION, LEAST], ids=["whole", "least"])
def test_a_decision_fits_the_standard(decision):
    assert faults(object_xml(decision)) == []
    for paper in decision.papers:
        assert faults(file_xml(decision, paper, AT)) == []


def test_the_check_finds_what_does_not_fit():
    xml = object_xml(DECISION).decode()
    without = xml[: xml.index("<waardering>")] + xml[xml.index("</waardering>") + len("</waardering>") :]
    assert faults(without.encode()) == ["MDTO/informatieobject/waardering: 0 times"]
    moved = xml.replace("<naam>", "<taal>nl</taal>\n<naam>", 1)
    assert any("order" in fault for fault in faults(moved.encode()))
    assert faults(xml.replace("P10Y", "tien jaar").encode())
    assert faults(xml.replace(NAMESPACE, "https://elders.invalid/").encode())


def test_a_file_is_told_with_its_size_sum_and_format():
    xml = file_xml(DECISION, PAPER, AT)
    assert at(xml, "bestand/omvang") == [str(len(PAPER.content))]
    assert at(xml, "bestand/checksum/checksumWaarde") == [hashlib.sha256(PAPER.content).hexdigest()]
    assert at(xml, "bestand/bestandsformaat/begripCode") == ["fmt/276"]
    assert at(xml, "bestand/isRepresentatieVan/verwijzingIdentificatie/identificatieKenmerk") == [
        DECISION.identity
    ]


def test_how_long_it_is_kept_is_told_in_days_and_years():
    xml = object_xml(DECISION)
    assert at(xml, "informatieobject/waardering/begripCode") == ["V"]
    assert at(xml, "informatieobject/bewaartermijn/termijnEinddatum") == ["2034-03-01"]
    assert at(object_xml(LEAST), "informatieobject/bewaartermijn") == []


def test_who_may_see_it_is_told():
    assert at(object_xml(DECISION), "informatieobject/beperkingGebruik/beperkingGebruikType/begripLabel") == [
        "Nog niet beoordeeld op openbaarheid"
    ]


def test_words_of_people_cannot_break_the_metadata():
    bad = replace(DECISION, title='A & B <script> "]]> \x00\x0b einde', case="<x>")
    xml = object_xml(bad)
    assert faults(xml) == []
    assert at(xml, "informatieobject/naam") == ['A & B <script> "]]>  einde']


def test_each_paper_lies_beside_its_metadata():
    archive = ZipFile(BytesIO(pack(DECISION, AT)))
    assert archive.namelist() == [
        "voorbeeldstad-blad-3/voorbeeldstad-blad-3.informatieobject.mdto.xml",
        "voorbeeldstad-blad-3/blad.nl.pdf",
        "voorbeeldstad-blad-3/blad.nl.pdf.bestand.mdto.xml",
        "voorbeeldstad-blad-3/gesprek.nl.txt",
        "voorbeeldstad-blad-3/gesprek.nl.txt.bestand.mdto.xml",
    ]
    assert archive.read("voorbeeldstad-blad-3/blad.nl.pdf") == PAPER.content
    assert pack(DECISION, AT) == pack(DECISION, AT)


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("a.pdf", b"%PDF-1.4", "fmt/18"),
        ("a.pdf", b"%PDF-9.9", "fmt/208"),
        ("a.XLSX", b"PK", "fmt/214"),
        ("a.csv", b"", "x-fmt/18"),
        ("a.onbekend", b"", "fmt/208"),
    ],
)
def test_a_format_is_named_as_the_register_does(name, content, code):
    assert format_of(name, content).code == code
