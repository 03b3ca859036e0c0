"""What must be right in a profile: known tables, columns, codes, formats and time zones."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bestendig.errors import ConfigError, did_you_mean
from bestendig.language import Text
from bestendig.model.profile import ColumnRule, FileShape, Profile
from bestendig.model.table import Column, Table
from bestendig.model.tables import TABLES
from bestendig.sources.reading.named_formats import compile_formats

Place = Callable[[str], str]
"""Tells where a key stands, for the message."""

_FIELDS = {field.name: field.type for field in fields(ColumnRule)}
_LISTS = ("formats", "unknown", "known")
_DATED = ("date", "moment")


def check_profile(plain: Mapping[str, Any], place: Place) -> None:
    """ConfigError for the first thing that is wrong in a profile as read from TOML."""
    _check_keys(plain, [field.name for field in fields(Profile)], "", place)
    for key in ("name", "table", "columns"):
        if not plain.get(key):
            raise _wrong(place(key), _text("Hier mist", "Missing here", key), _NOTHING)
    for key in ("name", "table", "source_system", "time_zone"):
        if not isinstance(plain.get(key, ""), str):
            raise _wrong_kind(place(key), "tekst", "text")
    if plain["table"] not in TABLES:
        raise _unknown(place("table"), "tabel", "table", plain["table"], TABLES)
    _check_keys(_table_at(plain, "file", place), [field.name for field in fields(FileShape)], "file.", place)
    _check_time_zone(plain.get("time_zone", "UTC"), place)
    _check_columns(TABLES[plain["table"]], _table_at(plain, "columns", place), place)


def _check_columns(table: Table, columns: Mapping[str, Any], place: Place) -> None:
    """Each column is one of the table and has a right rule; the required ones are there."""
    known = {column.name: column for column in table.columns}
    for name, rule in columns.items():
        key = f"columns.{name}"
        if name not in known:
            raise _unknown(place(key), "kolom", "column", name, known)
        if isinstance(rule, str):
            continue
        if not isinstance(rule, Mapping):
            raise _wrong_kind(place(key), "tekst of tabel", "text or table")
        _check_rule(known[name], rule, key, place)
    for name in table.required:
        if name not in columns:
            found = _text("De verplichte kolom ontbreekt", "The required column is missing", name)
            raise _wrong(place("columns"), found, _NOTHING)


def _check_rule(column: Column, rule: Mapping[str, Any], key: str, place: Place) -> None:
    """One rule: known fields of the right kind, one source, readable formats, known codes."""
    _check_keys(rule, _FIELDS, f"{key}.", place)
    for field, value in rule.items():
        _check_kind(field, value, place(f"{key}.{field}"))
    if bool(rule.get("column")) == bool(rule.get("constant")):
        raise _wrong(
            place(key), _text("Geef één van de twee", "Give one of the two", "column, constant"), _NOTHING
        )
    if column.kind in _DATED:
        _check_formats(rule.get("formats", ()), place(f"{key}.formats"))
    _check_codes(column, rule, key, place)


def _check_kind(field: str, value: object, where: str) -> None:
    """Lists of texts, a map of texts, or a text."""
    if field in _LISTS:
        right = isinstance(value, list) and all(isinstance(each, str) for each in value)
    elif field == "values":
        right = isinstance(value, Mapping) and all(isinstance(each, str) for each in value.values())
    else:
        right = isinstance(value, str) and value.isprintable()
    if not right:
        raise _wrong_kind(where, "tekst, of een lijst van teksten", "text, or a list of texts")


def _check_codes(column: Column, rule: Mapping[str, Any], key: str, place: Place) -> None:
    """Values lead to codes that exist."""
    if not column.values:
        return
    given = {f"{key}.values.{value}": code for value, code in rule.get("values", {}).items()}
    if rule.get("constant"):
        given[f"{key}.constant"] = rule["constant"]
    for where, code in given.items():
        if code not in column.values:
            raise _unknown(place(where), "code", "code", code, column.values)


def _check_formats(formats: Iterable[str], where: str) -> None:
    """Formats that can be read; the refusal gets its place."""
    try:
        compile_formats(formats)
    except ConfigError as refusal:
        raise ConfigError(refusal.happened, refusal.hint, where=where, code=refusal.code) from None


def _check_time_zone(zone: str, place: Place) -> None:
    """A zone of the tz database."""
    try:
        ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        hint = Text(nl="Bijvoorbeeld Europe/Amsterdam of UTC.", en="For example Europe/Amsterdam or UTC.")
        raise _wrong(
            place("time_zone"), _text("Onbekende tijdzone", "Unknown time zone", zone), hint
        ) from None


def _check_keys(plain: Mapping[str, Any], known: Iterable[str], before: str, place: Place) -> None:
    """No key that we do not know: a typing error would silently do nothing."""
    names = list(known)
    for key in plain:
        if key not in names:
            raise _unknown(place(f"{before}{key}"), "sleutel", "key", key, names)


def _table_at(plain: Mapping[str, Any], key: str, place: Place) -> Mapping[str, Any]:
    """The table under a key, empty when absent."""
    found = plain.get(key, {})
    if not isinstance(found, Mapping):
        raise _wrong_kind(place(key), "tabel", "table")
    return found


_NOTHING = Text(nl="Vul het profiel aan.", en="Complete the profile.")


def _text(nl: str, en: str, what: str) -> Text:
    """A short finding with the thing it is about."""
    return Text(nl=f"{nl}: {what}.", en=f"{en}: {what}.")


def _unknown(where: str, nl: str, en: str, word: str, known: Iterable[str]) -> ConfigError:
    """The refusal of a word we do not know, with the nearest one we do."""
    names = list(known)
    near = did_you_mean(str(word), names)
    every = Text(nl=f"Mogelijk: {', '.join(names)}.", en=f"Possible: {', '.join(names)}.")
    return _wrong(where, _text(f"Onbekende {nl}", f"Unknown {en}", str(word)), near if near.nl else every)


def _wrong_kind(where: str, nl: str, en: str) -> ConfigError:
    """The refusal of a value of the wrong kind."""
    return _wrong(where, Text(nl=f"Hier hoort {nl}.", en=f"This must be {en}."), _NOTHING)


def _wrong(where: str, happened: Text, hint: Text) -> ConfigError:
    """A refusal of a profile."""
    return ConfigError(happened, hint, where=where, code="profile_wrong")
