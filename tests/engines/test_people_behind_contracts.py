"""Who is behind each contract, on every engine: what a loop in plain Python counts."""

import pyarrow as pa
import pytest
from tests.engines_fixture import shared_spark

from bestendig.impact.exposing import behind_counts
from bestendig.store import open_engine

RUNNING = [
    {"client_id": place % 40, "professional_id": None if place % 7 == 0 else place % 5,
     "contract_id": None if place % 11 == 0 else place % 3}
    for place in range(300)
]  # fmt: skip
ROUND_OF = {0: 10, 1: 10, 2: 20}
KINDS = {"client_id": pa.int64(), "professional_id": pa.int64(), "contract_id": pa.int64()}


def twin(group_of):
    """Per group: clients, relationships, professionals, those of the largest, both marks."""
    found = {}
    for group in set(group_of.values()):
        own = [row for row in RUNNING if group_of.get(row["contract_id"]) == group]
        clients = {row["client_id"] for row in own}
        known = [row["professional_id"] for row in own if row["professional_id"] is not None]
        largest = max(known.count(one) for one in set(known))
        squares = sum(one * one for one in clients)
        found[group] = (len(clients), len(own), len(set(known)), largest, sum(clients), squares)
    return found


def counted(engine, group_of):
    """The same, by the expressions."""
    running = engine.take(
        pa.table({name: pa.array([row[name] for row in RUNNING], kind) for name, kind in KINDS.items()})
    )
    groups = engine.take(pa.table({"contract_id": list(group_of), "own": list(group_of.values())}))
    columns = ("n_clients", "n_relationships", "n_professionals", "largest", "ids", "squares")
    rows = engine.fetch(behind_counts(running, groups, "own")).rows(named=True)
    return {row["own"]: tuple(row[name] for name in columns) for row in rows}


@pytest.mark.parametrize("group_of", [{n: n for n in range(3)}, ROUND_OF], ids=["contracts", "rounds"])
@pytest.mark.parametrize("name", ["duckdb", "polars"])
def test_people_behind_contracts_are_counted_as_in_plain_python(name, group_of):
    with open_engine(name) as engine:
        assert counted(engine, group_of) == twin(group_of)


@pytest.mark.spark
@pytest.mark.slow
def test_people_behind_contracts_are_the_same_on_spark():
    assert counted(shared_spark(), ROUND_OF) == twin(ROUND_OF)
