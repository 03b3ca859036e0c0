"""Law: numbers that lead to each other are one person, all others stay apart, in any order of lines."""

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from bestendig.sources.crosswalk import Crosswalk
from bestendig.sources.crosswalk.solving import Line, successions

SPACE = ("client", "ecd")
LINKS = st.lists(st.tuples(st.integers(1, 15), st.integers(1, 15)), max_size=14).map(
    lambda pairs: {min(pair): max(pair) for pair in pairs if pair[0] != pair[1]}
)
"""Each old number has one new number, and new ones are higher: no circles."""


def components(links: dict[int, int]) -> dict[int, int]:
    """Where every number leads in the end, followed one step at a time."""
    ends = {}
    for number in range(1, 16):
        end = number
        while end in links:
            end = links[end]
        ends[number] = end
    return ends


@settings(max_examples=150, deadline=None)
@given(links=LINKS, chance=st.randoms(use_true_random=False))
def test_two_numbers_are_one_person_when_they_lead_to_one_number(
    links: dict[int, int], chance: Random
) -> None:
    lines = [Line(place, SPACE, str(old), str(new)) for place, (old, new) in enumerate(links.items(), 2)]
    chance.shuffle(lines)
    found = Crosswalk(successions(lines, "lijst.csv")).of("client", "ecd")
    stands_for = {n: found[str(n)].number if str(n) in found else str(n) for n in range(1, 16)}
    ends = components(links)
    for one in range(1, 16):
        for other in range(1, 16):
            assert (stands_for[one] == stands_for[other]) == (ends[one] == ends[other])
    assert all(int(first) <= number for number, first in stands_for.items() if number == ends[number])
