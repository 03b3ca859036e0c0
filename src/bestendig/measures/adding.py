"""Figures as rows of whole numbers that add up over vaults, and back: sums, classes, moments of clusters.

The order of the numbers depends on the question and the groups named, never on the data. The interval follows
from added moments: Σ over, Σ under and the sums of their products over clusters.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, fields

import numpy as np

from bestendig.errors import RequestError
from bestendig.language import Text
from bestendig.measures.batches import Batch, batches
from bestendig.measures.catalogue import find
from bestendig.measures.declare import Measure
from bestendig.measures.distributions import parts
from bestendig.measures.groups import Fetched
from bestendig.measures.intervals import Moments, interval_from, moments, uncounted
from bestendig.measures.prepare import GROUPS, WHOLE
from bestendig.measures.summarise import Sums, column_under, figures_of, scale_of, sums_of
from bestendig.measures.units import columns_of
from bestendig.model.request import Request
from bestendig.model.result import Figure, Group, Interval, Provenance, Result, Support

POWER = 6
"""The largest of several vaults is no sum: the root of added sixth powers is at least the largest."""
COUNTS = (
    "n_clients", "n_contacts", "n_professionals", "n_organisations", "n_undefined_clients",
    "n_contacts_without_person", "n_episodes", "n_records",
)  # fmt: skip
SHARES = ("largest_professional_share", "largest_organisation_share")
MOMENTS = tuple(each.name for each in fields(Moments))
FIXED = ("present", "defined", "days", "known_days", *COUNTS, *SHARES, *MOMENTS)


@dataclass(frozen=True, slots=True)
class Cells:
    """The whole numbers of one figure by name, and the clients in each class."""

    numbers: Mapping[str, int]
    classes: tuple[int, ...]

    def __iter__(self) -> Iterator[int]:
        return iter((*(self.numbers[name] for name in FIXED), *self.classes))


def width(each: Measure) -> int:
    """How many numbers a figure of this measure takes."""
    return len(FIXED) + len(each.formula.classes)


def room_for(request: Request, groups: Sequence[Group]) -> int:
    """How many numbers the figures of a question take."""
    return sum(width(find(name)) for name in request.measures) * len(groups)


def rows_of(
    request: Request, fetched: Mapping[str, Fetched], groups: Sequence[Group] = ((),)
) -> Iterator[int]:
    """Per measure and group (the whole is the group without a name) the numbers of its figure.

    RequestError for a median: those of vaults do not give that of all.
    """
    for batch in batches(request):
        whole = sums_of(batch, fetched, WHOLE if batch.has_whole else GROUPS, ())
        split = sums_of(batch, fetched, GROUPS, request.by) if request.by else whole
        for place, each in enumerate(batch.measures):
            _check(each)
            for group in groups:
                yield from _cells(each, place, whole if group == () else split, group)


def results_from(
    request: Request, cells: Sequence[int], groups: Sequence[Group] = ((),), *, made: Provenance
) -> tuple[Result, ...]:
    """The results of added rows, as `summarise` gives them from data; groups without anybody are left out."""
    place, found = 0, {}
    for batch in batches(request):
        for each in batch.measures:
            figures = {}
            for group in groups:
                own = _named(each, cells[place : place + width(each)])
                place += width(each)
                if own.numbers["present"] or group == ():
                    figures[group] = _figure(each, group, own)
            found[each.name] = _result(batch, each, figures, made)
    return tuple(found[name] for name in dict.fromkeys(request.measures))


def is_counted(result: Result) -> bool:
    """Whether any vault had something to add."""
    support = result.overall.support
    return any(getattr(support, name) for name in COUNTS)


def _result(batch: Batch, each: Measure, figures: dict[Group, Figure], made: Provenance) -> Result:
    """The result of one measure."""
    overall = figures.pop(())
    provenance = Provenance(made.data_version, each.card.versioned_name, made.software, made.engine)
    return Result(
        batch.request.for_measures(each.name), each.card, overall, tuple(figures.values()), provenance
    )


def _check(each: Measure) -> None:
    """Refuse a median."""
    if each.card.mean_of == "median":
        raise RequestError(
            Text(
                nl=f"{each.name} telt niet op over kluizen.", en=f"{each.name} does not add up over vaults."
            ),
            Text(nl="Kies een andere maat.", en="Choose another measure."),
            code="measure_not_additive",
        )


def _cells(each: Measure, place: int, sums: Sums, group: Group) -> Cells:
    """The numbers of one figure; nought where the group is not there."""
    written = list(sums.groups.written)
    if group not in written:
        return Cells(dict.fromkeys(FIXED, 0), (0,) * len(each.formula.classes))
    number = written.index(group)
    figure = figures_of(each, place, sums)[number]
    support, n_rows = figure.support, _rows_behind(figure.support)
    days, known_days = sums.rows.days(place, number)
    numbers = {
        "present": 1,
        "defined": int(sums.per_group(f"{each.name}__n")[number]),
        "days": days,
        "known_days": known_days,
        **{name: int(getattr(support, name)) for name in COUNTS},
        **{name: round((getattr(support, name) or 0.0) * n_rows) ** POWER for name in SHARES},
        **_moments(each, sums, number),
    }
    return Cells(numbers, tuple(part.n_clients or 0 for part in figure.parts))


def _moments(each: Measure, sums: Sums, number: int) -> dict[str, int]:
    """Sums over clusters with a value, exact."""
    own = sums.codes == number
    over, under = sums.column(f"{columns_of(each)[0]}__sum")[own], sums.column(column_under(each))[own]
    return asdict(moments(np.zeros(len(over), dtype=np.int64), over, under, 1)[0])


def _rows_behind(support: Support) -> int:
    """The rows that the largest shares are shares of."""
    return support.n_contacts + support.n_episodes + support.n_records


def _named(each: Measure, cells: Sequence[int]) -> Cells:
    """The numbers of a figure under their names."""
    return Cells(dict(zip(FIXED, cells[: len(FIXED)], strict=True)), tuple(cells[len(FIXED) :]))


def _figure(each: Measure, group: Group, cells: Cells) -> Figure:
    """The figure of added numbers."""
    value = _value(each, cells.numbers)
    return Figure(
        group=group,
        value=value,
        support=_support(cells.numbers),
        interval=_interval(each, cells.numbers),
        parts=parts(each, cells.classes),
        state="undefined" if value is None else "shown",
        reason=each.card.undefined if value is None else None,
        weight=float(cells.numbers["under"]),
    )


def _value(each: Measure, numbers: Mapping[str, int]) -> float | None:
    """The value, as from data: one division of whole numbers."""
    if each.card.mean_of == "total":
        return float(numbers["under"])
    under = numbers["under"] * scale_of(each)
    return numbers["over"] / under if under else None


def _interval(each: Measure, numbers: Mapping[str, int]) -> Interval:
    """The interval from the added moments, as from data."""
    if each.card.mean_of in ("total", "median", "units") or each.card.about != "clients":
        return uncounted(1, each.card)[0]
    return interval_from(Moments(**{name: numbers[name] for name in MOMENTS}), scale_of(each), each.card)


def _support(numbers: Mapping[str, int]) -> Support:
    """What added numbers rest on; the largest shares are then at least the true ones."""
    n_rows = numbers["n_contacts"] + numbers["n_episodes"] + numbers["n_records"]
    largest = {name: _share(numbers[name], n_rows) for name in SHARES}
    days = numbers["days"]
    known = numbers["known_days"] / days if days else None
    return Support(
        numbers["n_clients"],
        numbers["n_contacts"],
        numbers["n_professionals"],
        numbers["n_organisations"],
        largest["largest_professional_share"],
        largest["largest_organisation_share"],
        numbers["n_undefined_clients"],
        numbers["n_contacts_without_person"],
        known,
        numbers["n_episodes"],
        numbers["n_records"],
    )


def _share(powers: int, n_rows: int) -> float | None:
    """The largest share, None where nobody is known."""
    if not powers or not n_rows:
        return None
    low, high = 0, n_rows
    while low < high:
        middle = (low + high) // 2
        low, high = (middle + 1, high) if middle**POWER < powers else (low, middle)
    return low / n_rows
