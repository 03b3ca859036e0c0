"""A session as the file that somebody takes along; the same bytes for everybody who comes."""

from bestendig.sheets.quarters.paper import agenda, cases
from bestendig.sheets.quarters.session import Session
from bestendig.sheets.talks.invitation import invitation
from bestendig.sheets.talks.talk import Talk
from bestendig.sheets.writers.document import Document
from bestendig.sheets.writers.document_paper import document_paper
from bestendig.sheets.writers.word_sizes import close_word


def write_session(session: Session, form: str) -> bytes:
    """The agenda or the minutes as pdf or docx, or the day as ics."""
    if form == "ics":
        return invitation(_entry(session))
    return _written(agenda(session), form)


def write_cases(session: Session, form: str) -> bytes:
    """The cases as pdf or docx."""
    return _written(cases(session), form)


def _written(document: Document, form: str) -> bytes:
    """A document in one form."""
    return document_paper(document) if form == "pdf" else close_word(document)


def _entry(session: Session) -> Talk:
    """The session as an entry of the calendar that talks stand in."""
    return Talk(
        key=f"quarter-{session.key}",
        language=session.language,
        town=session.town,
        kind=session.kind,
        title=session.title,
        on=session.on,
        at=session.at,
        where=session.where,
        parties=session.parties,
        changed_at=session.changed_at,
        n_moved=session.n_changed,
        is_called_off=session.is_called_off,
        note=session.note,
    )
