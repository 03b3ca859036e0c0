"""One file of the import: its values read, its rows standardised and marked, laid down as a delivery."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

import narwhals.stable.v2 as nw

from bestendig.analyses.intake.linking import NO_LINKING, Linking, linked_issue
from bestendig.checks.counting import count_issues, first_rows, found, issues
from bestendig.checks.marking import mark
from bestendig.model.issue import FileReport, Issue
from bestendig.model.manifest import Delivery
from bestendig.model.name_keeper import NameKeeper
from bestendig.model.period import day_number
from bestendig.model.profile import Profile
from bestendig.model.raw import ROW, RawTable
from bestendig.sources.delivering import numbered_copy, to_deliver
from bestendig.sources.keyring import KeyRing
from bestendig.sources.people import linked_as
from bestendig.sources.plan import Reading, is_lawless, readings
from bestendig.sources.profiles.find import fitted
from bestendig.sources.pseudonyms import UNSPECIFIED
from bestendig.sources.snapshots import with_reference_day
from bestendig.sources.standardise import standardise
from bestendig.sources.values import Lookup, Value, read_values, refuse_as_written
from bestendig.store import Draft, Engine, Frame

TYPES = {"integer": "int32", "date": "int32", "moment": "int64", "number": "float64", "boolean": "bool"}


@dataclass(frozen=True)
class Desk:
    """Where one import works: draft, engine, keys, the day of delivery, and which numbers are one person.

    `names`, when there, keeps the numbers that people know.
    """

    draft: Draft
    engine: Engine
    ring: KeyRing
    delivered_on: date | None
    linking: Linking = NO_LINKING
    names: NameKeeper | None = None

    @property
    def day(self) -> int | None:
        """The day of delivery as a day number."""
        return day_number(self.delivered_on) if self.delivered_on else None

    def name_of(self, delivery: int) -> str:
        """The stored table that holds the rows of a delivery."""
        return f"delivery-{delivery:04d}"


@dataclass(frozen=True, slots=True)
class Taken:
    """A file that lies in the draft: its delivery and its report so far."""

    delivery: Delivery
    report: FileReport


def laws_known(ring: KeyRing) -> tuple[str, ...]:
    """The laws under which people without a law are read: all that have a key, or the one of no law."""
    return ring.laws() or (UNSPECIFIED,)


def take(desk: Desk, raw: RawTable, profile: Profile, number: int, source: int) -> Taken:
    """Read one file into the draft; duplicates are settled later."""
    profile = with_reference_day(fitted(profile, raw.headers), raw.name, desk.delivered_on)
    refuse_as_written(profile, raw.sample)
    laws = laws_known(desk.ring) if is_lawless(profile) else ()
    told: tuple[Issue, ...] = ()
    copies: list[Frame] = []
    for nth, law in enumerate(laws or ("",)):
        read = _standardised(desk, raw, profile, law, number, source)
        marked = desk.engine.keep(mark(read.rows, profile.table, delivered_on=desk.day))
        told = told if copies else (*_issues(desk, raw, profile.table, marked, read.faulty), *read.linked)
        copies.append(numbered_copy(to_deliver(marked, profile.table), nth))
    united = copies[0] if len(copies) == 1 else nw.concat(copies, how="vertical")
    desk.draft.add(desk.name_of(number), united, desk.engine, [ROW])
    delivery = Delivery(
        number,
        profile.name,
        raw.name,
        profile.table,
        raw.content_hash,
        raw.n_records,
        desk.delivered_on,
        laws,
        desk.linking.of(profile),
    )
    report = FileReport(
        file=raw.name,
        table=profile.table,
        profile=profile.name,
        content_hash=raw.content_hash,
        read=raw.n_records + raw.n_rejected + raw.n_withdrawn,
        kept=raw.n_records,
        set_apart=raw.n_rejected,
        withdrawn=raw.n_withdrawn,
        issues=(*raw.issues, *told),
        notes=raw.notes,
    )
    return Taken(delivery, report)


@dataclass(frozen=True, slots=True)
class _Standardised:
    """Standard rows, the columns with a reading fault, and what was linked by the list of numbers."""

    rows: Frame
    faulty: frozenset[str]
    linked: tuple[Issue, ...]


def _standardised(
    desk: Desk, raw: RawTable, profile: Profile, law: str, number: int, source: int
) -> _Standardised:
    """The standard rows of a file, its people under one law's key."""
    frame = desk.engine.scan(raw)
    lookups: dict[str, Frame] = {}
    constants: dict[str, Value] = {}
    faulty = set[str]()
    linked: list[Issue] = []
    for reading in readings(profile):
        lookup = _lookup(desk, frame, profile, reading, law)
        if lookup.n_faults:
            faulty.add(reading.column.name)
        if lookup.n_linked:
            linked.append(linked_issue(profile.table, reading.column.name, lookup.n_linked))
        if reading.headers:
            lookups[reading.column.name] = desk.engine.hold(*_columns(lookup))
        else:
            constants[reading.column.name] = lookup.value[0]
    rows = standardise(frame, profile, lookups, constants, delivery=number, source=source)
    return _Standardised(rows, frozenset(faulty), tuple(linked))


