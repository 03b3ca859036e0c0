"""The page: what was looked up and when, what was found in each group, what people did with each find."""

from collections.abc import Iterator
from textwrap import shorten

from bestendig.language import Text
from bestendig.language.writing import day
from bestendig.sheets.newness.paper import Item, Paper, Section
from bestendig.sheets.writers.document import Document, Heading, Piece, Table, Words

LONGEST, LONGEST_NAME = 130, 90
KICKER = Text(nl="Bijlage bij een voorstel", en="Annex to a proposal")
TITLE = Text(nl="Is dit nieuw? {title}", en="Is this new? {title}")
LOOKED = Text(
    nl="{party} zocht op {day} wat op dit plan lijkt, in wat hier loopt en liep, in aanpakken van elders en "
    "in antwoorden en rode draden.",
    en="On {day} {party} searched what is like this plan, in what runs and ran here, in approaches from "
    "elsewhere and in answers and patterns.",
)
AGAIN = Text(nl="Op {day} is opnieuw gekeken.", en="It was looked at again on {day}.")
COLUMNS = (
    Text(nl="Wat hierop lijkt", en="What is like it"),
    Text(nl="Kort", en="In short"),
    Text(nl="Wat wij ermee doen", en="What we do with it"),
)
WIDTHS = (1.5, 2.2, 1.6)
ANSWERS = {
    "use": Text(nl="Dit gebruiken wij.", en="We use this."),
    "build_on": Text(nl="Hier bouwen wij op voort.", en="We build on this."),
    "not_fitting": Text(nl="Dit past niet: {reason}", en="This does not fit: {reason}"),
    "": Text(nl="Nog niet besproken.", en="Not talked about yet."),
}
NO_PROOF = Text(
    nl="“Lijkt op” is niet “is hetzelfde”. En niets gevonden is geen bewijs dat het plan nieuw is.",
    en="“Is like” is not “is the same”. And nothing found is no proof that the plan is new.",
)
ADVICE = Text(
    nl="Dit is advies. Het houdt geen besluit tegen. Vraag ook wie hier al lang werkt.",
    en="This is advice. It holds no decision back. Ask those who have worked here long too.",
)


def page(paper: Paper) -> Document:
    """The page, one A4 where it fits."""
    return Document(
        paper.language,
        TITLE.filled(title=shorten(paper.title, LONGEST_NAME, placeholder=" …")).into(paper.language),
        tuple(_pieces(paper)),
        kicker=KICKER.into(paper.language),
        place=paper.town,
        foot=ADVICE.into(paper.language),
        is_dense=True,
    )


def _pieces(paper: Paper) -> Iterator[Piece]:
    """Everything in reading order."""
    language = paper.language
    if paper.notice:
        yield Words(paper.notice, "quiet")
    looked = LOOKED.filled(day=day(paper.on, language), party=paper.asked_by).into(language)
    if paper.looked_on != paper.on:
        looked += " " + AGAIN.filled(day=day(paper.looked_on, language)).into(language)
    yield Words(looked)
    for section in paper.sections:
        yield Heading(section.heading)
        yield _table(section, language) if section.items else Words(section.nothing, "quiet")
    yield Words(NO_PROOF.into(language), "strong")


def _table(section: Section, language: str) -> Table:
    """The finds of one group."""
    rows = tuple(_row(each, language) for each in section.items)
    return Table(tuple(each.into(language) for each in COLUMNS), rows, widths=WIDTHS)


def _row(item: Item, language: str) -> tuple[str, str, str]:
    """Its name and what it is, its words in short, what people do with it."""
    year = str(item.on.year) if item.on else ""
    about = ", ".join(each for each in (item.kind, item.where, year) if each)
    done = ANSWERS[item.answer].filled(reason=item.reason).into(language)
    if item.answer != "not_fitting" and item.reason:
        done += f" {item.reason}"
    name = shorten(item.title, LONGEST_NAME, placeholder=" …")
    return f"{name} ({about})" if about else name, shorten(item.words, LONGEST, placeholder=" …"), done
