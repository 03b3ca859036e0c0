"""How often the old and the new face were there together. Contacts lie thirty days apart here."""

from bestendig.measures.relational.handover_warmth import handover_warmth

MONTHLY = {"step": 30}


def test_a_new_face_that_comes_before_the_old_one_leaves_is_warm(spec):
    spec(handover_warmth, {1: "AAABABBBB"}, {1: 1}, **MONTHLY)


def test_a_new_face_that_comes_after_the_old_one_left_is_cold(spec):
    spec(handover_warmth, {1: "AAABBBB"}, {1: 0}, **MONTHLY)


def test_both_on_one_day_is_warm(spec):
    spec(handover_warmth, {1: "AA(AB)BBBB"}, {1: 1}, **MONTHLY)


def test_no_switch_says_nothing(spec):
    spec(handover_warmth, {1: "AAAA", 2: "A"}, {1: None, 2: None}, **MONTHLY)


def test_faces_that_only_pass_by_are_no_switch(spec):
    spec(handover_warmth, {1: "AAABBAAA", 2: "AABBBBB"}, {1: None, 2: None}, **MONTHLY)


def test_when_one_of_two_long_known_faces_leaves_nobody_new_comes(spec):
    spec(handover_warmth, {1: "ABABABABABBBB"}, {1: None}, **MONTHLY)


def test_a_new_face_after_more_than_ninety_days_is_no_switch(spec):
    spec(handover_warmth, {1: "AAA..BBBB", 2: "AAA...BBBB"}, {1: 0, 2: None}, **MONTHLY)


def test_a_new_face_that_does_not_stay_ninety_days_is_no_switch(spec):
    spec(handover_warmth, {1: "AAABBB", 2: "AA(AB)BB"}, {1: 0, 2: None}, **MONTHLY)


def test_two_switches_one_of_them_warm(spec):
    spec(handover_warmth, {1: "AAA(AB)BBBBCCCC"}, {1: 1 / 2}, **MONTHLY)


def test_a_switch_belongs_to_the_day_on_which_the_old_face_was_last_there(spec):
    history = {1: "AAABBBB"}
    spec(handover_warmth, history, {(1, 2024): 0}, by=["year"], first_day="2024-10-01", **MONTHLY)
    spec(handover_warmth, history, {1: None}, period="2025", first_day="2024-10-01", **MONTHLY)
