"""The usual professional's share of the contacts."""

from bestendig.measures.relational.upc import upc


def test_two_of_three_contacts_with_the_person_seen_most(spec):
    spec(upc, {1: "AAB"}, {1: 2 / 3})


def test_one_contact_says_nothing(spec):
    spec(upc, {1: "A"}, {1: None})


def test_with_a_tie_the_share_is_the_same_whoever_is_chosen(spec):
    spec(upc, {1: "AABB", 2: "ABBA"}, {1: 1 / 2, 2: 1 / 2})


def test_two_people_on_one_day_are_two_contacts_and_one_person_twice_is_one(spec):
    spec(upc, {1: "(AB)A", 2: "(AA)B"}, {1: 2 / 3, 2: 1 / 2})


def test_clients_with_fewer_contacts_than_asked_are_left_out(spec):
    spec(upc, {1: "AB", 2: "ABA"}, {1: None, 2: 2 / 3}, minimum_contacts=3)


def test_another_law_does_not_count_and_does_not_hide_the_first_contact_of_a_day(spec):
    spec(upc, {1: "AAB", 2: "AB"}, {1: 2 / 3, 2: None}, laws={1: "wmo", 2: "jeugdwet"}, law="wmo")


def test_the_worked_example_of_two_lists(spec):
    """Br J Gen Pract 2023;73(731):279-282, table 2; .66 is printed for two thirds cut off."""
    lists = ["A", "AA", "AB", "AAB", "ABC", "AABB", "AABC", "AAABBB", "AAAABBBB", "AAAABCDE"]
    printed = [None, 1, 0.5, 0.67, 0.33, 0.5, 0.5, 0.5, 0.5, 0.5]
    spec(upc, dict(enumerate(lists)), dict(enumerate(printed)), tolerance=0.007)
    lists = ["B", "BB", "AC", "ABB", "ACC", "AABC", "ABBC", "AABBBC", "AAABBBBC", "AABBCCCC"]
    printed = [None, 1, 0.5, 0.66, 0.66, 0.5, 0.5, 0.5, 0.5, 0.5]
    spec(upc, dict(enumerate(lists)), dict(enumerate(printed)), tolerance=0.007)


def test_the_unit_tests_of_recoca(spec):
    """cfu288/RECOCA, unit tests (MIT), printed to four decimals; and four of six, .67, of a web page."""
    printed = {
        "AAAB": 0.75, "CCDDE": 0.4, "AAAABBBC": 0.5, "AAAAABBCCD": 0.5, "AABBAACAAB": 0.6, "AABCAABA": 0.625,
        "AABBCC": 0.3333, "ABA": 0.6667, "AAAABC": 0.6667,
    }  # fmt: skip
    spec(upc, dict(enumerate(printed)), dict(enumerate(printed.values())), tolerance=0.0006)
