"""Which profile reads which table: the one that was named, the one with these headers, or an agreed guess."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import chain, count
from pathlib import Path, PurePath

from bestendig.analyses.intake import refusing
from bestendig.analyses.intake.arriving import Arrived, Unread
from bestendig.analyses.intake.deciding import Decided
from bestendig.analyses.intake.sorting import Pair
from bestendig.analyses.tabulate import Row
from bestendig.errors import ConfigError, InputError, did_you_mean
from bestendig.language import Text
from bestendig.model.profile import FileShape, Profile
from bestendig.model.raw import RawTable
from bestendig.model.seen import Decision
from bestendig.sources.crosswalk import is_crosswalk
from bestendig.sources.guess import Guess, guess_profile
from bestendig.sources.profiles.find import find_profile, missing_headers
from bestendig.sources.profiles.shipped import shipped_profiles
from bestendig.sources.profiles.toml import read_profile, write_profile

Decide = Callable[[Guess], bool]
CREDIBLE = 0.4
"""A guess that understands less of a file is not worth a question."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """Tables with their profile, and what is not read with the reason."""

    pairs: tuple[Pair, ...]
    unread: tuple[Unread, ...]


def agree(guess: Guess) -> bool:
    """Take a guess as it is; one that lacks a column never comes this far."""
    return guess.is_complete


def choose(
    arrived: Arrived,
    folder: Path,
    fixed: Profile | None,
    decide: Decide,
    decisions: Mapping[str, Decision] | None = None,
) -> Chosen:
    """A profile for every table; a guess that was agreed to is saved in `folder` and found again.

    What was decided about a table (by its name) goes before anything found. InputError for a file that was
    named and of which no table can be read.
    """
    profiles = known_profiles(folder)
    decided = Decided(decisions or {}, folder)
    pairs: list[Pair] = []
    unread = {each.file: each for each in arrived.unread}
    for raw in arrived.tables:
        try:
            profile = (
                decided.profile(raw, profiles)
                if raw.name in decided
                else _fixed(raw, fixed)
                if fixed
                else _found(raw, profiles, folder, decide)
            )
        except InputError as refusal:
            unread[raw.name] = Unread(raw.name, refusal)
        else:
            pairs.append((raw, profile))
            profiles = (profile, *(each for each in profiles if each.name != profile.name))
    for names in arrived.named:
        if names and all(name in unread for name in names):
            raise unread[names[0]].refusal
    return Chosen(tuple(pairs), tuple(unread.values()))


def known_profiles(folder: Path) -> tuple[Profile, ...]:
    """Your own profiles first, then the shipped ones."""
    own = tuple(map(_read, sorted(folder.glob("*.toml")))) if folder.is_dir() else ()
    return (*own, *shipped_profiles())


def shape_of(named: str | None, folder: Path) -> FileShape:
    """How the named profile says that the file is read; empty when none is named."""
    return named_profile(named, folder).file if named else FileShape()


def profile_rows(folder: Path) -> list[Row]:
    """One row per known profile."""
    return [_row(profile) for profile in known_profiles(folder)]


def _row(profile: Profile) -> Row:
    """One profile on one line."""
    columns: Iterator[str] = (
        f"{name}={rule.column or rule.constant}" for name, rule in profile.columns.items()
    )
    return {
        "profile": profile.name,
        "table": profile.table,
        "source_system": profile.source_system,
        "columns": ", ".join(columns),
    }


def _fixed(raw: RawTable, profile: Profile) -> Profile:
    """The profile that was named, when the file has what it reads."""
    if missing := missing_headers(raw.headers, profile):
        raise refusing.headers_missing(raw.name, profile.name, missing)
    return profile


def _found(raw: RawTable, profiles: tuple[Profile, ...], folder: Path, decide: Decide) -> Profile:
    """The profile with these headers, else the guess that was agreed to, saved for the next time."""
    known = find_profile(raw.headers, profiles)
    if known:
        return known
    check_readable(raw)
    guessed = guess_profile(raw.headers, raw.sample, name=PurePath(raw.name).stem)
    check_guess(raw, guessed)
    if not decide(guessed):
        raise refusing.guess_rejected(raw.name)
    return _saved(guessed.profile, folder)


def check_readable(raw: RawTable) -> None:
    """InputError for a table of which no guess is worth making."""
    if len(raw.headers) == 1:
        raise refusing.one_column(raw.name)
    if is_crosswalk(raw.headers):
        raise refusing.list_of_numbers(raw.name)


def check_guess(raw: RawTable, guessed: Guess) -> None:
    """InputError for a guess that understands too little, or lacks what its table cannot do without."""
    if guessed.score < CREDIBLE:
        raise refusing.not_understood(raw.name)
    if guessed.missing:
        raise refusing.columns_missing(raw.name, guessed.profile.table, guessed.missing)


def _saved(profile: Profile, folder: Path) -> Profile:
    """The profile kept among your own, under a name that no other has."""
    folder.mkdir(parents=True, exist_ok=True)
    names = chain([profile.name], (f"{profile.name}-{number}" for number in count(2)))
    name = next(name for name in names if not (folder / f"{name}.toml").exists())
    kept = replace(profile, name=name)
    (folder / f"{name}.toml").write_text(write_profile(kept), encoding="utf-8")
    return kept


def _read(path: Path) -> Profile:
    """The profile in a file; ConfigError when it is not there or not right."""
    if not path.is_file():
        raise ConfigError(
            Text(nl="Dit profiel is er niet.", en="This profile is not there."),
            Text(nl="Alle profielen: bestendig profiles.", en="All profiles: bestendig profiles."),
            where=path.name,
            code="profile_unknown",
        )
    return read_profile(path.read_text(encoding="utf-8"), path.name)


def named_profile(name: str, folder: Path) -> Profile:
    """The profile of that name or in that file; ConfigError when there is none."""
    profiles = known_profiles(folder)
    if name.endswith(".toml"):
        return _read(Path(name))
    found = {profile.name: profile for profile in reversed(profiles)}
    if name not in found:
        raise ConfigError(
            Text(nl=f"Onbekend profiel: {name}.", en=f"Unknown profile: {name}."),
            did_you_mean(name, found) + Text(nl=" Alle: bestendig profiles.", en=" All: bestendig profiles."),
            code="profile_unknown",
        )
    return found[name]
