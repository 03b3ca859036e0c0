"""A session of the quarter with points on it, for the tests of sessions; import what a module needs."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from bestendig.web.bottlenecks.models import Bottleneck
from bestendig.web.quarters import services
from bestendig.web.quarters.models import ReflectionSession
from bestendig.web.quarters.points import services as points
from bestendig.web.quarters.proposing import proposals

TODAY = timezone.localdate()
SOON = TODAY + timedelta(days=30)
QUESTION = {
    "half": "practice",
    "title": "Eén nummer dat blijft",
    "about": "Vier nummers.",
    "question": "Kan dat?",
}


def act(client, name, pk, **said):
    return client.post(reverse(f"quarter-{name}", kwargs={"pk": pk}), said)


def shown(client, thing):
    return client.get(thing.get_absolute_url()).content.decode()


def first_page(client):
    return client.get("/kwartaal/").content.decode()


@pytest.fixture
def shared(sit):
    """Writes a bottleneck of a team of the cast that everybody at the table may read."""

    def noted(words, who="samira", **more):
        seat = sit(who)
        more = {"shared_at": timezone.now(), **more}
        return Bottleneck.objects.create(
            table=seat.table, party=seat.party, written_by=seat.user, words=words, **more
        )

    return noted


@pytest.fixture
def raised(sit):
    """A question that Henk raised for the table."""
    return points.raise_point(sit("henk"), {**QUESTION, "kind": "question"})


@pytest.fixture
def session(sit, town, raised):
    """A session of the table with Henk's question on it, to which Henk and Marijke are invited."""
    noor = sit("noor")
    invited = [town["Wijkteams Voorbeeldstad"], town["De Linde"]]
    return services.plan(noor, {"on": SOON}, invited, proposals(noor))


@pytest.fixture
def today(session, sit):
    """The same, today, with its agenda fixed and everybody there."""
    services.fix(sit("noor"), session)
    ReflectionSession.objects.filter(pk=session.pk).update(on=TODAY)
    session.refresh_from_db()
    services.say_present(sit("noor"), session, session.invited.all())
    return session


@pytest.fixture
def point(today):
    """The one point of it."""
    return today.points.get()
