"""A paper as Markdown: to copy from, and to follow in version control."""

from bestendig.language import Text
from bestendig.sheets.governance.paper import Blank, Grid, Paper, Piece, Points, Words

FILL_IN = Text(nl="Vult u zelf in:", en="For you to fill in:")


def markdown(paper: Paper, foot: str, language: str) -> str:
    """The paper in one language; `foot` says with what it was made."""
    parts = [f"# {paper.title.into(language)}", paper.lead.into(language)]
    for section in paper.sections:
        parts.append(f"## {section.heading.into(language)}")
        parts += [_piece(piece, language) for piece in section.pieces]
    return "\n\n".join([*parts, "---", foot]) + "\n"


def _piece(piece: Piece, language: str) -> str:
    """One piece."""
    match piece:
        case Words(text):
            return text.into(language)
        case Points(texts):
            return "\n".join(f"- {text.into(language)}" for text in texts)
        case Blank(question):
            return f"> **{FILL_IN.into(language)}** {question.into(language)}\n>\n> …"
        case Grid():
            return _grid(piece, language)


def _grid(grid: Grid, language: str) -> str:
    """A table with its caption in front."""
    lines = [[text.into(language) for text in row] for row in (grid.heads, *grid.rows)]
    lines.insert(1, ["---"] * len(grid.heads))
    table = "\n".join(
        f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in line)} |" for line in lines
    )
    return f"**{grid.caption.into(language)}**\n\n{table}"
