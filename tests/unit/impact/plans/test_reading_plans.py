"""Plan files: read in Dutch or English, refused with the line and what to do."""

from datetime import date

import pytest

from bestendig.errors import InputError, NotAllowed
from bestendig.impact.plans import read_plan
from bestendig.model.plan import Lot, Touches

TENDER = """
soort = "aanbesteding"
titel = "Begeleiding"
gaat_in_op = 2028-01-01
beoogde_winst = "Kortere wachttijd."
[raakt]
organisaties = ["De Brug"]
"""
LEAVES = """
kind = "professional_leaves"
title = "Vertrek"
takes_effect_on = 2028-01-01
intended_gain = "Rust."
[touches]
professional = "10482"
"""


def changed(old, new, text=TENDER):
    assert old in text
    return text.replace(old, new)


def refused(text, error=InputError):
    with pytest.raises(error) as raised:
        read_plan(text, "plan.toml")
    return raised.value


def test_a_plan_in_dutch_and_one_in_english_are_the_same():
    english = """
kind = "tender"
title = "Begeleiding"
takes_effect_on = 2028-01-01
intended_gain = "Kortere wachttijd."
[touches]
organisations = ["De Brug"]
"""
    assert read_plan(TENDER) == read_plan(english)


def test_what_is_not_written_has_its_usual_value():
    plan = read_plan(TENDER)
    assert (plan.kind, plan.horizon, plan.spoken_with, plan.lots) == ("tender", 60, (), ())
    assert plan.touches == Touches(organisations=("De Brug",))


def test_the_length_of_contracts_looks_twenty_years_ahead():
    plan = read_plan(changed('soort = "aanbesteding"', 'soort = "contractduur"\njaren = 8'))
    assert (plan.horizon, plan.years, plan.extensions) == (240, 8.0, None)


def test_lots_have_a_name_a_chance_and_what_hangs_on_them():
    text = (
        TENDER
        + """
[[percelen]]
naam = "Noord"
kans_dat_blijft = 0.25
gebieden = ["Molenwijk"]
[[percelen]]
gebieden = "Havenkwartier"
[aannames]
stay_chance = 0.6
"""
    )
    assert read_plan(text).lots == (
        Lot("Noord", Touches(areas=("Molenwijk",)), 0.25),
        Lot("2", Touches(areas=("Havenkwartier",)), 0.6),
    )


def test_a_day_may_stand_between_quotes():
    assert read_plan(changed("2028-01-01", '"2028-01-01"')).takes_effect_on == date(2028, 1, 1)


def test_the_hour_of_a_day_does_not_matter():
    assert read_plan(changed("2028-01-01", "2028-01-01T09:30:00")) == read_plan(TENDER)


def test_empty_lines_of_a_form_count_as_not_written():
    text = changed("[raakt]", 'bekend_op = ""\ngesproken_met = []\n[raakt]\ngebieden = []\nwet = ""')
    assert read_plan(text) == read_plan(TENDER)


def test_months_may_be_switched_off():
    assert read_plan(TENDER + '[aannames]\nanticipation_months = "uit"').assumptions == {
        "anticipation_months": 0.0
    }


