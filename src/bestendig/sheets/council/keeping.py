"""The file for a new council kept as it was made: page, PDF and Word, with checksums."""

import hashlib
import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bestendig.errors import StoreError
from bestendig.language import LANGUAGES, Text
from bestendig.sheets.council.dossier import dossier
from bestendig.sheets.council.facts import OnTable
from bestendig.sheets.pictures.svg import told
from bestendig.sheets.writers.document import Document
from bestendig.sheets.writers.document_page import document_page
from bestendig.sheets.writers.document_paper import document_paper
from bestendig.sheets.writers.document_view import document_view, drawings
from bestendig.sheets.writers.word import word
from bestendig.sheets.writing import put

FORMS = ("html", "pdf", "docx")
NAME = re.compile(r"council-[0-9a-f]{12}")
SUMS = "inhoud.json"


@dataclass(frozen=True, slots=True)
class KeptFile:
    """One kept file; its name begins its fingerprint."""

    name: str
    folder: Path

    def view(self, language: str) -> dict[str, Any]:
        """What its page shows in one language."""
        found: dict[str, Any] = json.loads(self._read(f"dossier.{language}.json").decode("utf-8"))
        return found

    def file(self, form: str, language: str) -> bytes:
        """The file in one format, as it was made."""
        return self._read(f"dossier.{language}.{form}")

    def _read(self, name: str) -> bytes:
        """One of its parts; StoreError where it is gone or was changed."""
        try:
            content = (self.folder / name).read_bytes()
            sums = json.loads((self.folder / SUMS).read_bytes())
        except (OSError, ValueError):
            raise _damaged(self.name) from None
        if sums.get(name) != hashlib.sha256(content).hexdigest():
            raise _damaged(self.name)
        return content


def keep_dossier(table: OnTable, folder: Path) -> KeptFile:
    """Make the file and keep it in a folder of its own in `folder`; the same table is kept once."""
    documents = {language: dossier(table, language) for language in LANGUAGES}
    made = {f"dossier.{language}.json": _view(documents[language]) for language in LANGUAGES}
    whole = b"".join(made[name] for name in sorted(made))
    name = f"council-{hashlib.sha256(whole).hexdigest()[:12]}"
    kept = KeptFile(name, folder / name)
    if (kept.folder / SUMS).exists():
        return kept
    for language, document in documents.items():
        made[f"dossier.{language}.html"] = document_page(document).encode("utf-8")
        made[f"dossier.{language}.pdf"] = document_paper(document)
        made[f"dossier.{language}.docx"] = word(document)
    for part, content in made.items():
        put(kept.folder / part, content)
    sums = {part: hashlib.sha256(content).hexdigest() for part, content in sorted(made.items())}
    put(kept.folder / SUMS, _as_json(sums))  # last: a file without it is not whole
    return kept


def read_dossier(folder: Path, name: str) -> KeptFile:
    """The kept file of that name; StoreError where there is none."""
    if not NAME.fullmatch(name) or not (folder / name / SUMS).exists():
        raise _damaged(name if NAME.fullmatch(name) else "")
    return KeptFile(name, folder / name)


def _view(document: Document) -> bytes:
    """What a page shows of a document: its words, and its drawings told in words."""
    seen: dict[str, Any] = dict(document_view(document))
    seen["drawn"] = {
        name: {
            kind: told(svg, f"{kind}-{name}", drawing.title, drawing.alternative)
            for kind, svg in (("wide", drawing.svg), ("narrow", drawing.narrow))
        }
        for name, drawing in drawings(document).items()
    }
    return _as_json(seen)


def _as_json(what: object) -> bytes:
    """As JSON, the same bytes each time."""
    return (json.dumps(what, ensure_ascii=False, sort_keys=True, indent=1) + "\n").encode("utf-8")


def _damaged(name: str) -> StoreError:
    """The error for a file that is gone or was changed."""
    return StoreError(
        Text(nl="Dit dossier is er niet heel.", en="This file is not whole."),
        Text(nl="Zet een reservekopie terug of maak het opnieuw.", en="Restore a backup or make it anew."),
        where=name,
        code="council_file_damaged",
    )
