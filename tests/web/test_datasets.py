"""Files in the browser: brought, shown, corrected, taken in, reported; nothing lost and nothing half."""

import os
from dataclasses import replace
from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.utils import timezone

from bestendig.errors import InputError
from bestendig.language import plain
from bestendig.model.issue import FileReport, ImportReport, Issue
from bestendig.model.seen import Decision, Seen
from bestendig.web.accounts.models import User
from bestendig.web.audit.models import Entry
from bestendig.web.datasets import receiving, services
from bestendig.web.datasets.boxes import Box, room
from bestendig.web.datasets.incoming import services as incoming
from bestendig.web.datasets.kinds import kinds_of
from bestendig.web.datasets.models import DeliveryRow
from bestendig.web.jobs.models import Job
from bestendig.web.jobs.services import do_one

NEW = "/gegevens/aanleveren/"
HEADERS = ("Klant", "Wie", "Wanneer", "Naam")
GUESS = Seen(
    "bezoeken.csv", HEADERS, 90, table="contacts",
    columns={"client_id": "Klant", "professional_id": "Wie", "held_on": "Wanneer"},
    why={"client_id": plain("de kolomnaam past")}, never_read=("Naam",),
    options={"contacts": {"client_id": "Klant"}, "assignments": {"client_id": "Klant"}},
)  # fmt: skip
STAFF = Seen(
    "personeel.csv", ("Nr", "Begin"), 5, profile="eigen", table="employments",
    columns={"professional_id": "Nr"}, profiles=("eigen",),
)  # fmt: skip
EMPTY = Seen(
    "leeg.csv", refusal=plain("Dit bestand is leeg."), hint=plain("Maak het opnieuw."), code="file_empty"
)
UNCLEAR = Seen(
    "raar.csv", ("a", "b"), 3, options={"contacts": {}}, refusal=plain("Onduidelijk."), code="columns_unknown"
)
NUMBERS = Seen("nummers.csv", ("oud", "nieuw"), 9, refusal=plain("Lijst."), code="list_of_numbers")
REPORT = ImportReport(
    "0001-abcdef01",
    (
        FileReport("bezoeken.csv", "contacts", "bezoeken", "a" * 64, 90, 88, 2, issues=(
            Issue("unknown", "sets_row_apart", "contacts", "professional_id", 2, plain("geen professional"),
                  plain("Vul aan (--crosswalk)."), (3, 9)),
        )),
        FileReport("leeg.csv", "", "", "", 0, 0, notes=(plain("Dit bestand is leeg."),)),
    ),
    rows={"contacts": 88},
    missing=(plain("Geen contracten."),),
)  # fmt: skip


@pytest.fixture(autouse=True)
def place(settings, tmp_path):
    """A workplace in an empty folder of its own."""
    settings.CONFIGURATION = replace(
        settings.CONFIGURATION, folder=tmp_path, keys=tmp_path / "sleutels", profiles=tmp_path / "profielen"
    )
    return tmp_path


@pytest.fixture
def desk(monkeypatch):
    """A front desk that takes files for what the test says; what it was asked to take in."""
    asked = []

    def take_in(files, into, **more):
        asked.append(more)
        (into / "versions").mkdir(parents=True, exist_ok=True)
        return REPORT

    monkeypatch.setattr(incoming, "preview", lambda folder, **more: (GUESS, STAFF, EMPTY, UNCLEAR))
    monkeypatch.setattr(incoming, "take_in", take_in)
    monkeypatch.setattr(incoming, "first_report", lambda folder, report, before: report)
    monkeypatch.setattr(incoming, "consent_given", lambda: False)
    return asked


def file(name="bezoeken.csv", content=b"Klant;Wie\n1;2\n"):
    """A file to bring."""
    return SimpleUploadedFile(name, content)


def bring(browser, *files):
    """The answer to bringing files."""
    return browser.post(NEW, {"files": list(files or (file(),))})


@pytest.fixture
def delivery(as_, desk):
    """A delivery of Ronald that was looked at."""
    bring(as_("ronald"))
    assert do_one()
    return DeliveryRow.objects.get()


def page(browser, row):
    """The page of a delivery in words."""
    return browser.get(f"/gegevens/aanlevering/{row.pk}/").content.decode()


