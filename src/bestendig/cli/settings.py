"""Settings of the command line: `bestendig.toml` in the working folder, overridden by flags."""

import os
import tomllib
from dataclasses import dataclass, fields, replace
from pathlib import Path

from bestendig.analyses.places import KEYS, PROFILES
from bestendig.errors import ConfigError, did_you_mean
from bestendig.language import LANGUAGES, Text

FILE = Path("bestendig.toml")


@dataclass(frozen=True)
class Settings:
    """Where the data and keys lie, which language, which place, how small is too small."""

    data: Path = Path("bestendig-data")
    keys: Path = KEYS
    profiles: Path = PROFILES
    language: str = "nl"
    place: str = ""
    threshold: int = 10
    engine: str = "duckdb"


def read_settings(file: Path = FILE) -> Settings:
    """The settings in `file`, or the defaults; ConfigError for what cannot be read or is not known."""
    if not file.exists():
        return Settings()
    try:
        written = tomllib.loads(file.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError) as fault:
        raise ConfigError(
            Text(nl="De instellingen zijn niet te lezen.", en="The settings cannot be read."),
            _how_to_mend(fault),
            where=file.name,
        ) from None
    return _settings(written, file)


def language_of() -> str:
    """The language of the screen: from the environment or the settings file, Dutch when in doubt."""
    chosen = os.environ.get("BESTENDIG_LANGUAGE")
    if chosen:
        return chosen
    try:
        return read_settings().language
    except ConfigError:
        return "nl"


def _how_to_mend(fault: Exception) -> Text:
    """What to do about a settings file that cannot be read."""
    if isinstance(fault, tomllib.TOMLDecodeError):
        return Text(nl=f"Herstel de regel: {fault}.", en=f"Mend the line: {fault}.")
    return Text(
        nl="Kijk of het een gewoon tekstbestand in UTF-8 is, dat u mag lezen.",
        en="See whether it is a plain text file in UTF-8 that you may read.",
    )


def _settings(written: dict[str, object], file: Path) -> Settings:
    """Settings from what was written, each of the right kind."""
    kinds = {field.name: type(getattr(Settings(), field.name)) for field in fields(Settings)}
    for name, value in written.items():
        if name not in kinds:
            _refuse_unknown(name, kinds, file)
        if type(value) is not (int if kinds[name] is int else str):
            _refuse_kind(name, file)
    if written.get("language", "nl") not in LANGUAGES:
        _refuse_language(file)
    chosen = {name: _as_kind(kinds[name], value) for name, value in written.items()}
    return replace(Settings(), **chosen)  # type: ignore[arg-type]  # names and kinds were checked above


def _as_kind(kind: type, value: object) -> object:
    """The value as the setting's kind; a path may begin with ~."""
    return value if kind in (int, str) else Path(str(value)).expanduser()


def _refuse_unknown(name: str, kinds: dict[str, type], file: Path) -> None:
    """Refuse a setting that does not exist."""
    known = ", ".join(kinds)
    raise ConfigError(
        Text(nl=f"Onbekende instelling: {name}.", en=f"Unknown setting: {name}."),
        did_you_mean(name, kinds) + Text(nl=f" Mogelijk: {known}.", en=f" Possible: {known}."),
        where=file.name,
    )


def _refuse_kind(name: str, file: Path) -> None:
    """Refuse a value of another kind."""
    raise ConfigError(
        Text(nl=f"De waarde van {name} klopt niet.", en=f"The value of {name} is not right."),
        Text(
            nl="Schrijf tekst tussen aanhalingstekens en getallen zonder.",
            en="Write text between quotes and numbers without.",
        ),
        where=file.name,
    )


def _refuse_language(file: Path) -> None:
    """Refuse a language that is not spoken here."""
    raise ConfigError(
        Text(nl="Deze taal is er niet.", en="This language is not here."),
        Text(nl="Schrijf language = 'nl' of 'en'.", en="Write language = 'nl' or 'en'."),
        where=file.name,
    )
