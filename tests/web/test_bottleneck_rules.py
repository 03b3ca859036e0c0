"""The truth table of bottlenecks: role by act by own or another team by shared or not."""

import itertools

import pytest
from django.utils import timezone

from bestendig.errors import NotAllowed
from bestendig.web.accounts.models import User
from bestendig.web.accounts.roles import ROLES
from bestendig.web.accounts.seat import Seat
from bestendig.web.bottlenecks import membership, services
from bestendig.web.bottlenecks.judging import Said
from bestendig.web.bottlenecks.models import Bottleneck, Judgement, Recurrence, Reply
from bestendig.web.bottlenecks.rules import may, may_join_in, may_see
from bestendig.web.bottlenecks.selectors import bottlenecks_seen
from bestendig.web.parties.models import Party, Table

PRACTICE = {"social_worker", "team_leader", "director"}
READS = PRACTICE | {"policy_adviser", "contract_manager"}
ACTS = (
    "bottlenecks.read",
    "bottlenecks.note",
    "bottlenecks.release",
    "bottlenecks.judge",
    "bottlenecks.reply",
)
STATES = ("own", "shared", "withdrawn")
CASES = list(itertools.product(ROLES, (True, False), STATES))


@pytest.fixture
def seat(town):
    """Somebody in a role at Team Noord."""
    user = User.objects.create_user("rol@voorbeeldstad.invalid", "Rol")
    return lambda role: Seat(user, role, town["Team Noord"])


@pytest.fixture
def bottleneck(town, sit):
    """One of the own team or of another, only the team's, shared, or taken back."""

    def made(is_own, state):
        party = town["Team Noord" if is_own else "Team Zuid"]
        now = timezone.now()
        return Bottleneck.objects.create(
            table=party.table, party=party, written_by=sit("samira").user, words="Iets staat in de weg",
            shared_at=None if state == "own" else now, withdrawn_at=now if state == "withdrawn" else None,
        )  # fmt: skip

    return made


def expected(role, act, is_own, state):
    """What the design says, written down a second time and simpler."""
    sees = role in READS and (is_own or state == "shared")
    if act in ("bottlenecks.note", "bottlenecks.release"):
        return sees and is_own and role in PRACTICE
    return sees


@pytest.mark.parametrize(("role", "is_own", "state"), CASES)
def test_who_may_what_with_which_bottleneck(seat, bottleneck, role, is_own, state):
    here, found = seat(role), bottleneck(is_own, state)
    assert {act: may(here, act, found) for act in ACTS} == {
        act: expected(role, act, is_own, state) for act in ACTS
    }
    assert may_see(here, found) == bottlenecks_seen(here).filter(pk=found.pk).exists()
    assert may_join_in(here, found) == (role in PRACTICE and not is_own and state == "shared")


SAID = {"words": "Andere woorden", "name": "Een naam", "definition": ""}
DONE = {
    "change": lambda seat, it: services.change(seat, it, SAID),
    "remove": services.remove,
    "share": services.share,
    "withdraw": services.withdraw,
    "also_ours": services.also_ours,
    "judge": lambda seat, it: services.judge(seat, it, Said("same", "bottleneck", str(it.pk))),
    "reply": lambda seat, it: services.reply(seat, it, "Een antwoord"),
    "read": services.read,
    "close": lambda seat, it: services.close(seat, it, "solved", "Het is er"),
    "reopen": services.reopen,
    "together": lambda seat, it: services.bring_together(seat, it, it, SAID),
    "make_pattern": lambda seat, it: membership.make_pattern(seat, "Naam", "", [it]),
}


@pytest.mark.parametrize("act", DONE)
def test_nothing_can_be_done_with_what_another_team_kept_to_itself(seat, bottleneck, act):
    found = bottleneck(False, "own")
    with pytest.raises(NotAllowed):
        DONE[act](seat("team_leader"), found)
    kept = Bottleneck.objects.get()
    assert (kept.words, kept.shared_at, kept.closed_at) == ("Iets staat in de weg", None, None)
    assert not any(model.objects.exists() for model in (Recurrence, Reply, Judgement))


@pytest.mark.parametrize("act", ["change", "remove", "share", "withdraw", "read", "close", "reopen"])
def test_what_another_team_shared_stays_in_its_own_hands(seat, bottleneck, act):
    with pytest.raises(NotAllowed):
        DONE[act](seat("team_leader"), bottleneck(False, "shared"))


@pytest.mark.parametrize("act", ["reply", "judge", "also_ours"])
def test_practice_answers_judges_and_joins_in_with_what_is_shared(seat, bottleneck, act):
    DONE[act](seat("social_worker"), bottleneck(False, "shared"))
    assert sum(model.objects.count() for model in (Recurrence, Reply, Judgement)) == 1


def test_what_was_shared_or_counted_cannot_be_removed(seat, bottleneck):
    here = seat("social_worker")
    for found in (bottleneck(True, "shared"), bottleneck(True, "withdrawn")):
        with pytest.raises(NotAllowed):
            services.remove(here, found)
    counted = bottleneck(True, "own")
    membership.make_pattern(here, "Naam", "", [counted])
    with pytest.raises(NotAllowed):
        services.remove(here, counted)
    services.remove(here, bottleneck(True, "own"))
    assert Bottleneck.objects.count() == 3


def test_a_seat_at_another_table_sees_nothing_of_what_is_shared_here(seat, bottleneck):
    found = bottleneck(True, "shared")
    table = Table.objects.create(name="Elders", slug="elders")
    party = Party.objects.create(table=table, name="Team Noord", kind=Party.Kind.TEAM)
    away = Seat(seat("team_leader").user, "team_leader", party)
    assert not may_see(away, found)
    assert not bottlenecks_seen(away).exists()


def test_a_bottleneck_is_in_one_pattern_at_a_time_and_its_history_stays(seat, bottleneck):
    here = seat("social_worker")
    one, two = bottleneck(True, "shared"), bottleneck(True, "shared")
    first = membership.make_pattern(here, "Eerste", "", [one])
    second = membership.make_pattern(here, "Tweede", "", [two])
    with pytest.raises(NotAllowed):
        services.bring_together(here, one, two, None)
    membership.join(here, one, second, "hoort daar")
    assert [row.pattern.name for row in one.memberships.filter(left_at=None)] == ["Tweede"]
    assert [act.act for act in first.acts.all()] == ["made", "joined", "left"]
