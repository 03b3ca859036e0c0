"""Tests of plans on their way out: few people are never seen, alone or between two alternatives."""

from dataclasses import replace

import pytest
from tests.unit.disclosure.impacts.made_tests import BASIS, EXPOSED, PLAN, made, touching

from bestendig.disclosure import Ledger, release_impact
from bestendig.disclosure.impacts.coarse import nearest, step_of
from bestendig.errors import NotAllowed
from bestendig.model.plan import Lot, Targets, Touches


def shown(test=None, **given):
    return release_impact(test or made(), **given).value


def with_exposure(**changes):
    return made(replace(EXPOSED, **changes))


def test_counts_of_people_are_multiples_of_the_threshold():
    exposure = shown().exposure
    assert (exposure.n_clients, exposure.n_touched_clients) == (800, 200)
    assert (exposure.n_relationships, exposure.n_touched) == (1210, 300)
    assert exposure.basis.is_rounded
    assert exposure.basis.largest_professional_share is None


def test_shares_of_people_come_in_steps_of_five_people():
    exposure = shown().exposure
    assert (exposure.second_face, exposure.household_change, exposure.handed_over) == (0.45, 0.0, 0.2)
    assert (exposure.years_so_far, exposure.median_years) == (2.3, 1.5)


def test_what_is_expected_comes_in_two_digits_at_most():
    outlook = shown().outlooks[0]
    assert outlook.running[12].middle == 0.66
    assert outlook.same_face.middle == 2.3
    assert outlook.restored.middle == 30.0
    assert outlook.untouched[12].middle == 0.8
    assert [each.month for each in outlook.curve] == [0, 3, 6, 9, 12]


def test_a_difference_between_alternatives_is_no_finer_than_the_alternatives():
    difference = shown().differences[0]
    assert difference.running[12].middle == -0.12
    assert (difference.same_face.middle, difference.new_faces.middle) == (-0.3, 0.2)


def test_hours_of_handing_over_do_not_tell_of_how_many_people():
    hours = shown().outlooks[0].hours
    assert hours["warm_handover"].middle == 240.0
    assert hours["tender"].middle == 1801.0


def test_ties_of_a_few_are_hidden_and_public_facts_are_not():
    losses = {each.kind: (each.n, each.n_touched) for each in shown().exposure.losses}
    assert losses == {
        "client_relationships": (1210, 300),
        "collaboration_ties": (40, None),
        "facilities": (9, 2),
        "running_projects": (None, None),
    }


def test_small_bars_of_the_lengths_join_their_neighbours():
    bars = [(part.label.nl, part.n_clients) for part in shown().exposure.lengths]
    assert bars == [("0 t/m 1", 40), ("2", 90), ("3", 70)]


def test_an_earlier_plan_about_a_few_keeps_its_name_only():
    assert [(each.running_after_year, each.n_clients) for each in shown().earlier] == [
        (0.55, 190),
        (None, None),
    ]


def test_what_the_own_data_say_of_colleagues_needs_five_of_them():
    names = {each.card.name: each.value for each in shown().assumptions if each.basis == "own_data"}
    assert names == {"turnover": 0.17, "warm_handover": 0.33}
    few = shown(with_exposure(basis=replace(BASIS, n_professionals=4)))
    assert [each.card.name for each in few.assumptions if each.basis == "own_data"] == ["warm_handover"]


def test_the_caseload_of_few_receiving_colleagues_is_not_shown():
    few = made(capacity=replace(made().capacity, receiving_professionals=4))
    assert shown(few).capacity.caseload_per_fte is None
    assert shown().capacity.caseload_per_fte == 21.4


HIDDEN = {
    "few touched": {"n_touched_clients": 9},
    "few relationships": {"n_touched": 9},
    "few left untouched": {"n_touched_clients": 795},
    "few relationships left": {"n_touched": 1200},
    "few professionals": {"basis": replace(BASIS, n_professionals=2)},
    "mostly one professional": {"basis": replace(BASIS, largest_professional_share=0.8)},
    "spread not known": {"basis": replace(BASIS, largest_professional_share=None)},
}


@pytest.mark.parametrize("changes", HIDDEN.values(), ids=HIDDEN)
def test_a_test_about_a_few_shows_only_the_plan_and_why(changes):
    test = shown(with_exposure(**changes))
    assert test.state == "hidden"
    assert test.reason.nl
    assert test.plan.intended_gain
    assert (test.outlooks, test.differences, test.earlier, test.exposure.losses) == ((), (), (), ())
    assert {value for name, value in counts(test.exposure).items()} == {0}


def counts(exposure):
    return {name: getattr(exposure, name) for name in exposure.__slots__ if name.startswith("n_t")}


def test_everybody_touched_is_no_small_rest():
    assert shown(with_exposure(n_touched_clients=803, n_touched=1207)).state == "shown"


def lots_of(*sizes):
    lots = tuple(Lot(str(n), Touches(areas=(f"buurt {n}",)), 0.5) for n in range(2))
    plan = replace(PLAN, kind="tender", lots=lots)
    return made(replace(EXPOSED, n_by_lot=sizes), plan)


def test_a_lot_of_a_few_hides_the_test():
    assert shown(lots_of(104, 100)).state == "shown"
    assert shown(lots_of(200, 4)).state == "hidden"


