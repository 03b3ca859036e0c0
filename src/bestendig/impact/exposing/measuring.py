"""The exposure of a plan: counted on any engine, then told in one answer."""

from collections.abc import Iterator, Mapping
from typing import Any

import narwhals.stable.v2 as nw

from bestendig.impact.exposing.facilities import facilities, projects
from bestendig.impact.exposing.rows import CLIENT, NOBODY, Frame, Tables, flag
from bestendig.impact.exposing.ties import ties
from bestendig.impact.exposing.touching import is_known, names_nothing
from bestendig.language import Text
from bestendig.model.course import Basis
from bestendig.model.impact import Exposure, Loss
from bestendig.model.period import day_of
from bestendig.model.plan import PlanKind, Targets
from bestendig.model.result import Part

LENGTHS: tuple[tuple[int, Text], ...] = (
    (0, Text(nl="korter dan 1 jaar", en="less than 1 year")),
    (365, Text(nl="1 tot 2 jaar", en="1 to 2 years")),
    (730, Text(nl="2 tot 5 jaar", en="2 to 5 years")),
    (1_826, Text(nl="5 jaar of langer", en="5 years or longer")),
)
"""Classes of length: from so many days on."""
DAYS_A_YEAR = 365.2425
BY_CHANCE: tuple[PlanKind, ...] = ("turnover_rises", "contract_length")
"""Plans that touch many and take some of them: nobody knows whom."""
Fetched = Mapping[str, nw.DataFrame[Any]]


def exposure_counts(
    running: Frame, tables: Tables, targets: Targets, on: int, kind: PlanKind | None = None
) -> dict[str, Frame]:
    """The lazy count tables of an exposure, to be run by the store and handed to `exposure`.

    `running` as the function of that name gives it, held by the store: it is read several times. A kind of
    loss that no table tells of has no count table. A second known face is one that the plan does not touch;
    where chance takes some of all that is touched (by the `kind` of plan, or by naming nothing) it is any.
    """
    touched = running.filter(nw.col("is_touched"))
    is_any = kind in BY_CHANCE or names_nothing(targets)
    counts = {
        "whole": running.select(n=nw.len().cast(nw.Int64), n_clients=nw.col(CLIENT).n_unique()),
        "touched": _touched(touched),
        "clients": _clients(touched, "has_second_face" if is_any else "has_face_left"),
        "ages": touched.group_by("age_days").agg(n=nw.len().cast(nw.Int64)),
        "professionals": _largest(touched, "professional_id"),
        "organisations": _largest(touched, "organisation_id"),
        "collaboration_ties": ties(running),
        "facilities": facilities(tables, targets, on),
        "running_projects": projects(tables, targets, on),
    }
    return {name: frame for name, frame in counts.items() if frame is not None}


def exposure(fetched: Fetched, targets: Targets, on: int) -> Exposure:
    """The answer from the fetched count tables.

    Lengths so far are of relationships, those of unknown start at least so long; the classes count clients,
    each by the longest touched relationship.
    """
    whole, touched, clients = (_only(fetched[name]) for name in ("whole", "touched", "clients"))
    n_clients = clients["n"]
    ages = sorted(fetched["ages"].select("age_days", "n").rows())
    return Exposure(
        reference_day=day_of(on),
        n_relationships=whole["n"],
        n_clients=whole["n_clients"],
        n_touched=touched["n"],
        n_touched_clients=n_clients,
        years_so_far=_mean(ages),
        median_years=_median(ages),
        second_face=_share(clients["second_face"], n_clients),
        household_change=_share(clients["household_change"], n_clients),
        handed_over=_share(clients["handed_over"], n_clients),
        losses=tuple(_losses(fetched, targets)),
        lengths=tuple(Part(label, clients[f"length_{place}"]) for place, (_, label) in enumerate(LENGTHS)),
        basis=_basis(fetched, touched, n_clients),
    )


def _touched(touched: Frame) -> Frame:
    """One row about the touched relationships: how many, from a register, with an unknown start."""
    return _sums(
        touched.select(
            registered=flag(nw.col("is_registered")), unknown_start=flag(~nw.col("is_start_known"))
        ),
        "registered",
        "unknown_start",
    )


