"""The tables as they were known on a day: what came later is gone, ends that came later are unknown again.

What was agreed beforehand stays: the last day of a contract, the planned last day of help or a programme, the
day until which there is money. Registers tell the day on which something happened, not on which it was
written down: a file that was closed too late is here closed in time. Mergers of organisations have no day and
stay, and so do council terms, which the law sets.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import narwhals.stable.v2 as nw

from bestendig.impact.exposing.rows import Frame, Tables
from bestendig.model.period import day_of


@dataclass(frozen=True, slots=True)
class Known:
    """How a table is cut: rows begin on `begins`; per day that may be unknown still what goes with it."""

    begins: tuple[str, ...] = ()
    later: Mapping[str, tuple[str, ...]] | None = None


_END = ("end_reason", "end_reason_source")
KNOWN: Mapping[str, Known] = {
    "contacts": Known(("day",)),
    "contacts_apart": Known(("day",)),
    "assignments": Known(("first_day",), {"last_day": _END, "no_longer_on": ()}),
    "care_episodes": Known(("first_day", "allocated_on"), {"last_day": _END}),
    "clients": Known((), {"left_on": (), "died_on": ()}),
    "employments": Known(("first_day",), {"last_day": _END}),
    "replacements": Known(("first_day",), {"last_day": ()}),
    "contracts": Known(("first_day",)),
    "programmes": Known(("first_day",), {"last_day": _END}),
    "presences": Known(("first_day",), {"last_day": ()}),
    "teams": Known(("first_day",), {"last_day": ()}),
    "organisations": Known(),
    "council_terms": Known(),
}
"""Of every table that can be looked back on; of others nobody can say when they were known."""
_MIDDLE = 15


def known_on(tables: Tables, on: int) -> dict[str, Frame]:
    """The tables as they were known on day number `on`, without those of which nobody can say so."""
    found = {name: _cut(tables[name], rule, on) for name, rule in KNOWN.items() if name in tables}
    if "clients" in found:
        found["clients"] = _with_birthdays(found["clients"], on)
    return found


def _cut(frame: Frame, rule: Known, on: int) -> Frame:
    """The rows that had begun, with what was not known yet unknown."""
    has = set(frame.collect_schema().names())
    for name in rule.begins:
        if name in has:
            frame = frame.filter(nw.col(name).is_null() | (nw.col(name) <= on))
    for day, beside in (rule.later or {}).items():
        if day in has:
            names = [name for name in (*beside, day) if name in has]
            was_known = nw.col(day) <= on
            frame = frame.with_columns(**{name: nw.when(was_known).then(nw.col(name)) for name in names})
    return frame


def _with_birthdays(clients: Frame, on: int) -> Frame:
    """The clients with the month of the eighteenth birthday where that was before the day, as far as told."""
    if "turned_18_in" not in clients.collect_schema().names():
        return clients
    day = day_of(on)
    months = 12 * day.year + day.month - 1 - (day.day <= _MIDDLE)
    latest = f"{months // 12:04d}-{months % 12 + 1:02d}"
    month = nw.col("turned_18_in")
    return clients.with_columns(turned_18_in=nw.when(month <= latest).then(month))
