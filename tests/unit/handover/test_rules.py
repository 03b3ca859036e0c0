"""What the proposal always does: pins, exclusions, wishes, limits, households, and no difference by order."""

import random
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.unit.handover.plain_rules import ORDERS, costs
from tests.unit.handover.small import DAY, case, first, person, receiver, tie, variants, who
from tests.unit.handover.towns import PROVENANCE, drawn_case

from bestendig.errors import ConfigError, InputError
from bestendig.handover import pin, propose

SEEDS = st.integers(0, 10**6)


@settings(max_examples=12, deadline=None)
@given(SEEDS)
def test_the_order_of_rows_does_not_matter(seed):
    one, chance = drawn_case(seed, n_persons=9, n_receivers=5), random.Random(seed)
    shuffled = [chance.sample(rows, len(rows)) for rows in (one.persons, one.receivers, one.ties)]
    other = replace(one, persons=tuple(shuffled[0]), receivers=tuple(shuffled[1]), ties=tuple(shuffled[2]))
    for left, right in zip(
        propose(one, PROVENANCE).variants, propose(other, PROVENANCE).variants, strict=True
    ):
        assert set(left.placements) == set(right.placements)
        assert (left.prices, left.certificate) == (right.prices, right.certificate)


@settings(max_examples=8, deadline=None)
@given(SEEDS)
def test_other_names_do_not_change_what_it_costs(seed):
    one = drawn_case(seed, n_persons=8, n_receivers=4, households_together=False)
    new = {each.professional: f"X{9 - number}" for number, each in enumerate(one.receivers)}
    persons = [
        replace(
            each, current=new.get(each.current, each.current), wish=new.get(each.wish, ""),
            rather_not=tuple(new[name] for name in each.rather_not),
        )
        for each in one.persons
    ]  # fmt: skip
    other = replace(
        one,
        persons=tuple(persons),
        receivers=tuple(replace(each, professional=new[each.professional]) for each in one.receivers),
        ties=tuple(replace(each, professional=new[each.professional]) for each in one.ties),
    )
    for left, right in zip(
        propose(one, PROVENANCE).variants, propose(other, PROVENANCE).variants, strict=True
    ):
        totals = [
            costs(each, {row.client: row.professional for row in variant.placements})
            for each, variant in ((one, left), (other, right))
        ]
        assert [totals[0][goal] for goal in ORDERS[left.name]] == [
            totals[1][goal] for goal in ORDERS[left.name]
        ]


@settings(max_examples=12, deadline=None)
@given(SEEDS)
def test_pins_are_kept_and_what_is_excluded_is_never_proposed(seed):
    drawn = drawn_case(seed, n_persons=8, n_receivers=4)
    asked = pin(drawn, {"c0": "S-1", "c1": "S-2"})
    for variant in propose(asked, PROVENANCE).variants:
        placed = {row.client: row.professional for row in variant.placements}
        assert (placed["c0"], placed["c1"]) == ("S-1", "S-2")
        for each in asked.persons:
            assert each.pinned or placed[each.client] not in each.rather_not


def test_a_place_for_everyone_goes_before_a_known_face():
    asked = case([person("a"), person("b", needs=("x",))], [
        receiver("S-1", competences=("x",)), receiver("S-2", competences=("y",))
    ], [tie("a", "S-1")])  # fmt: skip
    assert who(asked) == {"a": "S-2", "b": "S-1"}


def test_a_wish_goes_before_the_known_faces_of_others_in_every_variant():
    asked = case(
        [person("a", wish="S-1"), person("b"), person("c")],
        [receiver("S-1", team="far"), receiver("S-2", 2)],
        [tie("b", "S-1", 9.0, is_former=True), tie("c", "S-1", 9.0)],
    )
    for variant in variants(asked):
        assert {row.client: row.professional for row in variant.placements}["a"] == "S-1"
        assert (variant.n_wishes, variant.n_wishes_met) == (1, 1)


def test_a_wish_gives_way_to_a_place_for_everyone():
    asked = case(
        [person("a", wish="S-1"), person("b", law="jeugdwet")],
        [receiver("S-1", laws=("wmo", "jeugdwet")), receiver("S-2", laws=("wmo",))],
    )
    placed = first(asked)
    assert placed["a"].professional == "S-2"
    assert not placed["a"].is_wish
    assert "vraagt om S-1" in placed["a"].warnings[0].nl


