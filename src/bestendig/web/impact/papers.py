"""The papers of a test and of a look back: what each is called, and where it lies."""

from pathlib import Path

from bestendig.language import Text
from bestendig.web.impact.models import LookedBack, PlanRow
from bestendig.web.impact.services import folder_of, look_back_folder

FILES = {
    "continuiteitsparagraaf.pdf": Text(nl="Continuïteitsparagraaf (PDF)", en="Continuity paragraph (PDF)"),
    "continuiteitsparagraaf.docx": Text(nl="Continuïteitsparagraaf (Word)", en="Continuity paragraph (Word)"),
    "continuiteitstoets.pdf": Text(nl="De hele toets (PDF)", en="The whole test (PDF)"),
    "continuiteitstoets.xlsx": Text(nl="Alle cijfers (Excel)", en="All figures (Excel)"),
    "bijlage-inschrijvers.pdf": Text(nl="Bijlage voor alle inschrijvers", en="Annex for all bidders"),
}
BACK = {
    "terugblik.pdf": Text(nl="Terugblik (PDF)", en="Looking back (PDF)"),
    "terugblik.xlsx": Text(nl="Cijfers van de terugblik (Excel)", en="Figures of the look back (Excel)"),
}
ENGLISH = {
    "continuiteitsparagraaf": "continuity-paragraph",
    "continuiteitstoets": "continuity-test",
    "bijlage-inschrijvers": "annex-bidders",
    "terugblik": "looking-back",
}


def file_name(name: str, language: str) -> str:
    """The name of a paper in the language of the page."""
    stem, _, form = name.partition(".")
    return f"{ENGLISH[stem]}.{form}" if language == "en" else name


def paper_of(plan: PlanRow, name: str, language: str) -> Path | None:
    """Where a paper of the test lies; None for one that is not there."""
    path = folder_of(plan, language) / file_name(name, language) if name in FILES else None
    return path if path and path.exists() else None


def back_paper_of(row: LookedBack, name: str, language: str) -> Path | None:
    """Where a paper of a look back lies; None for one that is not there."""
    if name not in BACK:
        return None
    path = look_back_folder(row.test.plan, row.decided, row.looked_on, language) / file_name(name, language)
    return path if path.exists() else None


def papers_of(plan: PlanRow, language: str) -> list[tuple[str, str]]:
    """The papers of a test that are there."""
    return [(name, words.into(language)) for name, words in FILES.items() if paper_of(plan, name, language)]


def back_papers(language: str) -> list[tuple[str, str]]:
    """The papers of a look back."""
    return [(name, words.into(language)) for name, words in BACK.items()]
