"""Adding, then computing, equals computing on everything together: to the last digit, whatever the counts."""

from dataclasses import replace

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from bestendig.model.causes import CAUSES, CONFIDENCES, LEVELS
from bestendig.model.course import CourseRequest
from bestendig.model.result import Provenance
from bestendig.relationships import durations as lasting
from bestendig.relationships import occupancy
from bestendig.relationships.durations.tally import WHOLE, RestsOn, Spread, Tally
from bestendig.relationships.occupancy.counting import CLUSTERS
from bestendig.relationships.occupancy.tally import HelpTally
from bestendig.relationships.vectors import (
    EndingsTally,
    Source,
    endings_from,
    endings_into,
    lasting_from,
    lasting_into,
    staying_from,
    staying_into,
)
from bestendig.relationships.vectors.lasting import _width
from bestendig.relationships.vectors.staying import _width as help_width
from bestendig.relationships.vectors.steps import POWER, root

REQUEST = CourseRequest()
MADE = Provenance("", "", "")
SEEDS = st.integers(0, 2**32)


def rests_on(rng):
    """Counts that an answer may rest on."""
    n = int(rng.integers(20, 200))
    return RestsOn(
        n_clients=n, n_relationships=n + 5, n_professionals=9, n_organisations=1, n_ended=n // 2,
        n_registered=n // 3, n_passing_faces=3, n_unknown_start=2,
        largest_professional=int(rng.integers(1, n)), largest_organisation=n,
    )  # fmt: skip


def spread(rng, width):
    """Clusters with a few counts each."""
    counts = rng.integers(0, 5, size=(int(rng.integers(2, 6)), width))
    return Spread(np.array([len(counts)]), counts.sum(axis=0)[None], (counts.T @ counts)[None])


def lasting_tally(seed):
    """A tally of one vault: some levels, some months."""
    rng = np.random.default_rng(seed)
    n_steps = int(rng.integers(3, 130))
    causes = tuple(sorted(rng.choice(LEVELS, size=int(rng.integers(1, 6)), replace=False).tolist()))
    ended = rng.integers(0, 3, size=(1, len(causes), n_steps))
    ended[0, :, -1] = 1
    running = rng.integers(0, 2, size=(1, n_steps))
    entered = np.zeros((1, n_steps), dtype=np.int64)
    entered[0, 0] = ended.sum() + running.sum()
    nothing = np.zeros((1, n_steps), dtype=np.int64)
    spreads = {level: spread(rng, _width(level, REQUEST)) for level in ("", "policy")}
    return Tally(
        (WHOLE,), causes, entered, nothing, ended, running, running * 1000, (rests_on(rng),), spreads
    )


def without_largest(course):
    """The course without the shares that are bounds after adding."""
    return replace(
        course,
        basis=replace(course.basis, largest_professional_share=None, largest_organisation_share=None),
    )


def together(one, other):
    """Two rows added."""
    return Source([a + b for a, b in zip(one, other, strict=True)])


@settings(max_examples=40, deadline=None)
@given(SEEDS, SEEDS)
def test_durations_of_added_rows_are_those_of_added_tallies(one, other):
    a, b = lasting_tally(one), lasting_tally(other)
    source = together(lasting_into(a, REQUEST), lasting_into(b, REQUEST))
    found = lasting.durations(lasting_from(source, REQUEST), 60)
    assert source.is_at_end
    assert list(map(without_largest, found)) == list(map(without_largest, lasting.durations(a + b, 60)))


def help_tally(seed):
    """A tally of help of one vault."""
    rng = np.random.default_rng(seed)
    n_steps = int(rng.integers(30, 100))
    names = tuple(sorted(rng.choice(LEVELS, size=int(rng.integers(1, 5)), replace=False).tolist()))
    shape = (len(names) + 1, 2 * len(names) + 1, n_steps)
    moves = rng.integers(0, 3, size=shape)
    moves[:, 0] = 0
    units = rng.integers(100, 300, size=(len(names) + 1, n_steps)) * 146_097
    clients = {name: int(rng.integers(1, 9)) for name in names}
    spreads = {level: spread(rng, help_width(REQUEST)) for level in CLUSTERS}
    return HelpTally(names, moves, units, 60, rests_on(rng), clients, clients, spreads)


@settings(max_examples=25, deadline=None)
@given(SEEDS, SEEDS)
def test_years_of_help_of_added_rows_are_those_of_added_tallies(one, other):
    a, b = help_tally(one), help_tally(other)
    source = together(staying_into(a, REQUEST), staying_into(b, REQUEST))
    found = occupancy.years_of_help(staying_from(source, REQUEST), REQUEST, MADE)
    expected = occupancy.years_of_help(a + b, REQUEST, MADE)
    assert source.is_at_end
    assert without_largest(found) == without_largest(expected)


@settings(max_examples=40, deadline=None)
@given(
    st.dictionaries(
        st.tuples(st.sampled_from(LEVELS), st.sampled_from(list(CAUSES)), st.sampled_from(CONFIDENCES)),
        st.integers(1, 50),
    )
)
def test_endings_of_added_rows_have_every_ending(counts):
    row = list(endings_into(EndingsTally(counts, RestsOn(n_clients=12))))
    found = endings_from(together(row, row))
    assert sum(each.n for each in found.ended) == 2 * sum(counts.values())
    assert sum(each.n_sure for each in found.ended) == 2 * sum(
        n for kind, n in counts.items() if kind[2] == "sure"
    )
    assert found.basis.n_clients == 24


@given(st.lists(st.integers(0, 100_000), min_size=1, max_size=12))
def test_the_largest_of_several_vaults_is_never_taken_for_less(largest):
    assert root(sum(each**POWER for each in largest)) >= max(largest)


@given(st.integers(1, 50_000), st.integers(0, 12_000))
def test_where_one_stands_out_its_share_is_hardly_more(large, small):
    """A third of the largest adds less than a per cent: a share of 0.75 is judged as it is."""
    beside = min(small, large // 3)
    assert root(large**POWER + beside**POWER) <= large * 1.01 + 1
