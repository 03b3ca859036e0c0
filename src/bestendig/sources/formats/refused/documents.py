"""Refusals of documents in words: text files and DOCX."""

from bestendig.language import Text

REFUSALS = {
    "document_unknown": (
        Text(nl="Dit is geen tekst die wij kunnen lezen.", en="This is no text that we can read."),
        Text(
            nl="Bewaar het als .docx of .txt, of plak de tekst zelf.",
            en="Save it as .docx or .txt, or paste the text yourself.",
        ),
    ),
    "document_damaged": (
        Text(nl="Dit document is beschadigd.", en="This document is damaged."),
        Text(
            nl="Bewaar het opnieuw, of plak de tekst zelf.", en="Save it again, or paste the text yourself."
        ),
    ),
    "document_too_long": (
        Text(nl="Dit document is te lang.", en="This document is too long."),
        Text(nl="Plak het deel waar het plan in staat.", en="Paste the part in which the plan stands."),
    ),
}
