"""Invitations and the own account: a link that works once, passwords, seats, sessions."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from bestendig.web.accounts.invitations import invite
from bestendig.web.accounts.models import Invitation, SeatRow, User
from bestendig.web.audit.models import Entry

LONG, OTHER = "een heel lang wachtwoord", "een ander heel lang wachtwoord"


@pytest.fixture
def invited(town):
    """Iris, with a seat and the secret of her link."""
    user = User.objects.create_user("Iris@Gemeente.invalid", "Iris")
    SeatRow.objects.create(user=user, party=town["Gemeente Voorbeeldstad"], role="policy_adviser")
    return user, invite(user, None)


@pytest.fixture
def iris(invited):
    """Iris with a password, and her browser."""
    client = Client()
    client.get(f"/uitnodiging/{invited[1]}/")
    client.post("/uitnodiging/", {"new": LONG, "again": LONG})
    return invited[0], client


def shown(response):
    return response.content.decode()


def sign_in(password=LONG):
    client = Client()
    client.post("/inloggen/", {"email": "IRIS@gemeente.invalid", "password": password})
    return client


def test_a_link_leads_to_a_password_and_in(client, invited):
    user, secret = invited
    assert client.get(f"/uitnodiging/{secret}/").url == "/uitnodiging/", "the secret leaves the address"
    assert "Welkom Iris" in shown(client.get("/uitnodiging/"))
    assert client.post("/uitnodiging/", {"new": LONG, "again": LONG}).url == "/account/"
    assert "beleidsadviseur" in shown(client.get("/account/"))
    assert sign_in().get("/").status_code == 200
    assert Entry.objects.filter(act="invitation_accepted", subject=f"account {user.pk}").exists()


def test_a_link_works_once(client, invited, iris):
    client.get(f"/uitnodiging/{invited[1]}/")
    over = client.get("/uitnodiging/")
    assert over.status_code == 404
    assert "werkt niet meer" in shown(over)
    client.post("/uitnodiging/", {"new": OTHER, "again": OTHER})
    assert User.objects.get(pk=invited[0].pk).check_password(LONG)


@pytest.mark.parametrize("why", ["late", "newer", "closed", "wrong"])
def test_a_link_that_is_over_opens_nothing(client, invited, why):
    user, secret = invited
    if why == "late":
        Invitation.objects.update(ends_at=timezone.now() - timedelta(seconds=1))
    if why == "newer":
        invite(user, None)
    if why == "closed":
        User.objects.filter(pk=user.pk).update(is_active=False)
    client.get(f"/uitnodiging/{'x' if why == 'wrong' else secret}/")
    assert client.get("/uitnodiging/").status_code == 404
    assert client.post("/uitnodiging/", {"new": LONG, "again": LONG}).status_code == 404


def test_the_secret_of_a_link_is_not_in_the_database(invited):
    assert invited[1] not in Invitation.objects.get().fingerprint


@pytest.mark.parametrize(
    ("new", "again", "said"),
    [
        ("kort", "kort", "te kort"),
        ("password1234", "password1234", "te algemeen"),
        ("iris@gemeente.invalid", "iris@gemeente.invalid", "lijkt te veel"),
        (LONG, OTHER, "niet twee keer hetzelfde"),
        (LONG, "", "niet alles"),
        ("a" * 5000, "a" * 5000, "200"),
    ],
)
def test_a_weak_password_is_refused_beside_its_field(client, invited, new, again, said):
    client.get(f"/uitnodiging/{invited[1]}/")
    answer = client.post("/uitnodiging/", {"new": new, "again": again})
    assert answer.status_code == 400
    assert said in shown(answer)
    assert not User.objects.get(pk=invited[0].pk).has_usable_password()


def test_a_new_password_ends_every_other_session_and_not_this_one(iris):
    user, here = iris
    elsewhere = sign_in()
    old_key = here.session.session_key
    form = {"now": LONG, "new": OTHER, "again": OTHER}
    assert here.post("/account/wachtwoord/", {**form, "now": "fout"}).status_code == 400
    assert here.post("/account/wachtwoord/", form).url == "/account/"
    assert here.get("/").status_code == 200
    assert here.session.session_key != old_key
    assert elsewhere.get("/").status_code == 302
    assert sign_in(OTHER).get("/").status_code == 200
    assert Entry.objects.filter(act="password_changed", actor=f"u{user.pk}").exists()


def test_one_button_ends_the_sessions_elsewhere(iris):
    _, here = iris
    elsewhere = sign_in()
    here.post("/account/sessies/")
    assert here.get("/").status_code == 200
    assert elsewhere.get("/").status_code == 302


def test_a_closed_account_is_out_at_once(iris):
    user, here = iris
    User.objects.filter(pk=user.pk).update(is_active=False)
    assert here.get("/").status_code == 302
    assert sign_in().get("/").status_code == 302


def test_signing_in_gives_the_session_a_new_key(iris):
    client = Client()
    client.get("/uitnodiging/x/")
    before = client.session.session_key
    client.post("/inloggen/", {"email": "iris@gemeente.invalid", "password": LONG})
    assert before
    assert client.session.session_key != before


def test_with_several_seats_one_chooses_and_the_choice_stays(iris, town):
    user, here = iris
    linde = SeatRow.objects.create(user=user, party=town["De Linde"], role="director")
    page = shown(here.get("/account/"))
    assert "directeur van een aanbieder" in page
    assert here.post(f"/account/plaats/{linde.pk}/").url == "/"
    assert "De Linde" in shown(here.get("/"))
    assert Entry.objects.filter(act="seat_chosen", role="director").exists()


def test_nobody_sits_down_on_the_seat_of_another_or_on_one_that_is_over(iris, town, yesterday):
    user, here = iris
    of_noor = SeatRow.objects.get(user__name="Noor")
    over = SeatRow.objects.create(user=user, party=town["De Linde"], role="director", last_day=yesterday)
    for row in (of_noor, over):
        assert here.post(f"/account/plaats/{row.pk}/").status_code == 404
    assert here.session.get("seat") is None


def test_without_a_seat_the_account_says_what_to_do(iris):
    user, here = iris
    SeatRow.objects.filter(user=user).delete()
    assert "geen plaats aan een tafel" in shown(here.get("/account/"))
    assert here.get("/").status_code == 403


def test_what_is_held_about_me_is_mine_to_take_without_a_secret_in_it(iris, sheet):
    user, here = iris
    sheet.stories.create(block="1", words="Wat ik schreef.", by=user)
    held = here.get("/account/gegevens/")
    assert held["Content-Disposition"] == f'attachment; filename="account-{user.pk}.json"'
    told = shown(held)
    assert all(words in told for words in ("iris@gemeente.invalid", "Wat ik schreef.", "sign_in"))
    secrets = (user.password, Invitation.objects.get().fingerprint, here.session.session_key)
    assert not [secret for secret in secrets if secret and secret in told]
