"""Days at risk and endings of relationships drawn by hand."""

import pytest

from bestendig.impact.exposing import contract_counts, hazard_counts, staff_counts
from bestendig.impact.exposing.hazards import CLASSES
from bestendig.store import open_engine

ON, GAP = 20_000, 180
UNTIL = ON - GAP
ME, NEXT, BODY = 1, 2, 7
KINDS = {
    "client_id": "int64", "other_id": "int64", "organisation_id": "int64", "first_day": "int64",
    "entry_day": "int64", "last_day": "int64", "is_ended": "bool", "is_passing": "bool",
    "is_start_known": "bool", "root_level": "string", "root_cause": "string",
}  # fmt: skip
ENGINE = open_engine("polars")


def lived(age, last=UNTIL, level=None, cause=None, who=ME, **more):
    """A relationship that was so many days old (first and last day included) on its last day."""
    first = last - age + 1
    return {
        "client_id": 1, "other_id": who, "organisation_id": BODY, "first_day": first, "entry_day": first,
        "last_day": last, "is_ended": level is not None, "is_passing": False, "is_start_known": True,
        "root_level": level, "root_cause": cause,
    } | more  # fmt: skip


def counted(*rows, tables=None, who=ME):
    """Per band what is not nought, for one professional."""
    held = ENGINE.hold({name: [row[name] for row in rows] for name in KINDS}, KINDS)
    found = ENGINE.fetch(hazard_counts(held, tables or {}, ON)).rows(named=True)
    return {
        row["band"]: {name: n for name, n in row.items() if name in ("days", *CLASSES, "n_helped_on") and n}
        for row in found
        if row["cluster"] == who
    }


def test_days_fall_in_the_band_of_their_age_and_the_ending_in_that_of_the_last():
    assert counted(lived(400, level="concluded")) == {
        0: {"days": 90}, 1: {"days": 275}, 2: {"days": 35, "n_help_ended": 1},
    }  # fmt: skip


def test_the_ninetieth_day_is_the_last_of_the_first_band():
    assert counted(lived(90, level="left")) == {0: {"days": 90, "n_help_ended": 1}}
    assert counted(lived(91, level="left"))[1] == {"days": 1, "n_help_ended": 1}


def test_what_ended_less_than_the_gap_ago_is_followed_up_to_the_gap_and_did_not_end():
    assert counted(lived(50, last=UNTIL + 10, level="policy", cause="contract")) == {0: {"days": 40}}
    assert not counted(lived(50, last=UNTIL + 60, level="policy", cause="contract"))


def test_who_came_into_view_late_is_at_risk_from_then():
    assert counted(lived(100, entry_day=UNTIL - 19)) == {1: {"days": 10}, 0: {"days": 10}}


def test_of_unknown_start_only_what_is_surely_old_is_at_risk():
    assert counted(lived(1_200, is_start_known=False)) == {3: {"days": 105}}
    assert not counted(lived(1_000, is_start_known=False))


def test_a_passing_face_is_never_at_risk():
    assert not counted(lived(50, is_passing=True))


def test_nobody_is_at_risk_after_death():
    clients = {"client_id": [1], "died_on": [UNTIL - 20]}
    held = ENGINE.hold(clients, {"client_id": "int64", "died_on": "int32"})
    assert counted(lived(60), tables={"clients": held}) == {0: {"days": 40}}


BREAKS = [
    ("organisational", "caseload", "n_organisational"),
    ("organisational", "worker_left", "n_left"),
    ("organisational", "replacement", "n_left"),
    ("policy", "decision", "n_policy"),
    ("policy", "contract", "n_contract"),
    ("policy", "programme", "n_contract"),
]


@pytest.mark.parametrize(("level", "cause", "name"), BREAKS)
def test_a_break_is_one_whether_or_not_help_went_on(level, cause, name):
    end = lived(50, UNTIL - 500, level, cause)
    assert counted(end) == {0: {"days": 50, name: 1}}
    after = lived(300, UNTIL - 30, who=NEXT)
    assert counted(end, after) == {0: {"days": 50, name: 1, "n_helped_on": 1}}


