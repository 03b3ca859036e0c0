"""Every kind of plan, beside every alternative, does what it says."""

import math

import pytest
from tests.unit.impact.expecting.drawn_towns import CALM, ON, busy, counted, outlooks, plan, rows, town

from bestendig.impact.expecting import expect
from bestendig.model.impact import Range
from bestendig.model.plan import ALTERNATIVES, PLAN_KINDS

DETAILS = {
    "organisations_reduced": {"into": 1}, "turnover_rises": {"rate": 0.6},
    "contract_length": {"years": 2, "extensions": 2, "horizon": 240},
}  # fmt: skip


def asked(kind):
    return plan(kind, **DETAILS.get(kind, {}))


def ranges(outlook):
    """Every range an outlook tells."""
    yield from outlook.running.values()
    yield from (ahead.running for ahead in outlook.curve)
    yield from (outlook.same_face, outlook.new_faces, outlook.dropped_out)
    yield from outlook.other_face.values()
    yield from outlook.hours.values()
    yield from outlook.untouched.values()


@pytest.mark.parametrize("kind", PLAN_KINDS)
def test_every_kind_has_an_answer_for_every_alternative(kind):
    found, differences = expect(*town(*busy()), asked(kind), {}, seed=1, n_runs=8)
    assert tuple(each.alternative for each in found) == ALTERNATIVES
    assert [each.against for each in differences] == list(ALTERNATIVES[1:])
    for outlook in found:
        assert set(outlook.running) == {12, 24, 60}
        for each in ranges(outlook):
            assert math.isfinite(each.middle)
            assert 0 <= each.low <= each.middle <= each.high
        assert all(each.high <= 1 for each in outlook.running.values())
        assert (outlook.note is None) == (outlook.alternative == "plan")


@pytest.mark.parametrize(
    "kind",
    ["team_merged", "team_split", "area_redrawn", "programme_ends", "project_renamed"],
)
def test_fewer_faces_stay_under_the_plan_than_without_it(kind):
    told = {each.alternative: each for each in expect(*town(*busy()), asked(kind), {}, seed=1, n_runs=40)[0]}
    assert told["plan"].same_face.middle < told["with_existing_parties"].same_face.middle
    if kind != "programme_ends":
        assert told["plan"].same_face.middle < told["do_nothing"].same_face.middle


def test_more_turnover_ends_relationships_sooner_and_a_warm_handover_keeps_people_in_help():
    told = outlooks(*town(*busy()), asked("turnover_rises"), {"drop_out": 0.4}, n_runs=40)
    assert told["plan"].same_face.middle < told["do_nothing"].same_face.middle
    assert told["with_existing_parties"].dropped_out.middle < told["plan"].dropped_out.middle


def test_a_programme_that_starts_adds_a_face_and_takes_some_over():
    assumed = CALM | {"adds_face": 0.5, "takes_over": 0.2}
    told = outlooks(*town(rows(4_000)), plan("programme_starts"), assumed, n_runs=1)
    assert told["plan"].new_faces.middle == pytest.approx(0.5, abs=0.03)
    assert told["plan"].running[60].middle == pytest.approx(0.9, abs=0.015)
    assert told["do_nothing"].new_faces.middle == 0


def test_longer_contracts_keep_more_faces():
    running = rows(800, contract_id=list(range(800)), organisation_id=list(range(800)))
    found = town(running, counted(days=10**6, relational=500))
    short, long = (
        outlooks(*found, plan("contract_length", years=years, horizon=240), CALM, n_runs=10)["plan"]
        for years in (1, 8)
    )
    assert short.same_face.middle < long.same_face.middle
    assert short.new_faces.middle > long.new_faces.middle


def test_extending_only_moves_what_the_plan_does():
    running = rows(500, stay_chance_permille=0, lot=0)
    told = outlooks(*town(running), plan(), CALM | {"extend_months": 24}, n_runs=1)
    assert told["plan"].running[24].middle == 0
    assert told["extend"].running[24].middle == 1
    assert told["extend"].running[60].middle == 0


def test_a_contract_that_nobody_does_anything_about_goes_on_as_often_as_contracts_did():
    running = rows(3_000, contract_id=list(range(3_000)), organisation_id=list(range(3_000)))
    contracts = {"organisation_id": [0], "n_ended": [4_000], "n_continued": [3_000]}
    told = outlooks(*town(running, contracts=contracts), plan("contract_ends"), CALM, n_runs=1)["do_nothing"]
    assert told.running[60].middle == pytest.approx(0.75, abs=0.03)


