"""Twins of the statistics of patterns in plain Python, written from the formulas and not from the code."""

from collections.abc import Sequence
from itertools import product
from math import comb, exp, lgamma, log


def chances(n: int, shares: Sequence[float]) -> list[float]:
    """How likely n reports reach so many places: every way in which they can fall, added up."""
    found = [0.0] * (len(shares) + 1)
    for fell in product(range(len(shares)), repeat=n):
        likely = 1.0
        for place in fell:
            likely *= shares[place]
        found[len(set(fell))] += likely
    return found


def expected_teams(n: int, shares: Sequence[float]) -> float:
    """The number of places that n reports reach on average."""
    return sum(1 - (1 - share) ** n for share in shares)


def negative_binomial_tail(x: int, size: float, mean: float) -> float:
    """The chance of x or more."""
    share = size / (size + mean)
    below = sum(
        exp(lgamma(k + size) - lgamma(size) - lgamma(k + 1) + size * log(share) + k * log(1 - share))
        for k in range(x)
    )
    return 1 - below


def kappa(first: Sequence[str], second: Sequence[str]) -> float:
    """Cohen's kappa, by counting."""
    n = len(first)
    seen = sum(one == other for one, other in zip(first, second, strict=True)) / n
    chance = sum(first.count(code) * second.count(code) for code in set(first) | set(second)) / n**2
    return (seen - chance) / (1 - chance)


def found_by_rate(chances: Sequence[float], rate: float) -> list[bool]:
    """Benjamini and Hochberg, step by step."""
    ordered = sorted(chances)
    bound = max((p for i, p in enumerate(ordered, 1) if p <= rate * i / len(ordered)), default=-1.0)
    return [p <= bound for p in chances]


def hypergeometric_mean(inside: int, whole: int, n: int) -> float:
    """How many of n fall inside on average, when each part of the whole is as likely: term by term."""
    return sum(
        k * comb(inside, k) * comb(whole - inside, n - k) / comb(whole, n) for k in range(min(inside, n) + 1)
    )
