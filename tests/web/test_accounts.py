"""Signing in: with an own account, in the practice town with one click, never anywhere else."""

from pathlib import Path

import pytest
from django.test import Client
from django.urls import reverse

from bestendig.errors import ConfigError
from bestendig.web.accounts.models import SeatRow, User
from bestendig.web.configuration import DOCUMENTED, read_configuration

SIGN_IN = "/inloggen/"


@pytest.fixture
def account(town):
    """Somebody with a password."""
    user = User.objects.create_user("iris@gemeente.invalid", "Iris", "een heel lang wachtwoord")
    SeatRow.objects.create(user=user, party=town["Gemeente Voorbeeldstad"], role="policy_adviser")
    return user


def sign_in(client, password):
    return client.post(SIGN_IN, {"email": "iris@gemeente.invalid", "password": password})


def test_with_the_right_password_one_is_at_the_start(client, account):
    response = sign_in(client, "een heel lang wachtwoord")
    assert (response.status_code, response.url) == (302, reverse("start"))
    assert "Dag Iris." in client.get("/").content.decode()


def test_a_wrong_password_says_so_and_not_which_half_was_wrong(client, account):
    shown = sign_in(client, "fout").content.decode()
    assert "horen niet bij elkaar" in shown
    unknown = client.post(SIGN_IN, {"email": "niemand@x.invalid", "password": "fout"}).content.decode()
    assert "horen niet bij elkaar" in unknown


def test_five_wrong_passwords_lock_out_for_a_while(client, account):
    for _ in range(5):
        sign_in(client, "fout")
    locked = sign_in(client, "een heel lang wachtwoord")
    assert locked.status_code == 429
    assert "Even wachten" in locked.content.decode()


@pytest.mark.parametrize("elsewhere", ["https://boos.invalid/", "//boos.invalid", "javascript:alert(1)"])
def test_nobody_is_sent_to_another_site(client, town, elsewhere):
    assert client.post("/oefenen/henk/", {"next": elsewhere}).url == "/"


def test_one_click_sits_down_in_the_practice_town(client, town):
    assert client.post("/oefenen/henk/", {"next": "/afspraken/"}).url == "/afspraken/"
    assert "Henk" in client.get("/").content.decode()


def test_there_is_no_such_click_in_production(client, town, settings):
    settings.CONFIGURATION = read_configuration({"BESTENDIG_FOLDER": str(settings.CONFIGURATION.folder)})
    assert client.post("/oefenen/henk/").status_code == 404
    assert "Kijk als" not in client.get(SIGN_IN).content.decode()


@pytest.mark.parametrize("unsafe", [{"BESTENDIG_DEMO": "1"}, {"BESTENDIG_HTTPS": "0"}])
def test_what_is_unsafe_cannot_be_reached_from_elsewhere(tmp_path, unsafe):
    there = {"BESTENDIG_FOLDER": str(tmp_path), "BESTENDIG_HOSTS": "bestendig.voorbeeldstad.nl"}
    with pytest.raises(ConfigError, match="this machine"):
        read_configuration({**there, **unsafe})
    assert read_configuration(there).is_https


def test_another_database_than_postgresql_is_refused(tmp_path):
    with pytest.raises(ConfigError, match="PostgreSQL"):
        read_configuration({"BESTENDIG_FOLDER": str(tmp_path), "DATABASE_URL": "mysql://x/y"})


def test_the_key_of_sessions_is_made_once_and_only_for_the_owner(tmp_path):
    first = read_configuration({"BESTENDIG_FOLDER": str(tmp_path)}).secret_key
    assert read_configuration({"BESTENDIG_FOLDER": str(tmp_path)}).secret_key == first
    assert (tmp_path / "werkplek.sleutel").stat().st_mode & 0o077 == 0
    assert len(first) > 50


def test_every_setting_that_is_read_is_documented():
    asked = []

    class Environment(dict):
        def get(self, name, default=None):
            asked.append(name)
            return default

    read_configuration(Environment())
    assert set(asked) == set(DOCUMENTED)
    page = (Path(__file__).parents[2] / "docs/nl/werkplek.md").read_text(encoding="utf-8")
    assert all(f"`{name}`" in page for name in DOCUMENTED)


def test_a_seat_that_is_over_gives_nothing(account, client, yesterday):
    SeatRow.objects.filter(user=account).update(last_day=yesterday)
    sign_in(client, "een heel lang wachtwoord")
    assert client.get("/").status_code == 403


def test_leaving_is_by_a_button_and_not_by_a_link(as_):
    henk = as_("henk")
    assert henk.get("/uitloggen/").status_code == 405
    henk.post("/uitloggen/")
    assert henk.get("/").status_code == 302


def test_a_form_from_elsewhere_is_refused(town):
    strict = Client(enforce_csrf_checks=True)
    assert strict.post("/oefenen/henk/").status_code == 403
