"""What can be asked together, and what cannot be asked."""

import pytest
from tests.reference.world import World
from tests.spec.drawing import request_of
from tests.spec.running import stored

from bestendig.errors import RequestError
from bestendig.measures import prepare
from bestendig.measures.batches import batches
from bestendig.model.request import Request


def refused(*measures, **asked):
    """The Dutch words with which a question is refused."""
    with pytest.raises(RequestError) as raised:
        batches(Request(measures, **asked))
    return raised.value.words("nl")


def test_more_than_two_dimensions_cannot():
    words = refused("upc", by=("team", "year", "law"))
    assert words == "Meer dan twee indelingen tegelijk kan niet. Kies er één of twee, elk één keer."


def test_one_dimension_twice_cannot():
    assert "Meer dan twee" in refused("upc", by=("team", "team"))


def test_an_unknown_dimension_names_the_known_ones():
    assert refused("upc", by=("street",)).startswith("by kan niet met street. Wel met: team, organisation")


def test_a_measure_says_with_whom_it_exists():
    words = refused("named_professional_share", with_whom="team")
    assert words == "named_professional_share kan niet met team. Wel met: professional."


def test_a_measure_of_care_episodes_has_no_months():
    assert "cooperation_so_far kan niet met --by month" in refused("cooperation_so_far", by=("month",))


def test_measures_over_the_same_rows_are_counted_together():
    found = batches(Request(("upc", "secon", "n_organisations", "own_client_share", "coc_index", "upc")))
    assert [batch.key for batch in found] == [
        "contacts.professional.day",
        "contacts.organisation.day",
        "contacts.professional.day.own_groups",
    ]
    assert [each.name for each in found[0].measures] == ["upc", "secon", "coc_index"]


def test_a_table_that_is_not_there_is_named(duckdb_engine):
    tables = stored(duckdb_engine, World(), ["contacts", "contacts_apart"])
    with pytest.raises(RequestError) as raised:
        prepare(request_of("named_professional_share"), tables)
    assert raised.value.code == "table_missing"
    assert "assignments" in raised.value.words("nl")


def test_no_frame_that_comes_up_has_a_row_per_client(duckdb_engine):
    tables = stored(duckdb_engine, World())
    for by in ((), ("team",), ("month", "neighbourhood")):
        for frame in prepare(Request(("upc", "secon", "care_density"), by=by), tables).values():
            assert "client_id" not in frame.collect_schema().names()
