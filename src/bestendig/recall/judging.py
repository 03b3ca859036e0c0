"""How well texts are found again, over questions of which the answer is known."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from bestendig.model.text_index import Told
from bestendig.model.trials import Outcome, Trial, Tried
from bestendig.recall.encoders.encoder import Encoder
from bestendig.recall.index import HeldTexts

DEEP, DRAWS, SEED = 50, 2_000, 1


def judged(trial: Trial, encoder: Encoder, method: str, *, is_quick: bool = False) -> Outcome:
    """The outcome of one trial; its interval is from drawing whole groups, whose questions are alike.

    `is_quick` looks as for somebody who is still typing.
    """
    index = HeldTexts(encoder)
    index.upsert(Told(key, words) for key, words in trial.texts.items())
    places = np.array([_place(index, each, is_quick) for each in trial.tried])
    low, high = _interval(places <= 5, [each.group for each in trial.tried])
    first, five, ten = (float((places <= most).mean()) for most in (1, 5, 10))
    rank = float((1 / places).mean())
    return Outcome(trial.name, method, len(places), first, five, low, high, ten, rank)


def _place(index: HeldTexts, tried: Tried, is_quick: bool) -> float:
    """The place of the first text that was wanted; endless where it is not among the first fifty."""
    hits = index.similar(tried.words, k=DEEP, without={tried.own} - {""}, is_quick=is_quick)
    return next((float(place) for place, hit in enumerate(hits, 1) if hit.key in tried.wanted), float("inf"))


def _interval(found: NDArray[np.bool_], groups: Sequence[str]) -> tuple[float, float]:
    """Between which shares nineteen out of twenty draws of groups lie."""
    names, numbers = np.unique(np.array(groups), return_inverse=True)
    n, hits = np.bincount(numbers), np.bincount(numbers, weights=found)
    drawn = np.random.default_rng(SEED).integers(len(names), size=(DRAWS, len(names)))
    shares = hits[drawn].sum(axis=1) / n[drawn].sum(axis=1)
    low, high = np.quantile(shares, (0.025, 0.975))
    return float(low), float(high)
