"""How often the next contact was with the same person."""

from bestendig.measures.relational.secon import secon


def test_one_of_two_steps_is_with_the_same_person(spec):
    spec(secon, {1: "AAB", 2: "ABB"}, {1: 1 / 2, 2: 1 / 2})


def test_one_contact_is_no_step(spec):
    spec(secon, {1: "A"}, {1: None})


def test_taking_turns_is_zero_however_few_people_there_are(spec):
    spec(secon, {1: "ABABABAB"}, {1: 0})


def test_the_order_within_a_day_is_that_of_the_delivery_not_of_a_number(spec):
    spec(secon, {1: "B(AB)", 2: "B(BA)"}, {1: 0, 2: 1 / 2})


def test_by_event_the_same_person_twice_a_day_is_a_step(spec):
    spec(secon, {1: "(AA)B"}, {1: 1 / 2}, counted_by="event")


def test_steps_do_not_cross_a_year(spec):
    history = [("2023-11-01", "A"), ("2023-12-01", "B"), ("2024-01-01", "B"), ("2024-02-01", "B")]
    spec(secon, {1: history}, {(1, 2023): 0, (1, 2024): 1}, by=["year"])


def test_the_unit_tests_of_recoca(spec):
    """cfu288/RECOCA, unit tests (MIT); also with rows out of order."""
    spec(secon, {1: "AAB", 2: "ABB", 3: "ABC", 4: "AAA", 5: "AB" * 50}, {1: 0.5, 2: 0.5, 3: 0, 4: 1, 5: 0})
    shuffled = [("2023-01-04", "Dr1"), ("2023-01-01", "Dr2"), ("2023-01-03", "Dr1"), ("2023-01-02", "Dr1")]
    spec(secon, {1: shuffled, 2: [shuffled[0], *shuffled[1:3]]}, {1: 2 / 3, 2: 1 / 2})


def test_the_example_of_a_home_care_scheduler(spec):
    """Documentation of a Swedish home-care scheduler, printed .27."""
    spec(secon, {1: "AABACAADAABA"}, {1: 0.27}, tolerance=0.006)
