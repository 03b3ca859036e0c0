"""A profile as TOML: refused with line and key when wrong, written so that a person can edit it."""

import tomllib
from collections.abc import Mapping
from typing import Any

import tomli_w

from bestendig.errors import ConfigError
from bestendig.language import Text
from bestendig.model.profile import DEFAULT_TIME_ZONE, ColumnRule, FileShape, Profile
from bestendig.sources.profiles.places import line_of
from bestendig.sources.profiles.rules import check_profile

HEADING = Text(
    nl="Zo leest Bestendig dit soort bestand. U kunt het met de hand aanpassen.",
    en="How Bestendig reads this kind of file. You can edit it by hand.",
)


def read_profile(text: str, where: str = "") -> Profile:
    """The profile in a TOML text; ConfigError with line and key when something in it is wrong."""
    try:
        plain = tomllib.loads(text)
    except tomllib.TOMLDecodeError as fault:
        raise _no_toml(str(fault), where) from None
    check_profile(plain, lambda key: _place(text, key, where))
    return _profile(plain)


def write_profile(profile: Profile, comment: str = "") -> str:
    """The profile as TOML, with comments at the top; `read_profile` gives the same profile back."""
    lines = [HEADING.nl, HEADING.en, *comment.splitlines()]
    heading = "".join(f"# {line}\n" if line else "#\n" for line in lines)
    return f"{heading}\n{tomli_w.dumps(_plain(profile), multiline_strings=False)}"


def _profile(plain: Mapping[str, Any]) -> Profile:
    """The profile of checked values."""
    return Profile(
        name=plain["name"],
        table=plain["table"],
        source_system=plain.get("source_system", plain["name"]),
        columns={name: _rule(rule) for name, rule in plain["columns"].items()},
        file=FileShape(**plain.get("file", {})),
        time_zone=plain.get("time_zone", DEFAULT_TIME_ZONE),
        headers=tuple(plain.get("headers", ())),
    )


def _rule(plain: Mapping[str, Any] | str) -> ColumnRule:
    """A rule; a bare text is the header."""
    if isinstance(plain, str):
        return ColumnRule(column=plain)
    given: dict[str, Any] = {
        key: tuple(value) if isinstance(value, list) else value for key, value in plain.items()
    }
    return ColumnRule(**given)


def _plain(profile: Profile) -> dict[str, Any]:
    """Only what differs from the usual, so that the file stays short."""
    plain: dict[str, Any] = {
        "name": profile.name,
        "table": profile.table,
        "source_system": profile.source_system,
    }
    if profile.time_zone != DEFAULT_TIME_ZONE:
        plain["time_zone"] = profile.time_zone
    if profile.headers:
        plain["headers"] = list(profile.headers)
    shape = _differing(profile.file, FileShape())
    rules = {name: _differing(rule, ColumnRule()) for name, rule in profile.columns.items()}
    return {**plain, **({"file": shape} if shape else {}), "columns": rules}


def _differing(given: object, usual: object) -> dict[str, Any]:
    """The fields that differ from the usual, tuples as lists."""
    fields = {name: getattr(given, name) for name in usual.__slots__}  # type: ignore[attr-defined]
    found = {name: value for name, value in fields.items() if value != getattr(usual, name)}
    return {name: list(value) if isinstance(value, tuple) else value for name, value in found.items()}


def _place(text: str, key: str, where: str) -> str:
    """Where a key stands: profile.toml, line 12, columns.held_on."""
    line = line_of(text, key)
    return ", ".join(part for part in (where, f"regel/line {line}" if line else "", key) if part)


def _no_toml(fault: str, where: str) -> ConfigError:
    """The refusal of a text that is no TOML; the parser tells line and column."""
    return ConfigError(
        Text(nl=f"Dit profiel is geen geldig TOML: {fault}.", en=f"This profile is not valid TOML: {fault}."),
        Text(
            nl="Kijk op die regel naar aanhalingstekens en haken.",
            en="Look at quotes and brackets on that line.",
        ),
        where=where,
        code="profile_toml",
    )
