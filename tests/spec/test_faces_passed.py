"""Different professionals who worked in an area in the period."""

from bestendig.measures.community.faces_passed import faces_passed


def test_three_faces_after_each_other(spec):
    rows = [
        ("A", "buurt", "2023-01-01", "2024-03-31"),
        ("B", "buurt", "2024-04-01", "2024-08-31"),
        ("C", "buurt", "2024-09-01"),
    ]
    spec(faces_passed, None, {1: 3}, presences=rows, period="2024")


def test_who_was_gone_before_the_period_did_not_pass(spec):
    rows = [("A", "buurt", "2023-01-01", "2023-12-31"), ("B", "buurt", "2023-01-01", "2024-01-01")]
    spec(faces_passed, None, {1: 1}, presences=rows, period="2024")


def test_who_comes_back_is_one_face(spec):
    rows = [("A", "buurt", "2024-01-01", "2024-01-31"), ("A", "buurt", "2024-05-01", "2024-05-31")]
    spec(faces_passed, None, {1: 1}, presences=rows, period="2024")


def test_each_area_by_itself(spec):
    rows = [("A", "buurt", "2024-01-01"), ("B", "buurt", "2024-01-01"), ("A", "school", "2024-01-01")]
    spec(faces_passed, None, {1: 2, 2: 1}, presences=rows, period="2024")


def test_each_year_by_itself(spec):
    rows = [("A", "buurt", "2023-01-01", "2023-12-31"), ("B", "buurt", "2023-06-01")]
    expected = {(1, 2023): 2, (1, 2024): 1}
    spec(faces_passed, None, expected, presences=rows, by=["year"], period="2023-01-01..2024-12-31")
