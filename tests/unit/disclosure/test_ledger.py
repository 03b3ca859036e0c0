"""Answers after each other: differences give nothing away, and an ordinary user loses nothing."""

import json

import pytest
from tests.unit.disclosure.answers import CARD, POOLED, answer, figure, states
from tests.unit.disclosure.town import SHARE, Town

from bestendig.disclosure import DEFAULT, Ledger, Rule, release
from bestendig.errors import ConfigError, StoreError


@pytest.fixture
def ledger(tmp_path):
    """An empty ledger."""
    return Ledger(tmp_path / "ledger.jsonl")


def on(n_clients, n_contacts):
    """A figure over everybody."""
    return figure((), n_clients, n_contacts=n_contacts)


def shown(ledger, whole, period, **other):
    """Whether a figure over everybody is shown."""
    return (
        release(answer({}, whole=whole, period=period, **other), ledger=ledger).value.overall.state == "shown"
    )


def test_the_year_minus_eleven_months_may_not_leave_a_few(ledger):
    assert shown(ledger, on(300, 4000), "2024")
    assert not shown(ledger, on(297, 3960), "2024-01-01..2024-11-30")


def test_the_year_minus_eleven_months_is_shown_when_december_holds_enough(ledger):
    assert shown(ledger, on(150, 350), "2024-12")
    assert shown(ledger, on(300, 4000), "2024")
    assert shown(ledger, on(297, 3650), "2024-01-01..2024-11-30")


def test_a_window_that_shifts_a_month_is_not_shown(ledger):
    assert shown(ledger, on(300, 4000), "2024-01-01..2024-11-30")
    assert not shown(ledger, on(300, 4000), "2024-02-01..2024-12-31")


def test_another_team_apart_from_one_law_may_not_leave_a_few(ledger):
    assert shown(ledger, on(100, 900), "2024")
    assert shown(ledger, on(60, 500), "2024", law="wmo")
    assert not shown(ledger, on(34, 350), "2024", law="jeugdwet")


def test_two_tables_that_hide_other_cells_do_not_open_each_other(ledger):
    teams = {("A", "wmo"): 40, ("A", "jeugdwet"): 4, ("B", "wmo"): 30, ("B", "jeugdwet"): 20}
    both = release(answer(teams, ("team", "law")), ledger=ledger)
    assert set(states(both).values()) == {"hidden"}
    one = release(answer({"A": 40, "B": 30}, ("team",), law="wmo"), ledger=ledger)
    assert set(states(one).values()) == {"shown"}
    whole = release(answer({"A": 44, "B": 50}, ("team",)), ledger=ledger)
    assert states(whole)["A"] == "hidden"


def test_a_month_asked_alone_does_not_close_the_year_for_pooled_contacts(ledger):
    assert shown(ledger, on(300, 3000), "2024-Q4", card=POOLED)
    assert shown(ledger, on(280, 1500), "2024-10", card=POOLED)
    assert not shown(ledger, on(270, 1480), "2024-11", card=POOLED)


def test_counts_are_rounded_where_two_measures_would_tell_who_falls_between(ledger):
    other = CARD.__class__(
        **{n: getattr(CARD, n) for n in CARD.__dataclass_fields__ if n != "name"}, name="hhi"
    )
    first = release(answer({}, whole=on(57, 400)), ledger=ledger).value.overall
    second = release(answer({}, whole=on(54, 397), card=other), ledger=ledger).value.overall
    assert (first.support.n_clients, first.support.is_rounded) == (57, False)
    assert (second.support.n_clients, second.support.n_contacts, second.support.is_rounded) == (50, 400, True)


def test_counts_are_rounded_where_a_new_delivery_adds_a_few(ledger):
    release(answer({}, whole=on(57, 400)), ledger=ledger)
    assert release(
        answer({}, whole=on(58, 404), version="v2"), ledger=ledger
    ).value.overall.support.is_rounded


