"""The continuity of care index: the chance that two contacts are with the same person."""

from bestendig.measures.relational.coc_index import coc_index


def test_two_of_three_contacts_with_the_same_person(spec):
    spec(coc_index, {1: "AAB"}, {1: 1 / 3})


def test_one_contact_says_nothing(spec):
    spec(coc_index, {1: "A", 2: "AA"}, {1: None, 2: 1})


def test_always_someone_else_is_zero(spec):
    spec(coc_index, {1: "ABCDE"}, {1: 0})


def test_the_order_does_not_matter(spec):
    spec(coc_index, {1: "ABAB", 2: "AABB", 3: "BAAB"}, {1: 1 / 3, 2: 1 / 3, 3: 1 / 3})


def test_a_second_contact_on_one_day_counts_only_by_event(spec):
    spec(coc_index, {1: "(AA)B"}, {1: 0})
    spec(coc_index, {1: "(AA)B"}, {1: 1 / 3}, counted_by="event")


def test_contacts_with_nobody_knows_whom_are_not_one_person(spec):
    spec(coc_index, {1: "A??B"}, {1: 0})


def test_a_team_may_be_steadier_than_its_people(spec):
    teams = {"A": "Noord", "B": "Noord", "C": "Zuid"}
    spec(coc_index, {1: "ABC"}, {1: 0}, teams=teams)
    spec(coc_index, {1: "ABC"}, {1: 1 / 3}, teams=teams, with_whom="team")


def test_only_contacts_of_the_period_count(spec):
    history = [("2023-12-31", "A"), ("2024-01-01", "A"), ("2024-12-31", "B"), ("2025-01-01", "B")]
    spec(coc_index, {1: history}, {1: 0}, period="2024")


def test_each_year_is_counted_by_itself(spec):
    history = [("2023-03-01", "A"), ("2023-04-01", "A"), ("2024-03-01", "A"), ("2024-04-01", "B")]
    spec(coc_index, {1: history}, {(1, 2023): 1, (1, 2024): 0}, by=["year"])


def test_the_worked_example_of_two_lists(spec):
    """Br J Gen Pract 2023;73(731):279-282, table 2, printed to two decimals."""
    lists = ["A", "AA", "AB", "AAB", "ABC", "AABB", "AABC", "AAABBB", "AAAABBBB", "AAAABCDE"]
    printed = [None, 1, 0, 0.33, 0, 0.33, 0.17, 0.4, 0.43, 0.21]
    spec(coc_index, dict(enumerate(lists)), dict(enumerate(printed)), tolerance=0.006)
    lists = ["B", "BB", "AC", "ABB", "ACC", "AABC", "ABBC", "AABBBC", "AAABBBBC", "AABBCCCC"]
    printed = [None, 1, 0, 0.33, 0.33, 0.17, 0.17, 0.27, 0.32, 0.29]
    spec(coc_index, dict(enumerate(lists)), dict(enumerate(printed)), tolerance=0.006)


def test_the_table_of_visits_per_provider(spec):
    """Magill and Senf 1987, table 1, printed to two decimals."""
    printed = {
        "AA": 1.0, "AB": 0, "AAA": 1, "AAB": 0.33, "ABC": 0, "AAAA": 1, "AAAB": 0.5, "AABB": 0.33,
        "AABC": 0.17, "ABCD": 0, "AAAAA": 1, "AAAAB": 0.6, "AAABB": 0.4, "AAABC": 0.3, "AABBC": 0.2,
        "AABCD": 0.1, "ABCDE": 0,
    }  # fmt: skip
    spec(coc_index, dict(enumerate(printed)), dict(enumerate(printed.values())), tolerance=0.006)


def test_the_unit_tests_of_recoca(spec):
    """cfu288/RECOCA, unit tests (MIT), printed to four decimals; three, two and one contacts: .267."""
    printed = {
        "AAAABBBC": 0.3214, "AAAABBCC": 0.2857, "AAAAAAAABB": 0.6444, "AAAAAAAAAB": 0.8, "AAB": 0.3333,
        "AAAB": 0.5, "ABCDE": 0, "AAAAA": 1, "AAABBC": 0.2667,
    }  # fmt: skip
    spec(coc_index, dict(enumerate(printed)), dict(enumerate(printed.values())), tolerance=0.0006)
