"""Chance belongs to an entity: common to alternatives, the same every time, independent of the rest."""

import numpy as np
import pytest
from tests.unit.impact.expecting.drawn_towns import busy, outlooks, plan, town

from bestendig.errors import RequestError
from bestendig.impact.expecting import expect
from bestendig.impact.expecting.chance import exponential, keys, pair


def test_chance_is_spread_evenly_and_two_of_a_pair_do_not_move_together():
    one, other = pair(keys(5, np.arange(50), np.arange(4_000), "life"))
    n = one.size
    assert one.mean() == pytest.approx(0.5, abs=4 / np.sqrt(12 * n))
    assert np.histogram(one, 20, (0, 1))[0].std() < 4 * np.sqrt(n / 20)
    assert abs(np.corrcoef(one.ravel(), other.ravel())[0, 1]) < 4 / np.sqrt(n)
    assert exponential(other).mean() == pytest.approx(1, abs=4 / np.sqrt(n))
    assert one.min() >= 0
    assert one.max() < 1


def test_the_nth_time_is_another_chance():
    entity = keys(5, np.arange(3), np.arange(500), "life")
    first, second = pair(entity, 0)[0], pair(entity, 1)[0]
    assert abs(np.corrcoef(first.ravel(), second.ravel())[0, 1]) < 0.1
    assert (pair(entity, 0)[0] == first).all()


def test_the_same_seed_gives_the_same_answer_and_another_seed_another():
    found = town(*busy())
    first = expect(*found, plan(), {}, seed=1, n_runs=12)
    assert expect(*found, plan(), {}, seed=1, n_runs=12) == first
    assert expect(*found, plan(), {}, seed=2, n_runs=12) != first


def test_the_order_in_which_rows_come_in_does_not_matter():
    running, *rest = busy()
    order = np.random.default_rng(1).permutation(len(running["lot"]))
    shuffled = {name: [column[place] for place in order] for name, column in running.items()}
    counts = {name: column[::-1] for name, column in rest[0].items()}
    again = town(shuffled, counts, *rest[1:])
    asked = {"seed": 1, "n_runs": 12}
    assert expect(*again, plan(), {}, **asked) == expect(*town(running, *rest), plan(), {}, **asked)


def test_how_many_runs_are_worked_on_at_once_does_not_matter(monkeypatch):
    found = town(*busy())
    together = outlooks(*found, plan(), {}, n_runs=12)
    monkeypatch.setattr("bestendig.impact.expecting.simulation.AT_ONCE", 1)
    apart = outlooks(*found, plan(), {}, n_runs=12)
    assert apart["plan"].curve == together["plan"].curve
    assert apart["plan"].restored == together["plan"].restored
    assert apart["plan"].same_face.middle == pytest.approx(together["plan"].same_face.middle, abs=1e-9)


def width(found):
    return found.high - found.low


@pytest.mark.parametrize(("kind", "share"), [("project_renamed", 0.35), ("team_merged", 0.8)])
def test_the_plan_against_an_alternative_is_quiet(kind, share):
    found = town(*busy())
    told, differences = expect(*found, plan(kind), {}, seed=1, n_runs=100)
    alone = [width(each.running[24]) for each in told if each.alternative in ("plan", "do_nothing")]
    against = next(each for each in differences if each.against == "do_nothing")
    assert width(against.running[24]) < share * np.hypot(*alone)


def test_who_surely_stays_under_the_plan_fares_as_when_extended():
    running, *rest = busy()
    running["stay_chance_permille"] = [-1 if each < 0 else 1_000 for each in running["stay_chance_permille"]]
    told = outlooks(*town(running, *rest), plan(), {}, n_runs=20)
    assert told["plan"].curve == told["extend"].curve
    assert told["plan"].new_faces == told["extend"].new_faces
    assert told["plan"].untouched == told["extend"].untouched


class Impatient:
    """Somebody who stops at once."""

    def step(self, name, share):
        raise AssertionError("nothing was to be told")

    def is_cancelled(self):
        return True


class Following:
    """Somebody who looks on."""

    def __init__(self):
        self.shares = []

    def step(self, name, share):
        self.shares.append(share)

    def is_cancelled(self):
        return False


def test_the_calculation_stops_when_asked():
    with pytest.raises(RequestError) as stopped:
        expect(*town(*busy()), plan(), {}, seed=1, progress=Impatient())
    assert stopped.value.code == "cancelled"


def test_it_tells_how_far_it_is():
    looking = Following()
    expect(*town(*busy()), plan(), {}, seed=1, n_runs=300, progress=looking)
    assert looking.shares == sorted(looking.shares)
    assert looking.shares[0] == 0
    assert looking.shares[-1] == 1
    assert len(looking.shares) > 2
