"""Figures about staff, registers and mixes of people helped and staff: each kind under its own rule."""

from dataclasses import replace

import pytest
from tests.unit.disclosure.answers import CARD, answer, states

from bestendig.disclosure import DEFAULT, Ledger, release
from bestendig.model.result import Figure, Support

STAFF = replace(CARD, name="turnover", needs=("employments",), about="staff", mean_of="pooled")
MIX = replace(STAFF, name="caseload_per_fte", needs=("assignments", "employments"))
REGISTER = replace(CARD, name="contract_length", needs=("contracts",), about="register", mean_of="median")


def staff(group, n, value=0.2, largest=None, **other):
    """A figure that rests on so many colleagues."""
    share = 1 / n if largest is None else largest
    support = Support(
        0, 0, n_professionals=n, n_organisations=1, largest_professional_share=share, n_records=n, **other
    )
    return Figure(group, value, support, weight=float(n))


def about_staff(groups, card=STAFF, by=("organisation",), whole=None, **told):
    """An answer about staff: so many colleagues per group."""
    figures = {name: staff(((by[0], name),), n) for name, n in groups.items()}
    total = staff((), sum(groups.values()) if whole is None else whole)
    return answer(figures, by, whole=total, card=card, **told)


def test_five_colleagues_are_shown_and_four_are_not():
    assert release(about_staff({}, whole=5)).value.overall.state == "shown"
    assert release(about_staff({}, whole=4)).value.overall.state == "hidden"


def test_one_colleague_with_over_half_hides_the_figure():
    one = answer({}, whole=staff((), 6, largest=0.51), card=STAFF)
    half = answer({}, whole=staff((), 6, largest=0.5), card=STAFF)
    assert release(one).value.overall.state == "hidden"
    assert release(half).value.overall.state == "shown"


def test_colleagues_are_told_as_colleagues_and_never_as_residents():
    support = release(about_staff({}, whole=12)).value.overall.support
    assert (support.n_professionals, support.n_records) == (12, 12)
    assert (support.n_clients, support.n_contacts) == (0, 0)
    assert support.largest_professional_share is None


def test_small_teams_merge_until_five_colleagues_stand_behind_them():
    released = release(about_staff({"A": 20, "B": 3, "C": 2}))
    assert states(released) == {"A": "shown", "overige": "shown"}
    assert released.value.figures[-1].support.n_professionals == 5


def test_a_small_team_that_follows_from_the_whole_takes_another_along():
    released = release(about_staff({"A": 20, "B": 6, "C": 3}), within={"A": "x", "B": "x", "C": "x"})
    assert states(released)["C"] == "hidden"
    assert list(states(released).values()).count("hidden") >= 2


def test_the_ledger_keeps_the_difference_of_two_periods_from_showing_a_few_colleagues(tmp_path):
    ledger = Ledger(tmp_path / "seen.jsonl")
    year = answer({}, whole=staff((), 18), card=STAFF, period="2024")
    quarter = answer({}, whole=staff((), 15), card=STAFF, period="2024-Q4")
    assert release(year, ledger=ledger).value.overall.state == "shown"
    assert release(quarter, ledger=ledger).value.overall.state == "hidden"
    assert release(year, ledger=Ledger(ledger.path)).value.overall.state == "shown"


def test_counts_of_staff_and_of_residents_do_not_stand_in_each_others_way(tmp_path):
    ledger = Ledger(tmp_path / "seen.jsonl")
    assert release(answer({}, whole=14), ledger=ledger).value.overall.state == "shown"
    released = release(about_staff({}, whole=12), ledger=ledger).value.overall
    assert (released.state, released.support.is_rounded) == ("shown", False)


@pytest.mark.parametrize(
    ("n_clients", "n_staff", "state"), [(10, 5, "shown"), (9, 5, "hidden"), (10, 4, "hidden")]
)
def test_a_mix_of_residents_and_staff_keeps_both_rules(n_clients, n_staff, state):
    mixed = Support(n_clients, 0, n_professionals=n_staff, largest_professional_share=0.3, n_records=40)
    assert release(answer({}, whole=Figure((), 9.0, mixed), card=MIX)).value.overall.state == state


def test_a_register_needs_no_threshold():
    one = Figure((("law", "wmo"),), 3.0, Support(0, 0, n_organisations=1, n_records=1))
    released = release(
        answer({"wmo": one}, ("law",), whole=Figure((), 3.0, Support(0, 0, n_records=1)), card=REGISTER)
    )
    assert states(released) == {"wmo": "shown"}
    assert released.value.overall.support.n_records == 1


def test_a_card_that_calls_itself_a_register_but_reads_people_keeps_the_rules():
    wrong = replace(REGISTER, needs=("contracts", "care_episodes"))
    assert release(answer({}, whole=9, card=wrong)).value.overall.state == "hidden"


def test_a_register_is_written_down_and_asked_again_is_the_same(tmp_path):
    ledger = Ledger(tmp_path / "seen.jsonl")
    question = answer({}, whole=Figure((), 3.0, Support(0, 0, n_records=1)), card=REGISTER)
    first = release(question, ledger=ledger)
    assert release(question, ledger=Ledger(ledger.path)).value == first.value
    assert ledger.path.read_text(encoding="utf-8").count("\n") == 1


def test_a_figure_about_staff_in_a_card_that_forgot_to_say_so_keeps_the_rule():
    forgot = replace(STAFF, about="clients")
    assert release(about_staff({}, card=forgot, whole=4)).value.overall.state == "hidden"
    assert DEFAULT.colleagues == 5
