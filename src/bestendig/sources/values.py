"""Reading the distinct values of one column: the one way by which a file's text becomes standard values."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from bestendig.model.profile import ColumnRule, Profile
from bestendig.model.table import Column
from bestendig.sources.crosswalk import NOTHING_LINKED, Crosswalk
from bestendig.sources.keyring import KeyRing
from bestendig.sources.people import linked_as, read_people, space_of
from bestendig.sources.plan import LAW, depends_on_law, is_as_written, table_of
from bestendig.sources.pseudonyms import UNSPECIFIED
from bestendig.sources.reading.identifiers import read_identifiers, refuse_citizen_numbers
from bestendig.sources.reading.moments import read_clock, read_days
from bestendig.sources.reading.nobody import nobodies
from bestendig.sources.reading.numbers import (
    decimal_sign,
    number_reader,
    read_boolean,
    read_minutes,
    read_whole,
)
from bestendig.sources.reading.texts import folded, read_code, read_staff_reason, read_text
from bestendig.sources.reading.years import read_months_of_18, read_years

Value = str | int | float | bool | None
Found = tuple[Value, str | None]
Laws = str | list[str]
"""The law of all values, or of each."""
Reader = Callable[[Profile, Column, Sequence[str]], Sequence[Found]]


@dataclass(frozen=True, slots=True)
class Lookup:
    """What each distinct value of a column means; row by row: raw (and raw law) -> value, fault.

    Values: day numbers for dates, microseconds since local midnight for moments, numbers, codes, texts; for
    identifiers the pseudonym or key, of which the store makes integers. `law` is empty unless the column is
    read per law. `n_linked` distinct numbers stand in the list of numbers.
    """

    column: Column
    raw: tuple[str, ...]
    value: tuple[Value, ...]
    fault: tuple[str | None, ...]
    law: tuple[str, ...] = ()
    n_linked: int = 0

    @property
    def n_faults(self) -> int:
        """So many distinct values have a fault."""
        return len(self.fault) - self.fault.count(None)


def read_values(
    profile: Profile,
    column: str,
    values: Sequence[str | None],
    *,
    ring: KeyRing | None = None,
    laws: Sequence[str | None] = (),
    law: str = "",
    crosswalk: Crosswalk = NOTHING_LINKED,
) -> Lookup:
    """The lookup of one standard column from the distinct values of its header, in the same order.

    `ring` is needed for people. `laws` are the raw law values beside `values` when they are distinct pairs;
    `law` is a code that holds for all, for a table without laws whose people are known under several.
    `crosswalk` tells which numbers are one person.
    ConfigError when the profile names a format we cannot read, NotAllowed for citizen numbers kept as is.
    """
    described = table_of(profile).column(column)
    raw, raw_laws = tuple(value or "" for value in values), tuple(written or "" for written in laws)
    found: Sequence[Found]
    if described.kind in ("person", "staff"):
        found = read_people(profile, described, raw, _laws(profile, raw_laws, law), ring, crosswalk)
    elif depends_on_law(profile.columns[column]):
        found = _codes_per_law(profile, described, raw, _laws(profile, raw_laws, law))
    else:
        found = _reader(profile.table, described)(profile, described, raw)
    return Lookup(
        described,
        raw,
        tuple(value for value, _ in found),
        tuple(fault for _, fault in found),
        raw_laws,
        _n_linked(profile, described, raw, crosswalk),
    )


def _n_linked(profile: Profile, column: Column, values: Sequence[str], crosswalk: Crosswalk) -> int:
    """So many distinct numbers of the column stand in the list of numbers."""
    who = linked_as(column)
    return crosswalk.n_linked(who, space_of(profile, column), values) if who else 0


def refuse_as_written(profile: Profile, sample: Sequence[Mapping[str, str]]) -> None:
    """NotAllowed when a column that is taken over without reading holds citizen numbers, by its sample."""
    for name, rule in profile.columns.items():
        if is_as_written(profile, name):
            values = {record.get(rule.column) or "" for record in sample}
            refuse_citizen_numbers(sorted(values), rule.column)


def _reader(table: str, column: Column) -> Reader:
    """What reads this column: its own reader, else that of its kind."""
    return _BY_NAME.get((table, column.name)) or _BY_KIND[column.kind]


def _each(values: Sequence[str], read: Callable[[str], Found]) -> list[Found]:
    """Each value read on its own; empty stays empty."""
    return [read(value) if value and not value.isspace() else (None, None) for value in values]


def _days(profile: Profile, column: Column, values: Sequence[str]) -> Sequence[Found]:
    return read_days(values, profile.columns[column.name].formats, profile.time_zone)


def _moments(profile: Profile, column: Column, values: Sequence[str]) -> Sequence[Found]:
    found = read_clock(values, profile.columns[column.name].formats, profile.time_zone)
    same = {
        name for name, rule in profile.columns.items() if rule.column == profile.columns[column.name].column
    }
    if same != {column.name}:  # the day of the same header has the fault already
        return [(micro, None) for micro, _ in found]
    return found


def _whole(profile: Profile, column: Column, values: Sequence[str]) -> Sequence[Found]:
    sign = decimal_sign(values, profile.columns[column.name].formats)
    return _each(values, lambda value: read_whole(value, sign))


def _minutes(profile: Profile, column: Column, values: Sequence[str]) -> Sequence[Found]:
    sign = decimal_sign(values, profile.columns[column.name].formats)
    return _each(values, lambda value: read_minutes(value, sign))


def _numbers(profile: Profile, column: Column, values: Sequence[str]) -> Sequence[Found]:
    return _each(values, number_reader(values, profile.columns[column.name].formats))


def _booleans(profile: Profile, column: Column, values: Sequence[str]) -> Sequence[Found]:
    return _each(values, read_boolean)


def _codes(profile: Profile, column: Column, values: Sequence[str]) -> Sequence[Found]:
    rule = profile.columns[column.name]
    mapping = {folded(value): code for value, code in rule.values.items()}
    empty = set(map(folded, rule.unknown))
    return _each(values, lambda value: _code(value, mapping, empty, column))


def _codes_per_law(profile: Profile, column: Column, values: Sequence[str], laws: Laws) -> Sequence[Found]:
    """Codes that mean different things under two laws: first as law:value, then as value."""
    rule = profile.columns[column.name]
    mapping = {folded(value): code for value, code in rule.values.items()}
    empty = set(map(folded, rule.unknown))
    each = [laws] * len(values) if isinstance(laws, str) else laws
    return [
        _code(
            f"{law}:{folded(value)}" if f"{law}:{folded(value)}" in mapping else value, mapping, empty, column
        )
        if value.strip()
        else (None, None)
        for value, law in zip(values, each, strict=True)
    ]


def _code(value: str, mapping: dict[str, str], empty: set[str], column: Column) -> Found:
    return (None, None) if folded(value) in empty else read_code(value, mapping, column.values)


def _texts(profile: Profile, column: Column, values: Sequence[str]) -> Sequence[Found]:
    rule = profile.columns[column.name]
    refuse_citizen_numbers(values, rule.column)
    mapping = {folded(value): text for value, text in rule.values.items()}
    return _each(values, lambda value: read_text(mapping.get(folded(value), value)))


def _staff_reasons(profile: Profile, column: Column, values: Sequence[str]) -> Sequence[Found]:
    return _each(values, read_staff_reason)


def _years(profile: Profile, column: Column, values: Sequence[str]) -> Sequence[Found]:
    return read_years(values, profile.columns[column.name].formats, profile.time_zone)


def _months_of_18(profile: Profile, column: Column, values: Sequence[str]) -> Sequence[Found]:
    return read_months_of_18(values, profile.columns[column.name].formats, profile.time_zone)


def _keys(profile: Profile, column: Column, values: Sequence[str]) -> Sequence[Found]:
    rule = profile.columns[column.name]
    refuse_citizen_numbers(values, rule.column)
    return read_identifiers(values, nobodies(rule.unknown, rule.known, is_person=False))


_BY_KIND: dict[str, Reader] = {
    "date": _days,
    "moment": _moments,
    "integer": _whole,
    "number": _numbers,
    "boolean": _booleans,
    "code": _codes,
    "text": _texts,
    "body": _keys,
    "place": _keys,
    "record": _keys,
}
_BY_NAME: dict[tuple[str, str], Reader] = {
    ("contacts", "minutes"): _minutes,
    ("clients", "birth_year"): _years,
    ("clients", "turned_18_in"): _months_of_18,
    ("employments", "end_reason"): _staff_reasons,
}


def _laws(profile: Profile, laws: Sequence[str], law: str) -> Laws:
    """The law of each raw law value, else the one law of all; what names none has the key of no law."""
    if not laws:
        return law or profile.columns.get(LAW, ColumnRule()).constant or UNSPECIFIED
    distinct = tuple(set(laws))
    read = read_values(profile, LAW, distinct)
    codes = {raw: str(code or UNSPECIFIED) for raw, code in zip(distinct, read.value, strict=True)}
    return [codes[raw] for raw in laws]
