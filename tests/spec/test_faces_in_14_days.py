"""Faces in fourteen days where help comes at least twice a day."""

from bestendig.measures.relational.faces_in_14_days import faces_in_14_days

TWICE = "(AB)" * 14


def test_two_people_who_both_come_every_day(spec):
    spec(faces_in_14_days, {1: TWICE}, {1: 2})


def test_once_a_day_is_too_few(spec):
    spec(faces_in_14_days, {1: "AB" * 7, 2: "A"}, {1: None, 2: None})


def test_one_day_with_one_contact_is_too_few(spec):
    spec(faces_in_14_days, {1: "(AB)" * 13 + "A"}, {1: None})


def test_the_same_person_twice_a_day_is_one_face(spec):
    spec(faces_in_14_days, {1: "(AA)" * 14}, {1: 1})


def test_the_mean_over_two_fortnights(spec):
    spec(faces_in_14_days, {1: TWICE + "(CDE)" * 14}, {1: 2.5})


def test_fortnights_begin_with_the_period(spec):
    history = {1: "(AB)" * 15}
    spec(faces_in_14_days, history, {1: 2}, first_day="2024-01-02", period="2024-01-03..2024-02-28")
    spec(faces_in_14_days, history, {1: None}, first_day="2024-01-02", period="2024")


def test_fortnights_begin_anew_each_month(spec):
    history = {1: "(AB)" * 31 + "(CD)" * 14}
    spec(faces_in_14_days, history, {(1, 24288): 2, (1, 24289): 2}, by=["month"])


def test_fortnights_begin_anew_each_quarter_and_year(spec):
    history = {1: "(AB)" * 14}
    spec(faces_in_14_days, history, {(1, 8097): 2}, first_day="2024-04-01", by=["quarter"])
    spec(faces_in_14_days, history, {(1, 2024): 2}, first_day="2024-01-01", by=["year"])
