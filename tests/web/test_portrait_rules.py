"""Who may read and write a portrait: role by audience by party."""

import pytest

from bestendig.web.accounts.models import SeatRow
from bestendig.web.accounts.seat import Seat
from bestendig.web.portraits.models import Edition, Portrait
from bestendig.web.portraits.rules import may_read, may_write
from bestendig.web.portraits.services import show, withdraw, write

READERS = {
    "own": {"marijke"},
    "municipality": {"marijke", "noor", "frits", "esther", "ronald"},
    "chosen": {"marijke", "henk"},
    "table": {"marijke", "henk", "noor", "frits", "esther", "ronald", "kompas"},
}
"""The portrait of De Linde; the party that is chosen are the neighbourhood teams."""
EVERYBODY = sorted(READERS["table"])


@pytest.fixture
def seats(sit, town):
    """A seat for each of the cast, and one at another provider."""

    def seat(who):
        return Seat(sit("marijke").user, "director", town["Kompas"]) if who == "kompas" else sit(who)

    return seat


@pytest.fixture
def written(sit, town):
    """The portrait of De Linde, not shown yet."""
    return write(sit("marijke"), "people", "Wij zijn er voor gezinnen.").portrait


def readers(seats):
    """Who may read the portrait."""
    return {who for who in EVERYBODY if may_read(seats(who), Portrait.objects.get())}


@pytest.mark.parametrize("audience", READERS)
def test_a_portrait_is_read_by_whom_its_party_chose(seats, sit, town, written, audience):
    show(sit("marijke"), audience, [town["Wijkteams Voorbeeldstad"]])
    assert readers(seats) == READERS[audience]


def test_nobody_reads_what_was_not_shown_or_was_withdrawn(seats, sit, written):
    assert readers(seats) == set()
    show(sit("marijke"), "table")
    withdraw(sit("marijke"))
    assert readers(seats) == set()


def test_somebody_at_another_table_reads_nothing(dirk, sit, written):
    show(sit("marijke"), "table")
    row = SeatRow.objects.get(user__name="Dirk")
    assert not may_read(Seat(row.user, row.role, row.party), Portrait.objects.get())


def test_only_leaders_and_directors_write(seats):
    assert {who for who in EVERYBODY if may_write(seats(who))} == {"marijke", "henk", "kompas"}


def test_a_director_at_the_municipality_has_no_portrait(sit, town):
    assert not may_write(Seat(sit("marijke").user, "director", town["Gemeente Voorbeeldstad"]))


def test_another_role_of_the_same_provider_reads_and_does_not_write(sit, town, written):
    show(sit("marijke"), "own")
    reader = Seat(sit("marijke").user, "administrator", town["De Linde"])
    assert may_read(reader, Portrait.objects.get())
    assert not may_write(reader)


def test_showing_again_leaves_one_edition_that_others_see(sit, written):
    show(sit("marijke"), "table")
    show(sit("marijke"), "table")
    assert Edition.objects.filter(is_shown=True).count() == 1
