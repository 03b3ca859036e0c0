"""Different professionals who come to a household in a week; 1 January 2024 was a Monday."""

from bestendig.measures.relational.household_hands import household_hands

HOME = {1: 70, 2: 70, 3: 80}


def test_two_people_in_one_home_with_three_faces_in_a_week(spec):
    spec(household_hands, {1: "AB", 2: "AC"}, {70: 3}, households=HOME)


def test_the_mean_over_weeks_with_a_contact(spec):
    """A and B in the first week, A in the second, nobody in the third."""
    spec(household_hands, {1: "AB.....A"}, {70: 3 / 2}, households=HOME)


def test_a_week_begins_on_monday(spec):
    spec(household_hands, {1: "......AB"}, {70: 1}, households=HOME)


def test_who_has_no_known_household_does_not_count(spec):
    spec(household_hands, {1: "A", 4: "B"}, {70: 1}, households=HOME)


def test_organisations_around_a_household(spec):
    bodies = {"A": "Zorg", "B": "Zorg", "C": "Welzijn"}
    asked = {"organisations": bodies, "households": HOME, "with_whom": "organisation"}
    spec(household_hands, {1: "AB", 2: "C"}, {70: 2}, **asked)


def test_each_household_by_itself(spec):
    spec(household_hands, {1: "A", 2: "B", 3: "A"}, {70: 2, 80: 1}, households=HOME)


def test_a_face_seen_twice_in_a_week_is_one_pair_of_hands(spec):
    spec(household_hands, {1: "A.A.A"}, {70: 1}, households=HOME)
