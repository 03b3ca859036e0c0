"""Administration: people, seats and parties of one table, and nothing of another."""

import csv
import io
from datetime import timedelta

import openpyxl
import pytest
from django.test import Client
from django.utils import timezone
from tests.web.test_second_step import fresh_session

from bestendig.web.accounts.models import Invitation, Link, SeatRow, User
from bestendig.web.accounts.permission_words import PERMISSION_WORDS
from bestendig.web.accounts.roles import PERMISSIONS, ROLES
from bestendig.web.administration import presenters
from bestendig.web.administration.policies import KINDS_OF_ROLE
from bestendig.web.administration.rules import may_manage_account, may_manage_party, may_see
from bestendig.web.audit.models import Entry
from bestendig.web.parties.models import Party

LONG = "een heel lang wachtwoord"


@pytest.fixture
def ronald(as_):
    """The browser of the administrator, who signed in just now."""
    client = as_("ronald")
    fresh_session(client)
    return client


@pytest.fixture
def elsewhere(dirk):
    """An administrator of another municipality, who signed in just now."""
    SeatRow.objects.filter(user__name="Dirk").update(role="administrator")
    fresh_session(dirk)
    return dirk


@pytest.fixture
def frits(town):
    """The account of Frits."""
    return User.objects.get(name="Frits")


def shown(response):
    return response.content.decode()


def invitation(town, **other):
    party = town["Gemeente Voorbeeldstad"].pk
    return {"name": "Iris", "email": "Iris@Gemeente.invalid", "party": party, "role": "policy_adviser",
            "first_day": "2026-01-01", "last_day": "", **other}  # fmt: skip


def invite(client, town, **other):
    return client.post("/beheer/personen/uitnodigen/", invitation(town, **other))


def link_in(response):
    return shown(response).partition("http://testserver")[2].partition("</textarea>")[0]


def test_a_person_is_invited_comes_in_and_sits_down(ronald, town):
    link = link_in(invite(ronald, town))
    iris = Client()
    iris.get(link)
    iris.post("/uitnodiging/", {"new": LONG, "again": LONG})
    assert "Dag Iris." in shown(iris.get("/"))
    user = User.objects.get(email="iris@gemeente.invalid")
    assert link not in shown(ronald.get(f"/beheer/personen/{user.pk}/")), "shown once"
    assert Entry.objects.filter(act="person_invited", subject=f"account {user.pk}").exists()


def test_a_seat_that_begins_later_or_is_over_gives_nothing_yet(ronald, town):
    later = (timezone.localdate() + timedelta(days=3)).isoformat()
    link = link_in(invite(ronald, town, first_day=later))
    iris = Client()
    iris.get(link)
    iris.post("/uitnodiging/", {"new": LONG, "again": LONG})
    assert iris.get("/").status_code == 403
    assert "geen plaats" in shown(iris.get("/account/"))


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"email": "geen adres"}, "e-mailadres"),
        ({"name": ""}, "Nog niet alles"),
        ({"role": "director"}, "hoort niet bij deze partij"),
        ({"role": "koning"}, "Nog niet alles"),
        ({"party": "999999"}, "Nog niet alles"),
        ({"first_day": "2026-05-01", "last_day": "2026-04-01"}, "ligt voor de eerste"),
        ({"first_day": "31-02-2026"}, "datum"),
    ],
    ids=str,
)
def test_what_is_wrong_is_said_and_nothing_typed_is_lost(ronald, town, wrong, said):
    answer = invite(ronald, town, **wrong)
    assert answer.status_code == 400
    assert said in shown(answer)
    assert 'value="Iris@Gemeente.invalid"' in shown(answer) or "email" in wrong
    assert not Invitation.objects.exists()
    assert not User.objects.filter(name="Iris").exists()


def test_who_has_an_account_gets_a_seat_and_no_link(ronald, town, frits):
    frits.set_password(LONG)
    frits.save()
    answer = invite(ronald, town, email=frits.email, name="x", role="councillor")
    assert "Een link is niet nodig" in shown(answer)
    assert {row.role for row in frits.seats.all()} == {"contract_manager", "councillor"}
    assert User.objects.get(pk=frits.pk).name == "Frits"