def test_files_lie_under_safe_names_until_somebody_says_they_are_right(as_, town, place):
    bring(as_("ronald"), file("../../etc/pas\x00wd.csv"), file("a.csv"), file("a.csv"), file(".DS_Store"))
    row = DeliveryRow.objects.get()
    names = sorted(path.name for path in (room() / row.folder / "bestanden").iterdir())
    assert row.n_files == 3
    assert names[:2] == ["a-2.csv", "a.csv"]
    assert not any("/" in name or "\x00" in name for name in names)
    assert not (place / "etc").exists()


@pytest.mark.parametrize(
    ("given", "safe"),
    [
        ("contacten 2019 (v2).csv", "contacten 2019 (v2).csv"),
        ("..\\..\\boot.ini", "boot.ini"),
        ("a!b\n<c>.csv", "a-b--c-.csv"),
        ("...", "bestand"),
        ("é" * 200 + ".csv", "é" * 60 + ".csv"),
    ],
)
def test_a_name_is_made_safe_the_same_way_each_time(given, safe):
    assert receiving.safe_name(given, set()) == safe


def test_a_form_without_files_says_what_to_do(as_, town):
    response = as_("ronald").post(NEW, {})
    assert response.status_code == 400
    assert "U koos nog geen bestand." in response.content.decode()


def test_what_is_too_large_is_refused_before_it_is_read(as_, town, monkeypatch):
    monkeypatch.setattr(receiving, "most_mb", lambda: 0)
    response = bring(as_("ronald"))
    assert response.status_code == 400
    assert "te groot" in response.content.decode()
    assert not room().exists()


def test_too_many_files_leave_nothing_behind(as_, town, settings):
    settings.DATA_UPLOAD_MAX_NUMBER_FILES = 2
    response = bring(as_("ronald"), file(), file(), file())
    assert "te veel bestanden" in response.content.decode()
    assert not DeliveryRow.objects.exists()
    assert not list(room().iterdir())


def test_a_disk_without_room_is_said_in_words(as_, town, monkeypatch):
    monkeypatch.setattr(receiving, "SPARE", 10**18)
    response = bring(as_("ronald"))
    assert "te weinig ruimte" in response.content.decode()
    assert not DeliveryRow.objects.exists()


def test_files_that_came_from_another_site_are_thrown_away(town):
    browser = Client(enforce_csrf_checks=True)
    browser.force_login(User.objects.get(name="Ronald"), "django.contrib.auth.backends.ModelBackend")
    assert bring(browser).status_code == 403
    assert not DeliveryRow.objects.exists()
    assert not list(room().iterdir())


def test_each_file_shows_what_it_is_taken_for(as_, delivery):
    shown = page(as_("ronald"), delivery)
    for words in ("Dit lezen wij als", "contacten", "Geraden", "de kolomnaam past", "Wordt nooit gelezen"):
        assert words in shown
    assert "ondernemingsraad" in shown
    assert "Dit bestand is leeg." in shown
    assert "Zeg zelf wat dit is" in shown


def test_while_it_is_looked_at_the_page_says_how_far_it_is(as_, desk, town):
    bring(as_("ronald"))
    row = DeliveryRow.objects.get()
    assert "Bestanden openen" in page(as_("ronald"), row)
    address = f"/gegevens/aanlevering/{row.pk}/"
    assert as_("ronald").get(address).headers["Refresh"] == "4"
    assert "Refresh" not in as_("ronald").get(address, {"volgen": "0"}).headers


def test_looking_that_fails_keeps_the_files_and_can_be_done_again(as_, desk, town, monkeypatch):
    def broken(folder, **more):
        raise InputError(plain("Dit gaat niet."), plain("Doe iets."))

    monkeypatch.setattr(incoming, "preview", broken)
    bring(as_("ronald"))
    do_one()
    row = DeliveryRow.objects.get()
    assert "Dit gaat niet." in page(as_("ronald"), row)
    as_("ronald").post(f"/gegevens/aanlevering/{row.pk}/opnieuw/")
    assert Job.objects.filter(kind=incoming.LOOK).count() == 2


def test_a_person_says_which_column_means_what(as_, delivery, desk):
    kind = f"/gegevens/aanlevering/{delivery.pk}/soort/1/"
    chosen = {
        "act": "columns",
        "table": "contacts",
        "client_id": "k1",
        "professional_id": "k0",
        "held_on": "k2",
    }
    as_("ronald").post(kind, chosen)
    assert "Zo hebt u het gekozen." in page(as_("ronald"), delivery)
    confirm(as_, delivery)
    assert desk[0]["decisions"]["bezoeken.csv"].columns["client_id"] == "Wie"


