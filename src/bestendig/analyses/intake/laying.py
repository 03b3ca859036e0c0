"""From the deliveries that count to the tables of the new version: settled, ordered, written."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import narwhals.stable.v2 as nw

from bestendig.analyses.intake.post import lay_messages
from bestendig.analyses.intake.taking import Desk
from bestendig.checks import Look, look_at, remarks
from bestendig.model.issue import Issue
from bestendig.model.manifest import Delivery
from bestendig.model.stored import CONTACTS, CONTACTS_APART
from bestendig.sources.contacts import SORTED_BY, build_apart, build_contacts
from bestendig.sources.delivering import arrival_of, describe_delivery, with_later_columns
from bestendig.sources.registers import build_table, count_fates
from bestendig.sources.settle import KEYS, Arrival, settle
from bestendig.sources.shape import FATE, KEPT
from bestendig.sources.snapshots import compared, days_seen
from bestendig.sources.snapshots import remarks as remarks_on_snapshots
from bestendig.store import Frame
from bestendig.store.folder.version import TABLES

ASSIGNMENTS, MESSAGES, CARE_EPISODES = "assignments", "messages", "care_episodes"
Fates = Mapping[int, Mapping[str, int]]
"""Per delivery how many rows were kept, set apart, duplicate."""


@dataclass(frozen=True, slots=True)
class Laid:
    """What lies in the new version: rows per table, the fates per delivery, what whole tables show."""

    rows: dict[str, int]
    fates: Fates
    remarks: tuple[Issue, ...]


def lay_down(desk: Desk, deliveries: Sequence[Delivery]) -> Laid:
    """Write every table that the deliveries fill, and look at each as a whole."""
    rows: dict[str, int] = {}
    fates: dict[int, dict[str, int]] = {}
    settled: dict[str, Frame] = {}
    for table in sorted({delivery.table for delivery in deliveries} - {MESSAGES}):
        own = [delivery for delivery in deliveries if delivery.table == table]
        settled[table] = _settled(desk, table, own)
        _count(desk, settled[table], fates)
    stood = _compare_snapshots(desk, settled)
    told: tuple[Issue, ...] = ()
    if messages := [_delivered(desk, each) for each in deliveries if each.table == MESSAGES]:
        post = lay_messages(desk, messages, settled.get(CARE_EPISODES))
        settled[CARE_EPISODES], told = post.care_episodes, post.remarks
        _count(desk, post.lines, fates)
    for table in sorted(settled):
        rows |= _write(desk, table, settled[table])
    return Laid(rows, fates, (*stood, *told, *_remarks(desk, settled)))


def _compare_snapshots(desk: Desk, settled: dict[str, Frame]) -> tuple[Issue, ...]:
    """Make days from and until of the assignments that come from snapshots; what the snapshots show."""
    if ASSIGNMENTS not in settled:
        return ()
    seen = desk.engine.fetch(days_seen(settled[ASSIGNMENTS])).rows(named=True)
    settled[ASSIGNMENTS] = desk.engine.keep(compared(settled[ASSIGNMENTS]))
    return remarks_on_snapshots(seen)


def _remarks(desk: Desk, settled: Mapping[str, Frame]) -> tuple[Issue, ...]:
    """What the checks of whole tables find, in words."""
    kept = {table: frame.filter(nw.col(FATE) == nw.lit(KEPT)) for table, frame in settled.items()}
    found: list[Issue] = []
    for table, frame in kept.items():
        findings = look_at(frame, table, Look(kept, desk.day))
        rows = {code: desk.engine.fetch(finding).rows(named=True) for code, finding in findings.items()}
        found.extend(issue for issue in remarks(table, rows) if issue.count)
    return tuple(found)


def _settled(desk: Desk, table: str, deliveries: Sequence[Delivery]) -> Frame:
    """All rows of a table with their fate over the deliveries."""
    frames = [_delivered(desk, delivery) for delivery in deliveries]
    arrival = _arrival(desk, table, frames)
    united = frames[0] if len(frames) == 1 else nw.concat(frames, how="vertical")
    settled = settle(united, table, arrival)
    return settled if arrival == Arrival() else desk.engine.keep(settled)


def _delivered(desk: Desk, delivery: Delivery) -> Frame:
    """The rows of one delivery as they lie in the draft."""
    path = desk.draft.path / TABLES / f"{desk.name_of(delivery.number)}.parquet"
    return with_later_columns(desk.engine.scan_parquet(path), delivery.table)


def _arrival(desk: Desk, table: str, frames: Sequence[Frame]) -> Arrival:
    """What must be known of the deliveries together, so that no more is sorted than needed."""
    described = [desk.engine.fetch(describe_delivery(frame, table)).rows(named=True)[0] for frame in frames]
    return arrival_of(described, table)


def _count(desk: Desk, settled: Frame, fates: dict[int, dict[str, int]]) -> None:
    """Add up the fates of the rows per delivery."""
    for row in desk.engine.fetch(count_fates(settled)).rows(named=True):
        own = fates.setdefault(int(row["delivery"]), {})
        own[row["fate"]] = own.get(row["fate"], 0) + int(row["rows"])


def _write(desk: Desk, table: str, settled: Frame) -> dict[str, int]:
    """Write the stored form of one standard table."""
    add = desk.draft.add
    if table != "contacts":
        written = [add(table, build_table(table, settled), desk.engine, KEYS[table])]
    else:
        contacts = build_contacts(settled, desk.engine.keep)
        written = [
            add("contacts", contacts, desk.engine, SORTED_BY, CONTACTS),
            add("contacts_apart", build_apart(settled), desk.engine, SORTED_BY, CONTACTS_APART),
        ]
    return {each.name: each.rows for each in written}
