"""What of the support of a shown figure may be seen: counts that tell of no few clients, nobody's share."""

from collections.abc import Sequence
from dataclasses import replace

from bestendig.model.result import Figure, Support


def tells_of_few(overall: Figure, shown: Sequence[Figure], threshold: int, *, adds_up: bool) -> bool:
    """Whether exact counts would tell how many clients have no value, where that is only a few.

    The count without a value follows from two measures with other minimums, and for hidden groups from the
    whole minus the rest (`adds_up`: the groups have no clients in common).
    """
    few = [figure.support.n_undefined_clients for figure in (overall, *shown)]
    if adds_up:
        few.append(few[0] - sum(few[1:]))
    return any(0 < n < threshold for n in few)


def seemly(figure: Figure, base: int, *, rounded: bool, is_total: bool = False) -> Figure:
    """The figure as it may be seen: nobody's share, no exact weight, counts rounded if asked.

    `is_total` says that the value itself is a number of clients.
    """
    support = replace(
        figure.support,
        largest_professional_share=None,
        largest_organisation_share=None,
        n_contacts_without_person=_nearest(figure.support.n_contacts_without_person, base),
    )
    if not rounded:
        return replace(figure, support=support, weight=None)
    value = float(_nearest(round(figure.value), base)) if is_total and figure.value else figure.value
    return replace(figure, value=value, support=_rounded(support, base), weight=None)


def _rounded(support: Support, base: int) -> Support:
    """Counts of clients and contacts as multiples of `base`."""
    return replace(
        support,
        n_clients=_nearest(support.n_clients, base),
        n_contacts=_nearest(support.n_contacts, base),
        n_undefined_clients=_nearest(support.n_undefined_clients, base),
        n_episodes=_nearest(support.n_episodes, base),
        n_records=_nearest(support.n_records, base),
        is_rounded=True,
    )


def _nearest(count: int, base: int) -> int:
    """The nearest multiple of `base`, halves upward."""
    return (count + base // 2) // base * base
