"""The attack: ask everything there is to ask about small towns, then try to work out what was hidden.

The attacker knows every released figure, the rules, and that people keep their team and law. A hidden
number of clients (or of contacts) is worked out when linear programming leaves it a single value.
"""

import random
from itertools import product

import numpy as np
import pytest
from scipy.optimize import linprog
from tests.unit.disclosure.town import FIRST_MONTH, MEASURES, Town

from bestendig.disclosure import DEFAULT, Ledger, release
from bestendig.disclosure.seen import months
from bestendig.model.result import OTHER

PERIODS = ("2024", "2024-Q1", "2024-Q3", "2024-02", "2024-11", "2024-01-01..2024-11-30")
SPLITS = (
    (),
    ("team",),
    ("law",),
    ("team", "law"),
    ("month",),
    ("quarter",),
    ("team", "month"),
    ("law", "quarter"),
)
LAWS = (None, "wmo", "participatiewet")
UNSURE = 0.5


def everything(seed, tmp_path):
    """The town and every released answer about it, asked in some order."""
    town, ledger = Town(seed), Ledger(tmp_path / "ledger.jsonl")
    questions = list(product(MEASURES, SPLITS, PERIODS, LAWS))
    random.Random(seed).shuffle(questions)
    answers = [
        release(town.answer(card, by, period, law), ledger=ledger).value
        for card, by, period, law in questions
    ]
    return town, answers


@pytest.fixture(scope="module", params=[2, 3])
def released(request, tmp_path_factory):
    """A town and everything released about it."""
    return everything(request.param, tmp_path_factory.mktemp("ledger"))


def cells(figure, request, names):
    """The atoms (team, law) of which a figure is made."""
    group = {name: value for name, value in figure.group if name in ("team", "law")}
    if request.law:
        group["law"] = request.law
    allowed = {name: {value} for name, value in group.items() if value != OTHER}
    for name, value in group.items():
        if value == OTHER:
            allowed[name] = set(figure.members)
    return [
        n
        for n, (team, law) in enumerate(names)
        if team in allowed.get("team", {team}) and law in allowed.get("law", {law})
    ]


def bounds(rows, targets, width, base):
    """Per target the least and the largest sum that fits every row (atoms, count, is it rounded?)."""
    low, high, matrix = [], [], []
    for atoms, count, rounded in {(tuple(atoms), count, rounded) for atoms, count, rounded in rows}:
        matrix.append(np.isin(np.arange(width), atoms).astype(float))
        low.append(max(count - base / 2, 0) if rounded else count)
        high.append(count + base / 2 if rounded else count)
    a = np.array(matrix) if matrix else np.zeros((0, width))
    ub, rhs = np.vstack([a, -a]), np.array([*high, *(-x for x in low)])
    for target in targets:
        aim = np.isin(np.arange(width), target).astype(float)
        least, most = (linprog(sign * aim, A_ub=ub, b_ub=rhs, method="highs") for sign in (1, -1))
        yield (least.fun, -most.fun) if least.status == 0 and most.status == 0 else (0, np.inf)


def shown(answers):
    """Every shown figure with its request."""
    return [
        (answer, figure)
        for answer in answers
        for figure in (answer.overall, *answer.figures)
        if figure.state == "shown"
    ]


def hidden(answers):
    """Every hidden figure with its request."""
    return [
        (answer, figure)
        for answer in answers
        for figure in (answer.overall, *answer.figures)
        if figure.state == "hidden"
    ]


def span(answer, figure):
    """The months of a figure."""
    return months(figure.group, answer.request)


def test_something_is_shown_and_something_is_hidden(released):
    _, answers = released
    assert len(shown(answers)) > 300
    assert len(hidden(answers)) > 300


def test_nothing_shown_rests_on_a_few(released):
    _, answers = released
    assert all(figure.support.n_clients >= DEFAULT.threshold for _, figure in shown(answers))


def test_hidden_clients_cannot_be_worked_out_within_a_period(released):
    town, answers = released
    names = sorted({(c[1], c[2]) for c in town.contacts})
    for name, when in {(a.card.name, span(a, f)) for a, f in hidden(answers)}:
        rows = [
            (cells(f, a.request, names), f.support.n_clients, f.support.is_rounded)
            for a, f in shown(answers)
            if (a.card.name, span(a, f)) == (name, when)
        ]
        asked = {
            tuple(cells(f, a.request, names))
            for a, f in hidden(answers)
            if (a.card.name, span(a, f)) == (name, when)
        }
        few = [t for t in asked if is_few(true_clients(town, name, when, [names[n] for n in t]))]
        for target, (least, most) in zip(few, bounds(rows, few, len(names), DEFAULT.threshold), strict=True):
            assert most - least > UNSURE, (name, when, target)


def is_few(n):
    """Whether so many clients must stay unknown."""
    return 0 < n < DEFAULT.threshold


