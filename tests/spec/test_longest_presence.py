"""How long the five who are longest in an area are there together, on average, in years."""

from bestendig.measures.community.longest_presence import longest_presence

SINCE = ("2021", "2017", "2013", "2009", "2005", "2001", "1997")


def people(n, area="buurt", last=None):
    """So many people, each four years longer there than the one before: 4, 8, 12, … years."""
    return [(f"p{place}", area, f"{SINCE[place]}-01-01", last) for place in range(n)]


def test_five_people(spec):
    spec(longest_presence, None, {1: 12}, presences=people(5), period="2024", tolerance=0.001)


def test_of_seven_people_the_five_who_are_there_longest(spec):
    spec(longest_presence, None, {1: 20}, presences=people(7), period="2024", tolerance=0.001)


def test_of_four_people_nothing_is_said(spec):
    spec(longest_presence, None, {1: None}, presences=people(4), period="2024")


def test_who_is_gone_does_not_make_the_fifth(spec):
    rows = [*people(4), ("x", "buurt", "2001-01-01", "2024-12-30")]
    spec(longest_presence, None, {1: None}, presences=rows, period="2024")


def test_one_person_twice_does_not_make_the_fifth(spec):
    spec(longest_presence, None, {1: None}, presences=[*people(4), *people(1)], period="2024")


def test_each_area_by_itself(spec):
    rows = [*people(5), *people(5, "school"), *people(4, "plein")]
    expected = {1: 12, 2: 12, 3: None}
    spec(longest_presence, None, expected, presences=rows, period="2024", tolerance=0.001)


def test_of_those_who_came_on_one_day_it_does_not_matter_who(spec):
    rows = [(f"p{n}", "buurt", "2021-01-01") for n in range(8)]
    spec(longest_presence, None, {1: 4}, presences=rows, period="2024")