def test_a_closed_account_that_is_invited_again_says_to_open_it_first(ronald, town, frits):
    User.objects.filter(pk=frits.pk).update(is_active=False)
    assert "Open het eerst" in shown(invite(ronald, town, email=frits.email, role="councillor"))
    assert not Invitation.objects.exists()


def test_a_provider_gets_no_seat_of_the_municipality(ronald, town, frits):
    given = {"party": town["De Linde"].pk, "role": "administrator", "first_day": "2026-01-01", "last_day": ""}
    answer = ronald.post(f"/beheer/personen/{frits.pk}/plaats/", given)
    assert answer.status_code == 400
    assert frits.seats.count() == 1


def test_a_seat_is_given_and_ended_and_sessions_notice(ronald, town, frits, as_):
    browser = as_("frits")
    given = {"party": town["Gemeente Voorbeeldstad"].pk, "role": "councillor", "first_day": "2026-01-01",
             "last_day": ""}  # fmt: skip
    ronald.post(f"/beheer/personen/{frits.pk}/plaats/", given)
    for row in frits.seats.all():
        ronald.post(f"/beheer/plaatsen/{row.pk}/einde/")
    assert browser.get("/").status_code == 403
    assert "geen plaats meer" in shown(ronald.get("/beheer/personen/"))
    assert set(Entry.objects.values_list("act", flat=True)) >= {"seat_given", "seat_ended"}


def test_the_last_administrator_stays(ronald, town):
    row = SeatRow.objects.get(role="administrator")
    answer = ronald.post(f"/beheer/plaatsen/{row.pk}/einde/")
    assert answer.status_code == 403
    assert "geen beheerder meer" in shown(answer)
    assert ronald.get("/beheer/").status_code == 200
    day = {
        "party": row.party_id,
        "role": "administrator",
        "first_day": "2026-01-01",
        "last_day": "2030-01-01",
    }
    assert ronald.post(f"/beheer/personen/{row.user_id}/plaats/", day).status_code == 403
    row.refresh_from_db()
    assert row.last_day is None


def test_an_account_is_closed_and_opened_again(ronald, as_, frits):
    browser = as_("frits")
    ronald.post(f"/beheer/personen/{frits.pk}/sluiten/")
    assert browser.get("/").status_code == 302
    assert "gesloten" in shown(ronald.get("/beheer/personen/"))
    ronald.post(f"/beheer/personen/{frits.pk}/openen/")
    assert User.objects.get(pk=frits.pk).is_active
    assert browser.get("/").status_code == 302, "the session is over all the same"


def test_a_new_link_for_a_forgotten_password_sets_another(ronald, frits):
    frits.set_password(LONG)
    frits.save()
    link = link_in(ronald.post(f"/beheer/personen/{frits.pk}/link/"))
    browser = Client()
    browser.get(link)
    browser.post("/uitnodiging/", {"new": "nog een lang wachtwoord", "again": "nog een lang wachtwoord"})
    assert User.objects.get(pk=frits.pk).check_password("nog een lang wachtwoord")


def test_nobody_closes_or_erases_the_own_account(ronald):
    me = User.objects.get(name="Ronald")
    for act in ("sluiten", "link", "gegevens"):
        assert ronald.post(f"/beheer/personen/{me.pk}/{act}/").status_code == 404 or act == "gegevens"
    assert ronald.post(f"/beheer/personen/{me.pk}/wissen/", {"sure": "on"}).status_code == 404
    assert User.objects.get(pk=me.pk).is_active