def true_clients(town, measure, when, groups):
    """How many clients truly stand behind a cell."""
    least = next(card.minimum_contacts for card in MEASURES if card.name == measure)
    counts = {}
    for client, team, law, month, _, _ in town.contacts:
        if when[0] <= month < when[1] and (team, law) in groups:
            counts[client] = counts.get(client, 0) + 1
    return sum(n >= least for n in counts.values())


def test_hidden_contacts_cannot_be_worked_out_over_periods(released):
    town, answers = released
    for name, about in {(a.card.name, without_time(a, f)) for a, f in hidden(answers)}:
        rows = [
            (stretch(span(a, f)), f.support.n_contacts, f.support.is_rounded)
            for a, f in shown(answers)
            if (a.card.name, without_time(a, f)) == (name, about)
        ]
        asked = {span(a, f) for a, f in hidden(answers) if (a.card.name, without_time(a, f)) == (name, about)}
        groups = groups_of(town, about)
        few = [stretch(when) for when in asked if is_few(true_clients(town, name, when, groups))]
        for target, (least, most) in zip(few, bounds(rows, few, 12, DEFAULT.threshold), strict=True):
            assert most - least > UNSURE, (name, about, target)


def stretch(when):
    """The months of 2024 from 0, as atoms."""
    return list(range(when[0] - FIRST_MONTH, when[1] - FIRST_MONTH))


def without_time(answer, figure):
    """What a figure is about but its months; merged groups by their members."""
    group = tuple((n, v) for n, v in figure.group if n in ("team", "law"))
    law = (("law", answer.request.law),) if answer.request.law else ()
    return (*group, *law, *(("member", member) for member in figure.members))


def groups_of(town, about):
    """The (team, law) cells that something is about."""
    wanted = dict(pair for pair in about if pair[0] != "member")
    members = {value for name, value in about if name == "member"}
    return {
        (c[1], c[2])
        for c in town.contacts
        if all(value in (OTHER, {"team": c[1], "law": c[2]}[name]) for name, value in wanted.items())
        and (not members or {c[1], c[2]} & members)
    }


def test_no_two_periods_of_a_measure_differ_by_a_few_clients(released):
    town, answers = released
    by_line = {}
    for answer, figure in shown(answers):
        by_line.setdefault((answer.card.name, without_time(answer, figure)), set()).add(span(answer, figure))
    for (name, about), spans in by_line.items():
        for one, other in product(spans, spans):
            if one != other and one[0] <= other[0] and other[1] <= one[1]:
                rest = set(range(*one)) - set(range(*other))
                groups = groups_of(town, about)
                few = len({c[0] for c in town.contacts if c[3] in rest and (c[1], c[2]) in groups})
                assert not is_few(few), (name, about, one, other)


def test_no_two_exact_counts_of_the_same_people_differ_by_a_few(released):
    _, answers = released
    counts = {}
    for answer, figure in shown(answers):
        if not figure.support.is_rounded:
            key = (without_time(answer, figure), span(answer, figure))
            counts.setdefault(key, set()).add(figure.support.n_clients)
    for key, found in counts.items():
        assert all(abs(a - b) >= DEFAULT.threshold for a, b in product(found, found) if a != b), key


def test_laws_asked_one_by_one_leave_no_few(released):
    _, answers = released
    exact = [(a, f) for a, f in shown(answers) if not f.support.is_rounded and "law" not in a.request.by]
    whole = {key_of(a, f): f.support.n_clients for a, f in exact if not a.request.law}
    for answer, figure in exact:
        rest = whole.get(key_of(answer, figure), 0) - figure.support.n_clients
        assert not answer.request.law or not 0 < rest < DEFAULT.threshold


def key_of(answer, figure):
    """What a figure is about but its law."""
    return answer.card.name, figure.group, figure.members, span(answer, figure)


def test_the_order_of_groups_is_that_of_their_names(released):
    _, answers = released
    for answer in answers:
        labels = [[(value == OTHER, value) for _, value in figure.group] for figure in answer.figures]
        assert labels == sorted(labels)


def test_a_hidden_figure_leaves_nothing_in_what_is_printed(released):
    _, answers = released
    for _, figure in hidden(answers):
        assert figure == figure.hidden(figure.reason)
        assert not any(sign.isdigit() for sign in f"{figure.reason.nl}{figure.reason.en}")


def test_asking_again_gives_the_same_answer(tmp_path):
    town, ledger = Town(4), Ledger(tmp_path / "ledger.jsonl")
    questions = [(card, by, period) for card in MEASURES for by in SPLITS for period in PERIODS[:3]]
    first = [release(town.answer(*question), ledger=ledger) for question in questions]
    again = [
        release(town.answer(*question), ledger=Ledger(tmp_path / "ledger.jsonl")) for question in questions
    ]
    assert [repr(answer) for answer in first] == [repr(answer) for answer in again]
