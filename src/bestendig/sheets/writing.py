"""Writes a sheet as files: one per format, named after the sheet, each whole or not at all."""

import os
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path

from bestendig.errors import RequestError, StoreError, did_you_mean
from bestendig.language import Text
from bestendig.sheets.sheet import Sheet
from bestendig.sheets.writers.html import html
from bestendig.sheets.writers.machine import as_csv, as_json
from bestendig.sheets.writers.pdf import pdf
from bestendig.sheets.writers.xlsx import xlsx

FORMATS = ("html", "pdf", "xlsx", "json", "csv")
FILE_NAMES = {
    "relational": Text(nl="gespreksblad-relaties", en="sheet-relationships"),
    "contracts": Text(nl="gespreksblad-contracten", en="sheet-contracts"),
    "organisational": Text(nl="gespreksblad-organisatie", en="sheet-organisation"),
    "policy": Text(nl="gespreksblad-beleid", en="sheet-policy"),
    "chain": Text(nl="gespreksblad-keten", en="sheet-chain"),
    "neighbourhood": Text(nl="gespreksblad-wijken", en="sheet-neighbourhoods"),
}
CANNOT_WRITE = Text(
    nl="Het gespreksblad kan daar niet worden geschreven.", en="The sheet cannot be written there."
)
CHECK_FOLDER = Text(
    nl="Kies een map waarin u mag schrijven en waar ruimte is.",
    en="Choose a folder that you may write in and that has room.",
)


def write(sheet: Sheet, folder: Path, language: str, formats: Iterable[str] = FORMATS) -> tuple[Path, ...]:
    """The files written, in the order of `formats`; RequestError or StoreError where it cannot be."""
    wanted = tuple(formats)
    for each in wanted:
        _known(each)
    stem = FILE_NAMES.get(sheet.name, Text(nl=sheet.name, en=sheet.name)).into(language)
    return tuple(put(folder / f"{stem}.{each}", content(sheet, language, each)) for each in wanted)


def content(sheet: Sheet, language: str, form: str) -> bytes:
    """The sheet in one format, as bytes; the same sheet gives the same bytes."""
    makers: dict[str, Callable[[Sheet, str], str | bytes]] = {
        "html": html,
        "pdf": pdf,
        "xlsx": xlsx,
        "json": as_json,
        "csv": as_csv,
    }
    made = makers[form](sheet, language)
    return made.encode("utf-8") if isinstance(made, str) else made


def put(path: Path, made: bytes) -> Path:
    """The file, written beside its place and then moved there, so that nobody ever finds half of it."""
    beside = path.with_name(f".{path.name}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        beside.write_bytes(made)
        os.replace(beside, path)
    except OSError as fault:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
        raise StoreError(CANNOT_WRITE, CHECK_FOLDER, where=str(path.parent)) from fault
    return path


def _known(form: str) -> None:
    """RequestError for a format that is not there."""
    if form not in FORMATS:
        names = ", ".join(FORMATS)
        hint = did_you_mean(form, FORMATS) + Text(nl=f" Kies uit: {names}.", en=f" Choose from: {names}.")
        raise RequestError(
            Text(nl=f"Onbekend bestandstype: {form}.", en=f"Unknown format: {form}."),
            hint,
            code="format_unknown",
        )
