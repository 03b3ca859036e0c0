"""The complete registers say what such registers say, and nothing more."""

from functools import cache

import pytest

from bestendig.model.tables import TABLES
from bestendig.synthetic.complete import complete_tables


@cache
def town(degraded=False):
    """A small town."""
    return complete_tables(8303, 6_000, degraded=degraded)


def known(table, column):
    return len(table) - table[column].null_count


@pytest.mark.parametrize("name", [name for name in town().tables if name != "contacts"])
def test_a_register_has_columns_of_its_standard_table_only(name):
    columns = {column.name for column in TABLES[name].columns}
    assert set(town().tables[name].column_names) <= columns
    assert set(TABLES[name].required) <= set(town().tables[name].column_names)


def test_contacts_and_the_register_of_help_name_no_worker_who_left():
    told = set(town().tables["care_episodes"]["end_reason"].to_pylist())
    of_organisations = {"worker_left", "worker_absent", "caseload", "reorganisation", "transfer_by_process"}
    assert not told & of_organisations
    assert not {"contract_change", "funding_change"} & told
    assert "end_reason" not in town().tables["contacts"].column_names


def test_only_the_teams_write_down_why_a_relationship_ended():
    assignments = town().tables["assignments"]
    assert len(set(assignments["organisation_id"].to_pylist())) == 1
    assert {"worker_left", "goal_reached"} <= set(assignments["end_reason"].to_pylist())


def test_what_went_on_elsewhere_did_not_end():
    assert not {"continues", "open"} & set(town().truth["level"].to_pylist())


def test_a_degraded_town_lost_a_tenth_of_hr_ends_and_a_fifth_of_reasons():
    whole, lost = town().tables, town(degraded=True).tables
    for name in ("assignments", "care_episodes"):
        left = known(lost[name], "end_reason") / known(whole[name], "end_reason")
        assert 1 - left == pytest.approx(0.2, abs=0.03)
    several = [_lost_ends(seed) for seed in (8303, 8404, 8505)]
    assert sum(gone for gone, _ in several) / sum(n for _, n in several) == pytest.approx(0.1, abs=0.07)
    assert lost["contacts"] == whole["contacts"]
    assert town(degraded=True).truth == town().truth


def _lost_ends(seed):
    """How many HR end dates a small town lost, and how many it had."""
    jobs = [complete_tables(seed, 4_000, degraded=one).tables["employments"] for one in (False, True)]
    return known(jobs[0], "last_day") - known(jobs[1], "last_day"), known(jobs[0], "last_day")


def test_the_same_town_twice_is_the_same():
    assert complete_tables(8303, 6_000).tables["assignments"] == town().tables["assignments"]
