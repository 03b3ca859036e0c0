"""Small random worlds for the laws."""

from hypothesis import strategies as st
from tests.reference.world import Assignment, Contact, Contract, Episode, World, number

FIRST = number("2023-06-01")
DAYS = st.one_of(st.integers(FIRST, FIRST + 40), st.integers(FIRST, FIRST + 800))
LAWS = st.sampled_from(["wmo", "jeugdwet", None])
FEW = st.integers(1, 4)
MAYBE = st.one_of(st.none(), FEW)


@st.composite
def worlds(draw: st.DrawFn) -> World:
    """A world of at most four clients with contacts, assignments, care episodes and contracts."""
    contacts = draw(
        st.lists(
            st.tuples(FEW, st.one_of(st.none(), st.integers(1, 5)), DAYS, MAYBE, MAYBE, LAWS), max_size=40
        )
    )
    ends = st.one_of(st.none(), DAYS)
    assignments = draw(st.lists(st.tuples(FEW, st.integers(1, 5), DAYS, ends), max_size=6))
    episodes = draw(st.lists(st.tuples(FEW, FEW, DAYS, ends, LAWS, MAYBE), max_size=10))
    contracts = draw(st.lists(st.tuples(FEW, ends, ends, LAWS), max_size=4))
    return World(
        tuple(
            Contact(client, who, day, place, team, body, law)
            for place, (client, who, day, team, body, law) in enumerate(contacts, start=1)
        ),
        tuple(
            Assignment(client, who, first, last)
            for client, who, first, last in assignments
            if last is None or last >= first
        ),
        tuple(
            Episode(client, body, first, last, law, contract)
            for client, body, first, last, law, contract in episodes
            if last is None or last >= first
        ),
        tuple(
            Contract(place, body, FIRST, last, latest, law)
            for place, (body, last, latest, law) in enumerate(contracts, start=1)
        ),
        {1: 1, 2: 1, 3: 2},
    )
