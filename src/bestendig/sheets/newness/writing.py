"""The page as the file that goes with a proposal: PDF or DOCX; the same words give the same bytes."""

from bestendig.sheets.newness.page import page
from bestendig.sheets.newness.paper import Paper
from bestendig.sheets.writers.document_paper import document_paper
from bestendig.sheets.writers.word_sizes import close_word

FORMS = ("pdf", "docx")


def write_check(paper: Paper, form: str) -> bytes:
    """The check of a plan in one of `FORMS`."""
    return document_paper(page(paper)) if form == "pdf" else close_word(page(paper))
