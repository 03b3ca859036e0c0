"""The page of the glossary, by chapter."""

from docs.builder.markdown import code, page, table

from bestendig.language.glossary import CHAPTERS, Term

INTRO = """
One notion, one name: the same in files, tables, columns, classes and routes. Code is English, screens
are Dutch first. **professional = a person, organisation = a legal body**; "provider" is avoided, since
it means a person in the literature and an organisation in Dutch law. Proper names of laws and standards
stay Dutch.
"""


def pages() -> dict[str, str]:
    """The one page of the glossary."""
    parts = [f"## {name.capitalize()}\n\n{_table(terms)}" for name, terms in CHAPTERS.items()]
    return {"en/glossary.md": page("Glossary", INTRO, parts)}


def _table(terms: tuple[Term, ...]) -> str:
    """The terms of one chapter."""
    head = ["name in code", "Dutch (screen)", "English", "note", "toelichting"]
    rows = ([code(each.name), each.words.nl, each.words.en, each.note.en, each.note.nl] for each in terms)
    return table(head, rows)
