"""To newer software: a backup first, then the steps of the database, then a look whether all is well."""

import subprocess
import sys
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from bestendig.analyses.backups import faults
from bestendig.analyses.backups.making import back_up
from bestendig.analyses.backups.places import Places
from bestendig.language import Text
from bestendig.store import Disk
from bestendig.store.backup.sqlite_copy import is_in_use

COMMAND = "bring_up_to_date"
"""What the workplace does to be up to date, and to look whether it is well."""
LIMIT = 3600
KEPT = Text(nl="Reservekopie gemaakt: {place}.", en="Backup made: {place}.")
WELL = Text(
    nl="De werkplek is bijgewerkt en het spoor is heel. Start de werkplek weer.",
    en="The workplace is up to date and the trail is whole. Start the workplace again.",
)
BACK = Text(
    nl="Terug kan met: bestendig restore {place} --overwrite, met de vorige versie van Bestendig.",
    en="The way back: bestendig restore {place} --overwrite, with the earlier version of Bestendig.",
)


def upgrade(
    places: Places, backups: Path, environment: Mapping[str, str], *, at: datetime, disk: Disk | None = None
) -> tuple[Text, ...]:
    """What was done, in sentences; StoreError, with the way back, for a step that did not succeed."""
    if places.sqlite is not None and is_in_use(places.sqlite):
        raise faults.in_use()
    path = backups / f"voor-bijwerken-{at:%Y%m%d-%H%M%S}.zip"
    back_up(places, path, made_at=at, disk=disk)
    if _ended(environment) != 0:
        raise faults.upgrade_failed(COMMAND, path)
    return KEPT.filled(place=str(path)), WELL, BACK.filled(place=str(path))


def _ended(environment: Mapping[str, str]) -> int:
    """How the command of the workplace ended; -1 where it cannot be started or does not come to an end."""
    command = [sys.executable, "-m", "bestendig.web", COMMAND]
    try:
        done = subprocess.run(command, env=dict(environment), capture_output=True, timeout=LIMIT, check=False)  # noqa: S603
    except (OSError, subprocess.TimeoutExpired):
        return -1
    return done.returncode
