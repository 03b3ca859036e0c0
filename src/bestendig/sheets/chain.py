"""The sheet about the chain: of every five years of help how many with the same face, and what then."""

from collections.abc import Iterator

from bestendig.language import Text
from bestendig.model.course import Chain, Durations, Endings, YearsOfHelp
from bestendig.model.result import Released
from bestendig.sheets.blocks.causes import broken_sentence, causes_block, concluded_sentence
from bestendig.sheets.blocks.certainty import settled_sentence, unsettled_sentence
from bestendig.sheets.blocks.curve import curve_block, fading_sentence, lasting_sentence
from bestendig.sheets.blocks.links import links_block
from bestendig.sheets.blocks.years import same_face_sentence, title_of, years_block
from bestendig.sheets.relational import NOTHING_YET
from bestendig.sheets.sheet import Action, Block, Sheet, SheetContext
from bestendig.sheets.words.counting import ended
from bestendig.sheets.words.standing import BLIND_SPOTS, EVIDENCE, prompts

KICKER = Text(nl="De keten: van beleid naar persoon", en="The chain: from policy to person")
MOST = 2
PLAIN_TITLE = Text(nl="Hoe lang blijft het gezicht hetzelfde?", en="How long does the face stay the same?")
UNSEEN = (
    Text(
        nl="Of een wisseling goed of slecht was. Veel wisselingen zijn gewenst.",
        en="Whether a switch was good or bad. Many switches are wanted.",
    ),
    Text(
        nl="Wie met een andere organisatie verder ging: in deze kluis eindigt de hulp dan.",
        en="Who went on with another organisation: in this vault help then ends.",
    ),
    *BLIND_SPOTS,
)
ACTIONS = (
    Action(
        Text(nl="Gemeente", en="Municipality"),
        Text(
            nl="Kies één contract dat afloopt. Vraag nu al: wie zijn er dan bekend bij deze inwoners?",
            en="Choose one contract that ends. Ask now: who will then be known to these residents?",
        ),
    ),
    Action(
        Text(nl="Aanbieder", en="Provider"),
        Text(
            nl="Zeg vroeg wat er verandert. Laat wie vertrekt en wie komt één keer samen langsgaan.",
            en="Say early what changes. Let who leaves and who comes visit once together.",
        ),
    ),
    Action(
        Text(nl="Wijkteam", en="Neighbourhood team"),
        Text(
            nl="Waar breekt de keten het eerst? Breng één voorbeeld mee naar het kwartaalgesprek.",
            en="Where does the chain break first? Bring one example to the quarterly session.",
        ),
    ),
)


def build_chain(
    context: SheetContext,
    years: Released[YearsOfHelp],
    durations: Released[Durations],
    endings: Released[Endings],
    chain: Released[Chain],
) -> Sheet:
    """The chain sheet: one sentence with its strip of years, then the events, the endings and the curve."""
    title = title_of(years)
    return Sheet(
        name="chain",
        kicker=KICKER,
        title=title[0] if title else PLAIN_TITLE,
        lead=title[1] if title else None,
        opens_with_picture=True,
        context=context,
        stays=tuple(_stays(years, durations, endings)) or (NOTHING_YET,),
        wavers=tuple(_wavers(durations, endings)),
        blocks=tuple(_blocks(years, durations, endings, chain)),
        prompts=prompts(context),
        coverage=context.coverage,
        unseen=(*context.unseen, *UNSEEN),
        actions=ACTIONS,
        evidence=EVIDENCE,
    )


def _stays(
    years: Released[YearsOfHelp], durations: Released[Durations], endings: Released[Endings]
) -> Iterator[Text]:
    """What stays: what still runs or was with the same face, what is settled or was brought to its end."""
    lasting = lasting_sentence(durations) or same_face_sentence(years)
    said = (lasting, settled_sentence(durations) or concluded_sentence(endings))
    yield from (ended(each) for each in said if each is not None)


def _wavers(durations: Released[Durations], endings: Released[Endings]) -> Iterator[Text]:
    """What wavers: with what relationships ended, what is not settled yet, else how few still run."""
    said = (broken_sentence(endings), unsettled_sentence(durations), fading_sentence(durations))
    yield from [ended(each) for each in said if each is not None][:MOST]


def _blocks(
    years: Released[YearsOfHelp],
    durations: Released[Durations],
    endings: Released[Endings],
    chain: Released[Chain],
) -> Iterator[Block]:
    """The four figures in reading order."""
    yield years_block(years)
    yield links_block(chain)
    yield causes_block(endings, is_wide=False)
    yield curve_block(durations, is_wide=False)
