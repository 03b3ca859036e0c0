"""Organisations that came or went. One that stayed counts as 0, one that came or went as 1."""

from bestendig.measures.policy.market_churn import market_churn

ZORG, WELZIJN, OUD, NIEUW = 1, 2, 1, 2


def contract(number, body, first, last=None, law=None):
    """A contract with its days."""
    return (number, body, last, None, law, first)


def test_one_stays_and_one_comes(spec):
    rows = [contract(1, "Zorg", "2020-01-01"), contract(2, "Welzijn", "2024-03-01")]
    spec(market_churn, None, {ZORG: 0, WELZIJN: 1}, contracts=rows, period="2024")


def test_who_goes(spec):
    rows = [contract(1, "Zorg", "2020-01-01", "2024-06-30")]
    spec(market_churn, None, {ZORG: 1}, contracts=rows, period="2024")


def test_a_next_contract_of_the_same_organisation_is_staying(spec):
    rows = [contract(1, "Zorg", "2020-01-01", "2024-06-30"), contract(2, "Zorg", "2024-07-01")]
    spec(market_churn, None, {ZORG: 0}, contracts=rows, period="2024")


def test_who_came_and_went_within_the_period_is_not_seen(spec):
    rows = [contract(1, "Zorg", "2024-02-01", "2024-06-30")]
    spec(market_churn, None, {ZORG: None}, contracts=rows, period="2024")


def test_a_merger_is_no_going(spec):
    rows = [contract(1, "Oud", "2020-01-01", "2024-06-30"), contract(2, "Nieuw", "2024-07-01")]
    spec(market_churn, None, {OUD: None, NIEUW: 0}, contracts=rows, mergers={"Oud": "Nieuw"}, period="2024")


def test_each_law_by_itself(spec):
    rows = [
        contract(1, "Zorg", "2020-01-01", None, "wmo"),
        contract(2, "Zorg", "2020-01-01", "2024-06-30", "jeugdwet"),
    ]
    expected = {(ZORG, "wmo"): 0, (ZORG, "jeugdwet"): 1}
    spec(market_churn, None, expected, contracts=rows, period="2024", by=["law"])
