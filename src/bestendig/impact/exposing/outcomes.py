"""What became of the relationships that ran on a day, as far as later data tell: for looking back.

Help is the same notion as in `hazards`. A relationship runs as long as it did not really end: a pause is no
end, and who returns is the same face again. It is with help when it still runs; when its face was lost and
another one is there (or comes within the gap); and when its face was lost to a contract, a departure or a
reorganisation and nobody came within the gap, since that help was still needed. Help is over when the
relationship was concluded, ended with a death or a move, or stopped by choice or for a reason nobody knows
and nobody else came; and when the help with a later face came to its end. What had ended before the day
without anyone knowing yet is told apart and counts for nothing: no forecast could know it.
"""

from collections.abc import Sequence

import narwhals.stable.v2 as nw

from bestendig.impact.exposing.hazards import BY_CHOICE, ENDS_HELP, UNKNOWN
from bestendig.impact.exposing.rows import CLIENT, OPEN, OTHER, Frame, Keep, as_is, flag, high, holds
from bestendig.model.course import Windows

PAIR = (CLIENT, OTHER)
LEVELS = ("policy", "organisational", "relational", "concluded", "left", "unknown")
"""How relationships ended; a reason nobody knows is also that of ends on paper."""
STATES = ("n_running", "n_other_face", "n_dropped", "n_help_over")
_ROOM = 8
_DAYS, _MONTHS = 146_097, 4_800


def day_after(on: int, months: int) -> int:
    """The day number so many months after a day; 400 years are 4,800 months."""
    return on + months * _DAYS // _MONTHS


def outcome(
    then: Frame,
    rows_now: Frame,
    on: int,
    extract: int,
    months: Sequence[int] = (12, 24, 60),
    windows: Windows | None = None,
    keep: Keep = as_is,
) -> Frame:
    """One row per `month` and `is_touched`: what became of the relationships that ran on day `on`.

    `then` as `running` gives it for what was known on the day, `rows_now` as `find` and `why_ended` give them
    for all data up to `extract`. `n` relationships, of which `n_over` had ended already; the others, of
    `n_clients` people, are `n_running`, `n_other_face`, `n_dropped` (these three with help) or `n_help_over`.
    `n_policy` and so on are the faces lost by then, by the level where the end began. Months of which the
    data cannot tell yet have no row: less than the gap before the extract nobody knows what still runs.
    """
    gap = (windows or Windows()).gap
    days = {month: day_after(on, month) for month in months}
    pairs = then.group_by(*PAIR).agg(is_touched=nw.col("is_touched").max())
    lasting = rows_now.filter(~nw.col("is_passing")).with_columns(
        ran=nw.when(nw.col("is_ended")).then(nw.col("last_day")).otherwise(OPEN)
    )
    own = pairs.join(_own(lasting, pairs, on, days), on=list(PAIR), how="left")
    own = own.with_columns(end_day=high(nw.col("end"), _ROOM), ran_then=nw.col("ran_then").fill_null(0))
    found = keep(own.join(_beside(own, lasting, gap, days), on=list(PAIR), how="left"))
    parts = [_at(found, month, days[month], gap) for month in months]
    people = found.filter(nw.col("ran_then") == 1).group_by("is_touched", CLIENT).agg(n=nw.len())
    people = people.group_by("is_touched").agg(n_clients=nw.len().cast(nw.Int64))
    counted = _summed(nw.concat(parts, how="vertical")).join(people, on="is_touched", how="left")
    is_told = nw.col("month").is_in([month for month in months if days[month] <= extract - gap] or [-1])
    return counted.filter(is_told).with_columns(n_clients=nw.col("n_clients").fill_null(0))


