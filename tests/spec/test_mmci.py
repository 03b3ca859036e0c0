"""The modified, modified continuity index."""

from bestendig.measures.relational.mmci import mmci


def test_two_people_in_three_contacts(spec):
    spec(mmci, {1: "AAB"}, {1: (1 - 2 / 3.1) / (1 - 1 / 3.1)})


def test_one_contact_gives_one(spec):
    spec(mmci, {1: "A"}, {1: 1})


def test_always_the_same_person_is_one(spec):
    spec(mmci, {1: "AAAA", 2: "AA"}, {1: 1, 2: 1})


def test_only_the_number_of_people_counts_not_how_contacts_are_spread(spec):
    spec(mmci, {1: "AAAB", 2: "AABB"}, {1: (1 - 2 / 4.1) / (1 - 1 / 4.1), 2: (1 - 2 / 4.1) / (1 - 1 / 4.1)})


def test_within_each_quarter(spec):
    history = [("2024-01-02", "A"), ("2024-03-31", "A"), ("2024-04-01", "A"), ("2024-05-01", "B")]
    spec(mmci, {1: history}, {(1, 8096): 1, (1, 8097): (1 - 2 / 2.1) / (1 - 1 / 2.1)}, by=["quarter"])


def test_the_table_of_visits_per_provider(spec):
    """Magill and Senf 1987, table 1; printed from an already rounded index, so up to .0145 off."""
    printed = {
        "AA": 1, "AB": 0.1, "AAA": 1, "AAB": 0.51, "ABC": 0.04, "AAAA": 1, "AAAB": 0.67, "AABB": 0.67,
        "AABC": 0.36, "ABCD": 0.03, "AAAAA": 1, "AAAAB": 0.76, "AAABB": 0.76, "AAABC": 0.51, "AABBC": 0.51,
        "AABCD": 0.28, "ABCDE": 0.03,
    }  # fmt: skip
    spec(mmci, dict(enumerate(printed)), dict(enumerate(printed.values())), tolerance=0.0145)


def test_the_unit_tests_of_recoca(spec):
    """cfu288/RECOCA, unit tests (MIT), printed to three decimals."""
    printed = {
        "AAABB": 0.756, "CCDDE": 0.512, "AAAABBBC": 0.718, "AABBAACAAB": 0.78, "AABBCC": 0.608, "AAAA": 1,
        "ABCDEFGHIJ" * 100: 0.991,
    }  # fmt: skip
    spec(mmci, dict(enumerate(printed)), dict(enumerate(printed.values())), tolerance=0.0006)
