"""The exposure of a plan in the drawn town, counted by hand."""

from functools import cache

import pytest
from tests.unit.impact.exposing.drawn_plans import (
    ANKER,
    COR,
    DORP,
    KOMPAS,
    LINDE,
    NOORD,
    ON,
    SAMIRA,
    Town,
    helps,
    world,
)

from bestendig.model.period import day_of
from bestendig.model.plan import Targets


@cache
def town():
    """The drawn town."""
    return Town()


@cache
def of_kompas():
    """The exposure of a plan about one organisation."""
    return town().exposure(Targets(organisations=(KOMPAS,)))


def losses(exposure):
    """Per kind: how many there are, how many are touched."""
    return {loss.kind: (loss.n, loss.n_touched) for loss in exposure.losses}


def test_who_is_touched():
    found = of_kompas()
    assert (found.n_relationships, found.n_clients) == (9, 7)
    assert (found.n_touched, found.n_touched_clients) == (6, 5)
    assert found.reference_day == day_of(ON)


def test_how_long_they_have_lasted():
    days = [50, 100, 400, 900, 2_000, 3_000]
    assert of_kompas().years_so_far == pytest.approx(sum(days) / 6 / 365.2425)
    assert of_kompas().median_years == pytest.approx((400 + 900) / 2 / 365.2425)


def test_of_an_odd_number_the_middle_one_is_the_median():
    assert town().exposure(Targets(teams=(NOORD,), areas=(1,), law="wmo")).median_years == pytest.approx(
        (400 + 900) / 2 / 365.2425
    )
    assert town().exposure(Targets(professional=COR, law="wmo")).median_years == pytest.approx(50 / 365.2425)


def test_every_touched_client_is_in_one_class_of_length_by_the_longest():
    found = of_kompas()
    assert [part.n_clients for part in found.lengths] == [2, 0, 1, 2]


def test_shares_are_of_touched_clients():
    found = of_kompas()
    assert found.second_face == 1 / 5
    assert found.household_change == 2 / 5
    assert found.handed_over == 1 / 5


def test_a_second_face_that_goes_with_the_first_one_does_not_count_unless_chance_takes_some():
    targets = Targets(organisations=(KOMPAS,))
    assert town().exposure(targets, "contract_ends").second_face == 1 / 5
    assert town().exposure(targets, "turnover_rises").second_face == 3 / 5
    assert town().exposure(Targets(professional=SAMIRA)).second_face == 1 / 2
    assert town().exposure(Targets()).second_face == 3 / 7


def test_what_it_rests_on():
    basis = of_kompas().basis
    assert (basis.n_clients, basis.n_relationships, basis.n_professionals, basis.n_organisations) == (
        5,
        6,
        3,
        1,
    )
    assert basis.largest_professional_share == 2 / 6
    assert basis.largest_organisation_share == 1.0
    assert basis.share_registered == 1.0


def test_a_plan_that_touches_nobody_has_no_shares():
    found = town().exposure(Targets(organisations=(77,)))
    assert (found.n_touched, found.years_so_far, found.median_years, found.second_face) == (
        0,
        None,
        None,
        None,
    )
    assert found.basis.largest_professional_share is None


def test_relationships_and_facilities_that_hang_on_an_organisation():
    assert losses(of_kompas())["client_relationships"] == (9, 6)
    assert losses(of_kompas())["facilities"] == (3, 1)
    assert losses(town().exposure(Targets(organisations=(LINDE, ANKER))))["facilities"] == (3, 2)


def test_more_people_leaving_closes_no_facility():
    assert losses(town().exposure(Targets()))["facilities"] == (3, 0)


def test_a_facility_that_serves_others_too_does_not_hang_on_a_plan_for_one_area():
    more = {"client_id": 4, "organisation_id": KOMPAS, "first_day": ON - 10, "last_day": None, "law": "wmo",
            "product_category": "02"}  # fmt: skip
    found = Town(care_episodes=[*world()["care_episodes"], more])
    assert losses(found.exposure(Targets(organisations=(KOMPAS,), areas=(DORP,))))["facilities"] == (3, 0)


def test_a_presence_is_a_facility_of_the_organisation_that_employs():
    present = [
        {"professional_id": SAMIRA, "area_id": DORP, "first_day": ON - 10, "last_day": None},
        {"professional_id": COR, "area_id": DORP, "first_day": ON - 10, "last_day": ON - 1},
    ]  # fmt: skip
    found = Town(care_episodes=None, presences=present)
    assert losses(found.exposure(Targets(organisations=(KOMPAS,))))["facilities"] == (1, 1)
    assert losses(found.exposure(Targets(organisations=(LINDE,))))["facilities"] == (1, 0)


def test_two_people_with_two_cases_in_common_have_a_tie_and_with_one_they_have_none():
    assert losses(of_kompas())["collaboration_ties"] == (0, 0)
    rows = [*world()["assignments"], helps(SAMIRA, 3, 20)]
    more = Town(assignments=rows)
    assert losses(more.exposure(Targets(organisations=(KOMPAS,))))["collaboration_ties"] == (1, 1)
    assert losses(more.exposure(Targets(organisations=(LINDE,))))["collaboration_ties"] == (1, 0)


def test_one_case_less_of_three_leaves_a_tie():
    rows = [*world()["assignments"], helps(SAMIRA, 3, 20), helps(SAMIRA, 6, 20), helps(2, 6, 20)]
    found = Town(assignments=rows).exposure(Targets(professional=SAMIRA, areas=(DORP,)))
    assert losses(found)["collaboration_ties"] == (1, 0)


def test_a_programme_is_touched_by_its_name_its_area_and_the_one_it_follows():
    assert losses(town().exposure(Targets(programmes=(2,))))["running_projects"] == (3, 1)
    assert losses(town().exposure(Targets(areas=(DORP,))))["running_projects"] == (3, 1)
    assert losses(town().exposure(Targets(programmes=(4,))))["running_projects"] == (3, 1)


def test_what_the_data_cannot_tell_is_said():
    by_programme = {loss.kind: loss for loss in town().exposure(Targets(programmes=(2,))).losses}
    assert not by_programme["client_relationships"].is_known
    assert by_programme["client_relationships"].n_touched is None
    assert by_programme["running_projects"].is_known
    of_body = {loss.kind: loss for loss in of_kompas().losses}
    assert not of_body["running_projects"].is_known
    without = Town(care_episodes=None).exposure(Targets(organisations=(KOMPAS,)))
    assert {loss.kind: loss.is_known for loss in without.losses}["facilities"] is False
