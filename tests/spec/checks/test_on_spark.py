"""The same checks on Spark: all drawn rows of a table in one run, equal to what Polars gives."""

import narwhals.stable.v2 as nw
import pytest
from tests.engines_fixture import shared_spark
from tests.spec.checks.conftest import drawn, fetched
from tests.spec.checks.test_rows import APART, DELIVERED, KEPT, PLAIN, REMARKED
from tests.spec.checks.test_tables import FOUND, contact

from bestendig.checks import Look, count_issues, look_at, mark

FAULTY = ("held_on", "professional_id", "kind", "last_day", "allocated_on")
pytestmark = pytest.mark.spark


def rows_of(table):
    """Every row drawn for a table in the specs of single rows."""
    cases = [*APART, *KEPT, *REMARKED]
    return [PLAIN[table] | case[1] for case in cases if case[0] == table]


def on_polars(frame):
    return nw.from_native(frame.lazy())


def on_spark(frame):
    return shared_spark().take(frame.to_arrow())


@pytest.mark.parametrize("table", ["contacts", "care_episodes"])
def test_rows_get_the_same_fate(table):
    def fates(take):
        frame = mark(take(drawn(table, rows_of(table))), table, delivered_on=DELIVERED)
        return frame, frame.select("row_number", "fate", "fault_code").sort("row_number")

    (polars, plain), (spark, same) = fates(on_polars), fates(on_spark)
    assert shared_spark().fetch(same).rows() == shared_spark().fetch(plain).rows()
    counted = [count_issues(frame, table, delivered_on=DELIVERED, faulty=FAULTY) for frame in (polars, spark)]
    assert shared_spark().fetch(counted[1]).rows() == [tuple(row.values()) for row in fetched(counted[0])]


@pytest.mark.parametrize("table", ["contacts", "care_episodes", "assignments"])
def test_whole_tables_show_the_same(table):
    rows = [row for name, some, *_ in FOUND if name == table for row in some]

    def findings(take):
        beside = {
            "contacts": take(drawn("contacts", [contact(2, on="2024-05-01")])),
            "organisations": take(drawn("organisations", [{"organisation_id": 1, "name": "A"}])),
        }
        found = look_at(take(drawn(table, rows)), table, Look(beside, DELIVERED))
        return {code: sorted(shared_spark().fetch(frame).rows()) for code, frame in found.items()}

    assert findings(on_spark) == findings(on_polars)
