"""An advice as the file that somebody takes along: PDF or DOCX."""

from bestendig.sheets.incidents.paper import Incident, document
from bestendig.sheets.writers.document_paper import document_paper
from bestendig.sheets.writers.word_sizes import close_word


def write_incident(paper: Incident, form: str) -> bytes:
    """The advice as "pdf" or "docx"."""
    return document_paper(document(paper)) if form == "pdf" else close_word(document(paper))
