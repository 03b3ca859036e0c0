"""The share of contacts with someone met in the year before."""

from bestendig.measures.relational.known_professional_share import known_professional_share


def test_the_second_contact_with_someone_is_with_a_known_face(spec):
    spec(known_professional_share, {1: "ABA"}, {1: 1 / 2})


def test_a_first_contact_has_nothing_before_it(spec):
    spec(known_professional_share, {1: "A"}, {1: None})


def test_all_new_faces_are_zero_and_one_face_is_one(spec):
    spec(known_professional_share, {1: "ABCD", 2: "AAAA"}, {1: 0, 2: 1})


def test_who_was_met_before_the_period_is_known_in_it(spec):
    history = [("2023-10-01", "A"), ("2024-01-05", "A"), ("2024-02-05", "B")]
    spec(known_professional_share, {1: history}, {1: 1 / 2}, period="2024")


def test_a_year_without_contact_makes_strangers_again(spec):
    history = [("2022-01-01", "A"), ("2023-01-01", "A"), ("2024-01-02", "A"), ("2024-01-03", "A")]
    spec(known_professional_share, {1: history}, {1: 1}, period="2023")
    spec(known_professional_share, {1: history}, {1: 1}, period="2024")
    history[2] = ("2024-01-01", "B")
    spec(known_professional_share, {1: history}, {1: 0}, period="2024-01-01..2024-01-02")


def test_a_contact_a_day_too_long_ago_is_no_contact_before(spec):
    spec(known_professional_share, {1: [("2023-01-01", "A"), ("2024-01-02", "A")]}, {1: None})


def test_months_add_up_to_their_year(spec):
    history = [("2024-01-01", "A"), ("2024-01-02", "A"), ("2024-02-01", "B"), ("2024-02-02", "A")]
    spec(known_professional_share, {1: history}, {(1, 24288): 1, (1, 24289): 1 / 2}, by=["month"])
    spec(known_professional_share, {1: history}, {(1, 2024): 2 / 3}, by=["year"])
