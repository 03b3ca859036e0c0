"""The attack on masked files: one file, all but one, two rounds; each tells as much as dice do."""

import numpy as np
import pytest
from scipy.stats import chisquare, ks_1samp, uniform
from tests.unit.rounds.agreeing import a_round, handed_over

N_CELLS = 4_000
MODULUS = 2**128
UNLIKELY = 1e-4
SMALL = [number % 7 for number in range(N_CELLS)]
NOTHING = [0] * N_CELLS


def looks_like_dice(cells):
    """Whether whole numbers below 2^128 could be uniform: as fractions, and in each of their bytes."""
    values = [cell % MODULUS for cell in cells]
    fractions = np.array([value / MODULUS for value in values])
    if ks_1samp(fractions, uniform.cdf).pvalue < UNLIKELY:
        return False
    raw = np.frombuffer(b"".join(value.to_bytes(16, "little") for value in values), dtype=np.uint8)
    lanes = raw.reshape(-1, 16)
    return all(
        chisquare(np.bincount(lanes[:, lane] >> 4, minlength=16)).pvalue > UNLIKELY for lane in range(16)
    )


@pytest.fixture(scope="module")
def files():
    """Five parties; the first has small counts, the others nothing."""
    agreed, keys = a_round(5)
    return handed_over(agreed, keys, [SMALL, *[NOTHING] * 4])


def test_the_test_itself_sees_what_is_no_dice():
    assert not looks_like_dice(SMALL)
    assert not looks_like_dice([value << 120 for value in SMALL])


def test_one_file_is_noise(files):
    assert looks_like_dice(files[0].cells)


@pytest.mark.parametrize("left_out", [1, 2, 3, 4])
def test_all_files_but_one_are_noise_together(files, left_out):
    together = zip(*(file.cells for place, file in enumerate(files) if place != left_out), strict=True)
    assert looks_like_dice([sum(cells) for cells in together])


def test_a_cell_of_nothing_looks_like_a_cell_of_something(files):
    """Guessing from the low bits which cells hold zero does no better than chance."""
    guesses = np.array([cell % 7 for cell in files[0].cells])
    hits = float(np.mean(guesses == np.array(SMALL)))
    assert abs(hits - 1 / 7) < 4 * (1 / 7 * 6 / 7 / N_CELLS) ** 0.5


def test_the_difference_of_two_rounds_is_noise():
    first, second = a_round(3), a_round(3, "ffeeddccbbaa0099")
    one = handed_over(*first, [SMALL, NOTHING, NOTHING])[0]
    other = handed_over(*second, [[n + 1 for n in SMALL], NOTHING, NOTHING])[0]
    assert looks_like_dice([a - b for a, b in zip(one.cells, other.cells, strict=True)])


def test_the_same_keys_in_another_round_give_other_noise():
    from dataclasses import replace

    agreed, keys = a_round(3)
    again = replace(agreed, id="ffeeddccbbaa0099")
    one, other = (handed_over(each, keys, [SMALL, NOTHING, NOTHING])[0] for each in (agreed, again))
    assert looks_like_dice([a - b for a, b in zip(one.cells, other.cells, strict=True)])


def test_two_cells_of_one_file_share_no_noise(files):
    cells = files[0].cells
    assert looks_like_dice([a - b for a, b in zip(cells[::2], cells[1::2], strict=True)])
