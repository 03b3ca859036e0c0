"""From counts to hazards: small cells lean on the whole, what is not known is in the range."""

import math
from dataclasses import replace

import numpy as np
import pytest
from tests.unit.impact.expecting.drawn_towns import busy, counted, outlooks, plan, rows, town

from bestendig.impact.assumptions import ASSUMPTIONS
from bestendig.impact.expecting import own_values, spread_of
from bestendig.impact.expecting.assuming import values
from bestendig.impact.expecting.departures import departures, staff_clocks
from bestendig.impact.expecting.drawing import Drawer
from bestendig.impact.expecting.happening import Happening
from bestendig.impact.expecting.hazards import POLICY, RELATIONAL
from bestendig.impact.expecting.shrinking import factors, rates, spreads_of, variance
from bestendig.model.assumption import Assumed

NOTHING = np.zeros(1)


def drawn(found, known, runs=1, **assumed):
    places = np.arange(runs)
    return Drawer(known, found).draw(1, places, values(assumed, {}, 1, places))


def test_cells_that_differ_by_chance_alone_all_get_the_rate_of_the_whole():
    expected = np.full(400, 9.0)
    chance = np.random.default_rng(1)
    assert float(variance(chance.poisson(expected).astype(float), expected)) < 0.02
    spread = variance(np.full(400, 9.0), expected)
    assert spread == 0
    assert factors(np.array([3.0]), np.array([9.0]), spread) == 1


def test_the_spread_between_cells_is_found_back():
    chance = np.random.default_rng(2)
    expected = np.full(20_000, 12.0)
    own = chance.gamma(4, 1 / 4, 20_000)
    assert float(variance(chance.poisson(expected * own).astype(float), expected)) == pytest.approx(
        0.25, rel=0.1
    )


def test_a_group_with_much_to_tell_keeps_its_own_rate_and_one_with_little_leans_on_the_whole():
    days = np.array([[1e7, 1e7], [1e7, 1e7], [1e2, 1e2]])
    ended = np.array([[1e4, 1e4], [3e4, 3e4], [0.0, 0.0]])
    found = rates(ended, days, spreads_of(ended, days), np.ones(3))
    assert found[1, 0] == pytest.approx(3e-3, rel=0.01)
    assert found[2, 0] == pytest.approx(2e-3, rel=0.1)


def test_one_cluster_gives_exactly_its_rate_and_many_give_what_chance_leaves_open():
    one = drawn(*town(rows(5), counted(days=10**6, relational=1_000)), runs=30).own[:, RELATIONAL, 0, 0]
    assert one == pytest.approx(np.full(30, 1e-3))
    clusters = range(10_000, 10_050)
    found, known = town(rows(50), counted(days=10**4, clusters=clusters, relational=10))
    ended = known.ended.copy()
    ended[RELATIONAL] = np.random.default_rng(1).poisson(10, ended[RELATIONAL].shape)
    known = type(known)(**{**{name: getattr(known, name) for name in known.__slots__}, "ended": ended})
    many = drawn(found, known, runs=300).own[:, RELATIONAL, 0].mean(axis=1)
    assert many.mean() == pytest.approx(1e-3, rel=0.05)
    assert many.std() / many.mean() == pytest.approx(1 / math.sqrt(50 * 4 * 10), rel=0.5)


def test_departures_come_as_often_as_relationships_tell_and_more_often_where_jobs_say_so():
    running = rows(40, organisation_id=[1] * 20 + [2] * 20)
    staff = {
        "organisation_id": [1, 2], "form": ["permanent"] * 2, "days": [10**6, 10**6], "n_left": [200, 800]
    }  # fmt: skip
    counts = counted(days=10**6, clusters=range(10_000, 10_040), left=250)
    found, known = town(running, counts, staff)
    leaves = drawn(found, known, runs=40).leaves_at.mean(axis=0)
    assert leaves.mean() == pytest.approx(2.5e-4, rel=0.1)
    assert leaves[1] / leaves[0] > 2.5


def test_turnover_is_assumed_only_where_the_data_tell_of_no_departure():
    without = drawn(*town(rows(5), counted()), turnover=0.2)
    assert without.leaves[0, 0] == pytest.approx(-math.log(0.8) / 365.25)
    known = drawn(*town(rows(5), counted(days=10**6, left=100)), turnover=0.2)
    assert known.leaves[0, 0] == pytest.approx(1e-4)


