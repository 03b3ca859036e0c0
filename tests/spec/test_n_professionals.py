"""The number of faces."""

from bestendig.measures.relational.n_professionals import n_professionals


def test_two_faces_in_three_contacts(spec):
    spec(n_professionals, {1: "AAB"}, {1: 2})


def test_one_contact_is_one_face(spec):
    spec(n_professionals, {1: "A"}, {1: 1})


def test_who_returns_is_one_face(spec):
    spec(n_professionals, {1: "ABACA"}, {1: 3})


def test_nobody_knows_who_is_no_face(spec):
    spec(n_professionals, {1: "A?B??"}, {1: 2})


def test_faces_of_each_month(spec):
    history = [("2024-01-31", "A"), ("2024-02-01", "A"), ("2024-02-02", "B")]
    spec(n_professionals, {1: history}, {(1, 24288): 1, (1, 24289): 2}, by=["month"])


def test_a_client_without_contacts_in_the_period_is_not_there(spec):
    spec(n_professionals, {1: [("2023-12-31", "A")]}, {1: None}, period="2024")
