"""From scores to what is shown: the best texts, the best groups, and the words that they share."""

from collections.abc import Mapping, Sequence

from bestendig.model.text_index import GroupHit, Hit, Told
from bestendig.recall.dutch.analysing import terms_of, words_of
from bestendig.recall.question import Scored, told_at
from bestendig.recall.seeing import Seen

THEME = 1.0
"""What an equal theme adds, in standard deviations."""
DIGITS = 6
"""Of a score: what differs less is the same."""
Ordered = Sequence[tuple[float, str, Told]]
"""Texts, best first: minus the score, the key that orders what scores the same, and the text."""


def best_hits(ordered: Ordered, words: str, theme: str, k: int) -> tuple[Hit, ...]:
    """The best texts, best first."""
    return tuple(_hit(minus, told, theme, words) for minus, _, told in ordered[:k])


def best_groups(ordered: Ordered, words: str, theme: str, k: int) -> tuple[GroupHit, ...]:
    """The best groups: the score of the best member plus the mean over all that may be seen."""
    members: dict[str, list[tuple[float, Told]]] = {}
    for minus, _, told in ordered:
        if told.group:
            members.setdefault(told.group, []).append((minus, told))
    sums = {group: _group_score([-minus for minus, _ in those]) for group, those in members.items()}
    best = sorted(members, key=lambda group: (-sums[group], group))[:k]
    return tuple(GroupHit(each, sums[each], _members(members[each], words, theme)) for each in best)


def in_order(seen: Sequence[Seen], scored: Scored, theme: str) -> Ordered:
    """The texts that were scored, best first, with what an equal theme adds."""
    found = zip(told_at(seen, scored.places.tolist()), scored.scores.tolist(), strict=True)
    return sorted(
        (-round(score + _is_same(told, theme) * THEME, DIGITS), told.key, told) for told, score in found
    )


def _is_same(told: Told, theme: str) -> bool:
    return theme != "" and told.theme == theme


def _group_score(scores: Sequence[float]) -> float:
    return round(max(scores) + sum(scores) / len(scores), DIGITS)


def _members(found: Sequence[tuple[float, Told]], words: str, theme: str) -> tuple[Hit, ...]:
    """The members; of the best one also the words that it shares."""
    return tuple(
        _hit(minus, told, theme, "" if place else words) for place, (minus, told) in enumerate(found)
    )


def _hit(minus: float, told: Told, theme: str, words: str) -> Hit:
    """One text with the words of the question that come back in it, and how they stand there."""
    asked, there = (_terms_by_word(words), _terms_by_word(told.words)) if words else ({}, {})
    shared, back = _in_common(asked, there), _in_common(there, asked)
    return Hit(told.key, -minus, told.group, _is_same(told, theme), shared, back)


def _terms_by_word(words: str) -> dict[str, set[str]]:
    """Each different word with its terms."""
    return {word: set(terms_of(word)) for word in dict.fromkeys(words_of(words))}


def _in_common(some: Mapping[str, set[str]], others: Mapping[str, set[str]]) -> tuple[str, ...]:
    """The words of which a term comes back among the others."""
    known = set().union(*others.values())
    return tuple(word for word, its in some.items() if its & known)
