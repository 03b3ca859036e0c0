"""Who may do what with a session: every one of the cast, before and after the agenda is fixed."""

from datetime import date

import pytest
from django.urls import reverse

from bestendig.web.accounts.models import SeatRow
from bestendig.web.accounts.seat import Seat
from bestendig.web.quarters import rules, services
from bestendig.web.quarters.points.services import raise_point
from bestendig.web.quarters.proposing import proposals

ACTS = {
    "knows": rules.knows_of,
    "reads": rules.sees_agenda,
    "prepares": rules.prepares,
    "writes": rules.writes,
}
ALL = set(ACTS)
PREPARING = {
    "noor": ALL,
    "frits": ALL,
    "esther": {"knows"},
    "ronald": {"knows"},
    "henk": {"knows", "writes"},
    "marijke": set(),
    "samira": set(),
}
"""The municipality prepares it, the neighbourhood teams are invited, De Linde and Team Noord are not."""
FIXED = PREPARING | {"esther": {"knows", "reads"}, "ronald": {"knows", "reads"}, "henk": ALL - {"prepares"}}
OF_TEAM = {key: set() for key in PREPARING} | {"samira": ALL}
SAID = {"half": "practice", "kind": "case", "title": "Een casus"}


@pytest.fixture
def session(sit, town):
    """A session of the table."""
    noor = sit("noor")
    raise_point(sit("henk"), SAID)
    return services.plan(noor, {"on": date(2030, 1, 7)}, [town["Wijkteams Voorbeeldstad"]], proposals(noor))


def rights(sit, session):
    """What each of the cast may with it."""
    return {who: {name for name, may in ACTS.items() if may(sit(who), session)} for who in PREPARING}


def test_while_it_is_prepared_only_who_prepares_reads_the_agenda(sit, session):
    assert rights(sit, session) == PREPARING


def test_once_it_is_fixed_everybody_who_is_invited_does(sit, session):
    services.fix(sit("noor"), session)
    assert rights(sit, session) == FIXED


def test_a_session_of_a_team_is_of_that_team(sit):
    samira = sit("samira")
    made = services.plan(samira, {"on": date(2030, 1, 7)}, [], [], samira.party)
    assert rights(sit, made) == OF_TEAM


def test_another_table_knows_nothing(dirk, sit, session):
    services.fix(sit("noor"), session)
    row = SeatRow.objects.get(user__name="Dirk")
    elsewhere = Seat(row.user, row.role, row.party)
    assert not [name for name, may in ACTS.items() if may(elsewhere, session)]
    assert not rules.sees_point(elsewhere, session.points.get())


def test_a_raised_point_is_read_by_who_raised_it_and_who_prepares(sit):
    point = raise_point(sit("henk"), SAID)
    assert {who for who in PREPARING if rules.sees_point(sit(who), point)} == {"henk", "noor", "frits"}


def test_a_point_of_a_team_is_read_by_that_team(sit):
    samira = sit("samira")
    point = raise_point(samira, SAID, samira.party)
    assert {who for who in PREPARING if rules.sees_point(sit(who), point)} == {"samira"}


def test_who_raised_a_point_and_is_not_invited_sees_the_answer_and_not_what_was_said(sit, town):
    noor = sit("noor")
    raise_point(sit("marijke"), SAID)
    made = services.plan(noor, {"on": date(2030, 1, 7)}, [], proposals(noor))
    point = made.points.get()
    assert rules.sees_point(sit("marijke"), point)
    assert not rules.sees_all_of(sit("marijke"), point)


@pytest.mark.parametrize(
    "name", ["change", "call-off", "invite", "fix", "reopen", "hold", "tell-back", "add"]
)
def test_whoever_is_invited_prepares_nothing(as_, session, name):
    place = reverse(f"quarter-{name}", kwargs={"pk": session.pk})
    assert as_("henk").post(place, {"on": "2030-02-04"}).status_code == 403
    assert as_("marijke").post(place, {"on": "2030-02-04"}).status_code in (403, 404)


@pytest.mark.parametrize("who", ["henk", "marijke", "samira"])
def test_only_the_municipality_plans_the_session_of_the_table(as_, who):
    assert as_(who).post("/kwartaal/nieuw/", {"on": "2030-01-07"}).status_code == 403
    assert as_(who).get("/kwartaal/nieuw/team/").status_code == 200


def test_a_team_leader_who_wants_to_plan_plans_a_session_of_the_own_team(as_):
    assert as_("henk").get("/kwartaal/nieuw/").url == "/kwartaal/nieuw/team/"


@pytest.mark.parametrize("who", ["esther", "ronald"])
def test_who_only_reads_raises_nothing(as_, who):
    assert as_(who).get("/kwartaal/").status_code == 200
    assert as_(who).post("/kwartaal/punt/nieuw/", SAID).status_code == 403
