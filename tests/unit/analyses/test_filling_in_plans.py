"""What a form for a plan gets from the front desk, and that a filled-in plan reads back."""

from datetime import date

from tests.made_town import made_town

from bestendig.analyses.impacts.filling import (
    assumption_cards,
    bodies_in,
    kind_of,
    plan_from,
    plan_kinds,
    plan_text,
)
from bestendig.model.plan import PLAN_KINDS, Plan, Touches


def test_every_kind_is_offered_with_its_assumptions():
    assert {card.kind for card in plan_kinds()} == set(PLAN_KINDS)
    assert kind_of("aanbesteding").kind == "tender"
    assert "stay_chance" in {card.name for card in assumption_cards("tender")}


def test_the_names_are_those_of_the_data_in_the_order_of_the_alphabet(tmp_path):
    found = bodies_in(made_town(tmp_path, 600, 3_000))
    assert found["organisation"]
    assert all(list(names) == sorted(names) for names in found.values())


def test_a_plan_from_a_form_reads_back_as_it_was_meant():
    plan = Plan("tender", "Nieuw", date(2027, 1, 1), "Korter wachten.", Touches(organisations=("De Brug",)))
    assert plan_from(plan_text(plan, "nl")) == plan
