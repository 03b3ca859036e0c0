"""A sheet kept as it was made: words and pictures in both languages, and files; the same for everybody."""

import hashlib
import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from bestendig.errors import StoreError
from bestendig.language import LANGUAGES, Text
from bestendig.sheets.sheet import Sheet
from bestendig.sheets.writers.html import pictures
from bestendig.sheets.writers.view import View, view
from bestendig.sheets.writing import content, put

FILES = ("pdf", "xlsx", "csv", "json", "html")
"""What is kept of a sheet to take away, in each language."""
NAME = re.compile(r"[a-z]+-[0-9a-f]{12}")


@dataclass(frozen=True, slots=True)
class Kept:
    """One kept sheet: its name says what it is and begins its fingerprint."""

    name: str
    folder: Path

    def view(self, language: str) -> View:
        """The words and pictures in one language, as the page shows them."""
        found = json.loads(self._read(f"blad.{language}.json").decode("utf-8"))
        return cast(View, found)

    def file(self, form: str, language: str) -> bytes:
        """The sheet in one format, as it was made."""
        return self._read(f"blad.{language}.{form}" if form != "json" else f"cijfers.{language}.json")

    def _read(self, name: str) -> bytes:
        """One of its files; StoreError where it is gone or was changed."""
        try:
            content = (self.folder / name).read_bytes()
            sums = json.loads((self.folder / "inhoud.json").read_bytes())
        except (OSError, ValueError):
            raise _damaged(self.name) from None
        if sums.get(name) != hashlib.sha256(content).hexdigest():
            raise _damaged(self.name)
        return content


def keep(sheet: Sheet, folder: Path) -> Kept:
    """Keep a sheet in a folder of its own in `folder`; the same sheet is kept once."""
    shown = {language: _shown(sheet, language) for language in LANGUAGES}
    made = {f"blad.{language}.json": _as_json(shown[language]) for language in LANGUAGES}
    digest = hashlib.sha256(made[f"blad.{LANGUAGES[0]}.json"]).hexdigest()
    kept = Kept(f"{sheet.name}-{digest[:12]}", folder / f"{sheet.name}-{digest[:12]}")
    if (kept.folder / "inhoud.json").exists():
        return kept
    for language in LANGUAGES:
        for form in FILES:
            name = f"blad.{language}.{form}" if form != "json" else f"cijfers.{language}.json"
            made[name] = content(sheet, language, form)
    for name, written in made.items():
        put(kept.folder / name, written)
    sums = {name: hashlib.sha256(written).hexdigest() for name, written in sorted(made.items())}
    put(kept.folder / "inhoud.json", _as_json(sums))  # last: a sheet without it is not whole
    return kept


def read_kept(folder: Path, name: str) -> Kept:
    """The kept sheet of that name; StoreError where there is none."""
    if not NAME.fullmatch(name) or not (folder / name / "inhoud.json").exists():
        raise _damaged(name if NAME.fullmatch(name) else "")
    return Kept(name, folder / name)


def _shown(sheet: Sheet, language: str) -> View:
    """The words of a sheet with the drawings beside them."""
    seen = view(sheet, language)
    for shown, block in zip(seen["blocks"], sheet.blocks, strict=True):
        wide, narrow = pictures(block, shown, language)
        shown["wide"], shown["narrow"] = str(wide), str(narrow)
    return seen


def _as_json(what: object) -> bytes:
    """As JSON, the same bytes each time."""
    return (json.dumps(what, ensure_ascii=False, sort_keys=True, indent=1) + "\n").encode("utf-8")


def _damaged(name: str) -> StoreError:
    """The error for a sheet that is gone or was changed."""
    return StoreError(
        Text(nl="Dit gespreksblad is er niet heel.", en="This sheet is not whole."),
        Text(nl="Zet een reservekopie terug of maak het opnieuw.", en="Restore a backup or make it anew."),
        where=name,
        code="sheet_damaged",
    )
