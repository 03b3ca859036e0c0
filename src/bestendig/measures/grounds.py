"""The rows that count: contacts narrowed to the question, care episodes, help behind contracts that end."""

import narwhals.stable.v2 as nw

from bestendig.measures.calendar import month_of
from bestendig.measures.chains import of_body
from bestendig.measures.view import CLIENT, Frame, Ground, View
from bestendig.model.request import BY, BY_TIME

OPEN = 2**30
"""The day number written for a last day that is not known yet: later than any real day."""
NOBODY = -1
"""The number written for a team or organisation that is not known where rows keep their own group."""
UNKNOWN_LAW = ""
_ORDERS_IN_A_DAY = 100_000
POSITIONS = 2**33
"""More than any position within a client's time, so that a number and a position fit in one whole number."""


def position() -> nw.Expr:
    """Where a contact stands in the client's time: day and order within the day in one whole number."""
    return nw.col("day").cast(nw.Int64) * _ORDERS_IN_A_DAY + nw.col("order_in_day").cast(nw.Int64)


def narrowed(view: View, table: str = "contacts", days_before: int | None = 0) -> Frame:
    """Rows of the law and period asked for, and `days_before` days of history (all when None)."""
    rows, period = view.of_law(view.table(table)), view.request.period
    if period is not None:
        rows = rows.filter(nw.col("day") <= period.last_number)
    if period is not None and days_before is not None:
        rows = rows.filter(nw.col("day") >= period.first_number - days_before)
    return rows


def counted(view: View, days_before: int | None = 0, counted_by: str | None = None) -> Frame:
    """Contacts with a known other end, counted by day (the first with each person) or by event."""
    rows = narrowed(view, days_before=days_before).with_columns(position=position())
    rows = rows if view.who == "professional_id" else rows.filter(~nw.col(view.who).is_null())
    if (counted_by or view.request.counted_by) == "day":
        rows = _first_of_day(view, rows)
    return own_groups(view, view.with_time(rows))


def _first_of_day(view: View, rows: Frame) -> Frame:
    """The first contact with each person on each day, found anew where another law hid the flagged one."""
    if view.request.law is None:
        return rows.filter(nw.col(f"is_first_with_{view.request.with_whom}"))
    first = nw.col("position").min().over(CLIENT, view.who, "day")
    return rows.filter(nw.col("position") == first)


def own_groups(view: View, rows: Frame) -> Frame:
    """Known values in columns that split the rows, so that joins on them lose nothing."""
    filled = {name: nw.col(name).fill_null(NOBODY) for name in view.unit_dims if name.endswith("_id")}
    if "law" in view.unit_dims:
        filled["law"] = nw.col("law").fill_null(UNKNOWN_LAW)
    return rows.with_columns(**filled) if filled else rows


contacts = Ground("contacts", ("contacts",), ("professional_id", "organisation_id"), counted, BY)


def episodes(view: View) -> Frame:
    """Care episodes of the law asked for, an open end written as a day that never comes."""
    rows = view.of_law(view.table("care_episodes"))
    return own_groups(view, rows.with_columns(last_day=nw.col("last_day").fill_null(OPEN)))


def running(view: View) -> Frame:
    """Care episodes that ran at some moment of the period; a merged organisation is what it went into."""
    rows, period = of_body(view, episodes(view)), view.request.period
    if period is not None:
        within = (nw.col("first_day") <= period.last_number) & (nw.col("last_day") >= period.first_number)
        rows = rows.filter(within)
    return rows.with_columns(position=nw.col("first_day").cast(nw.Int64))


care_episodes = Ground(
    "care_episodes",
    ("care_episodes",),
    ("organisation_id",),
    running,
    ("organisation", "law", "neighbourhood"),
    has_ties=True,
)


def behind_endings(view: View, end: nw.Expr) -> Frame:
    """One row per care episode that runs on the last day of its contract, for contracts ending in the period.

    An episode belongs to the contract whose number it carries; without a number, to every contract of its
    organisation (of the same law, where both name one).
    """
    ends = (
        view.table("contracts").with_columns(end=end).filter(~nw.col("end").is_null(), view.is_asked("end"))
    )
    ends = ends.select("contract_id", "organisation_id", "end", contract_law=nw.col("law"))
    help_given = episodes(view)
    columns = (CLIENT, "organisation_id", "law", "first_day", "last_day", "end")
    numbered = help_given.filter(~nw.col("contract_id").is_null())
    by_number = numbered.join(ends.drop("organisation_id"), on="contract_id", how="inner")
    unnumbered = help_given.filter(nw.col("contract_id").is_null())
    by_body = unnumbered.join(ends.drop("contract_id"), on="organisation_id", how="inner").filter(
        nw.col("law").is_null() | nw.col("contract_law").is_null() | (nw.col("law") == nw.col("contract_law"))
    )
    rows = nw.concat([by_number.select(*columns), by_body.select(*columns)], how="vertical")
    rows = rows.filter(nw.col("first_day") <= nw.col("end"), nw.col("end") <= nw.col("last_day"))
    rows = rows.with_columns(position=nw.col("end").cast(nw.Int64))
    has_time = any(by in BY_TIME for by in view.dims)
    return view.with_time(rows.with_columns(month=month_of(nw.col("end")))) if has_time else rows


def _at_last_day(view: View) -> Frame:
    """Help behind contracts, each ending on its last day."""
    return behind_endings(view, nw.col("last_day"))


def _at_latest_last_day(view: View) -> Frame:
    """Help behind contracts, each ending on its latest last day, or last day where none is known."""
    return behind_endings(view, nw.coalesce(nw.col("latest_last_day"), nw.col("last_day")))


BY_ENDING = tuple(by for by in BY if by != "team")
contract_ends = Ground(
    "contract_ends",
    ("care_episodes", "contracts"),
    ("organisation_id",),
    _at_last_day,
    BY_ENDING,
    has_ties=True,
)
latest_contract_ends = Ground(
    "latest_contract_ends",
    ("care_episodes", "contracts"),
    ("organisation_id",),
    _at_latest_last_day,
    BY_ENDING,
    has_ties=True,
)