def test_after_erasing_only_a_number_is_left_and_what_was_said_stays(ronald, as_, frits, sheet):
    Link.objects.create(user=frits, issuer="https://wie.invalid", subject="f")
    story = sheet.stories.create(block="1", words="Dit blijft staan.", by=frits)
    assert ronald.post(f"/beheer/personen/{frits.pk}/wissen/").status_code == 400
    ronald.post(f"/beheer/personen/{frits.pk}/wissen/", {"sure": "on"})
    story.refresh_from_db()
    assert str(story.by) == "iemand die hier niet meer is"
    gone = User.objects.get(pk=frits.pk)
    assert (gone.is_active, gone.has_usable_password(), gone.links.exists()) == (False, False, False)
    left = shown(ronald.get("/beheer/personen/")) + shown(ronald.get(f"/beheer/personen/{frits.pk}/"))
    assert "Frits" not in left
    assert "frits@" not in left
    assert Entry.objects.filter(act="account_erased", subject=f"account {frits.pk}").exists()
    assert ronald.post(f"/beheer/personen/{frits.pk}/openen/").status_code == 403


def test_what_is_held_about_an_account_can_be_taken_without_what_the_person_wrote(ronald, frits, sheet):
    sheet.stories.create(block="1", words="Alleen voor het team.", by=frits)
    held = shown(ronald.post(f"/beheer/personen/{frits.pk}/gegevens/"))
    assert "frits@voorbeeldstad.invalid" in held
    assert '"sheets.Story (by)": 1' in held
    assert "Alleen voor het team." not in held
    assert ronald.get(f"/beheer/personen/{frits.pk}/gegevens/").status_code == 405, "taking is written down"


def test_parties_are_added_and_renamed_once_each(ronald, town):
    ronald.post("/beheer/partijen/", {"name": "De Brug", "kind": "organisation"})
    brug = Party.objects.get(name="De Brug")
    assert "al aan deze tafel" in shown(ronald.post("/beheer/partijen/", {"name": "de brug", "kind": "team"}))
    ronald.post(f"/beheer/partijen/{brug.pk}/", {"name": "De Nieuwe Brug"})
    assert "De Nieuwe Brug" in shown(ronald.get("/beheer/partijen/"))
    assert ronald.post(f"/beheer/partijen/{brug.pk}/", {"name": "De Linde"}).status_code == 400
    assert ronald.post(f"/beheer/partijen/{brug.pk}/", {"name": ""}).status_code == 400
    refused = ronald.post("/beheer/partijen/", {"name": "Nog een gemeente", "kind": "municipality"})
    assert refused.status_code == 400, "a table has one municipality"


def test_nobody_administers_another_table(elsewhere, town, frits):
    row = frits.seats.get()
    linde = town["De Linde"].pk
    for place in (
        f"/beheer/personen/{frits.pk}/", f"/beheer/personen/{frits.pk}/wissen/", f"/beheer/partijen/{linde}/",
    ):  # fmt: skip
        assert elsewhere.get(place).status_code == 404
    acts = ("plaats", "link", "sluiten", "openen", "tweede-stap", "gegevens", "wissen")
    for act in acts:
        assert elsewhere.post(f"/beheer/personen/{frits.pk}/{act}/", {"sure": "on"}).status_code == 404
    assert elsewhere.post(f"/beheer/plaatsen/{row.pk}/einde/").status_code == 404
    assert elsewhere.post(f"/beheer/partijen/{linde}/", {"name": "Van ons"}).status_code == 404
    assert invite(elsewhere, town).status_code == 400, "a party of here cannot be chosen there"
    for place in (
        "/beheer/personen/",
        "/beheer/partijen/",
        "/beheer/rechten/",
        "/beheer/rechten/plaatsen.csv/",
    ):
        page = shown(elsewhere.get(place))
        assert "Frits" not in page
        assert "De Linde" not in page
    assert not Entry.objects.filter(subject__contains=f"account {frits.pk}").exists()


def test_a_seat_elsewhere_keeps_the_account_out_of_the_hands_of_one_table(ronald, elsewhere, town, frits):
    there = Party.objects.get(name="Gemeente Elders")
    SeatRow.objects.create(user=frits, party=there, role="councillor")
    assert ronald.post(f"/beheer/personen/{frits.pk}/sluiten/").status_code == 404
    assert "niet alleen aan deze tafel" in shown(ronald.get(f"/beheer/personen/{frits.pk}/"))
    assert "Elders" not in shown(ronald.get(f"/beheer/personen/{frits.pk}/"))


