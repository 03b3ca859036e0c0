"""The truth table of every role over every address: what a role may not is refused before it is read."""

import pytest
from django.test import Client
from tests.web.test_routes import ROUTES, address

from bestendig.web.accounts import guards
from bestendig.web.accounts.limits import Limit
from bestendig.web.accounts.models import SeatRow, User
from bestendig.web.accounts.practice import CAST
from bestendig.web.accounts.roles import PUBLIC, ROLES
from bestendig.web.audit.models import Entry

RULED = {
    name: route.callback.permission for name, route in ROUTES.items() if route.callback.permission != PUBLIC
}
BY_ROLE = {role: key for key, (_, role, _) in CAST.items()}
OWN = "account.own"


@pytest.fixture(autouse=True)
def no_bound(monkeypatch):
    """A test asks more in a second than a person in a minute."""
    monkeypatch.setattr(guards, "WRITING", Limit(10_000, 60))
    monkeypatch.setattr(guards, "BY_PERMISSION", {})


def asked(client, how):
    """The status of every address that has a rule, by its name."""
    return {name: getattr(client, how)(address(ROUTES[name])).status_code for name in RULED}


def test_the_table_is_about_every_role_and_many_addresses():
    assert set(BY_ROLE) == set(ROLES)
    assert len(RULED) > 60


@pytest.mark.parametrize("role", ROLES)
def test_reading_is_refused_where_the_role_may_not_and_only_there(as_, role):
    may = ROLES[role].permissions
    for name, status in asked(as_(BY_ROLE[role]), "get").items():
        if RULED[name] in may:
            assert status in (200, 302, 400, 404, 405), (role, name)
        else:
            assert status in (403, 405), (role, name)


@pytest.mark.parametrize("role", ROLES)
def test_writing_is_refused_where_the_role_may_not(as_, role):
    client, may = as_(BY_ROLE[role]), ROLES[role].permissions
    for name, permission in RULED.items():
        if permission not in may:
            assert client.post(address(ROUTES[name])).status_code in (403, 405), (role, name)
    assert not Entry.objects.exists(), "nothing happened"


def test_whoever_has_no_seat_today_reaches_the_own_account_only(as_):
    client = as_("ronald")
    SeatRow.objects.filter(user__name="Ronald").delete()
    for name, status in asked(client, "get").items():
        assert status in (403, 405) or RULED[name] == OWN, name


def test_nothing_is_written_without_the_token_of_a_form(as_):
    client = Client(enforce_csrf_checks=True)
    client.force_login(User.objects.get(name="Ronald"), "django.contrib.auth.backends.ModelBackend")
    for name, route in ROUTES.items():
        assert client.post(address(route)).status_code in (400, 403), name
    assert not Entry.objects.exists(), "nothing happened"