def test_jobs_that_get_steadier_with_time_are_recognised():
    chance = np.random.default_rng(4)
    shape, scale, n = 4.0, 3_000.0, 4_000
    # in balance the time so far of jobs that run has the tail of the life of jobs, integrated once
    tenure = scale * (chance.random(n) ** (-1 / (shape - 1)) - 1)
    leaving = (shape - 1) / scale
    found, known = town(
        rows(n, tenure_days=tenure.astype(int)), counted(days=10**7, left=round(leaving * 10**7))
    )
    told = drawn(found, known)
    assert told.steadiness == pytest.approx(shape, rel=0.25)
    clocks = staff_clocks(told, 1, np.arange(1))[0]
    assert (clocks < 365).mean() == pytest.approx(1 - math.exp(-leaving * 365), abs=0.03)
    assert np.median(clocks[tenure > 3_000]) > 2 * np.median(clocks[tenure < 500])


@pytest.mark.parametrize("heard", [-400.0, 100.0, 290.0])
def test_a_day_of_leaving_is_when_so_much_ordinary_time_is_lived(heard):
    found, known = town(rows(200), counted(days=10**6, left=1_000))
    told = drawn(found, known)
    clocks = staff_clocks(told, 1, np.arange(1))
    whole = np.ones_like(clocks)
    came = Happening(
        day=300.0, heard=heard, first=NOTHING, period=NOTHING, loss=NOTHING, known=NOTHING, warm=NOTHING,
        ramp=(np.array([365.0]), np.array([2.5])), after=(np.array([200.0]), np.array([1.8])),
    )  # fmt: skip
    days = departures(clocks, told, came, whole, whole)[0].astype(float)
    grid = np.arange(0, 3_000, 0.5) + 0.25
    faster = np.where((grid > max(heard, 0)) & (grid < 300), 1 + 1.5 * (grid + 65) / 365, 1)
    lived = np.cumsum(np.where((grid >= 300) & (grid < 500), 1.8, faster)) * 0.5
    for clock, day in zip(clocks[0], days, strict=True):
        if day < 2_900:
            assert np.interp(day, grid + 0.25, lived) == pytest.approx(clock, abs=1.5)


def test_an_assumption_that_nobody_gave_is_drawn_around_its_value():
    cards = [ASSUMPTIONS[name] for name in ("staff_transfer", "keeps_face", "bidders")]
    used = [
        Assumed(cards[0], 0.33, "assumed"),
        Assumed(cards[1], 0.7, "given"),
        Assumed(cards[2], 6, "assumed"),
    ]
    spread = spread_of(used)
    assert set(spread) == {"staff_transfer"}
    told = values({each.card.name: each.value for each in used}, spread, 1, np.arange(4_000))
    assert np.median(told["staff_transfer"]) == pytest.approx(0.33, abs=0.02)
    assert spread["staff_transfer"][0] <= told["staff_transfer"].min()
    assert told["staff_transfer"].max() <= spread["staff_transfer"][1]
    assert (told["keeps_face"] == 0.7).all()
    assert (told["bidders"] == 6).all()


def test_uncertain_assumptions_make_ranges_wider():
    running, *rest = busy()
    running["stay_chance_permille"] = [min(each, 0) for each in running["stay_chance_permille"]]
    found = town(running, *rest)
    sure = outlooks(*found, plan(), {}, n_runs=60)["plan"].running[24]
    unsure = outlooks(*found, plan(), {}, n_runs=60, spread={"staff_transfer": (0, 1)})["plan"].running[24]
    assert unsure.high - unsure.low > sure.high - sure.low


def test_the_own_data_tell_turnover_dropping_out_and_whether_organisations_stay():
    _, known = town(*busy())
    told = own_values(known)
    assert 0.1 < told["turnover"] < 0.3
    assert told["stay_chance"] == pytest.approx(5 / 6)
    assert 0 <= told["drop_out"] < 0.1
    assert own_values(known, least=10**6) == {}


def test_who_went_to_another_law_is_not_said_to_have_dropped_out():
    _, known = town(*busy())
    ended = known.ended.copy()
    ended[POLICY] += ended.sum()
    assert "drop_out" not in own_values(replace(known, ended=ended))