@pytest.mark.parametrize(
    ("level", "name"),
    [("relational", "n_relational"), ("unknown", "n_unknown"), ("admin", "n_unknown")],
)
def test_who_chose_or_stopped_is_out_of_help_when_nobody_else_comes(level, name):
    end = lived(50, UNTIL - 500, level, "client_choice")
    assert counted(end) == {0: {"days": 50, "n_help_ended": 1}}
    assert counted(end, lived(400, UNTIL, who=NEXT)) == {0: {"days": 50, name: 1, "n_helped_on": 1}}


def test_a_pause_is_no_end():
    assert counted(lived(50, level="pause", cause="pause")) == {0: {"days": 50}}


def test_somebody_who_comes_after_the_gap_comes_too_late():
    end = lived(50, UNTIL - 500, "unknown", "unknown")
    in_time, late = (lived(500 - days + 1, UNTIL, who=NEXT) for days in (GAP, GAP + 1))
    assert "n_unknown" in counted(end, in_time)[0]
    assert "n_help_ended" in counted(end, late)[0]


def test_a_professional_belongs_to_the_organisation_of_the_latest_relationship():
    rows = [lived(50, UNTIL - 500), lived(50, organisation_id=8), lived(20, UNTIL - 900, who=NEXT)]
    held = ENGINE.hold({name: [row[name] for row in rows] for name in KINDS}, KINDS)
    found = ENGINE.fetch(hazard_counts(held, {}, ON)).rows(named=True)
    assert {row["cluster"]: row["organisation_id"] for row in found} == {ME: 8, NEXT: BODY}


def employments(*jobs):
    """A register of jobs at one organisation: who, first and last day, form."""
    names = ("professional_id", "first_day", "last_day", "contract_form")
    columns = {name: [job[place] for job in jobs] for place, name in enumerate(names)}
    kinds = {"professional_id": "int64", "first_day": "int32", "last_day": "int32", "contract_form": "string"}
    held = ENGINE.hold(
        columns | {"organisation_id": [BODY] * len(jobs)}, kinds | {"organisation_id": "int64"}
    )
    found = ENGINE.fetch(staff_counts({"employments": held}, ON))
    return {row["form"]: (row["days"], row["n_left"]) for row in found.rows(named=True)}


def test_a_permanent_job_after_a_temporary_one_is_no_departure():
    first = (9, ON - 2_000, ON - 1_000, "permanent")
    found = employments(first, (ME, ON - 900, ON - 601, "temporary"), (ME, ON - 590, ON - 91, "permanent"))
    assert found == {"temporary": (300, 0), "permanent": (500, 1)}


def test_before_the_first_departure_in_a_register_nobody_was_at_risk():
    assert employments((9, ON - 2_000, ON - 100, None), (ME, ON - 3_000, None, None)) == {None: (100, 0)}


def test_without_a_register_nothing_is_counted():
    assert staff_counts({}, ON) is None
    assert contract_counts({}, ON) is None


def agreed(*contracts):
    """How many contracts of one organisation came to an end, and how many it went on with."""
    names = ("contract_id", "first_day", "last_day", "law", "predecessor_id")
    columns = {name: [one[place] for one in contracts] for place, name in enumerate(names)}
    kinds = dict.fromkeys(names, "int64") | {"law": "string", "organisation_id": "int64"}
    held = ENGINE.hold(columns | {"organisation_id": [BODY] * len(contracts)}, kinds)
    (row,) = ENGINE.fetch(contract_counts({"contracts": held}, ON)).rows(named=True)
    return row["n_ended"], row["n_continued"]


ENDED = (1, ON - 900, ON - 400, "wmo", None)


@pytest.mark.parametrize(
    ("other", "continued"),
    [
        ((2, ON - 399, None, "wmo", None), 1),
        ((2, ON - 399, None, None, None), 1),
        ((2, ON - 400 + 62, None, "wmo", None), 1),
        ((2, ON - 400 + 63, None, "wmo", None), 0),
        ((2, ON - 399, None, "jeugdwet", None), 0),
        ((2, ON - 200, None, "jeugdwet", 1), 1),
        ((2, ON - 800, ON - 350, "wmo", None), 1),
    ],
)
def test_a_contract_is_continued_by_one_that_follows_it(other, continued):
    ends = 2 if other[2] is not None and other[2] <= ON - 62 else 1
    assert agreed(ENDED, other) == (ends, continued)


def test_of_a_contract_that_ended_just_now_nobody_knows_what_follows():
    assert agreed(ENDED, (2, ON - 300, ON - 61, "wmo", None)) == (1, 0)
