"""How unpredictable it is whom a client will see, in bits."""

from bestendig.measures.relational.visit_entropy import visit_entropy


def test_two_people_in_turn_are_one_bit(spec):
    spec(visit_entropy, {1: "ABAB"}, {1: 1})


def test_one_contact_is_no_surprise(spec):
    spec(visit_entropy, {1: "A", 2: "AAAA"}, {1: 0, 2: 0})


def test_four_people_evenly_are_two_bits(spec):
    spec(visit_entropy, {1: "ABCD"}, {1: 2})


def test_three_to_one(spec):
    spec(visit_entropy, {1: "AAAB"}, {1: 0.8112781244591328})


def test_many_people_add_up_to_the_logarithm_of_their_number(spec):
    spec(visit_entropy, {1: "ABCDEFGH" * 3}, {1: 3})


def test_by_organisation(spec):
    bodies = {"A": "Zorg", "B": "Zorg", "C": "Welzijn", "D": "Welzijn"}
    spec(visit_entropy, {1: "ABCD"}, {1: 1}, organisations=bodies, with_whom="organisation")
