"""How strong a relationship is: it grows with contacts and fades."""

import pytest
from tests.reference.relationship_tables import held
from tests.unit.relationships.drawn_lives import ANNA, BOB, CLIENT, ZERO, visits

from bestendig.relationships import strength
from bestendig.store import open_engine


def strengths(contacts, day, half_life=180, engine="polars"):
    with open_engine(engine) as opened:
        frame = strength(held(opened, {"contacts": contacts})["contacts"], ZERO + day, half_life)
        rows = opened.fetch(frame).rows(named=True)
    return {row["professional_id"]: row["strength"] for row in rows if row["client_id"] == CLIENT}


def test_a_contact_today_counts_one_and_half_after_the_half_life():
    assert strengths(visits(ANNA, 1000), 1000) == {ANNA: 1.0}
    assert strengths(visits(ANNA, 1000), 1180)[ANNA] == pytest.approx(0.5, abs=1e-6)
    assert strengths(visits(ANNA, 1000), 1060, half_life=20)[ANNA] == pytest.approx(0.125, abs=1e-6)


def test_it_grows_with_days_of_contact_and_not_with_contacts_on_one_day():
    once, twice = strengths(visits(ANNA, 1000, 1000), 1100), strengths(visits(ANNA, 1000, 1050), 1100)
    assert once == strengths(visits(ANNA, 1000), 1100)
    assert twice[ANNA] > once[ANNA]


def test_contacts_to_come_do_not_count():
    assert strengths(visits(ANNA, 1000) + visits(BOB, 1200), 1100).keys() == {ANNA}


def test_it_is_the_same_to_the_last_digit_on_every_engine():
    contacts = visits(ANNA, *range(0, 2900, 13)) + visits(BOB, *range(7, 2900, 31))
    answers = [strengths(contacts, 2950, engine=name) for name in ("duckdb", "polars")]
    assert answers[0] == answers[1]
    exact = sum(2 ** (-(2950 - day) / 180) for day in range(0, 2900, 13))
    assert answers[0][ANNA] == pytest.approx(exact, abs=3e-4)
