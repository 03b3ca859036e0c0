"""Writes the package: every paper as HTML and Markdown, a page that leads to them, one file for machines."""

import json
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from bestendig.analyses.governance import Configuration
from bestendig.language import Text
from bestendig.model.workplace import Workplace
from bestendig.sheets.governance.markdown import markdown
from bestendig.sheets.governance.package import as_data, papers
from bestendig.sheets.governance.pages import index_page, paper_page
from bestendig.sheets.writing import put

FOOT = Text(
    nl="Gemaakt met Bestendig {software}, gegevensversie {version}.",
    en="Made with Bestendig {software}, data version {version}.",
)
NO_VERSION = Text(nl="nog geen", en="none yet")


MOMENT = (1980, 1, 1, 0, 0, 0)
"""Of every file in a ZIP: the same configuration gives the same bytes, whenever it is asked for."""


def write_governance(
    made_of: Configuration, commands: Mapping[str, str], folder: Path, language: str
) -> tuple[Path, ...]:
    """The files written; StoreError where it cannot be. The same configuration gives the same bytes."""
    made = contents(made_of, commands, language)
    return tuple(put(folder / name, content) for name, content in made.items())


def zipped_governance(
    made_of: Configuration, commands: Mapping[str, str], language: str, held: Workplace
) -> bytes:
    """The package of a workplace as one ZIP."""
    file = BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as archive:
        for name, content in contents(made_of, commands, language, held).items():
            archive.writestr(ZipInfo(name, MOMENT), content, ZIP_DEFLATED)
    return file.getvalue()


def contents(
    made_of: Configuration, commands: Mapping[str, str], language: str, held: Workplace | None = None
) -> dict[str, bytes]:
    """Every file of the package by its name."""
    version = made_of.held.data_version or NO_VERSION.into(language)
    foot = FOOT.filled(software=made_of.software, version=version).into(language)
    made = papers(made_of, commands, held)
    told = as_data(made_of, commands, language, held)
    written = {"index.html": index_page(made, foot, language).encode()}
    for paper in made:
        stem = paper.file.into(language)
        written[f"{stem}.html"] = paper_page(paper, foot, language).encode()
        written[f"{stem}.md"] = markdown(paper, foot, language).encode()
    data = json.dumps(told, ensure_ascii=False, indent=2, sort_keys=True)
    return {**written, "governance.json": f"{data}\n".encode()}
