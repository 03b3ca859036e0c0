"""Which reports that nobody linked yet may be one problem: proposals for a person to name or to reject."""

from collections.abc import Collection, Mapping

from bestendig.model.pattern_figures import Unlinked
from bestendig.recall.patterns.likeness import likeness, with_judgements, with_themes
from bestendig.recall.patterns.proposing import propose

CUT = 5.0
"""So far above the usual pair a group must be; high, so that fewer groups are proposed and more are right."""
MOST_TEXTS = 1000
"""The newest are looked at; all pairs of more would take too long."""
MOST_GROUPS = 10
"""More than anybody can judge before a session helps nobody."""
Group = tuple[str, ...]


def proposals(
    reports: Collection[Unlinked],
    judged: Mapping[tuple[str, str], bool] | None = None,
    rejected: Collection[frozenset[str]] = (),
) -> tuple[Group, ...]:
    """At most ten groups of two to eight reports that are much alike, the closest first, by their keys.

    `judged` is what people said of a pair: the same or not. A group that was rejected as a whole, or within
    a larger one, stays away. The newest reports come first in `reports`.
    """
    known = list(reports)[:MOST_TEXTS]
    if len(known) < 2:
        return ()
    place = {each.key: number for number, each in enumerate(known)}
    alike = likeness([each.words for each in known], [each.vector for each in known])
    square = with_themes(alike, [each.theme for each in known])
    said = [
        (place[one], place[other], is_same)
        for (one, other), is_same in (judged or {}).items()
        if one in place and other in place and one != other
    ]
    groups = propose(with_judgements(square, said), CUT)
    named = (tuple(known[number].key for number in group) for group in groups)
    left = [group for group in named if not any(frozenset(group) <= each for each in rejected)]
    return tuple(left[:MOST_GROUPS])
