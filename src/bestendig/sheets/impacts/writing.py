"""Writes the papers of a test and of a look back as files, each whole or not at all."""

from collections.abc import Iterator
from pathlib import Path

from bestendig.language import Text
from bestendig.model.impact import ImpactTest, LookBack
from bestendig.model.result import Released
from bestendig.sheets.impacts.council import council
from bestendig.sheets.impacts.figures import Tab, tabs
from bestendig.sheets.impacts.full import annex, full
from bestendig.sheets.impacts.kinds import PURCHASES
from bestendig.sheets.impacts.look_back import compared_table, look_back, since_table
from bestendig.sheets.impacts.machine import look_back_json, test_json
from bestendig.sheets.impacts.setting import Setting
from bestendig.sheets.impacts.workbook import Told, workbook
from bestendig.sheets.writers.document import Document, Panels, Words
from bestendig.sheets.writers.document_page import document_page
from bestendig.sheets.writers.document_paper import document_paper
from bestendig.sheets.writers.word import word
from bestendig.sheets.writing import put

COUNCIL = Text(nl="continuiteitsparagraaf", en="continuity-paragraph")
FULL = Text(nl="continuiteitstoets", en="continuity-test")
ANNEX = Text(nl="bijlage-inschrijvers", en="annex-bidders")
CAME = Text(nl="Kwam het uit", en="Did it come true")
ENDED = Text(nl="Eindigde sindsdien", en="Ended since")
LOOK_BACK = Text(nl="terugblik", en="looking-back")


def write_impact(
    test: Released[ImpactTest], folder: Path, language: str, *, place: str, notice: Text | None = None
) -> tuple[Path, ...]:
    """The files of a test: the council paper (HTML, PDF, DOCX), the full sheet (HTML, PDF, XLSX, JSON).

    A plan that touches a purchase has the annex for bidders (PDF) as well. StoreError where it cannot be
    written; the same test gives the same bytes.
    """
    setting = Setting(language, place, test.rule, notice)
    made = dict(_impact_files(test.value, setting))
    return tuple(put(folder / name, content) for name, content in made.items())


def write_look_back(
    released: Released[LookBack], folder: Path, language: str, *, place: str, notice: Text | None = None
) -> tuple[Path, ...]:
    """The files of a look back (HTML, PDF, XLSX, JSON); StoreError where it cannot be written."""
    found, setting = released.value, Setting(language, place, released.rule, notice)
    document, stem = look_back(found, setting), setting.say(LOOK_BACK)
    subjects = (
        (Tab(CAME, compared_table(found)), Tab(ENDED, since_table(found)))
        if found.test.state == "shown"
        else ()
    )
    made = {
        f"{stem}.html": document_page(document).encode("utf-8"),
        f"{stem}.pdf": document_paper(document),
        f"{stem}.xlsx": workbook(document.title, _told(document), subjects, setting),
        f"{stem}.json": look_back_json(found, setting).encode("utf-8"),
    }
    return tuple(put(folder / name, content) for name, content in made.items())


def _impact_files(test: ImpactTest, setting: Setting) -> Iterator[tuple[str, bytes]]:
    """Name and bytes of each file of a test."""
    paragraph, stem = council(test, setting), setting.say(COUNCIL)
    yield f"{stem}.html", document_page(paragraph).encode("utf-8")
    yield f"{stem}.pdf", document_paper(paragraph)
    yield f"{stem}.docx", word(paragraph)
    sheet, stem = full(test, setting), setting.say(FULL)
    yield f"{stem}.html", document_page(sheet).encode("utf-8")
    yield f"{stem}.pdf", document_paper(sheet)
    yield f"{stem}.xlsx", workbook(sheet.title, _told(sheet), tabs(test), setting)
    yield f"{stem}.json", test_json(test, setting).encode("utf-8")
    if test.plan.kind in PURCHASES:
        yield f"{setting.say(ANNEX)}.pdf", document_paper(annex(test, setting))


def _told(document: Document) -> tuple[Told, ...]:
    """Everything that a document says in words, for the first tab of a workbook."""
    found = [Told(document.kicker, document.place)]
    for piece in document.pieces:
        if isinstance(piece, Words):
            found.append(Told(piece.opening, piece.text))
        elif isinstance(piece, Panels):
            for panel in piece.panels:
                found += [Told(panel.heading, each.text) for each in panel.pieces if isinstance(each, Words)]
    return tuple(found)
