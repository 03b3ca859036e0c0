"""The page of neighbourhoods: who is present, since when, how many faces passed; at most four figures."""

from collections.abc import Iterator

from bestendig.language import Text
from bestendig.model.result import OTHER, Figure, Released, Result
from bestendig.sheets.blocks.frame import is_seen, silent
from bestendig.sheets.blocks.groups import by_name
from bestendig.sheets.blocks.ranges import Row, measures_block, rows_block
from bestendig.sheets.relational import NOTHING_YET
from bestendig.sheets.sheet import Action, Answers, Block, Sheet, SheetContext
from bestendig.sheets.words.counting import ended, sentence, written
from bestendig.sheets.words.gaps import gaps
from bestendig.sheets.words.groups import group_name, not_shown
from bestendig.sheets.words.rests_on import joined
from bestendig.sheets.words.standing import EVIDENCE, prompts
from bestendig.sheets.words.telling import fill

KICKER = Text(nl="De wijk en haar bekende gezichten", en="The neighbourhood and its known faces")
PLAIN_TITLE = Text(nl="Wie kent deze wijk?", en="Who knows this neighbourhood?")
MOST = 4
ASKED = ("presence_tenure", "professionals_present", "faces_passed", "longest_presence", "officials_per_term")
TENURE = Text(
    nl="Wie in een wijk werkt, is daar gemiddeld al {n} jaar",
    en="Who works in a neighbourhood has been there for {n} years on average",
)
PRESENT = Text(
    nl="In een gebied werken gemiddeld {n} hulpverleners", en="On average {n} professionals work in an area"
)
PASSED = Text(
    nl="In een gebied kwamen gemiddeld {n} gezichten langs", en="On average {n} faces passed through an area"
)
LONGEST = Text(
    nl="De vijf die het langst in een gebied werken, zijn er gemiddeld al {n} jaar",
    en="The five who have worked longest in an area have been there for {n} years on average",
)
SENTENCES = {
    "presence_tenure": TENURE,
    "longest_presence": LONGEST,
    "professionals_present": PRESENT,
    "faces_passed": PASSED,
}
TITLES = ("presence_tenure", "professionals_present")
WIDE = ("presence_tenure", "longest_presence")
BY_NAME = Text(
    nl="De gebieden staan op volgorde van hun naam.", en="The areas stand in the order of their names."
)
MERGED = Text(nl="Kleine gebieden zijn samengenomen.", en="Small areas were put together.")
UNSEEN = (
    Text(
        nl="Bewoners zelf: wie de sleutel heeft, wie even komt kijken. Vaak is dat de langste lijn.",
        en="Residents themselves: who has the key, who looks in. Often that is the longest line.",
    ),
    Text(
        nl="Aanwezig op papier is niet hetzelfde als aanwezig op straat.",
        en="Present on paper is not the same as present in the street.",
    ),
    Text(
        nl="Wie er werkt, staat er alleen in als de ondernemingsraad dat goedvindt. Gebieden met minder dan "
        "vijf collega's staan er niet apart bij.",
        en="Who works there is only included where the works council consents. Areas with fewer than five "
        "colleagues are not shown apart.",
    ),
)
ACTIONS = (
    Action(
        Text(nl="Wijkteam", en="Neighbourhood team"),
        Text(
            nl="Wat weet alleen de collega die er het langst is? Loop samen een ronde door de wijk.",
            en="What does only the longest colleague know? Walk a round of the neighbourhood together.",
        ),
    ),
    Action(
        Text(nl="Gemeente", en="Municipality"),
        Text(
            nl="Laat een ambtenaar langer bij één wijk horen. Zeg wie dat is, en tot wanneer.",
            en="Let an official belong to one neighbourhood for longer. Say who that is, and until when.",
        ),
    ),
    Action(
        Text(nl="Bewoners", en="Residents"),
        Text(
            nl="Wie missen we? Vertel wie er voor u altijd was, ook als die geen hulpverlener is.",
            en="Whom do we miss? Tell who was always there for you, also when no professional.",
        ),
    ),
)


def build_neighbourhood(context: SheetContext, results: Answers) -> Sheet:
    """The page of neighbourhoods from released results by measure name.

    Asked by neighbourhood or area each measure shows its places in the order of their names, small ones
    merged or hidden; without places the whole. What is not there is named under what is missing.
    """
    return Sheet(
        name="neighbourhood",
        kicker=KICKER,
        title=_said(results, _titled(results)) or PLAIN_TITLE,
        context=context,
        stays=tuple(_sentences(results, ("longest_presence", "professionals_present"))) or (NOTHING_YET,),
        wavers=tuple(_sentences(results, ("faces_passed",))),
        blocks=tuple(_blocks(results))[:MOST],
        prompts=prompts(context),
        coverage=context.coverage,
        unseen=(*context.unseen, *UNSEEN),
        actions=ACTIONS,
        evidence=EVIDENCE,
        missing=gaps(results, ASKED, {}),
    )


def _titled(results: Answers) -> str:
    """The measure that gives the title."""
    return next((name for name in TITLES if _said(results, name) is not None), TITLES[0])


def _said(results: Answers, name: str) -> Text | None:
    """The whole of one measure in a sentence; None where it is not there or hidden."""
    answer = results.get(name)
    if answer is None or not is_seen(answer.value.overall) or answer.value.overall.value is None:
        return None
    return sentence(fill(SENTENCES[name], n=written(answer.value.overall.value, 1)))


def _sentences(results: Answers, names: tuple[str, ...]) -> Iterator[Text]:
    """Those of these measures that can be said."""
    yield from (ended(said) for name in names if (said := _said(results, name)) is not None)


def _blocks(results: Answers) -> Iterator[Block]:
    """The figures in reading order; the sheet takes the first four."""
    for name in SENTENCES:
        if name in results:
            said = None if name == _titled(results) else _said(results, name)
            yield places_block(results[name], said, is_wide=name in WIDE)
    if "officials_per_term" in results:
        answer = results["officials_per_term"]
        yield measures_block([answer], answer.value.card.label, answer.value.card.meaning, is_wide=False)


def places_block(answer: Released[Result], heading: Text | None, is_wide: bool) -> Block:
    """One measure for each place, in the order of their names; small ones merged or hidden."""
    card, overall = answer.value.card, answer.value.overall
    places = by_name(answer.value.figures)
    if not is_seen(overall) and not any(is_seen(each) for each in places):
        return silent(answer, is_wide)
    shown = tuple(Row(group_name(each), each) for each in places if is_seen(each))
    rows = shown or (Row(card.label, overall),)
    notes = tuple(_notes(places, len(shown)))
    label = Text(nl=f"{card.label.nl}.", en=f"{card.label.en}.")
    return rows_block(answer, rows, heading or card.label, joined(label), notes=notes, is_wide=is_wide)


def _notes(places: tuple[Figure, ...], n_shown: int) -> Iterator[Text]:
    """How many places are not shown, in which order the others stand, whether some were put together."""
    if hidden := not_shown(places):
        yield hidden
    if n_shown > 1:
        yield BY_NAME
    if any(value == OTHER for each in places for _, value in each.group):
        yield MERGED
