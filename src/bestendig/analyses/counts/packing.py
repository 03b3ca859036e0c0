"""The agreement and the public keys of a round as one small ZIP, and back: nothing secret is in it."""

import zipfile
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path, PurePosixPath

from bestendig.analyses.counts.agreeing import AGREED, key_path, read_round
from bestendig.errors import InputError
from bestendig.language import Text
from bestendig.model.round import Round

READ_ME = "lees-mij.txt"
MOST_FILES = 100
LARGEST = 200_000
"""Bytes of one file in a ZIP; an agreement takes a few hundred."""
BEGINNING = b"PK\x03\x04"
LONG_AGO = (1980, 1, 1, 0, 0, 0)
"""One day for every file, so that the same round is the same bytes."""
WORDS = Text(
    nl="""Een ronde om samen te tellen. Niemand laat een persoon zien.

In deze map staan de afspraak (ronde.json) en de openbare sleutels. Hier staat niets geheims in.
Partijen: {parties}.
Tot en met: {until}.

In uw eigen kluis, met Bestendig op de opdrachtregel (of met uw eigen werkplek: Tellingen):

1. Pak deze ZIP uit in een map met de naam ronde.
2. Maak de sleutel van uw kluis:   bestendig counts key --round ronde --as "uw naam in de lijst"
3. Stuur het nieuwe bestand sleutel-N.json terug.
4. Zijn alle sleutels er? Haal de ZIP opnieuw op. Vergelijk het controlegetal door de telefoon.
5. Tel:   bestendig counts write --round ronde --as "uw naam" --check "het getal" -o tellingen.json
6. Stuur tellingen.json. Op zichzelf zegt het niets: elk getal is opgeteld bij ruis.
""",
    en="""A round of counting together. Nobody shows a person.

In this folder are the agreement (ronde.json) and the public keys. Nothing in here is secret.
Parties: {parties}.
Until: {until}.

In your own vault, with Bestendig at the command line (or with your own workplace: Counts):

1. Unpack this ZIP in a folder called ronde.
2. Make the key of your vault:   bestendig counts key --round ronde --as "your name in the list"
3. Send back the new file sleutel-N.json.
4. Are all keys there? Fetch the ZIP again. Compare the check number by telephone.
5. Count:   bestendig counts write --round ronde --as "your name" --check "the number" -o tellingen.json
6. Send tellingen.json. By itself it says nothing: noise was added to each number.
""",
)


def pack(folder: Path) -> bytes:
    """The agreement and every public key that is there, with what to do; the same bytes each time."""
    agreed = read_round(folder)
    names = [AGREED, *(key_path(folder, agreed, party).name for party in agreed.keys)]
    files = {name: (folder / name).read_bytes() for name in names}
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in sorted({**files, READ_ME: _read_me(agreed)}.items()):
            archive.writestr(zipfile.ZipInfo(name, LONG_AGO), content, zipfile.ZIP_DEFLATED)
    return packed.getvalue()


def unpack(name: str, content: bytes) -> Mapping[str, bytes]:
    """The JSON files of a ZIP by name without folders, or the one file that it is.

    InputError for a ZIP that is damaged, or holds more than a round can.
    """
    if not content.startswith(BEGINNING):
        return {name: content}
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            entries = [each for each in archive.infolist() if each.filename.endswith(".json")]
            if len(entries) > MOST_FILES or any(each.file_size > LARGEST for each in entries):
                raise _not_a_round(name)
            return {PurePosixPath(each.filename).name: _read(archive, each) for each in entries}
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, RuntimeError, EOFError):
        raise _not_a_round(name) from None


def _read(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    """One file, never more than it may be whatever the ZIP says of its size."""
    with archive.open(entry) as file:
        content = file.read(LARGEST + 1)
    if len(content) > LARGEST:
        raise ValueError("size")
    return content


def _read_me(agreed: Round) -> bytes:
    """What to do with it, in both languages."""
    said = WORDS.filled(parties=", ".join(agreed.parties), until=agreed.until.isoformat())
    return f"{said.nl}\n---\n\n{said.en}".encode()


def _not_a_round(name: str) -> InputError:
    """The error for a ZIP that holds no round."""
    return InputError(
        Text(nl="Deze ZIP is geen map van een ronde.", en="This ZIP is no folder of a round."),
        Text(
            nl="Geef de ZIP die bij de ronde hoort. Geef een tellingenbestand los, niet in een ZIP.",
            en="Give the ZIP that belongs to the round. Give a counts file by itself, not in a ZIP.",
        ),
        where=name,
        code="round_zip",
    )
