"""A talk as the file that somebody takes along: PDF, DOCX, calendar file; the same bytes for everybody."""

from bestendig.sheets.talks.agenda import agenda
from bestendig.sheets.talks.invitation import invitation
from bestendig.sheets.talks.talk import Talk
from bestendig.sheets.writers.document_paper import document_paper
from bestendig.sheets.writers.word_sizes import close_word

FORMS = ("pdf", "docx", "ics")


def write_talk(talk: Talk, form: str) -> bytes:
    """The talk in one of `FORMS`."""
    if form == "ics":
        return invitation(talk)
    return document_paper(agenda(talk)) if form == "pdf" else close_word(agenda(talk, is_word=True))
