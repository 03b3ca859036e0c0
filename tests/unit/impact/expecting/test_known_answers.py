"""What can be worked out on paper comes out of the simulation."""

import math
from dataclasses import replace
from datetime import date

import numpy as np
import pytest
from tests.unit.impact.expecting.drawn_towns import CALM, ON, counted, outlooks, plan, rows, town

from bestendig.impact.expecting.agreements import agreements
from bestendig.impact.expecting.assuming import values
from bestendig.impact.expecting.bands import BANDS
from bestendig.impact.expecting.batch import CODE, batch, lives
from bestendig.impact.expecting.drawing import Drawer
from bestendig.impact.expecting.faces import faces
from bestendig.impact.expecting.happening import MONTH, Situation, happening
from bestendig.impact.expecting.parts import parts

N = 60_000
LONG = 1e6


def made(found, known, runs=1, **assumed):
    """A batch of a town, and its touched relationships."""
    places = np.arange(runs)
    used = values(CALM | assumed, {}, 1, places)
    drawn = batch(found, Drawer(known, found).draw(1, places, used), used, 1, places)
    return drawn, lives(drawn, found, parts(found)["touched"])


def test_independent_causes_share_the_mean_and_the_endings():
    rates = {"help_ended": 4_000, "relational": 2_500, "organisational": 2_000, "unknown": 1_500}
    found, known = town(rows(N), counted(**rates))
    _, own = made(found, known)
    total = sum(rates.values()) / 10**7
    assert own.own.mean() == pytest.approx(1 / total, abs=3 / total / math.sqrt(N))
    for level in ("relational", "organisational", "unknown"):
        share = rates[level] / 10**4
        error = math.sqrt(share * (1 - share) / N)
        assert (own.level == CODE[level]).mean() == pytest.approx(share, abs=3 * error)


def contract_clock(length, loss, pace):
    """The mean length of relationships that begin at any moment of a contract.

    Until the first end V, uniform: (1 - e^-xV) / x, with mean (1 - A) / x. From a won end on M, of which each
    further contract is (1 - p) e^-xL as likely as the one before.
    """
    stays = math.exp(-pace * length)
    until_end, from_end = (1 - stays) / (pace * length), (1 - stays) / (pace * (1 - (1 - loss) * stays))
    return (1 - until_end) / pace + (1 - loss) * until_end * from_end


@pytest.mark.parametrize(("years", "loss"), [(1, 0.35), (2, 0.2), (4, 0.5), (8, 0.35)])
def test_the_clock_of_contracts_gives_the_closed_form(years, loss):
    length, pace = years * 365.25, 1 / 700
    phase = (np.arange(N) + 0.5) / N * length
    running = rows(N, contract_id=np.arange(N), contract_last_day=np.round(phase).astype(int) + ON - 1)
    found, known = town(running, counted(days=7 * 10**6, relational=10**4))
    drawn, own = made(found, known, stay_chance=1 - loss)
    situation = Situation(plan(), 0.0, 0.0, found.slots, drawn.values, np.ones((1, len(found.slots.last))))
    came = happening("plan", situation)
    came = replace(
        came, first=np.concatenate([[np.inf], phase]), period=np.full(N + 1, length), ramp=None,
        after=None,
    )  # fmt: skip
    left = np.full((1, N), np.inf, dtype=np.float32)
    now = faces(drawn, own, came, agreements(found.slots, came, 9_000, 1, drawn.runs), left, 9_000)
    error = float(now.end.std()) / math.sqrt(N)
    assert float(now.end.mean(dtype=float)) == pytest.approx(
        contract_clock(length, loss, pace), abs=3 * error
    )
    ended = 1 - pace * contract_clock(length, loss, pace)
    assert (now.level == CODE["policy"]).mean() == pytest.approx(ended, abs=0.01)


