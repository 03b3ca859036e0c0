"""Cases too large to search in full: units stay whole, and the bound holds."""

from dataclasses import replace
from fractions import Fraction

import numpy as np
import pytest
from tests.unit.handover.small import case, person, receiver, tie
from tests.unit.handover.towns import drawn_case

from bestendig.handover.case.orders import ORDERS
from bestendig.handover.case.scene import scene
from bestendig.handover.dividing.bounds import goal_costs
from bestendig.handover.dividing.choosing import divide
from bestendig.handover.dividing.exact import exactly
from bestendig.handover.dividing.grouping import units_of
from bestendig.handover.dividing.nearby import nearly
from bestendig.handover.dividing.programme import several
from bestendig.handover.dividing.proofs import NOT_PROVED, near
from bestendig.handover.example import example_case
from bestendig.handover.flow.network import Network
from bestendig.handover.flow.routes import routes
from bestendig.model.progress import Silent


def roomy(n: int, m: int):
    """Households of one to three persons, who know up to two faces; room for all, but not with everyone."""
    chance = np.random.default_rng(3)
    persons, ties, home = [], [], 0
    while len(persons) < n:
        home += 1
        for _ in range(int(chance.integers(1, 4))):
            client = f"c{len(persons)}"
            persons.append(person(client, household=f"h{home}", team=f"t{home % 3}"))
            ties += [tie(client, f"S-{at}") for at in chance.integers(0, m, 2)]
    room = chance.multinomial(round(1.3 * n), np.full(m, 1 / m))
    return case(
        persons, [receiver(f"S-{at}", int(free), team=f"t{at % 3}") for at, free in enumerate(room)], ties
    )


def test_nearly_keeps_households_whole_and_within_the_bound():
    about = scene(roomy(120, 30))
    found = nearly(about, "known_faces", Silent())
    assert found.certificate.cost >= found.certificate.bound
    assert 0 <= found.certificate.gap < 0.1
    assert goal_costs(about, found.chosen)["place"] == 0
    for home in several(about):
        assert len({found.chosen[member.client] for member in home.members}) == 1


@pytest.mark.parametrize("seed", range(6))
def test_nearly_never_breaks_a_limit_and_never_beats_a_full_search(seed):
    about = scene(drawn_case(seed, n_persons=8, n_receivers=4, room=4, weights=bool(seed % 2)))
    fast, full = nearly(about, "known_faces", Silent()), exactly(about, "known_faces", Silent())
    taken = np.zeros(4, np.int64)
    for each in about.to_place:
        at = fast.chosen[each.client]
        assert at < 0 or about.limits.may(each, at)
        if at >= 0:
            taken[at] += each.weight
    assert (taken <= about.room.free).all()
    first = ORDERS["known_faces"][:3]
    ours, best = (goal_costs(about, found.chosen) for found in (fast, full))
    assert [ours[name] for name in first] >= [best[name] for name in first]


def test_a_large_case_is_not_searched_in_full(monkeypatch):
    monkeypatch.setattr("bestendig.handover.dividing.choosing.SMALL", 10)
    about = scene(roomy(60, 12))
    found = divide(about, "known_faces", Silent())
    assert "hooguit" in found.certificate.words.nl or found.certificate.is_optimal


def test_a_search_that_has_to_stop_says_so(monkeypatch):
    monkeypatch.setattr("bestendig.handover.dividing.exact.NODES", 1)
    about = scene(drawn_case(41, n_persons=14, n_receivers=6, room=3, weights=True))
    found = exactly(about, "known_faces", Silent())
    assert found.certificate.cost >= found.certificate.bound
    assert found.certificate.is_optimal == (found.certificate.gap == 0)


def test_members_with_different_wishes_are_not_one_unit():
    asked = case(
        [
            person("a", household="h", wish="S-1"),
            person("b", household="h", wish="S-2"),
            person("c", household="i"),
        ],
        [receiver("S-1", 3), receiver("S-2", 3)],
    )
    assert sorted(len(unit.members) for unit in units_of(scene(asked))) == [1, 1, 1]
    same = replace(asked, persons=tuple(replace(each, wish="S-1") for each in asked.persons))
    assert sorted(len(unit.members) for unit in units_of(scene(same))) == [1, 2]


def test_a_unit_that_is_split_over_two_receivers_is_told_place_by_place():
    network = Network(
        2, 2, np.array([3]), np.array([0, 0, 0, 1, 2]), np.array([1, 2, 3, 3, 3]), np.array([3, 3, 3, 2, 1])
    )
    way = routes(network, np.array([2, 1, 0, 2, 1]))
    assert (way.unit.tolist(), way.receiver.tolist()) == ([0, 0, 0], [0, 0, 1])


def test_the_gap_counts_people_where_the_goal_does():
    bounds = [Fraction(0), Fraction(5, 2), Fraction(10)]
    people = near([0, 5, 10], bounds, ["place", "face", "load"], 100, True)
    assert (people.gap, people.is_optimal) == (0.02, False)
    assert "2 van de 100 mensen" in people.words.nl
    steps = near([0, 3, 12], bounds, ["place", "face", "load"], 100, True)
    assert steps.gap == 0.2
    assert "20,00%" in steps.words.nl
    assert near([0, 3, 10], bounds, ["place", "face", "load"], 100, True).is_optimal
    assert near([0, 3, 10], bounds, ["place", "face", "load"], 100, False).words == NOT_PROVED


def test_everybody_of_a_large_made_up_case_has_a_place():
    about = scene(example_case(200, 0.2))
    found = divide(about, "nearest", Silent())
    assert found.certificate.is_optimal
    assert -1 not in found.chosen.values()