def test_a_lot_of_nobody_hides_nothing(tmp_path):
    assert shown(lots_of(204, 0), ledger=Ledger(tmp_path / "ledger")).state == "shown"


def test_lots_of_which_nobody_knows_how_many_hide_the_test():
    assert shown(lots_of()).state == "hidden"


@pytest.mark.parametrize("ledger", [True, False])
def test_the_departure_of_one_colleague_never_reaches_the_table(tmp_path, ledger):
    plan = replace(PLAN, kind="professional_leaves", touches=Touches(professional="10482"))
    with pytest.raises(NotAllowed) as refused:
        release_impact(made(plan=plan), ledger=Ledger(tmp_path / "ledger") if ledger else None)
    assert "10482" not in refused.value.words("nl") + refused.value.words("en")
    assert not (tmp_path / "ledger").exists()


def test_a_released_test_comes_back_as_it_is():
    first = shown()
    assert shown(first) == first


@pytest.fixture
def ledger(tmp_path):
    return Ledger(tmp_path / "ledger")


WHOLE = (803, 1207)


def test_two_plans_that_differ_by_a_small_organisation_are_not_both_shown(ledger):
    assert shown(touching(("A", "B"), 204, 303, WHOLE), ledger=ledger).state == "shown"
    assert shown(touching(("A", "B", "C"), 208, 309, WHOLE), ledger=ledger).state == "hidden"
    assert shown(touching(("A", "B", "D"), 240, 345, WHOLE), ledger=ledger).state == "shown"


def test_the_same_test_keeps_its_answer(ledger, tmp_path):
    small, large = touching(("A",), 204, 303, WHOLE), touching(("A", "C"), 208, 309, WHOLE)
    first = [shown(each, ledger=ledger) for each in (small, large)]
    again = [shown(each, ledger=Ledger(tmp_path / "ledger")) for each in (small, large)]
    assert again == first
    assert len((tmp_path / "ledger").read_text().splitlines()) == 2


def test_a_contract_within_an_organisation_is_compared_with_it(ledger):
    assert shown(touching(("A",), 204, 303, WHOLE), ledger=ledger).state == "shown"
    contract = touching((), 200, 297, WHOLE, contracts=("C-1",))
    assert shown(contract, ledger=ledger).state == "hidden"


def test_one_law_within_an_organisation_is_compared_with_it(ledger):
    assert shown(touching(("A",), 204, 303, WHOLE), ledger=ledger).state == "shown"
    of_one_law = touching(("A",), 199, 296, WHOLE)
    touches = replace(of_one_law.plan.touches, law="wmo")
    narrowed = replace(of_one_law, plan=replace(of_one_law.plan, touches=touches))
    assert shown(narrowed, ledger=ledger).state == "hidden"


def test_one_more_set_of_which_only_lots_are_counted_does_no_harm(ledger):
    assert shown(lots_of(104, 100), ledger=ledger).state == "shown"
    assert shown(lots_of(104, 100), ledger=ledger).state == "shown"


def test_plans_about_other_people_may_happen_to_touch_as_many(ledger):
    assert shown(touching(("A",), 204, 303, WHOLE), ledger=ledger).state == "shown"
    assert shown(touching(("B",), 207, 306, WHOLE), ledger=ledger).state == "shown"
    assert shown(touching((), 203, 300, WHOLE, areas=("Noord",)), ledger=ledger).state == "shown"


def test_a_few_do_not_follow_from_three_overlapping_plans(ledger):
    sizes = {("A", "B"): 140, ("A", "C"): 86, ("B", "C"): 64}  # A 81, B 59, C 5
    states = [shown(touching(names, n, n, WHOLE), ledger=ledger).state for names, n in sizes.items()]
    assert states == ["shown", "shown", "hidden"]


def test_a_few_do_not_follow_from_lots_beside_a_plan(ledger):
    lots = tuple(Lot(name, Touches(organisations=(name,)), 0.5) for name in "AB")
    plan = replace(PLAN, kind="tender", touches=Touches(), lots=lots)
    divided = made(replace(EXPOSED, n_by_lot=(104, 100)), plan)
    assert shown(divided, ledger=ledger).state == "shown"
    assert shown(touching(("A", "B", "C"), 208, 309, WHOLE), ledger=ledger).state == "hidden"


def test_two_spellings_of_one_name_are_one(ledger):
    def known(*numbers):
        return Targets(organisations=numbers)

    assert shown(touching(("De Brug",), 204, 303, WHOLE), ledger=ledger, targets=known(1)).state == "shown"
    coded = touching(("9900001", "C"), 208, 309, WHOLE)
    assert shown(coded, ledger=ledger, targets=known(1, 3)).state == "hidden"


def test_another_day_or_data_version_is_another_matter(ledger):
    assert shown(touching(("A",), 204, 303, WHOLE), ledger=ledger).state == "shown"
    later = replace(
        touching(("A",), 208, 309, WHOLE), provenance=replace(made().provenance, data_version="v2")
    )
    assert shown(later, ledger=ledger).state == "shown"


@pytest.mark.parametrize("n", [10, 40, 200, 1000, 50_000])
def test_one_step_stands_for_five_people_of_those_counted(n):
    step = step_of(n, 5)
    assert step * n >= 5
    assert nearest(0.3333, step) == pytest.approx(0.3333, abs=step / 2)