def _own(lasting: Frame, pairs: Frame, on: int, days: dict[int, int]) -> Frame:
    """Per pair `ran_then` (1 where it really ran on the day), its real `end`, and whether it is `there_`.

    The end packs the day and how it ended, the first of several.
    """
    rows = lasting.join(pairs, on=list(PAIR), how="inner").filter(nw.col("ran") >= on)
    places = {level: place for place, level in enumerate(LEVELS)}
    unknown = places["unknown"]
    level = nw.col("root_level").replace_strict(places, default=unknown, return_dtype=nw.Int64)
    is_end = nw.col("is_ended") & ~holds(nw.col("root_level") == "pause")
    rows = rows.with_columns(
        end=nw.when(is_end).then(nw.col("last_day") * _ROOM + level.fill_null(unknown)),
        ran_then=flag(nw.col("first_day") <= on),
        **{
            f"there_{month}": flag((nw.col("first_day") <= day) & (nw.col("ran") >= day))
            for month, day in days.items()
        },
    )
    there = [nw.col(f"there_{month}").max() for month in days]
    return rows.group_by(*PAIR).agg(nw.col("end").min(), nw.col("ran_then").max(), *there)


def _beside(own: Frame, lasting: Frame, gap: int, days: dict[int, int]) -> Frame:
    """Per pair `n_after`, faces after its end, and around each day the help `before_` and `next_` it."""
    faces = lasting.select(CLIENT, "ran", its=nw.col(OTHER), began=nw.col("first_day"))
    rows = own.select(*PAIR, "end_day").join(faces, on=CLIENT, how="inner")
    is_after = (
        (nw.col("its") != nw.col(OTHER))
        & (nw.col("began") <= nw.col("end_day") + gap)
        & (nw.col("ran") > nw.col("end_day"))
    )
    around: dict[str, nw.Expr] = {}
    for month, day in days.items():
        has_begun = nw.col("began") <= day
        around[f"before_{month}"] = nw.when(has_begun).then(nw.col("ran"))
        around[f"next_{month}"] = nw.when(~has_begun).then(nw.col("began"))
    rows = rows.with_columns(after=flag(holds(is_after)), **around)
    last = [nw.col(f"before_{month}").max() for month in days]
    first = [nw.col(f"next_{month}").min() for month in days]
    return rows.group_by(*PAIR).agg(*last, *first, n_after=nw.col("after").sum())


def _at(found: Frame, month: int, day: int, gap: int) -> Frame:
    """Per pair what had become of it on the day, a 1 for what is so."""
    level, then = nw.col("end") % _ROOM, nw.col("ran_then") == 1
    is_lost = holds(nw.col("end_day") < day) & (nw.col(f"there_{month}").fill_null(0) == 0)
    before, upcoming = nw.col(f"before_{month}"), nw.col(f"next_{month}")
    is_helped = holds(before >= day) | holds(upcoming - before <= gap)
    is_alone = nw.col("n_after").fill_null(0) == 0
    is_over = _among(level, ENDS_HELP) | (_among(level, BY_CHOICE) & is_alone)
    states = {
        "n_running": ~is_lost,
        "n_other_face": is_lost & ~is_over & is_helped,
        "n_dropped": is_lost & ~is_over & ~is_helped & is_alone,
        "n_help_over": is_lost & (is_over | (~is_helped & ~is_alone)),
    }
    lost = {f"n_{name}": is_lost & holds(level == place) for place, name in enumerate(LEVELS)}
    return found.select(
        "is_touched", month=nw.lit(month), n_over=flag(~then),
        **{name: flag(then & condition) for name, condition in {**states, **lost}.items()},
    )  # fmt: skip


def _among(level: nw.Expr, names: Sequence[str]) -> nw.Expr:
    """Whether the place is that of one of these levels; a reason nobody knows has one place."""
    own = {"unknown" if name in UNKNOWN else name for name in names}
    return holds(level.is_in([place for place, name in enumerate(LEVELS) if name in own]))


def _summed(rows: Frame) -> Frame:
    """Per month and whether they are touched the sums."""
    names = ("n_over", *STATES, *(f"n_{level}" for level in LEVELS))
    sums = [nw.col(name).sum().cast(nw.Int64) for name in names]
    return rows.group_by("month", "is_touched").agg(nw.len().cast(nw.Int64).alias("n"), *sums)
