"""Colleagues who left in the period against those in place at its end, per organisation."""

from bestendig.measures.organisational.turnover import turnover

ALWAYS = "2015-01-01"


def staff(in_place, leavers, last="2024-06-30"):
    """So many colleagues who stay, and so many who leave on a day."""
    stay = [(f"s{n}", "Zorg", ALWAYS) for n in range(in_place)]
    return [*stay, *((f"l{n}", "Zorg", ALWAYS, last) for n in range(leavers))]


def test_nine_of_fifty_left(spec):
    """Seminar sheet on turnover indices: 9 quits, 50 in place, 18 %; 10 of 60, 17 %."""
    spec(turnover, None, {1: 0.18}, employments=staff(50, 9), period="2024")
    spec(turnover, None, {1: 0.17}, employments=staff(60, 10), period="2024", tolerance=0.005)


def test_the_denominator_is_who_is_in_place_at_the_end(spec):
    new = [(f"n{n}", "Zorg", "2024-12-01") for n in range(2)]
    spec(turnover, None, {1: 1 / 4}, employments=[*staff(2, 1), *new], period="2024")


def test_who_works_on_the_last_day_leaves_in_the_next_year(spec):
    spec(
        turnover,
        None,
        {(1, 2024): 0, (1, 2025): 1 / 2},
        employments=[*staff(2, 1, "2024-12-31")],
        period="2024-01-01..2025-12-31",
        by=["year"],
    )


def test_who_comes_back_has_not_left(spec):
    back = [("A", "Zorg", ALWAYS, "2024-03-31"), ("A", "Zorg", "2024-09-01")]
    spec(turnover, None, {1: 0}, employments=back, period="2024")


def test_another_contract_with_the_same_organisation_is_no_leaving(spec):
    renewed = [("A", "Zorg", ALWAYS, "2024-06-30"), ("A", "Zorg", "2024-07-01")]
    spec(turnover, None, {1: 0}, employments=renewed, period="2024")


def test_who_goes_to_another_organisation_left_the_first(spec):
    moved = [("A", "Zorg", ALWAYS, "2024-06-30"), ("A", "Welzijn", "2024-07-01"), ("B", "Zorg", ALWAYS)]
    spec(turnover, None, {1: 1, 2: 0}, employments=moved, period="2024")


def test_a_merger_is_no_leaving(spec):
    merged = [("A", "Oud", ALWAYS, "2024-06-30"), ("A", "Nieuw", "2024-07-01"), ("B", "Nieuw", ALWAYS)]
    spec(turnover, None, {1: None, 2: 0}, employments=merged, mergers={"Oud": "Nieuw"}, period="2024")


def test_two_organisations_that_went_into_each_other_stay_as_they_are(spec):
    spec(
        turnover,
        None,
        {1: 1, 2: 0},
        employments=[("A", "Een", ALWAYS), ("B", "Een", ALWAYS, "2024-02-01"), ("C", "Twee", ALWAYS)],
        mergers={"Een": "Twee", "Twee": "Een"},
        period="2024",
    )


def test_where_nobody_is_left_there_is_no_value(spec):
    spec(turnover, None, {1: None}, employments=staff(0, 2), period="2024")


def test_officials_and_managers_are_not_in_it(spec):
    others = [("M", "Zorg", ALWAYS, "2024-02-01", {"role": "manager"})]
    spec(turnover, None, {1: 0}, employments=[*staff(1, 0), *others], period="2024")


def test_by_team_a_colleague_counts_in_the_latest_team(spec):
    moved = [
        ("A", "Zorg", ALWAYS, "2024-03-31", {"team": "Noord"}),
        ("A", "Zorg", "2024-04-01", None, {"team": "Zuid"}),
        ("B", "Zorg", ALWAYS, None, {"team": "Noord"}),
        ("C", "Zorg", ALWAYS, "2024-05-01", {"team": "Zuid"}),
    ]
    spec(turnover, None, {(1, 2): 0, (1, 3): 1}, employments=moved, period="2024", by=["team"])
