"""Why a backup cannot be made or put back, in words."""

from pathlib import Path

from bestendig.errors import InputError, RequestError, StoreError
from bestendig.language import Text


def nothing_to_keep() -> RequestError:
    """There is no folder to make a backup of."""
    return RequestError(
        Text(nl="Er is hier niets om te bewaren.", en="There is nothing to keep here."),
        Text(
            nl="Wijs de werkplek aan met --folder of BESTENDIG_FOLDER, en de gegevens met --data.",
            en="Point to the workplace with --folder or BESTENDIG_FOLDER, and to the data with --data.",
        ),
        code="backup_nothing",
    )


def exists(path: Path) -> RequestError:
    """A backup is never written over."""
    return RequestError(
        Text(nl="Dit bestand is er al.", en="This file is there already."),
        Text(
            nl="Kies een andere naam; een reservekopie wordt nooit overschreven.",
            en="Choose another name; a backup is never written over.",
        ),
        where=path.name,
        code="backup_exists",
    )


def newer(path: Path) -> InputError:
    """The backup was made by newer software."""
    return InputError(
        Text(
            nl="Deze reservekopie is gemaakt met een nieuwere Bestendig.",
            en="This backup was made with a newer Bestendig.",
        ),
        Text(
            nl="Er is niets veranderd. Werk Bestendig eerst bij.",
            en="Nothing was changed. Update Bestendig first.",
        ),
        where=path.name,
        code="backup_newer",
    )


def not_empty(folder: Path) -> StoreError:
    """The place is taken."""
    return StoreError(
        Text(nl="Hier staat al iets.", en="There is something here already."),
        Text(
            nl="Er is niets veranderd. Kies een lege map, of geef --overwrite: dan gaat wat er staat apart.",
            en="Nothing was changed. Choose an empty folder, or give --overwrite: that puts it aside.",
        ),
        where=folder.name,
        code="restore_not_empty",
    )


def in_use() -> StoreError:
    """The workplace runs."""
    return StoreError(
        Text(nl="De werkplek draait nog.", en="The workplace is still running."),
        Text(nl="Stop de werkplek en de worker eerst.", en="Stop the workplace and the worker first."),
        code="restore_in_use",
    )


def unknown_place(part: str) -> RequestError:
    """The backup holds a part of which nobody said where it goes."""
    return RequestError(
        Text(
            nl=f"In deze reservekopie zit ook: {part}. Waar moet dat heen?",
            en=f"This backup also holds: {part}. Where should that go?",
        ),
        Text(
            nl="Geef --folder, --data, --profiles of --keys, of zet BESTENDIG_FOLDER en zo verder.",
            en="Give --folder, --data, --profiles or --keys, or set BESTENDIG_FOLDER and so on.",
        ),
        code="restore_where",
    )


def other_database() -> RequestError:
    """The backup is of another kind of database than this workplace has."""
    return RequestError(
        Text(
            nl="Deze reservekopie is van een ander soort database (SQLite of PostgreSQL).",
            en="This backup is of another kind of database (SQLite or PostgreSQL).",
        ),
        Text(
            nl="Zet DATABASE_URL zoals toen de reservekopie werd gemaakt, of maak hem leeg.",
            en="Set DATABASE_URL as it was when the backup was made, or make it empty.",
        ),
        code="restore_database",
    )


def wrong_kind(path: Path, with_keys: bool) -> InputError:
    """Keys were given as data, or data as keys."""
    hint = Text(
        nl="Dit is het bestand met sleutels. Geef het met --keys-from, naast de reservekopie zelf.",
        en="This is the file of keys. Give it with --keys-from, beside the backup itself.",
    )
    other = Text(
        nl="Achter --keys-from hoort het bestand met sleutels.",
        en="The file of keys belongs behind --keys-from.",
    )
    return InputError(
        Text(nl="Dit is het andere bestand.", en="This is the other file."),
        hint if with_keys else other,
        where=path.name,
        code="backup_kind",
    )


def broken_off(note: Path) -> StoreError:
    """A restore was broken off halfway."""
    return StoreError(
        Text(nl="Hier is herstellen halverwege afgebroken.", en="A restore was broken off halfway here."),
        Text(
            nl="Geef de opdracht bestendig restore nog een keer: die maakt het af.",
            en="Give the command bestendig restore once more: it will finish.",
        ),
        where=note.name,
        code="restore_broken_off",
    )


def upgrade_failed(step: str, backup: Path) -> StoreError:
    """A step of an upgrade did not succeed."""
    return StoreError(
        Text(nl="Bijwerken is niet gelukt.", en="The upgrade did not succeed."),
        Text(
            nl=f"Zet de vorige versie van Bestendig terug en geef: bestendig restore {backup} --overwrite.",
            en=f"Put the earlier version of Bestendig back and give: bestendig restore {backup} --overwrite.",
        ),
        where=step,
        code="upgrade_failed",
    )
