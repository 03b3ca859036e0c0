"""How long professionals were at risk of losing relationships, and how these ended: whole numbers only.

Help is what `occupancy` calls it: relationships of one client that follow each other within the gap. It ends
when a relationship is concluded, or ends with a death or a move; and also when it stops by the choice of the
client or for a reason nobody knows, and nobody else comes. Who loses a face to a contract, a departure or a
reorganisation and is then helped by nobody still needed help: that is a loss, not an end.
"""

import narwhals.stable.v2 as nw

from bestendig.impact.exposing.rows import (
    CLIENT,
    IDS,
    KEY,
    NOBODY,
    OTHER,
    Frame,
    Keep,
    Tables,
    as_is,
    flag,
    holds,
)
from bestendig.impact.exposing.still import with_lives
from bestendig.model.course import Windows

BANDS = ((0, 90), (90, 365), (365, 1_095), (1_095, 2**20))
"""Ages of a relationship, in days: from, up to."""
ENDS_HELP = ("concluded", "left")
UNKNOWN = ("unknown", "admin", "too_recent")
"""Nobody knows why; an end on paper after which the same face does not return is one of these."""
BY_CHOICE = ("relational", *UNKNOWN)
"""Levels on which help is over when nobody else comes."""
AGREED = ("contract", "programme")
DEPARTED = ("worker_left", "replacement")
CLASSES = (
    "n_help_ended", "n_relational", "n_organisational", "n_left", "n_policy", "n_contract", "n_unknown",
)  # fmt: skip
"""How relationships end; all but the first are breaks: help goes on, or should have."""


def hazard_counts(
    rows: Frame, tables: Tables, on: int, windows: Windows | None = None, keep: Keep = as_is
) -> Frame:
    """One row per `cluster` (the other end) and `band` of age with `days` at risk and endings per class.

    `organisation_id` is where the cluster was last seen, unknown where that is not told.
    `n_helped_on` are the breaks after which another face was there within the gap. The root of the chain
    counts: a departure around the end of a contract is a contract's. Follow-up ends at `on` less the gap:
    later it is not known yet whether help went on. A pause is no end. What was seen from some age on is at
    risk from there; a relationship of which the start is not known only once it is surely old enough for the
    last band.
    """
    gap = (windows or Windows()).gap
    until = on - gap
    lasting = with_lives(rows.filter(~nw.col("is_passing"), nw.col("first_day") <= until), tables)
    ended = _ended(lasting, until)
    found = lasting.join(_helped_on(ended, rows, gap), on=list(KEY), how="left")
    found = found.with_columns(is_helped=holds(nw.col("n_after") > 0))
    observed = keep(_classed(_observed(found, until)))
    bands = [_within(observed, band, ages) for band, ages in enumerate(BANDS)]
    counted = nw.concat(bands, how="vertical").group_by("cluster", "band")
    sums = (nw.col(name).sum().cast(nw.Int64) for name in ("days", *CLASSES, "n_helped_on"))
    return counted.agg(*sums).join(_bodies(lasting), on="cluster", how="left")


def _bodies(rows: Frame) -> Frame:
    """Per cluster the organisation of its latest relationship, the highest number of several on one day."""
    body = nw.col("organisation_id").fill_null(NOBODY) + 1
    packed = rows.select(cluster=nw.col(OTHER), at=nw.col("last_day") * IDS + body)
    latest = packed.group_by("cluster").agg(nw.col("at").max())
    place = nw.col("at") % IDS
    return latest.select("cluster", organisation_id=nw.when(place > 0).then(place - 1))


def _ended(rows: Frame, until: int) -> Frame:
    """The relationships that ended while they were followed."""
    return rows.filter(nw.col("is_ended"), nw.col("last_day") <= until).select(*KEY, "last_day")


def _helped_on(ended: Frame, rows: Frame, gap: int) -> Frame:
    """Per ending `n_after`: relationships with another face that ran on, or began within the gap."""
    faces = rows.filter(~nw.col("is_passing")).select(
        CLIENT, its=nw.col(OTHER), began=nw.col("first_day"),
        ran=nw.when(nw.col("is_ended")).then(nw.col("last_day")).otherwise(2**20),
    )  # fmt: skip
    beside = ended.join(faces, on=CLIENT, how="inner")
    beside = beside.filter(
        nw.col("its") != nw.col(OTHER),
        nw.col("began") <= nw.col("last_day") + gap,
        nw.col("ran") > nw.col("last_day"),
    )
    return beside.group_by(*KEY).agg(n_after=nw.len().cast(nw.Int64))


def _observed(rows: Frame, until: int) -> Frame:
    """The rows with the ages from which (`came`) and up to which (`lasted`) they were at risk, in days."""
    first, old = nw.col("first_day"), BANDS[-1][0]
    came = nw.max_horizontal(nw.col("entry_day") - first, nw.lit(0))
    is_over = nw.col("is_ended") & (nw.col("last_day") <= until)
    last = nw.min_horizontal(nw.col("last_day"), nw.col("until"), nw.lit(until))
    found = rows.with_columns(
        came=nw.when(nw.col("is_start_known")).then(came).otherwise(nw.max_horizontal(came, nw.lit(old))),
        lasted=last - first + 1,
        is_over=is_over,
        cluster=nw.col(OTHER),
    )
    return found.filter(nw.col("lasted") > nw.col("came"))


def _classed(rows: Frame) -> Frame:
    """The rows with a 1 for how each ended, where it ended."""
    level, cause, over = nw.col("root_level"), nw.col("root_cause"), nw.col("is_over")
    alone = level.is_in(list(BY_CHOICE)) & ~nw.col("is_helped")
    agreed, departed = cause.is_in(list(AGREED)), cause.is_in(list(DEPARTED))
    helped = nw.col("is_helped")
    classes = {
        "n_help_ended": level.is_in(list(ENDS_HELP)) | alone,
        "n_relational": (level == "relational") & helped,
        "n_organisational": (level == "organisational") & ~departed,
        "n_left": departed,
        "n_policy": (level == "policy") & ~agreed,
        "n_contract": agreed,
        "n_unknown": level.is_in(list(UNKNOWN)) & helped,
    }
    found = rows.with_columns(**{name: flag(over & holds(one)) for name, one in classes.items()})
    breaks = nw.sum_horizontal(*CLASSES[1:])
    return found.with_columns(n_helped_on=flag((breaks > 0) & helped))


def _within(rows: Frame, band: int, ages: tuple[int, int]) -> Frame:
    """The part of each row within one band of age; an ending belongs to the band of its last day."""
    low, high = ages
    days = nw.min_horizontal(nw.col("lasted"), nw.lit(high)) - nw.max_horizontal(nw.col("came"), nw.lit(low))
    part = rows.with_columns(days=days).filter(nw.col("days") > 0)
    ends = flag(nw.col("lasted").is_between(low + 1, high))
    return part.select(
        "cluster", "days", band=nw.lit(band),
        **{name: nw.col(name) * ends for name in (*CLASSES, "n_helped_on")},
    )  # fmt: skip
