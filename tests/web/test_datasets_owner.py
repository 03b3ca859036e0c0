"""Whose data lie here: only that party's manager may touch them; versions, leaving, consent and sheets."""

from dataclasses import replace
from io import BytesIO
from itertools import product
from shutil import copytree
from zipfile import ZipFile

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from bestendig.analyses.importing import take_in
from bestendig.errors import RequestError
from bestendig.language import plain
from bestendig.web.accounts.models import SeatRow, User
from bestendig.web.accounts.practice import CAST
from bestendig.web.accounts.roles import ROLES
from bestendig.web.accounts.seat import Seat
from bestendig.web.audit.models import Entry
from bestendig.web.datasets import rules, services
from bestendig.web.datasets.models import SheetOrder, Vault
from bestendig.web.datasets.presenters import for_screen
from bestendig.web.datasets.selectors import owner
from bestendig.web.jobs.models import Job
from bestendig.web.jobs.services import do_one
from bestendig.web.parties.models import Party
from bestendig.web.sheets.models import TableSheet

PERMISSIONS = ("data.read", "data.import", "sheets.make")
PLACES = ("", "aanleveren/", "versies/", "meenemen/", "bladen/", "instemming/")
LINES = [f"P{n % 30:03d};M{n % 4};{1 + n % 28:02d}-0{1 + n % 9}-2024" for n in range(60)]


@pytest.fixture(autouse=True)
def place(settings, tmp_path):
    """A workplace in an empty folder of its own."""
    settings.CONFIGURATION = replace(
        settings.CONFIGURATION, folder=tmp_path, keys=tmp_path / "sleutels", profiles=tmp_path / "profielen"
    )
    return tmp_path


@pytest.fixture(scope="module")
def vault(tmp_path_factory):
    """Two small versions of real data, made once."""
    made = tmp_path_factory.mktemp("kluis")
    for nth in (1, 2):
        path = made / f"contacten-{nth}.csv"
        path.write_text("\n".join(["Cliëntnummer;Medewerkernummer;Datum", *LINES[: 30 * nth]]) + "\n")
        take_in([path], made / "kluis", keys=made / "sleutels", profiles=made / "profielen")
    return made


@pytest.fixture
def data(place, vault):
    """Those versions in the vault of the workplace."""
    copytree(vault / "kluis", place / "kluis")
    return place


@pytest.fixture
def other(town):
    """The manager of another party at the same table."""
    user = User.objects.create_user("bea@voorbeeldstad.invalid", "Bea")
    SeatRow.objects.create(user=user, party=town["De Linde"], role="administrator")
    browser = Client()
    browser.force_login(user, "django.contrib.auth.backends.ModelBackend")
    return browser


def test_only_the_manager_of_the_owner_may(town):
    own, elsewhere, user = town["Gemeente Voorbeeldstad"], town["De Linde"], User.objects.first()
    for role, permission in product(ROLES, PERMISSIONS):
        assert rules.may(Seat(user, role, own), permission, own) == (role == "administrator")
        assert not rules.may(Seat(user, role, elsewhere), permission, own)
        assert not rules.may(Seat(user, role, own), permission, None)


def test_whose_data_these_are_is_known_at_the_same_table_only(town, dirk):
    own = town["Gemeente Voorbeeldstad"]
    away = Seat(User.objects.get(name="Dirk"), "administrator", Party.objects.get(name="Gemeente Elders"))
    assert rules.may_know(Seat(User.objects.get(name="Ronald"), "administrator", town["De Linde"]), own)
    assert not rules.may_know(away, own)


@pytest.mark.parametrize("who", [key for key in CAST if key != "ronald"])
def test_another_role_may_not_come_here(as_, who):
    assert {as_(who).get(f"/gegevens/{each}").status_code for each in PLACES} == {403}


def test_with_one_manager_the_data_are_of_that_party(as_, town):
    assert owner() == town["Gemeente Voorbeeldstad"]
    assert {as_("ronald").get(f"/gegevens/{each}").status_code for each in PLACES} == {200}