def test_the_same_question_keeps_its_answer_whatever_was_asked_since(ledger):
    question = answer({}, whole=on(297, 3960), period="2024-01-01..2024-11-30")
    first = release(question, ledger=ledger)
    assert not shown(ledger, on(300, 4000), "2024")
    assert release(question, ledger=ledger) == first
    assert not shown(Ledger(ledger.path), on(300, 4000), "2024")
    assert len(ledger.path.read_text().splitlines()) == 2


def test_a_stricter_rule_is_another_question(ledger):
    assert shown(ledger, on(14, 90), "2024")
    strict = release(answer({}, whole=on(14, 90)), rule=Rule(threshold=20), ledger=ledger)
    assert strict.value.overall.state == "hidden"


def test_a_line_cut_off_by_a_crash_is_passed_over(ledger):
    release(answer({}, whole=on(300, 4000)), ledger=ledger)
    with ledger.path.open("a") as file:
        file.write('{"question": "v1 coc_in')
    again = Ledger(ledger.path)
    assert not shown(again, on(297, 3960), "2024-01-01..2024-11-30")
    assert shown(Ledger(ledger.path), on(300, 4000), "2024")


def test_the_ledger_holds_no_hidden_count(ledger):
    release(answer({"Noord": 3333, "Zuid": 7, "West": 40}, ("team",), card=POOLED), ledger=ledger)
    (record,) = map(json.loads, ledger.path.read_text().splitlines())
    assert {cell["n_clients"] for cell in record["hidden"]} == {0}
    assert {cell["n_clients"] for cell in record["shown"]} == {3380, 3333}


def test_a_ledger_that_cannot_be_written_stops_the_release(tmp_path):
    (tmp_path / "ledger").mkdir()
    with pytest.raises(StoreError):
        release(answer({}, whole=50), ledger=Ledger(tmp_path / "ledger"))


def test_year_quarters_months_and_teams_lose_no_group_of_forty(tmp_path):
    town, ledger = Town(2), Ledger(tmp_path / "ledger.jsonl")
    periods = ("2024", "2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4", "2024-05")
    for by in ((), ("team",), ("month",), ("quarter",), ("team", "month")):
        for period in periods:
            true = town.answer(SHARE, by, period)
            released = release(true, ledger=ledger).value
            named = {f.group for f in released.figures if f.state == "shown"}
            merged = {member for f in released.figures for member in f.members}
            large = [f.group for f in true.figures if f.support.n_clients >= 40]
            assert all(g in named or set(dict(g).values()) & merged for g in large), (by, period)


def test_twelve_months_of_thirty_teams_show_large_cells_and_hide_small_ones(ledger):
    cells = {(f"team {t}", f"2024-{m:02}"): 5 + 7 * t % 60 for t in range(30) for m in range(1, 13)}
    question = answer(cells, ("team", "month"))
    states = {dict(f.group)["team"]: f.state for f in release(question, ledger=ledger).value.figures}
    assert (states["team 0"], states["team 8"]) == ("hidden", "shown")


def test_twelve_months_asked_one_by_one_for_thirty_teams_each_get_an_answer(ledger):
    months = [
        answer({f"team {t}": 5 + (7 * t + m) % 60 for t in range(30)}, ("team",), period=f"2024-{m:02}")
        for m in range(1, 13)
    ]
    answered = [release(question, ledger=ledger).value for question in months]
    assert all(any(figure.state == "shown" for figure in each.figures) for each in answered)


@pytest.mark.parametrize(
    "looser",
    [{"threshold": 9}, {"professionals": 2}, {"professional_share": 0.8}, {"organisation_share": 0.9}],
)
def test_a_looser_rule_is_refused(looser):
    with pytest.raises(ConfigError):
        Rule(**looser)


def test_a_released_answer_names_its_rule():
    assert release(answer({}, whole=50)).rule == str(DEFAULT)
