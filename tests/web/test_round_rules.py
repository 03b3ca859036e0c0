"""Who may do what with a round: role by act, by whose round and whose counts it is."""

import pytest

from bestendig.web.accounts.models import SeatRow, User
from bestendig.web.accounts.seat import Seat
from bestendig.web.parties.models import Party
from bestendig.web.rounds.models import Participant, RoundRow
from bestendig.web.rounds.rules import may, may_join, may_withdraw

ACTS = ("rounds.read", "rounds.manage")
MAY = {
    "henk": {"rounds.read"},
    "marijke": {"rounds.read"},
    "noor": {"rounds.read"},
    "frits": {"rounds.read"},
    "esther": {"rounds.read"},
    "ronald": {"rounds.read", "rounds.manage"},
    "manager of De Linde": {"rounds.read"},
}
WITHDRAWS = {
    "henk": {"Wijkteams Voorbeeldstad"},
    "marijke": {"De Linde"},
    "noor": set(),
    "frits": set(),
    "esther": set(),
    "ronald": {"De Linde", "Molen", "Wijkteams Voorbeeldstad"},
    "manager of De Linde": {"De Linde"},
}


@pytest.fixture
def row(town):
    """A round of the municipality's manager, with one party that has no seat here."""
    gemeente = town["Gemeente Voorbeeldstad"]
    row = RoundRow.objects.create(
        table=gemeente.table, party=gemeente, number="0" * 16, until="2025-12-31", sheets=["chain"]
    )
    for name in ("De Linde", "Molen", "Wijkteams Voorbeeldstad"):
        Participant.objects.create(round=row, name=name, party=town.get(name))
    return row


@pytest.fixture
def seated(sit, town):
    """Somebody of the cast, or the application manager of a provider at the same table."""

    def found(who):
        return sit(who) if who != "manager of De Linde" else manager(town["De Linde"])

    return found


def manager(party):
    """An application manager of that party."""
    user = User.objects.create_user(f"beheer{party.pk}@voorbeeldstad.invalid", "Beheer")
    SeatRow.objects.create(user=user, party=party, role="administrator")
    return Seat(user, "administrator", party)


@pytest.mark.parametrize("who", MAY)
def test_everybody_reads_a_round_and_the_party_that_began_it_looks_after_it(seated, row, who):
    seat = seated(who)
    assert {act for act in ACTS if may(seat, act, row)} == MAY[who]


@pytest.mark.parametrize("who", WITHDRAWS)
def test_a_party_takes_back_its_own_counts_and_nobody_elses(seated, row, who):
    seat = seated(who)
    assert {each.name for each in row.participants.all() if may_withdraw(seat, each)} == WITHDRAWS[who]


@pytest.mark.parametrize("who", MAY)
def test_the_vault_here_counts_for_its_owner_or_a_name_without_a_seat(seated, row, town, who):
    gemeente = town["Gemeente Voorbeeldstad"]
    own = Participant.objects.create(round=row, name=gemeente.name, party=gemeente)
    seat = seated(who)
    joins = {each for each in row.participants.all() if may_join(gemeente, seat, each)}
    assert joins == ({own, row.participants.get(name="Molen")} if who == "ronald" else set())


def test_where_nobody_said_whose_the_vault_is_it_counts_for_nobody(sit, row):
    assert not [each for each in row.participants.all() if may_join(None, sit("ronald"), each)]


def test_at_another_table_nothing_is_allowed(row, dirk):
    seat = manager(Party.objects.get(name="Gemeente Elders"))
    assert not [act for act in ACTS if may(seat, act, row)]
    assert not [each for each in row.participants.all() if may_withdraw(seat, each)]


@pytest.mark.parametrize("who", [who for who in MAY if who != "ronald"])
def test_who_does_not_look_after_a_round_is_refused(client, seated, row, who):
    client.force_login(seated(who).user, "django.contrib.auth.backends.ModelBackend")
    acts = ("meedoen", "bestanden", "tellen", "optellen", "stoppen")
    assert {client.post(f"/tellingen/{row.pk}/{act}/").status_code for act in acts} == {403}
    row.refresh_from_db()
    assert row.is_open
