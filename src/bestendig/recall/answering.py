"""From scores to what is shown: the best texts, the best groups, and the words that they share."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from bestendig.model.text_index import GroupHit, Hit, Told
from bestendig.recall.dutch.analysing import terms_of, words_of
from bestendig.recall.question import Scored, told_at
from bestendig.recall.seeing import Seen

THEME = 1.0
"""What an equal theme adds, in standard deviations."""
DIGITS = 6
"""Of a score: what differs less is the same."""


def best_hits(seen: Sequence[Seen], scored: Scored, words: str, theme: str, k: int) -> tuple[Hit, ...]:
    """The best texts, best first."""
    return tuple(_with_shared(_ordered(seen, scored, theme)[:k], words))


def best_groups(seen: Sequence[Seen], scored: Scored, words: str, theme: str, k: int) -> tuple[GroupHit, ...]:
    """The best groups: the score of the best member plus the mean over all that may be seen."""
    members: dict[str, list[tuple[Told, Hit]]] = {}
    for told, hit in _ordered(seen, scored, theme):
        if hit.group:
            members.setdefault(hit.group, []).append((told, hit))
    sums = {group: _group_score([hit.score for _, hit in those]) for group, those in members.items()}
    best = sorted(members, key=lambda group: (-sums[group], group))[:k]
    return tuple(GroupHit(each, sums[each], tuple(_with_shared(members[each], words))) for each in best)


def _group_score(scores: Sequence[float]) -> float:
    return round(max(scores) + sum(scores) / len(scores), DIGITS)


def _ordered(seen: Sequence[Seen], scored: Scored, theme: str) -> list[tuple[Told, Hit]]:
    """The texts that were scored, best first, with what an equal theme adds."""
    found = []
    for told, score in zip(told_at(seen, scored.places.tolist()), scored.scores.tolist(), strict=True):
        is_same = theme != "" and told.theme == theme
        found.append((told, Hit(told.key, round(score + is_same * THEME, DIGITS), told.group, is_same)))
    return sorted(found, key=lambda each: (-each[1].score, each[1].key))


def _with_shared(found: Iterable[tuple[Told, Hit]], words: str) -> Iterator[Hit]:
    """The same hits, with the words of the question that come back, and how they stand there."""
    asked = _terms_by_word(words)
    for told, hit in found:
        there = _terms_by_word(told.words)
        yield replace(hit, shared=_in_common(asked, there), there=_in_common(there, asked))


def _terms_by_word(words: str) -> dict[str, set[str]]:
    """Each different word with its terms."""
    return {word: set(terms_of(word)) for word in dict.fromkeys(words_of(words))}


def _in_common(some: Mapping[str, set[str]], others: Mapping[str, set[str]]) -> tuple[str, ...]:
    """The words of which a term comes back among the others."""
    known = set().union(*others.values())
    return tuple(word for word, its in some.items() if its & known)
