"""The sheet about people and their familiar face, from contacts: at most four figures."""

from collections.abc import Iterator

from bestendig.language import Text
from bestendig.model.course import Durations
from bestendig.model.result import Released
from bestendig.sheets.blocks.certainty import unsettled_sentence
from bestendig.sheets.blocks.classes import FACES, classes_block, classes_sentence
from bestendig.sheets.blocks.course import course_block, known_sentence
from bestendig.sheets.blocks.curve import curve_block, curve_sentence, is_shown
from bestendig.sheets.blocks.groups import groups_block
from bestendig.sheets.blocks.usual import usual_block, usual_sentence
from bestendig.sheets.sheet import Action, Answers, Block, Sheet, SheetContext
from bestendig.sheets.words.counting import ended
from bestendig.sheets.words.standing import BLIND_SPOTS, EVIDENCE, prompts

KICKER = Text(nl="Inwoners en hun vertrouwde gezicht", en="Residents and their familiar face")
PLAIN_TITLE = Text(nl="Hoe vertrouwd is het gezicht dat komt?", en="How familiar is the face that comes?")
NOTHING_YET = Text(
    nl="Er zijn nog te weinig gegevens om hier iets te laten zien. Het gesprek kan wel.",
    en="There are too few data yet to show something here. The conversation can still be held.",
)
NO_DURATIONS = Text(
    nl="Hoe lang relaties duren en waarom zij eindigen.", en="How long relationships last and why they end."
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


def build_relational(
    context: SheetContext, results: Answers, durations: Released[Durations] | None = None
) -> Sheet:
    """The relational sheet from released results by measure name.

    `durations` gives the title and the first figure where it is there, and then the funnel gives way: how
    long it lasts is the strongest evidence, a comparison of teams the furthest from a resident. `upc` gives
    the share and, without durations, the title and, when asked by team, organisation or neighbourhood, the
    funnel; `n_professionals` the faces; `known_professional_share` (else `new_faces`) by year, quarter or
    month the line over time. What is not there is left out, and so is a course that may not be shown.
    """
    durations = durations if durations is not None and is_shown(durations) else None
    usual = results.get("upc")
    title = (curve_sentence(durations) if durations else None) or (usual_sentence(usual) if usual else None)
    return Sheet(
        name="relational",
        kicker=KICKER,
        title=title or PLAIN_TITLE,
        context=context,
        stays=tuple(_stays(results)) or (NOTHING_YET,),
        wavers=tuple(_wavers(durations)),
        blocks=tuple(_blocks(results, durations)),
        prompts=prompts(context),
        coverage=context.coverage,
        unseen=(*context.unseen, *UNSEEN, *(BLIND_SPOTS if durations else ())),
        missing=(NO_DURATIONS,) if durations is None else (),
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


def _wavers(durations: Released[Durations] | None) -> Iterator[Text]:
    """What wavers: how much of what runs now is not settled yet."""
    if durations is not None and (said := unsettled_sentence(durations)) is not None:
        yield ended(said)


def _blocks(results: Answers, durations: Released[Durations] | None) -> Iterator[Block]:
    """The figures in reading order."""
    if durations is not None:
        yield curve_block(durations, is_title=curve_sentence(durations) is not None)
    if "upc" in results:
        yield usual_block(results["upc"])
    if "n_professionals" in results:
        yield classes_block(results["n_professionals"], FACES)
    if known := results.get("known_professional_share"):
        yield course_block(known, known_sentence(known))
    elif "new_faces" in results:
        yield course_block(results["new_faces"], None)
    if durations is None and "upc" in results and results["upc"].value.figures:
        yield groups_block(results["upc"])
