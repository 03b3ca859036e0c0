"""Certainty: how many running relationships are secured for a year, two years, four years."""

import pytest
from tests.unit.relationships.durations.drawn import drawn, polars, table
from tests.unit.relationships.durations.registers import contracts, employments

from bestendig.model.course import CourseRequest
from bestendig.relationships.durations import secured, secured_shares

EXTRACT = 5_000
IN_ONE_YEAR, IN_TWO_YEARS, IN_FOUR_YEARS = EXTRACT + 365, EXTRACT + 730, EXTRACT + 1_460
PERMANENT = (1, 1, 100, None, "permanent", "professional")


def running(**more):
    """A relationship that runs on the last day of the data."""
    return drawn(first=4_000, last=EXTRACT, level="", **more)


def shares(*rows, request=None, **tables):
    """The shares secured of the whole; or of each group when the request splits."""
    request = request or CourseRequest()
    frames = {name: polars().take(each) for name, each in tables.items()}
    fetched = polars().fetch(secured(polars().take(table(rows)), request, EXTRACT, frames))
    found = secured_shares(fetched, request)
    return found[()] if request.by is None else found


@pytest.mark.parametrize(
    ("last", "expected"),
    [
        (IN_ONE_YEAR - 1, {12: 0, 24: 0, 48: 0}),
        (IN_ONE_YEAR, {12: 1, 24: 0, 48: 0}),
        (IN_TWO_YEARS, {12: 1, 24: 1, 48: 0}),
        (IN_FOUR_YEARS, {12: 1, 24: 1, 48: 1}),
        (None, {12: 1, 24: 1, 48: 1}),
    ],
)
def test_a_contract_secures_up_to_its_last_day(last, expected):
    assert shares(running(), contracts=contracts((1, 100, last, "wmo"))) == expected


def test_a_signed_contract_that_follows_without_a_gap_secures_too():
    follows = contracts((1, 100, IN_ONE_YEAR, "wmo"), (1, IN_ONE_YEAR + 1, IN_TWO_YEARS, "wmo"))
    gap = contracts((1, 100, IN_ONE_YEAR, "wmo"), (1, IN_ONE_YEAR + 2, IN_TWO_YEARS, "wmo"))
    assert shares(running(), contracts=follows)[24] == 1
    assert shares(running(), contracts=gap)[24] == 0


def test_a_contract_of_another_law_secures_nothing_and_one_without_law_all():
    assert shares(running(), contracts=contracts((1, 100, None, "jeugdwet"))) == {}
    assert shares(running(), contracts=contracts((1, 100, None, None)))[48] == 1


def test_contract_and_employment_must_both_hold():
    signed = contracts((1, 100, IN_FOUR_YEARS, "wmo"))
    temporary = employments((1, 1, 100, IN_ONE_YEAR, "temporary", "professional"))
    assert shares(running(), contracts=signed, employments=temporary) == {12: 1, 24: 0, 48: 0}
    assert shares(running(), contracts=signed, employments=employments(PERMANENT))[48] == 1


def test_hired_staff_without_an_end_is_sure_of_nothing():
    hired = employments((1, 1, 100, None, "self_employed", "professional"))
    assert shares(running(), employments=hired) == {12: 0, 24: 0, 48: 0}


def test_what_is_in_no_register_is_left_out():
    rows = running(), running(client=2, face=2, organisation_id=2)
    assert shares(*rows, employments=employments(PERMANENT)) == {12: 1, 24: 1, 48: 1}
    assert shares(*rows) == {}


def test_only_relationships_that_run_count():
    rows = running(), drawn(last=4_999), running(client=3, face=3, is_passing=True)
    signed = contracts((1, 100, None, None))
    fetched = polars().fetch(
        secured(polars().take(table(rows)), CourseRequest(), EXTRACT, {"contracts": polars().take(signed)})
    )
    assert fetched.get_column("n").to_list() == [1]


def test_per_group_and_for_the_whole():
    rows = running(team_id=1), running(client=2, team_id=2, organisation_id=2)
    found = shares(
        *rows,
        request=CourseRequest(by="team"),
        contracts=contracts((1, 100, None, None), (2, 100, IN_ONE_YEAR, None)),
    )
    assert found[()] == {12: 1, 24: 0.5, 48: 0.5}
    assert found[(("team", "2"),)] == {12: 1, 24: 0, 48: 0}
