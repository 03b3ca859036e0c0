"""Real event logs give the values that a second, independent implementation found, to six decimals."""

from pathlib import Path

import pytest
from tests.conftest import OUTSIDE_DATA

from bestendig.analyses.importing import take_in
from bestendig.analyses.opening import Data, open_data
from bestendig.model.request import CountedBy, Request, WithWhom

pytestmark = pytest.mark.outside_data
MEASURES = ("upc", "coc_index", "secon", "mmci", "visit_entropy")
RECEIPT, RECEIPT_XES = "receipt.csv.gz", "wabo-receipt.xes.gz"
INCIDENTS = "bpi_challenge_2013_incidents.xes.gz"

RECEIPT_VALUES: list[tuple[WithWhom, CountedBy, tuple[float, ...]]] = [
    ("professional", "event", (0.862233, 0.769550, 0.832460, 0.861533, 0.477617, 1.757208)),
    ("professional", "day", (0.544620, 0.241232, 0.213798, 0.336957, 1.152065, 2.480712)),
    ("team", "event", (0.392194, 0.142089, 0.234516, 0.360602, 1.992098)),
]
INCIDENT_VALUES: list[tuple[WithWhom, CountedBy, tuple[float, ...]]] = [
    ("professional", "event", (0.615613, 0.477397, 0.709262, 0.755911, 1.222356, 3.205349)),
    ("professional", "day", (0.416520, 0.125482, 0.153674, 0.274352, 1.726249, 3.907996)),
    ("team", "event", (0.814062, 0.729384, 0.896006, 0.920067, 0.569402)),
    ("team", "day", (0.734560, 0.557164, 0.648140, 0.718889, 0.790899)),
]


def imported(name: str, folder: Path) -> Data:
    """The log as a data version, read with the profile that ships for it."""
    file = OUTSIDE_DATA / "eventlogs" / name
    report = take_in([file], folder / "data", keys=folder / "keys", profiles=folder / "profiles")
    assert all(each.adds_up and each.kept == each.read for each in report.files)
    return open_data(folder / "data")


def answers(data: Data, with_whom: WithWhom, counted_by: CountedBy) -> list[float | None]:
    """The overall values over cases with two contacts or more."""
    names = (*MEASURES, "n_professionals") if with_whom == "professional" else MEASURES
    request = Request(names, with_whom=with_whom, counted_by=counted_by, minimum_contacts=2)
    return [answer.value.overall.value for answer in data.ask(request)]


@pytest.mark.parametrize("name", [RECEIPT, RECEIPT_XES])
def test_permit_cases_of_a_dutch_municipality(name: str, tmp_path: Path) -> None:
    data = imported(name, tmp_path)
    for with_whom, counted_by, expected in RECEIPT_VALUES:
        assert answers(data, with_whom, counted_by) == pytest.approx(list(expected), abs=5e-7)


@pytest.mark.slow
def test_incidents_with_people_and_teams(tmp_path: Path) -> None:
    data = imported(INCIDENTS, tmp_path)
    for with_whom, counted_by, expected in INCIDENT_VALUES:
        assert answers(data, with_whom, counted_by) == pytest.approx(list(expected), abs=5e-7)


def test_placements_of_looked_after_children_are_read_and_their_dirt_is_counted(tmp_path: Path) -> None:
    """Of 5,050 episodes 1,413 have a reason of the end (X1: a next one begins) and no end."""
    file = OUTSIDE_DATA / "children_services" / "ssda903_episodes.csv"
    report = take_in(
        [file], tmp_path / "data", keys=tmp_path / "keys", profiles=tmp_path, profile="ssda903-episodes"
    )
    (told,) = report.files
    assert (told.read, told.kept, told.adds_up) == (5050, 5050, True)
    assert {issue.code: issue.count for issue in told.issues} == {"end_reason_without_end": 1413}
