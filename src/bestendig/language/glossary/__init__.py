"""The glossary: one notion, one name; the documentation page and the explanations on screens come from it.

No formula, no code list and no text of a single screen may enter: only what a word means.
"""

from bestendig.language.glossary import figures, help, people, policy
from bestendig.language.glossary.term import Term

CHAPTERS: dict[str, tuple[Term, ...]] = {
    "people": people.TERMS,
    "help": help.TERMS,
    "policy": policy.TERMS,
    "figures": figures.TERMS,
}
TERMS: dict[str, Term] = {term.name: term for chapter in CHAPTERS.values() for term in chapter}

__all__ = ["CHAPTERS", "TERMS", "Term"]
