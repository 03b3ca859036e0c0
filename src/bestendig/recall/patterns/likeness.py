"""How much each pair of texts is alike, on a scale that unrelated pairs set: 0 is usual, 4 is far from it."""

import re
from collections import Counter
from collections.abc import Sequence
from math import log

import numpy as np
from numpy.typing import NDArray

Real = NDArray[np.float64]
SPREAD = 1.4826
"""From the median distance to a standard deviation, where most is usual."""
WORDS = re.compile(r"\w+")
SIZES = (3, 4, 5)
"""Pieces of so many letters."""
MEANING = 2.0
"""A sentence model weighs so much beside the pieces of words."""
FEWEST = 8
"""Between fewer texts what they have in common cannot be told from what they mean."""
THEME = 2.0
"""So much nearer with the same theme, so much further with another; nothing where one of them has none."""
SAID = 8.0
"""What people said of a pair weighs more than anything that was computed."""


def likeness(texts: Sequence[str], vectors: Sequence[bytes] = ()) -> Real:
    """A square of pairs; by pieces of words, and by meaning between those of which there is a vector."""
    found = standing_out(_by_pieces(texts))
    known = np.flatnonzero([bool(vector) for vector in vectors])
    if len(known) >= FEWEST:
        meaning = standing_out(_by_meaning([vectors[int(place)] for place in known]))
        found[np.ix_(known, known)] += MEANING * meaning
        found = standing_out(found)
    return found


def with_themes(square: Real, themes: Sequence[str]) -> Real:
    """The same with what the themes add."""
    named = np.asarray(themes)
    is_known = (named != "")[:, None] & (named != "")[None, :]
    is_same = named[:, None] == named[None, :]
    return np.asarray(square + THEME * np.where(is_known, np.where(is_same, 1.0, -1.0), 0.0))


def with_judgements(square: Real, said: Sequence[tuple[int, int, bool]]) -> Real:
    """The same with what people said: this pair is one problem, or is not."""
    found = square.copy()
    for one, other, is_same in said:
        found[one, other] = found[other, one] = SAID if is_same else -SAID * len(square)
    return found


def standing_out(square: Real) -> Real:
    """The same pairs as distances above the usual pair, in spreads of usual pairs."""
    pairs = square[np.triu_indices(len(square), 1)]
    if not len(pairs):
        return np.zeros_like(square)
    usual = float(np.median(pairs))
    spread = SPREAD * float(np.median(np.abs(pairs - usual)))
    return np.asarray((square - usual) / max(spread, 1e-9))


def _by_pieces(texts: Sequence[str]) -> Real:
    """The cosine of the pieces, rare ones counting more."""
    pieces = [_pieces(text) for text in texts]
    counted = Counter(piece for found in pieces for piece in found)
    shared = {piece: place for place, piece in enumerate(p for p, n in counted.items() if n > 1)}
    matrix = np.zeros((len(texts), len(shared)), dtype=np.float32)
    alone = np.zeros(len(texts))
    for row, found in enumerate(pieces):
        for piece in found:
            weight = log((1 + len(texts)) / (1 + counted[piece])) + 1
            if piece in shared:
                matrix[row, shared[piece]] = weight
            else:
                alone[row] += weight**2
    long = np.sqrt((matrix**2).sum(axis=1) + alone)[:, None]
    return np.asarray((matrix / long) @ (matrix / long).T, dtype=float)


def _pieces(text: str) -> set[str]:
    """The different pieces of a text, without a look at capitals and punctuation."""
    plain = f" {' '.join(WORDS.findall(text.lower()))} "
    return {plain[at : at + size] for size in SIZES for at in range(len(plain) - size + 1)}


def _by_meaning(vectors: Sequence[bytes]) -> Real:
    """The cosine of the vectors once what all have in common is taken away."""
    kept = np.array([np.frombuffer(each, dtype=np.float16) for each in vectors], dtype=float)
    centred = kept - kept.mean(axis=0)
    unit = centred / np.maximum(np.linalg.norm(centred, axis=1, keepdims=True), 1e-12)
    return np.asarray(unit @ unit.T)
