"""Writes the package: every paper as HTML and Markdown, a page that leads to them, one file for machines."""

import json
from collections.abc import Mapping
from pathlib import Path

from bestendig.analyses.governance import Configuration
from bestendig.language import Text
from bestendig.sheets.governance.markdown import markdown
from bestendig.sheets.governance.package import as_data, papers
from bestendig.sheets.governance.pages import index_page, paper_page
from bestendig.sheets.writing import put

FOOT = Text(
    nl="Gemaakt met Bestendig {software}, gegevensversie {version}.",
    en="Made with Bestendig {software}, data version {version}.",
)
NO_VERSION = Text(nl="nog geen", en="none yet")


def write_governance(
    made_of: Configuration, commands: Mapping[str, str], folder: Path, language: str
) -> tuple[Path, ...]:
    """The files written; StoreError where it cannot be. The same configuration gives the same bytes."""
    version = made_of.held.data_version or NO_VERSION.into(language)
    foot = FOOT.filled(software=made_of.software, version=version).into(language)
    made = papers(made_of, commands)
    data = json.dumps(as_data(made_of, commands, language), ensure_ascii=False, indent=2, sort_keys=True)
    written = [put(folder / "index.html", index_page(made, foot, language).encode())]
    for paper in made:
        stem = paper.file.into(language)
        written.append(put(folder / f"{stem}.html", paper_page(paper, foot, language).encode()))
        written.append(put(folder / f"{stem}.md", markdown(paper, foot, language).encode()))
    return (*written, put(folder / "governance.json", f"{data}\n".encode()))
