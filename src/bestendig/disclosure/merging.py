"""Small groups become one group "overige", before anything has to be hidden."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from bestendig.disclosure import reasons
from bestendig.language import Text
from bestendig.model.card import MeasureCard
from bestendig.model.result import OTHER, Figure, Interval, Part, Support

WEIGHED_BY_CLIENTS = ("clients", "total")
Objection = Callable[[Figure], Text | None]


def merge_small(
    figures: Sequence[Figure], card: MeasureCard, objection: Objection, overlap: int = 0
) -> tuple[Figure, ...]:
    """The figures of one dimension, with those that may not be shown merged into one that may.

    The next smallest groups join until the merged group may be shown and holds at least two. When only the
    whole would do, or a value cannot be averaged, the figures come back unmerged (and are hidden by whoever
    asked).
    """
    unsafe = [figure for figure in figures if objection(figure)]
    if not unsafe or any(weight_of(figure, card) is None for figure in figures):
        return tuple(figures)
    others = sorted((f for f in figures if f not in unsafe), key=lambda f: (f.support.n_clients, f.group))
    for extra in range(len(others)):
        joined = [*unsafe, *others[:extra]]
        merged = merge(joined, card, overlap)
        if len(joined) > 1 and objection(merged) is None:
            return (*others[extra:], merged)
    return tuple(figures)


def weight_of(figure: Figure, card: MeasureCard) -> float | None:
    """What the value of a figure is a mean over: clients, or the contacts that count.

    None when that is not known, and for a median: medians of groups do not give that of all.
    """
    if card.mean_of == "median":
        return None
    if figure.value is None:
        return 0.0
    if figure.weight is not None:
        return figure.weight
    return float(figure.support.n_clients) if card.mean_of in WEIGHED_BY_CLIENTS else None


def merge(figures: Sequence[Figure], card: MeasureCard, overlap: int = 0) -> Figure:
    """One figure for several groups of one dimension: the weighted mean, or the total, on the added support.

    No interval is given: the same professional may stand behind several of the groups, so their intervals
    cannot be added. Yardsticks and distributions are kept when every group has them.
    """
    weights = [weight_of(figure, card) or 0.0 for figure in figures]
    dimension = figures[0].group[0][0]
    interval = Interval(None, None, 0, reasons.NO_INTERVAL) if any(f.interval for f in figures) else None
    values = [figure.value for figure in figures]
    value = sum(v or 0.0 for v in values) if card.mean_of == "total" else _mean(values, weights)
    return Figure(
        group=((dimension, OTHER),),
        value=value,
        support=added([figure.support for figure in figures], overlap),
        interval=interval,
        yardsticks=_yardsticks(figures, weights),
        parts=_parts(figures),
        state="shown" if value is not None else "undefined",
        reason=reasons.MERGED,
        weight=sum(weights),
        members=tuple(sorted(figure.group[0][1] for figure in figures)),
    )


def _mean(values: Sequence[float | None], weights: Sequence[float]) -> float | None:
    """The weighted mean of the values that exist, added in the order given."""
    known = [(v, w) for v, w in zip(values, weights, strict=True) if v is not None and w]
    total = sum(w for _, w in known)
    return sum(v * w for v, w in known) / total if total else None


def added(supports: Sequence[Support], overlap: int = 0) -> Support:
    """Added counts; where persons may be shared between groups, the bound that protects most."""
    clients = [s.n_clients for s in supports]
    contacts = sum(s.n_contacts for s in supports)
    return Support(
        n_clients=max(*clients, sum(clients) - overlap),
        n_contacts=contacts,
        n_professionals=max(s.n_professionals for s in supports),
        n_organisations=max(s.n_organisations for s in supports),
        largest_professional_share=_share([s.largest_professional_share for s in supports], supports),
        largest_organisation_share=max(s.n_contacts for s in supports) / contacts if contacts else None,
        n_undefined_clients=sum(s.n_undefined_clients for s in supports),
        n_contacts_without_person=sum(s.n_contacts_without_person for s in supports),
        share_order_known=_share([s.share_order_known for s in supports], supports),
        n_episodes=sum(s.n_episodes for s in supports),
        n_records=sum(s.n_records for s in supports),
    )


def _share(shares: Sequence[float | None], supports: Sequence[Support]) -> float | None:
    """The mean share over contacts: for a largest share the most it can be. None when one is not known."""
    contacts = [s.n_contacts for s in supports]
    if any(share is None for share, n in zip(shares, contacts, strict=True) if n):
        return None
    return _mean(shares, [float(n) for n in contacts])


def _yardsticks(figures: Sequence[Figure], weights: Sequence[float]) -> dict[str, float]:
    """Weighted yardsticks that every group with a value has."""
    valued = [(f, w) for f, w in zip(figures, weights, strict=True) if f.value is not None and w]
    names = [
        n for n in (valued[0][0].yardsticks if valued else ()) if all(n in f.yardsticks for f, _ in valued)
    ]
    means = {n: _mean([f.yardsticks[n] for f, _ in valued], [w for _, w in valued]) for n in names}
    return {name: mean for name, mean in means.items() if mean is not None}


def _parts(figures: Sequence[Figure]) -> tuple[Part, ...]:
    """Added bars, when the groups have the same ones."""
    valued = [figure for figure in figures if figure.value is not None]
    labels = [[part.label for part in figure.parts] for figure in valued]
    if not labels or any(row != labels[0] for row in labels):
        return ()
    columns = zip(*(figure.parts for figure in valued), strict=True)
    return tuple(replace(bars[0], n_clients=sum(bar.n_clients or 0 for bar in bars)) for bars in columns)