WRONG = {
    "no toml": ("2028-01-01", "1 januari", "plan_toml", "geen geldig TOML"),
    "kind": ("aanbesteding", "aanbestedng", "plan_kind", "Bedoelt u aanbesteding?"),
    "no kind": ('soort = "aanbesteding"', "", "plan_kind", "niet wat voor besluit"),
    "key": ("gaat_in_op", "gaat_in", "plan_key_unknown", "Bedoelt u gaat_in_op?"),
    "key of a block": ("organisaties", "organisatie", "plan_key_unknown", "Bedoelt u organisaties?"),
    "twice": ('titel = "', 'title = "B"\ntitel = "', "plan_key_twice", "betekenen hetzelfde"),
    "no title": ('titel = "Begeleiding"', "", "plan_key_missing", "titel ontbreekt"),
    "no gain": ('beoogde_winst = "Kortere wachttijd."', "", "plan_gain_missing", "niet het doel"),
    "blank gain": ('"Kortere wachttijd."', '""', "plan_gain_missing", "beoogde_winst"),
    "no day": ("gaat_in_op = 2028-01-01", "", "plan_key_missing", "gaat_in_op ontbreekt"),
    "day": ("2028-01-01", '"31-31-2028"', "plan_value", "2028-01-01"),
    "whole day": ("2028-01-01", "2028", "plan_value", "een dag"),
    "order of days": ("[raakt]", "bekend_op = 2029-01-01\n[raakt]", "plan_days", "dagen na"),
    "far ahead": ("[raakt]", "maanden_vooruit = 500\n[raakt]", "plan_out_of_range", "tot en met 240"),
    "half month": ("[raakt]", "maanden_vooruit = 12.5\n[raakt]", "plan_value", "heel getal"),
    "foreign": ("[raakt]", "deel_per_jaar = 0.2\n[raakt]", "plan_key_foreign", "hoort niet bij"),
    "touches nobody": ('organisaties = ["De Brug"]', "", "plan_touches_nothing", "organisaties of"),
    "cannot touch": ("organisaties", "programmas", "plan_key_foreign", "hoort niet bij"),
    "number for a name": ('["De Brug"]', "[7]", "plan_value", "rij teksten"),
    "law": ("[raakt]", '[raakt]\nwet = "wmmo"', "plan_law", "Bedoelt u wmo?"),
    "no block": ('[raakt]\norganisaties = ["De Brug"]', "raakt = 7", "plan_value", "Begin het blok"),
    "no text": ('"Begeleiding"', "7", "plan_value", "niet geschreven als tekst"),
    "no blocks": ("[raakt]", "percelen = 7\n[raakt]", "plan_value", "Begin elk perceel met [[percelen]]"),
    "no assumptions": ("[raakt]", "aannames = 7\n[raakt]", "plan_value", "Begin het blok met [aannames]"),
    "long": ("Kortere", "k" * 700, "plan_text_long", "hoogstens 600"),
}


@pytest.mark.parametrize(("old", "new", "code", "said"), WRONG.values(), ids=WRONG)
def test_what_is_wrong_is_told_with_what_to_do(old, new, code, said):
    error = refused(changed(old, new))
    assert error.code == code
    assert said in error.words("nl")
    assert "plan.toml" in error.where
    assert error.words("en") != error.words("nl")


ASSUMED = {
    "unknown": ("drop_uot = 0.1", "assumption_unknown", "Bedoelt u drop_out?"),
    "out of range": ("drop_out = 0.9", "plan_out_of_range", "0 tot en met 0.7"),
    "no number": ('drop_out = "veel"', "plan_value", "een getal"),
    "nothing at all": ("drop_out = nan", "plan_out_of_range", "0 tot en met 0.7"),
    "true": ("drop_out = true", "plan_value", "een getal"),
    "of another kind": ("keeps_face = 0.5", "assumption_foreign", "doet er bij dit soort plan niet toe"),
    "off where it is no months": ('drop_out = "uit"', "plan_value", "een getal"),
}


@pytest.mark.parametrize(("line", "code", "said"), ASSUMED.values(), ids=ASSUMED)
def test_an_assumption_that_cannot_be_is_refused_with_its_line(line, code, said):
    error = refused(f"{TENDER}[aannames]\n{line}\n")
    assert (error.code, error.where) == (code, f"plan.toml, regel/line 9, aannames.{line.partition(' ')[0]}")
    assert said in error.words("nl")


LOT = "[[percelen]]\nnaam = '{}'\nkans_dat_blijft = {}\n{}\n"


def lots(*lines, chance=0.5):
    return TENDER + "".join(LOT.format(n, chance, line) for n, line in enumerate(lines))


@pytest.mark.parametrize("chance", ["1.5", "-0.1", "inf"])
def test_a_chance_lies_between_nought_and_one(chance):
    assert refused(lots("gebieden = ['A']", chance=chance)).code == "plan_out_of_range"


