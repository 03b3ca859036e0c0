"""What a person decided about a table, made into the profile that reads it."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path, PurePath

from bestendig.analyses.intake import refusing
from bestendig.model.profile import ColumnRule, Profile
from bestendig.model.raw import RawTable
from bestendig.model.seen import Decision
from bestendig.model.tables import TABLES
from bestendig.sources.guess import mapped_profile
from bestendig.sources.guessing.matching import SHARED
from bestendig.sources.guessing.words import is_never_read
from bestendig.sources.profiles.find import find_profile, fitted, missing_headers
from bestendig.sources.profiles.toml import write_profile


class Decided:
    """The profiles of decided tables; the same decision about the same headers is one profile."""

    def __init__(self, decisions: Mapping[str, Decision], folder: Path) -> None:
        self._decisions, self._folder = decisions, folder
        self._made: dict[tuple[object, ...], Profile] = {}

    def __contains__(self, name: str) -> bool:
        return name in self._decisions

    def profile(self, raw: RawTable, profiles: tuple[Profile, ...]) -> Profile:
        """The profile that was decided; InputError for a table left out and for what does not fit."""
        decision = self._decisions[raw.name]
        if decision.is_left_out:
            raise refusing.left_out(raw.name)
        if decision.profile:
            return _known(raw, decision.profile, profiles)
        key = (raw.headers, decision.table, tuple(sorted(decision.columns.items())))
        if key not in self._made:
            self._made[key] = _saved(_mapped(raw, decision, profiles), self._folder)
        return self._made[key]


def check_mapping(name: str, headers: tuple[str, ...], table: str, columns: Mapping[str, str]) -> None:
    """InputError where a mapping misses a column, reads one that may not be, or reads one twice."""
    if missing := [column for column in TABLES[table].required if not columns.get(column)]:
        raise refusing.columns_missing(name, table, missing)
    readers: dict[str, str] = {}
    for column, header in columns.items():
        if header not in headers or is_never_read(header):
            raise refusing.header_unknown(name)
        other = readers.setdefault(header, column)
        if other != column and frozenset({other, column}) not in SHARED:
            raise refusing.shared_header(name, header)


def _known(raw: RawTable, name: str, profiles: tuple[Profile, ...]) -> Profile:
    """The known profile of that name, when the file has what it reads."""
    found = next((each for each in profiles if each.name == name), None)
    if found is None:
        raise refusing.guess_rejected(raw.name)
    if missing := missing_headers(raw.headers, found):
        raise refusing.headers_missing(raw.name, name, missing)
    return found


def _mapped(raw: RawTable, decision: Decision, profiles: tuple[Profile, ...]) -> Profile:
    """The profile of these columns. What a known profile says of a column that stays, stays said.

    It keeps the name of the profile that it corrects, so that files read before with the wrong one are
    replaced and nothing counts twice.
    """
    check_mapping(raw.name, raw.headers, decision.table, decision.columns)
    made = mapped_profile(
        raw.headers,
        raw.sample,
        name=PurePath(raw.name).stem,
        table=decision.table,
        columns=decision.columns,
    )
    before = find_profile(raw.headers, profiles)
    if before is None:
        taken = {each.name for each in profiles}
        return replace(made, name=_free(made.name, taken))
    kept = {**made.columns, **_staying(fitted(before, raw.headers), decision)}
    return replace(
        before, table=decision.table, columns=kept, headers=raw.headers, source_system=before.source_system
    )


def _staying(before: Profile, decision: Decision) -> dict[str, ColumnRule]:
    """The rules of a profile that a decision leaves as they are, constants among them."""
    if before.table != decision.table:
        return {}
    return {
        name: rule
        for name, rule in before.columns.items()
        if (rule.column and decision.columns.get(name) == rule.column)
        or (not rule.column and name not in decision.columns)
    }


def _free(wanted: str, taken: set[str]) -> str:
    """A name that no other profile has."""
    name, number = wanted, 1
    while name in taken:
        number += 1
        name = f"{wanted}-{number}"
    return name


def _saved(profile: Profile, folder: Path) -> Profile:
    """The profile kept among your own, all at once; it takes the place of one of that name."""
    folder.mkdir(parents=True, exist_ok=True)
    fresh = folder / f".{profile.name}.new"
    fresh.write_text(write_profile(profile), encoding="utf-8")
    fresh.replace(folder / f"{profile.name}.toml")
    return profile
