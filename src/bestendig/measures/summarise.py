"""From the fetched frames to answers: value, interval, distribution and support per group and whole."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import narwhals.stable.v2 as nw
import numpy as np

from bestendig.measures.batches import Batch, batches
from bestendig.measures.declare import Measure
from bestendig.measures.distributions import parts
from bestendig.measures.groups import Fetched, Groups, Whole, whole_numbers
from bestendig.measures.intervals import intervals, uncounted
from bestendig.measures.prepare import GROUPS, WHOLE
from bestendig.measures.support import Rows, supports
from bestendig.measures.units import CLUSTER, FIXED_POINT, columns_of
from bestendig.measures.view import as_is
from bestendig.model.request import By, Request
from bestendig.model.result import Figure, Interval, Provenance, Result


@dataclass(frozen=True, slots=True)
class Sums:
    """One scope of one batch: per group and cluster the sums of every measure."""

    groups: Groups
    codes: Whole
    frame: Fetched
    rows: Rows
    histograms: Mapping[str, Fetched]

    def column(self, name: str) -> Whole:
        """A column of sums."""
        return whole_numbers(self.frame, name)

    def per_group(self, name: str) -> Whole:
        """A column added up per group, exactly."""
        found = np.zeros(len(self.groups.keys), dtype=np.int64)
        np.add.at(found, self.codes, self.column(name))
        return found


def summarise(
    request: Request,
    fetched: Mapping[str, Fetched],
    *,
    data_version: str = "",
    software: str = "",
    engine: str = "duckdb",
) -> tuple[Result, ...]:
    """One result per measure asked, in the order asked; `fetched` are the frames of `prepare`, run."""
    found: dict[str, Result] = {}
    for batch in batches(request):
        whole = sums_of(batch, fetched, WHOLE if batch.has_whole else GROUPS, ())
        split = sums_of(batch, fetched, GROUPS, request.by) if request.by else None
        for place, each in enumerate(batch.measures):
            overall = figures_of(each, place, whole)[0]
            figures = () if split is None else tuple(figures_of(each, place, split))
            provenance = Provenance(data_version, each.card.versioned_name, software, engine)
            own = batch.request.for_measures(each.name)
            found[each.name] = Result(own, each.card, overall, figures, provenance)
    return tuple(found[name] for name in dict.fromkeys(request.measures))


def sums_of(batch: Batch, fetched: Mapping[str, Fetched], scope: str, by: tuple[By, ...]) -> Sums:
    """The frames of one scope, sorted so that every engine's order of rows gives the same sums."""
    own = {name: fetched[f"{batch.key}/{scope}/{name}"] for name in ("figures", "support")}
    apart = fetched.get(f"{batch.key}/{scope}/apart")
    prefix = f"{batch.key}/{scope}/histogram."
    histograms = {
        name.removeprefix(prefix): frame for name, frame in fetched.items() if name.startswith(prefix)
    }
    columns = batch.view({}, as_is, by).columns
    clients = fetched.get(f"{batch.key}/{scope}/clients")
    frames = [frame for frame in (*own.values(), apart, clients) if frame is not None]
    groups = Groups.of(by, columns, frames)
    figures = _by_cluster(own["figures"], groups)
    rows = Rows.of(batch.ground, groups, own["support"], apart, clients)
    return Sums(groups, groups.codes(figures), figures, rows, histograms)


def _by_cluster(frame: Fetched, groups: Groups) -> Fetched:
    """One row per group and cluster, in order; the whole of a frame of groups is added up first."""
    keys = [*groups.columns, CLUSTER]
    sums = [name for name in frame.columns if name == "clients" or "__" in name]
    added = frame.group_by(*keys).agg(*[nw.col(name).sum() for name in sums])
    return added.sort(*keys)


def figures_of(each: Measure, place: int, sums: Sums) -> list[Figure]:
    """One figure per group."""
    defined = sums.per_group(f"{each.name}__n")
    weights = sums.per_group(column_under(each))
    values = _values(each, sums)
    ranges = _intervals(each, sums)
    rests_on = supports(sums.rows, place, defined, sums.per_group("clients"))
    classes = [sums.per_group(f"{each.name}__part{number}") for number in range(len(each.formula.classes))]
    return [
        Figure(
            group=group,
            value=values[number],
            support=rests_on[number],
            interval=ranges[number],
            parts=parts(each, [int(column[number]) for column in classes]),
            state="undefined" if values[number] is None else "shown",
            reason=each.card.undefined if values[number] is None else None,
            weight=float(weights[number]),
        )
        for number, group in enumerate(sums.groups.written)
    ]


def column_under(each: Measure) -> str:
    """The column that a value is divided by: clients with a value, or pooled contacts."""
    return f"{columns_of(each)[1]}__sum" if each.is_pooled else f"{each.name}__n"


def _over(each: Measure, sums: Sums) -> Whole:
    """The column that is divided."""
    return sums.per_group(f"{columns_of(each)[0]}__sum")


def scale_of(each: Measure) -> int:
    """How many parts one whole has in the sums of a measure."""
    return 1 if each.is_pooled else FIXED_POINT


def _values(each: Measure, sums: Sums) -> list[float | None]:
    """Per group the value, None where nobody has one."""
    if each.card.mean_of == "median":
        return _medians(sums.groups, sums.histograms[each.name], each.name)
    over, under = _over(each, sums), sums.per_group(column_under(each))
    if each.card.mean_of == "total":
        return [float(n) for n in under]
    pairs = zip(over.tolist(), under.tolist(), strict=True)
    return [sum_over / (sum_under * scale_of(each)) if sum_under else None for sum_over, sum_under in pairs]


def _intervals(each: Measure, sums: Sums) -> Sequence[Interval]:
    """Per group the interval; none for a count of everybody."""
    n_groups = len(sums.groups.keys)
    if each.card.mean_of in ("total", "median", "units") or each.card.about != "clients":
        return uncounted(n_groups, each.card)
    over, under = sums.column(f"{columns_of(each)[0]}__sum"), sums.column(column_under(each))
    return intervals(sums.codes, over, under, scale_of(each), each.card, n_groups)


def _medians(groups: Groups, histogram: Fetched, name: str) -> list[float | None]:
    """Per group the middle value (the mean of the two middle ones), None where there is none."""
    codes, values = groups.codes(histogram), whole_numbers(histogram, name)
    clients = whole_numbers(histogram, "clients")
    found: list[float | None] = []
    for group in range(len(groups.keys)):
        order = np.argsort(values[codes == group], kind="stable")
        ordered, upto = values[codes == group][order], np.cumsum(clients[codes == group][order])
        found.append(_median(ordered, upto) if len(ordered) else None)
    return found


def _median(ordered: Whole, upto: Whole) -> float:
    """The median of values that occur so many times."""
    n = int(upto[-1])
    low, high = (
        ordered[int(np.searchsorted(upto, rank, side="left"))] for rank in ((n + 1) // 2, n // 2 + 1)
    )
    return (int(low) + int(high)) / 2 / FIXED_POINT
