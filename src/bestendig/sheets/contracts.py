"""The sheet about help and contracts, from care episodes and contracts alone: no worker data needed."""

from collections.abc import Iterator

from bestendig.language import Text
from bestendig.sheets.blocks.classes import AROUND, classes_block, classes_sentence
from bestendig.sheets.blocks.cooperation import cooperation_block, cooperation_sentence
from bestendig.sheets.blocks.ending import ending_block, ending_sentence
from bestendig.sheets.relational import NOTHING_YET
from bestendig.sheets.sheet import Action, Answers, Block, Sheet, SheetContext
from bestendig.sheets.words.standing import EVIDENCE, prompts

KICKER = Text(nl="Hulp en de contracten erachter", en="Help and the contracts behind it")
PLAIN_TITLE = Text(nl="Hoe lang blijft de hulp dezelfde?", en="How long does the help stay the same?")
UNSEEN = (
    Text(
        nl="Wie er komt. Deze gegevens kennen organisaties, geen gezichten: ook binnen een contract "
        "wisselt het.",
        en="Who comes. These data know organisations, not faces: within a contract faces change as well.",
    ),
    Text(
        nl="Hulp uit een persoonsgebonden budget, algemene voorzieningen, familie en buren.",
        en="Help from a personal budget, general provisions, family and neighbours.",
    ),
)
ACTIONS = (
    Action(
        Text(nl="Wijkteam", en="Neighbourhood team"),
        Text(
            nl="Bij wie staan veel organisaties in huis? Vraag de inwoner wat kan stoppen en wie "
            "moet blijven.",
            en="Who has many organisations at home? Ask the resident what can stop and who must stay.",
        ),
    ),
    Action(
        Text(nl="Gemeente", en="Municipality"),
        Text(
            nl="Begin het gesprek over het eerste drukke kwartaal nu. Verlengen is ook een keuze.",
            en="Start the talk about the first busy quarter now. Extending is a choice as well.",
        ),
    ),
    Action(
        Text(nl="Aanbieder", en="Provider"),
        Text(
            nl="Vertel wat er voor inwoners verandert als het contract stopt, en wie dan bekend blijft.",
            en="Tell what changes for residents when the contract stops, and who then remains a known face.",
        ),
    ),
)


def build_contracts(context: SheetContext, results: Answers) -> Sheet:
    """The contracts sheet from released results by measure name.

    `people_behind_ending_contracts` by quarter (value = people; overall = different people in all quarters
    together) gives the title and the bars; `organisations_around` with parts 1, 2, 3 … the
    organisations around a resident; `cooperation_so_far` with parts in years the time together, with
    `contract_length` (parts with the same labels) beside it where it is there. What is not there is left out.
    """
    ending = results.get("people_behind_ending_contracts")
    title = ending_sentence(ending) if ending else None
    return Sheet(
        name="contracts",
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
    """What stays: how long people already go together, and with how few organisations."""
    if together := results.get("cooperation_so_far"):
        said = cooperation_sentence(together)
        if said is not None:
            yield Text(nl=f"{said.nl}.", en=f"{said.en}.")
    if around := results.get("organisations_around"):
        said = classes_sentence(around, AROUND)
        if said is not None:
            yield Text(nl=f"{said.nl}.", en=f"{said.en}.")


def _blocks(results: Answers) -> Iterator[Block]:
    """The figures in reading order."""
    if ending := results.get("people_behind_ending_contracts"):
        yield ending_block(ending)
    if around := results.get("organisations_around"):
        yield classes_block(around, AROUND)
    if together := results.get("cooperation_so_far"):
        yield cooperation_block(together, results.get("contract_length"))
