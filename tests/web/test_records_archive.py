"""Decisions for the case system: what lies on the table, with metadata that fit, and no name of a person."""

from io import BytesIO
from zipfile import ZipFile

import pytest
from tests.unit.archive.mdto_1_0_1 import faults

from bestendig.web.audit.models import Entry
from bestendig.web.impact import models as impact
from bestendig.web.impact.models import PlanRow
from bestendig.web.impact.services import folder_of
from bestendig.web.promises.services import promise, tell_back
from bestendig.web.records.models import ArchiveSetting, DecisionExport
from bestendig.web.sheets.services import answer, tell_story

PAGE = "/beheer/besluiten/"
KEEPING = {
    "maker": "Gemeente Voorbeeldstad", "maker_code": "gm9999", "appraisal": "V", "years": "10",
    "category": "11.1", "access": "to_be_judged",
}  # fmt: skip


@pytest.fixture
def decided(as_):
    """A browser of Noor, after the archivist decided."""
    noor = as_("noor")
    assert noor.post(f"{PAGE}bewaren/", KEEPING).status_code == 302
    return noor


def opened(response):
    assert response.status_code == 200, response.content.decode()[:300]
    return ZipFile(BytesIO(response.content))


def fit(archive):
    """Whether all metadata in it are as the standard says."""
    names = [name for name in archive.namelist() if name.endswith(".mdto.xml")]
    assert names
    return [fault for name in names for fault in faults(archive.read(name))] == []


def test_a_sheet_goes_with_its_files_and_what_was_said(decided, on_table, sit):
    tell_story(sit("henk"), on_table, "1-blijvers", "Er kwam een kleinkind.")
    answer(sit("noor"), on_table, "1-blijvers", "Wij verlengen.")
    made = promise(sit("marijke"), "Wij bellen terug", "2027-01-15", on_table)
    tell_back(sit("marijke"), made, "Gelukt.")
    archive = opened(decided.post(f"{PAGE}blad/{on_table.pk}/", {"case": "2026-0042"}))
    assert fit(archive)
    folder = f"voorbeeldstad-blad-{on_table.pk}"
    said = archive.read(f"{folder}/gesprek.txt").decode()
    for words in (
        "Er kwam een kleinkind.",
        "Antwoord van Gemeente",
        "Wij verlengen.",
        "Wij bellen terug",
        "Gelukt.",
    ):
        assert words in said
    assert archive.read(f"{folder}/gespreksblad.pdf") == b"blad.nl.pdf"
    assert b"2026-0042" in archive.read(f"{folder}/{folder}.informatieobject.mdto.xml")


def test_nobody_is_named_in_it(decided, on_table, sit):
    tell_story(sit("henk"), on_table, "1-blijvers", "Er kwam een kleinkind.")
    archive = opened(decided.post(f"{PAGE}blad/{on_table.pk}/", {}))
    whole = b"".join(archive.read(name) for name in archive.namelist()).decode(errors="ignore")
    assert not [name for name in ("Henk", "Noor", "@") if name in whole]


def test_a_test_goes_with_its_plan_and_assumptions(decided, sit):
    seat = sit("noor")
    plan = PlanRow.objects.create(
        party=seat.party, kind="tender", title="Aanbesteding", text='title = "x"\n', by=seat.user
    )
    folder_of(plan, "nl").mkdir(parents=True)
    (folder_of(plan, "nl") / "continuiteitsparagraaf.pdf").write_bytes(b"%PDF-1.7")
    (folder_of(plan, "nl").parent / "toets.json").write_text("{}")
    impact.Tested.objects.create(plan=plan, file="toets.json", is_on_table=True)
    archive = opened(decided.post(f"{PAGE}toets/{plan.pk}/", {}))
    assert fit(archive)
    names = [name.partition("/")[2] for name in archive.namelist()]
    assert {"plan.toml", "toets-vrijgegeven.json", "continuiteitsparagraaf.pdf"} <= set(names)


def test_a_promise_goes_with_what_came_of_it(decided, sit):
    made = promise(sit("marijke"), "Wij bellen & schrijven", "2027-01-15")
    archive = opened(decided.post(f"{PAGE}afspraak/{made.pk}/", {}))
    assert fit(archive)
    said = archive.read(f"voorbeeldstad-afspraak-{made.pk}/afspraak.txt").decode()
    assert "De Linde belooft: Wij bellen & schrijven" in said
    assert "nog niet teruggemeld" in said


def test_that_it_was_taken_along_is_remembered_and_on_the_trail(decided, on_table):
    decided.post(f"{PAGE}blad/{on_table.pk}/", {"case": "2026-0042"})
    assert (DecisionExport.objects.get().case, Entry.objects.last().act) == ("2026-0042", "decision_exported")
    assert "meegenomen op" in decided.get(PAGE).content.decode()


def test_before_the_archivist_decided_nothing_goes(as_, on_table):
    response = as_("noor").post(f"{PAGE}blad/{on_table.pk}/", {})
    assert response.status_code == 400
    assert "archivaris" in response.content.decode()
    assert not DecisionExport.objects.exists()


@pytest.mark.parametrize(
    "wrong",
    [{"years": ""}, {"years": "0"}, {"years": "999"}, {"maker": ""}, {"appraisal": "X"}, {"access": ""}],
)
def test_what_is_not_decided_well_is_said_and_kept_on_the_page(as_, town, wrong):
    response = as_("noor").post(f"{PAGE}bewaren/", {**KEEPING, "category": "zestien", **wrong})
    assert response.status_code == 400
    assert "zestien" in response.content.decode(), "what was typed is not lost"
    assert not ArchiveSetting.objects.exists()


def test_what_is_kept_for_ever_has_no_years(as_, town):
    as_("noor").post(f"{PAGE}bewaren/", {**KEEPING, "appraisal": "B"})
    assert ArchiveSetting.objects.get().years is None


def test_what_does_not_lie_on_the_table_does_not_go(decided, sheet):
    assert decided.post(f"{PAGE}blad/{sheet.pk}/", {}).status_code == 404
    assert decided.post(f"{PAGE}iets/{sheet.pk}/", {}).status_code == 404
    assert sheet.title_nl not in decided.get(PAGE).content.decode()


def test_another_municipality_sees_no_decision(decided, on_table, sit, dirk):
    made = promise(sit("marijke"), "Wij bellen terug", "2027-01-15")
    assert dirk.post(f"{PAGE}blad/{on_table.pk}/", {}).status_code == 404
    assert dirk.post(f"{PAGE}afspraak/{made.pk}/", {}).status_code == 404
    shown = dirk.get(PAGE).content.decode()
    assert on_table.title_nl not in shown
    assert "gm9999" not in shown


@pytest.mark.parametrize("who", ["noor", "frits", "ronald"])
def test_who_prepares_decisions_takes_them_along(as_, who):
    assert as_(who).get(PAGE).status_code == 200


@pytest.mark.parametrize("who", ["henk", "marijke", "esther"])
def test_who_does_not_prepare_decisions_stays_away(as_, who):
    assert as_(who).get(PAGE).status_code == 403
