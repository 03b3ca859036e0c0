"""A session as the file that somebody takes along; the same bytes for everybody who comes."""

from bestendig.sheets.quarters.paper import agenda, cases
from bestendig.sheets.quarters.session import Session
from bestendig.sheets.talks.invitation import invitation
from bestendig.sheets.writers.document import Document
from bestendig.sheets.writers.document_paper import document_paper
from bestendig.sheets.writers.word_sizes import close_word


def write_session(session: Session, form: str) -> bytes:
    """The agenda or the minutes as pdf or docx, or the day as ics."""
    if form == "ics":
        return invitation(session.talk)
    return _written(agenda(session), form)


def write_cases(session: Session, form: str) -> bytes:
    """The cases as pdf or docx."""
    return _written(cases(session), form)


def _written(document: Document, form: str) -> bytes:
    """A document in one form."""
    return document_paper(document) if form == "pdf" else close_word(document)
