"""From scores to what is shown: the best texts, the best groups, and the words that they share."""

from collections.abc import Iterable, Iterator, Sequence

import numpy as np

from bestendig.model.text_index import GroupHit, Hit, Told
from bestendig.recall.dutch.analysing import terms, terms_of, words_of
from bestendig.recall.question import Scored, Seen

THEME = 1.0
"""What an equal theme adds, in standard deviations."""
DIGITS = 6
"""Of a score: what differs less is the same."""


def best_hits(seen: Sequence[Seen], scored: Scored, words: str, theme: str, k: int) -> tuple[Hit, ...]:
    """The best texts, best first."""
    ordered = _ordered(_hits(seen, scored, scored.places, theme))
    return tuple(_with_shared(ordered[:k], words))


def best_groups(seen: Sequence[Seen], scored: Scored, words: str, theme: str, k: int) -> tuple[GroupHit, ...]:
    """The best groups: the score of the best member plus the mean over all that may be seen."""
    named = {told.group for told in _told(seen, scored.places) if told.group}
    places = np.concatenate([np.empty(0, np.intp), *_members(seen, named)])
    members: dict[str, list[tuple[Told, Hit]]] = {}
    for told, hit in _ordered(_hits(seen, scored, places, theme)):
        members.setdefault(hit.group, []).append((told, hit))
    sums = {group: _group_score([hit.score for _, hit in those]) for group, those in members.items()}
    best = sorted(members, key=lambda group: (-sums[group], group))[:k]
    return tuple(GroupHit(each, sums[each], tuple(_with_shared(members[each], words))) for each in best)


def _group_score(scores: Sequence[float]) -> float:
    return round(max(scores) + sum(scores) / len(scores), DIGITS)


def _hits(
    seen: Sequence[Seen], scored: Scored, places: Iterable[int], theme: str
) -> Iterator[tuple[Told, Hit]]:
    """The texts at these places with their scores."""
    places = list(places)
    for place, told in zip(places, _told(seen, places), strict=True):
        is_same = theme != "" and told.theme == theme
        score = round(float(scored.scores[place]) + is_same * THEME, DIGITS)
        yield told, Hit(told.key, score, told.group, is_same)


def _ordered(found: Iterable[tuple[Told, Hit]]) -> list[tuple[Told, Hit]]:
    return sorted(found, key=lambda each: (-each[1].score, each[1].key))


def _told(seen: Sequence[Seen], places: Iterable[int]) -> Iterator[Told]:
    """The texts at these places."""
    starts = np.cumsum([0, *(len(each.segment.told) for each in seen)])
    for place in places:
        number = int(np.searchsorted(starts, place, side="right")) - 1
        yield seen[number].segment.told[int(place - starts[number])]


def _members(
    seen: Sequence[Seen], groups: Iterable[str]
) -> Iterator[np.ndarray[tuple[int], np.dtype[np.intp]]]:
    """The places of all members of these groups that may be seen."""
    start = 0
    for each in seen:
        for group in groups:
            rows = each.segment.groups.get(group, np.empty(0, np.int32))
            yield (start + rows[each.rows[rows]]).astype(np.intp)
        start += len(each.segment.told)


def _with_shared(found: Iterable[tuple[Told, Hit]], words: str) -> Iterator[Hit]:
    """The same hits, with the words of the question that come back."""
    asked = {word: set(terms_of(word)) for word in dict.fromkeys(words_of(words))}
    for told, hit in found:
        there = set(terms(told.words))
        shared = tuple(word for word, its_terms in asked.items() if its_terms & there)
        yield Hit(hit.key, hit.score, hit.group, hit.is_same_theme, shared)
