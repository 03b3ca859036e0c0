"""A portrait on paper: the organisation's own words under their headings, its figures with their question."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from bestendig.language import Text
from bestendig.sheets.writers.document import Document, Drawing, Heading, Piece, Words
from bestendig.sheets.writers.document_paper import document_paper
from bestendig.sheets.writers.view import View
from bestendig.sheets.writers.word import word

FROM = Text(nl="Uit ons gespreksblad {source}.", en="From our discussion sheet {source}.")
WHY_FIGURES = Text(
    nl="Deze cijfers liggen op tafel: iedereen die daar zit, kan het hele blad lezen.",
    en="These figures lie on the table: everybody who sits there can read the whole sheet.",
)
STILL_GOOD = Text(nl="En is het nog goed?", en="And is it still good?")
FOOT = Text(
    nl="{party} vertelt dit zelf. Voor het gesprek. Niet om te vergelijken of op af te rekenen.",
    en="{party} tells this itself. For the conversation. Not to compare or to settle accounts.",
)
FORMS = ("pdf", "docx")
WIDTH = 0.8
"""Of the text: so the words in a picture are as large as those around it."""


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with the organisation's own words under it."""

    heading: str
    words: str


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure of a kept sheet: what stands there, from which sheet, the words beside it, if it is good."""

    block: View
    source: str
    words: str = ""
    still_good: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Portrait:
    """What one organisation tells, in one language; `after` comes behind the figures, `notice` on top."""

    language: str
    town: str
    party: str
    title: str
    kicker: str
    sections: tuple[Section, ...] = ()
    figures: tuple[Figure, ...] = ()
    after: tuple[Section, ...] = ()
    notice: str = ""


def write_portrait(portrait: Portrait, form: str) -> bytes:
    """The portrait in one of `FORMS`; the same bytes each time."""
    paper = document(portrait)
    return document_paper(paper) if form == "pdf" else word(paper)


def document(portrait: Portrait) -> Document:
    """The portrait as a document."""
    told = (
        (Words(portrait.notice, "quiet"),) if portrait.notice else (),
        chain.from_iterable(map(_section, portrait.sections)),
        _figures(portrait),
        chain.from_iterable(map(_section, portrait.after)),
    )
    return Document(
        portrait.language,
        portrait.title,
        tuple(chain.from_iterable(told)),
        kicker=portrait.kicker,
        place=portrait.town,
        foot=FOOT.filled(party=portrait.party).into(portrait.language),
    )


def _section(section: Section) -> Iterator[Piece]:
    """A heading and its paragraphs."""
    yield Heading(section.heading)
    yield from _paragraphs(section.words)


def _paragraphs(words: str) -> Iterator[Words]:
    """Each line that somebody wrote as a paragraph of its own."""
    return (Words(line.strip()) for line in words.splitlines() if line.strip())


def _figures(portrait: Portrait) -> Iterator[Piece]:
    """Every figure with what is said beside it."""
    for each in portrait.figures:
        yield from _figure(each, portrait.language)
    if portrait.figures:
        yield Words(WHY_FIGURES.into(portrait.language), "quiet")


def _figure(figure: Figure, language: str) -> Iterator[Piece]:
    """One figure: finding, picture, how sure, the words beside it, the question, whether it is still good."""
    block = figure.block
    yield Heading(block["heading"])
    yield Words(f"{FROM.filled(source=figure.source).into(language)} {block['subtitle']}", "quiet")
    if block["has_picture"]:
        yield Drawing(block["alternative"], block["heading"], svg=block["wide"], width=WIDTH)
    else:
        yield Words(block["alternative"])
    yield Words(f"{block['certainty']} {block['support']}", "quiet")
    yield from _paragraphs(figure.words)
    yield Words(block["question"], "question")
    first, *others = figure.still_good
    yield Words(first, opening=STILL_GOOD.into(language))
    yield from (Words(each) for each in others)
