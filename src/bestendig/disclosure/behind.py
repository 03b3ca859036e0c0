"""How many people are behind an agreement, as it may be seen: blurred, in whole tens, or hidden."""

from collections.abc import Iterable

from bestendig.disclosure import reasons
from bestendig.disclosure.blurring import blur
from bestendig.disclosure.courses.basis import NOTHING, objection
from bestendig.disclosure.courses.levels import rounded
from bestendig.disclosure.rule import Rule
from bestendig.model.agreements import Behind, Counted
from bestendig.model.request import WithWhom

SURE, SEEMS = 1.5, 2
"""So many times the threshold there must be for sure, and seem to be with the chance in it.

What is shown says that there are `SURE` thresholds at least. That lies on an edge of rounding, so that a
total beside it leaves a rest of a whole step; and who is close to that edge is seldom shown.
"""


def shown_behind(
    keys: Iterable[str], counted: Iterable[Counted], with_whom: WithWhom, rule: Rule, secret: bytes
) -> dict[str, Behind]:
    """Per key how many there are, about; hidden where they are too few or, with the chance in it, seem to be.

    So "too few" says nothing sure of how many there are, and neither does a count. Nobody at all is hidden
    in the same words.
    """
    found = {each.key: each for each in counted}
    return {key: _behind(found.get(key, Counted(key, NOTHING, ())), with_whom, rule, secret) for key in keys}


def _behind(counted: Counted, with_whom: WithWhom, rule: Rule, secret: bytes) -> Behind:
    """One of them."""
    least, basis = rule.threshold, counted.basis
    if why := objection(basis, with_whom, rule):
        return Behind(reason=why)
    more = blur(secret, counted.mark, least)
    n_clients = basis.n_clients + more
    if basis.n_clients < SURE * least or n_clients < SEEMS * least:
        return Behind(reason=reasons.FEW_CLIENTS)
    n_clients, n_relationships = (rounded(n, least) for n in (n_clients, basis.n_relationships + more))
    return Behind(max(n_clients, n_relationships), n_clients, "shown")
