"""Look-backs on their way out: what happened, in steps of several people, beside what was expected."""

from dataclasses import replace
from datetime import date

import pytest
from tests.unit.disclosure.impacts.made_tests import EXPOSED, PLAN, made

from bestendig.disclosure import release_impact, release_look_back
from bestendig.errors import NotAllowed
from bestendig.model.impact import Compared, LookBack, Range
from bestendig.model.plan import Touches

SEEN = Compared(12, Range(0.6, 0.5, 0.7), 0.5311, True, 187)


def looked(*compared, test=None, since=()):
    test = test or release_impact(made()).value
    return LookBack(test, "plan", date(2028, 1, 1), "v2", compared, since)


def shown(*compared, **given):
    return release_look_back(looked(*compared, **given)).value


def test_what_happened_comes_in_steps_of_five_people():
    (compared,) = shown(SEEN).compared
    assert (compared.happened, compared.n_clients, compared.is_inside) == (0.55, 190, True)
    assert compared.forecast == SEEN.forecast


def test_inside_or_outside_is_what_the_shown_values_say():
    (compared,) = shown(replace(SEEN, happened=0.4811, is_inside=False)).compared
    assert (compared.happened, compared.is_inside) == (0.5, True)
    (compared,) = shown(replace(SEEN, happened=0.44, is_inside=False)).compared
    assert (compared.happened, compared.is_inside) == (0.45, False)


def test_what_happened_to_a_few_is_not_shown():
    (compared,) = shown(replace(SEEN, n_clients=9)).compared
    assert (compared.happened, compared.is_inside, compared.n_clients) == (None, None, None)
    assert compared.why_not.nl


def test_what_cannot_be_said_yet_keeps_its_reason():
    later = Compared(24, Range(0.4, 0.3, 0.5), None, None, None, PLAN_LATER)
    assert shown(SEEN, later).compared[1] == later


PLAN_LATER = made().outlooks[0].label


def test_endings_on_a_level_of_a_few_become_part_of_what_is_not_known():
    since = (("policy", 44), ("relational", 3), ("unknown", 12))
    assert dict(shown(SEEN, since=since).touched_since) == {"policy": 40, "unknown": 20}


def test_a_test_that_was_hidden_looks_back_on_nothing():
    hidden = release_impact(made(replace(EXPOSED, n_touched_clients=4))).value
    look = shown(SEEN, test=hidden, since=(("policy", 44),))
    assert (look.test.state, look.touched_since) == ("hidden", ())
    assert [(each.happened, each.forecast.middle) for each in look.compared] == [(None, 0.0)]


def test_a_test_that_was_never_released_is_released_first():
    assert shown(SEEN, test=made()).test == release_impact(made()).value


def test_a_look_back_on_one_colleague_never_reaches_the_table():
    plan = replace(PLAN, kind="professional_leaves", touches=Touches(professional="10482"))
    with pytest.raises(NotAllowed):
        release_look_back(looked(SEEN, test=made(plan=plan)))
