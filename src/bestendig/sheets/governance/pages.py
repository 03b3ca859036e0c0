"""Papers as pages of the house, and the page that leads to them."""

from bestendig.language import Text
from bestendig.sheets.governance.markdown import FILL_IN
from bestendig.sheets.governance.paper import Blank, Grid, Paper, Piece, Points, Words
from bestendig.sheets.words.printable import clean_data
from bestendig.sheets.writers.html import page
from bestendig.sheets.writers.view import View

TITLE = Text(nl="Pakket voor zorgvuldig gebruik", en="Package for careful use")
LEAD = Text(
    nl="Gemaakt uit de echte instellingen. Verandert er iets? Maak het pakket opnieuw.",
    en="Made from the real configuration. Did something change? Make the package again.",
)
SKIP = Text(nl="Naar de inhoud", en="To the content")
COUNTED = Text(nl="zelf in te vullen: {n}", en="for you to fill in: {n}")


def paper_page(paper: Paper, foot: str, language: str) -> str:
    """One paper as a page that needs nothing else."""
    return page(
        "governance.html.jinja",
        clean_data(
            {
                **_frame(paper.title, paper.lead, foot, language),
                "links": [],
                "sections": [
                    {
                        "heading": section.heading.into(language),
                        "pieces": [_piece(piece, language) for piece in section.pieces],
                    }
                    for section in paper.sections
                ],
            }
        ),
    )


def index_page(papers: tuple[Paper, ...], foot: str, language: str) -> str:
    """The page that names every paper and how much there is to fill in."""
    links = [
        {
            "file": f"{paper.file.into(language)}.html",
            "title": paper.title.into(language),
            "lead": paper.lead.into(language),
            "counted": COUNTED.filled(n=len(list(paper.blanks()))).into(language),
        }
        for paper in papers
    ]
    framed = _frame(TITLE, LEAD, foot, language)
    return page("governance.html.jinja", clean_data({**framed, "links": links, "sections": []}))


def _frame(title: Text, lead: Text, foot: str, language: str) -> View:
    """What every page has."""
    return {
        "lang": language,
        "title": title.into(language),
        "package": TITLE.into(language),
        "lead": lead.into(language),
        "foot": foot,
        "skip": SKIP.into(language),
        "fill_in": FILL_IN.into(language),
    }


def _piece(piece: Piece, language: str) -> View:
    """One piece as the template takes it."""
    match piece:
        case Words(text):
            return {"kind": "words", "text": text.into(language)}
        case Points(texts):
            return {"kind": "points", "texts": [text.into(language) for text in texts]}
        case Blank(question):
            return {"kind": "blank", "text": question.into(language)}
        case Grid(caption, heads, rows):
            return {
                "kind": "grid",
                "caption": caption.into(language),
                "heads": [head.into(language) for head in heads],
                "rows": [[cell.into(language) for cell in row] for row in rows],
            }