def test_with_two_managers_one_says_whose_they_are_and_then_it_stands(as_, town, other):
    assert owner() is None
    assert "Van wie worden de gegevens" in as_("ronald").get("/gegevens/").content.decode()
    assert as_("ronald").get("/gegevens/versies/").status_code == 404
    as_("ronald").post("/gegevens/van-ons/")
    assert owner() == town["Gemeente Voorbeeldstad"]
    assert other.post("/gegevens/van-ons/").status_code == 403
    assert "De gegevens hier zijn van Gemeente" in other.get("/gegevens/").content.decode()
    assert other.get("/gegevens/versies/").status_code == 404


def test_who_brings_files_owns_the_data_also_when_another_manager_comes(as_, town, other):
    SeatRow.objects.filter(user__name="Bea").update(role="director")
    as_("ronald").post("/gegevens/aanleveren/", {"files": [SimpleUploadedFile("a.csv", b"a;b\n")]})
    SeatRow.objects.filter(user__name="Bea").update(role="administrator")
    assert Vault.objects.get().party == town["Gemeente Voorbeeldstad"]
    assert other.get("/gegevens/aanlevering/1/").status_code == 404


def test_another_municipality_sees_nothing_at_all(dirk, as_, town):
    Vault.objects.create(pk=1, party=town["Gemeente Voorbeeldstad"])
    SeatRow.objects.filter(user__name="Dirk").update(role="administrator")
    assert {dirk.get(f"/gegevens/{each}").status_code for each in PLACES} == {404}
    for each in ("van-ons/", "aanleveren/", "versies/0001-aaaaaaaa/", "versies/nakijken/", "bladen/"):
        assert dirk.post(f"/gegevens/{each}").status_code == 404


def test_a_workplace_without_data_says_where_to_begin():
    with pytest.raises(RequestError, match="BESTENDIG_DATA"):
        services.own_data()


def test_somebody_of_another_table_gets_none_of_the_data(town, data, dirk):
    away = Seat(User.objects.get(name="Dirk"), "policy_adviser", Party.objects.get(name="Gemeente Elders"))
    own = Seat(User.objects.get(name="Noor"), "policy_adviser", town["Gemeente Voorbeeldstad"])
    assert services.own_data(own).tables
    with pytest.raises(RequestError):
        services.own_data(away)


def test_the_data_lie_beside_their_keys_and_never_around_them(place):
    assert services.vault_folder() == place / "kluis"
    assert not (place / "sleutels").is_relative_to(services.vault_folder())


def test_going_back_to_a_version_loses_nothing_and_is_on_the_trail(as_, town, data):
    newest, oldest = services.versions()
    shown = as_("ronald").get("/gegevens/versies/").content.decode()
    assert "Versie 2: deze telt nu" in shown
    as_("ronald").post(f"/gegevens/versies/{oldest.id}/")
    assert [each.is_current for each in services.versions()] == [False, True]
    assert Entry.objects.get(act="version_chosen").subject == oldest.id
    as_("ronald").post(f"/gegevens/versies/{newest.id}/")
    assert services.own_data().version.id == newest.id


def test_a_version_that_is_not_there_cannot_be_chosen(as_, town, data):
    response = as_("ronald").post("/gegevens/versies/0009-00000000/")
    assert response.status_code == 500
    assert "<h1>" in response.content.decode()
    assert services.versions()[0].is_current


