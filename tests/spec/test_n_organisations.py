"""The number of organisations."""

from bestendig.measures.relational.n_organisations import n_organisations

WHERE = {"A": "Zorg", "B": "Zorg", "C": "Welzijn"}


def test_three_people_of_two_organisations(spec):
    spec(n_organisations, {1: "ABC"}, {1: 2}, organisations=WHERE)


def test_the_question_with_whom_need_not_be_asked(spec):
    spec(n_organisations, {1: "AC"}, {1: 2}, organisations=WHERE, with_whom="organisation")


def test_an_unknown_organisation_is_not_counted(spec):
    spec(n_organisations, {1: "AD", 2: "D"}, {1: 1, 2: None}, organisations=WHERE)


def test_someone_who_moves_to_another_organisation_brings_a_second_one(spec):
    moved = {"A": "Zorg", "A2": "Welzijn"}
    spec(n_organisations, {1: [("2024-01-01", "A"), ("2024-01-02", "A2")]}, {1: 2}, organisations=moved)


def test_only_organisations_of_the_period(spec):
    history = [("2023-12-31", "C"), ("2024-01-01", "A")]
    spec(n_organisations, {1: history}, {1: 1}, organisations=WHERE, period="2024")


def test_organisations_of_each_year(spec):
    history = [("2023-12-31", "C"), ("2024-01-01", "A"), ("2024-06-01", "C")]
    spec(n_organisations, {1: history}, {(1, 2023): 1, (1, 2024): 2}, organisations=WHERE, by=["year"])
