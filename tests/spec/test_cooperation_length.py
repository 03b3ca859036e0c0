"""How long the cooperation behind a running contract lasts already, in years."""

from bestendig.measures.policy.cooperation_length import cooperation_length


def contract(number, first, last, predecessor=None, body="Welzijn"):
    """A contract with what it follows on."""
    return (number, body, last, None, None, first, predecessor)


def test_a_subsidy_renewed_every_year_for_25_years_is_25_years(spec):
    rows = [
        contract(year, f"{year}-01-01", f"{year}-12-31", year - 1 if year > 2000 else None)
        for year in range(2000, 2025)
    ]
    spec(cooperation_length, None, {2024: 25, 2023: None}, contracts=rows, period="2024")


def test_a_contract_without_a_predecessor_began_when_it_began(spec):
    spec(cooperation_length, None, {7: 2}, contracts=[contract(7, "2023-01-01", None)], period="2024")


def test_a_contract_that_is_its_own_predecessor_is_a_fault(spec):
    rows = [contract(7, "2023-01-01", None, 7), contract(8, "2023-01-01", None)]
    spec(cooperation_length, None, {7: None, 8: 2}, contracts=rows, period="2024")


def test_contracts_in_a_circle_are_a_fault(spec):
    rows = [
        contract(1, "2022-01-01", None, 3),
        contract(2, "2023-01-01", None, 1),
        contract(3, "2024-01-01", None, 2),
        contract(4, "2024-01-01", None, 3),
    ]
    spec(cooperation_length, None, {1: None, 2: None, 3: None, 4: None}, contracts=rows, period="2024")


def test_a_predecessor_that_is_not_in_the_register_tells_nothing(spec):
    spec(cooperation_length, None, {7: 2}, contracts=[contract(7, "2023-01-01", None, 99)], period="2024")


def test_a_chain_goes_on_through_a_merger(spec):
    rows = [contract(7, "2015-01-01", "2019-12-31", None, "Oud"), contract(8, "2020-01-01", None, 7, "Nieuw")]
    spec(cooperation_length, None, {8: 10}, contracts=rows, mergers={"Oud": "Nieuw"}, period="2024")


def test_what_does_not_run_at_the_end_does_not_count(spec):
    rows = [contract(7, "2015-01-01", "2024-12-30"), contract(8, "2015-01-01", "2024-12-31")]
    spec(cooperation_length, None, {7: None, 8: 10}, contracts=rows, period="2024")