def test_a_wish_goes_before_the_language_and_tells_so():
    placed = first(case([person("a", wish="S-1", language="ar")], [receiver("S-1", languages=("nl",))]))
    assert placed["a"].is_wish
    assert "taal" in placed["a"].warnings[0].nl


def test_who_does_not_have_to_move_stays_also_where_it_is_too_full():
    asked = case(
        [person("a"), replace(person("b"), current="S-1", stays_if_possible=True)],
        [receiver("S-1", -2), receiver("S-2")],
        [tie("a", "S-1", 9.0), tie("b", "S-2", 9.0)],
    )
    assert who(asked) == {"a": "S-2", "b": "S-1"}


def test_the_former_professional_comes_before_a_stronger_tie():
    asked = case(
        [person("a")], [receiver("S-1"), receiver("S-2")],
        [tie("a", "S-1", 9.0), tie("a", "S-2", 0.1, is_former=True)],
    )  # fmt: skip
    assert who(asked) == {"a": "S-2"}


def test_the_reserve_stays_free():
    asked = case([person("a")], [receiver("S-1", 1)], reserve=0.1)
    placed = first(asked)["a"]
    assert placed.professional is None
    assert "10% van de plekken" in placed.limit.nl


def test_a_household_goes_together_before_known_faces():
    asked = case(
        [person("a", household="h"), person("b", household="h"), person("c")],
        [receiver("S-1", 2), receiver("S-2", 2)],
        [tie("a", "S-1"), tie("b", "S-2"), tie("c", "S-1")],
    )
    placed = who(asked)
    assert placed["a"] == placed["b"]
    apart = replace(asked, settings=replace(asked.settings, households_together=False))
    assert who(apart) == {"a": "S-1", "b": "S-2", "c": "S-1"}
    assert "1 meer een bekend gezicht" in variants(asked)[0].certificate.words.nl


def test_a_household_is_split_where_nobody_has_room_for_all():
    asked = case([person("a", household="h"), person("b", household="h")], [receiver("S-1"), receiver("S-2")])
    assert sorted(who(asked).values()) == ["S-1", "S-2"]


def test_who_joined_somebody_at_home_already_gets_the_rest_of_the_household():
    asked = case(
        [person("a", household="h", pinned="S-2"), person("b", household="h")],
        [receiver("S-1", 3), receiver("S-2", 3)], [tie("b", "S-1")],
    )  # fmt: skip
    assert who(asked) == {"a": "S-2", "b": "S-2"}


def test_a_heavy_case_takes_the_places_it_needs():
    asked = case([person("a", weight=2), person("b")], [receiver("S-1", 2), receiver("S-2", 1)])
    assert who(asked) == {"a": "S-1", "b": "S-2"}
    assert variants(asked)[0].loads == {"S-1": (8, 10, 10), "S-2": (9, 10, 10)}


@pytest.mark.parametrize(
    "day", [{"until_day": DAY - timedelta(1)}, {"from_day": DAY + timedelta(1)}], ids=str
)
def test_who_is_not_there_on_the_day_receives_nobody(day):
    assert who(case([person("a")], [receiver("S-1", 5, **day)])) == {"a": None}


def test_load_is_divided_fairly_among_equals():
    asked = case(
        [person(f"c{number}") for number in range(8)], [receiver(f"S-{number}", 6) for number in range(4)]
    )
    assert sorted(after for _, after, _ in variants(asked)[0].loads.values()) == [6, 6, 6, 6]


def test_an_empty_case_has_an_empty_proposal():
    for variant in variants(case([], [])):
        assert (variant.placements, variant.n_placed, variant.certificate.is_optimal) == ((), 0, True)


def test_a_name_that_occurs_twice_is_refused_without_saying_it():
    with pytest.raises(InputError) as caught:
        propose(case([person("geheim"), person("geheim")], []), PROVENANCE)
    assert caught.value.code == "handover_double"
    assert "geheim" not in str(caught.value)


def test_without_the_solver_the_way_to_get_it_is_told(monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "ortools.graph.python", None)
    with pytest.raises(ConfigError, match=r"pip install bestendig\[handover\]"):
        propose(case([person("a")], [receiver("S-1")]), PROVENANCE)
