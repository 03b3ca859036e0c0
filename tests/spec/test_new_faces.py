"""How many new faces came."""

from bestendig.measures.relational.new_faces import new_faces


def test_everyone_is_new_once(spec):
    spec(new_faces, {1: "ABA"}, {1: 2})


def test_the_only_contact_is_with_a_new_face(spec):
    spec(new_faces, {1: "A"}, {1: 1})


def test_who_was_met_before_the_period_is_not_new(spec):
    history = [("2023-10-01", "A"), ("2024-01-05", "A"), ("2024-02-05", "B")]
    spec(new_faces, {1: history}, {1: 1}, period="2024")


def test_no_new_face_is_zero_not_nothing(spec):
    spec(new_faces, {1: [("2023-10-01", "A"), ("2024-01-05", "A")]}, {1: 0}, period="2024")


def test_who_stays_away_for_more_than_a_year_is_new_again(spec):
    history = [("2022-01-01", "A"), ("2023-01-01", "A"), ("2024-01-02", "A")]
    spec(new_faces, {1: history}, {1: 2})


def test_months_add_up_to_their_year(spec):
    history = [("2024-01-01", "A"), ("2024-02-01", "A"), ("2024-02-02", "B")]
    spec(new_faces, {1: history}, {(1, 24288): 1, (1, 24289): 1}, by=["month"])
    spec(new_faces, {1: history}, {(1, 2024): 2}, by=["year"])
