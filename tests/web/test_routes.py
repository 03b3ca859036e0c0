"""Every address has a rule, and a stranger gets nowhere without signing in."""

import pytest
from django.urls import NoReverseMatch, URLPattern, URLResolver, get_resolver, reverse

from bestendig.web.accounts.roles import PERMISSIONS, PUBLIC, ROLES

ARGUMENTS = {"form": "pdf", "key": "0123456789", "kind": "tender", "name": "continuiteitstoets.pdf"}


def routes(patterns=None):
    """Every route of the workplace."""
    for each in patterns if patterns is not None else get_resolver().url_patterns:
        if isinstance(each, URLResolver):
            yield from routes(each.url_patterns)
        elif isinstance(each, URLPattern):
            yield each


def address(route):
    """An address of that route."""
    names = route.pattern.converters or dict.fromkeys(route.pattern.regex.groupindex)
    given = {name: ARGUMENTS.get(name, 1) for name in names}
    try:
        return reverse(route.name, kwargs=given)
    except NoReverseMatch:  # an address that takes plain words only
        plain = {name: ARGUMENTS["key"] if isinstance(words, str) else words for name, words in given.items()}
        return reverse(route.name, kwargs=plain)


ROUTES = {route.name: route for route in routes()}


@pytest.mark.parametrize("route", ROUTES.values(), ids=ROUTES)
def test_a_route_has_a_rule(route):
    assert route.callback.permission in {*PERMISSIONS, PUBLIC}


@pytest.mark.parametrize(
    "name", [name for name, each in ROUTES.items() if each.callback.permission != PUBLIC]
)
def test_a_stranger_is_sent_to_sign_in(client, db, name):
    place = address(ROUTES[name])
    for response in (client.get(place), client.post(place)):
        assert response.status_code in (302, 405)
        assert response.status_code == 405 or response.url.startswith(reverse("sign-in"))


@pytest.mark.parametrize("role", ROLES)
def test_every_role_may_read_what_lies_on_the_table(role):
    assert {"start.see", "sheets.read", "promises.read"} <= ROLES[role].permissions


def test_nothing_is_permitted_that_no_route_or_act_knows():
    used = {route.callback.permission for route in ROUTES.values()} - {PUBLIC}
    assert not PERMISSIONS - used
