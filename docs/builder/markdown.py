"""Pieces of Markdown: a page with its note, a table, a cell."""

from collections.abc import Iterable, Sequence

MADE = {
    "en": "<!-- Made from the code by `make docs`; change the code, not this page. -->",
    "nl": "<!-- Gemaakt uit de code door `make docs`; verander de code, niet deze pagina. -->",
}


def page(title: str, intro: str, parts: Iterable[str], language: str = "en") -> str:
    """A whole page: title, note that it is generated, introduction, parts."""
    return "\n\n".join([f"# {title}", MADE[language], intro.strip(), *parts]).rstrip() + "\n"


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table with a head."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(cell(text) for text in line)} |" for line in lines)


def cell(text: str) -> str:
    """The text on one line, without a sign that would end the cell."""
    return " ".join(text.split()).replace("|", "\\|")


def code(word: str) -> str:
    """A word in code type; nothing when there is no word."""
    return f"`{word}`" if word else ""


def codes(words: Iterable[str]) -> str:
    """Words in code type, with commas."""
    return ", ".join(code(word) for word in words)