def test_all_versions_are_checked_and_damage_is_said(as_, town, data):
    as_("ronald").post("/gegevens/versies/nakijken/")
    assert do_one()
    assert "Alles was zoals het is opgeslagen" in as_("ronald").get("/gegevens/versies/").content.decode()
    table = next((data / "kluis" / "versions").glob("0002-*/tables/contacts.parquet"))
    content = bytearray(table.read_bytes())
    content[len(content) // 2] ^= 1
    table.write_bytes(content)
    as_("ronald").post("/gegevens/versies/nakijken/")
    do_one()
    assert Job.objects.first().fault_nl in as_("ronald").get("/gegevens/versies/").content.decode()
    assert Job.objects.first().state == Job.State.FAILED


def test_everything_can_be_taken_along(as_, town, data):
    as_("ronald").post("/gegevens/meenemen/", {"form": "csv"})
    assert do_one()
    job = Job.objects.get()
    assert job.state == Job.State.DONE, job.fault_en
    ready = as_("ronald").get(job.result)
    assert "Het ligt klaar" in ready.content.decode()
    fetched = as_("ronald").post(f"{job.result}gegevens.zip")
    names = ZipFile(BytesIO(b"".join(fetched.streaming_content))).namelist()
    assert {"contacts.csv", "datapackage.json"} <= set(names)
    assert Entry.objects.filter(act="export_taken").count() == 1


def test_an_export_goes_again_and_then_says_so(as_, town, data, monkeypatch):
    as_("ronald").post("/gegevens/meenemen/", {"form": "parquet"})
    do_one()
    monkeypatch.setattr(services, "KEPT_EXPORT", -services.KEPT_EXPORT)
    assert services.forget_old() == 1
    result = Job.objects.get().result
    assert "weer gewist" in as_("ronald").get(result).content.decode()
    assert as_("ronald").post(f"{result}gegevens.zip").status_code == 404


def test_the_consent_is_recorded_with_its_day_and_a_fingerprint(as_, town, place):
    document = SimpleUploadedFile("besluit or.pdf", b"akkoord")
    given = {"given_on": "2026-01-05", "document": document}
    assert as_("ronald").post("/gegevens/instemming/", given).status_code == 302
    assert services.consent_given()
    kept = (place / "kluis" / "consent.jsonl").read_text()
    assert "2026-01-05" in kept
    assert "besluit or.pdf" in kept
    assert not list((place / "aanleveringen").iterdir())
    assert "vastgelegd" in as_("ronald").get("/gegevens/").content.decode()


@pytest.mark.parametrize("lacking", ["given_on", "document"])
def test_a_consent_needs_a_day_and_a_document(as_, town, lacking):
    given = {"given_on": "2026-01-05", "document": SimpleUploadedFile("besluit.pdf", b"akkoord")}
    response = as_("ronald").post("/gegevens/instemming/", {**given, lacking: ""})
    assert response.status_code == 400
    assert not services.consent_given()


def test_new_sheets_lie_first_with_the_party_that_they_are_about(as_, town, data, kept, monkeypatch):
    def made(folder, kind, about, notice=None):
        if kind == "contracts":
            raise RequestError(plain("De tabel care_episodes is er niet."), plain("Lever die aan."))
        return services_of_sheets.lay_down(kept, kind, about)

    from bestendig.web.sheets import services as services_of_sheets

    monkeypatch.setattr(services, "make_sheet", made)
    about = town["Wijkteams Voorbeeldstad"]
    asked = {"kinds": ["relational", "contracts"], "about": about.pk}
    address = as_("ronald").post("/gegevens/bladen/", asked).url
    assert "komt nog" in as_("ronald").get(address).content.decode()
    assert do_one()
    shown = as_("ronald").get(address).content.decode()
    assert "hulptrajecten is er niet" in shown
    sheet = TableSheet.objects.get()
    assert as_("henk").get(f"/gespreksbladen/{sheet.pk}/").status_code == 200
    assert as_("noor").get(f"/gespreksbladen/{sheet.pk}/").status_code == 404
    Job.objects.update(state=Job.State.WAITING)
    assert do_one()
    assert TableSheet.objects.count() == 1


def test_sheets_cannot_be_about_a_party_of_another_table(as_, town, data, dirk):
    elsewhere = Party.objects.get(name="Gemeente Elders")
    asked = {"kinds": ["relational"], "about": elsewhere.pk}
    assert as_("ronald").post("/gegevens/bladen/", asked).status_code == 400
    assert not SheetOrder.objects.exists()


def test_what_only_the_command_line_knows_is_not_said_on_the_screen():
    said = "Leg vast met bestendig consent en lever de tabel care_episodes (--crosswalk) aan."
    assert for_screen(said, "nl") == "Leg vast en lever de tabel hulptrajecten aan."


def test_every_version_has_its_report_also_when_it_was_made_on_the_command_line(as_, town, data):
    newest = services.versions()[0]
    shown = as_("ronald").get(f"/gegevens/versies/{newest.id}/verslag/").content.decode()
    assert "contacten-2.csv" in shown
    assert "60 regels" in shown
    assert as_("ronald").get("/gegevens/versies/0009-00000000/verslag/").status_code == 404


def test_the_practice_town_has_data_of_its_municipality(town, other):
    services.practise(town["De Linde"].table)
    services.practise(town["De Linde"].table)
    assert owner() == town["Gemeente Voorbeeldstad"]
