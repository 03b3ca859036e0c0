"""Officials, managers and aldermen in place during a council term."""

from bestendig.measures.organisational.officials_per_term import officials_per_term


def official(name, first, last=None, role="official", body="Gemeente"):
    """Someone at the town hall."""
    return (name, body, first, last, {"role": role})


def test_two_managers_after_each_other_in_one_term(spec):
    rows = [official("A", "2018-05-01", "2019-12-31", "manager"), official("B", "2020-01-01", "2021-06-30")]
    spec(officials_per_term, None, {(1, 2018): 2}, employments=rows, period="2018-04-01..2022-02-28")


def test_who_stays_over_an_election_counts_in_both_terms(spec):
    rows = [official("A", "2017-01-01", "2023-01-01")]
    expected = {(1, 2014): 1, (1, 2018): 1, (1, 2022): 1}
    spec(officials_per_term, None, expected, employments=rows, period="2014-04-01..2025-12-31")


def test_a_term_begins_on_its_first_day(spec):
    rows = [official("A", "2015-01-01", "2018-03-28"), official("B", "2018-03-29", "2020-01-01")]
    expected = {(1, 2014): 1, (1, 2018): 1}
    spec(officials_per_term, None, expected, employments=rows, period="2014-04-01..2021-12-31")


def test_professionals_are_not_in_it(spec):
    rows = [official("A", "2018-05-01"), official("B", "2018-05-01", role="professional")]
    spec(officials_per_term, None, {(1, 2018): 1}, employments=rows, period="2018-04-01..2021-12-31")


def test_an_alderman_who_leaves_early_makes_two_faces(spec):
    rows = [
        official("A", "2018-06-01", "2020-02-01", "alderman"),
        official("B", "2020-02-15", None, "alderman"),
    ]
    expected = {(1, 2018): 2, (1, 2022): 1}
    spec(officials_per_term, None, expected, employments=rows, by=["term"], period="2018-04-01..2025-12-31")


def test_two_jobs_of_one_person_are_one_face(spec):
    rows = [official("A", "2018-06-01", "2019-01-01"), official("A", "2019-01-02", None, "manager")]
    spec(officials_per_term, None, {(1, 2018): 1}, employments=rows, period="2018-04-01..2021-12-31")
