"""The sheets that are only read: what to do with the list, and the three ways beside each other."""

from collections.abc import Iterator
from typing import Any

from bestendig.analyses.handovers.listing.columns import COMPARED, EXPLAINED, PEOPLE
from bestendig.analyses.handovers.listing.kept import Listed
from bestendig.language import Text
from bestendig.model.handover import Proposal, Variant
from bestendig.sheets.handovers.workbook.looks import Looks

HOW = (
    Text(
        nl="Eerst vult wie weggaat deze lijst: wie kent deze inwoner, wat wil de inwoner zelf, mag het "
        "verhaal mee?",
        en="First who leaves fills this list: whom does the resident know, what does the resident want, may "
        "the story travel?",
    ),
    Text(
        nl="Vraag het aan de inwoner zelf: onder de 12 aan de ouders, van 12 tot en met 15 aan beiden, vanaf "
        "16 aan de jongere zelf.",
        en="Ask the resident: under 12 the parents, from 12 to 15 both, from 16 the young person alone.",
    ),
    Text(
        nl="De wens van de inwoner gaat voor alles, behalve voor plek.",
        en="The resident's wish goes before everything but room.",
    ),
    Text(
        nl="Maak een voorstel: bestendig handover propose LIJST.xlsx. Wat u vastzet en wat inwoners wensen "
        "blijft staan.",
        en="Make a proposal: bestendig handover propose LIST.xlsx. What you pin and what residents wish "
        "stays.",
    ),
    Text(
        nl="Verander het voorstel gerust met de hand en laat het nakijken: bestendig handover check "
        "LIJST.xlsx. Alleen lege regels opnieuw indelen: propose LIJST.xlsx --keep.",
        en="Change the proposal freely by hand and have it checked: bestendig handover check LIST.xlsx. "
        "To divide empty rows only: propose LIST.xlsx --keep.",
    ),
    Text(
        nl="Dit is een voorstel. Mensen beslissen; de software past niets toe.",
        en="This is a proposal. People decide; the software applies nothing.",
    ),
    Text(
        nl="Kolommen die u zelf toevoegt gaan mee. De kolom naam is voor uzelf en wordt niet gebruikt.",
        en="Columns that you add travel along. The column name is for yourself and is not used.",
    ),
    Text(
        nl="Gooi deze lijst weg als de overdracht klaar is.",
        en="Throw this list away when the handover is done.",
    ),
)
WORDS = {
    "way": Text(nl="Dit voorstel volgt", en="This proposal follows"),
    "placed": Text(nl="krijgt een plek", en="gets a place"),
    "known": Text(nl="krijgt een bekend gezicht", en="gets a known face"),
    "wishes": Text(nl="wens vervuld", en="wish met"),
    "proof": Text(nl="bewijs", en="proof"),
    "nobody": Text(nl="(geen plek)", en="(no place)"),
    "of": Text(nl="van", en="of"),
    "room": Text(nl="Eén plek meer", en="One place more"),
}


def explained_tab(book: Any, listed: Listed, variant: Variant | None, look: Looks, language: str) -> None:
    """The sheet that says what to do, and what the proposal rests on."""
    tab = book.add_worksheet(EXPLAINED.into(language))
    tab.hide_gridlines(2)
    tab.set_column(0, 0, 26)
    tab.set_column(1, 1, 110)
    tab.write_string(0, 0, EXPLAINED.into(language), look.title)
    for line, (name, words) in enumerate(_lines(listed, variant, language), 1):
        tab.write_string(line, 0, name, look.title)
        tab.write_string(line, 1, words, look.cell)


def compared_tab(book: Any, proposal: Proposal, look: Looks, language: str) -> None:
    """The three ways: what each gives, and who would go where."""
    tab = book.add_worksheet(COMPARED.into(language))
    tab.set_column(0, 1, 24)
    tab.set_column(2, 1 + len(proposal.variants), 30)
    for place, variant in enumerate(proposal.variants, 2):
        tab.write_string(0, place, variant.label.into(language), look.head)
    n = len(proposal.case.persons)
    for line, (name, told) in enumerate(_figures(proposal, n, language), 1):
        tab.write_string(line, 0, name, look.title)
        for place, words in enumerate(told, 2):
            tab.write_string(line, place, words, look.cell)
    top = 6
    for place, column in enumerate(each for each in PEOPLE if each.name in ("client", "current")):
        tab.write_string(top, place, column.heading.into(language), look.head)
    for place, variant in enumerate(proposal.variants, 2):
        tab.write_string(top, place, variant.label.into(language), look.head)
    ways = [{each.client: each.professional for each in way.placements} for way in proposal.variants]
    for line, person in enumerate(proposal.case.persons, top + 1):
        tab.write_string(line, 0, person.client, look.cell)
        tab.write_string(line, 1, person.current, look.cell)
        for place, way in enumerate(ways, 2):
            name = way.get(person.client) or WORDS["nobody"].into(language)
            tab.write_string(line, place, name, look.cell)
    tab.freeze_panes(top + 1, 2)
    tab.ignore_errors({"number_stored_as_text": "A1:XFD1048576"})


def _figures(proposal: Proposal, n: int, language: str) -> Iterator[tuple[str, list[str]]]:
    """What each way gives, one figure a line."""
    of = WORDS["of"].into(language)
    ways = proposal.variants
    yield WORDS["placed"].into(language), [f"{way.n_placed} {of} {n}" for way in ways]
    yield WORDS["known"].into(language), [f"{way.n_known} {of} {n}" for way in ways]
    yield WORDS["wishes"].into(language), [f"{way.n_wishes_met} {of} {way.n_wishes}" for way in ways]
    yield WORDS["proof"].into(language), [way.certificate.words.into(language) for way in ways]


def _lines(listed: Listed, variant: Variant | None, language: str) -> Iterator[tuple[str, str]]:
    """Name and words of each line."""
    for number, words in enumerate(HOW, 1):
        yield f"{number}.", words.into(language)
    if variant is not None:
        yield WORDS["way"].into(language), variant.label.into(language)
        yield "", variant.certificate.words.into(language)
        for price in variant.prices:
            yield WORDS["room"].into(language), price.words.into(language)
    for note in listed.notes:
        yield "", note.into(language)
