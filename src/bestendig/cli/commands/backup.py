"""`bestendig backup`, `restore`, `upgrade`: keep everything, put it back, go to newer software."""

import os
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from bestendig.analyses.backups.making import back_up
from bestendig.analyses.backups.places import Places
from bestendig.analyses.backups.restoring import restore as put_back
from bestendig.analyses.backups.upgrading import upgrade as bring_up_to_date
from bestendig.cli import console
from bestendig.cli.options import KeysOption, LanguageOption
from bestendig.cli.settings import read_settings
from bestendig.cli.words import chosen

FolderOption = Annotated[
    Path | None, typer.Option("--folder", help="De map van de werkplek (anders BESTENDIG_FOLDER).")
]
DataOption = Annotated[
    Path | None, typer.Option("--data", help="De gegevensmap (anders BESTENDIG_DATA of bestendig.toml).")
]
ProfilesOption = Annotated[
    Path | None, typer.Option("--profiles", help="De map met profielen (anders BESTENDIG_PROFILES).")
]


def backup(
    out: Annotated[Path, typer.Argument(help="Het bestand dat de reservekopie wordt (een ZIP).")],
    folder: FolderOption = None,
    data: DataOption = None,
    profiles: ProfilesOption = None,
    keys: KeysOption = None,
    keys_to: Annotated[
        Path | None, typer.Option("--keys-to", help="Bewaar ook de sleutels, in dit eigen bestand.")
    ] = None,
    lang: LanguageOption = None,
) -> None:
    """Bewaar alles van de werkplek in één bestand, terwijl die draait; sleutels alleen apart en gevraagd."""
    places = _places(folder, data, profiles, keys)
    for path in back_up(places, out, made_at=datetime.now().astimezone(), keys_to=keys_to):
        console.write(str(path))


def restore(
    file: Annotated[Path, typer.Argument(help="De reservekopie.")],
    folder: FolderOption = None,
    data: DataOption = None,
    profiles: ProfilesOption = None,
    keys: KeysOption = None,
    keys_from: Annotated[
        Path | None, typer.Option("--keys-from", help="Het bestand met de sleutels, als die terug moeten.")
    ] = None,
    overwrite: Annotated[
        bool, typer.Option("--overwrite", help="Zet apart wat er nu staat, in plaats van te weigeren.")
    ] = False,
    lang: LanguageOption = None,
) -> None:
    """Zet een reservekopie terug: helemaal of helemaal niet. Stop de werkplek eerst."""
    places = _places(folder, data, profiles, keys)
    at = datetime.now().astimezone()
    for line in put_back(file, places, at=at, keys_from=keys_from, overwrite=overwrite):
        console.tell(line.into(chosen(lang)))


def upgrade(
    backups: Annotated[
        Path | None, typer.Option("--backups", help="De map voor de reservekopie; anders naast de werkplek.")
    ] = None,
    folder: FolderOption = None,
    data: DataOption = None,
    profiles: ProfilesOption = None,
    keys: KeysOption = None,
    lang: LanguageOption = None,
) -> None:
    """Werk de database bij na een nieuwe versie van Bestendig: eerst een reservekopie, dan de stappen."""
    places = _places(folder, data, profiles, keys)
    environment = {**os.environ, "BESTENDIG_FOLDER": str(places.folder)}
    kept = backups or _home(places).with_name("reservekopieen")
    for line in bring_up_to_date(places, kept, environment, at=datetime.now().astimezone()):
        console.tell(line.into(chosen(lang)))


def _places(folder: Path | None, data: Path | None, profiles: Path | None, keys: Path | None) -> Places:
    """Where everything lies: as said, else as the workplace is told, else as `bestendig.toml` says."""
    home = (folder or Path(os.environ.get("BESTENDIG_FOLDER") or "bestendig-werkplek")).resolve()
    settings = read_settings()
    own = data or _told("BESTENDIG_DATA") or (settings.data if settings.data.is_dir() else home / "kluis")
    return Places(
        folder=home,
        data=own.resolve(),
        profiles=(profiles or _told("BESTENDIG_PROFILES") or home / "profielen").resolve(),
        keys=(keys or _told("BESTENDIG_KEYS") or home / "sleutels").resolve(),
        database=os.environ.get("DATABASE_URL", ""),
    )


def _told(name: str) -> Path | None:
    """A folder that the workplace is told of."""
    return Path(os.environ[name]) if os.environ.get(name) else None


def _home(places: Places) -> Path:
    """The folder of the workplace."""
    return places.folder or Path("bestendig-werkplek")
