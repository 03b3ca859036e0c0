"""Plans beside the data: names become numbers, and a plan that cannot be tested says why."""

from dataclasses import replace
from datetime import date

import pytest

from bestendig.errors import NotAllowed, RequestError
from bestendig.impact.plans import check_against, resolve
from bestendig.model.plan import Lot, Plan, Targets, Touches

NAMES = {
    "organisation": {"1": "De Brug", "2": "Zorg Dichtbij", "3": "Samen", "4": "Samen"},
    "team": {"11": "Noord", "12": "Oost"},
    "area": {"21": "Molenwijk"},
    "programme": {"31": "Samen Sterk"},
}
NUMBERS = {"contract": {"C-1": 41}, "organisation": {"9900003": 3}, "staff": {"10482": 51}}
PLAN = Plan("tender", "Proef", date(2027, 1, 1), "Beter.")


def touching(**named):
    return replace(PLAN, touches=Touches(**named))


def test_names_become_numbers():
    plan = touching(
        organisations=("Zorg Dichtbij", "De Brug"),
        contracts=("C-1",),
        teams=("Oost",),
        areas=("Molenwijk",),
        programmes=("Samen Sterk",),
        law="wmo",
    )
    assert resolve(plan, NAMES, NUMBERS) == Targets((1, 2), (41,), (12,), (21,), (31,), None, "wmo")


def test_capitals_and_spaces_do_not_matter():
    assert resolve(touching(organisations=("de  brug",)), NAMES).organisations == (1,)


def test_lots_keep_their_chance():
    lot = Lot("Noord", Touches(areas=("Molenwijk",)), 0.3)
    assert resolve(replace(PLAN, lots=(lot,)), NAMES).lots == ((Targets(areas=(21,)), 0.3),)


def refused(plan, error=RequestError):
    with pytest.raises(error) as raised:
        resolve(plan, NAMES, NUMBERS)
    return raised.value


def test_an_unknown_name_asks_whether_another_was_meant():
    error = refused(touching(organisations=("De Brugg",)))
    assert error.words("nl") == "Onbekende organisatie: De Brugg. Bedoelt u De Brug?"
    assert error.words("en") == "Unknown organisation: De Brugg. Did you mean De Brug?"


def test_a_name_that_is_near_to_none_is_told_which_there_are():
    assert "In de gegevens staan: Noord, Oost." in refused(touching(teams=("Qqqq",))).words("nl")


def test_a_name_that_several_have_asks_for_the_code():
    assert refused(touching(organisations=("Samen",))).code == "organisation_ambiguous"
    assert resolve(touching(organisations=("9900003",)), NAMES, NUMBERS).organisations == (3,)


def test_where_the_data_hold_none_that_is_said():
    with pytest.raises(RequestError, match="none at all"):
        resolve(touching(areas=("Molenwijk",)), {})


def leaving(number):
    return replace(
        touching(professional=number),
        kind="professional_leaves",
        recorded_by="personeelszaken",
        recorded_on=date(2026, 1, 1),
    )


def test_a_colleague_is_found_by_number():
    assert resolve(leaving("10482"), NAMES, NUMBERS).professional == 51


def test_an_unknown_staff_number_is_not_repeated():
    error = refused(leaving("77777"))
    assert "77777" not in error.words("nl") + error.words("en")


def test_a_plan_made_without_a_file_names_no_colleague_who_did_not_say_so():
    assert refused(replace(leaving("10482"), recorded_by=" "), NotAllowed).code == "colleague_not_recorded"


def check(n_touched=12, **changes):
    check_against(
        replace(PLAN, **changes), first_day=date(2015, 1, 1), last_day=date(2026, 6, 30), n_touched=n_touched
    )


def code_of(**given):
    with pytest.raises(RequestError) as raised:
        check(**given)
    return raised.value.code


def test_a_plan_within_reach_that_touches_somebody_can_be_tested():
    check()


def test_a_plan_before_the_data_begin_cannot():
    assert code_of(takes_effect_on=date(2014, 12, 31)) == "plan_before_data"


def test_a_plan_after_all_that_is_looked_at_cannot():
    assert code_of(takes_effect_on=date(2032, 1, 1)) == "plan_after_horizon"
    check(takes_effect_on=date(2032, 1, 1), horizon=120)


def test_a_plan_that_touches_nobody_says_where_to_look():
    assert code_of(n_touched=0) == "plan_touches_nobody"