@pytest.mark.parametrize(
    ("wrong", "words"),
    [({"held_on": ""}, "ontbreekt een kolom"), ({"held_on": "k0"}, "twee keer gekozen")],
)
def test_a_wrong_choice_is_said_and_what_was_chosen_stays(as_, delivery, wrong, words):
    chosen = {
        "act": "columns",
        "table": "contacts",
        "client_id": "k0",
        "professional_id": "k1",
        "held_on": "k2",
    }
    response = as_("ronald").post(f"/gegevens/aanlevering/{delivery.pk}/soort/1/", chosen | wrong)
    shown = response.content.decode()
    assert response.status_code == 400
    assert words in shown
    assert '<option value="k1" selected>Wie</option>' in shown


def test_a_choice_that_was_not_offered_is_refused(as_, delivery):
    kind = f"/gegevens/aanlevering/{delivery.pk}/soort/1/"
    for said in ({"act": "columns", "table": "contacts", "client_id": "k3"}, {"act": "iets"}, {}):
        response = as_("ronald").post(kind, said)
        assert response.status_code == 400
        assert "staat niet op de lijst" in response.content.decode()
    assert "Zo hebt u het gekozen." not in page(as_("ronald"), delivery)


def test_a_column_with_names_cannot_be_chosen(as_, delivery):
    address = f"/gegevens/aanlevering/{delivery.pk}/soort/1/?tabel=assignments"
    shown = as_("ronald").get(address).content.decode()
    assert '<option value="k0"' in shown
    assert '<option value="k3"' not in shown


def test_a_file_can_be_left_out_and_taken_back(as_, delivery):
    kind = f"/gegevens/aanlevering/{delivery.pk}/soort/1/"
    as_("ronald").post(kind, {"act": "files"})
    assert "U liet dit weg." in page(as_("ronald"), delivery)
    as_("ronald").post(kind, {"act": "files", "file": ["bezoeken.csv"]})
    assert "U liet dit weg." not in page(as_("ronald"), delivery)


def test_a_known_profile_can_be_chosen_and_no_other(as_, town, desk, monkeypatch):
    other = replace(
        STAFF, table="", profile="", columns={}, refusal=plain("Onduidelijk."), code="columns_unknown"
    )
    monkeypatch.setattr(incoming, "preview", lambda folder, **more: (other,))
    monkeypatch.setattr(incoming, "known_columns", lambda *asked: ("teams", {"team_id": "Nr"}, {}))
    bring(as_("ronald"))
    do_one()
    row = DeliveryRow.objects.get()
    kind = f"/gegevens/aanlevering/{row.pk}/soort/1/"
    assert as_("ronald").post(kind, {"act": "profile", "profile": "vreemd"}).status_code == 400
    as_("ronald").post(kind, {"act": "profile", "profile": "eigen"})
    confirm(as_, row)
    assert desk[0]["decisions"]["personeel.csv"].profile == "eigen"


def confirm(as_, row):
    """The answer to saying that it is right, with the work done."""
    response = as_("ronald").post(f"/gegevens/aanlevering/{row.pk}/inlezen/")
    while do_one():
        pass
    return response


def test_what_was_confirmed_is_what_is_done(as_, delivery, desk):
    confirm(as_, delivery)
    (asked,) = desk
    assert asked["decisions"]["bezoeken.csv"] == Decision(table="contacts", columns=GUESS.columns)
    assert asked["decisions"]["personeel.csv"].profile == "eigen"
    assert asked["decisions"]["raar.csv"].is_left_out
    assert asked["crosswalk"] is None


def test_once_taken_in_the_files_are_gone_and_the_report_stays(as_, delivery):
    confirm(as_, delivery)
    delivery.refresh_from_db()
    shown = page(as_("ronald"), delivery)
    assert delivery.state == DeliveryRow.State.TAKEN
    assert not (room() / delivery.folder).exists()
    for words in ("88 van de 90", "geen professional", "Vul aan.", "regel 3, 9", "Geen contracten."):
        assert words in shown
    assert "--crosswalk" not in shown
    html = as_("ronald").get(f"/gegevens/aanlevering/{delivery.pk}/verslag.html")
    assert b"<h1>88 van de 90" in html.content
    assert as_("ronald").get(f"/gegevens/aanlevering/{delivery.pk}/verslag.json").json()["read"] == 90