def _clients(touched: Frame, second_face: str) -> Frame:
    """One row about the touched clients: how many, with what beside it, in which class of length."""
    marks = ("second_face", "household_change", "handed_over")
    rows = touched.select(
        CLIENT, "age_days", second_face=flag(nw.col(second_face)),
        household_change=flag(nw.col("household_change")), handed_over=flag(nw.col("handed_over")),
    )  # fmt: skip
    each = rows.group_by(CLIENT).agg(*(nw.col(name).max() for name in (*marks, "age_days")))
    ends = [*(low for low, _ in LENGTHS[1:]), 2**30]
    lengths = {
        f"length_{place}": flag(nw.col("age_days").is_between(low, ends[place] - 1))
        for place, (low, _) in enumerate(LENGTHS)
    }
    return _sums(each.with_columns(**lengths), *marks, *lengths)


def _sums(rows: Frame, *names: str) -> Frame:
    """One row with the number of rows and the sums."""
    sums = {name: nw.col(name).sum().fill_null(0).cast(nw.Int64) for name in names}
    return rows.select(n=nw.len().cast(nw.Int64), **sums)


def _largest(touched: Frame, column: str) -> Frame:
    """One row: how many different ones the touched relationships are with, and how many with the largest."""
    each = touched.with_columns(who=nw.col(column).fill_null(NOBODY)).group_by("who").agg(n=nw.len())
    known = each.filter(nw.col("who") != NOBODY)
    return known.select(n=nw.len().cast(nw.Int64), largest=nw.col("n").max().fill_null(0).cast(nw.Int64))


def _only(fetched: nw.DataFrame[Any]) -> dict[str, int]:
    """The one row of a count table."""
    (row,) = fetched.rows(named=True)
    return {name: int(value or 0) for name, value in row.items()}


def _share(n: int, of: int) -> float | None:
    """So many of so many; unknown of none."""
    return n / of if of else None


def _mean(ages: list[tuple[int, int]]) -> float | None:
    """The mean of days and how often each is there, in years."""
    n = sum(many for _, many in ages)
    return sum(days * many for days, many in ages) / n / DAYS_A_YEAR if n else None


def _median(ages: list[tuple[int, int]]) -> float | None:
    """The middle of days and how often each is there, in years; of two middle ones their mean."""
    n = sum(many for _, many in ages)
    if not n:
        return None
    middle, passed = [], 0
    for days, many in ages:
        middle += [days for place in {(n - 1) // 2, n // 2} if passed <= place < passed + many]
        passed += many
    return sum(middle) / len(middle) / DAYS_A_YEAR


def _losses(fetched: Fetched, targets: Targets) -> Iterator[Loss]:
    """The four kinds of loss, kept apart."""
    can_tell = is_known(targets)
    n, n_touched = _only(fetched["whole"])["n"], _only(fetched["touched"])["n"]
    yield Loss("client_relationships", n, n_touched if can_tell else None, can_tell)
    yield _loss("collaboration_ties", fetched, can_tell)
    yield _loss("facilities", fetched, can_tell)
    yield _loss("running_projects", fetched, can_tell=True)


def _loss(kind: Any, fetched: Fetched, can_tell: bool) -> Loss:
    """One kind of loss from its count table."""
    if kind not in fetched:
        return Loss(kind, None, None, is_known=False)
    row = _only(fetched[kind])
    return Loss(kind, row["n"], row["n_touched"] if can_tell else None, can_tell)


def _basis(fetched: Fetched, touched: Mapping[str, int], n_clients: int) -> Basis:
    """What the answer rests on: the touched relationships."""
    people, bodies = _only(fetched["professionals"]), _only(fetched["organisations"])
    n = touched["n"]
    return Basis(
        n_clients=n_clients,
        n_relationships=n,
        n_professionals=people["n"],
        n_organisations=bodies["n"],
        n_unknown_start=touched["unknown_start"],
        largest_professional_share=_share(people["largest"], n),
        largest_organisation_share=_share(bodies["largest"], n),
        share_registered=_share(touched["registered"], n),
    )
