"""A text as numbers: one for each term, and one for each run of three to five letters."""

from zlib import crc32

import numpy as np

from bestendig.recall.dutch.analysing import terms, words_of
from bestendig.recall.postings import Pieces

SIZES = (3, 4, 5)
_STEP = np.uint32(0x9E3779B1)


def term_numbers(text: str) -> Pieces:
    """The different terms of a text; two terms hardly ever share a number."""
    return np.unique(np.array([crc32(each.encode()) for each in terms(text)], dtype=np.uint32))


def gram_numbers(text: str) -> Pieces:
    """The different runs of letters: they find a word misspelled, bent, or inside a longer one."""
    letters = np.frombuffer(f" {' '.join(words_of(text))} ".encode("utf-32-le"), dtype=np.uint32)
    return np.unique(np.concatenate([_rolled(letters, size) for size in SIZES]))


def _rolled(letters: Pieces, size: int) -> Pieces:
    """One number for each run of so many letters."""
    n = max(len(letters) - size + 1, 0)
    number = np.full(n, size, dtype=np.uint32)
    for place in range(size):
        number = (number ^ letters[place : place + n]) * _STEP
        number ^= number >> np.uint32(15)
    return number
