"""The sheet about people and their familiar face, from contacts: at most four figures."""

from collections.abc import Iterator

from bestendig.language import Text
from bestendig.sheets.blocks.classes import FACES, classes_block, classes_sentence
from bestendig.sheets.blocks.course import course_block, known_sentence
from bestendig.sheets.blocks.groups import groups_block
from bestendig.sheets.blocks.usual import usual_block, usual_sentence
from bestendig.sheets.sheet import Action, Answers, Block, Sheet, SheetContext
from bestendig.sheets.words.standing import EVIDENCE, prompts

KICKER = Text(nl="Inwoners en hun vertrouwde gezicht", en="Residents and their familiar face")
PLAIN_TITLE = Text(nl="Hoe vertrouwd is het gezicht dat komt?", en="How familiar is the face that comes?")
NOTHING_YET = Text(
    nl="Er zijn nog te weinig gegevens om hier iets te laten zien. Het gesprek kan wel.",
    en="There are too few data yet to show something here. The conversation can still be held.",
)
UNSEEN = (
    Text(
        nl="Of een gezicht ook vertrouwd is. Tellen laat zien wie er kwam, niet hoe het was.",
        en="Whether a face is trusted as well. Counting shows who came, not how it was.",
    ),
    Text(
        nl="Buren, familie, vrijwilligers en hulp die niet in deze bestanden staat.",
        en="Neighbours, family, volunteers and help that is not in these files.",
    ),
)
ACTIONS = (
    Action(
        Text(nl="Wijkteam", en="Neighbourhood team"),
        Text(
            nl="Wie kennen we maar met één van ons? Kies er samen drie, en zorg voor een tweede "
            "bekend gezicht.",
            en="Whom do we know through only one of us? Choose three together, and see to a second "
            "known face.",
        ),
    ),
    Action(
        Text(nl="Gemeente", en="Municipality"),
        Text(
            nl="Welke regel of welk contract maakte een wisseling nodig? Noem er één die anders kan.",
            en="Which rule or contract made a change necessary? Name one that can be otherwise.",
        ),
    ),
    Action(
        Text(nl="Aanbieder", en="Provider"),
        Text(
            nl="Kijk bij een vertrek eerst wie al bekend is bij de inwoner. Plan één bezoek samen.",
            en="When someone leaves, look first who the resident knows already. Plan one visit together.",
        ),
    ),
)


def build_relational(context: SheetContext, results: Answers) -> Sheet:
    """The relational sheet from released results by measure name.

    `upc` gives the title and the first figure and, when asked by team, organisation or neighbourhood,
    the funnel; `n_professionals` the faces; `known_professional_share` (else `new_faces`) by year, quarter or
    month the line over time. What is not there is left out.
    """
    usual = results.get("upc")
    title = usual_sentence(usual) if usual else None
    return Sheet(
        name="relational",
        kicker=KICKER,
        title=title or PLAIN_TITLE,
        context=context,
        stays=tuple(_stays(results)) or (NOTHING_YET,),
        blocks=tuple(_blocks(results)),
        prompts=prompts(context),
        coverage=context.coverage,
        unseen=(*context.unseen, *UNSEEN),
        actions=ACTIONS,
        evidence=EVIDENCE,
    )


def _stays(results: Answers) -> Iterator[Text]:
    """What stays, in one or two sentences that are not already the title."""
    for name, words in (("known_professional_share", known_sentence), ("upc", usual_sentence)):
        if name in results and (said := words(results[name])) is not None:
            yield Text(nl=f"{said.nl}.", en=f"{said.en}.")
            break
    if "n_professionals" in results:
        said = classes_sentence(results["n_professionals"], FACES)
        if said is not None:
            yield Text(nl=f"{said.nl}.", en=f"{said.en}.")


def _blocks(results: Answers) -> Iterator[Block]:
    """The figures in reading order."""
    if "upc" in results:
        yield usual_block(results["upc"])
    if "n_professionals" in results:
        yield classes_block(results["n_professionals"], FACES)
    if known := results.get("known_professional_share"):
        yield course_block(known, known_sentence(known))
    elif "new_faces" in results:
        yield course_block(results["new_faces"], None)
    if "upc" in results and results["upc"].value.figures:
        yield groups_block(results["upc"])
