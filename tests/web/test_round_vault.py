"""The vault of this workplace in a round: joins, counts as long work, and goes on after a crash."""

from dataclasses import replace

import pytest
from tests.web.vaults_elsewhere import N_CELLS, Elsewhere

from bestendig.analyses.counts.agreeing import counts_path, read_round
from bestendig.disclosure.rounds import has_key, was_used
from bestendig.errors import RequestError
from bestendig.language import Text
from bestendig.web.jobs.models import Job
from bestendig.web.jobs.services import do_one
from bestendig.web.rounds import services
from bestendig.web.rounds.models import RoundRow

OURS = "Gemeente Voorbeeldstad"
OTHERS = ("De Linde", "Kompas")
BEGUN = {"until": "2025-12-31", "parties": (OURS, *OTHERS), "others": "", "sheets": ["chain"]}


@pytest.fixture
def keys(settings, tmp_path):
    """The key ring of this workplace, in a folder of its own."""
    settings.CONFIGURATION = replace(settings.CONFIGURATION, keys=tmp_path / "hier")
    return tmp_path / "hier"


@pytest.fixture(autouse=True)
def vault(monkeypatch, keys):
    """A vault with something to count; the front desk that counts writes a file of noise, once."""
    asked = []

    def write_counts(data, folder, party, keys, check, out):
        asked.append(check)
        out.write_bytes(Elsewhere(folder, keys).counts(party))

    monkeypatch.setattr("bestendig.analyses.counts.receiving.length_of", lambda agreed: N_CELLS)
    monkeypatch.setattr(services, "is_data_folder", lambda folder: True)
    monkeypatch.setattr(services, "own_data", lambda: None)
    monkeypatch.setattr(services, "check_can_count", lambda data, agreed: None)
    monkeypatch.setattr(services, "write_counts", write_counts)
    return asked


@pytest.fixture
def ronald(as_):
    """Ronald's browser."""
    return as_("ronald")


@pytest.fixture
def row(ronald):
    """A round in which the vault of this workplace takes part."""
    ronald.post("/tellingen/nieuw/", BEGUN)
    row = RoundRow.objects.get()
    assert ronald.post(f"/tellingen/{row.pk}/meedoen/", {"party": OURS}).status_code == 302
    return row


@pytest.fixture
def number(row, tmp_path):
    """The check number, once the others have made their keys too."""
    elsewhere = Elsewhere(services.folder_of(row), tmp_path)
    for party in OTHERS:
        elsewhere.keep_key(party)
        services._note(row, services.Received("key", party, is_new=True))
    return elsewhere.agreed.check_number


def shown(client, row):
    """The words of a round's page."""
    return client.get(f"/tellingen/{row.pk}/").content.decode()


def test_the_vault_makes_its_key_and_says_so(ronald, row, keys):
    assert has_key(keys, row.number)
    assert OURS in read_round(services.folder_of(row)).keys
    assert "de kluis van deze werkplek" in shown(ronald, row)


def test_a_vault_takes_part_once(ronald, row):
    response = ronald.post(f"/tellingen/{row.pk}/meedoen/", {"party": OURS})
    assert response.status_code == 403
    assert "doet al mee" in response.content.decode()


@pytest.mark.parametrize("party", ["De Linde", "Onbekend", ""])
def test_a_vault_does_not_take_part_for_another_party(ronald, town, keys, party):
    ronald.post("/tellingen/nieuw/", BEGUN)
    row = RoundRow.objects.get()
    assert ronald.post(f"/tellingen/{row.pk}/meedoen/", {"party": party}).status_code == 403
    assert not has_key(keys, row.number)


def test_a_vault_that_cannot_count_makes_no_key(ronald, town, keys, monkeypatch):
    def nothing(data, agreed):
        raise RequestError(
            Text(nl="Er valt niets te tellen.", en="Nothing."), Text(nl="Lees in.", en="Import.")
        )

    monkeypatch.setattr(services, "check_can_count", nothing)
    ronald.post("/tellingen/nieuw/", BEGUN)
    row = RoundRow.objects.get()
    response = ronald.post(f"/tellingen/{row.pk}/meedoen/", {"party": OURS})
    assert "Er valt niets te tellen." in response.content.decode()
    assert not has_key(keys, row.number)


def test_without_the_number_that_was_heard_nothing_is_counted(ronald, row, number, vault):
    response = ronald.post(f"/tellingen/{row.pk}/tellen/", {"check_number": "1234"})
    page = response.content.decode()
    assert response.status_code == 400
    assert "Dit is niet het getal dat hier staat" in page
    assert 'value="1234"' in page
    assert not Job.objects.exists()


def test_the_vault_counts_and_the_page_tells_what_is_covered(ronald, row, number, vault):
    job = ronald.post(f"/tellingen/{row.pk}/tellen/", {"check_number": f" {number} "})
    assert "Er wordt nu geteld" in shown(ronald, row)
    assert do_one()
    assert ronald.get(job.url).url == f"/tellingen/{row.pk}/"
    assert len(vault) == 1
    assert f"Gegevensversie v-{OURS}" in shown(ronald, row)
    assert "We wachten op de tellingen van De Linde en Kompas" in shown(ronald, row)


def test_counting_that_was_broken_off_after_the_file_goes_on(ronald, row, number, vault, keys):
    ronald.post(f"/tellingen/{row.pk}/tellen/", {"check_number": number})
    folder = services.folder_of(row)
    out = counts_path(folder, read_round(folder), OURS)
    out.write_bytes(Elsewhere(folder, keys).counts(OURS))
    assert do_one()
    assert not vault
    assert row.participants.get(name=OURS).counts_at


def test_counts_of_a_round_that_ended_meanwhile_are_not_kept(ronald, row, number, monkeypatch):
    ronald.post(f"/tellingen/{row.pk}/tellen/", {"check_number": number})
    count = services.write_counts

    def slowly(*given):
        ronald.post(f"/tellingen/{row.pk}/stoppen/")
        count(*given)

    monkeypatch.setattr(services, "write_counts", slowly)
    assert do_one()
    assert Job.objects.get().state == "failed"
    assert not list(services.folder_of(row).glob("tellingen*"))


def test_a_fault_in_counting_is_told_on_the_page_of_the_round(ronald, row, number, monkeypatch):
    def too_old(*given):
        raise RequestError(Text(nl="Te kort.", en="Too short."), Text(nl="Lees in.", en="Import."))

    monkeypatch.setattr(services, "write_counts", too_old)
    ronald.post(f"/tellingen/{row.pk}/tellen/", {"check_number": number})
    assert do_one()
    page = shown(ronald, row)
    assert "De vorige keer lukte het niet: Te kort. Lees in." in page
    assert f'action="/tellingen/{row.pk}/tellen/"' in page


def test_own_counts_can_be_taken_to_a_table_elsewhere(ronald, row, number, as_):
    address = f"/tellingen/{row.pk}/tellingen.json"
    assert ronald.get(address).status_code == 404
    ronald.post(f"/tellingen/{row.pk}/tellen/", {"check_number": number})
    do_one()
    assert b"bestendig-counts/1" in ronald.get(address).content
    assert as_("marijke").get(address).status_code == 403


def test_where_a_round_ends_the_key_that_was_not_used_is_thrown_away(ronald, row, keys):
    ronald.post(f"/tellingen/{row.pk}/stoppen/")
    assert was_used(keys, row.number)
