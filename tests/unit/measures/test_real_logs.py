"""Real event logs, against the values of a second, independent implementation (../shared/data/README.md).

Read here by hand (rows without an actor dropped, sorted by case, moment in UTC and file order), so that this
test stands on the measures alone; what an import makes of the same files is tested where imports are tested.
"""

import csv
import gzip
from collections import defaultdict
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import pytest
from tests.reference.world import Contact, World
from tests.unit.measures.asking import answers

from bestendig.model.period import day_number
from bestendig.model.request import Request

LOGS = Path(__file__).parents[3] / "../shared/data/eventlogs"
NAMES = ("upc", "coc_index", "secon", "mmci", "visit_entropy", "n_professionals")
PERSON, TEAM = "org:resource", "org:group"

pytestmark = pytest.mark.outside_data


@cache
def receipt() -> World:
    """The permit cases of a Dutch municipality: a case is a client, a group is a team."""
    with gzip.open(LOGS / "receipt.csv.gz", "rt", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    numbers: dict[str, dict[str, int]] = defaultdict(dict)
    found = []
    for place, row in enumerate(rows, start=1):
        if not row[PERSON]:
            continue
        moment = datetime.fromisoformat(row["time:timestamp"]).astimezone(UTC)
        case, person, team = (
            numbers[name].setdefault(row[name], len(numbers[name]) + 1)
            for name in ("case:concept:name", PERSON, TEAM)
        )
        found.append((case, moment, place, person, team))
    return World(
        tuple(
            Contact(case, person, day_number(moment.date()), order, team)
            for order, (case, moment, _, person, team) in enumerate(sorted(found), start=1)
        )
    )


@pytest.mark.parametrize(
    ("counted_by", "n_contacts", "n_clients", "expected"),
    [
        ("event", 8577, 1318, (0.862233, 0.769550, 0.832460, 0.861533, 0.477617, 1.757208)),
        ("day", 2822, 674, (0.544620, 0.241232, 0.213798, 0.336957, 1.152065, 2.480712)),
    ],
)
def test_people_of_the_permit_log(duckdb_engine, counted_by, n_contacts, n_clients, expected):
    request = Request(NAMES, counted_by=counted_by, minimum_contacts=2)
    results = answers(duckdb_engine, receipt(), request)
    assert [round(result.overall.value, 6) for result in results] == list(expected)
    assert {result.overall.support.n_clients for result in results} == {n_clients}
    everybody = answers(duckdb_engine, receipt(), Request(("n_professionals",), counted_by=counted_by))[0]
    assert everybody.overall.support.n_contacts == n_contacts


def test_groups_of_the_permit_log(duckdb_engine):
    names = NAMES[:5]
    request = Request(names, with_whom="team", counted_by="event", minimum_contacts=2)
    results = answers(duckdb_engine, receipt(), request)
    assert [round(result.overall.value, 6) for result in results] == [
        0.392194,
        0.142089,
        0.234516,
        0.360602,
        1.992098,
    ]
