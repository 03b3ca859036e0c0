"""What comes out of a sum of few people: the ordinary exit desk stands before it, whatever was added."""

from dataclasses import replace

import numpy as np
import pytest
from tests.unit.rounds.agreeing import a_round, handed_over

from bestendig.analyses.counts.combining import added
from bestendig.analyses.counts.questions import measures_of, request_of
from bestendig.disclosure import DEFAULT, Ledger, Rule
from bestendig.disclosure.rounds import add_up
from bestendig.errors import InputError
from bestendig.measures import find
from bestendig.measures.adding import FIXED, POWER, width
from bestendig.relationships.durations.certainty import TERMS
from bestendig.relationships.durations.tally import WHOLE, RestsOn, Tally
from bestendig.relationships.occupancy.tally import HelpTally
from bestendig.relationships.vectors import EndingsTally, endings_into, lasting_into, staying_into
from bestendig.relationships.vectors.certainty import MET

AGREED, KEYS = a_round(3)
AGREED = replace(AGREED, sheets=("chain", "relational"))
REQUEST = request_of(AGREED)


def row(n_clients, endings, largest=1, professionals=4):
    """The row of a vault with so many clients and endings per kind."""
    rests_on = RestsOn(
        n_clients=n_clients, n_relationships=n_clients, n_professionals=professionals, n_organisations=1,
        n_ended=sum(endings.values()), largest_professional=largest, largest_organisation=n_clients,
    )  # fmt: skip
    nothing = np.zeros((1, 90), dtype=np.int64)
    entered, ended = nothing.copy(), np.zeros((1, 1, 90), dtype=np.int64)
    entered[0, 0] = n_clients
    ended[0, 0, 70] = n_clients
    lasting = Tally((WHOLE,), ("unknown",), entered, nothing, ended, nothing, nothing, (rests_on,))
    units = np.full((2, 60), n_clients * 146_097, dtype=np.int64)
    staying = HelpTally(
        ("unknown",), np.zeros((2, 3, 60), dtype=np.int64), units, n_clients, rests_on, {}, {}
    )
    return [
        *lasting_into(lasting, REQUEST),
        *[0] * (1 + len(TERMS)),
        *endings_into(EndingsTally(endings, rests_on)),
        *[0] * len(MET),
        *staying_into(staying, REQUEST),
        *measures(n_clients, largest, professionals),
    ]


def measures(n_clients, largest, professionals):
    """The figures of every measure: the whole with these people, the years with nobody."""
    known = {
        "present": 1, "defined": n_clients, "n_clients": n_clients, "n_contacts": n_clients * 10,
        "n_professionals": professionals, "largest_professional_share": (largest * 10) ** POWER,
        "under": n_clients, "over": n_clients * 10**9,
    }  # fmt: skip
    for request, groups in measures_of(AGREED):
        for name in request.measures:
            for group in groups:
                cells = [known.get(name, 0) if group == () else 0 for name in FIXED]
                yield from [*cells, *[0] * (width(find(name)) - len(FIXED))]


def combined(*rows, rule=DEFAULT, ledger=None, agreed=AGREED):
    """The released answers of three vaults."""
    files = handed_over(agreed, KEYS, rows)
    return added(add_up(files, agreed.parties, agreed.digest.hex()), files, agreed, rule, ledger)


UNKNOWN = ("unknown", "unknown", "possible")
CONTRACT = ("policy", "contract", "sure")
LEFT = ("organisational", "worker_left", "sure")


def test_the_rows_of_this_test_are_as_long_as_those_of_a_vault():
    found = combined(*[row(20, {UNKNOWN: 12})] * 3)
    assert found.courses.years.value.state == "shown"
    assert found.answers["upc"].value.overall.value == 1.0


def test_a_sum_of_few_clients_shows_nothing():
    found = combined(*[row(3, {CONTRACT: 3})] * 3)
    for answer in (found.courses.years.value, found.courses.durations.value.overall):
        assert answer.state == "hidden"
    assert found.courses.endings.value.overall.ended == ()
    assert all(answer.value.overall.state == "hidden" for answer in found.answers.values())


def test_a_cause_of_few_in_the_sum_is_not_shown_by_itself():
    found = combined(row(30, {UNKNOWN: 20, CONTRACT: 2}), row(30, {UNKNOWN: 20}), row(30, {LEFT: 20}))
    shown = {(each.level, each.cause): each.n for each in found.courses.endings.value.overall.ended}
    assert ("policy", "contract") not in shown
    assert all(n >= DEFAULT.threshold and n % DEFAULT.threshold == 0 for n in shown.values())


def test_a_cause_of_few_in_each_vault_is_shown_when_there_are_enough_together():
    found = combined(*[row(30, {UNKNOWN: 20, CONTRACT: 6})] * 3)
    shown = {(each.level, each.cause): each.n for each in found.courses.endings.value.overall.ended}
    assert shown["policy", "contract"] == 20


def test_one_professional_who_stands_for_nearly_all_hides_the_sum():
    found = combined(row(30, {UNKNOWN: 20}, largest=29), *[row(1, {}, largest=1, professionals=1)] * 2)
    assert found.courses.durations.value.overall.state == "hidden"
    assert found.answers["upc"].value.overall.state == "hidden"


@pytest.mark.parametrize("extra", [1, 2, 5])
def test_one_vault_with_a_few_people_more_cannot_be_seen_in_the_difference(extra):
    """Two rounds that differ by a few: every count comes out the same, or ten further."""
    before = combined(*[row(20, {UNKNOWN: 12})] * 3).courses.endings.value.overall
    after = combined(*[row(20, {UNKNOWN: 12})] * 2, row(20 + extra, {UNKNOWN: 12 + extra}))
    now = after.courses.endings.value.overall
    steps = {now.basis.n_clients - before.basis.n_clients, now.ended[0].n - before.ended[0].n}
    assert steps <= {0, DEFAULT.threshold}


def test_a_stricter_place_shows_less():
    rows = [row(4, {UNKNOWN: 4})] * 3
    assert combined(*rows).courses.durations.value.overall.state == "shown"
    assert combined(*rows, rule=Rule(threshold=15)).courses.durations.value.overall.state == "hidden"


@pytest.mark.parametrize("change", [lambda row: row[:-1], lambda row: [*row, 0], lambda row: row[:100]])
def test_a_sum_of_another_length_is_refused(change):
    rows = [change(row(20, {UNKNOWN: 12}))] * 3
    with pytest.raises(InputError):
        combined(*rows)


def test_two_rounds_of_one_table_that_differ_by_a_few_get_rounded_counts(tmp_path):
    """Without a vault of three residents: the difference would be about those three."""
    ledger, again = Ledger(tmp_path / "ledger.jsonl"), replace(AGREED, id="ffeeddccbbaa0099")
    combined(row(20, {}), row(20, {}), row(3, {}), ledger=ledger)
    answer = combined(row(20, {}), row(20, {}), row(0, {}), ledger=ledger, agreed=again).answers["upc"]
    assert answer.value.overall.support.is_rounded
    assert answer.value.overall.support.n_clients % DEFAULT.threshold == 0