@pytest.mark.parametrize("role", ROLES)
def test_only_who_manages_may_anything_here_whatever_the_account(sit, town, frits, dirk, role):
    seat, other = sit("ronald"), User.objects.get(name="Dirk")
    seat = type(seat)(seat.user, role, seat.party)
    manages = "accounts.manage" in ROLES[role].permissions
    assert manages == (role == "administrator")
    assert may_see(seat, frits) == may_manage_account(seat, frits) == manages
    assert may_manage_party(seat, town["De Linde"]) == manages
    assert not may_see(seat, other)
    assert not may_manage_account(seat, other)
    assert not may_manage_account(seat, seat.user)
    assert not may_manage_party(seat, Party.objects.get(name="Gemeente Elders"))


def test_every_permission_has_words_and_every_role_a_kind_of_party():
    assert set(PERMISSION_WORDS) == PERMISSIONS
    assert len({words.nl for words in PERMISSION_WORDS.values()}) == len(PERMISSIONS)
    assert set(KINDS_OF_ROLE) == set(ROLES)


def test_the_list_of_rights_is_the_same_on_the_page_and_in_the_files(ronald, town):
    page = shown(ronald.get("/beheer/rechten/"))
    rows = list(
        csv.reader(io.StringIO(ronald.get("/beheer/rechten/rechten.csv/").content.decode("utf-8-sig")))
    )
    assert len(rows) == len(PERMISSIONS) + 1
    assert all(row[0].replace("’", "&#x27;") in page or row[0] in page for row in rows[1:])
    column = rows[0].index("raadslid")
    mine = {row[0] for row in rows[1:] if row[column] == "ja"}
    assert mine == {PERMISSION_WORDS[name].nl for name in ROLES["councillor"].permissions}
    book = openpyxl.load_workbook(io.BytesIO(ronald.get("/beheer/rechten/rechten.xlsx/").content))
    assert [[cell.value for cell in row] for row in book["Rechten"].iter_rows()] == rows
    assert "Marijke" in {cell.value for cell in book["Plaatsen"]["A"]}
    assert ronald.get("/beheer/rechten/iets.pdf/").status_code == 404


def test_a_name_that_looks_like_a_formula_stays_a_name(ronald, town, frits):
    User.objects.filter(pk=frits.pk).update(name="=1+1")
    seats = ronald.get("/beheer/rechten/plaatsen.csv/").content.decode("utf-8-sig")
    assert "'=1+1" in seats


def test_the_first_page_shows_only_what_is_there(ronald, monkeypatch):
    ghost = (("is-er-niet", "accounts.manage", presenters.ROOMS[0][2], presenters.ROOMS[0][3]),)
    monkeypatch.setattr(presenters, "ROOMS", presenters.ROOMS[:3] + ghost)
    page = shown(ronald.get("/beheer/"))
    assert page.count('class="card"') == 3
    assert "Rechtenlijst" in page


def test_an_account_that_was_not_used_for_long_is_seen(ronald, frits):
    frits.set_password(LONG)
    frits.last_login = timezone.now() - timedelta(days=100)
    frits.save()
    assert "drie maanden niet gebruikt" in shown(ronald.get("/beheer/personen/"))


@pytest.mark.parametrize("place", ["", "personen/", "personen/uitnodigen/", "partijen/", "rechten/"])
def test_every_page_is_there_in_both_languages(ronald, place):
    dutch, english = ronald.get(f"/beheer/{place}"), ronald.get(f"/beheer/{place}", {"taal": "en"})
    assert dutch.status_code == english.status_code == 200
    assert shown(dutch).partition("<main")[2] != shown(english).partition("<main")[2]


def test_the_list_of_people_asks_as_much_of_the_database_for_many_as_for_few(
    ronald, town, django_assert_max_num_queries
):
    for number in range(20):
        user = User.objects.create_user(f"{number}@x.invalid", f"Persoon {number}")
        SeatRow.objects.create(user=user, party=town["De Linde"], role="director")
    with django_assert_max_num_queries(12):
        ronald.get("/beheer/personen/")
