"""What holds for every measure, on worlds that nobody drew."""

from collections import Counter, defaultdict
from dataclasses import replace
from functools import cache
from statistics import mean

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.laws.worlds import worlds
from tests.reference import twins
from tests.reference.lives import counted, is_asked
from tests.reference.world import World
from tests.reference.world import tables as written
from tests.spec.running import Case, as_taken, on_engine, on_twin, stored

from bestendig.measures import MEASURES, prepare, summarise
from bestendig.measures.view import as_is
from bestendig.model.period import Period
from bestendig.model.request import Request
from bestendig.store import Engine, open_engine

CONTACTS = tuple(name for name, each in MEASURES.items() if each.reads.ground.name == "contacts")
POLICY = tuple(name for name in MEASURES if name not in CONTACTS)
CLOSE = 2e-9
PERIODS = st.sampled_from([None, Period.parse("2024"), Period.parse("2023-Q4")])
LAWS = settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)


@cache
def opened(name: str) -> Engine:
    """One engine of each kind for all laws."""
    return open_engine(name)


def quick() -> Engine:
    """Polars: it plans a few rows ten times faster than DuckDB; the specs see that they are equal."""
    return opened("polars")


def asked(names: tuple[str, ...], **how: object) -> Request:
    """A question about several measures."""
    return replace(Request(names), **how)


def same(found: dict, expected: dict) -> bool:
    """Whether two sets of values are equal up to rounding."""
    return found.keys() == expected.keys() and all(
        abs(found[unit] - expected[unit]) < CLOSE for unit in found
    )


QUESTIONS = st.fixed_dictionaries(
    {
        "period": PERIODS,
        "counted_by": st.sampled_from(["day", "event"]),
        "by": st.sampled_from([(), ("year",), ("month",)]),
        "law": st.sampled_from([None, "wmo"]),
    }
)


@settings(LAWS, max_examples=4)
@given(worlds(), QUESTIONS)
def test_each_measure_equals_its_twin_on_duckdb(world, how):
    equals_its_twin(opened("duckdb"), world, how)


@settings(LAWS, max_examples=30)
@given(worlds(), QUESTIONS)
def test_each_measure_equals_its_twin(world, how):
    equals_its_twin(quick(), world, how)


def equals_its_twin(engine: Engine, world: World, how: dict) -> None:
    """Every measure of contacts that can be asked so gives what its twin gives."""
    names = tuple(name for name in CONTACTS if how["counted_by"] in MEASURES[name].card.counted_by)
    request = asked(names, **how)
    found = on_engine(engine, world, request)
    for name in names:
        case = Case(request.for_measures(name), world, {})
        assert same(found[name], on_twin(case)), name


@LAWS
@given(worlds(), PERIODS)
def test_each_policy_measure_equals_its_twin(world, period):
    found = on_engine(quick(), world, asked(POLICY, period=period))
    for name in POLICY:
        assert same(found[name], on_twin(Case(asked((name,), period=period), world, {}))), name


@settings(LAWS, max_examples=2)
@given(worlds(), PERIODS)
def test_each_policy_measure_equals_its_twin_on_duckdb(world, period):
    engine = opened("duckdb")
    found = on_engine(engine, world, asked(POLICY, period=period), engine.keep)
    for name in POLICY:
        assert same(found[name], on_twin(Case(asked((name,), period=period), world, {}))), name


@LAWS
@given(worlds(), PERIODS)
def test_each_measure_of_a_year_equals_its_twin(world, period):
    names = tuple(name for name in POLICY if "year" in MEASURES[name].card.by)
    request = asked(names, period=period, by=("year",))
    found = on_engine(quick(), world, request)
    for name in names:
        assert same(found[name], on_twin(Case(request.for_measures(name), world, {}))), name


@LAWS
@given(worlds(), PERIODS)
def test_each_measure_of_a_theme_or_term_equals_its_twin(world, period):
    for by in (("term",), ("theme",)):
        names = tuple(name for name in POLICY if by[0] in MEASURES[name].card.by)
        request = asked(names, period=period, by=by)
        found = on_engine(quick(), world, request)
        for name in names:
            assert same(found[name], on_twin(Case(request.for_measures(name), world, {}))), name


@settings(LAWS, max_examples=4)
@given(worlds(), st.permutations(range(1, 8)))
def test_renaming_staff_changes_nothing_about_staff(world, others):
    renamed = replace(
        world,
        employments=tuple(
            replace(each, professional=others[each.professional - 1]) for each in world.employments
        ),
        presences=tuple(
            replace(each, professional=others[each.professional - 1]) for each in world.presences
        ),
        assignments=tuple(
            replace(each, professional=others[each.professional - 1]) for each in world.assignments
        ),
    )
    names = tuple(name for name in POLICY if not MEASURES[name].card.needs[0].startswith("contacts"))
    assert on_engine(quick(), renamed, asked(names)) == on_engine(quick(), world, asked(names))


@LAWS
@given(worlds(), st.sampled_from(["team", "organisation"]), PERIODS)
def test_with_teams_and_organisations_too(world, with_whom, period):
    names = tuple(name for name in CONTACTS if with_whom in MEASURES[name].card.with_whom)
    request = asked(names, with_whom=with_whom, period=period)
    found = on_engine(quick(), world, request)
    for name in names:
        assert same(found[name], on_twin(Case(request.for_measures(name), world, {}))), name


