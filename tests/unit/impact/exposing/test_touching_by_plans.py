"""What each kind of plan touches in the drawn town."""

from functools import cache

import pytest
from tests.unit.impact.exposing.drawn_plans import (
    ANKER,
    BOB,
    COR,
    DIRK,
    DORP,
    EVA,
    KOMPAS,
    LINDE,
    NOORD,
    ON,
    SAMIRA,
    WIJK,
    ZUID,
    Town,
    world,
)

from bestendig.impact.exposing.touching import is_known
from bestendig.model.plan import Targets

OF_KOMPAS = {(1, SAMIRA), (2, SAMIRA), (2, BOB), (3, BOB), (4, COR), (5, COR)}
EVERYTHING = OF_KOMPAS | {(5, DIRK), (6, DIRK), (7, EVA)}


@cache
def town():
    """The drawn town."""
    return Town()


PLANS = {
    "contract_ends": (Targets(contracts=(1,)), OF_KOMPAS - {(5, COR), (3, BOB)}),
    "a contract that only the register of help tells": (Targets(contracts=(4,)), OF_KOMPAS - {(5, COR)}),
    "organisation_replaced": (Targets(organisations=(KOMPAS,)), OF_KOMPAS),
    "organisations_reduced": (Targets(organisations=(LINDE, ANKER)), {(5, DIRK), (6, DIRK), (7, EVA)}),
    "open_house_closed under one law": (Targets(organisations=(KOMPAS,), law="jeugdwet"), {(5, COR)}),
    "team_merged": (Targets(teams=(NOORD, ZUID)), OF_KOMPAS),
    "team_split": (Targets(teams=(NOORD,)), OF_KOMPAS - {(4, COR), (5, COR)}),
    "a team that only the job tells": (Targets(teams=(400,)), {(7, EVA)}),
    "area_redrawn": (Targets(areas=(DORP,)), {(4, COR), (5, COR), (5, DIRK), (6, DIRK)}),
    "area_redrawn of one team": (Targets(areas=(DORP,), teams=(ZUID,)), {(4, COR), (5, COR)}),
    "professional_leaves": (Targets(professional=SAMIRA), {(1, SAMIRA), (2, SAMIRA)}),
    "turnover_rises": (Targets(), EVERYTHING),
    "turnover_rises at one organisation": (Targets(organisations=(LINDE,)), {(5, DIRK), (6, DIRK)}),
    "contract_length of one law": (Targets(law="wmo"), EVERYTHING - {(5, COR)}),
    "programme_starts in an area": (Targets(areas=(WIJK,)), OF_KOMPAS - {(4, COR), (5, COR)}),
    "programme_ends of an organisation in an area": (
        Targets(programmes=(1,), organisations=(KOMPAS,)),
        {(4, COR), (5, COR)},
    ),
    "programme_ends of an organisation everywhere": (
        Targets(programmes=(1, 2), organisations=(LINDE,)),
        {(5, DIRK), (6, DIRK)},
    ),
    "project_renamed of which nobody knows whom it reaches": (Targets(programmes=(2,)), set()),
}


@pytest.mark.parametrize("plan", PLANS)
def test_a_plan_touches(plan):
    targets, expected = PLANS[plan]
    assert town().touched(targets) == expected


def test_each_lot_has_its_own_relationships_and_chance():
    targets = Targets(
        lots=((Targets(teams=(NOORD,)), 0.25), (Targets(organisations=(KOMPAS, LINDE)), 0.5)), law="wmo"
    )
    found = {key: (row["lot"], row["stay_chance_permille"]) for key, row in town().running(targets).items()}
    assert found[1, SAMIRA] == found[3, BOB] == (0, 250)
    assert found[4, COR] == found[6, DIRK] == (1, 500)
    assert found[5, COR] == found[7, EVA] == (-1, -1)
    assert town().touched(targets) == {key for key, (lot, _) in found.items() if lot >= 0}


def test_the_data_cannot_tell_whom_a_programme_alone_touches():
    assert not is_known(Targets(programmes=(1,)))
    assert is_known(Targets(programmes=(1,), areas=(DORP,)))
    assert not is_known(Targets(lots=((Targets(programmes=(1,)), 0.5),)))


def test_what_has_no_law_is_not_left_out_by_a_law():
    rows = [{**row, "law": None} for row in world()["assignments"]]
    assert Town(assignments=rows).touched(Targets(organisations=(LINDE,), law="jeugdwet")) == {
        (5, DIRK),
        (6, DIRK),
    }


def test_who_names_an_organisation_that_merged_means_what_it_went_up_in():
    merged = Town(organisations=[{"organisation_id": LINDE, "successor_id": ANKER}])
    expected = {(5, DIRK), (6, DIRK), (7, EVA)}
    assert merged.touched(Targets(organisations=(LINDE,))) == expected
    assert merged.touched(Targets(organisations=(ANKER,))) == expected


def test_between_two_contracts_the_last_to_end_is_behind_it_unless_help_or_the_plan_says_otherwise():
    rows = town().running()
    assert rows[1, SAMIRA]["contract_id"] == 1
    assert rows[3, BOB]["contract_id"] == 4
    assert town().running(Targets(contracts=(4,)))[1, SAMIRA]["contract_id"] == 4


def test_a_contract_without_an_end_has_no_last_day():
    rows = town().running()
    assert (rows[5, DIRK]["contract_id"], rows[5, DIRK]["contract_last_day"]) == (3, None)
    assert rows[5, COR]["contract_last_day"] == ON + 500
    assert rows[7, EVA]["contract_id"] is None


def test_with_organisations_no_professional_is_named():
    rows = Town("organisation").running(Targets(contracts=(3,)))
    assert {row["professional_id"] for row in rows.values()} == {None}
    assert {key for key, row in rows.items() if row["is_touched"]} == {(5, LINDE), (6, LINDE)}
