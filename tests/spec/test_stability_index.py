"""Of the colleagues of a year ago, those who are still there."""

from bestendig.measures.organisational.stability_index import stability_index

ALWAYS = "2015-01-01"


def test_half_of_the_colleagues_of_a_year_ago_are_still_there(spec):
    rows = [("A", "Zorg", ALWAYS), ("B", "Zorg", ALWAYS, "2024-06-30")]
    spec(stability_index, None, {1: 1 / 2}, employments=rows, period="2024")


def test_new_colleagues_do_not_count(spec):
    rows = [("A", "Zorg", ALWAYS), ("B", "Zorg", "2024-01-01"), ("C", "Zorg", "2024-05-01", "2024-09-01")]
    spec(stability_index, None, {1: 1}, employments=rows, period="2024")


def test_one_job_that_changes_hands_often_leaves_the_others_stable(spec):
    """Where turnover says 300 %, three of four stayed."""
    often = [(f"t{n}", "Zorg", f"2024-0{n}-01", f"2024-0{n}-28") for n in range(1, 9)]
    rows = [("A", "Zorg", ALWAYS), ("B", "Zorg", ALWAYS), ("C", "Zorg", ALWAYS)]
    rows.append(("D", "Zorg", ALWAYS, "2024-01-31"))
    spec(stability_index, None, {1: 3 / 4}, employments=[*rows, *often], period="2024")


def test_of_a_new_organisation_it_says_nothing(spec):
    spec(stability_index, None, {1: None}, employments=[("A", "Zorg", "2024-03-01")], period="2024")


def test_each_year_by_itself(spec):
    rows = [("A", "Zorg", ALWAYS), ("B", "Zorg", ALWAYS, "2023-06-30"), ("C", "Zorg", "2023-02-01")]
    spec(
        stability_index,
        None,
        {(1, 2023): 1 / 2, (1, 2024): 1},
        employments=rows,
        period="2023-01-01..2024-12-31",
        by=["year"],
    )


def test_a_merger_does_not_break_it(spec):
    rows = [("A", "Oud", ALWAYS, "2024-06-30"), ("A", "Nieuw", "2024-07-01")]
    spec(stability_index, None, {2: 1}, employments=rows, mergers={"Oud": "Nieuw"}, period="2024")


def test_a_quarter_looks_back_a_whole_year_too(spec):
    rows = [("A", "Zorg", "2023-04-01"), ("B", "Zorg", "2023-03-31", "2024-03-30")]
    spec(stability_index, None, {1: 0}, employments=rows, period="2024-Q1")