@LAWS
@given(worlds())
def test_every_value_lies_in_the_range_of_its_card(world):
    for name, values in on_engine(quick(), world, asked(tuple(MEASURES))).items():
        card = MEASURES[name].card
        for value in values.values():
            assert card.lowest is None or value >= card.lowest - CLOSE, name
            assert card.highest is None or value <= card.highest + CLOSE, name


@LAWS
@given(worlds(), st.permutations(range(1, 6)))
def test_renaming_people_changes_nothing(world, others):
    contacts = tuple(
        replace(each, professional=each.professional and others[each.professional - 1])
        for each in world.contacts
    )
    assigned = tuple(replace(each, professional=others[each.professional - 1]) for each in world.assignments)
    renamed = replace(world, contacts=contacts, assignments=assigned)
    assert on_engine(quick(), renamed, asked(CONTACTS)) == on_engine(quick(), world, asked(CONTACTS))


@LAWS
@given(worlds(), st.sampled_from([5, 13]))
def test_renumbering_clients_changes_nothing_but_their_numbers(world, by):
    moved = World(tuple(replace(each, client=each.client + by) for each in world.contacts))
    names = tuple(name for name in CONTACTS if "assignments" not in MEASURES[name].card.needs)
    before, after = (on_engine(quick(), each, asked(names)) for each in (world, moved))
    for name in names:
        assert {(client + by, *rest): value for (client, *rest), value in before[name].items()} == after[name]


@LAWS
@given(worlds())
def test_the_order_within_a_day_matters_to_sequence_measures_only(world):
    names = tuple(name for name in CONTACTS if MEASURES[name].card.family != "sequence")
    turned = replace(world, contacts=tuple(replace(each, place=-each.place) for each in world.contacts))
    assert on_engine(quick(), turned, asked(names)) == on_engine(quick(), world, asked(names))


@LAWS
@given(worlds(), st.randoms(use_true_random=False))
def test_the_order_of_rows_in_the_store_changes_nothing(world, chance):
    request = asked(CONTACTS, by=("team", "year"))
    tables = stored(quick(), world)
    columns = quick().fetch(tables["contacts"]).to_dict(as_series=False)
    places = chance.sample(range(len(columns["day"])), len(columns["day"]))
    shuffled = {name: [values[place] for place in places] for name, values in columns.items()}
    other = {**tables, "contacts": quick().hold(shuffled, written(world)["contacts"][1])}
    first, second = (answered(request, each) for each in (tables, other))
    assert first == second


def answered(request: Request, tables: dict, keep=as_is) -> tuple:
    """The results of a question about stored tables."""
    frames = prepare(request, tables, keep)
    return summarise(request, {name: quick().fetch(frame) for name, frame in frames.items()})


@settings(LAWS, max_examples=2)
@given(worlds())
def test_asked_together_or_one_by_one_kept_or_not_the_answers_are_the_same(world):
    tables = stored(quick(), world)
    names = tuple(MEASURES)
    together = answered(asked(names), tables, quick().keep)
    assert together == answered(asked(names), tables)
    for name, result in zip(names, together, strict=True):
        alone = answered(asked((name,)), tables)[0]
        own = {"share_order_known": None}
        assert _without_order(alone.overall, own) == _without_order(result.overall, own), name


def _without_order(figure, own):
    """A figure without the share of known order, shown beside sequence measures and their company."""
    return replace(figure, support=replace(figure.support, **own))


@LAWS
@given(worlds(), PERIODS)
def test_the_mean_of_a_team_is_the_mean_over_the_clients_that_belong_to_it(world, period):
    request = asked(("coc_index",), period=period, by=("team",))
    result = answered(request, stored(quick(), world))[0]
    values = {
        client: value
        for (client,), value in twins.values("coc_index", world, asked(("coc_index",), period=period)).items()
    }
    homes = home_teams(world, as_taken(request))
    teams: dict[str, list[float]] = defaultdict(list)
    for client, value in values.items():
        teams[str(homes.get(client, ""))].append(value)
    found = {figure.group[0][1]: figure.value for figure in result.figures if figure.value is not None}
    assert found == {team: pytest.approx(mean(own), abs=CLOSE) for team, own in teams.items()}
    assert sum(figure.support.n_clients for figure in result.figures) == result.overall.support.n_clients


def home_teams(world: World, request: Request) -> dict[int, int]:
    """Per client the team with most contacts, the latest contact breaking ties."""
    own: dict[int, list[int]] = defaultdict(list)
    for contact in counted(world, request):
        if contact.team is not None and is_asked(contact.day, request):
            own[contact.client].append(contact.team)
    found = {}
    for client, teams in own.items():
        most = max(Counter(teams).values())
        found[client] = next(team for team in reversed(teams) if Counter(teams)[team] == most)
    return found


@settings(LAWS, max_examples=5)
@given(worlds(), st.sampled_from([(), ("organisation",), ("team",)]))
def test_nobody_is_counted_twice_in_the_whole(world, by):
    n_clients = len({contact.client for contact in world.contacts})
    for result in answered(asked(CONTACTS, by=by), stored(quick(), world)):
        support = result.overall.support
        assert support.n_clients + support.n_undefined_clients <= n_clients, result.card.name
        twin = on_twin(Case(asked((result.card.name,)), world, {}))
        assert support.n_clients == len({client for client, *_ in twin}), result.card.name