def test_confirming_twice_reads_once(as_, delivery, desk):
    as_("ronald").post(f"/gegevens/aanlevering/{delivery.pk}/inlezen/")
    confirm(as_, delivery)
    assert len(desk) == 1
    assert as_("ronald").post(f"/gegevens/aanlevering/{delivery.pk}/inlezen/").status_code == 403


def test_work_that_was_done_before_a_crash_is_not_done_again(as_, delivery, desk):
    confirm(as_, delivery)
    Job.objects.filter(kind=incoming.TAKE).update(state=Job.State.WAITING, n_begun=1)
    assert do_one()
    assert len(desk) == 1
    assert Job.objects.get(kind=incoming.TAKE).state == Job.State.DONE


def test_reading_that_fails_loses_nothing_and_says_why(as_, delivery, monkeypatch):
    def broken(files, into, **more):
        raise InputError(plain("De schijf is vol."), plain("Maak ruimte."))

    monkeypatch.setattr(incoming, "take_in", broken)
    confirm(as_, delivery)
    shown = page(as_("ronald"), delivery)
    assert "De schijf is vol." in shown
    assert "Uw bestanden zijn er nog" in shown
    assert (room() / delivery.folder / "bestanden" / "bezoeken.csv").exists()


def test_work_can_be_stopped_and_asked_again(as_, delivery, desk):
    as_("ronald").post(f"/gegevens/aanlevering/{delivery.pk}/inlezen/")
    as_("ronald").post(f"/gegevens/aanlevering/{delivery.pk}/stoppen/")
    assert not do_one()
    assert "U heeft dit gestopt." in page(as_("ronald"), delivery)
    confirm(as_, delivery)
    assert len(desk) == 1


def test_files_can_be_taken_away_unread(as_, delivery, desk):
    as_("ronald").post(f"/gegevens/aanlevering/{delivery.pk}/weg/")
    assert not (room() / delivery.folder).exists()
    assert "U haalde deze bestanden weg" in page(as_("ronald"), delivery)
    assert not desk


def test_a_delivery_of_which_nothing_can_be_read_is_not_taken_in(as_, delivery, monkeypatch, desk):
    monkeypatch.setattr(incoming, "file_kinds", lambda row: kinds_of((STAFF, EMPTY), {}))
    response = as_("ronald").post(f"/gegevens/aanlevering/{delivery.pk}/inlezen/")
    assert response.status_code == 400
    assert "Er blijft niets over" in response.content.decode()
    assert not desk


def test_a_list_of_numbers_is_used_while_reading(as_, town, desk, monkeypatch):
    monkeypatch.setattr(incoming, "preview", lambda folder, **more: (GUESS, NUMBERS))
    bring(as_("ronald"), file(), file("nummers.csv"))
    do_one()
    row = DeliveryRow.objects.get()
    assert "Wij gebruiken hem bij het inlezen" in page(as_("ronald"), row)
    confirm(as_, row)
    assert desk[0]["crosswalk"].name == "nummers.csv"
    assert "nummers.csv" not in desk[0]["decisions"]


def test_two_lists_of_numbers_are_refused(as_, town, desk, monkeypatch):
    monkeypatch.setattr(
        incoming, "preview", lambda folder, **more: (GUESS, NUMBERS, replace(NUMBERS, name="b.csv"))
    )
    bring(as_("ronald"))
    do_one()
    response = confirm(as_, DeliveryRow.objects.get())
    assert "twee nummerlijsten" in response.content.decode()


def test_what_nobody_confirms_is_forgotten_after_a_while(as_, delivery):
    assert services.forget_old() == 0
    DeliveryRow.objects.update(at=timezone.now() - timedelta(days=15))
    assert services.forget_old() == 1
    assert not (room() / delivery.folder).exists()
    assert "Deze bestanden zijn gewist" in page(as_("ronald"), delivery)
    assert services.forget_old() == 0


def test_what_was_broken_off_on_its_way_in_goes_after_a_day(place, db):
    half = Box("half")
    half.make()
    assert services.forget_old() == 0
    yesterday = (timezone.now() - timedelta(days=2)).timestamp()
    os.utime(half.path, (yesterday, yesterday))
    assert services.forget_old() == 1
    assert not half.path.exists()


def test_no_name_of_a_file_stands_on_the_trail(as_, delivery):
    confirm(as_, delivery)
    lines = [f"{each.act} {each.subject} {each.why}" for each in Entry.objects.all()]
    assert {"files_delivered", "delivery_confirmed", "delivery_taken"} <= {each.split()[0] for each in lines}
    assert not any("bezoeken" in line for line in lines)
