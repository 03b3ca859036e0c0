"""What the commands of a handover have in common: where people come from, where papers go, what is told."""

from collections.abc import Sequence
from pathlib import Path

from bestendig.analyses.handovers.place import Place
from bestendig.analyses.handovers.sourcing import Source, of_handover, of_vault
from bestendig.cli import console
from bestendig.errors import InputError, RequestError
from bestendig.language import Text

PROPOSALS = Path("overdracht")
"""Where papers of a vault go when nothing is said."""


def source_of(folder: Path | None, data: Path | None) -> Source:
    """The data of a handover that is open, or a vault."""
    if folder is not None and data is not None:
        raise RequestError(
            Text(nl="Dit zijn twee bronnen.", en="These are two sources."),
            Text(nl="Geef een map of --data, niet allebei.", en="Give a folder or --data, not both."),
            code="source_twice",
        )
    if folder is not None:
        return of_handover(folder)
    if data is None:
        raise _nothing()
    return of_vault(data)


def is_list(source: Path | None) -> bool:
    """Whether it is a file; InputError when it is not there."""
    if source is None or source.is_dir():
        return False
    if source.is_file():
        return True
    raise InputError(
        Text(nl="Dit bestand of deze map is er niet.", en="This file or folder is not there."),
        Text(nl="Kijk of de naam klopt.", en="Check whether the name is right."),
        where=source.name,
        code="file_missing",
    )


def out_for(source: Path | None, data: Path | None) -> Path:
    """Where papers go: with an open handover in its own folder, so that they go when it closes."""
    if source is None or data is not None:
        return PROPOSALS
    if source.is_dir():
        return Place(source).proposals
    return source.parent


def told(notes: Sequence[Text], language: str) -> None:
    """What must be known beside the result."""
    for note in notes:
        console.tell(note.into(language))


def _nothing() -> RequestError:
    """The error for a question without people."""
    return RequestError(
        Text(nl="Waar staan de mensen om wie het gaat?", en="Where are the people it is about?"),
        Text(
            nl="Geef een lijst (overdracht.xlsx), de map van een overdracht, of een kluis met --data.",
            en="Give a list (handover.xlsx), the folder of a handover, or a vault with --data.",
        ),
        code="source_missing",
    )
