"""Whom a test is about, as the names that its plan gives: what may lie within what, what lies apart."""

from collections.abc import Iterator

from bestendig.disclosure.seen import Groups, Seen
from bestendig.model.impact import ImpactTest
from bestendig.model.period import day_number
from bestendig.model.plan import Targets, Touches

FIELDS = ("organisations", "contracts", "teams", "areas", "programmes")
IMPLIED_BY: dict[str, frozenset[str]] = {
    "organisations": frozenset({"contracts", "teams"}),
    "areas": frozenset({"contracts", "teams", "programmes"}),
    "programmes": frozenset({"contracts"}),
    "law": frozenset({"organisations", "contracts", "teams", "programmes"}),
}
"""What may lie wholly within one of the first: all of a contract within one organisation."""
NOT_COUNTED = -1
IMPACT = "impact"


def seen_of(test: ImpactTest, targets: Targets | None) -> list[Seen]:
    """What the test would let see: the whole, and the touched (of each lot), with exact counts.

    `n_contacts` holds relationships; those of a lot are not counted.
    """
    exposure, plan = test.exposure, test.plan
    named: Touches | Targets = targets or plan.touches
    found = [_seen(test, (), exposure.n_clients, exposure.n_relationships)]
    if not plan.lots:
        return [*found, _seen(test, groups_of(named), exposure.n_touched_clients, exposure.n_touched)]
    lots = [lot for lot, _ in targets.lots] if targets else [lot.touches for lot in plan.lots]
    within = [_both(groups_of(named), groups_of(lot)) for lot in lots]
    return [
        *found,
        *(_seen(test, box, n, NOT_COUNTED) for box, n in zip(within, exposure.n_by_lot, strict=True)),
    ]


def groups_of(named: Touches | Targets) -> Groups:
    """What a plan or lot names, in a form that is equal for equal names."""
    return tuple(sorted(_fields(named)))


def may_hold(large: Groups, small: Groups) -> bool:
    """Whether all of `small` may lie within `large`, as far as names tell."""
    outer, inner = dict(large), dict(small)
    return all(
        set(inner[name]) <= set(names)
        if name in inner
        else bool(IMPLIED_BY.get(name, frozenset()) & set(inner))
        for name, names in outer.items()
    )


def _fields(named: Touches | Targets) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Each field that names something, its names without differences of spelling."""
    for field in FIELDS:
        if names := getattr(named, field):
            yield field, tuple(sorted({" ".join(str(name).split()).casefold() for name in names}))
    if named.law:
        yield "law", (named.law,)


def _both(plan: Groups, lot: Groups) -> Groups:
    """What is in the plan and in the lot."""
    outer, inner = dict(plan), dict(lot)
    fields = sorted({*outer, *inner})
    return tuple(
        (
            field,
            tuple(
                sorted(
                    set(outer.get(field, inner.get(field, ()))) & set(inner.get(field, outer.get(field, ())))
                )
            ),
        )
        for field in fields
    )


def _seen(test: ImpactTest, groups: Groups, n_clients: int, n_relationships: int) -> Seen:
    """One set of people with its counts; sets of one day and data version can be compared."""
    day = day_number(test.exposure.reference_day)
    return Seen(
        data_version=test.provenance.data_version,
        measure=IMPACT,
        series=f"impact {test.with_whom}",
        groups=groups,
        first=day,
        end=day,
        n_clients=n_clients,
        n_contacts=n_relationships,
    )