def test_unrest_before_the_date_makes_more_colleagues_leave_and_fear_counts_only_where_it_is_due():
    found = town(rows(4_000, stay_chance_permille=0, lot=0), counted(days=10**7, left=4_000))
    calm, restless = (
        outlooks(*found, plan(), CALM | {"anticipation_factor": factor}, n_runs=1)["plan"].running[12].middle
        for factor in (1, 3)
    )
    # the hazard rises from 1 to 3 times over the year: twice as much is lived through
    year = 4e-4 * 365.25
    assert calm == pytest.approx(math.exp(-year), abs=0.02)
    assert restless == pytest.approx(math.exp(-2 * year), abs=0.02)


def test_hours_are_told_of_the_purchase_and_of_warm_handovers():
    running = rows(100, stay_chance_permille=0, lot=0)
    assumed = CALM | {
        "bidders": 3, "tender_hours": 10, "tender_hours_municipality": 7, "talks_hours": 5,
        "warm_handover": 0.5, "warm_handover_hours": 4,
    }  # fmt: skip
    told = outlooks(*town(running), plan(), assumed, n_runs=5)
    assert told["plan"].hours["tender"].middle == 30
    assert told["plan"].hours["municipality"].middle == 7
    assert told["plan"].hours["warm_handover"] == Range(200, 200, 200)
    assert told["with_existing_parties"].hours["talks"].middle == 5
    assert "tender" not in told["with_existing_parties"].hours


def test_it_takes_as_long_to_know_new_faces_as_todays_are_known():
    running = rows(200, age_days=730, stay_chance_permille=0, lot=0)
    told = outlooks(*town(running), plan(), CALM, n_runs=3)
    assert told["plan"].restored.middle == pytest.approx(36, abs=3)
    assert told["with_existing_parties"].restored.middle == 0
    late = outlooks(*town(rows(200, age_days=5_000, stay_chance_permille=0, lot=0)), plan(), CALM, n_runs=3)
    assert late["plan"].restored is None


def test_people_whom_the_plan_does_not_touch_fare_the_same_without_it():
    running, *rest = busy()
    running["is_touched"] = [face == 100 for face in running["professional_id"]]
    told = outlooks(*town(running, *rest), plan("professional_leaves"), {}, n_runs=20)
    assert told["plan"].untouched == told["do_nothing"].untouched
    assert told["plan"].running[24].high == 0


def test_a_plan_that_touches_nobody_still_has_an_answer():
    told = outlooks(*town(rows(50, is_touched=False)), plan(), {}, n_runs=4)["plan"]
    assert told.running == {}
    assert told.untouched[12].middle > 0


def test_nobody_at_all_still_has_an_answer():
    told = outlooks(*town(rows(0)), plan(), {}, n_runs=4)["plan"]
    assert told.running == {}
    assert told.untouched == {}


def test_relationships_of_which_no_contract_is_known_outlast_those_of_others():
    known = [place % 2 == 0 for place in range(400)]
    running = rows(
        400, contract_id=[1 if one else None for one in known], is_touched=False,
        contract_last_day=[ON + 100 if one else None for one in known],
    )  # fmt: skip
    contracts = {"organisation_id": [1], "n_ended": [10**6], "n_continued": [0]}
    assumed = CALM | {"recruit_months": 3}
    counts = counted(days=10**6, relational=500, left=100)
    told = outlooks(*town(running, counts, contracts=contracts), plan(), assumed, n_runs=20)["plan"]
    alone = math.exp(-(6e-4) * 366)
    assert told.untouched[12].middle == pytest.approx(0.5 * alone, abs=0.05)


def test_a_town_of_which_nothing_was_counted_rests_on_assumptions():
    nothing = {name: [] for name in counted()}
    told = outlooks(*town(rows(4_000), nothing), plan("team_merged"), {"turnover": 0.2}, n_runs=2)[
        "do_nothing"
    ]
    assert told.running[12].middle == pytest.approx(1 - 0.2, abs=0.02)


def test_relationships_with_organisations_need_no_professional():
    running = rows(900, professional_id=None, organisation_id=[place % 3 for place in range(900)])
    counts = counted(days=10**6, clusters=(0, 1, 2), help_ended=300, relational=200)
    told = outlooks(*town(running, counts), plan("team_merged"), CALM | {"keeps_face": 1}, n_runs=4)["plan"]
    assert 0.9 < told.running[12].middle < 1
    assert told.new_faces.middle > 0
