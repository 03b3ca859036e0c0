"""How long contracts that began in the period may last, in years."""

from bestendig.measures.policy.contract_length import contract_length


def contract(number, first, last, latest=None, law=None, body="Zorg"):
    """A contract with its days."""
    return (number, body, last, latest, law, first)


def test_three_years_to_the_day(spec):
    rows = [contract(7, "2020-01-01", "2022-12-31")]
    spec(contract_length, None, {7: 3}, contracts=rows, period="2020")


def test_all_extensions_count(spec):
    rows = [contract(7, "2020-01-01", "2021-12-31", "2027-12-31")]
    spec(contract_length, None, {7: 8}, contracts=rows, period="2020")


def test_a_subsidy_of_a_year(spec):
    rows = [contract(7, "2023-01-01", "2023-12-31"), contract(8, "2024-01-01", "2024-12-31")]
    spec(contract_length, None, {7: 1, 8: 1}, contracts=rows)


def test_without_a_last_day_there_is_no_value(spec):
    spec(contract_length, None, {7: None}, contracts=[contract(7, "2020-01-01", None)], period="2020")


def test_an_end_before_the_beginning_is_a_fault(spec):
    rows = [contract(7, "2020-01-01", None, "2019-01-01")]
    spec(contract_length, None, {7: None}, contracts=rows, period="2020")


def test_only_contracts_that_began_in_the_period(spec):
    rows = [contract(7, "2019-12-31", "2022-12-30"), contract(8, "2020-01-01", "2020-06-30")]
    spec(contract_length, None, {7: None, 8: 1 / 2}, contracts=rows, period="2020")


def test_only_contracts_of_the_law_asked_for(spec):
    rows = [
        contract(7, "2020-01-01", "2021-12-31", law="wmo"),
        contract(8, "2020-01-01", "2025-12-31", law="jeugdwet"),
    ]
    spec(contract_length, None, {7: None, 8: 6}, contracts=rows, law="jeugdwet")


def test_each_year_by_itself(spec):
    rows = [contract(7, "2018-01-01", "2019-12-31"), contract(8, "2020-01-01", "2027-12-31")]
    spec(contract_length, None, {(7, 2018): 2, (8, 2020): 8}, contracts=rows, by=["year"])
