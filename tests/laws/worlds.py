"""Small random worlds for the laws."""

from dataclasses import replace

from hypothesis import strategies as st
from tests.reference.world import (
    Assignment,
    Contact,
    Contract,
    Employment,
    Episode,
    Presence,
    Programme,
    World,
    number,
)

FIRST = number("2023-06-01")
DAYS = st.one_of(st.integers(FIRST, FIRST + 40), st.integers(FIRST, FIRST + 800))
LAWS = st.sampled_from(["wmo", "jeugdwet", None])
FEW = st.integers(1, 4)
LONG = st.one_of(DAYS, st.integers(FIRST - 4000, FIRST))
ROLES = st.sampled_from(["first_contact", "first_contact", "case_manager", None])
STAFF_ROLES = st.sampled_from(["professional", "professional", "manager", "alderman", None])
FORMS = st.sampled_from(["permanent", "temporary", "agency", "on_call", None])
HOURS = st.sampled_from([0.5, 1.0, 0.25, 0.0, None])
THEMES = st.sampled_from(["jeugd", "wonen", None])
BEGUN_BY = st.sampled_from(["start", "status", "place", "place_and_carer", None])
MAYBE = st.one_of(st.none(), FEW)


@st.composite
def worlds(draw: st.DrawFn) -> World:
    """A world of at most four clients with contacts, assignments, care episodes, registers around them."""
    contacts = draw(
        st.lists(
            st.tuples(FEW, st.one_of(st.none(), st.integers(1, 5)), DAYS, MAYBE, MAYBE, LAWS), max_size=40
        )
    )
    ends = st.one_of(st.none(), DAYS)
    assignments = draw(
        st.lists(st.tuples(FEW, st.integers(1, 5), DAYS, ends, ROLES, MAYBE, LAWS), max_size=8)
    )
    episodes = draw(st.lists(st.tuples(FEW, FEW, DAYS, ends, LAWS, MAYBE, ends, BEGUN_BY), max_size=10))
    contracts = draw(st.lists(st.tuples(FEW, LONG, ends, ends, LAWS, st.integers(0, 5)), max_size=5))
    return World(
        tuple(
            Contact(client, who, day, place, team, body, law)
            for place, (client, who, day, team, body, law) in enumerate(contacts, start=1)
        ),
        tuple(
            Assignment(client, who, first, last, role, team, law=law)
            for client, who, first, last, role, team, law in assignments
            if last is None or last >= first
        ),
        tuple(
            Episode(client, body, first, last, law, contract, allocated, reason)
            for client, body, first, last, law, contract, allocated, reason in episodes
            if last is None or last >= first
        ),
        tuple(
            Contract(place, body, first, last, latest, law, before or None)
            for place, (body, first, last, latest, law, before) in enumerate(contracts, start=1)
        ),
        {1: 1, 2: 1, 3: 2},
        draw(_lists(Employment, FEW, FEW, LONG, ends, MAYBE, STAFF_ROLES, FORMS, HOURS)),
        _numbered(draw(_lists(Programme, st.just(0), LONG, ends, MAYBE, THEMES, MAYBE, ends, ends))),
        draw(_lists(Presence, st.integers(1, 7), st.integers(1, 2), LONG, ends)),
        {1: 1, 2: 1, 4: 2},
        draw(st.dictionaries(FEW, FEW, max_size=3)),
    )


def _lists(kind: type, *fields: st.SearchStrategy) -> st.SearchStrategy:
    """Rows of a table; those that end before they begin are no rows."""
    rows = st.lists(st.builds(kind, *fields), max_size=8)
    return rows.map(lambda found: tuple(r for r in found if r.last_day is None or r.last_day >= r.first_day))


def _numbered(programmes: tuple[Programme, ...]) -> tuple[Programme, ...]:
    """Programmes with numbers of their own."""
    return tuple(replace(each, programme=place) for place, each in enumerate(programmes, start=1))
