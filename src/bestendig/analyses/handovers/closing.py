"""Closing a handover: keys first, then everything about people; a note with counts is all that stays."""

import shutil
from datetime import date
from pathlib import Path

from bestendig.analyses.handovers.place import CLOSED, NOTE, Place, day_in, write_private
from bestendig.language import Text

COUNTED = {
    "keys": Text(nl="sleutels", en="keys"),
    "names": Text(nl="lijsten met nummers", en="lists of numbers"),
    "data": Text(nl="bestanden van het uittreksel", en="files of the extract"),
    "proposals": Text(nl="voorstellen en papieren", en="proposals and papers"),
}
"""What is deleted, in this order: without keys the rest cannot be read, whatever happens next."""


def close_handover(folder: Path, closed_on: date) -> tuple[Text, ...]:
    """Delete the extract, its keys, its numbers and its proposals; a sentence on each with its count.

    Broken off, it is finished by asking once more. InputError where no handover runs.
    """
    place = Place(folder)
    note = place.note()
    before: dict[str, int] = note.get("deleted", {})
    counts = {name: before.get(name, 0) or _n_files(getattr(place, name)) for name in COUNTED}
    place.write_note({**note, "deleted": counts})
    for name in COUNTED:
        _remove(getattr(place, name))
    opened_on = day_in(note, "opened_on")
    write_private(
        folder / CLOSED,
        {
            "closed_on": closed_on.isoformat(),
            "opened_on": opened_on.isoformat() if opened_on else None,
            "occasion": note.get("occasion"),
            "deleted": counts,
        },
    )
    (folder / NOTE).unlink()
    return tuple(_told(name, counts[name]) for name in COUNTED)


def _n_files(path: Path) -> int:
    """How many files there are."""
    if path.is_dir():
        return sum(1 for each in path.rglob("*") if each.is_file())
    return int(path.is_file())


def _remove(path: Path) -> None:
    """Remove a file or folder of the handover's own; what a link points to stays."""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def _told(name: str, count: int) -> Text:
    """What was deleted."""
    return Text(nl=f"Gewist: {count} {COUNTED[name].nl}.", en=f"Deleted: {count} {COUNTED[name].en}.")
