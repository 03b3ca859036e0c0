"""Pairs for two people to code: a third in one pattern, a third much alike, a third by chance."""

from collections.abc import Collection, Iterator, Mapping
from itertools import combinations
from random import Random

from bestendig.model.pattern_figures import Unlinked
from bestendig.recall.patterns.likeness import likeness

MOST_TEXTS = 400
Duo = tuple[str, str]


def pairs_to_code(
    reports: Collection[Unlinked], groups: Mapping[str, str], n: int = 30, seed: int = 0
) -> tuple[Duo, ...]:
    """Up to n different pairs, shuffled so that nothing shows which kind a pair is.

    `groups` is the pattern of each report that is in one. The same seed gives the same pairs.
    """
    chance = Random(seed)  # noqa: S311 - shuffled for people, not kept from them
    known = list(reports)
    chance.shuffle(known)
    known = known[:MOST_TEXTS]
    duos = list(combinations(range(len(known)), 2))
    if not duos:
        return ()
    square = likeness([each.words for each in known], [each.vector for each in known])
    keys = [each.key for each in known]
    together = [duo for duo in duos if groups.get(keys[duo[0]], "-") == groups.get(keys[duo[1]], "+")]
    alike = sorted(duos, key=lambda duo: -float(square[duo]))
    by_chance = chance.sample(duos, len(duos))
    chance.shuffle(together)
    found = list(_taken((together, alike, by_chance), n))
    chance.shuffle(found)
    return tuple((keys[one], keys[other]) for one, other in found)


def _taken(kinds: tuple[list[tuple[int, int]], ...], n: int) -> Iterator[tuple[int, int]]:
    """From each kind in turn, none twice, until there are enough."""
    left = [iter(kind) for kind in kinds]
    taken: set[tuple[int, int]] = set()
    while len(taken) < n and left:
        for kind in list(left):
            duo = next((each for each in kind if each not in taken), None)
            if duo is None:
                left.remove(kind)
            elif len(taken) < n:
                taken.add(duo)
                yield duo
