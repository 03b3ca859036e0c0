"""Which profile reads which table: the one that was named, the one with these headers, or an agreed guess."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath

from bestendig.analyses.intake.arriving import Unread
from bestendig.analyses.intake.sorting import Pair
from bestendig.analyses.tabulate import Row
from bestendig.errors import ConfigError, did_you_mean
from bestendig.language import Text
from bestendig.model.profile import FileShape, Profile
from bestendig.model.raw import RawTable
from bestendig.sources.guess import Guess, guess_profile
from bestendig.sources.profiles.find import find_profile
from bestendig.sources.profiles.shipped import shipped_profiles
from bestendig.sources.profiles.toml import read_profile, write_profile

Decide = Callable[[Guess], bool]
CREDIBLE = 0.4
"""A guess that understands less of a file is not worth a question."""
NOT_UNDERSTOOD = Text(
    nl="Niet ingelezen: van dit bestand is niet duidelijk wat de kolommen betekenen. Maak een profiel.",
    en="Not read: it is not clear what the columns of this file mean. Make a profile.",
)


@dataclass(frozen=True, slots=True)
class Chosen:
    """Tables with their profile, and tables that nobody could tell the meaning of."""

    pairs: tuple[Pair, ...]
    unread: tuple[Unread, ...]


def agree(guess: Guess) -> bool:
    """Take a guess as it is; one that lacks a column never comes this far."""
    return guess.is_complete


def choose(tables: Sequence[RawTable], folder: Path, fixed: Profile | None, decide: Decide) -> Chosen:
    """A profile for every table; a guess that was agreed to is saved in `folder` and found again."""
    profiles = known_profiles(folder)
    pairs: list[Pair] = []
    unread: list[Unread] = []
    for raw in tables:
        profile = fixed or find_profile(raw.headers, profiles) or _guessed(raw, folder, decide)
        if profile is None:
            unread.append(Unread(raw.name, NOT_UNDERSTOOD))
        else:
            pairs.append((raw, profile))
            profiles = (profile, *(each for each in profiles if each.name != profile.name))
    return Chosen(tuple(pairs), tuple(unread))


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


def _guessed(raw: RawTable, folder: Path, decide: Decide) -> Profile | None:
    """The guessed profile when it was agreed to, saved for the next time."""
    guessed = guess_profile(raw.headers, raw.sample, name=PurePath(raw.name).stem)
    if guessed.missing or guessed.score < CREDIBLE or not decide(guessed):
        return None
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{guessed.profile.name}.toml").write_text(write_profile(guessed.profile), encoding="utf-8")
    return guessed.profile


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