@pytest.mark.parametrize(
    "lines",
    [
        ("gebieden = ['A', 'B']", "gebieden = ['B', 'C']"),
        ("organisaties = ['X']", "gebieden = ['A']"),
        ("organisaties = ['X']\nwet = 'wmo'", "organisaties = ['X']"),
    ],
)
def test_lots_on_which_the_same_people_may_hang_are_refused(lines):
    error = refused(lots(*lines))
    assert error.code == "plan_lots_overlap"
    assert "De percelen 0 en 1 overlappen" in error.words("nl")


def test_lots_that_lie_apart_somewhere_do_not_overlap():
    lines = ("organisaties = ['X']\ngebieden = ['A']", "organisaties = ['X']\ngebieden = ['B']")
    assert len(read_plan(lots(*lines)).lots) == 2


def test_lots_under_different_laws_do_not_overlap():
    assert len(read_plan(lots("wet = 'wmo'", "wet = 'jeugdwet'")).lots) == 2


def test_a_lot_that_names_nothing_is_refused():
    assert refused(lots("")).code == "plan_lot_empty"


@pytest.mark.parametrize(
    ("kind", "more", "named", "code"),
    [
        ("minder_organisaties", "aantal_straks = 0", "organisaties = ['A', 'B']", "plan_out_of_range"),
        ("minder_organisaties", "aantal_straks = 2", "organisaties = ['A', 'B']", "plan_number"),
        ("minder_organisaties", "aantal_straks = 1", "organisaties = ['A']", "plan_number"),
        ("minder_organisaties", "", "organisaties = ['A', 'B']", "plan_key_missing"),
        ("teams_samen", "", "teams = ['A']", "plan_number"),
        ("teams_samen", "aantal_straks = 2", "teams = ['A', 'B']", "plan_number"),
        ("team_gesplitst", "aantal_straks = 1", "teams = ['A']", "plan_number"),
        ("meer_vertrek", "", "organisaties = ['A']", "plan_key_missing"),
        ("meer_vertrek", "deel_per_jaar = 1.2", "organisaties = ['A']", "plan_out_of_range"),
        ("contractduur", "jaren = 0", "organisaties = ['A']", "plan_out_of_range"),
        ("programma_stopt", "", "teams = ['A']", "plan_key_missing"),
        ("programma_stopt", "", "programmas = ['P']", "plan_touches_nothing"),
    ],
)
def test_numbers_and_names_fit_the_kind(kind, more, named, code):
    text = changed('soort = "aanbesteding"', f'soort = "{kind}"\n{more}')
    assert refused(changed('organisaties = ["De Brug"]', named, text)).code == code


RECORDED = 'recorded_by = "personeelszaken"\nrecorded_on = 2027-02-01\n'


def test_a_departure_that_was_recorded_can_be_read():
    plan = read_plan(RECORDED + LEAVES)
    assert (plan.touches.professional, plan.recorded_by) == ("10482", "personeelszaken")


@pytest.mark.parametrize("part", ["", 'recorded_by = "hr"\n', "recorded_on = 2027-02-01\n"])
def test_there_is_no_what_if_about_a_colleague_who_did_not_say_so(part):
    error = refused(part + LEAVES, NotAllowed)
    assert error.code == "colleague_not_recorded"
    assert "10482" not in error.words("nl") + error.words("en") + error.where


@pytest.mark.parametrize("kind", ["turnover_rises", "tender", "team_merged"])
def test_no_other_plan_names_a_colleague(kind):
    more = "rate = 0.3\n" if kind == "turnover_rises" else ""
    text = changed("professional_leaves", kind, more + LEAVES)
    assert refused(text, NotAllowed).code == "colleague_not_recorded"


def test_a_recorded_departure_must_still_be_of_somebody():
    assert refused(changed('professional = "10482"', "", RECORDED + LEAVES)).code == "plan_touches_nothing"
