"""What holds for durations and years of help, on relationships that nobody drew."""

from collections import Counter
from dataclasses import fields

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.laws import plain_durations
from tests.unit.relationships.durations.drawn import counted, drawn
from tests.unit.relationships.occupancy.drawn import help_tally, polars_stays, years_from

from bestendig.model.course import CourseRequest, Windows
from bestendig.relationships.durations import curve, durations

LAWS = settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
SLOW = settings(LAWS, max_examples=6)
LEVELS = st.sampled_from(["policy", "relational", "concluded", "unknown", ""])
REQUEST = CourseRequest(horizon=12, windows=Windows(gap=40))
BY_TEAM = CourseRequest(horizon=12, by="team")
EXTRACT = 900


@st.composite
def relationships(draw, vault=0):
    """Relationships of one vault: its clients, professionals and organisations are its own."""
    rows = []
    for _ in range(draw(st.integers(1, 30))):
        first, lasted = draw(st.integers(0, 500)), draw(st.integers(1, 300))
        own = 100 * vault
        rows.append(
            drawn(
                own + draw(st.integers(1, 8)), own + draw(st.integers(1, 5)), first, first + lasted - 1,
                draw(LEVELS), entry_day=first + draw(st.integers(0, lasted - 1)),
                organisation_id=own + draw(st.integers(1, 2)), team_id=draw(st.integers(1, 3)),
                is_start_known=draw(st.integers(0, 9)) > 0, is_passing=draw(st.integers(0, 9)) == 0,
            )
        )  # fmt: skip
    return rows


@SLOW
@given(relationships(0), relationships(1))
def test_adding_the_counts_of_two_vaults_is_counting_the_joined_data(one, other):
    added, joined = counted(one, BY_TEAM) + counted(other, BY_TEAM), counted(one + other, BY_TEAM)
    assert numbers(added) == numbers(joined)
    assert durations(added, 12) == durations(joined, 12)


@SLOW
@given(relationships(0), relationships(1))
def test_adding_the_help_of_two_vaults_is_counting_the_joined_data(one, other):
    rows = [[row | {"entry_day": row["first_day"]} for row in vault] for vault in (one, other)]
    added = help_tally(rows[0], REQUEST, EXTRACT) + help_tally(rows[1], REQUEST, EXTRACT)
    assert numbers(added) == numbers(help_tally(rows[0] + rows[1], REQUEST, EXTRACT))


def test_figures_of_added_vaults_are_equal_to_the_last_digit():
    chance = np.random.default_rng(11)
    vaults = [[lived(chance, vault) for _ in range(300)] for vault in range(3)]
    joined = [row for vault in vaults for row in vault]
    parts = [counted(vault, BY_TEAM) for vault in vaults]
    courses = durations(counted(joined, BY_TEAM), 12)
    assert {course.state for course in courses} == {"shown"}
    assert durations(parts[2] + parts[0] + parts[1], 12) == courses
    helped = [help_tally(vault, REQUEST, EXTRACT) for vault in vaults]
    years = years_from(help_tally(joined, REQUEST, EXTRACT), REQUEST)
    assert (years.state, years.interval.n_clusters > 10) == ("shown", True)
    assert years_from(helped[2] + helped[0] + helped[1], REQUEST) == years


def lived(chance, vault):
    """One relationship of a vault."""
    own, first, lasted = 1_000 * vault, int(chance.integers(0, 500)), int(chance.exponential(150)) + 1
    client, face = own + int(chance.integers(200)), own + int(chance.integers(9))
    level = str(chance.choice(["policy", "relational", "concluded", "unknown"]))
    return drawn(
        client, face, first, first + lasted - 1, level, entry_day=first, organisation_id=own + face % 2,
        team_id=1 + client % 3,
    )  # fmt: skip


def numbers(tally):
    """All that a tally holds, as plain values."""
    spreads = {
        name: [part.tolist() for part in (spread.n_clusters, spread.totals, spread.products)]
        for name, spread in tally.spreads.items()
    }
    kept = {field.name: getattr(tally, field.name) for field in fields(tally) if field.name != "spreads"}
    plain = {name: value.tolist() if isinstance(value, np.ndarray) else value for name, value in kept.items()}
    return plain | {"spreads": spreads}


@SLOW
@given(relationships(), st.randoms(use_true_random=False))
def test_other_names_and_another_order_change_nothing(rows, random):
    names = random.sample(range(1_000), 1_000)
    ids = ("client_id", "other_id", "professional_id", "organisation_id")
    renamed = [row | {name: names[row[name]] for name in ids} for row in rows]
    random.shuffle(renamed)
    assert durations(counted(renamed, REQUEST), 12) == durations(counted(rows, REQUEST), 12)
    ours, theirs = (help_tally(each, REQUEST, EXTRACT) for each in (rows, renamed))
    assert np.array_equal(ours.moves, theirs.moves)
    assert np.array_equal(ours.units, theirs.units)


@LAWS
@given(relationships())
def test_years_and_years_lost_are_the_horizon(rows):
    for course in durations(counted(rows, BY_TEAM), 12):
        if course.years is not None:
            assert course.years + sum(course.lost.values()) == pytest.approx(1, abs=1e-12)


@LAWS
@given(st.lists(st.tuples(st.integers(0, 9), st.integers(1, 12), st.booleans()), min_size=1, max_size=20))
def test_a_curve_is_the_product_of_fractions(drawn_lives):
    lives = [(entry, entry + lasted, is_ended) for entry, lasted, is_ended in drawn_lives]
    until = max(left for _, left, _ in lives)
    found = curve(
        [left for _, left, _ in lives],
        ["ended" if is_ended else "" for _, _, is_ended in lives],
        entry=[entry for entry, _, _ in lives],
    )
    expected = [float(share) for share in plain_durations.survival(lives, until)]
    assert found.survival[0] == pytest.approx(expected, abs=1e-12)


@LAWS
@given(relationships())
def test_the_days_of_help_are_those_lived_one_by_one(rows):
    rows = [row | {"entry_day": row["first_day"]} for row in rows]
    plain = plain_durations.states(rows, REQUEST.windows.gap, EXTRACT - REQUEST.windows.gap)
    expected = {key: Counter(days) for key, days in plain.items()}
    found: dict[tuple[int, int], Counter] = {}
    for stay in polars_stays(rows, REQUEST, EXTRACT):
        key = stay["client_id"], stay["begun"]
        found.setdefault(key, Counter())[stay["state"]] += stay["left"] - stay["came"]
    assert found == expected
