"""How regular the rhythm of contact is."""

from math import sqrt

from bestendig.measures.relational.contact_regularity import contact_regularity


def test_every_week_is_a_fixed_rhythm(spec):
    spec(contact_regularity, {1: "AAAA"}, {1: 0}, step=7)


def test_two_contacts_are_no_rhythm(spec):
    spec(contact_regularity, {1: "AB", 2: "A"}, {1: None, 2: None})


def test_gaps_of_one_and_three_days(spec):
    spec(contact_regularity, {1: "AA..A"}, {1: 1 / 2})


def test_whom_does_not_matter(spec):
    spec(contact_regularity, {1: "AB..C"}, {1: 1 / 2})


def test_a_second_contact_on_one_day_is_no_gap(spec):
    spec(contact_regularity, {1: "(AB)A..C", 2: "(AB)C"}, {1: 1 / 2, 2: None})
    spec(contact_regularity, {1: "(AA)A..C"}, {1: 1 / 2}, counted_by="event")


def test_one_long_pause_among_short_gaps(spec):
    spec(contact_regularity, {1: "AAAA......A"}, {1: sqrt((3 * 1.5**2 + 4.5**2) / 4) / 2.5})
