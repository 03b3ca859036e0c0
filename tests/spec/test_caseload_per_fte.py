"""How many clients a full-time colleague is responsible for on the last day of the period."""

from bestendig.measures.organisational.caseload_per_fte import caseload_per_fte

ALWAYS = "2015-01-01"


def half(name, body="Zorg", fte=0.5, **more):
    """Someone who works half the week."""
    return (name, body, ALWAYS, None, {"fte": fte, **more})


def given(name, *clients, last=None):
    """Clients for whom someone is responsible."""
    return [(client, name, "2023-01-01", last) for client in clients]


def test_ten_clients_in_half_a_week_are_twenty_per_fte(spec):
    spec(
        caseload_per_fte,
        None,
        {1: 20},
        employments=[half("A")],
        assignments=given("A", *range(1, 11)),
        period="2024",
    )


def test_colleagues_count_together(spec):
    spec(
        caseload_per_fte,
        None,
        {1: 3 / 1.5},
        employments=[half("A"), half("B", fte=1.0)],
        assignments=[*given("A", 1, 2), *given("B", 3)],
        period="2024",
    )


def test_who_has_nobody_does_not_count(spec):
    spec(
        caseload_per_fte,
        None,
        {1: 4},
        employments=[half("A"), half("B", fte=1.0)],
        assignments=given("A", 1, 2),
        period="2024",
    )


def test_two_assignments_for_one_client_are_one(spec):
    both = [(1, "A", "2023-01-01"), (1, "A", "2024-01-01", None, "case_manager")]
    spec(caseload_per_fte, None, {1: 2}, employments=[half("A")], assignments=both, period="2024")


def test_what_ended_before_the_last_day_does_not_count(spec):
    ended = given("A", 2, last="2024-12-30")
    spec(
        caseload_per_fte,
        None,
        {1: 2},
        employments=[half("A")],
        assignments=[*given("A", 1), *ended],
        period="2024",
    )


def test_without_known_hours_there_is_no_value(spec):
    spec(
        caseload_per_fte,
        None,
        {1: None},
        employments=[half("A", fte=None)],
        assignments=given("A", 1),
        period="2024",
    )


def test_with_two_employers_all_counts_where_most_hours_are(spec):
    spec(
        caseload_per_fte,
        None,
        {1: None, 2: 3 / 0.6},
        employments=[half("A", "Zorg", 0.3), half("A", "Welzijn", 0.6)],
        assignments=given("A", 1, 2, 3),
        period="2024",
    )
