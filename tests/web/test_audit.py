"""The trail: sealed in order, and nobody changes a line unseen."""

import pytest

from bestendig.web.audit.models import Entry
from bestendig.web.audit.services import broken_at, record, seal


@pytest.fixture
def trail(db):
    """Three lines, sealed."""
    for act in ("one", "two", "three"):
        record(None, act)
    assert seal() == 3
    return list(Entry.objects.all())


def test_a_sealed_trail_is_whole(trail):
    assert broken_at() is None
    assert seal() == 0


def test_new_lines_go_on_behind_the_last(trail):
    record(None, "four")
    assert seal() == 1
    assert Entry.objects.last().before == trail[-1].seal
    assert broken_at() is None


@pytest.mark.parametrize("place", [0, 1, 2])
def test_a_changed_line_is_found(trail, place):
    Entry.objects.filter(pk=trail[place].pk).update(act="other")
    assert broken_at() == trail[place].pk


def test_a_line_that_is_gone_is_found(trail):
    trail[1].delete()
    assert broken_at() == trail[2].pk
