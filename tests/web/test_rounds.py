"""A round in the browser: agreed, keys and counts let in, added up, on the table for everybody alike."""

import json
from dataclasses import replace
from datetime import date

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from tests.web.vaults_elsewhere import N_CELLS, Elsewhere

from bestendig.web.audit.models import Entry
from bestendig.web.jobs.services import ask, do_one
from bestendig.web.rounds import services
from bestendig.web.rounds.models import RoundRow
from bestendig.web.sheets.models import TableSheet

PARTIES = ("De Linde", "Kompas", "Wijkteams Voorbeeldstad")
BEGUN = {"until": "2025-12-31", "parties": PARTIES, "others": "", "sheets": ["chain"]}


@pytest.fixture(autouse=True)
def small(monkeypatch):
    """Counts files of a few cells: how long they are is tested at the front desk."""
    monkeypatch.setattr("bestendig.analyses.counts.receiving.length_of", lambda agreed: N_CELLS)


@pytest.fixture
def row(as_):
    """A round of three parties that Ronald began."""
    assert as_("ronald").post("/tellingen/nieuw/", BEGUN).status_code == 302
    return RoundRow.objects.get()


@pytest.fixture
def elsewhere(row, tmp_path):
    """The three vaults of those parties, on other machines."""
    return Elsewhere(services.folder_of(row), tmp_path)


@pytest.fixture
def give(as_, row):
    """Ronald adds files in the browser."""

    def given(*contents, name="bestand.json"):
        files = [SimpleUploadedFile(name, content) for content in contents]
        return as_("ronald").post(f"/tellingen/{row.pk}/bestanden/", {"given": files})

    return given


@pytest.fixture
def keyed(elsewhere, give):
    """A round with all keys."""
    give(*(elsewhere.key(party) for party in PARTIES))
    return elsewhere


@pytest.fixture
def counted(keyed, give):
    """A round with all counts."""
    give(*(keyed.counts(party) for party in PARTIES))
    return keyed


@pytest.fixture
def desk(monkeypatch, kept):
    """A front desk that gives a kept sheet for any sum; what it was asked to add."""
    asked = []
    monkeypatch.setattr(
        services, "combine", lambda files, folder, threshold: asked.append((files, threshold))
    )
    monkeypatch.setattr(services, "keep_combined", lambda *given, **more: (kept,))
    return asked


def shown(client, row):
    """The words of a round's page."""
    return client.get(f"/tellingen/{row.pk}/").content.decode()


def test_a_round_waits_first_for_keys_and_then_for_counts(as_, row, elsewhere, give):
    page = shown(as_("esther"), row)
    assert "We wachten op een sleutel van De Linde, Kompas en Wijkteams Voorbeeldstad" in page
    give(*(elsewhere.key(party) for party in PARTIES[:2]))
    assert "We wachten op een sleutel van Wijkteams Voorbeeldstad" in shown(as_("esther"), row)
    give(elsewhere.key(PARTIES[2]))
    assert "We wachten op de tellingen van De Linde" in shown(as_("esther"), row)


def test_the_number_to_compare_stands_there_once_all_keys_do(as_, row, elsewhere, give):
    assert "Vergelijk dit getal" not in shown(as_("marijke"), row)
    give(*(elsewhere.key(party) for party in PARTIES))
    assert elsewhere.agreed.check_number in shown(as_("marijke"), row)


def test_each_party_sees_what_each_file_covers(as_, row, counted):
    for who in ("marijke", "esther", "noor"):
        page = shown(as_(who), row)
        assert page.count("Gegevensversie v-") == len(PARTIES)
        assert "tot en met 31 december 2025" in page


def test_all_counts_are_added_and_the_sheets_lie_on_the_table_at_once(as_, row, counted, desk):
    job = as_("ronald").post(f"/tellingen/{row.pk}/optellen/").url
    assert do_one()
    ((files, _),) = desk
    assert [path.name for path in files] == [f"tellingen-{n}.json" for n in (1, 2, 3)]
    sheet = TableSheet.objects.get()
    assert (sheet.state, sheet.about.name) == ("on_table", "Gemeente Voorbeeldstad")
    assert as_("ronald").get(job).url == f"/tellingen/{row.pk}/"
    for who in ("marijke", "henk", "esther"):
        page = shown(as_(who), row)
        assert "opgeteld uit 3 kluizen" in page
        assert "De Linde, Kompas en Wijkteams Voorbeeldstad" in page
        assert f'href="/gespreksbladen/{sheet.pk}/"' in page
        assert as_(who).get(f"/gespreksbladen/{sheet.pk}/").status_code == 200


def test_after_adding_no_counts_file_is_left(as_, row, counted, desk):
    as_("ronald").post(f"/tellingen/{row.pk}/optellen/")
    do_one()
    assert not list(services.folder_of(row).glob("*tellingen*"))


def test_the_sum_keeps_to_the_stricter_rule_of_this_workplace(as_, row, counted, desk, monkeypatch):
    monkeypatch.setattr(services, "kept_threshold", lambda folder: 15)
    as_("ronald").post(f"/tellingen/{row.pk}/optellen/")
    do_one()
    ((_, threshold),) = desk
    assert threshold == 15


