"""Which relationships run on a day, held against what was true in the made-up town."""

from functools import cache

import narwhals.stable.v2 as nw
import numpy as np
import pytest
from tests.unit.impact.exposing.made_town import SEED, SIZE, THEN, engine, fetched, look, town

from bestendig.impact.exposing import running
from bestendig.impact.exposing.still import runs_on
from bestendig.model.plan import Targets
from bestendig.synthetic.town import make_town
from bestendig.synthetic.world.organisations import ANKER, KOMPAS, LINDE, TEAMS

DAYS = pytest.mark.parametrize("day", [THEN, 20_634])
SETTLED = 90


made = cache(make_town)


@cache
def ran(day):
    """The relationships that are counted as running."""
    return fetched(running(look(day).rows, look(day).tables, Targets(), day, keep=engine().keep))


def found(day, registered):
    """The pairs that are counted as running."""
    rows = ran(day)
    return {(row["client_id"], row["professional_id"]) for row in rows if row["is_registered"] == registered}


@cache
def true(day, registered, begun_before=0):
    """The pairs that truly ran, begun so many days before at least."""
    drawn = made(SEED, SIZE)
    relations, stays = drawn.relations, drawn.stays
    body = stays.organisation[relations.stay]
    of_kind = np.isin(body, (TEAMS,) if registered else (LINDE, ANKER, KOMPAS))
    runs = (relations.first <= day - begun_before) & (relations.last >= day)
    rows = np.flatnonzero(of_kind & runs & drawn.stay_happens[relations.stay])
    people = stays.person[relations.stay[rows]].tolist()
    return set(zip(people, relations.professional[rows].tolist(), strict=True))


def test_the_last_day_is_that_of_the_town():
    assert town().extract == 20_634


@DAYS
def test_with_a_register_exactly_those_run_that_truly_ran(day):
    assert len(true(day, registered=True)) > 40
    assert found(day, registered=True) == true(day, registered=True)


@DAYS
def test_from_contacts_nearly_all_that_truly_ran_for_some_months_are_found(day):
    settled = true(day, registered=False, begun_before=SETTLED)
    assert len(settled) > 50
    assert len(settled & found(day, registered=False)) >= 0.95 * len(settled)


@DAYS
def test_what_fell_silent_is_mostly_what_was_over(day):
    rows = look(day).rows.filter(runs_on(day)).filter(~nw.col("n_days").is_null())
    before = {(row["client_id"], row["other_id"]) for row in fetched(rows)}
    left_out = before - found(day, registered=False)
    wrongly = left_out & true(day, registered=False)
    assert len(left_out) > 0.2 * len(before)
    assert len(wrongly) <= 0.1 * len(left_out)
