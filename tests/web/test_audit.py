"""The trail: sealed in order, nobody changes a line unseen, and a cut is on the trail itself."""

from datetime import timedelta

import pytest
from django.utils import timezone

from bestendig.errors import StoreError
from bestendig.web.audit.models import Checkpoint, Entry
from bestendig.web.audit.services import broken_at, cut, record, seal, walk

OLD = timedelta(days=400)


@pytest.fixture
def trail(db):
    """Three lines, sealed."""
    for act in ("one", "two", "three"):
        record(None, act)
    assert seal() == 3
    return list(Entry.objects.all())


@pytest.fixture
def aged(trail):
    """The same with the first two lines a year older, sealed anew, and a fourth."""
    Entry.objects.update(number=None, seal="", before="")
    Entry.objects.filter(act__in=("one", "two")).update(at=timezone.now() - OLD)
    seal()
    record(None, "four")
    return trail


def test_a_sealed_trail_is_whole(trail):
    assert broken_at() is None
    assert seal() == 0


def test_new_lines_go_on_behind_the_last(trail):
    record(None, "four")
    assert seal() == 1
    assert Entry.objects.last().before == trail[-1].seal
    assert broken_at() is None


@pytest.mark.parametrize("place", [0, 1, 2])
@pytest.mark.parametrize("field", ["act", "table", "party", "why"])
def test_a_changed_line_is_found(trail, place, field):
    Entry.objects.filter(pk=trail[place].pk).update(**{field: "other"})
    assert broken_at() == trail[place].pk


def test_a_line_that_is_gone_is_found(trail):
    trail[1].delete()
    assert broken_at() == trail[2].pk


def test_a_line_that_comes_late_is_sealed_behind_the_others(trail):
    late = Entry.objects.create(pk=trail[-1].pk + 10, at=timezone.now(), actor="-", act="first")
    seal()
    Entry.objects.create(pk=late.pk - 1, at=timezone.now(), actor="-", act="written earlier, seen later")
    seal()
    assert broken_at() is None
    assert Entry.objects.get(pk=late.pk - 1).before == Entry.objects.get(pk=late.pk).seal


def test_after_a_cut_what_is_left_is_still_proved(aged):
    made = cut(timezone.now() - timedelta(days=365))
    assert (made.n_lines, made.number) == (2, 2)
    assert [each.act for each in Entry.objects.all()] == ["three", "four", "trail_cut"]
    walked = walk()
    assert (walked.broken_at, walked.n_lines, walked.number) == (None, 3, 5)


def test_a_cut_stands_on_the_trail_with_the_last_seal(aged):
    made = cut(timezone.now() - timedelta(days=365))
    told = Entry.objects.get(act="trail_cut")
    assert told.why == made.seal
    assert Entry.objects.get(act="three").before == made.seal


def test_a_cut_that_nobody_told_of_is_found(aged):
    cut(timezone.now() - timedelta(days=365))
    kept = Entry.objects.get(act="four")
    Checkpoint.objects.create(
        number=kept.number, seal=kept.seal, n_lines=2, first_at=kept.at, last_at=kept.at
    )
    Entry.objects.filter(number__lte=kept.number).delete()
    assert broken_at() == 0


def test_a_trail_that_is_not_whole_is_not_cut(aged):
    Entry.objects.filter(pk=aged[0].pk).update(act="other")
    with pytest.raises(StoreError, match="not whole"):
        cut(timezone.now() - timedelta(days=365))
    assert Entry.objects.count() == 4


def test_nothing_is_cut_where_nothing_is_old(trail):
    assert cut(timezone.now() - OLD) is None
    assert cut(timezone.now() + OLD).n_lines == 3
    assert broken_at() is None


def test_a_second_cut_goes_on_where_the_first_ended(aged):
    cut(timezone.now() - timedelta(days=365))
    assert cut(timezone.now() + OLD).number == 5
    assert broken_at() is None
    assert [each.act for each in Entry.objects.all()] == ["trail_cut"]