@pytest.mark.parametrize("age", [0, 200])
def test_without_a_plan_todays_curve_comes_back(age):
    per_band = (4, 3, 2, 1)
    found, known = town(rows(N, age_days=age), counted(days=10**7, per_band=per_band, relational=5_000))
    told = outlooks(found, known, plan("team_merged"), CALM, n_runs=1)["do_nothing"]

    def lived(day):
        widths = np.diff(np.minimum([*BANDS, LONG], day))
        return float((widths * per_band).sum()) * 5e-4

    for ahead in told.curve:
        share = math.exp(lived(age) - lived(age + ahead.month * MONTH))
        error = math.sqrt(share * (1 - share) / N)
        assert ahead.running.middle == pytest.approx(share, abs=3.5 * error + 1e-9)


def test_faces_that_follow_each_other_come_as_often_as_the_hazard_says():
    found, known = town(rows(20_000), counted(days=10**7, relational=20_000))
    told = outlooks(found, known, plan("team_merged", horizon=120), CALM, n_runs=1)["do_nothing"]
    expected = 0.002 * 120 * MONTH
    assert told.new_faces.middle == pytest.approx(expected, abs=3 * math.sqrt(expected / 20_000))


def test_where_nothing_else_happens_exactly_what_is_touched_and_lost_is_lost():
    lots = np.arange(900) % 3
    running = rows(
        900, lot=np.where(lots == 2, -1, lots), is_touched=lots < 2, contract_id=lots,
        stay_chance_permille=np.where(lots == 0, 0, np.where(lots == 1, 1_000, -1)),
    )  # fmt: skip
    told = outlooks(*town(running), plan(), CALM, n_runs=20)["plan"]
    assert told.running[60].low == told.running[60].high == 0.5
    assert told.untouched[60].low == told.untouched[60].high == 1
    assert told.new_faces.low == told.new_faces.high == 0.5
    years = 0.5 * 5 + 0.5 * 366 / (12 * MONTH)
    assert told.same_face.middle == pytest.approx(years, abs=1e-6)
    assert sum(each.middle for each in told.other_face.values()) == pytest.approx(5 - years, abs=1e-6)


def test_who_follows_colleagues_that_move_along_keeps_the_face():
    running = rows(4_000, professional_id=np.arange(4_000) // 4, stay_chance_permille=0, lot=0)
    assumed = CALM | {"staff_transfer": 0.5, "follow": 0.8}
    told = outlooks(*town(running), plan(), assumed, n_runs=1)["plan"]
    assert told.running[60].middle == pytest.approx(0.4, abs=3 * math.sqrt(0.25 / 1_000))


def test_as_many_organisations_go_on_as_the_plan_says():
    running = rows(1_000, organisation_id=np.arange(1_000) % 5, contract_id=np.arange(1_000) % 5)
    told = outlooks(*town(running), plan("organisations_reduced", into=2), CALM, n_runs=30)["plan"]
    assert told.running[60].low == pytest.approx(0.4)
    assert told.running[60].high == pytest.approx(0.4)


def test_help_that_may_be_finished_ends_so_many_months_later():
    running = rows(50, stay_chance_permille=0, lot=0)
    assumed = CALM | {"right_to_finish": 1, "finish_months": 12}
    told = {
        ahead.month: ahead.running.middle for ahead in outlooks(*town(running), plan(), assumed)["plan"].curve
    }
    assert told[24] == 1
    assert told[27] == 0


def test_a_departure_that_is_recorded_ends_the_relationships_on_its_day():
    running = rows(40, professional_id=5, has_second_face=np.arange(40) < 10)
    assumed = CALM | {"known_successor": 1, "drop_out": 0.5, "warm_handover": 0}
    told = outlooks(*town(running), plan("professional_leaves", date(2020, 7, 1)), assumed, n_runs=400)[
        "plan"
    ]
    assert told.running[12].high == 0
    assert told.dropped_out.middle == pytest.approx(0.5, abs=0.05)
    assert told.new_faces.middle == pytest.approx(0.5 * 0.75, abs=0.05)
