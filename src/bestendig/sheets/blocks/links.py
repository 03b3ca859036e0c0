"""The chain itself: dated events on three lanes with the relationships that ended close by."""

from dataclasses import replace

from bestendig.language import Text
from bestendig.model.course import Chain, Link
from bestendig.model.result import Released
from bestendig.sheets.blocks.answered import About, figure, not_to_see
from bestendig.sheets.blocks.choosing import before, chosen
from bestendig.sheets.blocks.frame import Finding
from bestendig.sheets.pictures.lanes import Event, LanesPicture
from bestendig.sheets.sheet import Block, Cell, DataTable
from bestendig.sheets.words.counting import count, sentence, written
from bestendig.sheets.words.events import (
    after,
    how_many,
    on_which_day,
    what,
    when,
    where,
    where_and_how_many,
)
from bestendig.sheets.words.groups import HIDDEN
from bestendig.sheets.words.levels import LANE_WORDS, LANES
from bestendig.sheets.words.made import CHAIN
from bestendig.sheets.words.rests_on import joined
from bestendig.sheets.words.telling import fill, pair, told

SUBTITLE = Text(
    nl="Cirkel: zoveel relaties eindigden vlakbij. Lijn naar beneden: kort daarna, zelfde organisatie.",
    en="Circle: so many relationships ended close by. Line down: soon after, same organisation.",
)
NOT_BECAUSE = Text(
    nl="Samen eindigen is niet hetzelfde als: daardoor.",
    en="Ending together is not the same as: because of it.",
)
OPEN = Text(
    nl="Een open cirkel: te weinig inwoners om te tonen.", en="An open circle: too few residents to show."
)
MORE = Text(
    nl="Er zijn ook gebeurtenissen die hier niet staan ({n}), met minder of te weinig relaties om te tonen.",
    en="There are events that are not here ({n}), with fewer relationships or too few to show.",
)
SURE = Text(
    nl="Van de {whole} einden bij deze gebeurtenissen zijn er {sure} zeker; de rest ligt alleen dichtbij in "
    "de tijd.",
    en="Of the {whole} endings at these events {sure} are sure; the rest is only close in time.",
)
NO_SURE = Text(
    nl="Hoe zeker het is dat dit bij elkaar hoort, weten we niet.",
    en="How sure it is that these belong together, we do not know.",
)
NO_EVENTS = Text(
    nl="er zijn geen gebeurtenissen met een datum waar genoeg relaties vlakbij eindigden",
    en="there are no dated events close to which enough relationships ended",
)
WITHIN = Text(
    nl="Wie vertrok na een contract of programma, telt ook daar mee.",
    en="Who left after a contract or programme counts there as well.",
)
EVENT = Text(nl="{day}, {lane}: {what}, {more}", en="{day}, {lane}: {what}, {more}")
HEADERS = (
    Text(nl="Wanneer en wat", en="When and what"),
    Text(nl="Waar het begon", en="Where it began"),
    Text(nl="Relaties", en="Relationships"),
    Text(nl="Waarvan zeker", en="Of which sure"),
)


def links_block(answer: Released[Chain]) -> Block:
    """The lanes with the events that most relationships ended together with."""
    chain = answer.value
    years = chain.years
    about = About(answer, CHAIN, years.basis, years.request, replace(years.provenance, measure=""))
    shown = chosen(chain.links)
    if not shown:
        return not_to_see(about, "hidden", NO_EVENTS)
    notes = (
        OPEN if any(link.n_relationships is None for link in shown) else None,
        WITHIN if any(link.behind for link in shown) else None,
        MORE.filled(n=len(chain.links) - len(shown)) if len(shown) < len(chain.links) else None,
    )
    finding = Finding(
        heading=_heading(shown),
        subtitle=SUBTITLE,
        alternative=_alternative(shown),
        table=_table(shown),
        picture=LanesPicture(_events(shown), _lane_names()),
        certainty=joined(_sure(shown), NOT_BECAUSE),
        notes=tuple(note for note in notes if note is not None),
    )
    return figure(about, finding)


def _heading(shown: tuple[Link, ...]) -> Text:
    """How many of the events began on the level of policy, or just that they stand here."""
    policy = sum(link.level == "policy" for link in shown)
    whole = count(len(shown))
    if 0 < policy < len(shown):
        many, verb = count(policy), "begon" if policy == 1 else "begonnen"
        return sentence(
            Text(
                nl=f"Van deze {whole.nl} gebeurtenissen {verb} er {many.nl} bij beleid",
                en=f"Of these {whole.en} events {many.en} began with policy",
            )
        )
    return Text(
        nl="Van beleid naar organisatie naar relatie", en="From policy to organisation to relationship"
    )


def _lane_names() -> tuple[Text, Text, Text]:
    """What the three lanes are called."""
    return LANE_WORDS["policy"], LANE_WORDS["organisational"], LANE_WORDS["relational"]


def _events(shown: tuple[Link, ...]) -> tuple[Event, ...]:
    """The events as they are drawn."""
    return tuple(_event(link, shown[:place]) for place, link in enumerate(shown))


def _event(link: Link, earlier: tuple[Link, ...]) -> Event:
    """One event, linked to the earlier one that it followed."""
    followed = next((earlier.index(each) for each in before(link, earlier)), None)
    lane, number = LANES.index(link.level), link.n_relationships
    return Event(lane, when(link), what(link), where(link), how_many(link), number, followed)


def _sure(shown: tuple[Link, ...]) -> Text:
    """How many of the endings at these events are sure."""
    known = [(link.n_relationships, link.n_sure) for link in shown if link.behind is None]
    both = [(n, sure) for n, sure in known if n is not None and sure is not None]
    if not both:
        return NO_SURE
    whole, sure = written(sum(n for n, _ in both)), written(sum(s for _, s in both))
    return fill(SURE, whole=whole, sure=sure)


def _alternative(shown: tuple[Link, ...]) -> Text:
    """The events in words, in the same order, with the same numbers."""
    start = Text(nl="Een tijdlijn van boven naar beneden.", en="A timeline from top to bottom.")
    return told(start, (_told(link) for link in shown))


def _told(link: Link) -> Text:
    """1 januari 2023, beleid: Contract liep af, De Linde · 84 relaties, 70 zeker."""
    day, lane = on_which_day(link), LANE_WORDS[link.level]
    return fill(EVENT, day=day, lane=lane, what=what(link), more=where_and_how_many(link)) + after(link)


def _table(shown: tuple[Link, ...]) -> DataTable:
    """Every event of the picture; hidden numbers with the reason."""
    return DataTable(CHAIN.label, HEADERS, ("words", "words", "number", "number"), tuple(map(_row, shown)))


def _row(link: Link) -> tuple[Cell, ...]:
    """One event."""
    named, lane = pair(sentence(on_which_day(link)), what(link)), sentence(LANE_WORDS[link.level])
    if link.n_relationships is None:
        return named, lane, HIDDEN, None
    return named, lane, link.n_relationships, link.n_sure
