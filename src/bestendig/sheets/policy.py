"""The sheet about policy: how long it may last, what ends when, what came and went; at most four figures."""

from collections.abc import Iterator

from bestendig.language import Text
from bestendig.model.course import Durations
from bestendig.model.result import Released, Result
from bestendig.sheets.blocks.certainty import certainty_block, settled_sentence, unsettled_sentence
from bestendig.sheets.blocks.ending import ending_block, ending_sentence
from bestendig.sheets.blocks.frame import is_seen
from bestendig.sheets.blocks.lengths import (
    cooperation_words,
    lengths_block,
    lengths_sentence,
    long_share,
)
from bestendig.sheets.blocks.programmes import outlived_sentence, programmes_block
from bestendig.sheets.blocks.ranges import measures_block
from bestendig.sheets.relational import NOTHING_YET
from bestendig.sheets.sheet import Action, Answers, Block, Sheet, SheetContext
from bestendig.sheets.words.counting import ended, written
from bestendig.sheets.words.gaps import gaps
from bestendig.sheets.words.standing import BLIND_SPOTS, EVIDENCE, prompts
from bestendig.sheets.words.telling import fill

KICKER = Text(nl="Beleid: hoe lang mag het duren?", en="Policy: how long may it last?")
PLAIN_TITLE = Text(nl="Hoe lang mag het duren?", en="How long may it last?")
MOST, A_SHARE_TO_SPEAK_OF = 4, 0.3
ASKED = (
    "contract_length",
    "cooperation_length",
    "people_behind_ending_contracts",
    "programmes_started",
    "programmes_ended",
    "programmes_renamed",
    "outlived_election_share",
    "funding_horizon",
    "market_churn",
    "organisations_active",
)
"""Every measure that this sheet has a place for, in reading order."""
FUNDED = Text(
    nl="Bij het middelste programma is er nog {n} maanden geld",
    en="The programme in the middle has money for another {n} months",
)
UNSEEN = (
    Text(
        nl="Wat een contract of programma goed deed. Duur is geen oordeel.",
        en="What a contract or programme did well. Length is no judgement.",
    ),
    *BLIND_SPOTS,
)
ACTIONS = (
    Action(
        Text(nl="College en raad", en="Executive and council"),
        Text(
            nl="Kies één ding dat deze raadsperiode mag overleven. Leg het vast voor wie na u komt.",
            en="Choose one thing that may outlive this council term. Record it for who comes after you.",
        ),
    ),
    Action(
        Text(nl="Inkoop", en="Procurement"),
        Text(
            nl="Begin het gesprek over wat eerst afloopt nu. Verlengen is ook een keuze.",
            en="Start the talk about what ends first now. Extending is a choice as well.",
        ),
    ),
    Action(
        Text(nl="Aanbieder", en="Provider"),
        Text(
            nl="Vertel wat er voor inwoners verandert als het stopt, en wie dan bekend blijft.",
            en="Tell what changes for residents when it stops, and who then remains a known face.",
        ),
    ),
)


def build_policy(
    context: SheetContext, results: Answers, durations: Released[Durations] | None = None
) -> Sheet:
    """The policy sheet from released results by measure name, and how far ahead relationships are settled.

    `contract_length` stands beside `cooperation_length`; `people_behind_ending_contracts` by quarter;
    `programmes_started`, `programmes_ended` and `programmes_renamed` by term share a figure. What is not
    there is named under what is missing.
    """
    return Sheet(
        name="policy",
        kicker=KICKER,
        title=_title(results, durations) or PLAIN_TITLE,
        context=context,
        stays=tuple(_stays(results, durations)) or (NOTHING_YET,),
        wavers=tuple(_wavers(results, durations)),
        blocks=tuple(_blocks(context, results, durations))[:MOST],
        prompts=prompts(context),
        coverage=context.coverage,
        unseen=(*context.unseen, *UNSEEN),
        actions=ACTIONS,
        evidence=EVIDENCE,
        missing=gaps(results, ASKED, {"durations": durations is not None}),
    )


def _title(results: Answers, durations: Released[Durations] | None) -> Text | None:
    """The finding: what a contract may last beside how long parties work together, else what is open."""
    length = results.get("contract_length")
    both = cooperation_words(length, results.get("cooperation_length")) if length else None
    return both or (unsettled_sentence(durations) if durations else None) or _ending(results)


def _ending(results: Answers) -> Text | None:
    """How many people have help behind contracts that end."""
    ending = results.get("people_behind_ending_contracts")
    return ending_sentence(ending) if ending else None


def _stays(results: Answers, durations: Released[Durations] | None) -> Iterator[Text]:
    """What stays: what may last long, what is settled, what outlived an election."""
    said = (
        _lengths(results, are_long=True),
        settled_sentence(durations) if durations else None,
        outlived_sentence(results),
    )
    yield from [ended(each) for each in said if each is not None][:2]


def _wavers(results: Answers, durations: Released[Durations] | None) -> Iterator[Text]:
    """What wavers: who is behind what ends, what is not settled, where the money stops."""
    said = (
        _ending(results),
        unsettled_sentence(durations) if durations else None,
        _lengths(results, are_long=False),
        _funded(results),
    )
    yield from [ended(each) for each in said if each is not None][:2]


def _lengths(results: Answers, are_long: bool) -> Text | None:
    """Which share of contracts may last long: it stays where it is one to speak of, else it wavers."""
    length = results.get("contract_length")
    share = long_share(length) if length else None
    if length is None or share is None or (share >= A_SHARE_TO_SPEAK_OF) != are_long:
        return None
    return lengths_sentence(length)


def _funded(results: Answers) -> Text | None:
    """For how long the programme in the middle has money."""
    answer = results.get("funding_horizon")
    if answer is None or not is_seen(answer.value.overall) or answer.value.overall.value is None:
        return None
    return fill(FUNDED, n=written(round(answer.value.overall.value)))


def _blocks(
    context: SheetContext, results: Answers, durations: Released[Durations] | None
) -> Iterator[Block]:
    """The figures in reading order, wide ones first; the sheet takes the first four."""
    if ending := results.get("people_behind_ending_contracts"):
        yield ending_block(ending)
    if durations is not None:
        yield certainty_block(durations, is_wide=True)
    elif "market_churn" in results:
        yield _whole(results["market_churn"])
    if length := results.get("contract_length"):
        found = context.elsewhere.get("contract_length", ())
        yield lengths_block(length, results.get("cooperation_length"), found)
    if (carousel := programmes_block(results)) is not None:
        yield carousel
    if "organisations_active" in results:
        yield _whole(results["organisations_active"])


def _whole(answer: Released[Result]) -> Block:
    """One measure of the whole on its axis."""
    card = answer.value.card
    return measures_block([answer], card.label, card.meaning)
