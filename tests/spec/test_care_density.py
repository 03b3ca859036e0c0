"""How much the professionals around a client share clients."""

from bestendig.measures.relational.care_density import care_density


def test_two_people_who_share_two_clients(spec):
    spec(care_density, {1: "AB", 2: "BA"}, {1: 2, 2: 2})


def test_one_professional_is_no_pair(spec):
    spec(care_density, {1: "AAA"}, {1: None})


def test_people_who_share_only_this_client_give_one(spec):
    spec(care_density, {1: "ABC"}, {1: 1})


def test_how_often_they_came_does_not_matter(spec):
    spec(care_density, {1: "ABABAB", 2: "AB"}, {1: 2, 2: 2})


def test_clients_shared_in_another_year_do_not_count(spec):
    histories = {1: [("2024-01-01", "A"), ("2024-01-02", "B")], 2: [("2023-01-01", "A"), ("2023-01-02", "B")]}
    spec(care_density, histories, {1: 1}, period="2024")
    spec(care_density, histories, {(1, 2024): 1, (2, 2023): 1}, by=["year"])


def test_the_unit_tests_of_the_care_density_package(spec):
    """RobinDenz1/CareDensity, tests: five clients, sums of weights 5, 3, 3 over 3, 1, 1 pairs."""
    histories = {1: "ACD", 2: "AD", 3: "AD", 4: "D", 5: "C"}
    spec(care_density, histories, {1: 1.66667, 2: 3, 3: 3, 4: None, 5: None}, tolerance=1e-5)