def _lookup(desk: Desk, frame: Frame, profile: Profile, reading: Reading, law: str) -> Lookup:
    """What the distinct values of one column mean, identifiers as numbers of the dictionary."""
    values: Sequence[str | None] = [reading.constant]
    laws: Sequence[str | None] = ()
    if len(reading.headers) == 1:
        values = desk.engine.distinct(frame, reading.headers[0])
    elif reading.headers:
        values, laws = desk.engine.distinct_pairs(frame, *reading.headers)
    read = read_values(
        profile,
        reading.column.name,
        values,
        ring=desk.ring,
        laws=laws,
        law=law,
        crosswalk=desk.linking.crosswalk,
    )
    if desk.names and linked_as(read.column):
        desk.names.keep(read.column.kind, _written(read))
    return _numbered(desk, reading, read) if reading.is_identifier else read


def _written(lookup: Lookup) -> Iterator[tuple[str, str]]:
    """Each pseudonym with the number as it was written."""
    pairs = zip(lookup.raw, lookup.value, strict=True)
    return ((str(pseudonym), raw) for raw, pseudonym in pairs if pseudonym is not None)


def _numbered(desk: Desk, reading: Reading, lookup: Lookup) -> Lookup:
    """The same lookup with the dictionary's numbers in place of pseudonyms and keys."""
    texts = sorted({str(value) for value in lookup.value if value is not None})
    numbers = dict(zip(texts, desk.draft.identifiers.numbers(reading.column.kind, texts), strict=True))
    return replace(lookup, value=tuple(None if v is None else numbers[str(v)] for v in lookup.value))


def _columns(lookup: Lookup) -> tuple[dict[str, tuple[object, ...]], dict[str, str]]:
    """The lookup as columns with their types."""
    is_identifier = lookup.column.kind in ("person", "staff", "body", "place", "record")
    value = "int64" if is_identifier else TYPES.get(lookup.column.kind, "string")
    columns: dict[str, tuple[object, ...]] = {"raw": lookup.raw, "value": lookup.value, "fault": lookup.fault}
    types = {"raw": "string", "value": value, "fault": "string"}
    if lookup.law:
        columns["law"], types["law"] = lookup.law, "string"
    return columns, types


def _issues(
    desk: Desk, raw: RawTable, table: str, marked: Frame, faulty: frozenset[str]
) -> tuple[Issue, ...]:
    """The faults of single rows in words, with the lines where they stand in the delivered file."""
    counted: Mapping[str, int | None] = desk.engine.fetch(
        count_issues(marked, table, delivered_on=desk.day, faulty=faulty)
    ).rows(named=True)[0]
    occurring = found(counted)
    frame = first_rows(marked, table, occurring, delivered_on=desk.day) if occurring else None
    rows = desk.engine.fetch(frame).rows() if frame is not None else []
    told = issues(table, marked.collect_schema().names(), counted, rows, delivered_on=desk.day)
    return tuple(replace(issue, lines=tuple(map(raw.line_of, issue.lines))) for issue in told)