def test_adding_again_changes_nothing(sit, row, counted, desk):
    for _ in range(2):
        ask(sit("ronald"), services.COMBINE, round=row.pk)
    assert do_one()
    assert do_one()
    assert len(desk) == 1
    assert TableSheet.objects.count() == 1


def test_without_all_counts_nothing_is_added(as_, row, keyed, give, desk):
    give(keyed.counts(PARTIES[0]))
    response = as_("ronald").post(f"/tellingen/{row.pk}/optellen/")
    assert response.status_code == 400
    assert "Nog geen tellingen van: Kompas, Wijkteams Voorbeeldstad." in response.content.decode()
    assert not desk


def test_a_party_takes_its_counts_back_and_the_round_ends_for_all(as_, row, counted, desk):
    linde = row.participants.get(name="De Linde")
    as_("marijke").post(f"/tellingen/{row.pk}/terughalen/{linde.pk}/", {"why": "Eerst intern praten."})
    page = shown(as_("esther"), row)
    assert "De Linde deed niet meer mee" in page
    assert "Eerst intern praten." in page
    assert not list(services.folder_of(row).glob("*tellingen*"))
    assert as_("ronald").post(f"/tellingen/{row.pk}/optellen/").status_code == 403
    assert not desk


def test_a_new_round_after_it_is_filled_in_without_that_party(as_, row, counted):
    linde = row.participants.get(name="De Linde")
    as_("marijke").post(f"/tellingen/{row.pk}/terughalen/{linde.pk}/")
    page = as_("ronald").get(f"/tellingen/nieuw/?na={row.pk}").content.decode()
    assert page.count("checked") == 3  # two parties and one sheet
    assert "zonder De Linde" in page


def test_once_added_nobody_takes_anything_back(as_, row, counted, desk):
    as_("ronald").post(f"/tellingen/{row.pk}/optellen/")
    do_one()
    linde = row.participants.get(name="De Linde")
    response = as_("marijke").post(f"/tellingen/{row.pk}/terughalen/{linde.pk}/")
    assert response.status_code == 403
    assert "Er kan niets meer bij of af" in response.content.decode()
    assert "Kan een partij hier nog uit?" in shown(as_("marijke"), row)


def test_while_it_is_added_nobody_takes_anything_back(as_, row, counted, desk):
    as_("ronald").post(f"/tellingen/{row.pk}/optellen/")
    response = as_("ronald").post(f"/tellingen/{row.pk}/stoppen/")
    assert response.status_code == 403
    assert "worden nu opgeteld" in response.content.decode()


def test_a_round_that_began_elsewhere_is_taken_over_with_its_keys(as_, town, tmp_path):
    there = Elsewhere.begin(tmp_path / "daar", ("Anker", "De Linde", "Molen"), date(2025, 12, 31))
    there.keep_key("Anker")
    packed = SimpleUploadedFile("ronde.zip", there.packed())
    place = as_("ronald").post("/tellingen/overnemen/", {"given": [packed]}).url
    page = as_("marijke").get(place).content.decode()
    assert "We wachten op een sleutel van De Linde en Molen" in page
    again = SimpleUploadedFile("ronde.zip", there.packed())
    assert as_("ronald").post("/tellingen/overnemen/", {"given": [again]}).url == place


def test_what_is_wrong_in_a_round_from_elsewhere_is_told(as_, town, tmp_path):
    there = Elsewhere.begin(tmp_path / "daar", ("Anker", "De Linde", "Molen"), date(2025, 12, 31))
    bad = json.dumps({**json.loads(there.key("Anker")), "public_key": "00" * 32}).encode()
    agreement = (there.folder / "ronde.json").read_bytes()
    files = [SimpleUploadedFile("ronde.json", agreement), SimpleUploadedFile("sleutel-1.json", bad)]
    ronald = as_("ronald")
    place = ronald.post("/tellingen/overnemen/", {"given": files}).url
    page = ronald.get(place).content.decode()
    assert "sleutel-1.json: De sleutel van Anker is beschadigd" in page
    assert not RoundRow.objects.get().participants.filter(key_at__isnull=False).exists()


@pytest.mark.parametrize("content", [b"", b"{}", b"PK\x03\x04", b"geen json"])
def test_what_is_no_round_cannot_be_taken_over(as_, town, content):
    files = [SimpleUploadedFile("ronde.zip", content)]
    response = as_("ronald").post("/tellingen/overnemen/", {"given": files})
    assert response.status_code == 400
    assert "ronde" in response.content.decode().partition('role="alert"')[2]
    assert not RoundRow.objects.exists()


def test_once_all_counts_are_here_no_more_files_are_asked(as_, row, counted):
    page = shown(as_("ronald"), row)
    assert "/optellen/" in page
    assert "/bestanden/" not in page


