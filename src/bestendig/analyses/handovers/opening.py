"""Opening a handover: files go into a fresh extract with keys of its own, for this handover only."""

import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

from bestendig.analyses.handovers.asking import ABOUT_PERSON, Ask
from bestendig.analyses.handovers.place import PURPOSE, Place
from bestendig.analyses.importing import take_in
from bestendig.analyses.intake.choosing import Decide, agree
from bestendig.analyses.keeping import CONSENT
from bestendig.errors import InputError
from bestendig.language import Text
from bestendig.model.issue import ImportReport
from bestendig.model.progress import Progress
from bestendig.sources.names import EncryptedNames
from bestendig.store import DataFolder

STAFF = "staff"


def open_handover(
    files: Sequence[Path],
    into: Path,
    ask: Ask,
    *,
    opened_on: date,
    profiles: Path,
    consent_of: Path | None = None,
    crosswalk: Path | None = None,
    decide: Decide = agree,
    progress: Progress | None = None,
) -> ImportReport:
    """Read files into the new handover folder `into`; the report of every row.

    Keys and numbers lie in the folder too, beside the extract, and go with it. `consent_of` is the vault in
    which the works council's consent to reading staff tables is recorded. After a refusal nothing stays.
    """
    place = Place(into)
    _check_free(into)
    with _kept_only_when_whole(place):
        place.write_note(_note(ask, opened_on, ()))
        _bring_consent(consent_of, place)
        names = EncryptedNames(place.names, place.keys)
        report = take_in(
            files,
            place.data,
            keys=place.keys,
            profiles=profiles,
            decide=decide,
            progress=progress,
            delivered_on=opened_on,
            crosswalk=crosswalk,
            purpose=PURPOSE,
            names=names,
        )
        names.write()
        place.write_note(_note(ask, opened_on, _subject(ask, names)))
    return report


def _check_free(into: Path) -> None:
    """Refuse a folder with something in it: closing deletes, and must never meet what is not its own."""
    if not into.exists() or (into.is_dir() and not any(into.iterdir())):
        return
    raise InputError(
        Text(nl="In deze map staat al iets.", en="There is something in this folder already."),
        Text(
            nl="Kies een nieuwe map met --into. Sluit een oude overdracht met bestendig handover close.",
            en="Choose a new folder with --into. Close an old handover with bestendig handover close.",
        ),
        code="handover_folder_taken",
    )


@contextmanager
def _kept_only_when_whole(place: Place) -> Iterator[None]:
    """The folder (mode 700), gone again when the work inside fails."""
    was_there = place.folder.exists()
    place.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    place.folder.chmod(0o700)
    try:
        yield
    except BaseException:
        shutil.rmtree(place.folder, ignore_errors=True)
        if was_there:
            place.folder.mkdir(exist_ok=True)
        raise


def _bring_consent(vault: Path | None, place: Place) -> None:
    """Take over the recorded consent of the works council."""
    if vault is None:
        return
    journal = DataFolder.create(place.data).journal(CONSENT)
    for entry in DataFolder.open(vault).journal(CONSENT).entries():
        journal.append(entry)


def _subject(ask: Ask, names: EncryptedNames) -> tuple[str, ...]:
    """The subject as it may be written down: a professional by pseudonyms; InputError when unknown."""
    if ask.occasion not in ABOUT_PERSON:
        return ask.subject
    found = tuple(pseudonym for number in ask.subject for pseudonym in names.find(STAFF, number))
    if ask.subject and not found:
        raise unknown_professional()
    return found


def unknown_professional() -> InputError:
    """The error for a professional of whom the data do not tell."""
    return InputError(
        Text(nl="Deze collega komt in de gegevens niet voor.", en="The data do not tell of this colleague."),
        Text(
            nl="Gebruik het nummer uit uw eigen systeem, precies zoals het daar staat.",
            en="Use the number of your own system, exactly as it is written there.",
        ),
        code="professional_unknown",
    )


def _note(ask: Ask, opened_on: date, subject: tuple[str, ...]) -> dict[str, Any]:
    """What is written down of a handover."""
    return {
        "occasion": ask.occasion,
        "subject": list(subject),
        "from_day": ask.from_day.isoformat() if ask.from_day else None,
        "recorded_by": ask.recorded_by,
        "recorded_on": ask.recorded_on.isoformat() if ask.recorded_on else None,
        "opened_on": opened_on.isoformat(),
    }
