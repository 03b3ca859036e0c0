"""Rounds: the sum is exact, whatever the counts, and nothing else is accepted."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.unit.rounds.agreeing import a_round, handed_over

from bestendig.disclosure.rounds import add_up
from bestendig.errors import InputError

THREE, KEYS = a_round(3)
COUNTS = st.lists(st.integers(0, 2**100), min_size=4, max_size=4)


@settings(max_examples=30, deadline=None)
@given(st.tuples(COUNTS, COUNTS, COUNTS))
def test_the_sum_is_exact(counts):
    files = handed_over(THREE, KEYS, counts)
    assert add_up(files, THREE.parties, THREE.digest.hex()) == tuple(map(sum, zip(*counts, strict=True)))


@pytest.mark.parametrize("n_parties", [3, 7, 12])
def test_any_number_of_parties(n_parties):
    agreed, keys = a_round(n_parties)
    files = handed_over(agreed, keys, [[number, 1] for number in range(n_parties)])
    assert add_up(files, agreed.parties, agreed.digest.hex()) == (sum(range(n_parties)), n_parties)


def refused(files, code, agreed=THREE):
    with pytest.raises(InputError) as refusal:
        add_up(files, agreed.parties, agreed.digest.hex())
    assert refusal.value.code == code


def test_a_missing_party_is_named():
    refused(handed_over(THREE, KEYS, [[1], [2], [3]])[:2], "counts_missing")


def test_a_file_given_twice_is_named():
    files = handed_over(THREE, KEYS, [[1], [2], [3]])
    refused([*files, files[0]], "counts_twice")


def test_a_file_of_another_round_is_named():
    other, keys = a_round(3, "ffeeddccbbaa0099")
    files = handed_over(THREE, KEYS, [[1], [2], [3]])
    refused([*files[:2], handed_over(other, keys, [[1], [2], [3]])[2]], "counts_other_round")


def test_the_same_round_with_another_key_is_another_round():
    other, keys = a_round(3)
    files = handed_over(THREE, KEYS, [[1], [2], [3]])
    refused([*files[:2], handed_over(other, keys, [[1], [2], [3]])[2]], "counts_other_round")


@pytest.mark.parametrize("changed", [{"software": "0.2"}, {"layout": "other"}, {"answers": ("durations@2",)}])
def test_files_counted_in_another_way_are_refused(changed):
    files = handed_over(THREE, KEYS, [[1], [2], [3]])
    refused([*files[:2], replace(files[2], **changed)], "counts_other_software")


def test_a_party_from_outside_is_named():
    files = handed_over(THREE, KEYS, [[1], [2], [3]])
    refused([*files, replace(files[0], party="vreemde")], "counts_strange")


def test_a_changed_cell_makes_the_sum_noise():
    files = handed_over(THREE, KEYS, [[1], [2], [3]])
    refused([*files[:2], replace(files[2], cells=((files[2].cells[0] + 2**120) % 2**128,))], "counts_noise")


def test_the_check_number_changes_with_any_key():
    other, _ = a_round(3)
    assert THREE.check_number != other.check_number
    assert len(THREE.check_number.replace(" ", "")) == 20