def test_the_package_is_the_same_for_everybody_and_holds_nothing_secret(as_, row, keyed):
    address = f"/tellingen/{row.pk}/ronde.zip"
    packed = {as_(who).get(address).content for who in ("ronald", "marijke", "esther")}
    assert len(packed) == 1
    secrets = [path.read_bytes().strip() for path in keyed.secret_files()]
    assert len(secrets) == len(PARTIES)
    (content,) = packed
    assert not [secret for secret in secrets if secret in content]


def test_every_act_stands_on_the_trail_without_words_of_people(as_, row, counted):
    linde = row.participants.get(name="De Linde")
    as_("marijke").post(f"/tellingen/{row.pk}/terughalen/{linde.pk}/", {"why": "Geheim verhaal"})
    acts = set(Entry.objects.values_list("act", flat=True))
    assert {"round_begun", "round_key_received", "round_counts_received", "round_withdrawn"} <= acts
    assert not Entry.objects.filter(why__contains="Geheim").exists()


def test_another_municipality_sees_no_round(row, dirk):
    assert dirk.get(f"/tellingen/{row.pk}/").status_code == 404
    assert dirk.get(f"/tellingen/{row.pk}/ronde.zip").status_code == 404
    assert "Kompas" not in dirk.get("/tellingen/").content.decode().partition('id="uitleg"')[0]


@pytest.mark.parametrize(
    ("field", "wrong", "words"),
    [
        ("until", "2999-01-01", "een dag die voorbij is"),
        ("until", "0001-01-01", "na 1 januari 2000"),
        ("until", "ooit", "Voer een geldige datum in"),
        ("parties", PARTIES[:1], "minstens drie"),
        ("parties", ["Onbekend"], "Onbekend"),
        ("others", "x" * 81, "hooguit tachtig tekens"),
        ("sheets", [], "verplicht"),
        ("sheets", ["contracts"], "contracts"),
    ],
)
def test_what_is_wrong_is_said_beside_its_field_and_nothing_is_lost(as_, town, field, wrong, words):
    response = as_("ronald").post("/tellingen/nieuw/", {**BEGUN, "others": "De Molen", field: wrong})
    page = response.content.decode()
    assert response.status_code == 400
    assert words in page
    assert field == "others" or "De Molen" in page
    assert not RoundRow.objects.exists()


def test_a_name_that_is_given_twice_is_one_party(as_, town):
    as_("ronald").post("/tellingen/nieuw/", {**BEGUN, "others": "  De   Linde \nDe Molen\n"})
    names = RoundRow.objects.get().participants.values_list("name", flat=True)
    assert list(names) == ["De Linde", "De Molen", "Kompas", "Wijkteams Voorbeeldstad"]


def test_who_reads_a_round_is_offered_no_forms(as_, row, counted):
    for who in ("noor", "esther", "frits"):
        page = shown(as_(who), row)
        assert "/bestanden/" not in page
        assert "/terughalen/" not in page
    assert shown(as_("marijke"), row).count("/terughalen/") == 1


def test_a_key_that_comes_twice_is_told_as_such(give, elsewhere):
    give(elsewhere.key("Kompas"))
    response = give(elsewhere.key("Kompas"))
    assert response.status_code == 302
    assert "was er al, er is niets veranderd" in response.client.get(response.url).content.decode()


def test_of_many_files_the_good_ones_are_kept_and_the_bad_ones_told(give, elsewhere, row):
    strange = {**json.loads(elsewhere.key("Kompas")), "round": "0" * 16}
    response = give(elsewhere.key("De Linde"), json.dumps(strange).encode(), b"geen json")
    page = response.content.decode()
    assert response.status_code == 400
    assert "Dit bestand is van een andere ronde" in page
    assert "geen sleutel, geen tellingenbestand" in page
    assert row.participants.get(name="De Linde").key_at
    assert not row.participants.get(name="Kompas").key_at


def test_counts_before_the_keys_are_refused_with_what_to_do(give, elsewhere, row):
    early = elsewhere.counts("Kompas", agreed=replace(elsewhere.agreed, keys=elsewhere.all_keys()))
    page = give(early).content.decode()
    assert "Nog geen sleutel van: De Linde, Kompas, Wijkteams Voorbeeldstad" in page
    assert "Bewaar het bestand" in page


def test_an_empty_choice_of_files_is_told_beside_the_field(as_, row):
    response = as_("ronald").post(f"/tellingen/{row.pk}/bestanden/")
    assert response.status_code == 400
    assert "Kies een of meer bestanden" in response.content.decode()


@pytest.mark.parametrize(
    ("limit", "words"), [("LARGEST", "groter dan 25 MB"), ("LARGEST_TOGETHER", "in delen toe")]
)
def test_files_that_are_too_large_are_not_read(as_, row, monkeypatch, limit, words):
    monkeypatch.setattr(f"bestendig.web.rounds.forms.{limit}", 10)
    files = [SimpleUploadedFile("groot.json", b"x" * 11)]
    response = as_("ronald").post(f"/tellingen/{row.pk}/bestanden/", {"given": files})
    assert response.status_code == 400
    assert words in response.content.decode()
