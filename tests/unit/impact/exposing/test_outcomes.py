"""What became of relationships, one drawn life at a time."""

from functools import cache

import narwhals.stable.v2 as nw
import pytest
from tests.unit.impact.exposing.made_town import THEN, engine, fetched, look, town

from bestendig.impact.exposing import outcome, running
from bestendig.impact.exposing.outcomes import STATES, day_after
from bestendig.model.course import Windows
from bestendig.model.plan import Targets

ON, EXTRACT = 10_000, 13_000
ME, NEXT = 1, 2
COLUMNS = {
    "client_id": "int64", "other_id": "int64", "first_day": "int64", "last_day": "int64", "is_ended": "bool",
    "is_passing": "bool", "root_level": "string",
}  # fmt: skip


def lived(who, first, last=None, level=None, client=1):
    """A relationship from so many days after the reference day to so many."""
    return {
        "client_id": client, "other_id": who, "first_day": ON + first,
        "last_day": EXTRACT if last is None else ON + last, "is_ended": last is not None,
        "is_passing": False, "root_level": level,
    }  # fmt: skip


def became(*rows, month=12):
    """In which state the relationship of client 1 with me is after some months, and how it ended."""
    held = engine().hold({name: [row[name] for row in rows] for name in COLUMNS}, COLUMNS)
    then = engine().hold(
        {"client_id": [1], "other_id": [ME], "is_touched": [True]},
        {"client_id": "int64", "other_id": "int64", "is_touched": "bool"},
    )
    (row,) = fetched(outcome(then, held, ON, EXTRACT, (month,)))
    return {name for name, n in row.items() if name.startswith("n_") and n and name != "n_clients"}


LIVES = {
    "still runs": ([lived(ME, -100)], {"n_running"}),
    "ends later": ([lived(ME, -100, 400, "relational")], {"n_running"}),
    "ends on the very day": ([lived(ME, -100, 365, "relational")], {"n_running"}),
    "goes to another face": (
        [lived(ME, -100, 200, "organisational"), lived(NEXT, 220)],
        {"n_other_face", "n_organisational"},
    ),
    "is between two faces": (
        [lived(ME, -100, 300, "policy"), lived(NEXT, 450)],
        {"n_other_face", "n_policy"},
    ),
    "is concluded though another face is there": (
        [lived(ME, -100, 200, "concluded"), lived(NEXT, -50)],
        {"n_help_over", "n_concluded"},
    ),
    "loses the face to a contract and is helped by nobody": (
        [lived(ME, -100, 200, "policy")],
        {"n_dropped", "n_policy"},
    ),
    "is helped again long afterwards": (
        [lived(ME, -100, 100, "policy"), lived(NEXT, 300)],
        {"n_other_face", "n_policy"},
    ),
    "chooses to stop": ([lived(ME, -100, 200, "relational")], {"n_help_over", "n_relational"}),
    "chooses somebody else": (
        [lived(ME, -100, 200, "relational"), lived(NEXT, 200)],
        {"n_other_face", "n_relational"},
    ),
    "stops and nobody knows why": ([lived(ME, -100, 200, "unknown")], {"n_help_over", "n_unknown"}),
    "ends on paper": ([lived(ME, -100, 200, "admin")], {"n_help_over", "n_unknown"}),
    "has help with a later face that is over too": (
        [lived(ME, -100, 50, "organisational"), lived(NEXT, 60, 150, "concluded")],
        {"n_help_over", "n_organisational"},
    ),
    "pauses": ([lived(ME, -100, 200, "pause"), lived(ME, 450)], {"n_running"}),
    "returns to the same face": (
        [lived(ME, -100, 100, "organisational"), lived(NEXT, 110, 250, "relational"), lived(ME, 260)],
        {"n_running"},
    ),
    "was over before anyone knew": ([lived(ME, -100, -20, "relational")], {"n_over"}),
    "was over before and came back": ([lived(ME, -500, -20, "pause"), lived(ME, 200)], {"n_over"}),
}


@pytest.mark.parametrize("life", LIVES)
def test_somebody(life):
    rows, expected = LIVES[life]
    assert became(*rows) == expected


def test_less_than_the_gap_before_the_end_of_the_data_nothing_is_told():
    rows = [lived(ME, -100)]
    held = engine().hold({name: [row[name] for row in rows] for name in COLUMNS}, COLUMNS)
    then = held.select("client_id", "other_id", is_touched=nw.lit(value=True))
    last = EXTRACT - Windows().gap
    told = fetched(outcome(then, held, last - day_after(0, 12), EXTRACT, (12, 24)))
    assert [row["month"] for row in told] == [12]
    assert not fetched(outcome(then, held, last - day_after(0, 12) + 1, EXTRACT, (12, 24)))


def test_five_years_are_as_many_days_as_five_years_have():
    assert day_after(0, 12) == 365
    assert day_after(0, 60) == 1_826


@cache
def of_town():
    """What became of the relationships of the town that ran at the end of 2019, by month."""
    before, now = look(THEN), look(town().extract)
    then = running(before.rows, before.tables, Targets(), THEN, keep=engine().keep)
    return fetched(outcome(engine().keep(then), now.rows, THEN, town().extract, (12, 24, 60)))


def test_fewer_and_fewer_faces_stay_and_nobody_gets_lost():
    rows = sorted(of_town(), key=lambda row: row["month"])
    assert [row["month"] for row in rows] == [12, 24, 60]
    assert rows[0]["n_running"] > rows[1]["n_running"] > rows[2]["n_running"] > 0
    assert all(row["n"] == row["n_over"] + sum(row[name] for name in STATES) for row in rows)
    assert all(row["n_clients"] <= row["n"] - row["n_over"] for row in rows)
