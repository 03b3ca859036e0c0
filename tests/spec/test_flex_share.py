"""Colleagues in place without a permanent contract."""

from bestendig.measures.organisational.flex_share import flex_share

ALWAYS = "2015-01-01"


def staff(*forms, last=None):
    """One colleague per form of contract."""
    return [(f"c{n}", "Zorg", ALWAYS, last, {"form": form}) for n, form in enumerate(forms)]


def test_one_agency_worker_beside_three_permanent_colleagues(spec):
    forms = ("permanent", "permanent", "permanent", "agency")
    spec(flex_share, None, {1: 1 / 4}, employments=staff(*forms), period="2024")


def test_a_temporary_contract(spec):
    spec(flex_share, None, {1: 1 / 2}, employments=staff("permanent", "temporary"), period="2024")


def test_a_call_contract_and_a_self_employed_colleague(spec):
    spec(flex_share, None, {1: 2 / 2}, employments=staff("on_call", "self_employed"), period="2024")


def test_who_has_no_known_contract_does_not_count(spec):
    spec(flex_share, None, {1: 1}, employments=staff("agency", None), period="2024")


def test_who_left_before_the_last_day_does_not_count(spec):
    rows = [*staff("agency"), ("x", "Zorg", ALWAYS, "2024-12-30", {"form": "permanent"})]
    spec(flex_share, None, {1: 1}, employments=rows, period="2024")


def test_where_no_contract_is_known_there_is_no_value(spec):
    spec(flex_share, None, {1: None}, employments=staff(None), period="2024")


def test_a_permanent_contract_beside_another_one_counts(spec):
    rows = [
        ("A", "Zorg", ALWAYS, None, {"form": "permanent"}),
        ("A", "Zorg", ALWAYS, None, {"form": "agency"}),
    ]
    spec(flex_share, None, {1: 0}, employments=rows, period="2024")
